/** The literal parts of templates. Source: HCL Native Syntax Specification, "Template Expressions", "Template Literals". */

import { holdsUnknown } from '../unknown-name.ts';

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
};

/** `undefined`: the text is none that stands between quotes. */
export function quotedLiteral(raw: string): string | undefined {
  if (/[\r\n]/.test(raw)) return undefined;
  let sound = true;
  const text = raw.replace(
    /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]?))|\$\$\{|%%\{|\$\{|%\{/g,
    (whole, short?: string, long?: string, letter?: string) => {
      const code = short ?? long;
      if (code !== undefined) {
        const point = Number.parseInt(code, 16);
        if (point <= 0x10ffff) return String.fromCodePoint(point);
      } else if (letter !== undefined && SHORT_ESCAPES[letter] !== undefined) return SHORT_ESCAPES[letter];
      else if (whole.length === 3) return whole.slice(1);
      sound = false;
      return '';
    },
  );
  // Written out, such a character is a stand-in to whoever reads on.
  return sound && !holdsUnknown(text) ? text : undefined;
}

/** A heredoc knows no backslashes. `undefined`: the text holds the start of what would be no literal. */
export function heredocLiteral(raw: string): string | undefined {
  let sound = true;
  const text = raw.replace(/\$\$\{|%%\{|\$\{|%\{/g, (whole) => {
    if (whole.length === 2) sound = false;
    return whole.slice(1);
  });
  return sound ? text : undefined;
}

/**
 * Takes from each line of a `<<-` heredoc the white space that all of them begin with; an empty line does not count.
 * @param parts the literal parts, and anything else for the others
 */
export function dedent<T>(parts: readonly (string | T)[]): readonly (string | T)[] {
  const indents: number[] = [];
  eachLineStart(parts, (line, isLast) => {
    const white = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    // What follows the last literal of a part is an expression, so that its white space is indentation too.
    if (white < line.length || isLast) indents.push(white);
    return line;
  });
  const least = indents.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(least)) return parts;
  return eachLineStart(parts, (line) => {
    const white = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    return line.slice(Math.min(white, least));
  });
}

/** `change` sees what stands from a line's start to its end, or to the expression that follows on it. */
function eachLineStart<T>(
  parts: readonly (string | T)[],
  change: (line: string, beforeExpression: boolean) => string,
): readonly (string | T)[] {
  return parts.map((part, index) => {
    if (typeof part !== 'string') return part;
    const lines = part.split('\n');
    const startsLine = index === 0;
    return lines
      .map((line, at) => {
        if (at === 0 && !startsLine) return line;
        const isEnd = at === lines.length - 1;
        if (isEnd && index === parts.length - 1) return line;
        return change(line.replace(/\r$/, ''), isEnd) + (line.endsWith('\r') ? '\r' : '');
      })
      .join('\n');
  });
}
