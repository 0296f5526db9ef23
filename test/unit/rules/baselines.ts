import type { BaselineEntry } from '../../../src/model/baseline.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { JudgedFinding } from '../../../src/model/finding.ts';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import { accessTo, aRole, aService, aSnapshot, COLLECTED_AT, settings } from '../factory.ts';
import { judge } from './judge.ts';

export const NOW = new Date(COLLECTED_AT);
export const OTHER_ACCOUNT = '444455556666';

export type Overrides = NonNullable<Parameters<typeof settings>[0]>;

export const judged = (
  facts: readonly Entity[] | Snapshot,
  entries: readonly BaselineEntry[],
  overrides: Overrides = {},
) =>
  judge(
    'accounts' in facts ? facts : aSnapshot(facts),
    settings({ rules: { 'entity-unused': 'off', ...overrides.rules }, ...overrides }),
    NOW,
    { path: 'known.json', entries },
  );

/** s3 was never used, of which the role is granted everything: high. */
export const role = aRole({ name: 'orders-api', access: accessTo(aService('s3', null)) });
export const clean = aRole({ name: 'orders-api', access: accessTo(aService('s3', 1)) });
export const other = aRole({ name: 'reports', access: accessTo(aService('s3', null)) });

const [ofRole, ofOther] = judge(
  aSnapshot([role, other]),
  settings({ rules: { 'entity-unused': 'off' } }),
  NOW,
).findings;

function entry(finding: JudgedFinding | undefined, overrides: Partial<BaselineEntry> = {}): BaselineEntry {
  if (finding === undefined) throw new Error('the facts of the test hold no such finding');
  const { id, rule, severity, entity, subject } = finding;
  return {
    ...{ id, since: '2026-03-01', severity, rule, entity: entity.arn },
    ...(subject.service !== undefined && { subject: subject.service }),
    ...overrides,
  };
}
export const MINE = entry(ofRole);
export const THEIRS = entry(ofOther);
