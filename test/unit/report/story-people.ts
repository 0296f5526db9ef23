/** The people of the story: who signs in without MFA, who no longer switches role, and what of that is known from where. */
import type { JudgedEntity, JudgedSwitchRole } from '../../../src/model/judgement.ts';
import type { SwitchFacts } from '../../../src/model/switch-role.ts';
import { judged } from './factory.ts';
import { ACCOUNT, arnOf, COLLECTED_AT, daysAgo, inline, service, user } from './facts.ts';
import {
  account,
  HUB_READER,
  noMfa,
  silentFinding,
  source,
  stocktaking,
  switcher,
  unusedCredential,
  weakPasswords,
} from './people.ts';

export const SWITCH_FACTS: SwitchFacts = {
  eventNames: ['SwitchRole', 'AssumeRole'],
  switches: [],
  sessions: [],
  coverage: [],
  sources: [],
  history: { store: 'branch iam-sweep-history', saved: true },
};

/** Users who may switch role through the group `hub`, and the account's own settings. */
export function people(): JudgedEntity[] {
  const switching = inline('switch-to-shop', arnOf('group', 'hub'));
  const person = (name: string, lastSwitch: number | 'never', path = '/') =>
    user({
      name,
      path,
      groups: [arnOf('group', 'hub')],
      passwordLastUsedAt: daysAgo(1),
      services: [service('sts', lastSwitch, [switching])],
    });
  const bob = person('bob', 3, '/ops/');
  const carol = person('carol', 233);
  const dave = person('dave', 'never');
  const root = account();
  return [
    judged(bob, { also: [noMfa(bob), unusedCredential(bob, 'access-key-1', 400)] }),
    judged(carol, { also: [silentFinding(carol, 233, { grantedBy: [switching] })] }),
    judged(dave, {
      also: [
        silentFinding(dave, null, { grantedBy: [switching] }),
        unusedCredential(dave, 'access-key-2', null),
      ],
    }),
    judged(person('fay', 12)),
    judged(person('gina', 60), { reason: '1 service granted only since 2026-11-09: judged from 2026-12-09' }),
    judged(root, {
      also: [
        weakPasswords(
          root,
          'passwords of 8 characters are allowed, fewer than 14',
          'former passwords may be used again',
        ),
      ],
    }),
  ];
}

export function switching(entities: readonly JudgedEntity[]): JudgedSwitchRole {
  const of = (name: string) => {
    const found = entities.find(({ entity }) => entity.type === 'user' && entity.name === name)?.entity;
    if (found?.type !== 'user') throw new Error(`the story has no user ${name}`);
    return found;
  };
  return stocktaking(
    [
      switcher(of('dave'), { status: 'never', ageDays: null, namedBySessionAt: daysAgo(40) }),
      switcher(of('carol'), { status: 'stale', ageDays: 233, lastRoleArn: HUB_READER }),
      switcher(of('gina'), {
        status: 'new',
        ageDays: null,
        assumableRoles: ['arn:aws:iam::444455556666:role/Deploy*'],
        reason: 'allowed to switch role only since 2026-11-09: judged from 2026-12-09',
      }),
      switcher(of('bob'), { ageDays: 3 }),
      switcher(of('fay'), { ageDays: 12, lastBy: 'api' }),
    ],
    {
      coverage: {
        from: daysAgo(365),
        to: COLLECTED_AT,
        sources: [
          source(),
          source({
            type: 'athena',
            name: 'table trail_logs in workgroup primary',
            accounts: [ACCOUNT, '444455556666'],
            regions: [],
            from: daysAgo(365),
            amounts: { rows: 87, bytesScanned: 482_000_000_000 },
          }),
        ],
      },
    },
  );
}
