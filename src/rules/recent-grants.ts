/**
 * Access that was granted only lately, to an entity that is old. It could not be used before, so it is in grace as
 * a new entity is.
 *
 * Only managed policies tell when they began to grant something, by the dates of their versions. Inline policies
 * carry no date, and neither does attaching a policy, so these protect nothing.
 */
import type { GrantingPolicy } from '../model/access.ts';
import type { ManagedPolicy, PolicyVersion } from '../model/entity.ts';
import type { Grants, PolicyInForce } from '../policy/types.ts';
import { wholeDays } from './days.ts';

type GrantsOf = (policies: readonly PolicyInForce[]) => Grants;
type Allows = (grants: Grants) => boolean;

interface DatedPolicy {
  /** The default version and those made before it, newest first. */
  readonly versions: readonly PolicyVersion[];
  readonly createdAt: string;
  /** Whether any of it is young enough to matter. */
  readonly changedLately: boolean;
}

export class RecentGrants {
  readonly #policies: ReadonlyMap<string, ManagedPolicy>;
  readonly #isRecent: (time: string) => boolean;
  readonly #grantsOf: GrantsOf;
  readonly #dated = new Map<string, DatedPolicy | undefined>();
  readonly #granted = new WeakMap<PolicyVersion, Grants>();

  /** @param policies the account's managed policies by ARN */
  constructor(
    policies: ReadonlyMap<string, ManagedPolicy>,
    { graceDays, collectedAt }: { readonly graceDays: number; readonly collectedAt: string },
    grantsOf: GrantsOf,
  ) {
    this.#policies = policies;
    this.#isRecent = (time) => wholeDays(time, collectedAt) < graceDays;
    this.#grantsOf = grantsOf;
  }

  /**
   * Since when the service is granted, ISO-8601 UTC, where each of the granting policies began to grant it only
   * within the grace time; null where one did before, or does not tell.
   */
  service(namespace: string, grantedBy: readonly GrantingPolicy[]): string | null {
    return this.#recentSince(grantedBy, (grants) => {
      const { level, passRoleOnly } = grants.service(namespace);
      return level !== null || passRoleOnly;
    });
  }

  /** The same for one `service:Action`; policies that grant the service and not the action do not count. */
  action(action: string, grantedBy: readonly GrantingPolicy[]): string | null {
    return this.#recentSince(grantedBy, (grants) => grants.allows(action));
  }

  #recentSince(grantedBy: readonly GrantingPolicy[], allows: Allows): string | null {
    let earliest: string | null = null;
    for (const { policyType, policyArn } of grantedBy) {
      if (policyType === 'inline' || policyArn === undefined) return null;
      const policy = this.#datedPolicy(policyArn);
      const inForce = policy?.versions[0];
      if (policy === undefined || inForce === undefined) return null;
      if (!this.#allows(inForce, allows)) continue;
      if (!policy.changedLately) return null;
      const since = this.#grantsSince(policy, allows);
      if (!this.#isRecent(since)) return null;
      if (earliest === null || Date.parse(since) < Date.parse(earliest)) earliest = since;
    }
    return earliest;
  }

  /**
   * When the grant began: the creation of the oldest version in an unbroken row that allows it. Where every version
   * that IAM still holds does, earlier ones may have been deleted, and the creation of the policy itself is as
   * far back as it can be.
   */
  #grantsSince({ versions, createdAt }: DatedPolicy, allows: Allows): string {
    const before = versions.findIndex((version) => !this.#allows(version, allows));
    return versions[before - 1]?.createdAt ?? createdAt;
  }

  /** A version that can't be read is taken to allow it, since it may have. */
  #allows(version: PolicyVersion, allows: Allows): boolean {
    let grants = this.#granted.get(version);
    if (grants === undefined) {
      grants = this.#grantsOf([{ name: version.id, document: version.document }]);
      this.#granted.set(version, grants);
    }
    return grants.unreadable.length > 0 || allows(grants);
  }

  #datedPolicy(arn: string): DatedPolicy | undefined {
    if (!this.#dated.has(arn)) this.#dated.set(arn, this.#dating(this.#policies.get(arn)));
    return this.#dated.get(arn);
  }

  #dating(policy: ManagedPolicy | undefined): DatedPolicy | undefined {
    const inForce = policy?.versions.find(({ isDefault }) => isDefault);
    if (policy === undefined || inForce === undefined) return undefined;
    const madeAt = (version: PolicyVersion) => Date.parse(version.createdAt);
    const earlier = policy.versions.filter(
      (version) => version !== inForce && madeAt(version) <= madeAt(inForce),
    );
    const versions = [inForce, ...earlier.sort((a, b) => madeAt(b) - madeAt(a))];
    return {
      versions,
      createdAt: policy.createdAt,
      changedLately: [policy, ...versions].some(({ createdAt }) => this.#isRecent(createdAt)),
    };
  }
}
