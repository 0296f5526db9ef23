/** What to do about passwords, keys, MFA and role switching, as one sentence. */
import type { CredentialName, JudgedFinding } from '../model/finding.ts';
import { type Accounts, entityPhrase, label, throughGroup } from './entity-words.ts';
import type { PeopleRemedy } from './people-remedy.ts';
import { count, day, joined, named, number, own, type Phrase, plural, say } from './phrase.ts';
import { accountWords, onlyWatched } from './role-words.ts';

/** Of more users, so many are named. */
const NAMED = 5;
const POLICIES = 2;
const DETAILS = 3;

const CREDENTIAL_WORDS: Readonly<Record<CredentialName, string>> = {
  password: 'console password',
  'access-key-1': 'access key 1',
  'access-key-2': 'access key 2',
};

export function peopleRemedy(remedy: PeopleRemedy, accounts: Accounts, unusedDays: number): Phrase {
  const { matter, of } = remedy;
  if (matter === 'mfa') return mfa(of, accounts);
  if (matter === 'credential') return credentials(of, accounts, unusedDays);
  if (matter === 'password-policy') return passwordPolicy(of, accounts);
  return switching(of, accounts);
}

function mfa(of: readonly JudgedFinding[], accounts: Accounts): Phrase {
  const isRoot = of[0]?.entity.type === 'account';
  const theirs = of.length === 1 ? 'its console password' : 'their console passwords';
  const instead = own(isRoot ? '' : `, or take ${theirs} away`);
  return say`Add MFA to ${who(of, accounts)}${instead}: the password alone signs in`;
}

function credentials(of: readonly JudgedFinding[], accounts: Accounts, unusedDays: number): Phrase {
  const [only, ...others] = of;
  if (only === undefined) return own('');
  const passwords = of.filter(({ subject }) => subject.credential === 'password').length;
  const keys = of.length - passwords;
  if (others.length === 0) {
    const what = passwords > 0 ? 'Delete the console password' : `Deactivate ${credentialWords(only)}`;
    return say`${own(what)} of ${who(of, accounts)}: ${lastUse(only)}`;
  }
  const what = [
    ...(keys > 0 ? [`deactivate ${count(keys, 'access key')}`] : []),
    ...(passwords > 0 ? [`delete ${count(passwords, 'console password')}`] : []),
  ].join(' and ');
  const sentence = what.charAt(0).toUpperCase() + what.slice(1);
  return say`${own(sentence)} of ${who(of, accounts)}: not used for more than ${own(count(unusedDays, 'day'))}`;
}

/** `access key 1` */
export function credentialWords({ subject }: Pick<JudgedFinding, 'subject'>): string {
  return subject.credential === undefined ? 'a credential' : CREDENTIAL_WORDS[subject.credential];
}

/** `never used since 2025-10-16`, `last used on 2026-01-24, 300 days ago`. */
function lastUse({ evidence }: JudgedFinding): Phrase {
  const { lastAccessedAt, ageDays, trackedSince } = evidence;
  if (lastAccessedAt === null) {
    return own(`never used${trackedSince === undefined ? '' : ` since ${day(trackedSince)}`}`);
  }
  return own(
    `last used on ${day(lastAccessedAt)}${ageDays === null ? '' : `, ${count(ageDays, 'day')} ago`}`,
  );
}

function passwordPolicy(of: readonly JudgedFinding[], accounts: Accounts): Phrase {
  const [only, ...others] = of;
  const details = only?.details ?? [];
  if (others.length > 0 || details.length === 0) {
    return say`Strengthen the password policy of ${who(of, accounts)}`;
  }
  const shown = details.slice(0, DETAILS).map((detail) => say`${detail}`);
  const rest = details.length - shown.length;
  const more = rest > 0 ? own(`; and ${number(rest)} more`) : own('');
  return say`Strengthen the password policy of ${who(of, accounts)}: ${joined(shown, '; ')}${more}`;
}

function switching(of: readonly JudgedFinding[], accounts: Accounts): Phrase {
  const [only, ...others] = of;
  if (only === undefined) return own('');
  if (others.length === 0) {
    return say`Take role switching${through(only)} away from ${who(of, accounts)}, or ask whether it is still needed: ${silence(only)}`;
  }
  const ages = of.flatMap(({ evidence }) => evidence.ageDays ?? []);
  const never = of.length - ages.length;
  const least = ages.reduce((least, age) => Math.min(least, age), Number.POSITIVE_INFINITY);
  const when = `${count(least, 'day')} ago${ages.length > 1 ? ' or earlier' : ''}`;
  const parts = [
    ...(never > 0 ? [`${number(never)} ${never === 1 ? 'has' : 'have'} no known switch`] : []),
    ...(ages.length > 0 ? [`${number(ages.length)} last switched role ${when}`] : []),
  ];
  return say`Take role switching away from ${who(of, accounts)}, or ask whether they still need it: ${own(parts.join(', '))}`;
}

/** ` (`switch` through `group/hub`)` */
function through({ entity, grantedBy }: JudgedFinding): Phrase {
  if (grantedBy.length === 0) return own('');
  const policies = grantedBy.slice(0, POLICIES).map((policy) => {
    const group = throughGroup(policy, entity);
    return group === undefined
      ? named(policy.policyName)
      : say`${named(policy.policyName)} through ${named(group)}`;
  });
  const rest = grantedBy.length - policies.length;
  return say` (${joined(policies, ', ')}${own(rest > 0 ? ` and ${number(rest)} more` : '')})`;
}

/** `never switched role since 2025-11-20`, `last switched role on 2026-04-01, 233 days ago`. */
function silence({ evidence }: JudgedFinding): Phrase {
  const { lastAccessedAt, ageDays, trackedSince, switching } = evidence;
  // Where only sign-ins were looked at, nothing is said of CLI and SDK.
  const place = switching?.accounts === undefined ? '' : ' in the console';
  const { into } = switching ?? {};
  if (lastAccessedAt === null) {
    return own(
      `never switched role${place}${into === undefined ? '' : ` into ${accountWords(into)}`}${trackedSince === undefined ? '' : ` since ${day(trackedSince)}`}`,
    );
  }
  return own(
    `last switched role${place} on ${day(lastAccessedAt)}${ageDays === null ? '' : `, ${count(ageDays, 'day')} ago`}${onlyWatched(into)}`,
  );
}

/** `user `a``, `users `a`, `b` and 3 more`, `the root user of account `111122223333``. A user is named once. */
function who(of: readonly JudgedFinding[], accounts: Accounts): Phrase {
  const entities = [
    ...new Map(of.map(({ entity }) => [`${entity.accountId}\n${entity.arn}`, entity])).values(),
  ];
  const [first] = entities;
  if (first === undefined) return own('');
  const root = first.type === 'account' && of.every(({ rule }) => rule !== 'password-policy-weak');
  const before = own(root ? `the root ${plural(entities.length, 'user')} of ` : '');
  if (entities.length === 1) return say`${before}${entityPhrase(first, accounts)}`;
  const names = entities.slice(0, NAMED).map((entity) => {
    const account = accounts.nameOf(entity.accountId);
    if (entity.type === 'account') return named(account ?? label(entity));
    return account === undefined ? named(label(entity)) : say`${named(label(entity))} in ${named(account)}`;
  });
  const noun = own(`${plural(2, first.type)} `);
  const rest = entities.length - names.length;
  if (rest > 0) return say`${before}${noun}${joined(names, ', ')} and ${own(number(rest))} more`;
  const last = names.at(-1) ?? own('');
  return say`${before}${noun}${joined(names.slice(0, -1), ', ')} and ${last}`;
}
