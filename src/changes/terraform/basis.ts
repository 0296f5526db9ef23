/** What each part of a module that can't be read depends on: locals, variables, data and modules that it names. */
import type { Lines, ReadSource, Unresolved } from '../../model/change.ts';
import { Definitions, put } from '../basis.ts';
import { type Definition, type FileTexts, isVariableFile } from './scope.ts';
import type { Block, SourceFile } from './syntax.ts';

/** Arguments that are read by themselves, or say nothing of access. */
const APART: readonly string[] = [
  'policy',
  'assume_role_policy',
  'managed_policy_arns',
  'description',
  'tags',
];
export const READS_FILES = /\b(?:file\w*|templatefile)\s*\(/;

export function withBasis(
  sources: ReadonlyMap<string, ReadSource>,
  parsed: readonly SourceFile[],
  definitions: ReadonlyMap<string, Definition>,
  texts: FileTexts,
  given: readonly { readonly path: string; readonly text: string }[],
): Map<string, ReadSource> {
  if (![...sources.values()].some(({ unresolved }) => unresolved.length > 0)) return new Map(sources);
  const cut = cutter([...given, ...[...texts].map(([path, text]) => ({ path, text }))]);
  const read = [...texts].map(([path, text]) => `${path} ${text}`).sort();
  const withRead: Cut = (path, lines) => {
    const text = cut(path, lines);
    return READS_FILES.test(text) ? [text, ...read].join('\n') : text;
  };
  const named = new Definitions(namedIn(parsed, withRead));
  const basisOf = (path: string, { lines, address }: Unresolved) => {
    const own = [cut(path, lines), ...frameOf(address, definitions, cut)];
    return named.basisOf(own.some((text) => READS_FILES.test(text)) ? [...own, ...read] : own);
  };
  return new Map(
    [...sources].map(([path, source]) => [
      path,
      {
        ...source,
        unresolved: source.unresolved.map((part) => ({ ...part, basis: basisOf(path, part) })),
      },
    ]),
  );
}

type Cut = (path: string, lines: Lines) => string;

/** Cuts lines out, without what indents them. */
function cutter(files: readonly { readonly path: string; readonly text: string }[]): Cut {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const split = new Map<string, readonly string[]>();
  return (path, { start, end }) => {
    let lines = split.get(path);
    if (lines === undefined) {
      lines = (texts.get(path) ?? '').split('\n').map((line) => line.trim());
      split.set(path, lines);
    }
    return lines.slice(start - 1, end).join('\n');
  };
}

function namedIn(files: readonly SourceFile[], cut: Cut): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { path, body } of files) {
    for (const block of body.blocks) {
      if (block.type === 'locals') {
        for (const { name, lines } of block.body.attributes) put(named, name, cut(path, lines));
      }
      const name = nameOf(block);
      if (name !== undefined) put(named, name, cut(path, block.lines));
    }
    if (!isVariableFile(path)) continue;
    for (const { name, lines } of body.attributes) put(named, name, cut(path, lines));
  }
  return named;
}

/** Of what feeds others. What a resource says is compared for itself. */
function nameOf({ type, labels }: Block): string | undefined {
  if (type === 'variable' || type === 'module') return labels[0];
  return type === 'data' ? labels[1] : undefined;
}

/** What else stands at the address and says what the part comes to: how often it is there, and whose it is. */
function frameOf(
  address: string | undefined,
  definitions: ReadonlyMap<string, Definition>,
  cut: Cut,
): readonly string[] {
  const found = definitions.get(address ?? '');
  if (found === undefined) return [];
  const { path, block } = found;
  return block.body.attributes
    .filter(({ name }) => !APART.includes(name))
    .map(({ lines }) => cut(path, lines));
}
