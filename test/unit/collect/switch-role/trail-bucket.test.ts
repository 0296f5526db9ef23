import { beforeEach, describe, expect, it } from 'vitest';
import { HUB, TARGET } from './aws-stub.ts';
import { covered, logFile, logKey, otherRecord, question, switchRecord } from './logs.ts';
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

describe('The bucket of a trail', () => {
  it('tells the last switches and covers each day with logs', async () => {
    fill();
    putOn('2026-11-18', logFile(switchRecord('2026-11-18T10:58:00Z'), switchRecord('2026-11-18T10:57:00Z')));
    const answer = await read();
    expect(answer.switches).toMatchObject([{ userId: 'AIDAEXAMPLEALICE', at: '2026-11-18T10:58:00.000Z' }]);
    expect(answer.coverage).toEqual([
      covered('AssumeRole', '2026-11-15T00:00:00.000Z', '2026-11-21T10:00:00.000Z'),
      covered('SwitchRole', '2026-11-15T00:00:00.000Z', '2026-11-21T10:00:00.000Z'),
    ]);
    expect(answer.facts).toMatchObject({
      type: 's3',
      name: 's3://org-logs',
      accounts: [HUB],
      regions: REGIONS,
      from: '2026-11-15T00:00:00.000Z',
      to: '2026-11-21T10:00:00.000Z',
      problems: [],
      problemCount: 0,
      amounts: { objects: 15, records: 16 },
    });
    expect(answer.facts.amounts.compressedBytes).toBeGreaterThan(1_000);
  });

  it('is read below a prefix, and of an organization', async () => {
    fill(WEEK, { root: 'audit/logs/AWSLogs/o-exampleorg1/' });
    const { facts } = await read({ prefix: 'audit/logs' });
    expect(facts).toMatchObject({ name: 's3://org-logs/audit/logs', accounts: [HUB], problemCount: 0 });
  });

  it('is read below a prefix that is called as a folder of digests', async () => {
    fill(WEEK, { root: 'CloudTrail-Logs/AWSLogs/' });
    const answer = await read({ prefix: 'CloudTrail-Logs' }, onlyAssumeRole());
    expect(answer.facts).toMatchObject({ problemCount: 0, amounts: { objects: 14 } });
    expect(times(answer)).toHaveLength(1);
  });

  it('is read for an account in both places that its logs lie in', async () => {
    fill(WEEK.slice(0, 3), { root: 'AWSLogs/' });
    fill(WEEK.slice(3), { root: 'AWSLogs/o-exampleorg1/' });
    expect((await read()).facts).toMatchObject({ problemCount: 0, amounts: { objects: 14 } });
  });

  it('is read to the last page of every list', async () => {
    fill();
    bucket.pageSize = 2;
    expect((await read()).facts).toMatchObject({ problemCount: 0, amounts: { objects: 14 } });
  });

  it('is listed again when a list broke off, for a short list would read as fewer logs', async () => {
    fill();
    bucket.cutLists = 6;
    expect((await read()).facts).toMatchObject({ problemCount: 0, amounts: { objects: 14 } });
  });

  it('has digests, insights and other logs left out without a word', async () => {
    fill();
    const root = `AWSLogs/${HUB}`;
    for (const kind of ['CloudTrail-Digest', 'CloudTrail-Insight', 'CloudTrail-NetworkActivity', 'Config']) {
      bucket.put(`${root}/${kind}/us-east-1/2026/11/18/x.json.gz`, Buffer.from('not for us'));
    }
    bucket.put(`${root}/CloudTrail/us-east-1/2026/11/18/`, Buffer.alloc(0));
    const { facts } = await read();
    expect(facts).toMatchObject({ problemCount: 0, amounts: { objects: 14 } });
  });

  it('has no object read of other days, nor listed', async () => {
    fill(['2024-01-01', '2026-11-13', '2026-11-14', ...WEEK, '2026-11-22']);
    await read();
    expect(bucket.got).toHaveLength(14);
    expect(bucket.requests).toContain(
      `LIST AWSLogs/${HUB}/CloudTrail/us-east-1/ AWSLogs/${HUB}/CloudTrail/us-east-1/2026/11/15/`,
    );
  });

  it('is read on from where the last run stopped, with the two days before', async () => {
    fill();
    const until = '2026-11-20T10:00:00.000Z';
    const known = (['AssumeRole', 'SwitchRole'] as const).map((event) =>
      covered(event, '2026-11-01T00:00:00Z', until),
    );
    const answer = await read({}, question({ covered: known }));
    expect(answer.facts.amounts.objects).toBe(8);
    expect(times(answer)[0]).toBe('2026-11-18T00:00:00.000Z 2026-11-21T10:00:00.000Z');
  });

  it('has its objects fetched side by side, with a bound', async () => {
    for (let minute = 10; minute < 60; minute++) {
      for (const region of REGIONS) {
        bucket.put(logKey(`2026-11-18T11:${minute}`, { region }), (response) => {
          setTimeout(() => response.end(logFile(otherRecord('2026-11-18T11:00:00Z'))), 10);
        });
      }
    }
    await read();
    expect(bucket.got).toHaveLength(100);
    expect(bucket.mostUnderWay).toBeGreaterThan(8);
    expect(bucket.mostUnderWay).toBeLessThanOrEqual(32);
  });

  it('has large objects fetched a few at a time', async () => {
    for (let minute = 10; minute < 30; minute++) {
      const key = bucket.put(logKey(`2026-11-18T11:${minute}`), (response) => {
        setTimeout(() => response.end(logFile(otherRecord('2026-11-18T11:00:00Z'))), 5);
      });
      bucket.sizes.set(key, 30 * 2 ** 20);
    }
    await read();
    expect([bucket.got.length, bucket.mostUnderWay]).toEqual([20, 2]);
  });

  it('is found in another Region than the one that was asked', async () => {
    fill();
    bucket.region = 'eu-central-1';
    expect((await read()).facts).toMatchObject({ problemCount: 0, amounts: { objects: 14 } });
  });

  it('in its own Region is asked there', async () => {
    fill();
    bucket.region = 'eu-central-1';
    await read({ region: 'eu-central-1' });
    expect(bucket.requests.filter((line) => line === 'LIST AWSLogs/')).toHaveLength(1);
  });
});

describe('The accounts of a bucket', () => {
  beforeEach(() => {
    fill();
    fill(WEEK, { accountId: TARGET });
  });

  it('are the audited ones', async () => {
    expect((await read()).facts.accounts).toEqual([HUB]);
  });

  it('are all when the bucket holds none of the audited ones', async () => {
    const stranger = question().users.map((user) => ({ ...user, accountId: '123456789012' }));
    expect((await read({}, question({ users: stranger }))).facts.accounts).toEqual([HUB, TARGET]);
  });

  it('are all when only SwitchRole counts, which lies in the account of the role', async () => {
    expect((await read({}, question({ eventNames: ['SwitchRole'] }))).facts.accounts).toEqual([HUB, TARGET]);
  });

  it('are those that are listed, and one that is not there is named', async () => {
    const answer = await read({ accounts: [TARGET, '123456789012'] });
    expect(answer.facts.accounts).toEqual([TARGET]);
    expect(told(answer)).toEqual([
      'AccountMissing: s3://org-logs/AWSLogs/ holds no logs of account 123456789012, which `accounts` lists',
    ]);
  });

  it('are all when all are asked for', async () => {
    expect((await read({ accounts: 'all' })).facts.accounts).toEqual([HUB, TARGET]);
  });
});
