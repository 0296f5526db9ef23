import { describe, expect, it } from 'vitest';
import { LogCoverage } from '../../../../src/collect/switch-role/log-coverage.ts';
import { daysBetween } from '../../../../src/collect/switch-role/trail-days.ts';
import { HUB } from './aws-stub.ts';
import { covered, logOn, question } from './logs.ts';

const WEEK = daysBetween('2026-11-15', '2026-11-21');
const REGIONS = ['eu-west-1', 'us-east-1'];

/** Logs of nothing yet, for a week. */
function noLogs(
  asked = question({ eventNames: ['AssumeRole'] }),
  listed?: readonly string[],
  days = WEEK,
): LogCoverage {
  const coverage = new LogCoverage(asked, listed);
  coverage.ask(HUB, days);
  return coverage;
}

/** Logs of an account with a file of two Regions on each day. */
function logs(days: readonly string[]): LogCoverage {
  const coverage = noLogs();
  for (const day of days) for (const region of REGIONS) logOn(coverage, day, region);
  return coverage;
}

const times = (coverage: LogCoverage) => coverage.coverage().map(({ from, to }) => `${from} ${to}`);
const told = (coverage: LogCoverage) => coverage.problems('s3:ListBucket', 'the bucket');
const gaps = (coverage: LogCoverage) => told(coverage).map(({ message }) => message);
const codes = (coverage: LogCoverage) => told(coverage).map(({ code }) => code);
describe('Logs of a Region alone', () => {
  const alone = (days: string) =>
    `the bucket holds logs of us-east-1 alone for account ${HUB} ${days}; a switch may be recorded in any Region: use a multi-Region trail, or set \`regions: [eu-west-1, us-east-1]\` if these are all, and the trail logs them`;

  it('cover nothing on the days before another Region appears, and these days are told', () => {
    const coverage = noLogs();
    for (const day of WEEK) logOn(coverage, day, 'us-east-1');
    logOn(coverage, '2026-11-19', 'eu-west-1');
    logOn(coverage, '2026-11-21', 'eu-west-1');
    expect(times(coverage)).toEqual(['2026-11-19T00:00:00.000Z 2026-11-21T10:00:00.000Z']);
    expect(gaps(coverage)).toEqual([alone('from 2026-11-15 to 2026-11-18')]);
  });

  /** Logs of one Region on all of these days, and of another on the first alone. */
  function endedOn(first: string): LogCoverage {
    const days = daysBetween(first, '2026-11-21');
    const coverage = noLogs(undefined, undefined, days);
    for (const day of days) logOn(coverage, day, 'us-east-1');
    logOn(coverage, first, 'eu-west-1');
    return coverage;
  }

  it('cover nothing when no other Region has had an event for more than a fortnight', () => {
    const coverage = endedOn('2026-11-01');
    expect(times(coverage)).toEqual(['2026-11-01T00:00:00.000Z 2026-11-15T23:59:59.999Z']);
    expect(gaps(coverage)).toEqual([alone('from 2026-11-16 to 2026-11-21')]);
  });

  it('cover nothing in the middle of a month in which no other Region had an event', () => {
    const days = daysBetween('2026-10-01', '2026-11-21');
    const coverage = noLogs(undefined, undefined, days);
    for (const day of days) logOn(coverage, day, 'us-east-1');
    for (const day of ['2026-10-01', '2026-11-20']) logOn(coverage, day, 'eu-west-1');
    expect(gaps(coverage)).toEqual([alone('from 2026-10-16 to 2026-11-05')]);
  });

  it('cover their days while another Region may only be quiet', () => {
    const coverage = endedOn('2026-11-07');
    expect(times(coverage)).toEqual(['2026-11-07T00:00:00.000Z 2026-11-21T10:00:00.000Z']);
    expect(gaps(coverage)).toEqual([]);
  });

  it('are no problem today, when the fortnight has only just ended', () => {
    const coverage = endedOn('2026-11-06');
    expect(times(coverage)).toEqual(['2026-11-06T00:00:00.000Z 2026-11-20T23:59:59.999Z']);
    expect(gaps(coverage)).toEqual([]);
  });

  it('count on days when another Region was quiet between two of its logs', () => {
    const coverage = noLogs();
    for (const day of WEEK) logOn(coverage, day, 'us-east-1');
    for (const day of ['2026-11-15', '2026-11-21']) logOn(coverage, day, 'eu-west-1');
    expect([times(coverage).length, gaps(coverage)]).toEqual([1, []]);
  });

  it('are one Region, in whatever places they lie one after the other', () => {
    const coverage = noLogs();
    for (const [index, day] of WEEK.entries()) {
      const place = { accountId: HUB, day, deliveredAt: undefined, region: 'us-east-1' };
      coverage.note({ ...place, folder: index < 3 ? 'before' : 'after' });
    }
    expect([times(coverage), codes(coverage)]).toEqual([[], ['SingleRegion']]);
  });

  it('of two Regions one after the other cover nothing before the second appears', () => {
    const coverage = noLogs();
    for (const [index, day] of WEEK.entries()) logOn(coverage, day, index < 3 ? 'eu-west-1' : 'us-east-1');
    expect(times(coverage)).toEqual(['2026-11-18T00:00:00.000Z 2026-11-21T10:00:00.000Z']);
    expect(gaps(coverage)).toEqual([
      expect.stringMatching(/eu-west-1 alone .* from 2026-11-15 to 2026-11-17;/),
    ]);
  });

  it('cover their days where the settings list Regions, and only as far as that list is right', () => {
    const coverage = noLogs(undefined, ['us-east-1', 'eu-west-1', 'us-east-1']);
    for (const day of WEEK) logOn(coverage, day, 'us-east-1');
    expect(coverage.coverage()).toEqual([
      {
        ...covered('AssumeRole', '2026-11-15T00:00:00.000Z', '2026-11-21T10:00:00.000Z'),
        regions: ['eu-west-1', 'us-east-1'],
      },
    ]);
    expect(gaps(coverage)).toEqual([]);
  });

  it('make no claim that depends on the settings where these list no Regions', () => {
    expect(logs(WEEK).coverage()[0]).not.toHaveProperty('regions');
  });
});

describe('Logs without an event that only reads', () => {
  /** A week of which only these days have one. */
  const week = (withReads: readonly string[], asked = question()) => {
    const coverage = noLogs(asked);
    for (const day of WEEK)
      for (const region of REGIONS) logOn(coverage, day, region, withReads.includes(day));
    return coverage;
  };
  const spans = (coverage: LogCoverage) =>
    coverage.coverage().map(({ event, from, to }) => `${event} ${from.slice(8, 10)} ${to.slice(8, 10)}`);

  it('cover SwitchRole alone, and tell so however few their records are', () => {
    const coverage = noLogs(question());
    for (const region of REGIONS) logOn(coverage, '2026-11-15', region, false);
    expect(spans(coverage)).toEqual(['SwitchRole 15 15']);
    expect(gaps(coverage)[0]).toMatch(/^the trail .* write events only on 2026-11-15: .*read events too/);
  });

  it('cover AssumeRole from the first day that has one to the third after the last, and the others are told', () => {
    const coverage = week(['2026-11-16']);
    expect(spans(coverage)).toEqual(['AssumeRole 16 19', 'SwitchRole 15 21']);
    expect(gaps(coverage)).toEqual([
      expect.stringContaining('only on 2026-11-15:'),
      expect.stringContaining('only from 2026-11-20 to 2026-11-21:'),
    ]);
  });

  it('do not cover AssumeRole where they are missing for long between two such days', () => {
    const days = daysBetween('2026-11-01', '2026-11-21');
    const coverage = noLogs(undefined, undefined, days);
    for (const day of days) {
      for (const region of REGIONS) logOn(coverage, day, region, day < '2026-11-03' || day > '2026-11-18');
    }
    expect(gaps(coverage)).toEqual([expect.stringContaining('only from 2026-11-06 to 2026-11-15:')]);
    expect(times(coverage)).toEqual([
      '2026-11-01T00:00:00.000Z 2026-11-05T23:59:59.999Z',
      '2026-11-16T00:00:00.000Z 2026-11-21T10:00:00.000Z',
    ]);
  });

  it('are no problem today, when there have been few events yet', () => {
    const coverage = week(WEEK.slice(0, -1));
    expect(spans(coverage)).toEqual(['AssumeRole 15 21', 'SwitchRole 15 21']);
    expect(gaps(coverage)).toEqual([]);
  });

  it('are enough where SwitchRole alone counts', () => {
    const coverage = week([], question({ eventNames: ['SwitchRole'] }));
    expect([spans(coverage), gaps(coverage)]).toEqual([['SwitchRole 15 21'], []]);
  });

  it('are not told of days that have no records at all', () => {
    const coverage = noLogs();
    for (const day of WEEK) {
      for (const region of REGIONS) coverage.note({ accountId: HUB, day, deliveredAt: undefined, region });
    }
    expect([times(coverage), gaps(coverage)]).toEqual([[], []]);
  });
});
