/** The unified diff of two texts, as GitHub shows it of a file: hunks without the header of the file. */

const CONTEXT = 3;

/** Beyond so many pairs of lines the middle is told as replaced, which is a diff too. */
const MOST_PAIRS = 4_000_000;

interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

export interface FileDiff {
  /** Empty where nothing differs. */
  readonly patch: string;
  readonly additions: number;
  readonly deletions: number;
}

export function fileDiff(before: string, after: string): FileDiff {
  const lines = diffLines(linesOf(before), linesOf(after));
  const count = (sign: DiffLine['sign']) => lines.filter((line) => line.sign === sign).length;
  return { patch: hunksOf(lines).join('\n'), additions: count('+'), deletions: count('-') };
}

/** With their ends; the last one has none where the text does not end in one. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function diffLines(old: readonly string[], now: readonly string[]): DiffLine[] {
  let top = 0;
  while (top < old.length && top < now.length && old[top] === now[top]) top += 1;
  let end = 0;
  while (end < old.length - top && end < now.length - top && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [
    ...signed(' ', old.slice(0, top)),
    ...middle(old.slice(top, old.length - end), now.slice(top, now.length - end)),
    ...signed(' ', old.slice(old.length - end)),
  ];
}

const signed = (sign: DiffLine['sign'], lines: readonly string[]): DiffLine[] =>
  lines.map((text) => ({ sign, text }));

/** By the longest common subsequence; what is taken away comes before what is added. */
function middle(old: readonly string[], now: readonly string[]): DiffLine[] {
  if (old.length * now.length > MOST_PAIRS) return [...signed('-', old), ...signed('+', now)];
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const lines: DiffLine[] = [];
  for (let row = 0, column = 0; row < old.length || column < now.length; ) {
    const [was, is] = [old[row], now[column]];
    if (was !== undefined && was === is) {
      lines.push({ sign: ' ', text: was });
      row += 1;
      column += 1;
    } else if (was !== undefined && (is === undefined || at(row + 1, column) >= at(row, column + 1))) {
      lines.push({ sign: '-', text: was });
      row += 1;
    } else {
      lines.push({ sign: '+', text: is ?? '' });
      column += 1;
    }
  }
  return lines;
}

function hunksOf(lines: readonly DiffLine[]): string[] {
  const hunks: string[] = [];
  let [oldLine, newLine, heading] = [1, 1, ''];
  for (let index = 0; index < lines.length; ) {
    const next = lines.findIndex(({ sign }, at) => at >= index && sign !== ' ');
    if (next < 0) break;
    const start = Math.max(index, next - CONTEXT);
    for (const { text } of lines.slice(index, start)) {
      oldLine += 1;
      newLine += 1;
      if (/^[A-Za-z_$]/.test(text)) heading = ` ${text.trimEnd().slice(0, 80)}`;
    }
    const hunk = lines.slice(start, endOfHunk(lines, next));
    const oldCount = hunk.filter(({ sign }) => sign !== '+').length;
    const newCount = hunk.filter(({ sign }) => sign !== '-').length;
    const ranges = `-${range(oldLine, oldCount)} +${range(newLine, newCount)}`;
    hunks.push([`@@ ${ranges} @@${heading}`, ...hunk.map(shown)].join('\n'));
    oldLine += oldCount;
    newLine += newCount;
    index = start + hunk.length;
  }
  return hunks;
}

/** Changes with no more than twice the context between them share a hunk. */
function endOfHunk(lines: readonly DiffLine[], first: number): number {
  let last = first;
  for (let index = first; index < lines.length && index - last <= 2 * CONTEXT; index += 1) {
    if (lines[index]?.sign !== ' ') last = index;
  }
  return Math.min(lines.length, last + 1 + CONTEXT);
}

/** A count of one is left out; an empty range is told by the line before it. */
const range = (start: number, count: number): string =>
  count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`;

const shown = ({ sign, text }: DiffLine): string =>
  text.endsWith('\n') ? `${sign}${text.slice(0, -1)}` : `${sign}${text}\n\\ No newline at end of file`;
