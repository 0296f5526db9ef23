import type { AwsCredentialIdentity } from '@aws-sdk/types';
import { describe, expect, it } from 'vitest';
import { Session } from '../../../src/aws/session.ts';
import { ManualClock } from './manual-clock.ts';

const HOUR_MS = 3_600_000;

function sessionOf(clock: ManualClock, lifeMs: number | undefined) {
  let fetched = 0;
  const session = new Session(async () => {
    fetched++;
    const identity: AwsCredentialIdentity = {
      accessKeyId: `ASIA${fetched}`,
      secretAccessKey: 'secret',
      sessionToken: `token-${fetched}`,
      ...(lifeMs !== undefined && { expiration: new Date(clock.now() + lifeMs) }),
    };
    return identity;
  }, clock);
  return { session, fetched: () => fetched };
}

describe('a session', () => {
  it('fetches credentials once for calls side by side', async () => {
    const { session, fetched } = sessionOf(new ManualClock(), HOUR_MS);
    await Promise.all([session.provider(), session.provider(), session.provider()]);
    expect(fetched()).toBe(1);
  });

  it('renews five minutes before the credentials expire, and then has another number', async () => {
    const clock = new ManualClock();
    const { session } = sessionOf(clock, HOUR_MS);
    await session.provider();
    const number = session.number;
    clock.advance(HOUR_MS - 5 * 60_000 - 1);
    await session.provider();
    expect(session.number).toBe(number);
    clock.advance(1);
    await expect(session.provider()).resolves.toMatchObject({ sessionToken: 'token-2' });
    expect(session.number).toBe(number + 1);
  });

  it('of short life is used for four fifths of it', async () => {
    const clock = new ManualClock();
    const { session, fetched } = sessionOf(clock, 10_000);
    await session.provider();
    clock.advance(7_999);
    await session.provider();
    expect(fetched()).toBe(1);
    clock.advance(1);
    await session.provider();
    expect(fetched()).toBe(2);
  });

  it('with long-term keys is never renewed by itself', async () => {
    const clock = new ManualClock();
    const { session, fetched } = sessionOf(clock, undefined);
    await session.provider();
    clock.advance(100 * HOUR_MS);
    await session.provider();
    expect(fetched()).toBe(1);
  });

  it('that ended under several calls is renewed once, however many say so', async () => {
    const { session, fetched } = sessionOf(new ManualClock(), HOUR_MS);
    await session.provider();
    const { number } = session;
    session.renew(number);
    await session.provider();
    session.renew(number);
    await session.provider();
    expect(fetched()).toBe(2);
  });

  it('keeps working with credentials that still hold when renewing fails', async () => {
    const clock = new ManualClock();
    let attempts = 0;
    const session = new Session(async () => {
      if (attempts++ > 0) {
        throw new Error('STS is away');
      }
      return { accessKeyId: 'ASIA1', secretAccessKey: 's', expiration: new Date(clock.now() + HOUR_MS) };
    }, clock);
    await session.provider();
    clock.advance(HOUR_MS - 60_000);
    await expect(session.provider()).resolves.toMatchObject({ accessKeyId: 'ASIA1' });
    clock.advance(60_000);
    await expect(session.provider()).rejects.toThrow('STS is away');
  });

  it('tells the SDK an expiry so near that the SDK keeps no copy of its own', async () => {
    const clock = new ManualClock();
    const { session } = sessionOf(clock, HOUR_MS);
    const { expiration } = await session.provider();
    expect((expiration?.getTime() ?? 0) - clock.now()).toBeLessThan(300_000);
  });
});
