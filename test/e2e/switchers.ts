/** Users of the hub account, and what CloudTrail recorded of their switches. */
import type { Person, SwitchTarget } from '../../sandbox/cloudtrail/identity.ts';
import type { TrailRecord } from '../../sandbox/cloudtrail/record.ts';
import { apiSwitch, consoleSwitch } from '../../sandbox/cloudtrail/records.ts';
import { ACCOUNT } from './accounts.ts';

export const HUB = ACCOUNT;
export const TARGET = '444455556666';
export const DAY_MS = 86_400_000;
export const ADMIN: SwitchTarget = { accountId: TARGET, name: 'developer-admin' };
export const READ_ONLY: SwitchTarget = { accountId: TARGET, name: 'read-only' };

export interface Switcher {
  readonly name: string;
  readonly path?: string;
  /** AIDA…, made of the name by default. */
  readonly id?: string;
  /** Days since the user was created, 500 by default. */
  readonly age?: number;
  /** Milliseconds since 1970, instead of `age`. */
  readonly createdAt?: number;
  /** Days ago, each a switch to `developer-admin`. */
  readonly switched?: readonly number[];
  /** `console` by default. */
  readonly by?: 'console' | 'api';
  /** False: no policy lets the user switch. */
  readonly may?: boolean;
}

/** The person behind a user of the hub account. */
export const person = ({ name, path = '/', id }: Pick<Switcher, 'name' | 'path' | 'id'>): Person => ({
  accountId: HUB,
  name,
  path,
  id: id ?? idOf(name),
});

/** The letters and digits of the name in IAM's form of an id, and a number that tells alike names apart. */
function idOf(name: string): string {
  const letters = name
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 8);
  const sum = [...name].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 10 ** 9, 7);
  return `AIDA${letters.padEnd(8, 'X')}${String(sum).padStart(9, '0')}`;
}

/** Milliseconds since 1970, to the second, and a minute less so that whole days are whole when the action counts. */
export const daysBefore = (days: number, now = Date.now()): number =>
  Math.floor((now - days * DAY_MS) / 1000) * 1000 - 60_000;

/** The records that the users' switches left. */
export function trailOf(users: readonly Switcher[], now = Date.now()): TrailRecord[] {
  return users.flatMap((user) =>
    (user.switched ?? []).flatMap((days) =>
      (user.by === 'api' ? apiSwitch : consoleSwitch)({
        user: person(user),
        role: ADMIN,
        at: daysBefore(days, now),
        region: 'ap-northeast-1',
      }),
    ),
  );
}
