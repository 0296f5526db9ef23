/** What ended a run before its results were whole, in words that end the search. */
import { CredentialsError } from './aws/explain-credentials.ts';
import { SnapshotFileError } from './files/snapshot-file-error.ts';
import type { Outputs } from './model/outputs.ts';
import { PullRequestError } from './model/pull-request.ts';
import type { Failure, FailureProblem } from './report/input.ts';
import { ConfigError, type Problem } from './settings/config-error.ts';

/** A file of the results that could not be written. */
export class UnwrittenFile extends Error {
  override readonly name = 'UnwrittenFile';
  /** Relative to the workspace. */
  readonly path: string;
  /** The setting that says where the file is. */
  readonly setting: string;

  constructor(path: string, setting: string, cause: unknown) {
    super(`${path} could not be written: ${messageOf(cause)}`, { cause });
    this.path = path;
    this.setting = setting;
  }
}

/** A verdict was reached, and not all of its results could be written. */
export class ResultsError extends Error {
  override readonly name = 'ResultsError';
  readonly failures: readonly unknown[];
  /** What is known all the same. The conclusion is never `pass`: not everything was told. */
  readonly outputs: Partial<Outputs>;

  constructor(failures: readonly unknown[], outputs: Partial<Outputs>) {
    super(failures.map(messageOf).join('\n'), { cause: failures[0] });
    this.failures = failures;
    this.outputs = outputs;
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof ConfigError) {
    const { length } = error.problems;
    return {
      title: `The configuration has ${length === 1 ? '1 problem' : `${length} problems`}`,
      problems: error.problems.map(configProblem),
    };
  }
  if (error instanceof CredentialsError) {
    const [problem = '', ...remedy] = error.message.split('\n');
    return {
      title: 'There is no way into AWS',
      problems: [{ place: error.code, problem, ...(remedy.length > 0 && { remedy: remedy.join('\n') }) }],
    };
  }
  if (error instanceof PullRequestError) {
    const [problem = '', ...remedy] = error.message.split('\n');
    return {
      title: 'The pull request can not be judged',
      problems: [{ problem, ...(remedy.length > 0 && { remedy: remedy.join('\n') }) }],
    };
  }
  if (error instanceof SnapshotFileError) {
    return { title: 'The snapshot can not be judged', problems: [{ problem: error.message }] };
  }
  if (error instanceof ResultsError) {
    return {
      title: 'Not all results could be written',
      afterVerdict: true,
      problems: unwrittenProblems(error.failures),
    };
  }
  return {
    title: 'The run ended before its results were whole',
    problems: [unexpectedProblem(error)],
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}

function unexpectedProblem(error: unknown): FailureProblem {
  return {
    problem: messageOf(error),
    remedy: 'Run the job again with debug logging; what it then logs says where this came from.',
  };
}

/** One for the files that failed by the same setting and for the same reason, one for whatever else failed. */
function unwrittenProblems(failures: readonly unknown[]): FailureProblem[] {
  const alike = new Map<string, UnwrittenFile[]>();
  const others: FailureProblem[] = [];
  for (const failure of failures) {
    if (failure instanceof UnwrittenFile) {
      const key = JSON.stringify([failure.setting, messageOf(failure.cause)]);
      alike.set(key, [...(alike.get(key) ?? []), failure]);
    } else others.push(unexpectedProblem(failure));
  }
  const files = [...alike.values()].map((same): FailureProblem => {
    const [{ setting, cause } = { setting: '', cause: '' }] = same;
    const paths = same.map(({ path }) => path).join(', ');
    const remedy = adviceOn(setting, cause);
    return {
      problem: `${paths} could not be written: ${messageOf(cause)}`,
      ...(remedy !== undefined && { remedy }),
    };
  });
  return [...files, ...others];
}

/** Undefined where the reason says it itself. Source of the codes: the Node.js documentation, "Common system errors". */
function adviceOn(setting: string, cause: unknown): string | undefined {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'Make room on the disk of the runner.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Let the user of the runner write there, or choose another place by ${setting}.`;
    case 'EEXIST':
    case 'ENOTDIR':
    case 'EISDIR':
      return `A file is where a directory should be, or a directory where a file should be: move it, or choose another place by ${setting}.`;
    default:
      return cause instanceof RangeError ? undefined : `Look at ${setting} and at what is there.`;
  }
}

function configProblem({ source, location, key, what, allowed, suggestion }: Problem): FailureProblem {
  const remedy = [allowed && `Allowed: ${allowed}.`, suggestion && `Did you mean "${suggestion}"?`].filter(
    Boolean,
  );
  return {
    place: source,
    ...(location !== undefined && { location }),
    problem: `${key !== undefined && location !== undefined ? `${key}: ` : ''}${what}.`,
    ...(remedy.length > 0 && { remedy: remedy.join(' ') }),
  };
}
