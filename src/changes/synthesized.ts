/** Templates that earlier steps of the workflow made of both sides, such as those of the CDK. */
import type { ChangedFile, FileText, LineDiff } from '../model/pull-request.ts';
import { candidateOf, joined } from './candidate.ts';
import { readSides } from './data-files.ts';
import { type Reading, untouched } from './reading.ts';

/** Texts by their paths in the directory. `problem` ends the sentence "it …". */
export type DirectoryTexts = { readonly texts: ReadonlyMap<string, FileText> } | { readonly problem: string };
/** Of a directory of the workspace, with those below it. */
export type ReadTemplates = (directory: string) => Promise<DirectoryTexts>;

const FIRST_LINE = { start: 1, end: 1 };

/** A template is told by its path among those after the change, also where it is there no more. */
export async function readSynthesized(reading: Reading, readTemplates: ReadTemplates): Promise<void> {
  for (const { before, after } of reading.settings.synthesized) {
    const told = async (directory: string): Promise<ReadonlyMap<string, FileText> | undefined> => {
      const found = await readTemplates(directory);
      if ('texts' in found) return found.texts;
      reading.tell(directory, FIRST_LINE, `the templates, since it ${found.problem}`, false);
      return undefined;
    };
    const old = (before === undefined ? undefined : await told(before)) ?? new Map<string, FileText>();
    const now = await told(after);
    // What nobody made is not gone.
    if (now === undefined) continue;
    const made = {
      isBeside: (asset: string) =>
        [...now.keys()].some((name) => name === asset || name.endsWith(`/${asset}`)),
    };
    for (const name of [...new Set([...old.keys(), ...now.keys()])].sort()) {
      const path = joined(after, name);
      if (reading.isExcluded(path) || candidateOf(path) !== 'data') continue;
      const [was, is] = [old.get(name), now.get(name)];
      // What lies beside the templates, such as the CDK's tree of constructs, repeats them.
      await readSides(changedFile(path, was, is), one(path, was), one(path, is), reading, made);
    }
  }
}

function one(path: string, text: FileText | undefined): ReadonlyMap<string, FileText> {
  return new Map(text === undefined ? [] : [[path, text]]);
}

function changedFile(path: string, was: FileText | undefined, is: FileText | undefined): ChangedFile {
  if (was === undefined) return { path, status: 'added' };
  if (is === undefined) return { path, status: 'removed' };
  if ('problem' in was || 'problem' in is) return { path, status: 'modified' };
  return { ...untouched(path), diff: middleOf(was.text.split('\n'), is.text.split('\n')) };
}

/** All between the first line that differs and the last one. */
function middleOf(old: readonly string[], now: readonly string[]): LineDiff {
  const least = Math.min(old.length, now.length);
  let top = 0;
  while (top < least && old[top] === now[top]) top++;
  let end = 0;
  while (end < least - top && old.at(-1 - end) === now.at(-1 - end)) end++;
  const [start, gone, came] = [top + 1, old.length - end, now.length - end];
  return {
    added: came > top ? [{ start, end: came }] : [],
    removed: gone > top ? [{ old: { start, end: gone }, at: Math.min(start, now.length) }] : [],
  };
}
