/** The parts of an issue's text below the list of entities. */
import type { JudgedExemption } from '../../model/judgement.ts';
import { code, text } from '../escape.ts';
import { endsSoon } from '../exemption-words.ts';
import type { ReportInput } from '../input.ts';
import { more, table } from '../markdown/table.ts';
import { SEVERITY_SIGNS } from '../markdown/verdict.ts';
import { count, day, number, toMarkdown } from '../phrase.ts';
import type { Remedy } from '../remedy.ts';
import { remedyPhrase } from '../remedy-words.ts';

const REMEDIES = 10;
const EXEMPTIONS = 20;

/** An issue is about one account, which its title names. */
const ONE_ACCOUNT = { nameOf: () => undefined };

export function doFirst(remedies: readonly Remedy[], { settings }: ReportInput): string {
  if (remedies.length === 0) return '';
  const items = remedies.slice(0, REMEDIES).map((remedy, at) => {
    const sentence = toMarkdown(remedyPhrase(remedy, ONE_ACCOUNT, settings.access.unusedDays));
    return `${at + 1}. ${SEVERITY_SIGNS[remedy.severity]} ${sentence}.`;
  });
  const rest = remedies.length - items.length;
  const after = rest > 0 ? `\n… and ${count(rest, 'more change')}; \`report.json\` has every finding.\n` : '';
  return `## What to do${rest > 0 ? ' first' : ''}\n\n${items.join('\n')}\n${after}`;
}

/** Those that cover something, and those that hold no more. Only dates stay true while nothing is written anew. */
export function exemptionList({ judgement }: ReportInput): string {
  const ending = judgement.exemptions
    .filter(({ state, matches }) => state === 'expired' || matches > 0)
    .sort((a, b) => a.daysLeft - b.daysLeft);
  if (ending.length === 0) return '';
  const rows = ending.slice(0, EXEMPTIONS).map(row);
  const columns = ['Entity', 'Rule', 'Ends', 'Covers', 'Reason', 'Approved by'].map((title) => ({
    title,
  }));
  return [
    '## Exemptions',
    '',
    `As of ${day(judgement.snapshot.collectedAt)}. What they cover counts again after the day on which they end.`,
    '',
    table(columns, rows),
    more(ending.length - rows.length, 'exemptions'),
  ].join('\n');
}

function row(judged: JudgedExemption): string[] {
  const { exemption, state, matches } = judged;
  const { entity, rule, services, expires, reason, approvedBy } = exemption;
  const date = text(expires, 10);
  const ended = state === 'expired';
  const of =
    services === undefined
      ? ''
      : `<br>${services
          .slice(0, 5)
          .map((one) => code(one))
          .join(', ')}`;
  return [
    code(entity),
    `${rule === '*' ? 'every rule' : code(rule)}${of}`,
    `${ended ? '❌ expired ' : endsSoon(judged) ? '⚠️ ' : ''}${date}`,
    `${ended && matches > 0 ? 'would cover ' : ''}${count(matches, 'finding')}`,
    text(reason),
    approvedBy === undefined ? '–' : text(approvedBy, 100),
  ];
}

export function baselineWords({ judgement: { baseline, snapshot } }: ReportInput, known: number): string {
  if (baseline === undefined) return '';
  const { path, gone, worse } = baseline;
  if (known + gone.length + worse.length === 0) return '';
  const items = [
    `${count(known, 'finding')} ${known === 1 ? 'is' : 'are'} known, and ${known === 1 ? 'does' : 'do'} not count.`,
    ...(worse.length === 0
      ? []
      : [
          `${count(worse.length, 'entry')} no longer ${worse.length === 1 ? 'holds' : 'hold'}: the finding got more severe, and is new again.`,
        ]),
    ...(gone.length === 0
      ? []
      : [`${count(gone.length, 'entry')} can be removed: the finding exists no longer.`]),
  ];
  return `## Baseline ${code(path)}\n\nAs of ${day(snapshot.collectedAt)}:\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
}

export function footer({ settings, run }: ReportInput): string {
  const { openOn } = settings.issue;
  const reach = openOn === 'critical' ? 'is critical' : `reaches ${openOn}`;
  const config =
    run.configFile === undefined || run.configFile === null ? 'the config file' : code(run.configFile);
  return [
    '---',
    '',
    `<sub>${text(run.tool.name, 60)} ${code(run.tool.version, 40)} keeps this issue: it is rewritten when findings change, closed when none ${reach}, and opened again when one does. ` +
      'Write above or below this part; what stands between is rewritten, boxes included. ' +
      'Closed as not planned it stays closed until something new appears. ' +
      `To accept a finding for a time, add it to <code>exemptions</code> in ${config}.</sub>`,
    '',
  ].join('\n');
}

/** The line of the numbers under the head. */
export function counted(counts: readonly (readonly [string, number])[], last: string): string {
  const columns = [...counts.map(([title]) => ({ title, align: 'right' as const })), { title: 'entities' }];
  return table(columns, [[...counts.map(([, amount]) => number(amount)), last]]);
}
