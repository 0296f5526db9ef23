/** What to do with an entity that is unused as a whole, as one sentence. */
import type { Group, ManagedPolicy } from '../model/entity.ts';
import {
  type Accounts,
  arnLabel,
  denyWords,
  entityPhrase,
  holders,
  isIdentityCenter,
  permissionSets,
} from './entity-words.ts';
import { exemptWords } from './exemption-words.ts';
import { count, day, named, nameList, own, type Phrase, say } from './phrase.ts';
import type { WholeEntity } from './remedy.ts';

export function wholeEntity(remedy: WholeEntity, accounts: Accounts): Phrase {
  const { entity, alone } = remedy;
  const what = entityPhrase(entity, accounts);
  if (entity.type === 'policy') return wholePolicy(entity, what, remedy);
  const policies = own(alone.length === 1 ? 'policy' : 'policies');
  const along =
    alone.length === 0
      ? own('')
      : say` and ${policies} ${nameList(alone, alone.length, 3)}, which nothing else holds`;
  if (entity.type === 'group') return wholeGroup(entity, what, along, remedy);
  const rest = [...entity.attachedPolicies, ...entity.inlinePolicies]
    .map(({ name }) => name)
    .filter((name) => !alone.includes(name));
  const holds = rest.length === 0 ? own('') : say`; it holds ${nameList(rest, rest.length, 3)}`;
  if (isIdentityCenter(entity)) {
    return say`Remove the permission set of ${what} from the account, in IAM Identity Center: ${use(remedy)}${holds}`;
  }
  if (entity.type === 'user' && !remedy.finding.keysSeen) {
    return say`Delete ${what}${along} once its access keys prove unused too: ${recorded(remedy)}${holds}`;
  }
  return say`Delete ${what}${along}: ${use(remedy)}${holds}`;
}

function wholePolicy(policy: ManagedPolicy, what: Phrase, remedy: WholeEntity): Phrase {
  const { attachments, awsManaged } = policy;
  if (attachments.length === 0) {
    return awsManaged
      ? say`Take ${what} out of the selection: it belongs to AWS and is attached to nothing`
      : say`Delete ${what}: attached to nothing`;
  }
  const held = holders(attachments);
  const used = usedBy(remedy);
  if (remedy.allHoldersGo) {
    return say`Delete ${what} with all that hold it, ${held}, each unused as a whole: ${used}`;
  }
  const by = remedy.finding.evidence.lastAccessedBy;
  const only = attachments.length === 1 && attachments[0] === by;
  const why = only ? say`${used}, its only holder` : say`${used}; held by ${held}`;
  const sets = permissionSets(attachments);
  if (remedy.exempt.length > 0) return cutForExempt(policy, what, remedy, why);
  if (remedy.denial !== 'none') {
    return awsManaged
      ? say`Replace ${what} by a policy that keeps only ${denyWords(remedy.denial)}: ${why}${sets}`
      : say`Cut the Allow of ${what} and keep ${denyWords(remedy.denial)}: ${why}`;
  }
  return say`${own(awsManaged ? 'Detach' : 'Detach and delete')} ${what}: ${why}${sets}`;
}

/** An exempt holder loses nothing without a word. */
function cutForExempt(policy: ManagedPolicy, what: Phrase, remedy: WholeEntity, held: Phrase): Phrase {
  const { attachments, awsManaged } = policy;
  const { exempt, denial } = remedy;
  const areExempt = new Set(exempt.map(({ arn }) => arn));
  const why = attachments.every((arn) => areExempt.has(arn)) ? usedBy(remedy) : held;
  const deny =
    denial === 'none' ? own('') : say`${own(awsManaged ? ' that keeps' : ' and keep')} ${denyWords(denial)}`;
  const exempted = exemptWords(exempt, 'holds');
  return awsManaged
    ? say`Replace ${what} by a narrower policy${deny}: ${why}${exempted}${permissionSets(attachments)}`
    : say`Cut ${what}${deny}: ${why}${exempted}`;
}

function wholeGroup(group: Group, what: Phrase, along: Phrase, remedy: WholeEntity): Phrase {
  if (group.members.length === 0) return say`Delete ${what}${along}: no members`;
  const members = own(count(group.members.length, 'member'));
  const why = say`what it grants was ${use(remedy)} by its ${members}`;
  if (remedy.exempt.length > 0) {
    const deny = remedy.denial === 'none' ? own('') : say` and keep ${denyWords(remedy.denial)}`;
    return say`Cut what ${what} grants${deny}: it was ${use(remedy)} by its ${members}${exemptWords(remedy.exempt, 'is in')}`;
  }
  return remedy.denial !== 'none'
    ? say`Cut every Allow of ${what} and keep ${denyWords(remedy.denial)}: ${why}`
    : say`Delete ${what}${along}: ${why}`;
}

/** `not used since 2025-10-16`, `last used on 2026-05-04, 200 days ago`. */
function use({ finding }: WholeEntity): Phrase {
  const { lastAccessedAt, ageDays, trackedSince } = finding.evidence;
  if (lastAccessedAt === null) {
    return own(`not used${trackedSince === undefined ? '' : ` since ${day(trackedSince)}`}`);
  }
  return own(`last used on ${day(lastAccessedAt)}${ago(ageDays)}`);
}

/** Who used it is known of one entity at most, the last; holders are told apart from it. */
function usedBy(remedy: WholeEntity): Phrase {
  const by = remedy.finding.evidence.lastAccessedBy;
  return by === undefined ? use(remedy) : say`${use(remedy)} by ${named(arnLabel(by))}`;
}

/**
 * For facts without access keys: access advisor sees what identity policies allow, and IAM tells sign-ins; calls by
 * access key may go beyond both.
 */
function recorded({ finding }: WholeEntity): Phrase {
  const { lastAccessedAt, ageDays, trackedSince } = finding.evidence;
  if (lastAccessedAt !== null) {
    return own(`last recorded service use or sign-in on ${day(lastAccessedAt)}${ago(ageDays)}`);
  }
  const since = trackedSince === undefined ? '' : ` since ${day(trackedSince)}`;
  return own(`no use of a granted service and no console sign-in recorded${since}`);
}

function ago(days: number | null): string {
  return days === null ? '' : `, ${count(days, 'day')} ago`;
}
