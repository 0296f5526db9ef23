/** What the two rules about silent users have in common. */
import type { Finding } from '../../model/finding.ts';
import type { JudgedSwitcher } from '../../model/judgement.ts';
import type { RuleId } from '../../model/settings.ts';
import type { Examined } from '../examined.ts';
import { removal } from '../remedy.ts';
import { arnWords, entityWords, listed, sentences } from '../words.ts';
import { switchEvidence } from './stocktaking.ts';
import { day, roleWords, sessionWords, signInWords } from './words.ts';

const NOTHING = Object.freeze({});

/** The user's finding when the stocktaking gave it this status. */
export function silence(
  rule: RuleId,
  status: JudgedSwitcher['status'],
  { entity, switcher }: Examined,
): Finding[] {
  if (switcher === undefined || switcher.judged.status !== status) return [];
  const { lastSwitchedAt, ageDays, watchedSince, assumableRoles } = switcher.judged;
  return [
    {
      rule,
      severity: 'medium',
      entity,
      subject: NOTHING,
      evidence: {
        lastAccessedAt: lastSwitchedAt,
        ageDays,
        ...(watchedSince !== null && { trackedSince: watchedSince }),
        switching: switchEvidence(switcher),
      },
      grantedBy: switcher.grantedBy,
      details: assumableRoles,
    },
  ];
}

/** ` since 2025-04-27`, and which accounts that is about where not all switches were looked at. */
export function watchedWords({ evidence: { trackedSince, switching = NOTHING } }: Finding): string {
  const since = trackedSince === undefined ? '' : ` since ${day(trackedSince)}`;
  return `${since}${signInWords(switching)}`;
}

/** What the user could still switch to, by which policies, and what else was seen. */
export function standingWords({ entity, details = [], evidence }: Finding): string {
  const { switching = NOTHING } = evidence;
  return sentences(
    `It could still switch to ${listed(details.map(roleWords))}`,
    entity.type === 'user' ? sessionWords(entity, switching) : '',
  );
}

export function switchRemoval(finding: Finding): string {
  const who = entityWords(finding.entity);
  const groups = [...new Set(finding.grantedBy.flatMap(({ attachedTo }) => attachedTo ?? []))]
    .filter((arn) => arn !== finding.entity.arn)
    .map(arnWords);
  const leave =
    groups.length === 0
      ? ''
      : `Where the other members of ${listed(groups)} need it, take ${who} out of there instead.`;
  return sentences(
    `Ask whoever uses ${who} whether it still has to switch role; if so, exempt it with a reason and an end date`,
    `If not: ${removal(finding, 'sts:AssumeRole')}`,
    leave,
  );
}
