import { describe, expect, it } from 'vitest';
import { HUB, ports, TARGET } from './aws-stub.ts';
import type { Stored } from './bucket-server.ts';
import { logFile, logKey, otherRecord, question, switchRecord } from './logs.ts';
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

describe('A bucket that can not be read', () => {
  it.each([
    [
      { status: 403, code: 'AccessDenied' },
      /^AccessDenied: .*"s3:ListBucket","Resource":"arn:aws:s3:::org-logs"/,
    ],
    [{ status: 404, code: 'NoSuchBucket' }, /^NoSuchBucket: .*correct `bucket`/],
    [{ status: 400, code: 'AuthorizationHeaderMalformed' }, /set `region`/],
  ])('says so once, with a remedy', async (refusal, problem) => {
    fill();
    bucket.refuseLists = () => refusal;
    const answer = await read();
    expect(told(answer)).toEqual([expect.stringMatching(problem)]);
    expect(answer.facts).toMatchObject({ from: null, to: null, problemCount: 1 });
    expect(answer.coverage).toEqual([]);
  });

  it('in one folder is a problem of that account, and the others go on', async () => {
    fill();
    fill(WEEK, { accountId: TARGET });
    const closed = `AWSLogs/${HUB}/CloudTrail/us-east-1/`;
    bucket.refuseLists = (prefix) => (prefix === closed ? { status: 403, code: 'AccessDenied' } : undefined);
    const answer = await read({ accounts: 'all' });
    expect(answer.facts.problems).toMatchObject([{ code: 'AccessDenied', accountId: HUB }]);
    expect([...new Set(answer.coverage.map(({ accountId }) => accountId))]).toEqual([TARGET]);
  });

  it('for want of any right to its objects is left after some tries, and covers nothing', async () => {
    for (const day of WEEK) {
      for (const region of REGIONS) {
        for (let minute = 10; minute < 60; minute++) {
          bucket.put(logKey(`${day}T11:${minute}`, { region }), { status: 403, code: 'AccessDenied' });
        }
      }
    }
    const answer = await read();
    expect(bucket.got.length).toBeLessThan(100);
    // One for all, whichever and however many were tried; and days that were not listed any more are not called missing.
    expect(answer.facts.problemCount).toBe(1);
    expect(answer.coverage).toEqual([]);
    expect(answer.facts.problems[0]).toMatchObject({ code: 'AccessDenied', accountId: HUB });
    const statement = '"Action":"s3:GetObject","Resource":"arn:aws:s3:::org-logs/AWSLogs/*"';
    expect(told(answer)[0]).toContain(`account ${HUB} in s3://org-logs/AWSLogs/ may not be read`);
    expect(told(answer)[0]).toContain(statement);
  });

  it('for want of any right to its objects says the same each time, although S3 names the one that it refuses', async () => {
    for (const day of WEEK) {
      for (const region of REGIONS) {
        for (const minute of [10, 20, 30, 40]) {
          const key = logKey(`${day}T11:${minute}`, { region });
          const message = `User: arn:aws:sts::${HUB}:assumed-role/audit/run is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::org-logs/${key}" because no identity-based policy allows the s3:GetObject action`;
          bucket.put(key, { status: 403, code: 'AccessDenied', message });
        }
      }
    }
    const answer = await read();
    expect(told(answer)).toEqual([expect.stringContaining('"arn:aws:s3:::org-logs/AWSLogs/*" because')]);
    bucket.objects.delete([...bucket.objects.keys()].sort()[0] ?? '');
    expect(told(await read())).toEqual(told(answer));
  });

  it('for want of any right to its few objects says so once', async () => {
    for (const region of REGIONS) {
      bucket.put(logKey('2026-11-21T10:00', { region }), { status: 403, code: 'AccessDenied' });
    }
    const answer = await read({}, onlyAssumeRole());
    expect(told(answer).filter((one) => one.startsWith('AccessDenied'))).toHaveLength(1);
    expect(answer.coverage).toEqual([]);
  });

  it('in some objects is told of each', async () => {
    fill();
    const keys = ['2026-11-17', '2026-11-18'].map((day) => putOn(day, { status: 403, code: 'AccessDenied' }));
    expect(told(await read()).map((one) => /s3:\/\/org-logs\/(\S+):/.exec(one)?.[1])).toEqual(keys);
  });

  it('for want of any right to one account’s objects is read on for the others', async () => {
    fill(WEEK, { accountId: TARGET });
    for (const day of WEEK) {
      for (let minute = 10; minute < 60; minute++) {
        bucket.put(logKey(`${day}T11:${minute}`), { status: 403, code: 'AccessDenied' });
      }
    }
    const answer = await read({ accounts: 'all' }, onlyAssumeRole());
    expect(bucket.got.filter((key) => key.includes(`/${HUB}/`)).length).toBeLessThan(100);
    expect(answer.coverage.map(({ accountId }) => accountId)).toEqual([TARGET]);
    expect(times(answer)).toEqual(['2026-11-15T00:00:00.000Z 2026-11-21T10:00:00.000Z']);
  });

  it('and was left claims nothing, even if an object that was under way could be read after all', async () => {
    const late: Stored = async (response) => {
      // As soon as no more is asked for after twenty refusals: the account was left by then.
      for (let seen = 0; seen < 27 || seen < bucket.got.length; ) {
        seen = bucket.got.length;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      response.end(logFile(otherRecord('2026-11-16T09:58:00Z')));
    };
    for (const day of WEEK) bucket.put(logKey(`${day}T10:00`), late);
    for (let minute = 10; minute < 60; minute++) {
      for (const hour of [11, 12]) {
        const refused = { status: 403, code: 'AccessDenied' };
        bucket.put(logKey(`2026-11-16T${hour}:${minute}`, { region: 'eu-west-1' }), refused);
      }
    }
    // Never come to.
    const last = logKey('2026-11-19T11:00', { region: 'eu-west-1' });
    bucket.put(last, logFile(switchRecord('2026-11-19T10:58:00Z')));
    const answer = await read({}, onlyAssumeRole());
    expect(bucket.got).not.toContain(last);
    expect(answer.coverage).toEqual([]);
  });

  it('says what lies where the logs should be', async () => {
    fill(WEEK, { root: 'trail/AWSLogs/' });
    expect(told(await read())).toEqual([
      'NoLogs: s3://org-logs/AWSLogs/ holds no account: `prefix` must be what precedes AWSLogs/ in the keys (found trail/)',
    ]);
  });

  it('is a problem and no failure when its role can not be assumed', async () => {
    const given = ports([HUB], {
      enter: async () => {
        throw new Error('no way in');
      },
    });
    expect(told(await read({}, question(), given))).toEqual([expect.stringContaining('no way in')]);
  });
});
