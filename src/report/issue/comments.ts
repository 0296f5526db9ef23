/** The comments of an issue: what is new, what is done, what got worse, in a sentence and then by entity. */
import type { IssueState, ToldFinding } from '../../model/issue.ts';
import { SEVERITIES, type Severity } from '../../model/settings.ts';
import { count, number } from '../phrase.ts';
import type { Changes, Ended, Shifted } from './changes.ts';
import { totalOf } from './counts.ts';
import { endingList, endingWords } from './ending.ts';
import { type Entry, entityLines } from './finding-words.ts';
import { isByRise, type NextState } from './next-state.ts';
import { unseenWords } from './unseen-words.ts';

/** Characters. GitHub takes 65,536; the rest is room for a hidden marker. */
const COMMENT_LIMIT = 60_000;
/** Entities in each list; the fewer, the shorter the comment. */
const ROWS = [30, 10, 3, 0] as const;

export interface CommentFacts {
  readonly before: IssueState | undefined;
  readonly next: NextState;
  readonly openOn: Severity;
  readonly isDetermined: boolean;
  /** Link to the run in Markdown, or empty. */
  readonly run: string;
}

export function changedComment(facts: CommentFacts): string {
  return fitting(facts, [`**${changeSentence(facts)}**`, ...carriedWords(facts), ...runWords(facts)]);
}

export function closedComment(facts: CommentFacts): string {
  const { before, next, openOn } = facts;
  const left = totalOf(next.state.counts);
  const rest =
    left === 0
      ? ''
      : ` ${count(left, 'finding')} below it ${left === 1 ? 'remains' : 'remain'}, which ${left === 1 ? 'keeps' : 'keep'} no issue open.`;
  const unseen = unseenWords(before, next);
  const state =
    unseen === undefined
      ? `✅ **Clean: ${level(openOn, left === 0)}**`
      : `**Nothing that is looked at ${left === 0 ? 'is open' : openOn === 'critical' ? 'is critical' : `reaches ${openOn}`} any more${unseen}.**`;
  const head = `${state}${rest} This issue opens again by itself when that changes.`;
  return fitting(facts, [head, ...whatChanged(facts), ...runWords(facts)]);
}

export function reopenedComment(facts: CommentFacts): string {
  const { next, openOn } = facts;
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(openOn) + 1).reduce(
    (sum, severity) => sum + next.state.counts[severity],
    0,
  );
  const reach = openOn === 'critical' ? 'critical' : `${openOn} or above`;
  const why = `Opened again: ${count(grave, 'finding')} at ${reach}.`;
  const still = next.isChanged
    ? ''
    : ' Nothing of it changed since it was told. Close the issue as not planned to leave it so until something new appears.';
  return fitting(facts, [
    `**${why}**${still}`,
    ...whatChanged(facts),
    ...carriedWords(facts),
    ...runWords(facts),
  ]);
}

function level(openOn: Severity, isNothing: boolean): string {
  if (isNothing) return 'no finding is left.';
  return openOn === 'critical' ? 'no finding is critical.' : `no finding reaches ${openOn}.`;
}

function whatChanged(facts: CommentFacts): string[] {
  return facts.next.isChanged && facts.before !== undefined ? [changeSentence(facts)] : [];
}

/** `2 new, 1 fixed: 12 open now.` */
function changeSentence({ before, next }: CommentFacts): string {
  const { changes, state } = next;
  const total = totalOf(state.counts);
  if (before === undefined) {
    return `What this issue told before can't be read, so it begins anew: ${count(total, 'finding')}.`;
  }
  if (!next.isChanged) return `Nothing changed: ${count(total, 'finding')}.`;
  if (changes === undefined) {
    const each = SEVERITIES.map(
      (severity) => [severity, before.counts[severity], state.counts[severity]] as const,
    ).filter(([, then, now]) => then !== now);
    const shifts = each.map(([severity, then, now]) => `${severity} ${number(then)} → ${number(now)}`);
    const same = isByRise(before) ? 'as many as could be told before' : 'other ones than before';
    const which = shifts.length === 0 ? same : shifts.join(', ');
    return `${count(total, 'finding')} now: ${which}. There are too many to tell each change by name.`;
  }
  const { fresh, worse, eased, ended } = changes;
  const parts = [
    ...part(fresh, 'new'),
    ...part(worse, 'worse'),
    ...part(eased, 'eased'),
    ...part(ended.fixed, 'fixed'),
    ...part([...ended.exempt, ...ended.known], 'accepted'),
    ...part(ended.gone, 'gone with their entity', 'gone with its entity'),
    ...part(ended.thresholds, 'no longer found by other thresholds'),
    ...part([...ended['rule-off'], ...ended.unselected, ...ended.unjudged], 'no longer looked at'),
    ...endingWords(next.ending),
  ];
  return `${parts.join(', ')}: ${total === 0 ? 'none' : number(total)} open now.`;
}

function part(findings: readonly unknown[], words: string, ofOne = words): string[] {
  return findings.length === 0 ? [] : [`${number(findings.length)} ${findings.length === 1 ? ofOne : words}`];
}

function carriedWords({ next: { carried }, isDetermined }: CommentFacts): string[] {
  const stay = `${carried === 1 ? 'stays' : 'stay'} as told before.`;
  if (isDetermined)
    return carried === 0 ? [] : [`${count(carried, 'finding')} this run did not look at ${stay}`];
  const told = carried === 0 ? '' : ` ${count(carried, 'finding')} could not be looked at and ${stay}`;
  return [`⚠️ Not everything could be determined in this run.${told}`];
}

function runWords({ run }: CommentFacts): string[] {
  return run === '' ? [] : [run];
}

const ENDED_TITLES: Readonly<Record<Ended, string>> = {
  fixed: 'Fixed',
  exempt: 'Accepted by an exemption',
  known: 'Accepted by the baseline',
  gone: 'Gone with the entity, which is in the account no more',
  'rule-off': 'Not looked at now: the rule is off',
  unselected: 'Not looked at now: the settings leave the entity out',
  unjudged: 'Not found now, and not judged in full: something is too young, or its service is not in use',
  thresholds: 'Not found now, by other thresholds than before',
};

/** The lists of the changes, shortened until everything fits. */
function fitting({ next: { changes, ending } }: CommentFacts, head: readonly string[]): string {
  for (const rows of ROWS) {
    const text = [
      ...head,
      ...(changes === undefined ? [] : lists(changes, rows)),
      ...endingList(ending),
    ].join('\n\n');
    if (text.length <= COMMENT_LIMIT) return text;
  }
  return head.join('\n\n');
}

function lists({ fresh, worse, eased, ended }: Changes, rows: number): string[] {
  const shifted = (all: readonly Shifted[]) =>
    all.map(({ finding, from }): Entry => ({ finding, note: `was ${from}` }));
  const plain = (all: readonly ToldFinding[]) => all.map((finding): Entry => ({ finding }));
  return [
    ...list('New', plain(fresh), rows),
    ...list('Worse', shifted(worse), rows),
    ...list('Eased', shifted(eased), rows),
    ...(Object.keys(ENDED_TITLES) as Ended[]).flatMap((fate) =>
      list(ENDED_TITLES[fate], plain(ended[fate]), rows),
    ),
  ];
}

function list(title: string, entries: readonly Entry[], rows: number): string[] {
  if (entries.length === 0) return [];
  const lines = entityLines(entries);
  const rest = lines.length - rows;
  const more =
    rest > 0 ? [`- … and ${count(rest, 'more entity')}, cut here; \`report.json\` has every finding`] : [];
  return [`### ${title}\n\n${[...lines.slice(0, rows), ...more].join('\n')}`];
}
