import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  deliveryStretches,
  stretches,
  wantedDays,
} from '../../../../src/collect/switch-role/trail-days.ts';
import { HUB, TARGET } from './aws-stub.ts';
import { covered, question } from './logs.ts';

const WEEK = daysBetween('2026-11-15', '2026-11-21');
const both = (from: string, to: string, account = HUB) => [
  covered('SwitchRole', from, to, account),
  covered('AssumeRole', from, to, account),
];

describe('The days that logs are asked about', () => {
  it('are all from the first to the day of the run, when nothing is known', () => {
    expect(wantedDays(question(), HUB)).toEqual(WEEK);
  });

  it('leave out what is covered, but for the last two days, whose files may have come in late', () => {
    const known = both('2026-11-01T00:00:00.000Z', '2026-11-19T10:00:00.000Z');
    expect(wantedDays(question({ covered: known }), HUB)).toEqual(daysBetween('2026-11-17', '2026-11-21'));
  });

  it('hold a day that is covered to its last second, and one that lacks a second', () => {
    const whole = both('2026-11-01T00:00:00Z', '2026-11-18T23:59:59Z');
    const short = both('2026-11-01T00:00:00Z', '2026-11-18T23:59:58Z');
    expect(wantedDays(question({ covered: whole }), HUB)[0]).toBe('2026-11-17');
    expect(wantedDays(question({ covered: short }), HUB)[0]).toBe('2026-11-16');
  });

  it.each([
    ['another account', both('2026-11-01T00:00:00Z', '2026-11-21T00:00:00Z', TARGET)],
    ['one of two events', [covered('SwitchRole', '2026-11-01T00:00:00Z', '2026-11-21T00:00:00Z')]],
    [
      'one user',
      both('2026-11-01T00:00:00Z', '2026-11-21T00:00:00Z').map((one) => ({ ...one, userId: 'AIDAEXAMPLE' })),
    ],
  ])('are all of them when what is covered is %s', (_, known) => {
    expect(wantedDays(question({ covered: known }), HUB)).toEqual(WEEK);
  });

  it('have a gap in the middle read again, with the two days before it', () => {
    const known = [
      ...both('2026-10-01T00:00:00Z', '2026-11-17T23:59:59Z'),
      ...both('2026-11-19T00:00:00Z', '2026-11-21T00:00:00Z'),
    ];
    expect(wantedDays(question({ covered: known, from: '2026-11-01T00:00:00Z' }), HUB)).toEqual(
      daysBetween('2026-11-16', '2026-11-21'),
    );
  });

  it('are never fewer for less that is covered', () => {
    const day = fc
      .integer({ min: 0, max: 9 })
      .map((count) => `${addDays('2026-11-13', count)}T00:00:00.000Z`);
    const interval = fc.tuple(day, day).map(([from, to]) => both(from, to));
    fc.assert(
      fc.property(fc.array(interval), interval, (some, more) => {
        const less = wantedDays(question({ covered: some.flat() }), HUB);
        const fewer = wantedDays(question({ covered: [...some.flat(), ...more] }), HUB);
        expect(fewer.filter((one) => !less.includes(one))).toEqual([]);
        expect(fewer.slice(-2)).toEqual(['2026-11-20', '2026-11-21']);
      }),
    );
  });
});

describe('The folders that are read for them', () => {
  it('are those of the days and of the day after, up to the day of the run', () => {
    expect(deliveryStretches(['2026-11-15', '2026-11-18', '2026-11-21'], question())).toEqual([
      { first: '2026-11-15', last: '2026-11-16' },
      { first: '2026-11-18', last: '2026-11-19' },
      { first: '2026-11-21', last: '2026-11-21' },
    ]);
  });
});

describe('Stretches of days', () => {
  it('go on across the end of a month and of a leap February', () => {
    expect(stretches(['2028-02-28', '2028-02-29', '2028-03-01'])).toEqual([
      { first: '2028-02-28', last: '2028-03-01' },
    ]);
  });
});
