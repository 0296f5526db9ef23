import { describe, expect, it } from 'vitest';
import type { Baseline, BaselineEntry } from '../../../src/model/baseline.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { baselineText } from '../../../src/report/baseline.ts';
import { ACCESS_FAILED, anExemption, aRole } from '../factory.ts';
import { cleanOf, judged, NOW, type Overrides, roleOf, written } from './baselines.ts';

const RATCHET = { gate: { failOn: 'never' as const, ratchet: true } };

describe('the baseline that a run writes', () => {
  it('holds what was found, by entity, a finding a line, with the day of today', () => {
    const { text } = written(judged([roleOf('b'), roleOf('a')]));
    const lines = text.split('\n');
    expect(lines.slice(0, 3)).toEqual(['{', '  "schemaVersion": 1,', '  "findings": [']);
    expect(lines[3]).toMatch(
      /^ {4}\{"id":"[0-9a-f]{16}","since":"2026-07-01","severity":"medium","rule":"service-never-accessed","entity":"arn:aws:iam::111122223333:role\/a","subject":"s3"\},$/,
    );
    expect(lines[4]).toContain('role/b');
    expect(lines.slice(5)).toEqual(['  ]', '}', '']);
  });

  it('makes every finding known to the next run, which passes', () => {
    const { read } = written(judged([roleOf('a'), roleOf('b')]));
    const next = judged([roleOf('a'), roleOf('b')], read, { gate: { failOn: 'low', ratchet: true } });
    expect(next.conclusion).toBe('pass');
    expect(next.baseline).toMatchObject({ entries: 2, known: 2, worse: [], gone: [], undecided: [] });
  });

  it('is the same file, to the byte, when nothing changed', () => {
    const first = written(judged([roleOf('a'), roleOf('b')]));
    const again = written(judged([roleOf('b'), roleOf('a')], first.read), first.read, new Date('2027-01-01'));
    expect(again.text).toBe(first.text);
  });

  it('is empty where nothing was found', () => {
    expect(written(judged([cleanOf('a')])).text).toBe('{\n  "schemaVersion": 1,\n  "findings": []\n}\n');
  });

  const before = written(judged([roleOf('a'), roleOf('b')]), undefined, NOW).read;
  const noted = (overrides: Partial<BaselineEntry> = {}): Baseline => ({
    path: 'known.json',
    entries: before.entries.map((entry) =>
      entry.entity?.endsWith('role/a') ? { ...entry, note: 'in autumn', ...overrides } : entry,
    ),
  });
  const next = (entities: readonly Entity[], given: Baseline, overrides: Overrides = {}) =>
    written(judged(entities, given, overrides), given).read.entries.map(
      ({ entity, since, severity, note }) => [entity?.split('/')[1], since, severity, note],
    );

  it('keeps day and note of what is known, and adds what is new with its own day', () => {
    expect(next([roleOf('a'), roleOf('b'), roleOf('c')], noted())).toEqual([
      ['a', '2026-06-01', 'medium', 'in autumn'],
      ['b', '2026-06-01', 'medium', undefined],
      ['c', '2026-07-01', 'medium', undefined],
    ]);
  });

  it('leaves out what is gone', () => {
    expect(next([cleanOf('a'), roleOf('b')], noted())).toEqual([['b', '2026-06-01', 'medium', undefined]]);
  });

  it('keeps what could not be decided, as it was', () => {
    const unknown = aRole({ name: 'a', access: ACCESS_FAILED });
    expect(next([unknown, roleOf('b')], noted())[0]).toEqual(['a', '2026-06-01', 'medium', 'in autumn']);
  });

  it('keeps the entry of what is exempt now, and adds none for it', () => {
    const exemptions = [anExemption({ entity: 'role/{a,c}' })];
    const names = next([roleOf('a'), roleOf('b'), roleOf('c')], noted(), { exemptions }).map(
      ([name]) => name,
    );
    expect(names).toEqual(['a', 'b']);
  });

  it('takes over the severity of what got worse or milder, and none where there was none', () => {
    expect(next([roleOf('a')], noted({ severity: 'low' }))[0]?.[2]).toBe('medium');
    expect(next([roleOf('a')], noted({ severity: 'critical' }))[0]?.[2]).toBe('medium');
    const entries = noted().entries.map(({ severity: _, ...entry }) => entry);
    expect(next([roleOf('a')], { path: 'known.json', entries })[0]?.[2]).toBeUndefined();
  });

  it('with a ratchet only shrinks: nothing new comes in, and nothing that got worse', () => {
    const all = [roleOf('a'), cleanOf('b'), roleOf('c')];
    expect(next(all, noted(), RATCHET)).toEqual([['a', '2026-06-01', 'medium', 'in autumn']]);
    expect(next([roleOf('a')], noted({ severity: 'low' }), RATCHET)[0]?.[2]).toBe('low');
  });

  it('with a ratchet holds everything when there was no file', () => {
    const missing = { path: 'known.json', entries: [], isMissing: true } as const;
    expect(next([roleOf('a')], missing, RATCHET)).toHaveLength(1);
  });

  it('tells names as they are, however hostile', () => {
    const name = '"}\u202e@octocat\n';
    const { read } = written(judged([roleOf(name)]));
    expect(read.entries[0]?.entity).toBe(`arn:aws:iam::111122223333:role/${name}`);
  });

  it('is not written when no run could read it', () => {
    const [finding] = judged([roleOf('a')]).findings;
    if (finding === undefined) throw new Error('nothing was found');
    const long = { ...finding, id: finding.id, subject: { service: 'x'.repeat(1024 * 1024) } };
    const many = { ...judged([]), findings: Array.from({ length: 50 }, () => long) };
    expect(() => [...baselineText(many, undefined, NOW)]).toThrow(
      /a baseline of 50 findings would be larger/,
    );
  });
});
