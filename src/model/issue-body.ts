/**
 * The body of an issue that we keep: what people wrote above and below stays as it is, our part stands between two
 * markers, and what it told last stands in a hidden comment, packed.
 */
import type { IssueState, IssueText } from './issue.ts';
import { packState, unpackState } from './issue-state-text.ts';

/** Characters. Source: GitHub refuses longer bodies of issues and comments with 422. */
export const BODY_LIMIT = 65_536;

/** Characters of the packed state. Beyond them the names of the findings are left out. */
const STATE_BUDGET = 28_000;
/** Characters that our words should have, for which names in the state give way. */
const WORDS = 6_000;

export interface ReadBody {
  readonly key: string;
  readonly family: string;
  /** Undefined where it can't be read: somebody changed it. */
  readonly state?: IssueState;
  /** What people wrote above and below our part, without the empty lines next to it. */
  readonly above: string;
  readonly below: string;
}

const BEGIN = /<!-- iam-sweep issue key=([0-9a-f]{16}) family=([0-9a-f]{16}) -->/;
const STATE = /<!-- iam-sweep state ([\w+/=]*) -->/;
const END = '<!-- iam-sweep end -->';
/** The last line of our words: small print, which says who keeps the issue. */
const FOOTER = /^<sub>[^\r\n]* keeps this issue: [^\r\n]*<\/sub>$/m;

/** Undefined: no marker of ours is in it. */
export function readIssueBody(body: string): ReadBody | undefined {
  const begin = BEGIN.exec(body);
  if (begin === null) return undefined;
  const [marker, key = '', family = ''] = begin;
  const rest = body.slice(begin.index + marker.length);
  const packed = STATE.exec(rest);
  const state = packed === null ? undefined : unpackState(packed[1] ?? '');
  return {
    key,
    family,
    ...(state && { state }),
    above: body.slice(0, begin.index).trimEnd(),
    below: withoutEmptyLines(rest.slice(endOf(rest, packed))),
  };
}

/**
 * Where our part ends. Where somebody removed the last marker the state, which stands before it, is the end; without that
 * too our last line is, and where it is not found either, all of it may be theirs: words told twice are better than notes
 * that are lost.
 */
function endOf(rest: string, state: RegExpExecArray | null): number {
  const end = rest.indexOf(END);
  if (end >= 0) return end + END.length;
  if (state !== null) return state.index + state[0].length;
  const footer = FOOTER.exec(rest);
  return footer === null ? 0 : footer.index + footer[0].length;
}

/** The first line may begin with blanks that mean something. */
function withoutEmptyLines(text: string): string {
  return text.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
}

/**
 * The whole body, at most `BODY_LIMIT` characters as GitHub counts them. What people wrote has the first claim to the
 * room; only where it leaves none for markers and numbers its end is cut.
 */
export function writeIssueBody(
  { key, family, above, below }: Pick<ReadBody, 'key' | 'family' | 'above' | 'below'>,
  text: Pick<IssueText, 'state' | 'body'>,
): string {
  const begin = `<!-- iam-sweep issue key=${key} family=${family} -->`;
  const frame = (words: string, packed: string) =>
    [begin, ...(words === '' ? [] : [words.trim()]), `<!-- iam-sweep state ${packed} -->\n${END}`].join(
      '\n\n',
    );
  const between = 2 * '\n\n'.length;
  const empty = frame('', '').length + between + '\n\n'.length;
  const room = BODY_LIMIT - empty - above.length - below.length;
  const packed = packedWithin(text.state, Math.min(STATE_BUDGET, room - WORDS));
  const left = room - packed.length;
  const ours = frame(left > 0 ? text.body(left) : '', packed);
  const theirs = left >= 0 ? { above, below } : cutBy(-left, above, below);
  return [theirs.above, ours, theirs.below].filter((part) => part !== '').join('\n\n');
}

/** The fullest form of the state that fits and can be read again; the last one is tiny. */
function packedWithin(state: IssueState, limit: number): string {
  const { findings: _findings, unseen: _unseen, ...byNumbers } = state;
  const forms = [state, byNumbers, { ...byNumbers, done: [] }, { ...byNumbers, done: [], trend: [] }];
  const texts = forms.map((form) => () => packState(form));
  for (const text of texts) {
    const packed = text();
    if (packed.length <= limit && unpackState(packed) !== undefined) return packed;
  }
  return packState({ ...byNumbers, done: [], trend: [], assigned: [] });
}

function cutBy(excess: number, above: string, below: string): { above: string; below: string } {
  const fromBelow = Math.min(excess, below.length);
  const fromAbove = excess - fromBelow;
  return {
    above: fromAbove === 0 ? above : shortened(above, fromAbove),
    below: fromBelow === 0 ? below : shortened(below, fromBelow),
  };
}

/** Without half a character at the end. */
function shortened(text: string, by: number): string {
  return text.slice(0, text.length - by).replace(/[\ud800-\udbff]$/, '');
}
