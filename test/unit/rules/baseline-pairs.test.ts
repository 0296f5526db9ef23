import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../../src/model/baseline.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { JudgedFinding } from '../../../src/model/finding.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import { baselineText } from '../../../src/report/baseline.ts';
import { baselineSchema } from '../../../src/settings/baseline.ts';
import { accessTo, anAction, anExemption, aRole, aService, aSnapshot, settings } from '../factory.ts';
import { NOW, type Overrides } from './baselines.ts';
import { judge } from './judge.ts';
import { alice, aSwitch, covered, switchFacts } from './switch-facts.ts';

const RATCHET = { gate: { failOn: 'never' as const, ratchet: true } };

function judged(facts: Snapshot, baseline?: Baseline, { rules, ...overrides }: Overrides = {}) {
  const given = settings({ ...overrides, rules: { 'entity-unused': 'off', ...rules } });
  return judge(facts, given, NOW, baseline);
}

/** The file that a run writes. */
function written(judgement: Judgement, before?: Baseline, now = NOW): Baseline {
  const text = [...baselineText(judgement, before, now)].join('');
  return {
    path: 'known.json',
    entries: baselineSchema.parse(JSON.parse(text)).findings as Baseline['entries'],
  };
}

/** What was found once, as it stands in the file, with a note. */
function baselineOf(facts: Snapshot, overrides: Overrides = {}): Baseline {
  const { path, entries } = written(judged(facts, undefined, overrides), undefined, new Date('2026-03-01'));
  return { path, entries: entries.map((entry) => ({ ...entry, note: 'in autumn' })) };
}

/** Collected with actions, so that all rules can be asked. */
const collected = (entity: Entity, overrides: Partial<Snapshot> = {}): Snapshot =>
  aSnapshot([entity], { granularity: 'action', ...overrides });
const serviceUsed = (days: number | null): Snapshot =>
  collected(aRole({ access: accessTo(aService('s3', days)) }));
const actionUsed = (days: number | null): Snapshot => {
  const actions = [anAction('CreateBucket', days)];
  return collected(aRole({ access: accessTo(aService('s3', 1, { actions })) }));
};
/** The last switch so many days ago, and nothing missed for so many. */
const switched = (days: number | null, from = 400): Snapshot => {
  const switches = days === null ? [] : [aSwitch(days)];
  return collected(alice(), { switchRole: switchFacts({ switches, coverage: [covered(from, 0)] }) });
};

const PAIRS = [
  ['a service', serviceUsed, 'service-unused', 'service-never-accessed'],
  ['an action', actionUsed, 'action-unused', 'action-never-accessed'],
  ['the last switch of a user', switched, 'switch-role-stale', 'switch-role-never'],
] as const;
const ACTIONS = { access: { granularity: 'action' as const } };

describe.each(PAIRS)('The record of %s that ages out', (_what, used, since, never) => {
  const [before, after] = [used(300), used(null)];
  const known = baselineOf(before, ACTIONS);
  const rulesOf = (findings: readonly JudgedFinding[]) => findings.map(({ rule, status }) => [rule, status]);

  it('makes nothing new: the entry covers the finding, with its day and its note', () => {
    expect(rulesOf(judged(before, known, ACTIONS).findings)).toEqual([[since, 'known']]);
    const { findings, baseline, conclusion } = judged(after, known, { ...ACTIONS, ...RATCHET });
    expect(rulesOf(findings)).toEqual([[never, 'known']]);
    expect(findings[0]?.known).toEqual({ since: '2026-03-01', note: 'in autumn' });
    expect(baseline).toMatchObject({ known: 1, worse: [], gone: [], undecided: [] });
    expect(baseline?.ratchet).toEqual({ allowed: 1, open: 1, grown: false });
    expect(conclusion).toBe('pass');
  });

  it.each([{}, RATCHET])('gives the entry its id and rule of now when the file is written anew', (gate) => {
    const judgement = judged(after, known, { ...ACTIONS, ...gate });
    const { entries } = written(judgement, known);
    expect(entries).toEqual([{ ...known.entries[0], id: judgement.findings[0]?.id, rule: never }]);
    expect(entries[0]?.id).not.toBe(known.entries[0]?.id);
    const next = { path: 'known.json', entries };
    expect(written(judged(after, next, { ...ACTIONS, ...gate }), next).entries).toEqual(entries);
  });

  it('is covered as well where the entry tells no more than its id', () => {
    const entries = known.entries.map(({ id }) => ({ id, since: '2026-03-01' }));
    expect(judged(after, { path: 'known.json', entries }, ACTIONS).findings[0]?.status).toBe('known');
  });

  it('is covered the other way round, where older records were read since', () => {
    const { findings, baseline } = judged(before, baselineOf(after, ACTIONS), ACTIONS);
    expect(rulesOf(findings)).toEqual([[since, 'known']]);
    expect(baseline).toMatchObject({ known: 1, gone: [], undecided: [] });
  });

  it('is new again where the settings call the other rule more severe, and keeps day and note', () => {
    const mild = baselineOf(before, { ...ACTIONS, rules: { [since]: 'low', [never]: 'high' } });
    const asked = { ...ACTIONS, rules: { [since]: 'low', [never]: 'high' } } as const;
    const worse = judged(after, mild, asked);
    expect(rulesOf(worse.findings)).toEqual([[never, 'new']]);
    expect(worse.baseline).toMatchObject({ known: 0, worse: mild.entries, gone: [] });
    expect(written(worse, mild).entries).toMatchObject([
      { rule: never, severity: 'high', since: '2026-03-01', note: 'in autumn' },
    ]);
    expect(written(judged(after, mild, { ...asked, ...RATCHET }), mild).entries).toEqual(mild.entries);
  });

  it('leaves the entry as it is while the finding is exempt', () => {
    const exemptions = [anExemption({ entity: '*/*', rule: never })];
    const judgement = judged(after, known, { ...ACTIONS, exemptions });
    expect(judgement.baseline).toMatchObject({ known: 0, worse: [], gone: [], undecided: [] });
    expect(written(judgement, known).entries).toEqual(known.entries);
  });

  it('is undecided where the rule is off that would find it by now', () => {
    const { findings, baseline } = judged(after, known, { ...ACTIONS, rules: { [never]: 'off' } });
    expect(findings).toEqual([]);
    expect(baseline).toMatchObject({ gone: [], undecided: known.entries });
  });

  it('goes with its own entry before that of the other rule, which is gone then', () => {
    const both = { path: 'known.json', entries: [...known.entries, ...baselineOf(after, ACTIONS).entries] };
    const judgement = judged(after, both, ACTIONS);
    expect(judgement.baseline).toMatchObject({ known: 1, gone: known.entries, undecided: [] });
    expect(written(judgement, both).entries.map(({ rule }) => rule)).toEqual([never]);
  });

  it('is not covered by an entry of another entity', () => {
    const other = { ...known, entries: known.entries.map((entry) => ({ ...entry, id: '0123456789abcdef' })) };
    expect(judged(after, other, ACTIONS).findings[0]?.status).toBe('new');
  });
});

describe('Whatever becomes of the records and the rules', () => {
  const age = fc.option(fc.integer({ min: 0, max: 400 }));
  const setting = fc.constantFrom('off' as const, 'medium' as const);

  it('an entry about a service is gone only when the service is in use', () => {
    fc.assert(
      fc.property(fc.integer({ min: 181, max: 400 }), age, setting, setting, (first, days, unused, never) => {
        const rules = { 'service-unused': unused, 'service-never-accessed': never };
        const baseline = baselineOf(serviceUsed(first));
        const { gone, undecided, known } = judged(serviceUsed(days), baseline, { rules }).baseline ?? {};
        const isInUse = days !== null && days <= 180;
        expect(gone?.length).toBe(isInUse && unused !== 'off' ? 1 : 0);
        expect((gone?.length ?? 0) + (undecided?.length ?? 0) + (known ?? 0)).toBe(1);
      }),
    );
  });

  it('an entry about a silent user is gone only when a switch within the threshold is known', () => {
    const coverage = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(age, coverage, setting, setting, (last, from, stale, never) => {
        const rules = { 'switch-role-stale': stale, 'switch-role-never': never };
        const judgement = judged(switched(last, from), baselineOf(switched(100)), { rules });
        const isActive = last !== null && last <= 90;
        expect(judgement.baseline?.gone).toHaveLength(isActive && stale !== 'off' ? 1 : 0);
        // Never a pass of what is not known, as long as somebody asks.
        const isAsked = stale !== 'off' || (last === null && never !== 'off');
        if (!isActive && from < 90 && isAsked) expect(judgement.conclusion).toBe('incomplete');
      }),
    );
  });
});
