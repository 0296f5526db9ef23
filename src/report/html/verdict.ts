/** The head of the page: the verdict in a sentence, what it was about, and the numbers that matter. */
import type { Judgement } from '../../model/judgement.ts';
import { SEVERITIES } from '../../model/settings.ts';
import { accountName } from '../entity-words.ts';
import type { ReportInput } from '../input.ts';
import { count, number, type Phrase } from '../phrase.ts';
import { coverageOf, verdictPhrase } from '../verdict-words.ts';
import { code, fromPhrase, type Html, html, joinHtml, NOTHING } from './markup.ts';
import type { Tally } from './tally.ts';

const WORDS = { pass: 'Pass', fail: 'Fail', incomplete: 'Incomplete' } as const;
/** Accounts named in the head. */
const NAMED = 3;

export function verdict(input: ReportInput, tally: Tally): Html {
  const { judgement, run } = input;
  const word = WORDS[judgement.conclusion];
  return html`<section class="verdict ${judgement.conclusion}" aria-labelledby="verdict">
<p class="badge" aria-hidden="true">${word}</p>
<h1 id="verdict"><span class="unseen">${word}: </span>${fromPhrase(withoutVerdict(verdictPhrase(input)))}</h1>
<p class="scope">${joinHtml([accounts(judgement), html`facts of ${time(judgement.snapshot.collectedAt)}`, html`${run.tool.name} ${run.tool.version}`], ' · ')}</p>
</section>
${tiles(judgement, tally)}`;
}

/** The sentence without its first word, which stands above it: `Fails: 2 findings` as `2 findings`. */
function withoutVerdict([first, ...others]: Phrase): Phrase {
  if (first === undefined) return [];
  const value = first.value.replace(/^(?:Fails|Passes|Incomplete): /, '');
  return [{ ...first, value: value.charAt(0).toUpperCase() + value.slice(1) }, ...others];
}

function accounts({ accounts: all }: Judgement): Html {
  const named = all.slice(0, NAMED).map((account) => {
    const name = accountName(account);
    return name === account.id ? code(account.id) : html`${name} ${code(account.id)}`;
  });
  const rest = all.length - named.length;
  const more = rest > 0 ? html` and ${count(rest, 'more account')}` : NOTHING;
  return html`${all.length === 1 ? 'Account ' : ''}${joinHtml(named, ', ')}${more}`;
}

/** Severities lead to their findings; the page's script reads the same fragments. */
function tiles(judgement: Judgement, { byStatus }: Tally): Html {
  const { entities, determined } = coverageOf(judgement);
  const unknown = entities - determined;
  const severities = SEVERITIES.map(
    (severity) =>
      html`<li><a class="tile ${severity}" href="#severity=${severity}"><b>${number(judgement.counts[severity])}</b> <span>${severity}</span></a></li>`,
  );
  const others: Html[] = [
    tile(number(byStatus.exempt), byStatus.exempt === 1 ? 'exempt finding' : 'exempt findings'),
    ...(judgement.baseline === undefined ? [] : [tile(number(byStatus.known), 'known from the baseline')]),
    tile(number(entities), 'entities audited'),
    ...(unknown > 0 ? [tile(number(unknown), 'not determined', 'warn')] : []),
    ...(judgement.errors.length > 0 && unknown === 0
      ? [tile(number(judgement.errors.length), 'errors', 'warn')]
      : []),
  ];
  return html`<section aria-labelledby="numbers"><h2 id="numbers" class="unseen">Numbers</h2>
<ul class="tiles">${severities}${others}</ul></section>
`;
}

function tile(value: string, words: string, tone = ''): Html {
  return html`<li><div class="tile ${tone}"><b>${value}</b> <span>${words}</span></div></li>`;
}

/** `2026-11-20 06:00 UTC` */
export function time(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
