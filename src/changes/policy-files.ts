/** Files that Terraform source takes in by `file(…)`: there it stands whose policies they are, or are made of them. */
import type { FileFormat } from '../model/change.ts';
import type { ChangedFile } from '../model/pull-request.ts';
import type { ReadFile } from '../model/read-change.ts';
import { candidateOf, directoryOf } from './candidate.ts';
import type { SourceTree } from './source-tree.ts';

/** Above the directory of a file: `iam/policies/app.json` is likely to be of the module in `iam`. */
const MOST_ABOVE = 3;

/** The nearest directory of Terraform source, the one given or one above it. */
export async function moduleAbove(start: string, tree: SourceTree): Promise<string | undefined> {
  for (let directory = start, steps = 0; steps <= MOST_ABOVE; directory = directoryOf(directory), steps++) {
    if ((await tree.directory(directory)).files.length > 0) return directory;
    if (directory === '') return undefined;
  }
  return undefined;
}

/** By its name: text that is no program. */
export function mayBeTaken({ path, previousPath = path }: ChangedFile): boolean {
  return [path, previousPath].some((one) => {
    const candidate = candidateOf(one);
    if (candidate === 'data' || candidate === 'bare' || candidate === 'template') return true;
    return /\.(?:csv|tsv|hujson|list|properties)$/i.test(one);
  });
}

/** The directories of source that take one of the files in, so that it is a part of what they say. */
export async function modulesThatTake(
  files: readonly ChangedFile[],
  tree: SourceTree,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { path, previousPath = path } of files) {
    for (const one of new Set([path, previousPath])) {
      const directory = await moduleAbove(directoryOf(one), tree);
      if (directory === undefined || found.has(directory)) continue;
      if ((await tree.module(directory)).wanted.has(one)) found.add(directory);
    }
  }
  return found;
}

/** What source or a plan tells of a file need not be told of the file by itself. */
export function withoutTaken(files: readonly ReadFile[]): readonly ReadFile[] {
  const isTerraform = ({ format }: NonNullable<ReadFile['after']>) => /^terraform/.test(format);
  const taken = new Set(
    files.flatMap(({ file, after }) =>
      after !== undefined && isTerraform(after) && after.documents.length > 0 ? [file.path] : [],
    ),
  );
  // A template may be the body of a stack.
  const mayBe = (format: FileFormat | undefined) => format === 'json' || format === 'cloudformation';
  return files.filter(({ file, after }) => !mayBe(after?.format) || !taken.has(file.path));
}
