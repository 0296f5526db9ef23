/** What a run knows of one account, held against what an issue told before. */
import { accountEntity } from '../../model/account-entity.ts';
import type { Looked, Search } from '../../model/decided.ts';
import type { Entity } from '../../model/entity.ts';
import type { JudgedFinding } from '../../model/finding.ts';
import type { ToldFinding } from '../../model/issue.ts';
import type { JudgedAccount, JudgedEntity } from '../../model/judgement.ts';
import { matterOf } from '../../model/rule-pairs.ts';
import type { Settings } from '../../model/settings.ts';
import type { CollectError } from '../../model/snapshot.ts';
import { documentSubject } from '../document-words.ts';
import type { ReportInput } from '../input.ts';
import { isAboutDocument } from '../matter.ts';
import { actionName } from '../sample.ts';
import { type Thresholds, thresholdOf } from './thresholds.ts';

/**
 * What became of a finding that was told and is not open any more. `carried`: this run can't tell, so it stays told.
 * `unjudged`: not found again where something is too young to be judged, or its service is not in use. `unselected`: the
 * settings leave the entity out; where a run merely looks at others, the finding is carried.
 * `thresholds`: not found by a threshold that is larger than the one by which it was told.
 */
export type Fate =
  | 'carried'
  | 'fixed'
  | 'exempt'
  | 'known'
  | 'gone'
  | 'rule-off'
  | 'unselected'
  | 'unjudged'
  | 'thresholds';

const FATES: Readonly<Record<Looked, Fate>> = {
  judged: 'fixed',
  deleted: 'gone',
  unknown: 'carried',
  'rule-off': 'rule-off',
  unselected: 'unselected',
  unjudged: 'unjudged',
};

/**
 * What tells two findings of one entity apart. Access that ages from unused to never used is the same finding still,
 * though another rule tells it.
 */
export function subjectKey({ rule, subject }: Pick<ToldFinding, 'rule' | 'subject'>): string {
  const matter = matterOf(rule);
  return subject === undefined ? matter : `${matter}\n${subject}`;
}

export function toldOf(finding: JudgedFinding): ToldFinding {
  const { rule, severity, entity } = finding;
  const about = subjectOf(finding);
  return { severity, rule, entityArn: entity.arn, ...(about !== undefined && { subject: about }) };
}

function subjectOf(finding: JudgedFinding): string | undefined {
  const { subject } = finding;
  if (isAboutDocument(finding)) return documentSubject(finding);
  return subject.action === undefined ? (subject.service ?? subject.credential) : actionName(subject);
}

export class AccountFacts {
  readonly account: JudgedAccount;
  /** Audited, worst first. */
  readonly entities: readonly JudgedEntity[];
  /** Everything that is unknown of the account or of the run as a whole. */
  readonly errors: readonly CollectError[];
  readonly #settings: Settings;
  readonly #search: Search;
  readonly #isLeftOut: (entity: Entity) => boolean;
  readonly #inventory: ReadonlyMap<string, Entity>;
  readonly #byArn: ReadonlyMap<string, JudgedEntity>;
  readonly #inventoryWhole: boolean;
  readonly #troubled: ReadonlySet<string>;

  /**
   * @param search that of the whole run
   * @param isLeftOut whether the settings exclude an entity by name
   */
  constructor(
    { judgement, settings }: ReportInput,
    account: JudgedAccount,
    search: Search,
    isLeftOut: (entity: Entity) => boolean,
  ) {
    this.account = account;
    this.entities = judgement.entities.filter(({ entity }) => entity.accountId === account.id);
    this.errors = judgement.errors.filter(
      ({ accountId }) => accountId === undefined || accountId === account.id,
    );
    this.#settings = settings;
    this.#search = search;
    this.#isLeftOut = isLeftOut;
    this.#byArn = new Map(this.entities.map((judged) => [judged.entity.arn, judged]));
    const facts = judgement.snapshot.accounts.find(({ id }) => id === account.id);
    // The account itself is in no inventory, and there all the same.
    const own = accountEntity(account, judgement.snapshot.collectedAt, judgement.snapshot.collectedAt);
    this.#inventory = new Map([own, ...(facts?.entities ?? [])].map((entity) => [entity.arn, entity]));
    this.#inventoryWhole = facts?.inventory === 'complete';
    this.#troubled = new Set(this.errors.flatMap(({ entityArn }) => entityArn ?? []));
  }

  /** Whether everything was determined that an issue about the account tells of. */
  get isDetermined(): boolean {
    return (
      this.account.status === 'complete' &&
      this.#inventoryWhole &&
      this.errors.length === 0 &&
      this.entities.length > 0 &&
      this.entities.every(({ status }) => status !== 'unknown')
    );
  }

  /** The same for an issue about one entity. */
  isEntityDetermined({ entity, status }: JudgedEntity): boolean {
    return (
      status !== 'unknown' && !this.#search.isBlurred(this.account.id) && !this.#troubled.has(entity.arn)
    );
  }

  /** It is in the account, this run looks at others, and no setting says to leave it out for good. */
  isOutOfSight(arn: string): boolean {
    const entity = this.#inventory.get(arn);
    return entity !== undefined && !this.#byArn.has(arn) && !this.#isLeftOut(entity);
  }

  /** What findings are judged by. */
  get thresholds(): Thresholds {
    const { access, switchRole } = this.#settings;
    return { unusedDays: access.unusedDays, switchUnusedDays: switchRole.unusedDays };
  }

  /**
   * @param vanished findings of one entity that were told and are not open any more
   * @param thresholds by which they were told; undefined: not known
   */
  fates(arn: string, vanished: readonly ToldFinding[], thresholds?: Thresholds): readonly Fate[] {
    if (vanished.length === 0) return [];
    const settled = new Map(
      this.#byArn.get(arn)?.findings.map((finding) => [subjectKey(toldOf(finding)), finding.status]),
    );
    return vanished.map((finding) => {
      const status = settled.get(subjectKey(finding));
      if (status === 'exempt' || status === 'known') return status;
      const { rule, subject } = finding;
      const accountId = this.account.id;
      const fate =
        FATES[
          this.#search.lookedFor({ rule, entity: arn, accountId, ...(subject !== undefined && { subject }) })
        ];
      if (fate === 'unselected' && this.isOutOfSight(arn)) return 'carried';
      return fate === 'fixed' && this.#isRaised(rule, thresholds) ? 'thresholds' : fate;
    });
  }
  /** Whether more days are allowed by now than when the rule told it. */
  #isRaised(rule: string, before: Thresholds | undefined): boolean {
    const name = thresholdOf(rule);
    return name !== undefined && before !== undefined && this.thresholds[name] > before[name];
  }
}
