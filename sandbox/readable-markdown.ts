/** GitHub-flavoured Markdown in a terminal: what GitHub hides is gone, and a row of a table is a few lines. */

const WIDTH = 110;

/** Markdown without its comments. */
export function withoutComments(markdown: string): string {
  return markdown
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Lines as they are read. Only what the action writes is understood, not all of Markdown. */
export function readableLines(markdown: string): readonly string[] {
  const text = withoutComments(markdown)
    .replaceAll(/<\/?code>/g, '`')
    .replaceAll(/^<\/?(?:details|sub)>$|<wbr>|<\/?(?:summary|sub)>/gm, '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  const lines = text.split('\n').flatMap((line) => (line.startsWith('|') ? rowLines(line) : wrapped(line)));
  return lines.filter((line, at) => line !== '' || lines[at - 1] !== '');
}

/** The row of a finding: what it is and where, then what it says, without what to do. Titles and rules are left out. */
function rowLines(row: string): readonly string[] {
  const cells = row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));
  const [severity = '', place = '', words = '', rule = ''] = cells;
  if (severity === 'Severity' || /^-+$/.test(severity)) return [];
  const [says = ''] = words.split('<br>');
  return [`${severity}  ${place}  ${rule}`, ...wrapped(`    ${says}`)];
}

/** Further lines begin a little behind the first. */
function wrapped(line: string): readonly string[] {
  const indent = ' '.repeat(/^ *(?:- )?/.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  let current = '';
  for (const word of line.slice(indent.length).split(' ')) {
    if (current !== '' && indent.length + current.length + word.length >= WIDTH) {
      lines.push(current);
      current = '';
    }
    current += current === '' ? word : ` ${word}`;
  }
  return [...lines, current].map((text, at) => (at === 0 ? line.slice(0, indent.length) : indent) + text);
}
