/** Resources of source that a plan covers, and that the plan knows nothing of: it is of another state of the source. */
import type { Lines } from '../model/change.ts';
import type { ChangedFile } from '../model/pull-request.ts';
import type { Reading } from './reading.ts';
import type { SourceTree } from './source-tree.ts';

/** Resources that are about access, whether they carry a document or not. */
const OF_ACCESS = /^aws(?:cc)?_(?:iam|identitystore|organizations|sso|ssoadmin|lambda_permission)/;

/** @param covered by directory the addresses that plans know */
export async function tellUnplanned(
  directories: readonly string[],
  covered: ReadonlyMap<string, ReadonlySet<string>>,
  reading: Reading,
  tree: SourceTree,
): Promise<void> {
  for (const directory of [...new Set(directories)].sort()) {
    const known = covered.get(directory);
    if (known === undefined) continue;
    const { places } = await tree.module(directory);
    for (const [address, { path, lines, documents }] of places) {
      if (address.startsWith('data.') || known.has(address) || reading.isExcluded(path)) continue;
      if (documents.length === 0 && !OF_ACCESS.test(address)) continue;
      const file = reading.changed(path);
      const isTouched = file !== undefined && touches(file, lines);
      reading.tell(path, lines, `${address}, which is not in the plan of its directory`, !isTouched);
    }
  }
}

function touches({ diff, status }: ChangedFile, { start, end }: Lines): boolean {
  if (diff === undefined || status === 'added') return true;
  return (
    diff.added.some((one) => one.start <= end && one.end >= start) ||
    diff.removed.some(({ at }) => at >= start && at <= end)
  );
}
