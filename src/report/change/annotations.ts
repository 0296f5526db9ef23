/** Annotations of a pull request: findings and used access on changed lines alone, and the verdict on none. */
import type { AccessLine, ChangeFinding, ChangeJudgement, JudgedChange } from '../../model/pull-request.ts';
import { type Annotation, type AnnotationLevel, annotation, bounded } from '../annotation.ts';
import { clip, logSafe } from '../escape.ts';
import { exemptionAnnotation, mostUrgent } from '../exemption-annotations.ts';
import { joined, number, own, say, toPlain } from '../phrase.ts';
import { RULE_HELP } from '../rule-help.ts';
import { accessPhrase, holderPhrase, usagePhrases } from './access-words.ts';
import { failsRun, placeOf, withStatus } from './finding-words.ts';
import type { ChangeReportInput } from './input.ts';
import { changeVerdict, usageWords } from './verdict-words.ts';

/** Code points of a message or a remedy. */
const TEXT = 1200;
const DETAILS = 10;
/** Findings on no changed line that the verdict names. */
const ELSEWHERE = 5;
const NAMED = 200;

/** Most severe first, at most 10 a level; what did not fit is counted in the last one of its level. */
export function changeAnnotations(input: ChangeReportInput): Annotation[] {
  const { judgement } = input;
  const all = [
    verdictAnnotation(input),
    ...withStatus(judgement, 'new').flatMap((finding) => findingAnnotation(finding, input)),
    ...judgement.errors.map(({ operation, code, message }) => {
      const words = `${logSafe(operation)} ${logSafe(code)}: ${clip(logSafe(message), TEXT)}`;
      return annotation('warning', 'IAM Sweep: could not be determined', words);
    }),
    ...mostUrgent(judgement.exemptions)
      .filter(({ matches }) => matches > 0)
      .flatMap(exemptionAnnotation),
    ...accessAnnotations(judgement),
    ...usageAnnotation(input),
    ...judgement.notices.map(({ message }) =>
      annotation('notice', 'IAM Sweep', clip(logSafe(message), TEXT)),
    ),
  ];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    bounded(all.filter((one) => one.level === level)),
  );
}

function verdictAnnotation(input: ChangeReportInput): Annotation {
  const { judgement, settings } = input;
  const { conclusion } = judgement;
  const fails =
    conclusion === 'fail' || (conclusion === 'incomplete' && settings.gate.onIncomplete === 'fail');
  const level = fails ? 'error' : conclusion === 'incomplete' ? 'warning' : 'notice';
  const unseen = withStatus(judgement, 'new').filter(({ shownAt }) => shownAt === undefined);
  const lines = unseen
    .slice(0, ELSEWHERE)
    .map(
      (finding) =>
        `- ${finding.severity}, ${logSafe(clip(placeOf(finding), NAMED))}: ${clip(logSafe(finding.message), TEXT / 2)}`,
    );
  const rest = unseen.length - lines.length;
  const more = rest > 0 ? [`… and ${number(rest)} more, all in the job summary.`] : [];
  const message = [toPlain(changeVerdict(input)), ...lines, ...more].join('\n');
  return annotation(level, `IAM Sweep: ${conclusion}`, message);
}

/** None of what stands on no changed line: GitHub would show it beside lines that nobody touched. */
function findingAnnotation(finding: ChangeFinding, { settings }: ChangeReportInput): Annotation[] {
  const { rule, severity, message, remediation, details = [], shownAt } = finding;
  if (shownAt === undefined) return [];
  const parts = details.slice(0, DETAILS).map((detail) => `- ${clip(logSafe(detail), NAMED)}`);
  const rest = details.length - parts.length;
  const lines = [
    clip(logSafe(message), TEXT),
    ...parts,
    ...(rest > 0 ? [`… and ${number(rest)} more.`] : []),
    ...(remediation === '' ? [] : [`What to do: ${clip(logSafe(remediation), TEXT)}`]),
  ];
  const level = failsRun(finding, settings.gate) ? 'error' : 'warning';
  const title = `${severity}: ${RULE_HELP[rule].title} (${rule})`;
  return [onLine(level, title, lines.join('\n'), finding.location?.path ?? finding.path, shownAt)];
}

/** What is known of the use of what changes, where no finding tells it already. */
function accessAnnotations({ changes, findings }: ChangeJudgement): Annotation[] {
  const told = new Set(
    findings.filter(({ status }) => status === 'new').map(({ path, shownAt }) => lineKey(path, shownAt)),
  );
  return changes.flatMap((change) =>
    change.access.flatMap((line) => {
      const path = line.location?.path ?? change.path;
      if (line.shownAt === undefined || told.has(lineKey(path, line.shownAt))) return [];
      const message = accessMessage(line, change);
      if (message === undefined) return [];
      return [onLine('notice', 'IAM Sweep: what changes in access', message, path, line.shownAt)];
    }),
  );
}

/** A pass without it says less than it seems to. */
function usageAnnotation(input: ChangeReportInput): Annotation[] {
  const { usage } = input.judgement;
  const words = usageWords(input);
  if (words === undefined || (!usage.looked && usage.isMeant)) return [];
  return [annotation('notice', 'IAM Sweep: usage was not looked at', clip(toPlain(words), TEXT))];
}

function accessMessage(line: AccessLine, { holder, kind }: JudgedChange): string | undefined {
  const uses = usagePhrases(line, true);
  if (uses.length === 0) return undefined;
  return toPlain(
    say`${holderPhrase(holder)}: ${accessPhrase(line, kind)} (${joined(uses, '; ')})${own('.')}`,
  );
}

/** The runner takes `##[` for a command wherever it stands, and the name of a file can't be written otherwise. */
const COMMAND = '##[';

function onLine(
  level: AnnotationLevel,
  title: string,
  message: string,
  file: string,
  line: number,
): Annotation {
  if (file.includes(COMMAND)) return annotation(level, title, `${logSafe(file)}:${line}: ${message}`);
  return { ...annotation(level, title, message), file, line };
}

function lineKey(path: string, line: number | undefined): string {
  return `${line ?? ''}:${path}`;
}
