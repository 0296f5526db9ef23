/** An entity that could go altogether. */
import type { Group, ManagedPolicy, Role, User } from '../model/entity.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { Examined } from './examined.ts';
import { byPermissionSet, isOfIdentityCenter, permissionSetOf } from './identity-center.ts';
import type { Explanation, Rule } from './rule.ts';
import { severityOfEntity } from './severity.ts';
import { capital, entityWords, holdersWords, lastUse, policyNames, sentences, watched } from './words.ts';

const NOTHING = Object.freeze({});
/** Nothing is claimed of its use: it is said for another reason. */
const NOT_KNOWN: Evidence = Object.freeze({ lastAccessedAt: null, ageDays: null });
const EMERGENCIES = 'If it must stay, for emergencies say, exempt it with a reason and an end date.';

export const entityUnused: Rule = {
  id: 'entity-unused',
  title: 'Entity not in use',
  finds:
    'A role, user or group that used nothing for unused-days; a policy attached to nothing, or whose services nobody uses.',
  why: 'A forgotten entity is watched by nobody, and keeps whatever it was granted.',
  severity: 'medium, high when it may write or manage permissions',

  find(examined) {
    if (!isEntityUnused(examined) || isHeldBack(examined)) return [];
    const { entity, grants } = examined;
    const isHeld = entity.type === 'group' || entity.type === 'policy';
    return [
      {
        rule: 'entity-unused',
        severity: severityOfEntity(grants),
        entity,
        subject: NOTHING,
        evidence: evidenceOf(examined),
        grantedBy: [],
        ...(entity.type === 'user' && examined.signIn.kind === 'known' && { keysSeen: true as const }),
        ...(isHeld && (grants.denySomething || grants.unreadable.length > 0) && { denies: true as const }),
      },
    ];
  },

  explain(finding) {
    const { entity } = finding;
    if (entity.type === 'policy') return explainPolicy(entity, finding);
    if (entity.type === 'group') return explainGroup(entity, finding);
    if (entity.type === 'user') return explainUser(entity, finding);
    if (entity.type === 'role') return explainRole(entity, finding);
    throw new Error('an account is never called unused');
  },
};

/**
 * Whether nothing but a grant made lately keeps an entity from being called unused: what could not be used before may be
 * needed from now on. That nobody has it at all holds whatever was granted.
 */
export function isHeldBack(examined: Examined): boolean {
  return examined.reachesSomebody && examined.grantsLately && isEntityUnused(examined);
}

/**
 * A policy that serves as permissions boundary is in use, which access advisor does not see. A group or policy
 * some of whose grants leave no trace (only Deny, only `iam:PassRole`, a service that access advisor does not list) may
 * do its work unseen, so it is never called unused.
 */
function isEntityUnused(examined: Examined): boolean {
  const { entity } = examined;
  if (entity.type === 'account') return false;
  if (entity.type === 'policy') {
    if (entity.boundaryUsageCount > 0) return false;
    return isAttachedToNothing(entity) || nobodyUsedIt(examined);
  }
  if (!examined.accessKnown) return false;
  if (entity.type === 'group') return entity.members.length === 0 || nobodyUsedIt(examined);
  const isOld = examined.isUnused(examined.ageDays);
  return isOld && (examined.lastUsedAt === null || examined.isUnused(examined.ageOf(examined.lastUsedAt)));
}

/** Not where IAM counts attachments whose holders the inventory lacks. */
function isAttachedToNothing({ attachments, access }: ManagedPolicy): boolean {
  const holdersLack = access.status === 'unknown' && access.reason.code === 'HolderMissing';
  return attachments.length === 0 && !holdersLack;
}

function nobodyUsedIt(examined: Examined): boolean {
  if (!examined.accessKnown || examined.services.length === 0) return false;
  if (!examined.isUnused(examined.ageDays) || examined.allowsUnrecorded) return false;
  return examined.lastUsedAt === null || examined.isUnused(examined.ageOf(examined.lastUsedAt));
}

function evidenceOf(examined: Examined): Evidence {
  const { lastUsedAt } = examined;
  if (lastUsedAt === null) return examined.accessKnown ? examined.never : NOT_KNOWN;
  const by = examined.listed.find(({ lastAccessedAt }) => lastAccessedAt === lastUsedAt);
  return examined.used({ ...by, lastAccessedAt: lastUsedAt });
}

function use(finding: Finding): string {
  return finding.evidence.lastAccessedAt === null
    ? `was never used${watched(finding)}`
    : `was last used ${lastUse(finding)}`;
}

function holdings(entity: Role | User): string {
  const holds = policyNames([...entity.attachedPolicies, ...entity.inlinePolicies]);
  return holds === '' ? '' : `It still holds ${holds}`;
}

function explainRole(role: Role, finding: Finding): Explanation {
  const who = entityWords(role);
  const removed = isOfIdentityCenter(role.arn)
    ? `Take the assignments of ${permissionSetOf(role.arn)} to this account away in IAM Identity Center: ${who} is made from it, goes with them, and can't be deleted in IAM.`
    : `Delete ${who}, or first make its trust policy deny everyone and delete it when nobody misses it.`;
  return {
    message: sentences(`${capital(who)} ${use(finding)}`, holdings(role)),
    remediation: `${removed} ${EMERGENCIES}`,
  };
}

/**
 * Where the facts do not tell of its access keys, they may have been used for what access advisor does not see, such as
 * a bucket that names the user.
 */
function explainUser(user: User, finding: Finding): Explanation {
  const who = entityWords(user);
  if (finding.keysSeen) {
    return {
      message: sentences(`${capital(who)} ${use(finding)}`, holdings(user)),
      remediation: `Deactivate its credentials and delete ${who} when nobody misses it. ${EMERGENCIES}`,
    };
  }
  const seen =
    finding.evidence.lastAccessedAt === null
      ? `has no recorded use of a granted service and no console sign-in${watched(finding)}`
      : `last used a granted service or signed in to the console ${lastUse(finding)}`;
  return {
    message: sentences(
      `${capital(who)} ${seen}`,
      'The last use of its access keys was not looked at',
      holdings(user),
    ),
    remediation:
      'Look at the last use of its access keys first (aws iam list-access-keys, aws iam get-access-key-last-used). ' +
      `If they are idle too, deactivate its credentials and delete ${who} when nobody misses it. ${EMERGENCIES}`,
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
    remediation: finding.denies
      ? `Cut what the policies of ${who} allow and keep what they deny: its members would be free of that without ${who}.`
      : `Take the members out of ${who} and delete it.`,
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
    remediation: changeHeld(policy, holders, finding.denies === true) + byPermissionSet(policy.attachments),
  };
}

function changeHeld(policy: ManagedPolicy, holders: string, denies: boolean): string {
  const what = entityWords(policy);
  if (!denies) return `Detach ${what} from ${holders}${policy.awsManaged ? '' : ' and delete it'}.`;
  return policy.awsManaged
    ? `Replace ${what}, which can't be edited, at ${holders} by a customer-managed policy that keeps only what it denies.`
    : `Cut what ${what} allows and keep what it denies: ${holders} would be free of that without it.`;
}
