/** An entity that could go altogether. */
import type { Entity, Group, ManagedPolicy } from '../model/entity.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { Examined } from './examined.ts';
import type { Explanation, Rule } from './rule.ts';
import { severityOfEntity } from './severity.ts';
import { capital, entityWords, holdersWords, lastUse, policyNames, sentences, watched } from './words.ts';

const NOTHING = Object.freeze({});

export const entityUnused: Rule = {
  id: 'entity-unused',
  title: 'Entity not in use',
  finds:
    'A role, user or group that used nothing for unused-days; a policy attached to nothing, or whose services nobody uses.',
  why: 'A forgotten entity is watched by nobody, and keeps whatever it was granted.',
  severity: 'medium, high when it may write or manage permissions',

  find(examined) {
    if (!isEntityUnused(examined)) return [];
    return [
      {
        rule: 'entity-unused',
        severity: severityOfEntity(examined.grants),
        entity: examined.entity,
        subject: NOTHING,
        evidence: evidenceOf(examined),
        grantedBy: [],
      },
    ];
  },

  explain(finding) {
    const { entity } = finding;
    if (entity.type === 'policy') return explainPolicy(entity, finding);
    return entity.type === 'group' ? explainGroup(entity, finding) : explainPerson(entity, finding);
  },
};

/**
 * A policy that serves as permissions boundary is in use, which access advisor does not see. A group or policy
 * whose grants leave no trace (only Deny, only `iam:PassRole`) may do its work unseen, so it is never called unused.
 */
function isEntityUnused(examined: Examined): boolean {
  const { entity } = examined;
  if (entity.type === 'policy') {
    if (entity.boundaryUsageCount > 0) return false;
    return entity.attachments.length === 0 || nobodyUsedIt(examined);
  }
  if (!examined.accessKnown) return false;
  if (entity.type === 'group') return entity.members.length === 0 || nobodyUsedIt(examined);
  const isOld = examined.isUnused(examined.ageDays);
  return isOld && (examined.lastUsedAt === null || examined.isUnused(examined.ageOf(examined.lastUsedAt)));
}

function nobodyUsedIt(examined: Examined): boolean {
  if (!examined.accessKnown || examined.services.length === 0) return false;
  if (!examined.isUnused(examined.ageDays)) return false;
  return examined.lastUsedAt === null || examined.isUnused(examined.ageOf(examined.lastUsedAt));
}

function evidenceOf(examined: Examined): Evidence {
  const { lastUsedAt } = examined;
  if (lastUsedAt === null) return examined.never;
  const by = examined.listed().find(({ lastAccessedAt }) => lastAccessedAt === lastUsedAt);
  return examined.used({ ...by, lastAccessedAt: lastUsedAt });
}

function use(finding: Finding): string {
  return finding.evidence.lastAccessedAt === null
    ? `was never used${watched(finding)}`
    : `was last used ${lastUse(finding)}`;
}

function explainPerson(entity: Exclude<Entity, Group | ManagedPolicy>, finding: Finding): Explanation {
  const who = entityWords(entity);
  const holds = policyNames([...entity.attachedPolicies, ...entity.inlinePolicies]);
  const removed =
    entity.type === 'user'
      ? `Delete ${who} with its access keys, password and group memberships, or deactivate its credentials first and delete it when nobody misses it.`
      : `Delete ${who}, or first make its trust policy deny everyone and delete it when nobody misses it.`;
  return {
    message: sentences(`${capital(who)} ${use(finding)}`, holds === '' ? '' : `It still holds ${holds}`),
    remediation: `${removed} If it must stay, for emergencies say, exempt it with a reason and an end date.`,
  };
}

function explainGroup(group: Group, finding: Finding): Explanation {
  const who = entityWords(group);
  if (group.members.length === 0) {
    return {
      message: sentences(`${capital(who)} has no members`, 'What it grants reaches whoever is added to it'),
      remediation: `Detach the policies of ${who} and delete it.`,
    };
  }
  return {
    message: sentences(`Access that ${who} grants to ${holdersWords(group.members)} ${use(finding)}`),
    remediation:
      `Take the members out of ${who} and delete it. ` +
      'If it also denies something that they must not do, move that to another group first.',
  };
}

function explainPolicy(policy: ManagedPolicy, finding: Finding): Explanation {
  const what = entityWords(policy);
  if (policy.attachments.length === 0) {
    return {
      message: sentences(
        `${capital(what)} is attached to nothing`,
        'What it grants reaches whoever it is attached to next',
      ),
      remediation: policy.awsManaged
        ? `Nothing has to be done in the account: ${what} belongs to AWS. Take it out of the selection.`
        : `Delete ${what} with its versions.`,
    };
  }
  const holders = holdersWords(policy.attachments);
  return {
    message: sentences(`Access that ${what} grants to ${holders} ${use(finding)}`),
    remediation:
      `Detach ${what} from ${holders}${policy.awsManaged ? '' : ' and delete it'}. ` +
      'If it also denies something that they must not do, move that to another policy first.',
  };
}
