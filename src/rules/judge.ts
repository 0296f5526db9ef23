/** The judgement: facts and settings in, everything that is to be told out. Pure. */
import type { Baseline } from '../model/baseline.ts';
import { Search } from '../model/decided.ts';
import { ENTITY_TYPES, type Entity, type InventoryType } from '../model/entity.ts';
import type { JudgedAccount, JudgedEntity, Judgement } from '../model/judgement.ts';
import type { Settings } from '../model/settings.ts';
import type { AccountSnapshot, CollectError, Snapshot } from '../model/snapshot.ts';
import { grantsOf } from '../policy/grants.ts';
import { ExemptionBook } from '../settings/exemptions.ts';
import { selectEntities } from '../settings/selection.ts';
import { AccountCredentials } from './account-credentials.ts';
import { accountEntities } from './account-entity.ts';
import { BaselineBook } from './baseline-book.ts';
import { Examiner } from './examined.ts';
import type { IsAudited } from './held-documents.ts';
import { judgeEntity } from './judge-entity.ts';
import { FindingKinds } from './judged-finding.ts';
import { notAskedOf, oldFacts, unauditedAccounts } from './notices.ts';
import { allFindings, compareEntities, compareErrors, worstFirst } from './order.ts';
import { inventoryOf } from './policies-in-force.ts';
import { Stocktaking } from './switch-role/stocktaking.ts';
import { distinct, generalGaps, isToldOnce } from './unknowns.ts';
import { conclusionOf, countOpen } from './verdict.ts';

/**
 * Judges the selected entities of all accounts.
 * @param now the day that exemptions are held against; ages are counted to the time of the facts
 * @param baseline findings that were there before; absent: none is known
 */
export function judge(snapshot: Snapshot, settings: Settings, now: Date, baseline?: Baseline): Judgement {
  const everything = snapshot.accounts.map((account) => [
    ...account.entities,
    ...accountEntities(account, settings.rules, snapshot.collectedAt),
  ]);
  const selection = selectEntities(everything.flat(), settings.entities);
  const selected = new Set(selection.entities);
  const exemptions = new ExemptionBook(settings.exemptions, now);
  const book = new BaselineBook(baseline);
  const kinds = new FindingKinds();
  const stocktaking = snapshot.switchRole && new Stocktaking(snapshot, snapshot.switchRole, settings);

  const judged = snapshot.accounts.flatMap((account, at) => {
    const examiner = examinerOf(account, snapshot, settings, stocktaking, (one) => selected.has(one));
    return (everything[at] ?? [])
      .filter((entity) => selected.has(entity))
      .map((entity) => {
        const asked = { rules: settings.rules, exemptions: exemptions.of(entity), book, kinds };
        return judgeEntity(examiner.examine(entity), asked);
      });
  });
  const entities = judged.map(({ entity }) => entity).sort((a, b) => compareEntities(a.entity, b.entity));
  // With nothing of its inventory an account was not audited, unless the account is what was asked for.
  const audited = entities.filter(
    ({ entity }) => entity.type !== 'account' || settings.entities.include.length > 0,
  );
  const gaps = distinct(judged.flatMap((one) => one.errors));
  const errors = [
    ...snapshot.errors,
    ...generalGaps(snapshot, settings, audited.length),
    ...gaps.filter((gap) => !isToldOnce(gap, snapshot.errors)),
  ].sort(compareErrors);

  const findings = allFindings(entities);
  const { counts, open } = countOpen(findings);
  const { failOn, ratchet } = settings.gate;
  const switchRole = stocktaking?.judged(entities);
  const known = { snapshot, entities, errors, ...(switchRole && { switchRole }) };
  const judgedBaseline = baseline && book.judged(new Search(known, settings), open, ratchet);
  const grown = judgedBaseline?.ratchet?.grown === true;
  const notAsked = notAskedOf(snapshot, everything.flat(), entities, settings);
  return {
    conclusion: grown ? 'fail' : conclusionOf(counts, failOn, errors.length > 0),
    snapshot,
    accounts: snapshot.accounts.map((account) => judgedAccount(account, entities, errors)),
    entities: worstFirst(entities),
    findings,
    ...(switchRole && { switchRole }),
    counts,
    exemptions: exemptions.judged(notAsked),
    ...(judgedBaseline && { baseline: judgedBaseline }),
    notices: [
      ...oldFacts(snapshot, now),
      ...unauditedAccounts(snapshot, audited),
      ...selection.notices,
      ...(stocktaking?.notices ?? []),
      ...exemptions.notices(notAsked),
    ],
    errors,
  };
}

function examinerOf(
  account: AccountSnapshot,
  { collectedAt }: Snapshot,
  { access }: Settings,
  stocktaking: Stocktaking | undefined,
  isAudited: IsAudited,
): Examiner {
  const thresholds = { ...access, collectedAt };
  const credentials = new AccountCredentials(account);
  return new Examiner(
    inventoryOf(account.entities),
    thresholds,
    grantsOf,
    credentials,
    stocktaking,
    isAudited,
  );
}

function judgedAccount(
  { id, alias, name, partition }: AccountSnapshot,
  entities: readonly JudgedEntity[],
  errors: readonly CollectError[],
): JudgedAccount {
  const counts = Object.fromEntries(ENTITY_TYPES.map((type) => [type, 0])) as Record<InventoryType, number>;
  const own = (entity: Entity) => entity.accountId === id;
  for (const { entity } of entities) if (own(entity) && entity.type !== 'account') counts[entity.type]++;
  return {
    id,
    ...(alias !== undefined && { alias }),
    ...(name !== undefined && { name }),
    partition,
    status: errors.some(({ accountId }) => accountId === id) ? 'incomplete' : 'complete',
    counts,
  };
}
