/** The data of the page as JSON that can stand inside a `script` element. Written in pieces. */
import { ENTITY_STATUSES } from '../../model/judgement.ts';
import { RULE_IDS, SEVERITIES } from '../../model/settings.ts';
import { accountName } from '../entity-words.ts';
import type { ReportInput } from '../input.ts';
import { RULE_HELP } from '../rule-help.ts';
import { shown } from './markup.ts';
import { packEntities, TYPES } from './pack-entities.ts';
import { FINDING_STATUSES, Pools, packFindings } from './pack-findings.ts';
import type { PageData } from './page-data.ts';
import type { Tally } from './tally.ts';

export function pageData({ judgement, settings, explain }: ReportInput, tally: Tally): PageData {
  const pools = new Pools();
  const findings = packFindings(tally.kept, explain, pools);
  const entities = packEntities(judgement, settings, pools);
  const daysLeft = new Map(
    judgement.exemptions.map((judged) => [JSON.stringify(judged.exemption), judged.daysLeft]),
  );
  return {
    total: tally.total,
    accounts: judgement.accounts.map((account) => ({ id: account.id, name: shown(accountName(account)) })),
    rules: RULE_IDS.map((id) => ({ id, title: RULE_HELP[id].title, why: RULE_HELP[id].why })),
    severities: SEVERITIES,
    statuses: FINDING_STATUSES,
    types: TYPES,
    entityStatuses: ENTITY_STATUSES,
    findings,
    entities,
    services: pools.services.values,
    policies: pools.policies.values,
    grants: pools.grants.values,
    exemptions: pools.exemptions.values.map((exemption) => ({
      reason: shown(exemption.reason),
      expires: exemption.expires,
      daysLeft: daysLeft.get(JSON.stringify(exemption)) ?? 0,
      ...(exemption.approvedBy !== undefined && { approvedBy: shown(exemption.approvedBy) }),
    })),
    texts: pools.texts.values,
  };
}

/** Items of a list that are written at once. */
const BATCH = 512;

/** One JSON document without `<`, so that no name can end the element that it stands in. */
export function* scriptSafeJson(value: unknown): Generator<string, void, undefined> {
  if (Array.isArray(value) && value.length > BATCH) {
    for (let at = 0; at < value.length; at += BATCH) {
      const items = safe(JSON.stringify(value.slice(at, at + BATCH))).slice(1, -1);
      yield `${at === 0 ? '[' : ',\n'}${items}`;
    }
    yield ']';
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    let before = '{';
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      yield `${before}${safe(JSON.stringify(key))}:`;
      yield* scriptSafeJson(item);
      before = ',\n';
    }
    yield before === '{' ? '{}' : '}';
  } else yield safe(JSON.stringify(value));
}

function safe(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
