/** A console password or an access key that nobody used for too long. */
import type { AccessKeyFacts, UserCredentials } from '../model/credential.ts';
import type { CredentialName, Evidence, Finding } from '../model/finding.ts';
import { latest } from './days.ts';
import type { Examined } from './examined.ts';
import type { Rule } from './rule.ts';
import { capital, entityWords, listed, sentences } from './words.ts';

/** IAM tells sign-ins and key use with a delay. */
const LAG = 'IAM tells a use up to four hours late';

export const credentialUnused: Rule = {
  id: 'credential-unused',
  title: 'Credential not in use',
  finds:
    'A console password or an active access key that was not used for unused-days, and is older than that. Of the root user, access keys alone.',
  why: 'A credential that nobody misses is one that nobody sees being stolen.',
  severity: 'medium',

  find(examined) {
    const { signIn } = examined;
    if (signIn.kind !== 'known') return [];
    const { credentials } = signIn;
    return [
      ...passwordFinding(examined, credentials),
      ...credentials.accessKeys.flatMap((key) => keyFinding(examined, key)),
    ];
  },

  explain(finding) {
    const { entity, evidence, details = [] } = finding;
    const what = `${credentialWords(finding.subject.credential)} of ${ownerWords(finding)}`;
    const since = evidence.trackedSince?.slice(0, 10);
    const made = since === undefined ? '' : `, ${isPassword(finding) ? 'set' : 'made'} on ${since},`;
    const use =
      evidence.lastAccessedAt === null
        ? `${made} was never used`
        : ` was last used ${agoWords(evidence)}${where(finding)}`;
    return {
      message: sentences(`${capital(what)}${use}`, listed(details), LAG),
      remediation: isPassword(finding)
        ? `Take console access away from ${entityWords(entity)} (aws iam delete-login-profile); access keys and policies stay as they are.`
        : `Deactivate ${what} first (aws iam update-access-key --status Inactive). Delete it when nobody misses it.`,
    };
  },
};

/** An active key that was never used and whose age is not told: nothing can be said of it. */
export function hasUndatedKey({ accessKeys }: UserCredentials): boolean {
  return accessKeys.some(
    ({ active, createdAt, lastUsedAt }) => active && createdAt === null && lastUsedAt === null,
  );
}

/**
 * A password set anew within the time is not called unused: it had no time to be used. That of the root user is better
 * never used.
 */
function passwordFinding(examined: Examined, { password, createdAt }: UserCredentials): Finding[] {
  const { entity } = examined;
  if (entity.type !== 'user' || password.enabled !== true) return [];
  const lastUsedAt = latest([password.lastUsedAt, entity.passwordLastUsedAt]);
  const madeAt = password.lastChangedAt ?? createdAt;
  return finding(examined, 'password', lastUsedAt, madeAt, {});
}

function keyFinding(examined: Examined, key: AccessKeyFacts): Finding[] {
  const { active, createdAt, lastUsedAt, lastUsedRegion, lastUsedService } = key;
  if (!active || (createdAt === null && lastUsedAt === null)) return [];
  const details =
    lastUsedService === undefined ? {} : { details: [`Its last use was of ${lastUsedService}`] };
  return finding(examined, `access-key-${key.slot}`, lastUsedAt, createdAt, details, lastUsedRegion);
}

function finding(
  examined: Examined,
  credential: CredentialName,
  lastUsedAt: string | null,
  madeAt: string | null,
  details: Pick<Finding, 'details'>,
  region?: string,
): Finding[] {
  const since = latest([lastUsedAt, madeAt]);
  if (since === null || !examined.isUnused(examined.ageOf(since))) return [];
  const evidence: Evidence = {
    lastAccessedAt: lastUsedAt,
    ageDays: lastUsedAt === null ? null : examined.ageOf(lastUsedAt),
    ...(madeAt !== null && { trackedSince: madeAt }),
    ...(region !== undefined && { lastAccessedRegion: region }),
  };
  return [
    {
      rule: 'credential-unused',
      severity: 'medium',
      entity: examined.entity,
      subject: { credential },
      evidence,
      grantedBy: [],
      ...details,
    },
  ];
}

function isPassword({ subject }: Finding): boolean {
  return subject.credential === 'password';
}

/** `access key 2`: the report tells keys apart by their slot, not by their id. */
function credentialWords(credential: CredentialName | undefined): string {
  return credential === 'password' || credential === undefined
    ? 'console password'
    : `access key ${credential.slice(-1)}`;
}

function ownerWords({ entity }: Finding): string {
  return entity.type === 'account' ? `the root user of account ${entity.name}` : entityWords(entity);
}

function agoWords({ ageDays, lastAccessedAt }: Evidence): string {
  return `${ageDays} ${ageDays === 1 ? 'day' : 'days'} ago, on ${lastAccessedAt?.slice(0, 10)}`;
}

function where({ evidence }: Finding): string {
  return evidence.lastAccessedRegion === undefined ? '' : `, in ${evidence.lastAccessedRegion}`;
}
