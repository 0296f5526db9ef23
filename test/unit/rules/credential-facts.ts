/** What the credential report tells, for tests: a default of each, and the one thing that a test is about. */
import type {
  AccessKeyFacts,
  CredentialFacts,
  PasswordPolicy,
  UserCredentials,
} from '../../../src/model/credential.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { Settings } from '../../../src/model/settings.ts';
import type { AccountSnapshot, Snapshot } from '../../../src/model/snapshot.ts';
import { ACCOUNT, anAccount, aSnapshot, COLLECTED_AT, daysAgo, settings } from '../factory.ts';
import { judge } from './judge.ts';

export const ROOT_ARN = `arn:aws:iam::${ACCOUNT}:root`;
export const NOW = new Date(COLLECTED_AT);

export const REFUSED = {
  operation: 'GenerateCredentialReport',
  code: 'AccessDenied',
  message: 'not allowed',
} as const;

/** A user's row: no password, MFA, no keys. */
export function signIn(arn: string, overrides: Partial<UserCredentials> = {}): UserCredentials {
  return {
    arn,
    createdAt: daysAgo(1000),
    password: { enabled: arn === ROOT_ARN ? null : false, lastUsedAt: null, lastChangedAt: null },
    mfaActive: true,
    accessKeys: [],
    ...overrides,
  };
}

/** A password last used so many days ago (null: never), set 900 days ago unless told otherwise. */
export function password(lastUsed: number | null, changed: number | null = 900): UserCredentials['password'] {
  return {
    enabled: true,
    lastUsedAt: lastUsed === null ? null : daysAgo(lastUsed),
    lastChangedAt: changed === null ? null : daysAgo(changed),
  };
}

/** An active key last used so many days ago (null: never), made 900 days ago unless told otherwise. */
export function accessKey(
  lastUsed: number | null,
  made: number | null = 900,
  overrides: Partial<AccessKeyFacts> = {},
): AccessKeyFacts {
  return {
    slot: 1,
    active: true,
    createdAt: made === null ? null : daysAgo(made),
    lastUsedAt: lastUsed === null ? null : daysAgo(lastUsed),
    ...overrides,
  };
}

/** A report an hour old, with a root user that has MFA unless the rows hold one. */
export function reportOf(
  rows: readonly UserCredentials[],
  generatedAt = daysAgo(1 / 24),
): Extract<CredentialFacts, { status: 'complete' }> {
  const isRootIn = rows.some(({ arn }) => arn === ROOT_ARN);
  return {
    status: 'complete',
    generatedAt,
    users: isRootIn ? rows : [signIn(ROOT_ARN), ...rows],
  };
}

export const STRONG: PasswordPolicy = {
  minimumLength: 14,
  requireSymbols: true,
  requireNumbers: true,
  requireUppercase: true,
  requireLowercase: true,
  reusePrevention: 24,
};

interface Given {
  readonly entities?: readonly Entity[];
  readonly rows?: readonly UserCredentials[];
  readonly account?: Partial<AccountSnapshot>;
  readonly settings?: Parameters<typeof settings>[0];
  readonly snapshot?: Partial<Snapshot>;
  readonly rules?: Partial<Settings['rules']>;
}

/** Judged with the rules about credentials switched on. */
export function judgedCredentials({ entities = [], rows = [], ...given }: Given) {
  const account = anAccount(entities, {
    credentials: reportOf(rows),
    passwordPolicy: { status: 'complete', policy: STRONG },
    ...given.account,
  });
  const rules = {
    'credential-unused': 'default',
    'mfa-missing': 'default',
    'password-policy-weak': 'default',
    ...given.rules,
  } as const;
  const chosen = settings({ ...given.settings, rules });
  return judge(aSnapshot([], { accounts: [account], ...given.snapshot }), chosen, NOW);
}
