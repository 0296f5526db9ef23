/** Terraform source that a pull request changes, by directory: a local of one file is a document of another. */
import type { ReadSource } from '../model/change.ts';
import type { ChangedFile } from '../model/pull-request.ts';
import { candidateOf, directoryOf, isLoadedByItself } from './candidate.ts';
import { callWords, changedCalls } from './module-calls.ts';
import { type Reading, saysNothing, untouched } from './reading.ts';
import type { SourceTree } from './source-tree.ts';
import type { ModuleCall, ReadModule } from './terraform/index.ts';

export interface SourceTrees {
  readonly before: SourceTree;
  readonly after: SourceTree;
}

/** The directories whose source the files are part of, where they are and where they were. */
export function sourcesOf(files: readonly ChangedFile[]): readonly string[] {
  return files
    .flatMap(({ path, previousPath = path }) => [path, previousPath])
    .filter((path) => candidateOf(path) === 'terraform' || isLoadedByItself(path))
    .map(directoryOf);
}

export async function readSourceDirectories(
  directories: readonly string[],
  reading: Reading,
  trees: SourceTrees,
): Promise<void> {
  const befores: Said[] = [];
  const afters: Said[] = [];
  for (const directory of [...new Set(directories)].sort()) {
    const after = await trees.after.module(directory);
    const before = await beforeSwitches(directory, after, trees);
    const said = (sources: ReadModule['sources']): readonly Said[] =>
      [...sources]
        .filter(([, source]) => !saysNothing(source))
        .map(([path, source]) => ({ directory, path, source }));
    const was = said(before.sources);
    const is = said(withCalls(after.sources, await changedCalls(directory, before, after, trees.after)));
    befores.push(...was);
    afters.push(...is);
    const isOfIam = was.length + is.length > 0;
    await tellTroubles(directory, reading, trees, isOfIam);
    await Promise.all([trees.before.forget(directory), trees.after.forget(directory)]);
  }
  addFiles(befores, afters, reading);
}

/** What the change switches on was not there before, though it might have been. */
async function beforeSwitches(
  directory: string,
  after: ReadModule,
  { before }: SourceTrees,
): Promise<ReadModule> {
  const read = await before.module(directory);
  const on = [...read.off].filter((address) => after.places.has(address) && !after.off.has(address));
  return on.length === 0 ? read : before.moduleWithout(directory, new Set(on));
}

function withCalls(sources: ReadModule['sources'], calls: readonly ModuleCall[]): ReadModule['sources'] {
  const all = new Map(sources);
  for (const call of calls) {
    const { path, lines, address } = call;
    const source = all.get(path);
    if (source === undefined) continue;
    const unresolved = { lines, what: callWords(call), address };
    all.set(path, { ...source, unresolved: [...source.unresolved, unresolved] });
  }
  return all;
}

/** A file that nobody touched is told of only where its directory speaks of IAM. */
async function tellTroubles(
  directory: string,
  reading: Reading,
  trees: SourceTrees,
  isOfIam: boolean,
): Promise<void> {
  const [{ troubles: before }, { troubles: after }] = await Promise.all([
    trees.before.directory(directory),
    trees.after.directory(directory),
  ]);
  const lines = { start: 1, end: 1 };
  for (const [path, what] of after) {
    const isChanged = reading.changed(path) !== undefined;
    if (!reading.isExcluded(path) && (isChanged || isOfIam)) reading.tell(path, lines, what, !isChanged);
  }
  for (const [path, what] of before) {
    const file = reading.fileOf(path);
    if (after.has(file.path) || reading.isExcluded(file.path)) continue;
    reading.tell(file.path, lines, `what the file was before the change: ${what}`, true);
  }
}

/** What a file says as a part of the module in the directory. Two modules may take the same file in. */
interface Said {
  readonly directory: string;
  readonly path: string;
  readonly source: ReadSource;
}

interface Growing {
  readonly file: ChangedFile;
  readonly scope: string;
  before?: ReadSource;
  after?: ReadSource;
}

function addFiles(befores: readonly Said[], afters: readonly Said[], reading: Reading): void {
  const files = afters.map(({ directory, path, source }): Growing => {
    return { file: reading.changed(path) ?? untouched(path), scope: directory, after: source };
  });
  for (const { directory, path, source } of befores) {
    const file = reading.fileOf(path);
    const same = files.filter((each) => each.file.path === file.path && each.before === undefined);
    // A file that was moved to another module is compared with what it was in its former one.
    const isMoved = file.path !== path;
    const into = same.find(({ scope }) => scope === directory) ?? (isMoved ? same[0] : undefined);
    if (into === undefined) files.push({ file, scope: directory, before: source });
    else into.before = source;
  }
  for (const read of files) if (!reading.isExcluded(read.file.path)) reading.files.push(read);
}
