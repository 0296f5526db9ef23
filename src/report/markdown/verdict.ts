/** The head of the summary: the verdict, what it was about, the counts, and a chart where one helps. */
import type { JudgedFinding } from '../../model/finding.ts';
import type { Judgement } from '../../model/judgement.ts';
import { SEVERITIES, type Severity } from '../../model/settings.ts';
import { accountName } from '../entity-words.ts';
import { code } from '../escape.ts';
import type { ReportInput } from '../input.ts';
import { count, day, number, toMarkdown } from '../phrase.ts';
import { coverageOf, openTotal, verdictPhrase } from '../verdict-words.ts';
import { table } from './table.ts';

export const SIGNS = { pass: '✅', fail: '❌', incomplete: '⚠️' } as const;
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = {
  critical: '🟣',
  high: '🔴',
  medium: '🟠',
  low: '🔵',
};

export function verdict(input: ReportInput): string {
  const { judgement } = input;
  const head = `# ${SIGNS[judgement.conclusion]} IAM Sweep: ${judgement.conclusion}\n\n**${toMarkdown(verdictPhrase(input))}**\n`;
  return `${head}\n${scope(judgement)}\n\n${counts(judgement)}\n`;
}

function scope(judgement: Judgement): string {
  const only = judgement.accounts[0];
  const when = `facts of ${day(judgement.snapshot.collectedAt)}`;
  if (only === undefined || judgement.accounts.length > 1) {
    return `${count(judgement.accounts.length, 'account')}, ${when}.`;
  }
  const name = accountName(only);
  const account = name === only.id ? code(only.id) : `${code(name)} (${code(only.id)})`;
  return `Account ${account}, ${when}.`;
}

function counts(judgement: Judgement): string {
  const { entities, determined } = coverageOf(judgement);
  const unread = judgement.accounts.filter(({ status }) => status === 'incomplete').length;
  const whole = determined === entities && unread === 0;
  // Of a single account the entities that are missing say it already.
  const isSaid = unread === 0 || (judgement.accounts.length === 1 && determined < entities);
  const accounts = isSaid ? '' : `, ${count(unread, 'account')} incomplete`;
  const coverage = `${number(determined)} of ${count(entities, 'entity')} determined${accounts}${whole ? '' : ' ⚠️'}`;
  const exempt = having(judgement, 'exempt');
  const known = having(judgement, 'known');
  if (openTotal(judgement) + exempt + known === 0) return `No findings · ${coverage}`;
  const columns = [
    ...SEVERITIES.map((severity) => ({
      title: `${SEVERITY_SIGNS[severity]} ${severity}`,
      align: 'right' as const,
    })),
    { title: 'exempt', align: 'right' as const },
    ...(known > 0 ? [{ title: 'known', align: 'right' as const }] : []),
    { title: 'coverage' },
  ];
  const row = [
    ...SEVERITIES.map((severity) => number(judgement.counts[severity])),
    number(exempt),
    ...(known > 0 ? [number(known)] : []),
    coverage,
  ];
  return table(columns, [row]);
}

function having(judgement: Judgement, status: JudgedFinding['status']): number {
  return judgement.entities.reduce(
    (sum, { findings }) => sum + findings.filter((finding) => finding.status === status).length,
    0,
  );
}

/**
 * What roles and users are granted against what they use. Groups and policies are left out: they grant through the
 * same roles and users, so they would be counted twice. The labels are ours alone; nothing foreign gets into Mermaid.
 */
export function chart({ judgement, settings }: ReportInput): string {
  let used = 0;
  let unused = 0;
  let never = 0;
  for (const { entity, services } of judgement.entities) {
    if (entity.type !== 'role' && entity.type !== 'user') continue;
    used += services.used;
    unused += services.unused;
    never += services.neverAccessed;
  }
  if (unused + never === 0 || used + unused + never < CHART_FROM) return '';
  return [
    '```mermaid',
    'pie showData',
    '    title Services granted to roles and users',
    `    "Used within ${settings.access.unusedDays} days" : ${used}`,
    ...(unused > 0 ? [`    "Used longer ago" : ${unused}`] : []),
    `    "Never used" : ${never}`,
    '```',
    '',
  ].join('\n');
}

/** Below so many grants the numbers in the tables are seen at a glance. */
const CHART_FROM = 20;
