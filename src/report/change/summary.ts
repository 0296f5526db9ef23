/** The job summary of a pull request: the comment with everything that there is to know. */

import { SEVERITIES } from '../../model/settings.ts';
import { exemptions } from '../markdown/exemptions.ts';
import { bytesOf, SUMMARY_LIMIT } from '../markdown/fit.ts';
import { table } from '../markdown/table.ts';
import { SEVERITY_SIGNS, SIGNS } from '../markdown/verdict.ts';
import { number, toMarkdown } from '../phrase.ts';
import { accessChanges } from './access-section.ts';
import { coverage, errors, files, foldedNotices } from './facts-sections.ts';
import { exemptFindings, knownFindings, newFindings, unresolvedParts } from './finding-sections.ts';
import { newTotal, withStatus } from './finding-words.ts';
import type { ChangeReportInput } from './input.ts';
import { page, pageOf } from './page.ts';
import { fitted, type Room } from './room.ts';
import { changeVerdict } from './verdict-words.ts';

const ROOMS: readonly Room[] = [
  room(500, 500, 50, 200, 1000, 30),
  room(250, 200, 20, 100, 600, 20),
  room(100, 100, 10, 50, 400, 10),
  room(50, 50, 5, 20, 300, 6),
  room(10, 10, 3, 5, 150, 3),
  room(2, 2, 1, 1, 80, 2),
];

function room(
  findings: number,
  documents: number,
  lines: number,
  others: number,
  text: number,
  names: number,
): Room {
  return { findings, documents, lines, others, text, access: { actions: names, others: names } };
}

/** GitHub-flavoured Markdown of at most `limitBytes` (UTF-8, at least 32 KiB). What is left out is counted. */
export function changeSummary(input: ChangeReportInput, limitBytes: number = SUMMARY_LIMIT): string {
  return fitted(ROOMS, limitBytes, bytesOf, (some) => {
    const of = pageOf(input, some, {
      level: '##',
      elsewhere: '`report.json`',
      isFull: true,
      words: ({ message }) => message,
    });
    return page([
      head(input),
      newFindings(of),
      unresolvedParts(of),
      accessChanges(of),
      errors(of),
      knownFindings(of),
      exemptFindings(of),
      exemptions(input.judgement),
      foldedNotices(of),
      files(of),
      coverage(of),
    ]);
  });
}

function head(input: ChangeReportInput): string {
  const { judgement } = input;
  const { conclusion } = judgement;
  const verdict = `# ${SIGNS[conclusion]} IAM Sweep: ${conclusion}\n\n**${toMarkdown(changeVerdict(input))}**\n`;
  const settled = (['exempt', 'known'] as const).map((status) => withStatus(judgement, status).length);
  if (newTotal(judgement) + settled.reduce((sum, one) => sum + one, 0) === 0) return verdict;
  const columns = [
    ...SEVERITIES.map((severity) => `${SEVERITY_SIGNS[severity]} ${severity}`),
    ...['exempt', 'there before'],
  ].map((title) => ({ title, align: 'right' as const }));
  const row = [...SEVERITIES.map((severity) => judgement.counts[severity]), ...settled].map(number);
  return `${verdict}\n${table(columns, [row])}\n`;
}
