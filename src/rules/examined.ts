/** One entity as the rules see it: its facts, what its policies grant, and the answers several rules need. */
import type { GrantingPolicy, ServiceAccess } from '../model/access.ts';
import type { Entity } from '../model/entity.ts';
import type { Evidence, Subject } from '../model/finding.ts';
import type { AccessLevel, EscalationPath, Grants, PolicyInForce } from '../policy/types.ts';
import { type AccountCredentials, type CredentialsOfOne, NO_CREDENTIALS } from './account-credentials.ts';
import { allowedUnlisted, allowsUnrecorded } from './contradictions.ts';
import { latest, shifted, TRACKING_DAYS, wholeDays } from './days.ts';
import { type HeldDocument, heldDocuments, type IsAudited } from './held-documents.ts';
import { KnownTroubles } from './known-troubles.ts';
import { type Inventory, policiesInForce } from './policies-in-force.ts';
import { RecentGrants } from './recent-grants.ts';
import { ActionSeverity, assumedLevel } from './severity.ts';
import type { Stocktaking, TakenSwitcher } from './switch-role/stocktaking.ts';
import { usableSince } from './usable-since.ts';

export interface Thresholds {
  /** Days; something last used more than this many days ago is unused. */
  readonly unusedDays: number;
  /** Days; what is younger is not judged. */
  readonly graceDays: number;
  readonly granularity: 'service' | 'action';
  /** ISO-8601 UTC; ages are counted to it. */
  readonly collectedAt: string;
}

/** A service that access advisor lists and that the policies do grant in a way whose use leaves a trace. */
export interface GrantedService {
  readonly access: ServiceAccess;
  readonly level: AccessLevel;
  readonly escalations: readonly EscalationPath[];
  /** Whole days since the last use; null: never used. */
  readonly ageDays: number | null;
  readonly grantedBy: readonly GrantingPolicy[];
}

/** What all entities of an account share while they are examined. */
export class Examiner {
  readonly thresholds: Thresholds;
  readonly recentGrants: RecentGrants;
  readonly knownTroubles = new KnownTroubles();
  readonly actionSeverity: ActionSeverity;
  readonly credentials: AccountCredentials;
  /** Of all accounts together. Absent: there was none. */
  readonly stocktaking: Stocktaking | undefined;
  readonly #inventory: Inventory;
  readonly #isAudited: IsAudited;
  readonly #grantsOf: (policies: readonly PolicyInForce[]) => Grants;
  readonly #trackingBegan: string;
  readonly #subjects = new Map<string, Subject>();

  constructor(
    inventory: Inventory,
    thresholds: Thresholds,
    grantsOf: (policies: readonly PolicyInForce[]) => Grants,
    credentials: AccountCredentials = NO_CREDENTIALS,
    stocktaking?: Stocktaking,
    isAudited: IsAudited = () => true,
  ) {
    this.thresholds = thresholds;
    this.recentGrants = new RecentGrants(inventory.policies, thresholds, grantsOf);
    this.actionSeverity = new ActionSeverity(grantsOf);
    this.credentials = credentials;
    this.stocktaking = stocktaking;
    this.#inventory = inventory;
    this.#isAudited = isAudited;
    this.#grantsOf = grantsOf;
    this.#trackingBegan = shifted(thresholds.collectedAt, -TRACKING_DAYS);
  }

  examine(entity: Entity): Examined {
    return new Examined(entity, this.#grantsOf(this.policiesOf(entity)), this);
  }

  policiesOf(entity: Entity): readonly PolicyInForce[] {
    return policiesInForce(entity, this.#inventory);
  }

  documentsOf(entity: Entity): readonly HeldDocument[] {
    return heldDocuments(entity, this.#inventory, this.#isAudited);
  }

  /** Since when somebody can have used what the entity grants, ISO-8601 UTC. */
  usableSince(entity: Entity): string {
    return usableSince(entity, this.#inventory);
  }

  /** One object per subject, however many entities have it. */
  subject(service: string, action?: string): Subject {
    const key = action ?? service;
    let subject = this.#subjects.get(key);
    if (subject === undefined) {
      subject = Object.freeze(action === undefined ? { service } : { service, action });
      this.#subjects.set(key, subject);
    }
    return subject;
  }

  /** Since when IAM watched what could be used since a time: that time, or as far back as access advisor reaches. */
  trackedSince(usable: string): string {
    return Date.parse(usable) > Date.parse(this.#trackingBegan) ? usable : this.#trackingBegan;
  }
}

export class Examined {
  readonly entity: Entity;
  readonly grants: Grants;
  readonly examiner: Examiner;
  /** Since when somebody can have used what it grants, ISO-8601 UTC: its creation, or that of its oldest holder or member. */
  readonly usableSince: string;
  /** Whole days since then. */
  readonly ageDays: number;
  /** Whether access advisor's answer is there; without it `services` is empty and nothing may be claimed of use. */
  readonly accessKnown: boolean;
  /**
   * Services whose use can be judged. A service that is listed and only denied, or granted by `iam:PassRole` alone,
   * is not among them: no record of its use could exist.
   */
  readonly services: readonly GrantedService[];
  /** Namespaces that access advisor lists as granted and no policy speaks of: the one or the other is not of now. */
  readonly contradicted: readonly string[];
  /** Namespaces that the policies allow while access advisor lists nothing at all. Not asked of what nobody has. */
  readonly unlisted: readonly string[];
  /** Everything that access advisor lists, granted or not. */
  readonly listed: readonly ServiceAccess[];
  /** Evidence of what was never used, shared by all findings of the entity. */
  readonly never: Evidence;
  /** How a user, or the account's root user, signs in. */
  readonly signIn: CredentialsOfOne;
  /** What the stocktaking of role switching has of a user who is part of it. */
  readonly switcher: TakenSwitcher | undefined;
  /** Latest use of anything that the facts know of, attempts that were denied included. */
  readonly lastUsedAt: string | null;
  #documents: readonly HeldDocument[] | undefined;
  readonly #grantedLately = new Map<string, string | null>();

  constructor(entity: Entity, grants: Grants, examiner: Examiner) {
    const { access } = entity;
    this.entity = entity;
    this.grants = grants;
    this.examiner = examiner;
    this.usableSince = examiner.usableSince(entity);
    this.ageDays = wholeDays(this.usableSince, examiner.thresholds.collectedAt);
    this.accessKnown = access.status === 'complete';
    this.listed = access.status === 'complete' ? access.services : [];
    const contradicted: string[] = [];
    this.services = this.#granted(this.listed, contradicted);
    this.contradicted = contradicted;
    this.unlisted = this.accessKnown && this.reachesSomebody ? allowedUnlisted(grants, this.listed) : [];
    this.never = Object.freeze({
      lastAccessedAt: null,
      ageDays: null,
      trackedSince: examiner.trackedSince(this.usableSince),
    });
    this.signIn = examiner.credentials.of(entity);
    this.switcher = examiner.stocktaking?.of(entity);
    this.lastUsedAt = latest([
      ...(entity.type === 'role' ? [entity.lastUsedAt] : []),
      ...(entity.type === 'user' ? [entity.passwordLastUsedAt] : []),
      ...usesOf(this.signIn),
      ...this.listed.map(({ lastAccessedAt }) => lastAccessedAt),
    ]);
  }

  /** All that it holds, for the rules about documents. */
  get documents(): readonly HeldDocument[] {
    this.#documents ??= this.examiner.documentsOf(this.entity);
    return this.#documents;
  }

  /** It is too young to be judged, or everyone who has it is. */
  get inGrace(): boolean {
    return this.ageDays < this.examiner.thresholds.graceDays;
  }

  /** Whether anybody has what is granted: a policy attached to nothing and a group without members reach nobody. */
  get reachesSomebody(): boolean {
    const { entity } = this;
    if (entity.type === 'policy') return entity.attachments.length > 0;
    return entity.type !== 'group' || entity.members.length > 0;
  }

  /** Whether some of what it grants is granted only within the grace time, so that the silence of that says nothing yet. */
  get grantsLately(): boolean {
    return this.services.some((service) => this.grantedLatelySince(service) !== null);
  }

  /** Whether it allows something in a service that it names and access advisor does not list. */
  get allowsUnrecorded(): boolean {
    return allowsUnrecorded(this.examiner.policiesOf(this.entity), this.grants, this.listed);
  }

  /** Whether so many days without use are too many. */
  isUnused(ageDays: number): boolean {
    return ageDays > this.examiner.thresholds.unusedDays;
  }

  /** Since when a service is granted that was granted only within the grace time, ISO-8601 UTC; null for any other. */
  grantedLatelySince({ access, grantedBy }: GrantedService): string | null {
    let since = this.#grantedLately.get(access.namespace);
    if (since === undefined) {
      since = this.examiner.recentGrants.service(access.namespace, grantedBy);
      this.#grantedLately.set(access.namespace, since);
    }
    return since;
  }

  /** Evidence of a use that was. */
  used(
    use: Pick<ServiceAccess, 'lastAccessedBy' | 'lastAccessedRegion'> & { lastAccessedAt: string },
  ): Evidence {
    return {
      lastAccessedAt: use.lastAccessedAt,
      ageDays: this.ageOf(use.lastAccessedAt),
      ...(this.never.trackedSince !== undefined && { trackedSince: this.never.trackedSince }),
      ...(use.lastAccessedBy !== undefined && { lastAccessedBy: use.lastAccessedBy }),
      ...(use.lastAccessedRegion !== undefined && { lastAccessedRegion: use.lastAccessedRegion }),
    };
  }

  /** Whole days from a time to the time of collecting; a time in the future counts as today. */
  ageOf(time: string): number {
    return wholeDays(time, this.examiner.thresholds.collectedAt);
  }

  /** @param contradicted takes up the namespaces whose listing no policy explains */
  #granted(listed: readonly ServiceAccess[], contradicted: string[]): readonly GrantedService[] {
    const { entity, grants } = this;
    const itself: readonly GrantingPolicy[] | undefined =
      entity.type === 'policy'
        ? [{ policyName: entity.name, policyType: 'managed', policyArn: entity.arn }]
        : undefined;
    return listed.flatMap((access) => {
      const grant = grants.service(access.namespace);
      const level = assumedLevel(grant.level, grants);
      if (level === null) {
        if (!grants.mentions(access.namespace)) contradicted.push(access.namespace);
        return [];
      }
      return {
        access,
        level,
        escalations: grant.escalations,
        ageDays: access.lastAccessedAt === null ? null : this.ageOf(access.lastAccessedAt),
        grantedBy: itself ?? access.grantedBy,
      };
    });
  }
}

/** Every use of a password or a key that the report knows of, of deactivated keys too. */
function usesOf(signIn: CredentialsOfOne): readonly (string | null)[] {
  if (signIn.kind !== 'known') return [];
  const { password, accessKeys } = signIn.credentials;
  return [password.lastUsedAt, ...accessKeys.map(({ lastUsedAt }) => lastUsedAt)];
}
