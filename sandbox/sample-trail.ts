/** A year of role switches in the sample account, and what earlier stocktakings kept of it. */

import { type Person, roleArn } from './cloudtrail/identity.ts';
import { background } from './cloudtrail/noise.ts';
import type { TrailRecord } from './cloudtrail/record.ts';
import { apiSwitch, consoleSwitch, refusedAssume, sessionSwitch } from './cloudtrail/records.ts';
import type { BranchFile } from './github/repository.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const HUB = '111122223333';
const PRODUCTION = '444455556666';

const admin = { accountId: PRODUCTION, name: 'developer-admin' };
const readOnly = { accountId: PRODUCTION, name: 'read-only' };

const person = (name: string, number: number, path = '/'): Person => ({
  accountId: HUB,
  name,
  path,
  id: `AIDAEXAMPLE${String(number).padStart(10, '0')}`,
});
const alice = person('alice', 1);
const bob = person('bob', 2);
const erin = person('erin@example.com', 6, '/platform/');
const frank = person('frank', 7);

/** Days before now: alice switches every week, bob from his laptop, erin stopped, frank was refused. */
const ALICE_DAYS = Array.from({ length: 52 }, (_, week) => week * 7);
const BOB_DAYS = [41, 73, 160, 290];
const ERIN_DAYS = [131, 138, 150, 201, 330];

/** `now` in milliseconds since 1970. */
export function sampleTrail(now: number): TrailRecord[] {
  const ago = (days: number, hours = 2) => now - days * DAY_MS - hours * HOUR_MS;
  const region = 'ap-northeast-1';
  return [
    ...ALICE_DAYS.flatMap((days) => consoleSwitch({ user: alice, role: admin, at: ago(days), region })),
    ...BOB_DAYS.flatMap((days) => apiSwitch({ user: bob, role: readOnly, at: ago(days), region })),
    ...ERIN_DAYS.flatMap((days) => consoleSwitch({ user: erin, role: admin, at: ago(days), region })),
    refusedAssume({ user: frank, role: admin, at: ago(40) }),
    // Somebody came in by single sign-on under frank's name. It may have been frank, and may not.
    sessionSwitch({
      session: { accountId: HUB, name: 'sso-developer', sessionName: 'frank' },
      role: { accountId: HUB, name: 'break-glass' },
      at: ago(8),
      region,
    }),
    ...Array.from({ length: 365 }, (_, days) => [HUB, PRODUCTION].map((accountId) => ({ days, accountId })))
      .flat()
      .map(({ days, accountId }) => background({ accountId, region, at: ago(days, 5) }, 'daily')),
  ];
}

const BRANCH = 'iam-sweep-history';
const HISTORY_FILE = 'switch-role-history.json';
/** How long ago the last stocktaking was, which left its history on the branch. */
const LAST_RUN_DAYS = 30;

/** What the stocktaking of last month left on a branch of the repository. */
export function sampleHistory(now: number): BranchFile {
  const time = (days: number) => new Date(Math.floor(now / 1000) * 1000 - days * DAY_MS).toISOString();
  const last = (user: Person, role: typeof admin, days: readonly number[], by: 'console' | 'api') => ({
    accountId: HUB,
    userId: user.id,
    userArn: `arn:aws:iam::${HUB}:user${user.path}${user.name}`,
    roleArn: roleArn(role),
    at: time((days.find((it) => it > LAST_RUN_DAYS) ?? 0) + 1 / 12),
    by,
  });
  const history = {
    schemaVersion: 1,
    switches: [
      last(alice, admin, ALICE_DAYS, 'console'),
      last(bob, readOnly, BOB_DAYS, 'api'),
      last(erin, admin, ERIN_DAYS, 'console'),
    ],
    coverage: ['AssumeRole', 'SwitchRole'].map((event) => ({
      accountId: HUB,
      event,
      from: time(365),
      to: time(LAST_RUN_DAYS),
    })),
  };
  return { branch: BRANCH, path: HISTORY_FILE, text: `${JSON.stringify(history, null, 2)}\n` };
}
