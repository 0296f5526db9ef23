/** Whether a finding that is not there any more was looked for: only then it may be called gone or fixed. */
import type { ActionAccess, ServiceAccess } from './access.ts';
import { DAY_MS } from './days.ts';
import type { Entity } from './entity.ts';
import type { JudgedEntity, JudgedSwitcher, Judgement } from './judgement.ts';
import { silenceRules, twinOf } from './rule-pairs.ts';
import { AUDIT_RULES, DOCUMENT_RULES, PULL_REQUEST_RULES, type RuleId, type Settings } from './settings.ts';
import type { CollectError } from './snapshot.ts';

/**
 * `judged`: its entity was judged in full by its rule, so what was not found is not there. `deleted`: its entity is in no
 * inventory, and the account's was read to its end. `rule-off`: nobody asks for it, or nobody asks by the rule that would
 * tell it by now. `unselected`: its entity is there and was not audited, or left out of the stocktaking. `unjudged`: too
 * young, or granted lately, or an action whose service is found unused as a whole. `unknown`: this run can't tell.
 */
export type Looked = 'judged' | 'deleted' | 'rule-off' | 'unselected' | 'unjudged' | 'unknown';

/** What is remembered of a finding. Anything may stand in it; what is absent may be anything. */
export interface Sought {
  readonly rule?: string;
  /** ARN. */
  readonly entity?: string;
  /** Service, action with or without its service, or credential. */
  readonly subject?: string;
  /** Tells apart where the ARN of an AWS-managed policy stands; absent: all accounts that have it. */
  readonly accountId?: string;
}

export class Search {
  readonly #facts: Pick<Judgement, 'snapshot' | 'switchRole'>;
  readonly #settings: Settings;
  readonly #entities = new Map<string, Entity[]>();
  readonly #judged: ReadonlyMap<string, JudgedEntity>;
  readonly #read: ReadonlySet<string>;
  readonly #troubled: ReadonlySet<string>;
  /** Accounts of which something is missing that may hide anything; undefined: all of them. */
  readonly #blurred: ReadonlySet<string | undefined>;
  readonly #leftOut: ReadonlySet<string>;
  readonly #switchers: ReadonlyMap<string, JudgedSwitcher>;
  /** Of what does not tell its entity, by its rule. */
  readonly #everywhere = new Map<string | undefined, Looked>();
  /** Namespaces of services that are findings themselves; findings are made anew at each look. */
  readonly #foundServices = new Map<JudgedEntity, ReadonlySet<string>>();

  constructor(facts: Pick<Judgement, 'snapshot' | 'entities' | 'errors' | 'switchRole'>, settings: Settings) {
    const { snapshot, entities, errors, switchRole } = facts;
    this.#facts = facts;
    this.#settings = settings;
    this.#judged = new Map(entities.map((judged) => [keyOf(judged.entity), judged]));
    for (const account of snapshot.accounts) for (const entity of account.entities) this.#add(entity);
    // The account itself is in no inventory.
    for (const { entity } of entities) if (entity.type === 'account') this.#add(entity);
    const whole = snapshot.accounts.filter(({ inventory }) => inventory === 'complete');
    this.#read = new Set(whole.map(({ id }) => id));
    this.#troubled = new Set(
      errors.flatMap(({ accountId, entityArn: arn }) => (arn === undefined ? [] : keyOf({ accountId, arn }))),
    );
    const collected = new Set<CollectError>(snapshot.errors);
    const reasons = new Set(
      entities.flatMap(({ entity, status, reason }) =>
        status === 'unknown' ? [`${entity.accountId} ${reason}`] : [],
      ),
    );
    // Told once for all whom it concerns, and all of these are unknown themselves.
    const isToldOfEach = ({ accountId, operation, message, code }: CollectError) =>
      reasons.has(`${accountId} ${operation}: ${message} (${code})`);
    this.#blurred = new Set(
      errors
        .filter((error) => error.entityArn === undefined && (collected.has(error) || !isToldOfEach(error)))
        .map(({ accountId }) => accountId),
    );
    this.#leftOut = new Set(switchRole?.leftOut);
    this.#switchers = new Map(switchRole?.users.map((one) => [one.user.arn, one]));
  }

  /** Twelve digits each. */
  get accountIds(): readonly string[] {
    return this.#facts.snapshot.accounts.map(({ id }) => id);
  }

  /** Something of the account is missing, and it is not known what that hides. */
  isBlurred(accountId: string): boolean {
    return !this.#read.has(accountId) || this.#blurred.has(undefined) || this.#blurred.has(accountId);
  }

  lookedFor({ rule, entity: arn, subject, accountId }: Sought): Looked {
    if (!(rule === undefined ? AUDIT_RULES : [rule]).every((one) => this.#isAsked(one))) return 'rule-off';
    if (arn === undefined) return this.#lookedAtAll(rule);
    const all = this.#entities.get(arn) ?? [];
    const there = accountId === undefined ? all : all.filter((entity) => entity.accountId === accountId);
    // The ARN of an AWS-managed policy tells no account: without one, nobody knows where it was.
    if (there.length === 0) return this.#absent(arn, accountId ?? arn.split(':')[4] ?? '');
    return there.map((entity) => this.#lookedAt(entity, rule, subject)).find(isOpen) ?? 'judged';
  }

  #lookedAtAll(rule: string | undefined): Looked {
    let looked = this.#everywhere.get(rule);
    if (looked === undefined) {
      const twin = rule === undefined ? undefined : twinOf(rule);
      const entities = [...this.#entities.values()].flat();
      if (twin !== undefined && !this.#isAsked(twin)) looked = 'rule-off';
      else if (this.#facts.snapshot.accounts.some(({ id }) => this.isBlurred(id))) looked = 'unknown';
      else
        looked = entities.map((entity) => this.#lookedAt(entity, rule, undefined)).find(isOpen) ?? 'judged';
      this.#everywhere.set(rule, looked);
    }
    return looked;
  }

  /** Something is told to be missing of the entity itself. */
  #isTroubled({ accountId, arn }: Pick<Entity, 'accountId' | 'arn'>): boolean {
    return this.#troubled.has(keyOf({ accountId, arn })) || this.#troubled.has(keyOf({ arn }));
  }

  #add(entity: Entity): void {
    const same = this.#entities.get(entity.arn);
    if (same === undefined) this.#entities.set(entity.arn, [entity]);
    else same.push(entity);
  }

  #absent(arn: string, accountId: string): Looked {
    if (this.isBlurred(accountId) || this.#isTroubled({ accountId, arn })) return 'unknown';
    return arn.endsWith(`::${accountId}:root`) ? 'unselected' : 'deleted';
  }

  #lookedAt(entity: Entity, rule: string | undefined, subject: string | undefined): Looked {
    const judged = this.#judged.get(keyOf(entity));
    if (judged === undefined) return 'unselected';
    const isUnknown = judged.status === 'unknown' || this.#isTroubled(entity);
    if (isUnknown || this.isBlurred(entity.accountId)) return 'unknown';
    // Documents are judged however young their entity is.
    if (rule !== undefined && isOf(DOCUMENT_RULES, rule)) return 'judged';
    if (judged.reason !== undefined) return 'unjudged';
    if (rule === undefined || rule.startsWith('switch-role-')) return this.#lookedAtSwitching(entity);
    if (rule.startsWith('action-') && this.#facts.snapshot.granularity !== 'action') return 'unknown';
    return isAboutAccess(rule) ? this.#lookedAtAccess(judged, rule, subject) : 'judged';
  }

  /** What is in use, or no longer listed, is not there whatever the rules. */
  #lookedAtAccess(judged: JudgedEntity, rule: string, subject: string | undefined): Looked {
    const { entity } = judged;
    const isAction = rule.startsWith('action-');
    const listed = subject === undefined ? undefined : listedOf(entity, isAction, subject);
    const isListable = subject !== undefined && entity.access.status === 'complete';
    const byNow = listed && this.#ruleByNow(listed);
    if (isListable && byNow === undefined) return 'judged';
    if (byNow !== undefined && !this.#isAsked(byNow)) return 'rule-off';
    // Of what reaches nobody no service is judged: all there is to say says the rule about the entity.
    if (reachesNobody(entity) && !this.#isAsked('entity-unused')) return 'rule-off';
    const isSuperseded = isAction && listed && this.#servicesFound(judged).has(listed.service.namespace);
    return isSuperseded ? 'unjudged' : 'judged';
  }

  #servicesFound(judged: JudgedEntity): ReadonlySet<string> {
    let found = this.#foundServices.get(judged);
    if (found === undefined) {
      const services = judged.findings.filter(({ rule }) => rule.startsWith('service-'));
      found = new Set(services.flatMap(({ subject }) => subject.service ?? []));
      this.#foundServices.set(judged, found);
    }
    return found;
  }

  #lookedAtSwitching(entity: Entity): Looked {
    if (entity.type !== 'user') return 'judged';
    if (this.#facts.switchRole === undefined) return 'unknown';
    if (this.#leftOut.has(entity.arn)) return 'unselected';
    // A user who may switch no longer is none of them.
    const switcher = this.#switchers.get(entity.arn);
    switch (switcher?.status) {
      case 'new':
        return 'unjudged';
      case 'never':
        return this.#isAsked('switch-role-never') ? 'judged' : 'rule-off';
      case 'stale':
        return this.#isAsked('switch-role-stale') ? 'judged' : 'rule-off';
      case 'unknown':
        return silenceRules(switcher).some((rule) => this.#isAsked(rule)) ? 'unknown' : 'rule-off';
      default:
        return 'judged';
    }
  }

  /** Which rule would tell of a service or an action by its last use; undefined of what is in use. */
  #ruleByNow({ service, action }: Listed): RuleId | undefined {
    // Of a service that is not in use the rules about services tell, and those about actions nothing.
    if (!this.#isInUse(service)) {
      return service.lastAccessedAt === null ? 'service-never-accessed' : 'service-unused';
    }
    if (action === undefined || this.#isInUse(action)) return undefined;
    return action.lastAccessedAt === null ? 'action-never-accessed' : 'action-unused';
  }

  #isInUse({ lastAccessedAt }: { readonly lastAccessedAt: string | null }): boolean {
    if (lastAccessedAt === null) return false;
    const age = Date.parse(this.#facts.snapshot.collectedAt) - Date.parse(lastAccessedAt);
    return Math.floor(age / DAY_MS) <= this.#settings.access.unusedDays;
  }

  #isAsked(rule: string): boolean {
    const { rules, access, switchRole } = this.#settings;
    if (!Object.hasOwn(rules, rule) || rules[rule as RuleId] === 'off') return false;
    if (isOf(PULL_REQUEST_RULES, rule)) return false;
    if (rule.startsWith('action-')) return access.granularity === 'action';
    if (!rule.startsWith('switch-role-')) return true;
    return this.#facts.switchRole !== undefined || switchRole.sources.length > 0;
  }
}

/** What access advisor lists. */
interface Listed {
  readonly service: ServiceAccess;
  readonly action?: ActionAccess;
}

function listedOf({ access }: Entity, isAction: boolean, subject: string): Listed | undefined {
  for (const service of access.status === 'complete' ? access.services : []) {
    const { namespace, actions = [] } = service;
    if (!isAction && namespace === subject) return { service };
    if (!isAction) continue;
    const action = actions.find((one) => one.action === subject || `${namespace}:${one.action}` === subject);
    if (action !== undefined) return { service, action };
  }
  return undefined;
}

function isOf(rules: readonly RuleId[], rule: string): boolean {
  return rules.some((one) => one === rule);
}

function isAboutAccess(rule: string): boolean {
  return rule.startsWith('service-') || rule.startsWith('action-');
}

function reachesNobody(entity: Entity): boolean {
  if (entity.type === 'policy') return entity.attachments.length === 0;
  return entity.type === 'group' && entity.members.length === 0;
}

function isOpen(looked: Looked): boolean {
  return looked !== 'judged';
}

/** An AWS-managed policy has the same ARN in several accounts. */
function keyOf({
  accountId,
  arn,
}: {
  readonly accountId?: string | undefined;
  readonly arn: string;
}): string {
  return `${accountId} ${arn}`;
}
