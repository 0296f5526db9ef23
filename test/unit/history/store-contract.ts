/** What every store of the history promises. Each store runs all of it. */
import { describe, expect, test } from 'vitest';
import { HistoryError } from '../../../src/model/history-error.ts';
import { EMPTY_HISTORY, type HistoryStore } from '../../../src/model/switch-role.ts';
import { aSwitch, covered, HUB, history, TARGET } from './switches.ts';

/** A place of its own, and several runs that keep their history there. */
export interface Stand {
  /** A store as another run would open it. */
  open(): HistoryStore;
  /** How often something was written there, or a number that changes whenever something is. 0: never. */
  writes(): number | Promise<number>;
  /** Puts something in place that is no history. */
  corrupt(): Promise<void>;
  /** Puts a history of a later version in place. */
  fromTheFuture(): Promise<void>;
  /** All that is there, to be compared. */
  content(): Promise<unknown>;
}

const JUNE = history({
  switches: [aSwitch('alice', '2026-06-03T10:00:00.000Z'), aSwitch('bob', '2026-06-04T10:00:00.000Z')],
  coverage: [
    covered('2026-05-01T00:00:00.000Z', '2026-06-30T00:00:00.000Z'),
    covered('2026-05-01T00:00:00.000Z', '2026-06-30T00:00:00.000Z', {
      event: 'AssumeRole',
      userId: 'AIDAEXAMPLEBOB',
    }),
  ],
  told: { state: 'june', at: '2026-06-30T06:00:00.000Z' },
});
const JULY = history({
  switches: [
    aSwitch('alice', '2026-07-05T10:00:00.000Z'),
    aSwitch('alice', '2026-07-01T10:00:00.000Z', 'dev'),
  ],
  coverage: [covered('2026-06-20T00:00:00.000Z', '2026-07-31T00:00:00.000Z')],
  told: { state: 'july', at: '2026-07-31T06:00:00.000Z' },
});
const BOTH = history({
  switches: [
    aSwitch('alice', '2026-07-05T10:00:00.000Z'),
    aSwitch('alice', '2026-07-01T10:00:00.000Z', 'dev'),
    aSwitch('bob', '2026-06-04T10:00:00.000Z'),
  ],
  coverage: [
    covered('2026-05-01T00:00:00.000Z', '2026-06-30T00:00:00.000Z', {
      event: 'AssumeRole',
      userId: 'AIDAEXAMPLEBOB',
    }),
    covered('2026-05-01T00:00:00.000Z', '2026-07-31T00:00:00.000Z'),
  ],
  told: { state: 'july', at: '2026-07-31T06:00:00.000Z' },
});

/** `many`: how many switches the last test keeps. */
export function describeStore(name: string, stand: () => Promise<Stand>, many = 20_000): void {
  describe(`A history in ${name}`, () => {
    test('is empty before the first run, and reading makes nothing', async () => {
      const place = await stand();
      expect(await place.open().read()).toEqual(EMPTY_HISTORY);
      expect(await place.writes()).toBe(0);
    });

    test('tells people where it is', async () => {
      expect((await stand()).open().name).toMatch(/^(?:file|branch|table) \S+/);
    });

    test('holds what a run found out for the next one', async () => {
      const place = await stand();
      expect(await place.open().merge(JUNE)).toEqual(await place.open().read());
      expect(await place.open().merge(JULY)).toEqual(BOTH);
      expect(await place.open().read()).toEqual(BOTH);
    });

    test('is the same whichever run came first', async () => {
      const place = await stand();
      await place.open().merge(JULY);
      expect(await place.open().merge(JUNE)).toEqual(BOTH);
      const other = await stand();
      await other.open().merge(JUNE);
      await other.open().merge(JULY);
      expect(await place.open().read()).toEqual(await other.open().read());
    });

    test('is written only when something changed', async () => {
      const place = await stand();
      await place.open().merge(EMPTY_HISTORY);
      expect(await place.writes()).toBe(0);
      await place.open().merge(BOTH);
      const writes = await place.writes();
      const content = await place.content();
      for (const again of [BOTH, JUNE, JULY, EMPTY_HISTORY]) {
        expect(await place.open().merge(again)).toEqual(BOTH);
      }
      expect(await place.writes()).toBe(writes);
      expect(await place.content()).toEqual(content);
    });

    test('loses nothing when several runs keep theirs at one time', async () => {
      const place = await stand();
      const runs = Array.from({ length: 5 }, (_, run) =>
        history({
          switches: [
            aSwitch(`user${run}`, '2026-06-01T00:00:00.000Z'),
            aSwitch('shared', `2026-06-0${run + 1}T00:00:00.000Z`),
          ],
          coverage: [covered(`2026-06-0${run + 1}T00:00:00.000Z`, `2026-06-0${run + 2}T00:00:00.000Z`)],
        }),
      );
      await Promise.all(runs.map((run) => place.open().merge(run)));
      const whole = await place.open().read();
      expect(whole.switches).toEqual([
        aSwitch('shared', '2026-06-05T00:00:00.000Z'),
        ...runs.map((_, run) => aSwitch(`user${run}`, '2026-06-01T00:00:00.000Z')),
      ]);
      expect(whole.coverage).toEqual([covered('2026-06-01T00:00:00.000Z', '2026-06-06T00:00:00.000Z')]);
    });

    test('keeps names that are no plain ones', async () => {
      const place = await stand();
      const odd = history({
        switches: [
          {
            accountId: HUB,
            userArn: `arn:aws:iam::${HUB}:user/a/b+c=d,e.f@g_h-i`,
            at: '2026-06-01T00:00:00Z',
            by: 'api',
          },
          {
            accountId: HUB,
            userId: 'AIDAEXAMPLE"}\n☃',
            roleArn: `arn:aws:iam::${TARGET}:role/${'x/'.repeat(900)}y`,
            at: '2026-06-01T00:00:00.123Z',
            by: 'console',
          },
          {
            accountId: HUB,
            userId: 'AIDAEXAMPLEALICE',
            roleArn: 'x'.repeat(3_000),
            at: '2026-06-01T00:00:00Z',
            by: 'api',
          },
        ],
      });
      const merged = await place.open().merge(odd);
      expect(merged.switches).toHaveLength(3);
      expect(merged.switches).toEqual(expect.arrayContaining([...odd.switches]));
      expect(await place.open().read()).toEqual(merged);
    });

    test('that can not be understood is named and left as it is', async () => {
      const place = await stand();
      await place.corrupt();
      const content = await place.content();
      const store = place.open();
      for (const attempt of [() => store.read(), () => store.merge(JUNE)]) {
        const error: unknown = await attempt().catch((it: unknown) => it);
        expect(error).toBeInstanceOf(HistoryError);
        expect(error).toMatchObject({ code: 'HistoryUnreadable' });
        const { message } = error as HistoryError;
        expect(message).toContain(store.name);
        expect(message).toMatch(/\. It was left as it is\. Restore an earlier state of it/);
      }
      expect(await place.content()).toEqual(content);
    });

    test('of a later version is refused and left as it is', async () => {
      const place = await stand();
      await place.fromTheFuture();
      const content = await place.content();
      const store = place.open();
      for (const attempt of [() => store.read(), () => store.merge(JUNE)]) {
        await expect(attempt()).rejects.toMatchObject({
          code: 'HistoryTooNew',
          message: expect.stringMatching(/schemaVersion 2, and this version of IAM Sweep knows 1/),
        });
      }
      expect(await place.content()).toEqual(content);
    });

    test(`holds ${many} users and roles`, async () => {
      const place = await stand();
      const switches = Array.from({ length: many }, (_, user) =>
        aSwitch(`user${user}`, '2026-06-01T00:00:00.000Z', `role${user % 7}`),
      );
      const merged = await place.open().merge(history({ switches }));
      expect(merged.switches).toHaveLength(many);
      const later = await place
        .open()
        .merge(history({ switches: [aSwitch('user9', '2026-07-01T00:00:00.000Z', 'role2')] }));
      expect(later.switches).toHaveLength(many);
      expect(await place.open().read()).toEqual(later);
    });
  });
}
