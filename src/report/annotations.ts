/** What is worth an annotation on the run's page. */
import type { JudgedBaseline } from '../model/baseline.ts';
import { type Annotation, annotation, bounded } from './annotation.ts';
import { entryPhrase, gonePhrase } from './baseline-words.ts';
import { accountsOf } from './entity-words.ts';
import { clip, logSafe } from './escape.ts';
import { exemptionAnnotation, mostUrgent } from './exemption-annotations.ts';
import type { Failure, ReportInput } from './input.ts';
import { count, nameList, number, toPlain } from './phrase.ts';
import { reasonsOf } from './reasons.ts';
import { firstRemedies } from './remedy.ts';
import { remedyPhrase } from './remedy-words.ts';
import { openTotal, verdictPhrase } from './verdict-words.ts';

const REMEDIES = 5;
const NAMED = 10;

/** Most severe first, at most 10 a level; what did not fit is counted in the last one of its level. */
export function annotations(input: ReportInput): Annotation[] {
  const { judgement } = input;
  const warnings = [
    ...partialBaselineAnnotation(input),
    ...reasonAnnotations(input),
    ...mostUrgent(judgement.exemptions).flatMap(exemptionAnnotation),
    ...overflowAnnotation(input),
  ];
  const notices = [
    ...judgement.notices
      .filter(({ code }) => code !== 'exemption-unmatched')
      .map(({ message }) => annotation('notice', 'IAM Sweep', logSafe(message))),
    ...baselineAnnotation(judgement.baseline),
  ];
  const verdict = verdictAnnotation(input);
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    bounded([
      ...(verdict.level === level ? [verdict] : []),
      ...(level === 'warning' ? warnings : level === 'notice' ? notices : []),
    ]),
  );
}

/** One error a problem, on its line where the problem has one. */
export function failureAnnotations({ title, problems }: Failure): Annotation[] {
  return bounded(
    problems.map(({ place, location, problem, remedy }) => ({
      ...annotation(
        'error',
        `IAM Sweep: ${logSafe(title)}`,
        [
          `${place === undefined ? '' : `${logSafe(place)}: `}${logSafe(problem)}`,
          ...(remedy === undefined
            ? []
            : remedy
                .trim()
                .split(/\r?\n/)
                .map((line) => logSafe(line))),
        ].join('\n'),
      ),
      ...(location && { file: location.file, line: location.line }),
    })),
  );
}

function verdictAnnotation(input: ReportInput): Annotation {
  const { judgement, settings } = input;
  const fails = judgement.conclusion === 'fail';
  const failsRun = fails || (judgement.conclusion === 'incomplete' && settings.gate.onIncomplete === 'fail');
  const level = failsRun ? 'error' : judgement.conclusion === 'incomplete' ? 'warning' : 'notice';
  const lines = [toPlain(verdictPhrase(input))];
  const { remedies, total } =
    openTotal(judgement) > 0 ? firstRemedies(judgement, REMEDIES) : { remedies: [], total: 0 };
  const accounts = accountsOf(judgement);
  for (const remedy of remedies) {
    lines.push(
      `- ${remedy.severity}: ${toPlain(remedyPhrase(remedy, accounts, settings.access.unusedDays))}.`,
    );
  }
  const rest = total - remedies.length;
  if (rest > 0) lines.push(`… and ${count(rest, 'more change')}, see the job summary.`);
  return annotation(level, `IAM Sweep: ${judgement.conclusion}`, lines.join('\n'));
}

function reasonAnnotations({ judgement }: ReportInput): Annotation[] {
  return reasonsOf(judgement).map((reason) => {
    const [first = ''] = reason.messages;
    const who = toPlain(nameList([...reason.who].slice(0, NAMED), reason.who.size, NAMED));
    const what = [reason.operation, reason.code]
      .filter((part) => part !== '')
      .map(logSafe)
      .join(' ');
    return annotation(
      'warning',
      'IAM Sweep: could not be determined',
      `${who}: ${what}: ${clip(logSafe(first), 1000)}`,
    );
  });
}

function overflowAnnotation({ issues, settings }: ReportInput): Annotation[] {
  const overflow = issues?.overflow ?? 0;
  if (overflow === 0) return [];
  const have = overflow === 1 ? 'has' : 'have';
  const message = `${count(overflow, 'more entity')} ${have} no issue, since issue.max is ${settings.issue.max}. Raise it, or keep one issue for each account (issue.per).`;
  return [annotation('warning', 'IAM Sweep: more entities than issues', message)];
}

/** Who commits such a file should know what is not in it. */
function partialBaselineAnnotation({ judgement, settings: { gate } }: ReportInput): Annotation[] {
  if (gate.saveBaseline === undefined || judgement.errors.length === 0) return [];
  const message = `${logSafe(gate.saveBaseline)} was written by a run that could not determine everything. What it could not see and the baseline did not hold before is not in the file, and will be new. Write it again after a complete run.`;
  return [annotation('warning', 'IAM Sweep: baseline of an incomplete audit', message)];
}

/** At the file, so that whoever looks at it sees what can go. */
function baselineAnnotation(baseline: JudgedBaseline | undefined): Annotation[] {
  if (baseline === undefined || baseline.gone.length === 0) return [];
  const lines = baseline.gone.slice(0, NAMED).map((entry) => `- ${toPlain(entryPhrase(entry))}`);
  const rest = baseline.gone.length - lines.length;
  const message = [
    toPlain(gonePhrase(baseline)),
    ...lines,
    ...(rest > 0 ? [`… and ${number(rest)} more, all in report.json.`] : []),
  ].join('\n');
  return [{ ...annotation('notice', 'IAM Sweep: baseline', message), file: baseline.path }];
}
