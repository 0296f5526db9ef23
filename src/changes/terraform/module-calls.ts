/** Calls of modules, and what each is given: what it makes of that is in other files, if it is anywhere here. */
import type { Lines } from '../../model/change.ts';
import { holdsUnknown } from '../unknown-name.ts';
import { READS_FILES } from './basis.ts';
import { blockFields } from './block-value.ts';
import { TooLarge } from './budget.ts';
import { plainJson } from './plain-json.ts';
import type { FileTexts, ModuleScope } from './scope.ts';
import type { Block, SourceFile } from './syntax.ts';
import type { Place } from './value.ts';

export interface ModuleCall {
  /** `module.worker` */
  readonly address: string;
  /** As it is written; absent: it is no plain text. */
  readonly source?: string;
  readonly path: string;
  readonly lines: Lines;
  /** All that the module is given: two calls that mean the same give it the same. */
  readonly meaning: string;
}

const NAME = /\b(?:(?:var|local)|(?:data\.)?[a-z]\w*)\.[A-Za-z_][\w-]*/g;
/** Of what a call is made of: names in names. */
const MOST_NAMES = 500;

/**
 * @param files the text of the source
 * @param taken of the files that the source takes in, by path
 */
export function moduleCalls(
  sources: readonly SourceFile[],
  files: readonly { readonly path: string; readonly text: string }[],
  taken: FileTexts,
  scope: ModuleScope,
): readonly ModuleCall[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const written = (place: Place) => {
    const out = writtenOut(place, texts, scope);
    return READS_FILES.test(out) ? JSON.stringify([out, ...taken]) : out;
  };
  return sources.flatMap(({ path, body }) =>
    body.blocks.flatMap((block): readonly ModuleCall[] => {
      if (block.type !== 'module') return [];
      const given = block.body.attributes.find(({ name }) => name === 'source')?.value;
      const source = given?.kind === 'literal' ? String(given.value) : undefined;
      const address = `module.${block.labels[0] ?? ''}`;
      const meaning = meaningOf(block, path, address, written, scope);
      return [{ address, ...(source !== undefined && { source }), path, lines: block.lines, meaning }];
    }),
  );
}

function meaningOf(
  block: Block,
  path: string,
  address: string,
  written: (place: Place) => string,
  scope: ModuleScope,
): string {
  const place = { path, lines: block.lines };
  try {
    const fields = [...blockFields(block, scope, path, address)].sort(([one], [other]) =>
      one < other ? -1 : 1,
    );
    const values = JSON.stringify(fields.map(([name, value]) => [name, plainJson(value, scope.budget)]));
    // What can't be worked out differs where any word of it does.
    return holdsUnknown(values) ? values + written(place) : values;
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return written(place);
  }
}

/** The text there, and those of all that it names. */
function writtenOut(start: Place, texts: FileTexts, scope: ModuleScope): string {
  const found: string[] = [];
  const known = new Set<string>();
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const lines = (texts.get(next.path) ?? '').split('\n').slice(next.lines.start - 1, next.lines.end);
    const text = lines
      .filter((line) => !/^\s*(?:#|\/\/)/.test(line))
      .join(' ')
      .replace(/\s+/g, ' ');
    found.push(text);
    for (const [name] of text.matchAll(NAME)) {
      if (known.has(name) || known.size >= MOST_NAMES) continue;
      known.add(name);
      const place = scope.placeOf(name);
      if (place !== undefined) waiting.push(place);
    }
  }
  return found.join('\n');
}
