import { describe, expect, it } from 'vitest';
import { LogCoverage } from '../../../../src/collect/switch-role/log-coverage.ts';
import type { Question } from '../../../../src/collect/switch-role/source.ts';
import { daysBetween, wantedDays } from '../../../../src/collect/switch-role/trail-days.ts';
import { HUB } from './aws-stub.ts';
import { covered, logOn, question } from './logs.ts';

const WEEK = daysBetween('2026-11-15', '2026-11-21');

const REGIONS = ['eu-west-1', 'us-east-1'];

/** Logs of an account with a file of two Regions on each day, delivered at ten in the morning. */
function logs(
  days: readonly string[],
  asked: Question = question({ eventNames: ['AssumeRole'] }),
): LogCoverage {
  const coverage = new LogCoverage(asked);
  coverage.ask(HUB, wantedDays(asked, HUB));
  for (const day of days) {
    for (const region of REGIONS) logOn(coverage, day, region);
  }
  return coverage;
}

const times = (coverage: LogCoverage) => coverage.coverage().map(({ from, to }) => `${from} ${to}`);
const told = (coverage: LogCoverage) => coverage.problems('s3:ListBucket', 'the bucket');
const gaps = (coverage: LogCoverage) => told(coverage).map(({ message }) => message);
const at = (day: string, time: string) => ({ accountId: HUB, day, deliveredAt: `${day}T${time}:00.000Z` });

describe('Logs of every day', () => {
  it('cover the days whole, and the day of the run up to its last delivery', () => {
    expect(times(logs(WEEK))).toEqual(['2026-11-15T00:00:00.000Z 2026-11-21T10:00:00.000Z']);
    expect(gaps(logs(WEEK))).toEqual([]);
  });

  it('cover each wanted event', () => {
    expect(logs(WEEK, question()).coverage()).toEqual([
      covered('AssumeRole', '2026-11-15T00:00:00.000Z', '2026-11-21T10:00:00.000Z'),
      covered('SwitchRole', '2026-11-15T00:00:00.000Z', '2026-11-21T10:00:00.000Z'),
    ]);
  });

  it('never cover the time after the run, whatever a name says', () => {
    const coverage = logs(WEEK);
    coverage.note(at('2026-11-21', '23:50'));
    expect(times(coverage)).toEqual(['2026-11-15T00:00:00.000Z 2026-11-21T12:00:00.000Z']);
  });

  it('cover up to the last delivery when today has brought none yet, and nothing is missing', () => {
    const coverage = logs(WEEK.slice(0, -1));
    coverage.note(at('2026-11-20', '23:55'));
    expect(times(coverage)).toEqual(['2026-11-15T00:00:00.000Z 2026-11-20T23:55:00.000Z']);
    expect(gaps(coverage)).toEqual([]);
  });

  it('cover nothing once the account is spoilt, and no day is called missing', () => {
    const coverage = logs(WEEK.slice(3));
    coverage.spoilAccount(HUB);
    expect([times(coverage), gaps(coverage)]).toEqual([[], []]);
  });
});

describe('A day without logs', () => {
  it('is a gap, and the day before counts up to its last delivery', () => {
    const coverage = logs(WEEK.filter((day) => day !== '2026-11-18'));
    expect(times(coverage)).toEqual([
      '2026-11-15T00:00:00.000Z 2026-11-17T10:00:00.000Z',
      '2026-11-19T00:00:00.000Z 2026-11-21T10:00:00.000Z',
    ]);
    expect(gaps(coverage)).toEqual([`no log of account ${HUB} on 2026-11-18`]);
  });

  it('is told once with its neighbours', () => {
    const coverage = logs(['2026-11-15', '2026-11-19', '2026-11-20', '2026-11-21']);
    expect(gaps(coverage)).toEqual([`no log of account ${HUB} from 2026-11-16 to 2026-11-18`]);
  });

  it('before the first log is not covered, and is no problem', () => {
    const coverage = logs(WEEK.slice(4));
    expect(times(coverage)).toEqual(['2026-11-19T00:00:00.000Z 2026-11-21T10:00:00.000Z']);
    expect(gaps(coverage)).toEqual([]);
  });

  it('at the end is a problem once logs are more than a day late', () => {
    const coverage = logs(WEEK.slice(0, -1));
    expect(gaps(coverage)).toEqual([`no log of account ${HUB} since 2026-11-20T10:00Z`]);
    expect(times(coverage)).toEqual(['2026-11-15T00:00:00.000Z 2026-11-20T10:00:00.000Z']);
  });

  it('is every day when there are no logs at all', () => {
    expect(gaps(logs([]))).toEqual([`no log of account ${HUB} from 2026-11-15 to 2026-11-21`]);
  });
});

describe('A file that could not be read', () => {
  it('costs its day, and no other', () => {
    const coverage = logs(WEEK);
    coverage.spoil(at('2026-11-18', '10:00'));
    expect(times(coverage)).toEqual([
      '2026-11-15T00:00:00.000Z 2026-11-17T23:59:59.999Z',
      '2026-11-19T00:00:00.000Z 2026-11-21T10:00:00.000Z',
    ]);
    expect(gaps(coverage)).toEqual([]);
  });

  it('costs the day before too when it came soon after midnight, since its records may be older', () => {
    const coverage = logs(WEEK);
    coverage.spoil(at('2026-11-18', '00:05'));
    expect(times(coverage)[0]).toBe('2026-11-15T00:00:00.000Z 2026-11-16T23:59:59.999Z');
  });
});

describe('Logs that go on from an earlier run', () => {
  it('join what is covered already, without a gap', () => {
    const known = [covered('AssumeRole', '2026-11-01T00:00:00.000Z', '2026-11-19T10:00:00.000Z')];
    const asked = question({ eventNames: ['AssumeRole'], covered: known });
    const coverage = logs(daysBetween('2026-11-17', '2026-11-21'), asked);
    expect(times(coverage)).toEqual(['2026-11-17T00:00:00.000Z 2026-11-21T10:00:00.000Z']);
  });

  it('claim a wanted day whole when the day after is covered already', () => {
    const known = [
      covered('AssumeRole', '2026-11-01T00:00:00.000Z', '2026-11-12T23:59:59.999Z'),
      covered('AssumeRole', '2026-11-15T00:00:00.000Z', '2026-11-21T09:00:00.000Z'),
    ];
    const asked = question({ eventNames: ['AssumeRole'], covered: known, from: '2026-11-05T00:00:00.000Z' });
    const coverage = logs(['2026-11-11', '2026-11-12', '2026-11-13', '2026-11-14'], asked);
    expect(times(coverage)[0]).toBe('2026-11-11T00:00:00.000Z 2026-11-14T23:59:59.999Z');
  });
});
