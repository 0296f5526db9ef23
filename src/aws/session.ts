/** Credentials that renew themselves, and the number of the session that they belong to. */
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@aws-sdk/types';
import type { Clock } from './clock.ts';

const RENEW_BEFORE_EXPIRY_MS = 5 * 60_000;

/**
 * IAM lets a last-accessed job be read only within the session that generated it
 * (GetServiceLastAccessedDetails, "the same role within the same session"). `number` therefore changes whenever new
 * credentials are fetched, so that a job can be recognised as orphaned.
 */
export class Session {
  #number = 0;
  #current: AwsCredentialIdentity | undefined;
  #fetchedAt = 0;
  #pending: Promise<AwsCredentialIdentity> | undefined;

  readonly #fetch: AwsCredentialIdentityProvider;
  readonly #clock: Clock;

  constructor(fetch: AwsCredentialIdentityProvider, clock: Clock) {
    this.#fetch = fetch;
    this.#clock = clock;
  }

  get number(): number {
    return this.#number;
  }

  /**
   * Forget the credentials of the session with this number: the next call fetches new ones. Calls that were under
   * way when it ended all say so, one after the other; what was fetched since stays.
   */
  renew(number: number): void {
    if (number === this.#number) {
      this.#current = undefined;
    }
  }

  /**
   * For the SDK's clients. The identity that it returns claims to expire within a minute, because the SDK keeps its
   * own copy of anything longer-lived and would go on using credentials that AWS has already called expired.
   */
  readonly provider: AwsCredentialIdentityProvider = async () => {
    const identity = await this.#valid();
    return { ...identity, expiration: new Date(this.#clock.now() + 60_000) };
  };

  async #valid(): Promise<AwsCredentialIdentity> {
    if (this.#current !== undefined && !this.#isDue(this.#current)) {
      return this.#current;
    }
    this.#pending ??= this.#fetchNew().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #fetchNew(): Promise<AwsCredentialIdentity> {
    const before = this.#current;
    try {
      const identity = await this.#fetch();
      const changed =
        identity.sessionToken !== before?.sessionToken || identity.accessKeyId !== before?.accessKeyId;
      this.#current = identity;
      this.#fetchedAt = this.#clock.now();
      if (changed) {
        this.#number++;
      }
      return identity;
    } catch (error) {
      if (before !== undefined && !this.#isExpired(before)) {
        return before;
      }
      throw error;
    }
  }

  /** Five minutes before the end, or in the last fifth of a short life. */
  #isDue(identity: AwsCredentialIdentity): boolean {
    if (identity.expiration === undefined) {
      return false;
    }
    const end = identity.expiration.getTime();
    const margin = Math.min(RENEW_BEFORE_EXPIRY_MS, (end - this.#fetchedAt) / 5);
    return this.#clock.now() >= end - margin;
  }

  #isExpired(identity: AwsCredentialIdentity): boolean {
    return identity.expiration !== undefined && this.#clock.now() >= identity.expiration.getTime();
  }
}
