/** What is wrong with the configuration: every problem at once, each with all that is needed to mend it. */

export interface Problem {
  /** `.github/iam-sweep.yml:12:5`, `input unused-days` or `environment variable AWS_REGION`. */
  readonly source: string;
  /** Where in the config file, for an annotation: path relative to the workspace, line and column from 1. */
  readonly location?: { readonly file: string; readonly line: number; readonly column: number };
  /** Path in the config: `access.unused-days`, `exemptions[0].reason`. Absent for a problem of the whole file. */
  readonly key?: string;
  /** What was found: `found "180 days"`, `missing`, `unknown key "acess"`. */
  readonly what: string;
  /** What is allowed there. */
  readonly allowed?: string;
  /** The name or value that was probably meant. */
  readonly suggestion?: string;
}

/** One line: source, key, what was found, what is allowed, what was probably meant. */
export function problemText(problem: Problem): string {
  // An input's own name is the key that its author knows.
  const key = problem.key !== undefined && problem.location !== undefined ? `${problem.key}: ` : '';
  const allowed = problem.allowed === undefined ? '' : ` Allowed: ${problem.allowed}.`;
  const suggestion = problem.suggestion === undefined ? '' : ` Did you mean "${problem.suggestion}"?`;
  return `${problem.source}: ${key}${problem.what}.${allowed}${suggestion}`;
}

const MOST_LINES = 50;

/** Thrown by `loadSettings`; nothing was audited. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.slice(0, MOST_LINES).map((problem) => `  ${problemText(problem)}`);
    if (problems.length > MOST_LINES) lines.push(`  … and ${problems.length - MOST_LINES} more.`);
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`The configuration has ${count}; nothing was audited.\n${lines.join('\n')}`);
    this.problems = problems;
  }
}
