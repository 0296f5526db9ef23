/** A remedy as one sentence: what to do, why, and what must stay. */
import { documentRemedy } from './document-remedy-words.ts';
import {
  type Accounts,
  arnLabel,
  denyWords,
  entityPhrase,
  holders,
  isAwsManaged,
  isIdentityCenter,
  permissionSets,
  throughGroup,
} from './entity-words.ts';
import { exemptWords } from './exemption-words.ts';
import { peopleRemedy } from './people-words.ts';
import { count, day, joined, named, nameList, number, own, type Phrase, say } from './phrase.ts';
import type { NarrowPolicy, Remedy } from './remedy.ts';
import type { Sample } from './sample.ts';
import { wholeEntity } from './whole-words.ts';

/** Up to so many services are named next to their count. */
const NAMED = 5;
/** Of more, so many are named. */
const AMONG = 3;

export function remedyPhrase(remedy: Remedy, accounts: Accounts, unusedDays: number): Phrase {
  if (remedy.kind === 'people') return peopleRemedy(remedy, accounts, unusedDays);
  if (remedy.kind === 'document') return documentRemedy(remedy, accounts);
  return remedy.kind === 'whole-entity'
    ? wholeEntity(remedy, accounts)
    : narrowPolicy(remedy, accounts, unusedDays);
}

function narrowPolicy(remedy: NarrowPolicy, accounts: Accounts, unusedDays: number): Phrase {
  const { used, unlisted, touchesPassRole, bounded, entity, exempt, does } = remedy;
  const stays =
    used.total === 0 ? own('') : say`; used ${own(used.total === 1 ? 'is' : 'are')} ${names(used)}`;
  const beyond =
    unlisted.total === 0 ? own('') : say`; it also grants ${names(unlisted)}, of which IAM reports nothing`;
  const wide = does === undefined ? own('') : say`; it ${does}`;
  const check = touchesPassRole
    ? say`. Check ${named('iam:PassRole')} first: its use leaves no trace`
    : own('');
  const { phrase, edits } = command(remedy, accounts);
  const bounds = edits && bounded.total > 0 ? boundary(bounded) : own('');
  const sets = entity.type === 'policy' && !edits ? permissionSets(entity.attachments) : own('');
  return say`${phrase}: ${evidence(remedy, unusedDays)}${stays}${beyond}${wide}${exemptWords(exempt, 'holds')}${check}${bounds}${sets}`;
}

interface Command {
  readonly phrase: Phrase;
  /** Whether the policy itself is changed, for whoever else it serves. */
  readonly edits: boolean;
}

function command(remedy: NarrowPolicy, accounts: Accounts): Command {
  const { policy, entity, kept, unlisted, actions, denial, shared } = remedy;
  const denies = denial !== 'none';
  const deny = denyWords(denial);
  const what = entityPhrase(entity, accounts);
  const keeping = denies ? say` that keeps ${deny}` : own('');
  if (entity.type === 'policy') {
    const held = holders(entity.attachments);
    return entity.awsManaged
      ? { phrase: say`Replace ${what} at ${held} by a narrower policy${keeping}`, edits: false }
      : { phrase: say`Cut ${what} (held by ${held})`, edits: true };
  }
  const at = isIdentityCenter(entity) ? say`the permission set of ${what} in IAM Identity Center` : what;
  if (policy === undefined) return { phrase: say`Cut what is granted to ${at}`, edits: false };
  const isInline = policy.policyType === 'inline';
  const name = say`${own(isInline ? 'inline policy ' : '')}${named(policy.policyName)}`;
  const everything = kept === 0 && unlisted.total === 0 && actions.total === 0;
  const group = throughGroup(policy, entity);
  if (group !== undefined) {
    const through = say`${what}, who has it through ${named(group)}`;
    if (!everything) return { phrase: say`Cut ${name} for ${through}`, edits: true };
    return denies
      ? { phrase: say`Cut the Allow of ${name} for ${through}, and keep ${deny}`, edits: true }
      : { phrase: say`Take ${name} away from ${through}`, edits: false };
  }
  if (everything && !denies) {
    return { phrase: say`${own(isInline ? 'Delete' : 'Detach')} ${name} from ${at}`, edits: false };
  }
  if (everything && shared) {
    return { phrase: say`Replace ${name} on ${at} by a policy that keeps only ${deny}`, edits: false };
  }
  if (everything) return { phrase: say`Cut the Allow of ${name} of ${at} and keep ${deny}`, edits: true };
  if (isAwsManaged(policy)) {
    return { phrase: say`Replace ${name} on ${at} by a narrower policy${keeping}`, edits: false };
  }
  return { phrase: say`Cut ${name} of ${at}`, edits: true };
}

/** What a boundary does not allow, nobody under it may do: to cut it cuts them too, and no fact tells their use. */
function boundary({ names: arns, total }: Sample): Phrase {
  const whose = arns.length === 0 ? own(count(total, 'entity')) : nameList(arns.map(arnLabel), total, 3);
  return say`. It is also the permissions boundary of ${whose}: give ${own(total === 1 ? 'that' : 'these')} another one first`;
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
function share({ granted, unlisted }: NarrowPolicy, part: number): string {
  if (part < granted) return `${number(part)} of ${count(granted, 'service')}`;
  if (granted === 0 || unlisted.total > 0) return count(part, 'service');
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
