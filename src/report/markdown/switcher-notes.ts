/** What is to be said about some of those who may switch role: why they are not judged, and who else has their name. */
import type { JudgedSwitcher } from '../../model/judgement.ts';
import { type Accounts, accountsOf, label, shortPath } from '../entity-words.ts';
import { text } from '../escape.ts';
import type { ReportInput } from '../input.ts';
import { count, day, joined, named, number, own, type Phrase, say, toMarkdown } from '../phrase.ts';
import { STATUS_WORDS } from './switcher-table.ts';

const NOTES = 10;
/** Of more users, so many are named. */
const NAMED = 5;
/** Characters of a user. */
const NAME = 128;

export function switcherNotes({ judgement }: ReportInput): string {
  const users = judgement.switchRole?.users ?? [];
  const accounts = accountsOf(judgement);
  const reasons = byReason(users);
  const hinted = users.filter(({ namedBySessionAt }) => namedBySessionAt !== undefined);
  const notes = [
    ...reasons.slice(0, NOTES).map((of) => reasonNote(of, accounts)),
    ...hinted.slice(0, NOTES).map((judged) => sessionNote(judged, accounts)),
  ].slice(0, NOTES);
  const rest = reasons.length + hinted.length - notes.length;
  const more = rest > 0 ? [`- … and ${count(rest, 'more note')}, all in \`report.json\``] : [];
  return [...notes, ...more].join('\n');
}

/** One reason is told once, for all whom it concerns. */
function byReason(users: readonly JudgedSwitcher[]): JudgedSwitcher[][] {
  const groups = new Map<string, JudgedSwitcher[]>();
  for (const judged of users) {
    if (judged.status !== 'new' && judged.status !== 'unknown') continue;
    const key = `${judged.status}\n${judged.reason ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [judged]);
    else group.push(judged);
  }
  return [...groups.values()];
}

function reasonNote(of: readonly JudgedSwitcher[], accounts: Accounts): string {
  const [first] = of;
  if (first === undefined) return '';
  const why = text(first.reason ?? 'no reason is given', 500);
  return `- ${STATUS_WORDS[first.status]}: ${toMarkdown(names(of, accounts))}: ${why}`;
}

/** Anybody may give a session any name. */
function sessionNote(judged: JudgedSwitcher, accounts: Accounts): string {
  const when = day(judged.namedBySessionAt ?? '');
  return `- Not counted: a role session with the name of ${toMarkdown(names([judged], accounts))} switched role on ${when}. Any session may have that name`;
}

function names(of: readonly JudgedSwitcher[], accounts: Accounts): Phrase {
  const shown = of.slice(0, NAMED).map(({ user }) => {
    const account = accounts.nameOf(user.accountId);
    const name = named(shortPath(label(user), NAME));
    return account === undefined ? name : say`${name} in ${named(account)}`;
  });
  const rest = of.length - shown.length;
  return say`${joined(shown, ', ')}${own(rest > 0 ? ` and ${number(rest)} more` : '')}`;
}
