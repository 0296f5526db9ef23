/** The changed files that speak of IAM. */
import type { JudgedFile } from '../../model/pull-request.ts';
import type { ReadChange } from '../../model/read-change.ts';
import { compareText } from '../order.ts';

export function judgedFiles({ files, unread }: ReadChange): readonly JudgedFile[] {
  const told = new Map<string, JudgedFile>();
  const closed = new Set(unread.map(({ path }) => path));
  for (const { file, before, after } of files) {
    const { path, previousPath, status } = file;
    // What a file said before is not what can be read in it now.
    const source = after ?? (closed.has(path) ? undefined : before);
    const known = told.get(path);
    told.set(path, {
      ...{ path, status },
      ...(previousPath !== undefined && { previousPath }),
      ...(source && { format: source.format }),
      documents: (known?.documents ?? 0) + (source?.documents.length ?? 0),
    });
  }
  for (const { path, file } of unread) {
    if (told.has(path)) continue;
    const { status = 'modified', previousPath } = file ?? {};
    told.set(path, { path, ...(previousPath !== undefined && { previousPath }), status, documents: 0 });
  }
  return [...told.values()].sort((one, other) => compareText(one.path, other.path));
}
