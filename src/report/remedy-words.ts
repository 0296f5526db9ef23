/** A remedy as one sentence: what to do, why, and what must stay. */
import { type Accounts, arnLabel, entityPhrase, isAwsManaged, throughGroup } from './entity-words.ts';
import { count, day, joined, named, nameList, number, own, type Phrase, say } from './phrase.ts';
import type { NarrowPolicy, Remedy, Sample, WholeEntity } from './remedy.ts';

/** Up to so many services are named next to their count. */
const NAMED = 5;
/** Of more, so many are named. */
const AMONG = 3;

export function remedyPhrase(remedy: Remedy, accounts: Accounts, unusedDays: number): Phrase {
  return remedy.kind === 'whole-entity'
    ? wholeEntity(remedy, accounts)
    : narrowPolicy(remedy, accounts, unusedDays);
}

function wholeEntity({ entity, finding }: WholeEntity, accounts: Accounts): Phrase {
  const what = entityPhrase(entity, accounts);
  const { lastAccessedAt, ageDays, trackedSince } = finding.evidence;
  const since = trackedSince === undefined ? '' : ` since ${day(trackedSince)}`;
  const use = own(
    lastAccessedAt === null
      ? `not used${since}`
      : `last used on ${day(lastAccessedAt)}${ageDays === null ? '' : `, ${count(ageDays, 'day')} ago`}`,
  );
  if (entity.type === 'policy') {
    if (entity.attachments.length === 0) return say`Delete ${what}: attached to nothing`;
    const verb = own(entity.awsManaged ? 'Detach' : 'Detach and delete');
    return say`${verb} ${what}: ${use} by ${holders(entity.attachments)}`;
  }
  if (entity.type === 'group') {
    if (entity.members.length === 0) return say`Delete ${what}: no members`;
    return say`Delete ${what}: what it grants was ${use} by its ${own(count(entity.members.length, 'member'))}`;
  }
  const policies = [...entity.attachedPolicies, ...entity.inlinePolicies].map(({ name }) => name);
  if (policies.length === 0) return say`Delete ${what}: ${use}`;
  return say`Delete ${what}: ${use}; it holds ${nameList(policies, policies.length, 3)}`;
}

function narrowPolicy(remedy: NarrowPolicy, accounts: Accounts, unusedDays: number): Phrase {
  const { used, touchesIam } = remedy;
  const stays =
    used.total === 0 ? own('') : say`; used ${own(used.total === 1 ? 'is' : 'are')} ${names(used)}`;
  const check = touchesIam ? say`. Check ${named('iam:PassRole')} first: its use leaves no trace` : own('');
  return say`${command(remedy, accounts)}: ${evidence(remedy, unusedDays)}${stays}${check}`;
}

function command({ policy, entity, kept, actions }: NarrowPolicy, accounts: Accounts): Phrase {
  const what = entityPhrase(entity, accounts);
  if (entity.type === 'policy') {
    const held = holders(entity.attachments);
    return entity.awsManaged
      ? say`Replace ${what} at ${held} by a narrower policy`
      : say`Cut ${what} (held by ${held})`;
  }
  if (policy === undefined) return say`Cut what ${what} is granted`;
  const name = named(policy.policyName);
  const isInline = policy.policyType === 'inline';
  const inline = own(isInline ? 'inline policy ' : '');
  const everything = kept === 0 && actions.total === 0;
  const group = throughGroup(policy, entity);
  if (group !== undefined) {
    const verb = own(everything ? 'Take' : 'Cut');
    const away = own(everything ? ' away from' : ' for');
    return say`${verb} ${inline}${name}${away} ${what}, who has it through ${named(group)}`;
  }
  if (everything) return say`${own(isInline ? 'Delete' : 'Detach')} ${inline}${name} from ${what}`;
  if (isAwsManaged(policy)) return say`Replace ${name} on ${what} by a narrower policy`;
  return say`Cut ${inline}${name} of ${what}`;
}

function evidence(remedy: NarrowPolicy, unusedDays: number): Phrase {
  const { never, unused, actions, trackedSince } = remedy;
  const since = trackedSince === undefined ? '' : ` since ${day(trackedSince)}`;
  const long = `not used for more than ${count(unusedDays, 'day')}`;
  const parts: Phrase[] = [];
  if (never.total > 0) parts.push(counted(never, share(remedy, never.total), ` never used${since}`));
  if (unused.total > 0) {
    const amount = never.total > 0 ? number(unused.total) : share(remedy, unused.total);
    parts.push(counted(unused, amount, ` ${long}`));
  }
  if (actions.total > 0) parts.push(counted(actions, count(actions.total, 'action'), ' not used'));
  return joined(parts, ', ');
}

/** `427 of 431 services`, `all 12 services`, `its only service`. */
function share({ granted }: NarrowPolicy, part: number): string {
  if (part < granted) return `${number(part)} of ${count(granted, 'service')}`;
  if (granted === 0) return count(part, 'service');
  return part === 1 ? 'its only service' : `all ${count(part, 'service')}`;
}

function counted(sample: Sample, amount: string, words: string): Phrase {
  if (sample.total <= NAMED) return say`${own(amount)} (${names(sample)})${own(words)}`;
  const foremost = sample.names.slice(0, AMONG);
  return say`${own(amount + words)}, among them ${nameList(foremost, foremost.length, AMONG)}`;
}

function names(sample: Sample): Phrase {
  return nameList(sample.names, sample.total, NAMED);
}

/** The roles, users and groups that hold a managed policy. */
function holders(arns: readonly string[]): Phrase {
  return arns.length === 0 ? own('nobody') : nameList(arns.map(arnLabel), arns.length, 3);
}
