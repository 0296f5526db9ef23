/** The verdict in a sentence or two, the same in the summary, the log and the annotations. */
import type { JudgedFinding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import { SEVERITIES } from '../model/settings.ts';
import { accountsOf, entityPhrase, isOpen, neverUsed, reaches } from './entity-words.ts';
import type { ReportInput } from './input.ts';
import { count, number, own, type Phrase, say } from './phrase.ts';

/** How much of what was selected could be judged. */
export interface Coverage {
  readonly entities: number;
  readonly determined: number;
}

export function coverageOf(judgement: Judgement): Coverage {
  const unknown = judgement.entities.filter(({ status }) => status === 'unknown').length;
  return { entities: judgement.entities.length, determined: judgement.entities.length - unknown };
}

export function openTotal(judgement: Judgement): number {
  return SEVERITIES.reduce((sum, severity) => sum + judgement.counts[severity], 0);
}

export function verdictPhrase({ judgement, settings }: ReportInput): Phrase {
  const { failOn, onIncomplete } = settings.gate;
  const above = failOn === 'never' ? '' : failOn === 'critical' ? 'critical' : `${failOn} or above`;
  const open = openTotal(judgement);
  const missing = missingPhrase(judgement);
  if (judgement.conclusion === 'fail') {
    const grave = judgement.findings.filter(
      (finding) => isOpen(finding) && reaches(finding.severity, failOn),
    );
    const also = missing.length === 0 ? own('') : say` Besides, ${missing}.`;
    return say`Fails: ${own(count(grave.length, 'finding'))} at ${own(above)}, ${graveDetail(judgement, grave)}.${also}`;
  }
  if (judgement.conclusion === 'incomplete') {
    const then = own(onIncomplete === 'fail' ? 'which fails the run' : 'which only warns, as configured');
    const found =
      open === 0
        ? own('What could be judged has no finding.')
        : own(`${count(open, 'finding')} so far, ${mildness(above)}.`);
    if (judgement.entities.length === 0) return say`Incomplete: ${missing}, ${then}.`;
    return say`Incomplete: ${missing}, ${then}. ${found}`;
  }
  if (open > 0) return own(`Passes: ${count(open, 'finding')}, ${mildness(above)}.`);
  const exempt = judgement.findings.length;
  const all = judgement.entities.length;
  if (exempt > 0) return own(`Passes: ${count(exempt, 'finding')}, all exempt or known before.`);
  return own(`Passes: nothing unused found in ${count(all, 'entity')}.`);
}

function mildness(above: string): string {
  return above === '' ? 'and none makes a run fail, as configured' : `none at ${above}`;
}

function graveDetail(judgement: Judgement, grave: readonly JudgedFinding[]): Phrase {
  const entities = new Set(grave.map(({ entity }) => entity.arn));
  const only = grave[0];
  const never = grave.filter(neverUsed).length;
  const where =
    entities.size === 1 && only !== undefined
      ? say`all on ${entityPhrase(only.entity, accountsOf(judgement))}`
      : own(`on ${count(entities.size, 'entity')}`);
  const place =
    grave.length === 1 && only !== undefined
      ? say`on ${entityPhrase(only.entity, accountsOf(judgement))}`
      : where;
  if (never === 0) return place;
  if (never === grave.length)
    return say`${place}, ${own(never === 1 ? 'for access' : 'all for access')} that was never used`;
  return say`${place}, ${own(number(never))} of them for access that was never used`;
}

/** What keeps the facts from being whole; empty when nothing does. */
function missingPhrase(judgement: Judgement): Phrase {
  const { entities, determined } = coverageOf(judgement);
  const accounts = judgement.accounts.filter(({ status }) => status === 'incomplete').length;
  if (determined < entities) {
    return own(`${number(entities - determined)} of ${count(entities, 'entity')} could not be determined`);
  }
  if (accounts > 0) return own(`${count(accounts, 'account')} could not be read in full`);
  if (judgement.errors.length > 0) return own(`${count(judgement.errors.length, 'fact')} could not be read`);
  return entities === 0 ? own('no entity was selected, so nothing was audited') : [];
}
