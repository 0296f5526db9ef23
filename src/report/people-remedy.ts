/** What to do about the ways in which people sign in and switch role: one remedy for all whom the same is found of. */
import type { JudgedFinding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Severity } from '../model/settings.ts';
import { wholeFinding } from './departure.ts';
import { isOpen, worst } from './entity-words.ts';
import { isAboutAccess, isAboutSwitching, isUnusedAccess, type Matter, matterOf } from './matter.ts';

type PeopleMatter = Exclude<Matter, 'access' | 'document' | 'change'>;

export interface PeopleRemedy {
  readonly kind: 'people';
  readonly matter: PeopleMatter;
  readonly severity: Severity;
  /** How many findings it settles. */
  readonly findings: number;
  readonly hasNever: boolean;
  /** Of one severity, and all of users or all of accounts. Never empty. */
  readonly of: readonly JudgedFinding[];
}

/** Who goes as a whole takes password, keys and switching along, so nothing of that is told again. */
export function peopleRemedies({ entities }: Judgement): PeopleRemedy[] {
  const groups = new Map<string, Settling[]>();
  for (const { entity, findings } of entities) {
    if (entity.type !== 'user' && entity.type !== 'account') continue;
    const open = findings.filter(isOpen);
    if (open.some(wholeFinding)) continue;
    for (const settling of settlings(open)) {
      const key = [matterOf(settling.finding), settling.severity, entity.type].join('\n');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [settling]);
      else group.push(settling);
    }
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    const matter = first && peopleMatterOf(first.finding);
    if (first === undefined || matter === undefined) return [];
    return [
      {
        kind: 'people',
        matter,
        severity: first.severity,
        findings: all.reduce((sum, { also }) => sum + 1 + also.length, 0),
        hasNever: all.some(({ also }) => also.some(isUnusedAccess)),
        of: all.map(({ finding }) => finding),
      },
    ];
  });
}

/** A finding about a person, and what its remedy settles besides. */
interface Settling {
  readonly finding: JudgedFinding;
  readonly also: readonly JudgedFinding[];
  /** The gravest of all of them. */
  readonly severity: Severity;
}

/** Access advisor counts a switch as use of `sts`, so who may no longer switch has no unused `sts` either. */
function settlings(open: readonly JudgedFinding[]): Settling[] {
  return open
    .filter((finding) => peopleMatterOf(finding) !== undefined)
    .map((finding) => {
      const also = isAboutSwitching(finding) ? open.filter(isAboutSts) : [];
      const severity = also.reduce<Severity>((gravest, it) => worst(gravest, it.severity), finding.severity);
      return { finding, also, severity };
    });
}

/** Undefined of what is about policies. */
function peopleMatterOf(finding: JudgedFinding): PeopleMatter | undefined {
  const matter = matterOf(finding);
  return matter === 'access' || matter === 'document' || matter === 'change' ? undefined : matter;
}

/** Whether the findings of a policy say no more than that its holder does not switch role, which is told elsewhere. */
export function onlySwitching(open: readonly JudgedFinding[], ofPolicy: readonly JudgedFinding[]): boolean {
  return open.some(isAboutSwitching) && ofPolicy.every(isAboutSts);
}

function isAboutSts(finding: JudgedFinding): boolean {
  return isAboutAccess(finding) && finding.subject.service === 'sts';
}
