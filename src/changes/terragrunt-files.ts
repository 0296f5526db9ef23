/** Files of Terragrunt: what they give to modules, and which source they make, only Terragrunt knows. */
import type { ChangedFile } from '../model/pull-request.ts';
import { directoryOf } from './candidate.ts';
import { TOO_MUCH } from './effort.ts';
import { differingLines, holdsIamValue, speaksOfIam } from './iam-words.ts';
import type { Reading } from './reading.ts';

const OWN = /(?:^|\/)(?:[^/]*\.)?terragrunt(?:\.[^/]*)?\.hcl$/i;

/** @param covered directories that a plan speaks for */
export async function readTerragruntFiles(
  files: readonly ChangedFile[],
  reading: Reading,
  covered: Pick<ReadonlySet<string>, 'has'>,
): Promise<void> {
  for (const { path, previousPath = path, status } of files) {
    if (covered.has(directoryOf(path))) continue;
    const texts: string[] = [];
    for (const [side, at] of [
      ['before', previousPath],
      ['after', path],
    ] as const) {
      const found =
        status === (side === 'before' ? 'added' : 'removed') ? undefined : await reading.textOf(side, at);
      if (found !== undefined && 'problem' in found)
        reading.tell(path, { start: 1, end: 1 }, `the file ${found.problem}`, false);
      texts.push(found !== undefined && 'text' in found ? found.text : '');
    }
    const [old = '', now = ''] = texts;
    if (!reading.effort.affords('terraform', old.length + now.length)) {
      reading.tell(path, { start: 1, end: 1 }, TOO_MUCH, false);
      continue;
    }
    // Files in HCL are of many programs.
    const speaks = OWN.test(path) ? speaksOfIam : holdsIamValue;
    const first = differingLines(old, now).find(({ text }) => speaks(text));
    if (first === undefined) continue;
    const line = first.isNew ? first.line : 1;
    const what =
      'values in HCL that speak of IAM, and whose module is not told here: only a plan shows what comes of them';
    reading.tell(path, { start: line, end: line }, what, false);
  }
}
