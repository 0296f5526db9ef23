/** A change as plain text for the workflow log; the annotations tell the verdict below it. */
import { SEVERITIES } from '../../model/settings.ts';
import { clip, logSafe } from '../escape.ts';
import { joined, number, own, say, toPlain } from '../phrase.ts';
import { accessPhrase, changesAccess, documentPhrase, namesFile, usagePhrases } from './access-words.ts';
import { placeOf, withStatus } from './finding-words.ts';
import type { ChangeReportInput } from './input.ts';
import { scopeWords, usageWords } from './verdict-words.ts';

const FINDINGS = 100;
const LINES = 200;
const TEXT = 600;

/** Lines parted by line feeds, none of which the runner takes for a command. */
export function changeLog(input: ChangeReportInput): string {
  const { judgement } = input;
  const counts = SEVERITIES.map((severity) => `${number(judgement.counts[severity])} ${severity}`);
  const settled = (['exempt', 'known'] as const).flatMap((status) => {
    const { length } = withStatus(judgement, status);
    return length === 0 ? [] : [`${number(length)} ${status === 'known' ? 'there before' : status}`];
  });
  const unlooked = usageWords(input);
  return [
    `${scopeWords(input)}.`,
    `Findings: ${[...counts, ...settled].join(', ')}.`,
    ...(unlooked === undefined ? [] : [toPlain(unlooked)]),
    ...access(input),
    ...findings(input),
  ].join('\n');
}

function access({ judgement: { changes } }: ChangeReportInput): string[] {
  const lines = changes.filter(changesAccess).flatMap((change) => [
    `${clip(toPlain(documentPhrase(change)), TEXT)}${namesFile(change) ? '' : ` in ${clip(logSafe(change.path), TEXT)}`}:`,
    ...change.access.map((line) => {
      const uses = usagePhrases(line, true);
      const use = uses.length === 0 ? own('') : say` (${joined(uses, '; ')})`;
      return `  ${clip(toPlain(say`${accessPhrase(line, change.kind)}${use}`), TEXT)}`;
    }),
  ]);
  return lines.length === 0 ? [] : ['', ...bounded(lines, LINES)];
}

function findings({ judgement }: ChangeReportInput): string[] {
  const lines = withStatus(judgement, 'new').map((finding) => {
    const { severity, rule, message } = finding;
    return `${severity.padEnd(8)}  ${clip(logSafe(placeOf(finding)), TEXT)}  ${rule}: ${clip(logSafe(message), TEXT)}`;
  });
  return lines.length === 0 ? [] : ['', ...bounded(lines, FINDINGS)];
}

function bounded(lines: readonly string[], most: number): string[] {
  const rest = lines.length - most;
  return rest > 0 ? [...lines.slice(0, most), `… and ${number(rest)} more, in report.json.`] : [...lines];
}
