/** Globs and templates in YAML whose author left the quotes out: `*` opens an alias there, and `{` a mapping. */
import type { Problem } from './config-error.ts';
import { shownText } from './shown.ts';

export interface UnquotedGlob {
  /** Where the glob begins in the text of the file. */
  readonly offset: number;
  readonly problem: Pick<Problem, 'what' | 'allowed'>;
}

/** Characters on each side of an error that are looked at: a broken file has an error at each of its signs. */
const LONGEST = 256;

/** The glob that the parser stumbled over at an offset; undefined when the error is about something else. */
export function unquotedGlob(text: string, offset: number): UnquotedGlob | undefined {
  let start = offset;
  while (start > 0 && offset - start < LONGEST && !/[\s[]/.test(text.charAt(start - 1))) start--;
  // What is whole before the error is a value of its own, such as the mapping {a,b} in `{a,b}/*`.
  const before = text.slice(start, offset);
  const head = /^(?:\*|\{[^:{}]*\})/.test(before) ? before : '';
  const behind = text.slice(offset, offset + LONGEST);
  const [after = ''] = /^[^\s\]]*/.exec(behind) ?? [];
  const template = /\{[^:{}\n]*\}[^\S\n]+$/.exec(text.slice(Math.max(0, offset - LONGEST), offset))?.[0];
  if (template !== undefined && after !== '' && !after.startsWith('#')) {
    const [rest = ''] = /^[^\n]*/.exec(behind) ?? [];
    return { offset: offset - template.length, problem: withoutQuotes(`${template}${rest.trimEnd()}`) };
  }
  if (head === '' ? !after.startsWith('*') : after === '') return undefined;
  return { offset: offset - head.length, problem: withoutQuotes(`${head}${after}`.replace(/,$/, '')) };
}

/** An alias of nothing. What could be the name of an anchor may be meant as one; all else is a glob. */
export function unknownAlias(name: string): Pick<Problem, 'what' | 'allowed'> {
  if (!/^\w[\w-]*$/.test(name)) return withoutQuotes(`*${name}`);
  return {
    what: `the alias ${shownText(name)} has no anchor before it`,
    allowed: `an anchor before it or, where * is a wildcard, ${shownText(`*${name}`)} in quotes`,
  };
}

function withoutQuotes(glob: string): Pick<Problem, 'what' | 'allowed'> {
  const taken = glob.startsWith('{') ? 'a mapping' : 'an alias';
  return {
    what: `a text that begins with ${glob[0]} stands without quotes, so that YAML takes it for ${taken}`,
    allowed: `${shownText(glob)} in quotes`,
  };
}
