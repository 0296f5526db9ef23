/** What is known of how an account's users sign in, held against its inventory. */
import type { FactError } from '../model/access.ts';
import type { CredentialFacts, PasswordPolicyFacts, UserCredentials } from '../model/credential.ts';
import type { Entity } from '../model/entity.ts';
import type { AccountSnapshot } from '../model/snapshot.ts';

const NOT_COLLECTED: FactError = {
  operation: 'GetCredentialReport',
  code: 'CredentialsNotCollected',
  message:
    'the facts hold no credential report and no password policy, which the rules about credentials judge: ' +
    'collect anew, or switch these rules off',
};

/**
 * One user's part of the report. `account`: why there is no report at all. `missing`: why this user's part can't be
 * had from the report that there is. `young`: the user was made after the report, which IAM renews every four hours.
 */
export type CredentialsOfOne =
  | { readonly kind: 'known'; readonly credentials: UserCredentials }
  | { readonly kind: 'account'; readonly reason: FactError }
  | { readonly kind: 'missing'; readonly reason: FactError }
  | { readonly kind: 'young'; readonly generatedAt: string }
  | { readonly kind: 'none' };

const NONE: CredentialsOfOne = { kind: 'none' };
/** A user's creation as inventory and report tell it; of an earlier user of the same name it is another. */
const SAME_TIME_MS = 60_000;

type Inventoried = Pick<AccountSnapshot, 'entities' | 'credentials' | 'passwordPolicy'> &
  Partial<Pick<AccountSnapshot, 'inventory'>>;

export class AccountCredentials {
  readonly passwordPolicy: PasswordPolicyFacts;
  readonly #report: CredentialFacts;
  readonly #rows: ReadonlyMap<string, UserCredentials>;
  readonly #entities: readonly Entity[];
  readonly #isWhole: boolean;
  #signingIn: 'somebody' | 'nobody' | 'unknown' | undefined;

  constructor({ entities, inventory, credentials, passwordPolicy }: Inventoried) {
    this.passwordPolicy = passwordPolicy ?? { status: 'unknown', reason: NOT_COLLECTED };
    this.#report = credentials ?? { status: 'unknown', reason: NOT_COLLECTED };
    const users = this.#report.status === 'complete' ? this.#report.users : [];
    this.#rows = new Map(users.map((user) => [user.arn, user]));
    this.#entities = entities;
    this.#isWhole = inventory !== 'incomplete';
  }

  /** Of a user, or of the account for its root user; `none` of anything else. */
  of(entity: Entity): CredentialsOfOne {
    if (entity.type !== 'user' && entity.type !== 'account') return NONE;
    const report = this.#report;
    if (report.status === 'unknown') return { kind: 'account', reason: report.reason };
    const row = this.#rows.get(entity.arn);
    const createdAt = Date.parse(entity.createdAt);
    const isOwn =
      row !== undefined &&
      (entity.type === 'account' || Math.abs(Date.parse(row.createdAt) - createdAt) <= SAME_TIME_MS);
    if (isOwn) return { kind: 'known', credentials: row };
    const { generatedAt } = report;
    if (entity.type === 'user' && createdAt > Date.parse(generatedAt)) return { kind: 'young', generatedAt };
    return { kind: 'missing', reason: missing(entity, generatedAt) };
  }

  /** Whether any IAM user of the account can sign in to the console by a password. */
  get signingIn(): 'somebody' | 'nobody' | 'unknown' {
    this.#signingIn ??= this.#whoSignsIn();
    return this.#signingIn;
  }

  /** What the inventory lacks may be there all the same: then a row of the report is enough. */
  #whoSignsIn(): 'somebody' | 'nobody' | 'unknown' {
    const users = this.#entities.filter(({ type }) => type === 'user').map((user) => this.of(user));
    const known = users.flatMap((one) => (one.kind === 'known' ? one.credentials : []));
    const rows = this.#isWhole ? known : [...this.#rows.values()].filter(({ arn }) => !arn.endsWith(':root'));
    if (rows.some(({ password }) => password.enabled === true)) return 'somebody';
    return known.length === users.length ? 'nobody' : 'unknown';
  }
}

/** For entities that are examined on their own. */
export const NO_CREDENTIALS = new AccountCredentials({ entities: [] });

function missing({ type }: Entity, generatedAt: string): FactError {
  const who = type === 'account' ? 'the root user' : 'the user, which is older than it';
  return {
    operation: 'GetCredentialReport',
    code: 'CredentialsMissing',
    message:
      `the credential report of ${generatedAt.slice(0, 16).replace('T', ' ')} UTC does not hold ${who}. ` +
      'IAM makes a new report after four hours: run again then',
  };
}
