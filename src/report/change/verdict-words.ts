/** The verdict on a pull request in a sentence or two. */
import { reaches } from '../entity-words.ts';
import { count, number, own, type Phrase, plural, say } from '../phrase.ts';
import { isUnresolved, withStatus } from './finding-words.ts';
import type { ChangeReportInput } from './input.ts';

export function changeVerdict({ judgement, settings }: ChangeReportInput): Phrase {
  const { conclusion, errors, files } = judgement;
  const { failOn, onIncomplete } = settings.gate;
  const fresh = withStatus(judgement, 'new');
  const judged = fresh.filter((finding) => !isUnresolved(finding));
  const missing = missingWords(errors.length, fresh.length - judged.length);
  const above = failOn === 'never' ? '' : failOn === 'critical' ? 'critical' : `${failOn} or above`;
  const mild = above === '' ? 'and none makes a run fail, as configured' : `none at ${above}`;

  if (conclusion === 'fail') {
    const grave = judged.filter(({ severity }) => reaches(severity, failOn)).length;
    const rest = judged.length - grave;
    const more = rest === 0 ? '' : ` and ${number(rest)} below`;
    if (grave === 0 && missing !== undefined) return own(`Fails: ${missing}.${others(rest, mild)}`);
    const also = missing === undefined ? '' : ` Besides, ${missing}.`;
    return own(`Fails: this change brings ${count(grave, 'finding')} at ${above}${more}.${also}`);
  }
  if (conclusion === 'incomplete') {
    const then = onIncomplete === 'fail' ? 'which fails the run' : 'which only warns, as configured';
    const words = missing ?? 'not everything could be judged';
    return own(`Incomplete: ${words}, ${then}.${others(judged.length, mild)}`);
  }
  if (fresh.length > 0) return own(`Passes: this change brings ${count(fresh.length, 'finding')}, ${mild}.`);
  if (files.length === 0) return own('Passes: this pull request changes nothing in IAM.');
  const exempt = withStatus(judgement, 'exempt').length;
  if (exempt === 0) return own('Passes: no findings in the IAM changes of this pull request.');
  const all = exempt === 1 ? 'which is exempt' : 'all exempt';
  return own(`Passes: this change brings ${count(exempt, 'finding')}, ${all}.`);
}

/** What was found in what could be judged, beside that something could not. */
function others(findings: number, mild: string): string {
  return findings === 0
    ? ' What could be judged has no finding.'
    : ` What could be judged has ${count(findings, 'finding')}, ${mild}.`;
}

/** What keeps the change from being judged as a whole; undefined when nothing does. */
function missingWords(errors: number, unresolved: number): string | undefined {
  const parts = [
    ...(unresolved > 0 ? [`${count(unresolved, 'part')} of the change could not be judged`] : []),
    ...(errors > 0 ? [`${count(errors, 'error')} kept facts of the account away`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(', and ');
}

/** `3 files that speak of IAM, with 5 policy documents; 12 others do not`. */
export function scopeWords({ judgement }: ChangeReportInput): string {
  const { files, otherFiles } = judgement;
  const documents = files.reduce((sum, file) => sum + file.documents, 0);
  const others =
    otherFiles === 0
      ? ''
      : `; ${number(otherFiles)} other changed ${plural(otherFiles, 'file')} ${otherFiles === 1 ? 'does' : 'do'} not`;
  return `${count(files.length, 'changed file')} ${files.length === 1 ? 'speaks' : 'speak'} of IAM, with ${count(documents, 'policy document')}${others}`;
}

/** Absent: it was. */
export function usageWords({ judgement: { usage } }: ChangeReportInput): Phrase | undefined {
  return usage.looked ? undefined : say`Usage was not looked at, since ${usage.reason}.`;
}
