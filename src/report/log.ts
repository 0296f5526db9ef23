/** The end of the workflow log: the verdict, a table per entity type, and what to do first, as plain text. */
import { ENTITY_TYPES } from '../model/entity.ts';
import { SEVERITIES } from '../model/settings.ts';
import { accountsOf } from './entity-words.ts';
import type { ReportInput } from './input.ts';
import { count, number, toPlain } from './phrase.ts';
import { firstRemedies } from './remedy.ts';
import { remedyPhrase } from './remedy-words.ts';
import { coverageOf, verdictPhrase } from './verdict-words.ts';

const REMEDIES = 5;

/** Lines parted by line feeds, none of which the runner takes for a command. */
export function renderLog(input: ReportInput): string {
  const { judgement, settings } = input;
  const { entities, determined } = coverageOf(judgement);
  const severities = SEVERITIES.map((severity) => `${number(judgement.counts[severity])} ${severity}`).join(
    ', ',
  );
  const lines = [
    `IAM Sweep: ${judgement.conclusion}`,
    toPlain(verdictPhrase(input)),
    '',
    `Findings: ${severities}. Determined: ${number(determined)} of ${count(entities, 'entity')}.`,
  ];
  if (entities > 0) lines.push('', ...typeTable(input));
  const { remedies, total } = firstRemedies(judgement, REMEDIES);
  if (total > 0) {
    const accounts = accountsOf(judgement);
    lines.push('', total > remedies.length ? 'What to do first:' : 'What to do:');
    for (const remedy of remedies) {
      lines.push(
        `  - ${remedy.severity}: ${toPlain(remedyPhrase(remedy, accounts, settings.access.unusedDays))}.`,
      );
    }
    if (total > remedies.length)
      lines.push(`  … and ${count(total - remedies.length, 'more change')}, see report.json.`);
  }
  return lines.join('\n');
}

const HEAD = ['', 'entities', 'compliant', 'not', 'exempt', 'unknown', 'granted', 'used', 'unused', 'never'];

function typeTable({ judgement }: ReportInput): string[] {
  const rows = ENTITY_TYPES.flatMap((type) => {
    const all = judgement.entities.filter(({ entity }) => entity.type === type);
    if (all.length === 0) return [];
    const having = (status: string) => all.filter((judged) => judged.status === status).length;
    const sum = (key: 'granted' | 'used' | 'unused' | 'neverAccessed') =>
      all.reduce((total, { services }) => total + services[key], 0);
    const amounts = [
      ...[all.length, having('compliant'), having('non-compliant'), having('exempt'), having('unknown')],
      ...[sum('granted'), sum('used'), sum('unused'), sum('neverAccessed')],
    ];
    return [[type, ...amounts.map(number)]];
  });
  const widths = HEAD.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  return [HEAD, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}
