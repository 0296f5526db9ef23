import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import {
  ACCESS_FAILED,
  accessTo,
  allow,
  anExemption,
  aRole,
  aService,
  aSnapshot,
  settings,
} from '../factory.ts';
import { clean, judged, MINE, NOW, type Overrides, other, role, THEIRS } from './baselines.ts';
import { judge } from './judge.ts';

describe('a finding of the baseline', () => {
  it('is known since its day, with its note, and does not fail the run', () => {
    const { findings, counts, conclusion, baseline } = judged(
      [role],
      [{ ...MINE, note: 'moves in autumn' }],
      {
        gate: { failOn: 'low' },
      },
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      id: MINE.id,
      status: 'known',
      known: { since: '2026-03-01', note: 'moves in autumn' },
    });
    expect(counts).toEqual({ critical: 0, high: 0, medium: 0, low: 0 });
    expect(conclusion).toBe('pass');
    expect(baseline).toEqual({
      ...{ path: 'known.json', entries: 1, known: 1 },
      ...{ worse: [], gone: [], undecided: [] },
    });
  });

  it('leaves the entity non-compliant, since the access is there all the same', () => {
    expect(judged([role], [MINE]).entities[0]?.status).toBe('non-compliant');
  });

  it('leaves every other finding new', () => {
    const { findings, conclusion } = judged([role, other], [MINE], { gate: { failOn: 'medium' } });
    expect(findings.map(({ status }) => status)).toEqual(['known', 'new']);
    expect(conclusion).toBe('fail');
  });

  it('that is more severe than the entry says is new, and told as worse', () => {
    const { findings, baseline } = judged([role], [{ ...MINE, severity: 'low' }]);
    expect(findings[0]?.status).toBe('new');
    expect(findings[0]).not.toHaveProperty('known');
    expect(baseline).toMatchObject({ known: 0, worse: [{ id: MINE.id, severity: 'low' }], gone: [] });
  });

  it('that is less severe than the entry says is known', () => {
    expect(judged([role], [{ ...MINE, severity: 'critical' }]).findings[0]?.status).toBe('known');
  });

  it('is known whatever its severity where the entry names none', () => {
    const { id, since } = MINE;
    const { findings } = judged([role], [{ id, since }], {
      rules: { 'entity-unused': 'off', 'service-never-accessed': 'critical' },
    });
    expect(findings[0]).toMatchObject({ severity: 'critical', status: 'known' });
  });

  it('that is exempt too is exempt, and its entry is neither gone nor undecided', () => {
    const { findings, baseline } = judged([role], [MINE], { exemptions: [anExemption()] });
    expect(findings[0]?.status).toBe('exempt');
    expect(baseline).toMatchObject({ entries: 1, known: 0, worse: [], gone: [], undecided: [] });
  });

  it('keeps its own day and note beside findings alike of other entities', () => {
    const { findings } = judged([role, other], [MINE, { ...THEIRS, since: '2026-04-01', note: '' }]);
    expect(findings.map(({ known }) => known)).toEqual([
      { since: '2026-03-01' },
      { since: '2026-04-01', note: '' },
    ]);
  });

  it('is never made out of an unknown entity', () => {
    const failed = aRole({ name: 'orders-api', access: ACCESS_FAILED });
    const { conclusion, entities } = judged([failed], [MINE]);
    expect(conclusion).toBe('incomplete');
    expect(entities[0]?.status).toBe('unknown');
  });

  it('there is none without a baseline', () => {
    const judgement = judge(aSnapshot([role]), settings(), NOW);
    expect(judgement).not.toHaveProperty('baseline');
    expect(judgement.findings.every(({ status }) => status === 'new')).toBe(true);
  });
});

describe('the ratchet', () => {
  const ratchet = { gate: { failOn: 'never' as const, ratchet: true } };

  it('lets a run pass that finds what the baseline holds', () => {
    const { conclusion, baseline } = judged([role, other], [MINE, THEIRS], ratchet);
    expect(conclusion).toBe('pass');
    expect(baseline?.ratchet).toEqual({ allowed: 2, open: 2, grown: false });
  });

  it('fails a run that finds more, whatever the severity', () => {
    const { conclusion, baseline } = judged([role, other], [MINE], ratchet);
    expect(conclusion).toBe('fail');
    expect(baseline?.ratchet).toEqual({ allowed: 1, open: 2, grown: true });
  });

  it.each<[string, readonly Entity[], Overrides?]>([
    ['is fixed', [clean, other]],
    ['is exempt', [role, other], { exemptions: [anExemption({ entity: 'role/orders-api' })] }],
    ['can not be told', [aRole({ name: 'orders-api', access: ACCESS_FAILED }), other]],
  ])('leaves no room for another finding where one of the baseline %s', (_title, facts, overrides) => {
    const { conclusion, baseline } = judged(facts, [MINE], { ...ratchet, ...overrides });
    expect(conclusion).toBe('fail');
    expect(baseline?.ratchet).toEqual({ allowed: 0, open: 1, grown: true });
  });

  it('does not count a finding twice that got worse', () => {
    const { conclusion } = judged([role], [{ ...MINE, severity: 'low' }], ratchet);
    expect(conclusion).toBe('pass');
  });

  it('holds nothing as long as the file is not there', () => {
    const overrides = settings({ ...ratchet, rules: { 'entity-unused': 'off' } });
    const first = { path: 'known.json', entries: [], isMissing: true } as const;
    const { conclusion, baseline } = judge(aSnapshot([role]), overrides, NOW, first);
    expect(conclusion).toBe('pass');
    expect(baseline).not.toHaveProperty('ratchet');
  });

  it('is not asked where the gate does not demand it', () => {
    expect(judged([role, other], [MINE]).baseline).not.toHaveProperty('ratchet');
  });
});

it('a role that may do other things keeps its other findings', () => {
  const both = aRole({
    name: 'orders-api',
    inlinePolicies: [{ name: 'app', document: allow('s3:*', 'sqs:*') }],
    access: accessTo(aService('s3', null), aService('sqs', null)),
  });
  const statuses = judged([both], [MINE]).findings.map(({ subject, status }) => [subject.service, status]);
  expect(statuses).toEqual([
    ['s3', 'known'],
    ['sqs', 'new'],
  ]);
});
