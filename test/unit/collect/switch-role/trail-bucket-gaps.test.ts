import { describe, expect, it } from 'vitest';
import { HUB } from './aws-stub.ts';
import { logFile, logKey, otherRecord, switchRecord } from './logs.ts';
import {
  bucket,
  fill,
  onlyAssumeRole,
  putOn,
  REGIONS,
  read,
  times,
  told,
  useBucket,
  WEEK,
} from './trail-bucket-week.ts';

useBucket();

describe('The Regions of a bucket', () => {
  it('must be more than one, for a switch may be recorded anywhere', async () => {
    fill(WEEK, { region: 'us-east-1' });
    putOn('2026-11-18', logFile(switchRecord('2026-11-18T10:58:00Z')));
    const answer = await read();
    expect(told(answer)).toEqual([
      expect.stringMatching(/^SingleRegion: .*`regions: \[us-east-1\]` if that is all$/),
    ]);
    expect([answer.coverage, answer.switches.length]).toEqual([[], 1]);
  });

  it('must still be logged: a Region with logs of years ago is none', async () => {
    fill(WEEK, { region: 'us-east-1' });
    fill(['2020-03-01'], { region: 'eu-west-1' });
    const answer = await read();
    expect(told(answer)).toEqual([
      expect.stringMatching(/^SingleRegion: .*us-east-1 alone .*from 2026-11-15 to 2026-11-21;/),
    ]);
    expect(answer.coverage).toEqual([]);
  });

  it('that are quiet for long are part of the list that the message asks for, which settles it and has them read', async () => {
    fill(WEEK, { region: 'us-east-1' });
    fill(['2026-09-01'], { region: 'eu-west-1' });
    const [message] = told(await read());
    expect(message).toMatch(
      /set `regions: \[eu-west-1, us-east-1\]` if these are all, and the trail logs them$/,
    );
    const answer = await read({ regions: ['eu-west-1', 'us-east-1'] });
    expect([told(answer), answer.facts.regions]).toEqual([[], ['eu-west-1', 'us-east-1']]);
    expect(answer.coverage).not.toEqual([]);
  });

  it('cover the days from which on they are more than one', async () => {
    fill(WEEK, { region: 'us-east-1' });
    fill(['2026-11-20', '2026-11-21'], { region: 'eu-west-1' });
    const answer = await read({}, onlyAssumeRole());
    expect(told(answer)).toEqual([
      expect.stringMatching(/^SingleRegion: .*us-east-1 alone .*from 2026-11-15 to 2026-11-19;/),
    ]);
    expect(times(answer)).toEqual(['2026-11-20T00:00:00.000Z 2026-11-21T10:00:00.000Z']);
  });

  it('may be quiet: a log of the fortnight before tells that one was logged, and that is asked for once', async () => {
    fill(WEEK, { region: 'us-east-1' });
    for (const region of ['eu-west-1', 'eu-west-2']) fill(['2026-11-10', '2026-11-20'], { region });
    bucket.put(`AWSLogs/${HUB}/CloudTrail/eu-west-1/0-readme.txt`, Buffer.from('ours'));
    const answer = await read({}, onlyAssumeRole());
    expect(told(answer)).toEqual([]);
    expect(times(answer)).toEqual(['2026-11-15T00:00:00.000Z 2026-11-21T10:00:00.000Z']);
    const root = `AWSLogs/${HUB}/CloudTrail/`;
    const older = bucket.requests.filter((line) => line.endsWith('/2026/11/01/'));
    expect(older).toEqual([`LIST ${root}eu-west-1/ ${root}eu-west-1/2026/11/01/`]);
  });

  it('may be quiet on all the days that are read: a log of the fortnight before tells', async () => {
    fill(WEEK, { region: 'us-east-1' });
    fill(['2024-01-01', '2026-11-08'], { region: 'eu-west-1' });
    const answer = await read({}, onlyAssumeRole());
    expect(told(answer)).toEqual([]);
    expect(times(answer)).toEqual(['2026-11-15T00:00:00.000Z 2026-11-21T10:00:00.000Z']);
  });

  it('whose older logs can not be looked for leave the account uncovered', async () => {
    fill(WEEK, { region: 'us-east-1' });
    fill(['2026-11-10', '2026-11-20'], { region: 'eu-west-1' });
    bucket.refuseLists = (prefix, after) =>
      prefix.endsWith('/eu-west-1/') && after.endsWith('/2026/11/01/')
        ? { status: 403, code: 'AccessDenied' }
        : undefined;
    const answer = await read();
    expect(answer.facts.problems).toMatchObject([{ code: 'AccessDenied', accountId: HUB }]);
    expect(answer.coverage).toEqual([]);
  });

  it('may be one where the settings say that it is all', async () => {
    fill();
    const answer = await read({ regions: ['us-east-1'] });
    expect(answer.facts).toMatchObject({ regions: ['us-east-1'], problemCount: 0, amounts: { objects: 7 } });
    expect(times(answer)).toHaveLength(2);
    expect(answer.coverage.map(({ regions }) => regions)).toEqual([['us-east-1'], ['us-east-1']]);
  });

  it('that are listed and not there leave nothing covered', async () => {
    fill();
    const answer = await read({ regions: ['us-east-1', 'eu-north-1'] });
    expect(told(answer)).toEqual([
      'RegionMissing: s3://org-logs/AWSLogs/ holds no logs of eu-north-1, which `regions` lists',
    ]);
    expect(answer.coverage).toEqual([]);
  });
});

describe('The days of a bucket', () => {
  it('without a log are a gap', async () => {
    fill(WEEK.filter((day) => day !== '2026-11-18'));
    const answer = await read({}, onlyAssumeRole());
    expect(told(answer)).toEqual([`MissingDays: no log of account ${HUB} on 2026-11-18`]);
    expect(times(answer)).toHaveLength(2);
  });

  it('are none for AssumeRole when the trail logs write events only', async () => {
    fill();
    for (const key of bucket.objects.keys()) {
      bucket.put(
        key,
        logFile(otherRecord('2026-11-18T09:58:00Z', false), otherRecord('2026-11-18T09:59:00Z', false)),
      );
    }
    const answer = await read();
    expect(told(answer)).toEqual([
      expect.stringMatching(/^WriteOnlyTrail: .*Let the trail log read events too/),
    ]);
    expect(answer.coverage.map(({ event }) => event)).toEqual(['SwitchRole']);
  });

  it('are covered for AssumeRole until the trail has left read events out for some days', async () => {
    fill(WEEK.slice(0, 2));
    for (const day of WEEK.slice(2)) {
      for (const region of REGIONS) {
        bucket.put(logKey(`${day}T10:00`, { region }), logFile(otherRecord(`${day}T09:58:00Z`, false)));
      }
    }
    const answer = await read({}, onlyAssumeRole());
    expect(told(answer)).toEqual([
      expect.stringMatching(/^WriteOnlyTrail: .*from 2026-11-20 to 2026-11-21:/),
    ]);
    expect(times(answer)).toEqual(['2026-11-15T00:00:00.000Z 2026-11-19T23:59:59.999Z']);
  });
});
