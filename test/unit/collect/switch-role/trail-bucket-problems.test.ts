import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HUB, TARGET } from './aws-stub.ts';
import { logFile, logKey, otherRecord, switchRecord } from './logs.ts';
import {
  bucket,
  fill,
  onlyAssumeRole,
  putOn,
  read,
  times,
  told,
  useBucket,
  WITHOUT_18TH,
} from './trail-bucket-week.ts';

useBucket();

describe('A log file that can not be used', () => {
  const good = logFile(otherRecord('2026-11-18T10:58:00Z'), otherRecord('2026-11-18T10:59:00Z'));
  const denied = (message: string) => ({ status: 403, code: 'AccessDenied', message });

  it.each([
    ['is cut', good.subarray(0, good.length - 20), /^Truncated: /],
    ['is no gzip', Buffer.from('{"Records":[]}x'), /^NotGzip: /],
    ['is no log', gzipSync('{"digestStartTime":"2026-11-18T10:00:00Z"}'), /^NotATrail: /],
    ['has no bytes', Buffer.alloc(0), /^Empty: /],
    ['is archived', { status: 403, code: 'InvalidObjectState' }, /^InvalidObjectState: .*restore it/],
    [
      'is refused',
      denied('Access Denied'),
      /^AccessDenied: .*"s3:GetObject","Resource":"arn:aws:s3:::org-logs\/AWSLogs\/\*"/,
    ],
    [
      'has a key that is refused',
      denied(
        'User: arn:aws:sts::1:x is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:us-east-1:111122223333:key/0a1b',
      ),
      /^AccessDenied: .*"kms:Decrypt","Resource":"arn:aws:kms:us-east-1:111122223333:key\/0a1b"/,
    ],
    [
      'has a key of its own',
      {
        status: 400,
        code: 'InvalidRequest',
        message:
          'The object was stored using a form of Server Side Encryption. The correct parameters must be provided',
      },
      /^CustomerKey: .*SSE-C/,
    ],
    ['is gone meanwhile', { status: 404, code: 'NoSuchKey' }, /^NoSuchKey: .*was listed and is gone/],
    [
      'holds an event of the future',
      logFile(switchRecord('2027-01-01T00:00:00Z')),
      /^EventInFuture: .*2027-01-01.*more than a day in the future/,
    ],
    ['holds a switch without a time', logFile(switchRecord('soon')), /^OddRecord: .*eventTime is not a time/],
  ])('because it %s is named, and costs its day', async (_, content, problem) => {
    fill();
    const key = putOn('2026-11-18', content);
    const answer = await read({}, onlyAssumeRole());
    expect(told(answer)).toEqual([expect.stringMatching(problem)]);
    expect(told(answer)[0]).toContain(`s3://org-logs/${key}`);
    expect(answer.facts.problems[0]).toMatchObject({ accountId: HUB, operation: 's3:GetObject' });
    expect(times(answer)).toEqual(WITHOUT_18TH);
    expect(answer.switches).toEqual([]);
  });

  it('because one event of several lies in the future costs its day, and not the true switches in it', async () => {
    fill();
    const [early, late, ahead] = ['2026-11-18T10:50:00Z', '2026-11-18T10:58:00Z', '2027-01-01T00:00:00Z'];
    putOn('2026-11-18', logFile(...[late, ahead, early].map((at) => switchRecord(at))));
    const answer = await read({}, onlyAssumeRole());
    expect(told(answer)).toEqual([expect.stringMatching(/^EventInFuture: /)]);
    expect(times(answer)).toEqual(WITHOUT_18TH);
    expect(answer.switches).toMatchObject([{ at: '2026-11-18T10:58:00.000Z' }]);
  });

  it('because it is far too large is not even fetched', async () => {
    fill();
    const key = putOn('2026-11-18', good);
    bucket.sizes.set(key, 300 * 2 ** 20);
    const answer = await read({}, onlyAssumeRole());
    expect(told(answer)).toEqual([expect.stringMatching(/^TooLarge: .*314572800 bytes/)]);
    expect(bucket.got).not.toContain(key);
    expect(times(answer)).toEqual(WITHOUT_18TH);
  });

  it('because it broke off on the way is fetched again', async () => {
    fill();
    let tries = 0;
    const file = logFile(switchRecord('2026-11-18T10:58:00Z'));
    putOn('2026-11-18', (response) => {
      if (++tries > 2) response.end(file);
      else {
        response.setHeader('content-length', file.length);
        response.write(file.subarray(0, 50), () => response.destroy());
      }
    });
    const answer = await read();
    expect([answer.switches.length, answer.facts.problemCount, tries]).toEqual([1, 0, 3]);
  });

  it('because it lies among the logs under a foreign name is named', async () => {
    fill();
    const key = `AWSLogs/${HUB}/CloudTrail/us-east-1/2026/11/18/copy of logs & + %41 \u0001.json.gz`;
    bucket.put(key, good);
    const answer = await read({}, onlyAssumeRole());
    expect(told(answer)).toEqual([
      expect.stringContaining(`ForeignObject: s3://org-logs/${key} is no log file`),
    ]);
    expect(times(answer)).toEqual([
      '2026-11-15T00:00:00.000Z 2026-11-16T23:59:59.999Z',
      '2026-11-19T00:00:00.000Z 2026-11-21T10:00:00.000Z',
    ]);
    expect(bucket.got).not.toContain(key);
  });

  it.each([
    ['another account', logKey('2026-11-18T11:00', { accountId: TARGET })],
    ['another Region', logKey('2026-11-18T11:00', { region: 'eu-north-1' })],
  ])('because it is called as one of %s is named', async (_, other) => {
    fill();
    const key = `AWSLogs/${HUB}/CloudTrail/us-east-1/2026/11/18/${other.split('/').at(-1)}`;
    bucket.put(key, good);
    expect(told(await read())).toEqual([expect.stringContaining(`ForeignObject: s3://org-logs/${key}`)]);
  });

  it('because many of its records are odd has a few of them told, and the others counted', async () => {
    fill();
    putOn('2026-11-18', logFile(...Array.from({ length: 15 }, () => switchRecord('soon'))));
    const answer = await read();
    expect(answer.facts.problemCount).toBe(11);
    expect(told(answer).join()).toContain('5 more of such records');
  });

  it('is counted when there are many, of which the same few are named each time', async () => {
    fill();
    for (let minute = 10; minute < 50; minute++) {
      bucket.put(logKey(`2026-11-18T11:${minute}`), Buffer.from('no gzip'));
    }
    const [one, other] = [await read(), await read()];
    expect([one.facts.problems.length, one.facts.problemCount]).toEqual([20, 40]);
    expect(other.facts.problems).toEqual(one.facts.problems);
  });
});
