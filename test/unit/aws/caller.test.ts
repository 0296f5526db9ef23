import { describe, expect, it } from 'vitest';
import { type CallCounts, Caller } from '../../../src/aws/caller.ts';
import { IncompleteAnswer } from '../../../src/aws/errors.ts';
import { ManualClock } from './manual-clock.ts';

function failing(times: number, error: () => Error) {
  let calls = 0;
  return async () => {
    if (calls++ < times) {
      throw error();
    }
    return 'answer';
  };
}

const named = (name: string, extra: object = {}) =>
  Object.assign(new Error(`${name} happened`), { name }, extra);
const throttling = () => named('Throttling', { $metadata: { httpStatusCode: 400 } });
const denied = () => named('AccessDenied', { $metadata: { httpStatusCode: 403 } });

function setUp() {
  const clock = new ManualClock();
  const counts: CallCounts = { apiCalls: {}, retries: 0 };
  let renewed = 0;
  const caller = new Caller({ clock, counts, session: { number: 1, renew: () => renewed++ } });
  return {
    clock,
    counts,
    renewed: () => renewed,
    call: (send: () => Promise<string>) => clock.run(caller.call('GetRole', send)),
  };
}

describe('an AWS call', () => {
  it('that is throttled is sent again until it is answered', async () => {
    const { call, counts } = setUp();
    await expect(call(failing(8, throttling))).resolves.toBe('answer');
    expect(counts).toEqual({ apiCalls: { GetRole: 9 }, retries: 8 });
  });

  it('that is throttled for ever ends, with the error and the operation', async () => {
    const { call, counts } = setUp();
    await expect(call(failing(1_000, throttling))).rejects.toMatchObject({
      name: 'Throttling',
      operation: 'GetRole',
    });
    expect(counts.apiCalls.GetRole).toBe(13);
  });

  it('waits longer before each new attempt', async () => {
    const { call, clock } = setUp();
    const pauses: number[] = [];
    const sleep = clock.sleep.bind(clock);
    clock.sleep = (milliseconds) => {
      pauses.push(milliseconds);
      return sleep(milliseconds);
    };
    await call(failing(5, () => named('ServiceFailure', { $metadata: { httpStatusCode: 500 } })));
    expect(pauses.filter((pause) => pause >= 100)).toEqual([100, 200, 400, 800, 1_600]);
  });

  it.each([
    ['a 503', () => named('ServiceUnavailable', { $metadata: { httpStatusCode: 503 } })],
    ['a reset connection', () => named('Error', { code: 'ECONNRESET' })],
    ['a time-out', () => named('TimeoutError')],
    ['a reset that a library told in words', () => new Error('Failed to get ID Token: read ECONNRESET')],
    ['an answer that breaks off', () => new IncompleteAnswer('cut')],
    ['an answer that can not be parsed', () => named('SyntaxError', { $responseBodyText: '<Get' })],
  ])('that ends with %s is sent again', async (_, error) => {
    const { call } = setUp();
    await expect(call(failing(2, error))).resolves.toBe('answer');
  });

  it('that is denied is never sent again', async () => {
    const { call, counts } = setUp();
    await expect(call(failing(1, denied))).rejects.toMatchObject({ name: 'AccessDenied' });
    expect(counts).toEqual({ apiCalls: { GetRole: 1 }, retries: 0 });
  });

  it('with expired credentials renews them before it is sent again', async () => {
    const { call, renewed } = setUp();
    await expect(call(failing(1, () => named('ExpiredToken')))).resolves.toBe('answer');
    expect(renewed()).toBe(1);
  });

  it('with credentials that stay expired ends', async () => {
    const { call } = setUp();
    await expect(call(failing(9, () => named('ExpiredToken')))).rejects.toMatchObject({
      name: 'ExpiredToken',
    });
  });

  it('with a published limit keeps to it in each Region by itself, and is counted under its name', async () => {
    const clock = new ManualClock();
    const counts: CallCounts = { apiCalls: {}, retries: 0 };
    const caller = new Caller({ clock, counts });
    const startedAt = clock.now();
    const ten = (of: string) =>
      Array.from({ length: 10 }, () => caller.call('LookupEvents', async () => 'page', { perSecond: 2, of }));
    await clock.run(Promise.all([...ten('us-east-1'), ...ten('eu-west-1')]));
    expect(clock.now() - startedAt).toBe(4_500);
    expect(counts.apiCalls).toEqual({ LookupEvents: 20 });
  });

  it('that a table has no capacity left for is sent again', async () => {
    const { call } = setUp();
    const busy = () =>
      named('ProvisionedThroughputExceededException', { $metadata: { httpStatusCode: 400 } });
    await expect(call(failing(3, busy))).resolves.toBe('answer');
  });
});
