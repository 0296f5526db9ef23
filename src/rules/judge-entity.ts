/** The judgement of one entity. */
import type { JudgedEntity } from '../model/judgement.ts';
import type { Settings } from '../model/settings.ts';
import type { CollectError } from '../model/snapshot.ts';
import type { EntityExemptions } from '../settings/exemptions.ts';
import type { BaselineBook } from './baseline-book.ts';
import { credentialGaps, credentialsNotYet } from './credential-gaps.ts';
import { shifted } from './days.ts';
import { toldTwice } from './document/told-twice.ts';
import { trustGaps } from './document-gaps.ts';
import type { Examined } from './examined.ts';
import { RULES } from './index.ts';
import { type FindingKinds, type KindredFinding, packed } from './judged-finding.ts';
import { compareFindings } from './order.ts';
import { recentlyGranted } from './recently-granted.ts';
import { switchingGaps, switchingNotYet } from './switch-role/unknown.ts';
import { gapsOf, reasonOf } from './unknowns.ts';
import { entityStatus } from './verdict.ts';

export interface EntityJudgement {
  readonly entity: JudgedEntity;
  /** Why its status is unknown. */
  readonly errors: readonly CollectError[];
}

/** What the findings of an entity are held against. */
export interface HeldAgainst {
  readonly rules: Settings['rules'];
  readonly exemptions: EntityExemptions;
  readonly book: BaselineBook;
  readonly kinds: FindingKinds;
}

export function judgeEntity(examined: Examined, against: HeldAgainst): EntityJudgement {
  const { rules } = against;
  const findings = findingsOf(examined, against);
  const again = packed(findings);
  const errors = [
    ...gapsOf(examined),
    ...trustGaps(examined, rules),
    ...credentialGaps(examined, rules),
    ...switchingGaps(examined),
  ];
  const [gap] = errors;
  const reason = gap === undefined ? unjudgedPart(examined, rules) : reasonOf(gap);
  return {
    entity: {
      entity: examined.entity,
      status: entityStatus(gap === undefined, findings),
      ...(reason !== undefined && { reason }),
      ...(examined.inGrace && { inGrace: true as const }),
      lastUsedAt: examined.lastUsedAt,
      services: countServices(examined),
      get findings() {
        return again();
      },
    },
    errors,
  };
}

function findingsOf(
  examined: Examined,
  { rules, exemptions, book, kinds }: HeldAgainst,
): readonly KindredFinding[] {
  const found = RULES.flatMap((rule) => {
    const setting = rules[rule.id];
    if (setting === 'off' || (examined.inGrace && rule.atOnce !== true)) return [];
    return rule.find(examined).map((finding) => ({
      finding,
      severity: setting === 'default' ? finding.severity : setting,
    }));
  });
  const twice = toldTwice(
    found.flatMap(({ finding: { trouble } }) => trouble ?? []),
    rules,
  );
  return found
    .filter(({ finding: { trouble } }) => trouble === undefined || !twice.has(trouble))
    .map(({ finding, severity }) => {
      const exemption = exemptions.covering(finding);
      const known = book.entryOf(finding, severity, exemption !== undefined);
      return kinds.judged(finding, severity, { exemption, known });
    })
    .sort(compareFindings);
}

/** What of a known entity is not judged yet, and until when; undefined when all of it is. */
function unjudgedPart(examined: Examined, rules: Settings['rules']): string | undefined {
  if (examined.inGrace) return graceOf(examined);
  const parts = [
    recentlyGranted(examined, rules),
    credentialsNotYet(examined, rules),
    switchingNotYet(examined, rules),
  ];
  return parts.filter((part) => part !== undefined).join('; ') || undefined;
}

function graceOf({ entity, usableSince, examiner }: Examined): string {
  const { graceDays } = examiner.thresholds;
  const until = shifted(usableSince, graceDays).slice(0, 10);
  const who = usableSince === entity.createdAt ? '' : 'everyone who has it is ';
  return `in grace until ${until}: ${who}younger than ${graceDays} ${graceDays === 1 ? 'day' : 'days'}, its use is not judged yet`;
}

function countServices(examined: Examined): JudgedEntity['services'] {
  const counts = { granted: examined.services.length, used: 0, unused: 0, neverAccessed: 0 };
  for (const { ageDays } of examined.services) {
    if (ageDays === null) counts.neverAccessed++;
    else if (examined.isUnused(ageDays)) counts.unused++;
    else counts.used++;
  }
  return counts;
}
