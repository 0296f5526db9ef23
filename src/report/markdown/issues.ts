/** Which issues tell the same, a line under the verdict. */
import type { KeptIssue } from '../../model/issue.ts';
import { text } from '../escape.ts';
import type { ReportInput } from '../input.ts';
import { count } from '../phrase.ts';

const SHOWN = 10;

const WORDS: Readonly<Record<Exclude<KeptIssue['action'], 'unchanged'>, string>> = {
  opened: 'opened',
  updated: 'updated',
  reopened: 'reopened',
  closed: 'closed',
  respected: 'closed by a person, and left so',
};

/** Empty where no issue is kept and none would be. */
export function issueLine({ issues, settings }: ReportInput): string {
  if (issues === undefined) return '';
  const { kept, overflow } = issues;
  const lines = kept.slice(0, SHOWN).map((issue) => `${link(issue)} (${wordsOf(issue)})`);
  const more = kept.length - lines.length;
  const parts = [...lines, ...(more > 0 ? [`${count(more, 'more issue')}`] : [])];
  const told = parts.length === 0 ? '' : `Kept in ${parts.join(', ')}.\n`;
  const rest =
    overflow === 0
      ? ''
      : `${told === '' ? '' : '\n'}⚠️ ${count(overflow, 'more entity')} ${overflow === 1 ? 'has' : 'have'} no issue, since \`issue.max\` is ${settings.issue.max}.\n`;
  return `${told}${rest}`;
}

function wordsOf({ action, isOpen }: KeptIssue): string {
  if (action !== 'unchanged') return WORDS[action];
  return isOpen ? 'as before' : 'closed, as before';
}

/** The address comes from GitHub's answer, and is held against what an address may be all the same. */
function link({ number, url, title }: KeptIssue): string {
  const address = /^https?:\/\/[\w.:\-/%~]+$/.test(url) ? url : undefined;
  const name = `issue ${number}`;
  return `${address === undefined ? name : `[${name}](${address})`} ${text(title, 120)}`;
}
