/** What could not be determined, with the reason: never compliant, and never left unsaid. */
import type { FactError } from '../model/access.ts';
import type { Settings } from '../model/settings.ts';
import type { CollectError, Snapshot } from '../model/snapshot.ts';
import type { Examined } from './examined.ts';
import { stocktakingGaps } from './switch-role/unknown.ts';
import { listed } from './words.ts';

const NOT_COLLECTED: FactError = {
  operation: 'GenerateServiceLastAccessedDetails',
  code: 'NotCollected',
  message: 'the facts hold no access of this entity: it was not selected by the run that collected them',
};

/** Why an entity's status is unknown; nothing when it is known. */
export function gapsOf({ entity, grants, contradicted, unlisted }: Examined): readonly CollectError[] {
  const at = { accountId: entity.accountId, entityArn: entity.arn };
  const gaps: CollectError[] = [];
  if (entity.access.status === 'unknown') gaps.push({ ...at, ...entity.access.reason });
  if (entity.access.status === 'not-collected') gaps.push({ ...at, ...NOT_COLLECTED });
  for (const { name, problem } of grants.unreadable) {
    gaps.push({
      ...at,
      operation: 'GetAccountAuthorizationDetails',
      code: 'PolicyUnreadable',
      message: `the document of policy ${name} could not be read: ${problem}`,
    });
  }
  if (contradicted.length > 0) {
    gaps.push({
      ...at,
      operation: 'GetServiceLastAccessedDetails',
      code: 'FactsContradict',
      message:
        `inventory and access advisor contradict each other: access advisor lists ${listed(contradicted)} as granted, ` +
        'and no policy of the inventory speaks of it. Its policies changed between the two: run again',
    });
  }
  if (unlisted.length > 0) {
    gaps.push({
      ...at,
      operation: 'GetServiceLastAccessedDetails',
      code: 'FactsContradict',
      message:
        `inventory and access advisor contradict each other: the policies of the inventory allow ${listed(unlisted)}, ` +
        'and access advisor lists no service at all. Its policies changed between the two: run again',
    });
  }
  return gaps;
}

/** Each once: of what is missing for a whole account the entities give the same reason. */
export function distinct(gaps: readonly CollectError[]): readonly CollectError[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}

/** Whether an error of a whole account says the same, so that it need not be told once more for each entity. */
export function isToldOnce(gap: CollectError, errors: readonly CollectError[]): boolean {
  return errors.some(
    ({ accountId, entityArn, operation, code, message }) =>
      entityArn === undefined &&
      accountId === gap.accountId &&
      operation === gap.operation &&
      code === gap.code &&
      message === gap.message,
  );
}

export function reasonOf(gap: FactError): string {
  return `${gap.operation}: ${gap.message} (${gap.code})`;
}

/** What is unknown of the run as a whole, beyond the errors that collecting noted itself. */
export function generalGaps(
  snapshot: Snapshot,
  settings: Settings,
  selected: number,
): readonly CollectError[] {
  const gaps: CollectError[] = [...stocktakingGaps(snapshot, settings)];
  for (const { id, inventory } of snapshot.accounts) {
    if (inventory === 'incomplete' && !snapshot.errors.some(({ accountId }) => accountId === id)) {
      gaps.push({
        accountId: id,
        operation: 'GetAccountAuthorizationDetails',
        code: 'InventoryIncomplete',
        message: 'the inventory of the account was not read to its end',
      });
    }
  }
  if (selected === 0 && snapshot.accounts.every(({ inventory }) => inventory === 'complete')) {
    gaps.push({
      operation: 'SelectEntities',
      code: 'NothingSelected',
      message: 'no entity was audited: the selection matched none of the inventory',
    });
  }
  if (wantsActions(settings) && snapshot.granularity !== 'action') {
    gaps.push({
      operation: 'GenerateServiceLastAccessedDetails',
      code: 'ActionsNotCollected',
      message:
        'the settings ask for granularity action, and the facts were collected with granularity service: ' +
        'the action rules had nothing to judge',
    });
  }
  return gaps;
}

function wantsActions({ access, rules }: Settings): boolean {
  const isOn = rules['action-never-accessed'] !== 'off' || rules['action-unused'] !== 'off';
  return access.granularity === 'action' && isOn;
}
