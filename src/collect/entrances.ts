/** The ways into accounts besides those that are audited: the roles that logs and tables are read with. */
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { type CallCounts, Caller } from '../aws/caller.ts';
import { stsClient } from '../aws/clients.ts';
import { type CredentialPorts, chainedCredentials } from '../aws/credentials.ts';
import { explainIdentity } from '../aws/explain-credentials.ts';
import { accountOf, partitionOf, regionIn } from '../aws/partition.ts';
import { Session } from '../aws/session.ts';
import type { AwsSettings } from '../model/settings.ts';
import { required } from './decode.ts';
import type { Entrance } from './switch-role/source.ts';

export interface EntrancePorts extends CredentialPorts {
  readonly clock: ConstructorParameters<typeof Caller>[0]['clock'];
  readonly counts: CallCounts;
  readonly debug: (message: string) => void;
}

export class Entrances {
  readonly #base: Session;
  readonly #aws: AwsSettings;
  readonly #ports: EntrancePorts;
  /** By role; undefined: the credentials of the run. */
  readonly #known = new Map<string | undefined, Promise<Entrance>>();

  constructor(base: Session, aws: AwsSettings, ports: EntrancePorts) {
    this.#base = base;
    this.#aws = aws;
    this.#ports = ports;
  }

  /** An account that was entered for the audit is not entered anew. */
  know(roleArn: string | undefined, entrance: Entrance): void {
    this.#known.set(roleArn, Promise.resolve(entrance));
  }

  /** Throws `CredentialsError`. */
  enter(roleArn?: string): Promise<Entrance> {
    const known = this.#known.get(roleArn);
    if (known !== undefined) return known;
    const entrance = roleArn === undefined ? this.#ownAccount() : this.#chained(roleArn);
    this.#known.set(roleArn, entrance);
    return entrance;
  }

  async #ownAccount(): Promise<Entrance> {
    const { roleToAssume, region: configured } = this.#aws;
    const region = roleToAssume === undefined ? configured : regionIn(partitionOf(roleToAssume), configured);
    const credentials = this.#base.provider;
    const caller = this.#caller(this.#base);
    try {
      const sts = await stsClient({ region, credentials, tool: this.#ports.tool });
      const { Account, Arn } = await caller.call('GetCallerIdentity', () =>
        sts.send(new GetCallerIdentityCommand({})),
      );
      const accountId = required(Account, 'Account');
      return { accountId, partition: partitionOf(required(Arn, 'Arn')), region, credentials, caller };
    } catch (error) {
      throw explainIdentity(error);
    }
  }

  async #chained(roleArn: string): Promise<Entrance> {
    const partition = partitionOf(roleArn);
    const session = new Session(
      chainedCredentials(roleArn, this.#base.provider, this.#aws, this.#ports),
      this.#ports.clock,
    );
    // So that a role that can't be assumed shows here, and not in the middle of the reading.
    await session.provider();
    return {
      accountId: accountOf(roleArn),
      partition,
      region: regionIn(partition, this.#aws.region),
      credentials: session.provider,
      caller: this.#caller(session),
    };
  }

  #caller(session: Session): Caller {
    const { clock, counts, debug } = this.#ports;
    return new Caller({ clock, counts, debug, session });
  }
}
