/** What ended a run before its results were whole, in words that end the search. */
import { CredentialsError } from './aws/explain-credentials.ts';
import { SnapshotFileError } from './files/snapshot-file-error.ts';
import type { Outputs } from './model/outputs.ts';
import type { Failure, FailureProblem } from './report/input.ts';
import { ConfigError, type Problem } from './settings/config-error.ts';

/** A verdict was reached, and not all of its results could be written; `cause` is why. */
export class ResultsError extends Error {
  override readonly name = 'ResultsError';
  /** What is known all the same. The conclusion is never `pass`: not everything was told. */
  readonly outputs: Partial<Outputs>;

  constructor(cause: unknown, outputs: Partial<Outputs>) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
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
  if (error instanceof SnapshotFileError) {
    return { title: 'The snapshot can not be judged', problems: [{ problem: error.message }] };
  }
  if (error instanceof ResultsError) {
    return {
      title: 'Not all results could be written',
      afterVerdict: true,
      problems: [
        { problem: error.message, remedy: 'Look at the input report-directory and what stands there.' },
      ],
    };
  }
  const problem = error instanceof Error ? error.message || error.name : String(error);
  return {
    title: 'The run ended before its results were whole',
    problems: [
      {
        problem,
        remedy: 'Run the job again with debug logging; what it then logs says where this came from.',
      },
    ],
  };
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
