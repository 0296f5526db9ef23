/** Role switches and coverage, as runs find them. */
import {
  type Coverage,
  EMPTY_HISTORY,
  type RoleSwitch,
  type SwitchHistory,
} from '../../../src/model/switch-role.ts';

export const HUB = '111122223333';
export const TARGET = '444455556666';

export function aSwitch(user: string, at: string, role = 'admin'): RoleSwitch {
  return {
    accountId: HUB,
    userId: `AIDAEXAMPLE${user.toUpperCase()}`,
    userArn: `arn:aws:iam::${HUB}:user/${user}`,
    roleArn: `arn:aws:iam::${TARGET}:role/${role}`,
    at,
    by: 'console',
  };
}

export function covered(from: string, to: string, rest: Partial<Coverage> = {}): Coverage {
  return { accountId: HUB, event: 'SwitchRole', from, to, ...rest };
}

export function history(parts: Partial<SwitchHistory>): SwitchHistory {
  return { ...EMPTY_HISTORY, ...parts };
}

/** More than a file of a history may hold. */
export const TOO_MUCH = history({
  switches: Array.from({ length: 90 }, (_, user) => ({
    ...aSwitch(`user${user}`, '2026-06-01T00:00:00.000Z'),
    roleArn: `x${user}`.padEnd(100_000, 'x'),
  })),
});
