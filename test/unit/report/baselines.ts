import type { Baseline, BaselineEntry, JudgedBaseline } from '../../../src/model/baseline.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import { baselineText } from '../../../src/report/baseline.ts';
import { judge } from '../../../src/rules/judge.ts';
import { baselineSchema } from '../../../src/settings/baseline.ts';
import { accessTo, aRole, aService, aSnapshot, COLLECTED_AT, settings } from '../factory.ts';
import { input } from './factory.ts';

export const NOW = new Date(COLLECTED_AT);
const LATER = new Date('2026-07-01T23:59:59Z');
export type Overrides = NonNullable<Parameters<typeof settings>[0]>;

/** Never used s3, which is a finding of medium severity here. */
export const roleOf = (name: string) => aRole({ name, access: accessTo(aService('s3', null)) });
export const cleanOf = (name: string) => aRole({ name, access: accessTo(aService('s3', 1)) });

export function judged(
  entities: readonly Entity[],
  baseline?: Baseline,
  overrides: Overrides = {},
): Judgement {
  const rules = { 'entity-unused': 'off', 'service-never-accessed': 'medium' } as const;
  return judge(
    aSnapshot(entities),
    settings({ ...overrides, rules: { ...rules, ...overrides.rules } }),
    NOW,
    baseline,
  );
}

/** The file that a run writes, and what the next one reads of it. */
export function written(
  judgement: Judgement,
  before?: Baseline,
  now = LATER,
): { text: string; read: Baseline } {
  const text = [...baselineText(judgement, before, now)].join('');
  const entries = baselineSchema.parse(JSON.parse(text)).findings as BaselineEntry[];
  return { text, read: { path: 'known.json', entries } };
}

export const ENTRY: BaselineEntry = {
  id: '0123456789abcdef',
  since: '2026-03-01',
  severity: 'low',
  rule: 'service-unused',
  entity: 'arn:aws:iam::111122223333:role/a',
  subject: 's3',
  note: 'in autumn',
};

/** A judgement of one role with a finding, and what became of a baseline. */
export function told(baseline: Partial<JudgedBaseline>, overrides: Partial<Judgement> = {}, gate = {}) {
  const whole: JudgedBaseline = {
    ...{ path: 'iam/known.json', entries: 800, known: 790, worse: [], gone: [], undecided: [], ...baseline },
  };
  const judgement = { ...judged([roleOf('a')]), baseline: whole, ...overrides };
  const failOn = 'high' as const;
  return {
    ...input(judgement),
    settings: settings({ gate: { failOn, onIncomplete: 'fail', ...gate } }),
  };
}
