/** Doing one thing after the other, whatever becomes of each. */
import type { ReportFile } from './files.ts';

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
