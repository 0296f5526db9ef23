/** What the user should know of a judgement although it makes nothing incomplete. */
import type { Entity } from '../model/entity.ts';
import type { JudgedEntity, Notice } from '../model/judgement.ts';
import { PULL_REQUEST_RULES, RULE_IDS, type Settings } from '../model/settings.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { NotAsked } from '../settings/exemptions.ts';
import { wholeDays } from './days.ts';

/** Facts older than so many days deserve a word: IAM's own records have long gone on. */
const FRESH_DAYS = 7;

/** The facts were kept for long before they were judged. */
export function oldFacts({ collectedAt }: Snapshot, now: Date): Notice[] {
  const age = wholeDays(collectedAt, now.toISOString());
  if (age <= FRESH_DAYS) return [];
  return [
    {
      code: 'facts-old',
      message:
        `The facts are ${age} days old, collected on ${collectedAt.slice(0, 10)}: what was granted, taken away or used ` +
        'since then is not in them. Collect anew to judge the accounts as they are.',
    },
  ];
}

/** Of several accounts, those of which nothing was audited. That nothing at all was audited is an error instead. */
export function unauditedAccounts({ accounts }: Snapshot, audited: readonly JudgedEntity[]): Notice[] {
  const seen = new Set(audited.map(({ entity }) => entity.accountId));
  if (seen.size === 0) return [];
  return accounts
    .filter(({ id, inventory }) => inventory === 'complete' && !seen.has(id))
    .map(({ id, name, alias, entities }) => {
      const called = name ?? alias;
      const why =
        entities.length === 0
          ? 'its inventory holds no entity'
          : `the selection matched none of the ${entities.length} in its inventory`;
      return {
        code: 'account-not-audited',
        message: `Nothing was audited in account ${called === undefined ? id : `${called} (${id})`}: ${why}.`,
      };
    });
}

/** What exemptions could not be held against, so that nothing is said of those that name it. */
export function notAskedOf(
  { accounts }: Snapshot,
  everything: readonly Entity[],
  judged: readonly JudgedEntity[],
  { rules }: Settings,
): NotAsked {
  const inFull = new Set(judged.filter(({ reason }) => reason === undefined).map(({ entity }) => entity));
  return {
    unjudged: everything.filter((entity) => !inFull.has(entity) && !isOutByDefault(entity)),
    // Those of pull requests are asked there, and exempted in the same config.
    rulesOff: new Set([...PULL_REQUEST_RULES, ...RULE_IDS.filter((rule) => rules[rule] === 'off')]),
    inventoryCut: accounts.some(({ inventory }) => inventory === 'incomplete'),
  };
}

/** An exemption of what is never audited unless asked for waits for nothing. */
function isOutByDefault(entity: Entity): boolean {
  if (entity.type === 'policy') return entity.awsManaged;
  return entity.type === 'role' && entity.path.startsWith('/aws-service-role/');
}
