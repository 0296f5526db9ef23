/** A trail of the hub account with two log files a day in each Region, and what a run over its bucket comes to. */
import { expect } from 'vitest';
import { apiSwitch } from '../../sandbox/cloudtrail/records.ts';
import type { Judged } from './audit.ts';
import {
  ADMIN,
  BUCKET,
  DAY_MS,
  HUB,
  person,
  type StockGiven,
  type Switcher,
  statuses,
} from './stocktaking-world.ts';

export const UNUSED_DAYS = 30;
export const LOOK_BACK_DAYS = 40;

/** `2026-08-23`, so many days ago. */
export const dayBefore = (days: number): string =>
  new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** The folder of what was delivered on a day. */
export const folder = (days: number): string => dayBefore(days).replaceAll('-', '/');

/** Of the day's two files of a Region the one with the morning's records; the other lies in the folder of the next day. */
export const morning = (days: number, region = 'us-east-1'): string =>
  `_CloudTrail_${region}_${dayBefore(days).replaceAll('-', '')}T1205Z_`;

/** How the address of this file begins. */
export const morningAddress = (days: number): string =>
  `s3://${BUCKET}/AWSLogs/${HUB}/CloudTrail/us-east-1/${folder(days)}/${HUB}${morning(days)}`;

export const USERS: readonly Switcher[] = [
  { name: 'ann', switched: [1] },
  { name: 'bob', switched: [UNUSED_DAYS + 5] },
  { name: 'cyd' },
];
export type Statuses = Readonly<Record<string, string>>;
/** When everything is covered. */
export const SETTLED: Statuses = { ann: 'active', bob: 'stale', cyd: 'never' };
/** When something is missing within the threshold. */
export const OPEN: Statuses = { ann: 'active', bob: 'unknown', cyd: 'unknown' };
export const NOTHING_KNOWN: Statuses = { ann: 'unknown', bob: 'unknown', cyd: 'unknown' };

/** No finding fails the run. */
export const trailWorld = ({
  bucket,
  switchRole,
  inputs,
  ...given
}: Partial<StockGiven> = {}): StockGiven => ({
  users: USERS,
  sources: ['s3'],
  unusedDays: UNUSED_DAYS,
  logDays: 60,
  switchRole: { 'look-back-days': LOOK_BACK_DAYS, ...switchRole },
  inputs: { 'fail-on': 'never', ...inputs },
  bucket: { accounts: [HUB], filesPerDay: 2, backgroundPerDay: 2, ...bucket },
  ...given,
});

/** A call of a user's, so many hours into the day, as the hub account recorded it. */
export const callOf = (name: string, days: number, hours: number) =>
  apiSwitch({
    user: person({ name }),
    role: ADMIN,
    at: Date.parse(dayBefore(days)) + hours * (DAY_MS / 24),
    sides: ['hub'],
  });

const errorsOf = ({ report }: Pick<Judged, 'report'>): string[] =>
  report.errors.map(({ operation, code, message }) => `${operation} ${code} ${message}`);

/** What is named besides the users of whom nothing can be said. */
export const problemsOf = (run: Pick<Judged, 'report'>): string[] =>
  errorsOf(run).filter((error) => !error.startsWith('ReadRoleSwitches SwitchesNotCovered '));

/** These problems are named and no other. */
export function isIncomplete(run: Judged, expected: Statuses, named: readonly RegExp[]): void {
  expect(statuses(run)).toEqual(expected);
  const problems = problemsOf(run);
  expect(problems, problems.join('\n')).toHaveLength(named.length);
  for (const name of named) expect(problems).toContainEqual(expect.stringMatching(name));
  expect(run.outputs.conclusion).toBe('incomplete');
}

export function isSettled(run: Judged, expected: Statuses = SETTLED): void {
  expect(errorsOf(run)).toEqual([]);
  expect(statuses(run)).toEqual(expected);
  expect(run.outputs.conclusion).toBe('pass');
}
