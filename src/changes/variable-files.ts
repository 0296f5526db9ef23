/** Files of values for Terraform's variables that a pull request changes. */
import type { ChangedFile } from '../model/pull-request.ts';
import { directoryOf, isLoadedByItself, joined } from './candidate.ts';
import { differingLines, speaksOfIam } from './iam-words.ts';
import { changedCalls } from './module-calls.ts';
import { moduleAbove } from './policy-files.ts';
import type { Reading } from './reading.ts';
import type { SourceTrees } from './source-directories.ts';
import type { ReadModule } from './terraform/index.ts';

/**
 * Of those that Terraform does not load by itself only their caller knows which module takes them. Where source that is
 * near makes no other policy of them, it may be other source that does: then what differs in them must not speak of IAM.
 */
export async function readVariableFiles(
  files: readonly ChangedFile[],
  reading: Reading,
  trees: SourceTrees,
  covered: Pick<ReadonlySet<string>, 'has'>,
): Promise<void> {
  for (const file of files) {
    const own = directoryOf(file.path);
    const directory = await moduleAbove(own, trees.after);
    if (directory !== undefined && covered.has(directory)) continue;
    if (directory === own && isLoadedByItself(file.path)) continue;
    const texts = await bothTexts(file, reading);
    if (texts === undefined) continue;
    const what =
      directory === undefined ? undefined : await changeOfValues(file, texts, directory, reading, trees);
    const lines = file.diff?.added[0] ?? { start: 1, end: 1 };
    if (what !== undefined) reading.tell(file.path, lines, what, false);
    else if (directory !== own) tellOfIam(file.path, texts, reading);
  }
}

/** `undefined` where a side can't be had, which is told. */
async function bothTexts(
  { path, previousPath = path, status }: ChangedFile,
  reading: Reading,
): Promise<readonly [old: string, now: string] | undefined> {
  const [old, now] = await Promise.all([
    status === 'added' ? undefined : reading.textOf('before', previousPath),
    status === 'removed' ? undefined : reading.textOf('after', path),
  ]);
  for (const found of [old, now]) {
    if (found === undefined || 'text' in found) continue;
    reading.tell(path, { start: 1, end: 1 }, `the file ${found.problem}`, false);
    return undefined;
  }
  const none = path.endsWith('.json') ? '{}' : '';
  const [one, other] = [old, now].map((found) =>
    found !== undefined && 'text' in found ? found.text : none,
  );
  return [one ?? none, other ?? none];
}

/** Why the values make another thing of the documents, or `undefined` where they don't. */
async function changeOfValues(
  { path }: ChangedFile,
  texts: readonly string[],
  directory: string,
  reading: Reading,
  { after }: SourceTrees,
): Promise<string | undefined> {
  const isJson = path.endsWith('.json');
  const modules: ReadModule[] = [];
  for (const text of texts) {
    if (!reading.effort.affords('terraform', text.length)) return 'more variables than are read';
    modules.push(await after.moduleWith(directory, text, isJson));
  }
  const [was, is] = modules;
  if (was === undefined || is === undefined) return undefined;
  const where = directory === '' ? 'the root of the repository' : joined(directory, '');
  if (meaningOf(was) !== meaningOf(is))
    return `values of variables that change policies of the Terraform source in ${where}, which only a plan shows`;
  const calls = await changedCalls(directory, was, is, after);
  if (calls.length === 0) return undefined;
  const names = calls.map(({ address }) => address).join(', ');
  return `values of variables that change what ${names} of the Terraform source in ${where} is given, which only a plan shows`;
}

function tellOfIam(path: string, [old, now]: readonly [string, string], reading: Reading): void {
  const first = differingLines(old, now).find(({ text }) => speaksOfIam(text));
  if (first === undefined) return;
  const line = first.isNew ? first.line : 1;
  const what =
    'values of variables that speak of IAM, and whose module is not told here: only a plan shows what comes of them';
  reading.tell(path, { start: line, end: line }, what, false);
}

/** All that is said, without where it stands, and which resources are there. */
function meaningOf({ sources, off }: ReadModule): string {
  const all = [...sources.values()];
  return JSON.stringify([
    [...off],
    all.flatMap(({ documents }) =>
      documents.map(({ kind, holder, policyName, document }) => [kind, holder, policyName, document]),
    ),
    all.flatMap(({ attachments }) =>
      attachments.map(({ relation, holder, target }) => [relation, holder, target]),
    ),
    all.flatMap(({ unresolved }) => unresolved.map(({ what, address, basis }) => [what, address, basis])),
  ]);
}
