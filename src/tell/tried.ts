/** Doing one thing after the other, whatever becomes of each. */
import { ResultsError } from '../failure.ts';
import type { Conclusion } from '../model/judgement.ts';
import type { ReportFile } from './files.ts';
import type { SomeOutputs } from './outputs.ts';

/** Does each, and returns what those threw that failed. */
export async function tried(ways: readonly (() => unknown)[]): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const way of ways) {
    try {
      await way();
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}

export async function writtenFiles(files: readonly ReportFile[]) {
  const written: ReportFile[] = [];
  const failures = await tried(
    files.map((file) => async () => {
      await file.write();
      written.push(file);
    }),
  );
  return { written, failures };
}

/** A step does not pass with a part of its results missing. Throws `ResultsError` where something failed. */
export function refuseUntold(
  failures: readonly unknown[],
  conclusion: Conclusion,
  outputs: SomeOutputs,
): void {
  if (failures.length === 0) return;
  throw new ResultsError(failures, {
    ...outputs,
    conclusion: conclusion === 'pass' ? 'incomplete' : conclusion,
    complete: 'false',
  });
}
