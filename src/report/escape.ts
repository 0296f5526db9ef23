/**
 * Foreign text made harmless. Names, paths, tags, policy names and error messages come from people we do not know;
 * in Markdown they must stay text, and in the log they must not start a workflow command.
 *
 * Two layers read our Markdown. The parser (CommonMark with GitHub's extensions) is held off by character
 * references, which by the specification never have a structural meaning. GitHub's later filters (mentions, issue
 * and commit references, emoji, links) look at the text of the finished HTML, where references are already
 * resolved; they skip `<code>`, and elsewhere a `<wbr>` parts what they would join. It leaves no trace in a copy.
 */

/**
 * Characters that cannot be seen or that reorder what is seen: controls, format and bidi characters, lone
 * surrogates, private use, line separators, blank letters, every space but the ordinary one.
 */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{2800}\u{3164}\u{ffa0}]|\u{34f}|(?! )\p{Zs}/gu;

/** A private-use character: `visible` has removed every foreign one, so it can't be forged. */
const BREAK = '\u{e000}';

/** Names that need no escaping inside a backtick code span, in a table too. */
const PLAIN_NAME = /^[\w+=,.@\-/:*]+(?: [\w+=,.@\-/:*]+)*$/;

/** Shows hidden characters as `[U+202E]`. */
export function visible(foreign: string): string {
  return foreign.replace(HIDDEN, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

/** At most `max` code points, the last one an ellipsis when something was cut. */
export function clip(foreign: string, max: number): string {
  if (foreign.length <= max) return foreign;
  const points: string[] = [];
  for (const point of foreign) {
    if (points.length === max) return `${points.slice(0, -1).join('')}…`;
    points.push(point);
  }
  return foreign;
}

/** One line: runs of white space become one space. */
function oneLine(foreign: string): string {
  return foreign.replace(/\s+/gu, ' ').trim();
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}

/** Parts what GitHub's filters would join into a mention, a reference, an emoji or a link. */
function parted(text: string): string {
  return text
    .replace(/[@#]/g, `$&${BREAK}`)
    .replace(/:(?=\S)/g, `:${BREAK}`)
    .replace(/\b(?:GH|GHSA|CVE)-(?=\w)/gi, `$&${BREAK}`)
    .replace(/www(?=\.)/gi, `$&${BREAK}`)
    .replace(/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${BREAK}`);
}

function escaped(line: string): string {
  return parted(visible(line))
    .replace(/[&<>\\`*_{}[\]#|~$^@]/g, reference)
    .replace(/\.(?=[^\s.])/g, reference)
    .replace(/^[-+=]/, reference)
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + reference(mark))
    .replaceAll(BREAK, '<wbr>');
}

/**
 * Foreign prose (a reason, an error message) for a Markdown paragraph, list item, table cell or raw HTML.
 * One line, at most `max` code points.
 */
export function text(foreign: string, max = 300): string {
  return escaped(clip(oneLine(foreign), max));
}

/** Foreign prose of several lines, for example a statement to copy: a block of its own that keeps its indentation. */
export function textBlock(foreign: string, max = 4000): string {
  const lines = clip(foreign.trim(), max).split(/\r?\n/);
  return `<pre>${lines.map(escaped).join('\n')}</pre>`;
}

/** A foreign name as code in raw HTML, and in Markdown wherever a backtick span can't hold it. */
export function codeTag(foreign: string, max = 140): string {
  const name = clip(foreign, max);
  return `<code>${name === '' ? 'no name' : escaped(name)}</code>`;
}

/** A foreign name as code in a Markdown paragraph, list item or table cell. At most `max` code points. */
export function code(foreign: string, max = 140): string {
  const name = clip(foreign, max);
  return PLAIN_NAME.test(name) ? `\`${name}\`` : codeTag(foreign, max);
}

/**
 * Foreign text for a line of the workflow log: one line, no escape sequence, nothing that the runner reads as a
 * command. The runner takes `::` at the start of a line and `##[` anywhere as one, and decodes `%0A` inside it.
 */
export function logSafe(foreign: string): string {
  return visible(oneLine(foreign))
    .replace(/^::/, ': :')
    .replaceAll('##[', '## [')
    .replace(/%(?=0a|0d|25|2c|3a)/gi, '% ');
}
