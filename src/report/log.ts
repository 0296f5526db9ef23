/** The numbers of an audit as plain text for the workflow log; the annotations below them tell verdict and remedies. */
import { ENTITY_TYPES } from '../model/entity.ts';
import { SWITCH_STATUSES } from '../model/judgement.ts';
import { SEVERITIES } from '../model/settings.ts';
import { baselineLines } from './baseline-words.ts';
import type { ReportInput } from './input.ts';
import { count, number } from './phrase.ts';
import { countStatuses } from './role-words.ts';
import { coverageOf } from './verdict-words.ts';

/** Lines parted by line feeds, none of which the runner takes for a command. */
export function renderLog(input: ReportInput): string {
  const { judgement } = input;
  const { entities, determined } = coverageOf(judgement);
  const severities = SEVERITIES.map((severity) => `${number(judgement.counts[severity])} ${severity}`);
  const head = `Findings: ${severities.join(', ')}. Determined: ${number(determined)} of ${count(entities, 'entity')}.`;
  return [
    head,
    ...switching(input),
    ...baselineLines(input),
    ...(entities > 0 ? ['', ...typeTable(input), ''] : []),
  ].join('\n');
}

function switching({ judgement: { switchRole } }: ReportInput): string[] {
  if (switchRole === undefined) return [];
  const { users, thresholdDays } = switchRole;
  const counts = countStatuses(switchRole);
  const told = SWITCH_STATUSES.filter((status) => counts[status] > 0);
  const parts = told.map((status) => `${number(counts[status])} ${status}`);
  const which = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
  return [`Role switching within ${count(thresholdDays, 'day')}: ${count(users.length, 'user')}${which}.`];
}

const HEAD = ['', 'entities', 'compliant', 'not', 'exempt', 'unknown', 'granted', 'used', 'unused', 'never'];

function typeTable({ judgement }: ReportInput): string[] {
  const rows = [...ENTITY_TYPES, 'account' as const].flatMap((type) => {
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
