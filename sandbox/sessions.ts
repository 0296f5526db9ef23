/** Who calls: sessions of roles with their temporary credentials, and one long-term key pair for each account. */
import { AwsError } from './aws-error.ts';
import { randomLetters } from './random.ts';

export interface Caller {
  readonly accountId: string;
  /** As GetCallerIdentity tells it: an assumed-role ARN, or a user's. */
  readonly arn: string;
  readonly userId: string;
  /** Tells this session from another one of the same role. */
  readonly sessionId: string;
  /** Absent for the long-term user, who may do everything. */
  readonly roleArn?: string;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

interface Session {
  readonly caller: Caller;
  readonly token: string | undefined;
  expiresAt: number;
}

export class Sessions {
  readonly #byKey = new Map<string, Session>();
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** Opens a session of a role that lives until `expiresAt`, in milliseconds since 1970. */
  open(
    role: { readonly arn: string; readonly id: string; readonly name: string },
    sessionName: string,
    expiresAt: number,
  ): { readonly caller: Caller; readonly credentials: Required<Credentials> } {
    const [, partition, , , accountId = ''] = role.arn.split(':');
    const accessKeyId = `ASIA${randomLetters(this.#random, 16)}`;
    const token = `FwoGZXIvYXdz${randomLetters(this.#random, 180)}==`;
    const caller: Caller = {
      accountId,
      arn: `arn:${partition}:sts::${accountId}:assumed-role/${role.name}/${sessionName}`,
      userId: `${role.id}:${sessionName}`,
      sessionId: accessKeyId,
      roleArn: role.arn,
    };
    this.#byKey.set(accessKeyId, { caller, token, expiresAt });
    return {
      caller,
      credentials: {
        accessKeyId,
        secretAccessKey: randomLetters(this.#random, 40),
        sessionToken: token,
      },
    };
  }

  /** The key pair of the account's operator, a user who does not show in the inventory. */
  longTerm(accountId: string, partition: string): Credentials {
    const accessKeyId = `AKIASBOX${accountId}`;
    this.#byKey.set(accessKeyId, {
      caller: {
        accountId,
        arn: `arn:${partition}:iam::${accountId}:user/sandbox-operator`,
        userId: 'AIDASANDBOXOPERATOR01',
        sessionId: accessKeyId,
      },
      token: undefined,
      expiresAt: Number.POSITIVE_INFINITY,
    });
    return { accessKeyId, secretAccessKey: `sandbox-secret-key-of-account-${accountId}` };
  }

  /** The caller behind a request's key and token. Throws InvalidClientTokenId or ExpiredToken. */
  identify(accessKeyId: string, token: string | undefined, now: number): Caller {
    const session = this.#byKey.get(accessKeyId);
    if (!session || session.token !== token) {
      throw new AwsError(
        403,
        'InvalidClientTokenId',
        'The security token included in the request is invalid.',
      );
    }
    if (now >= session.expiresAt) {
      throw new AwsError(403, 'ExpiredToken', 'The security token included in the request is expired');
    }
    return session.caller;
  }

  /** Ends every open session of a role now. */
  expireAll(now: number): void {
    for (const session of this.#byKey.values()) {
      if (session.token !== undefined) session.expiresAt = Math.min(session.expiresAt, now);
    }
  }
}
