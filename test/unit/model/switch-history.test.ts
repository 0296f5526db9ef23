import { describe, expect, it } from 'vitest';
import {
  later,
  mergeCoverage,
  mergeHistory,
  mergeSwitches,
  stillVouchedFor,
  switchKey,
  usableCoverage,
} from '../../../src/model/switch-history.ts';
import { type Coverage, EMPTY_HISTORY, type RoleSwitch } from '../../../src/model/switch-role.ts';

const HUB = '111122223333';
const ALICE = 'arn:aws:iam::111122223333:user/platform/alice';

function aSwitch(overrides: Partial<RoleSwitch> = {}): RoleSwitch {
  return {
    accountId: HUB,
    userId: 'AIDAEXAMPLEALICE',
    roleArn: 'arn:aws:iam::444455556666:role/admin',
    at: '2026-03-01T08:00:00Z',
    by: 'console',
    ...overrides,
  };
}

function covered(from: string, to: string, overrides: Partial<Coverage> = {}): Coverage {
  return { accountId: HUB, event: 'AssumeRole', from, to, ...overrides };
}

describe('Switches of the same user to the same role', () => {
  it('share a key whatever the ARN of the user is said to be, when the id is told', () => {
    expect(switchKey(aSwitch({ userArn: ALICE }))).toBe(switchKey(aSwitch()));
  });

  it('share a key whether or not the path of the role is told', () => {
    const withPath = aSwitch({ roleArn: 'arn:aws:iam::444455556666:role/team/ops/admin' });
    expect(switchKey(withPath)).toBe(switchKey(aSwitch()));
  });

  it.each<[string, Partial<RoleSwitch>]>([
    ['another user', { userId: 'AIDAEXAMPLEBOB' }],
    ['a user of another account', { accountId: '123456789012' }],
    ['another role', { roleArn: 'arn:aws:iam::444455556666:role/reader' }],
    ['a role of the same name in another account', { roleArn: 'arn:aws:iam::123456789012:role/admin' }],
  ])('have another key than those of %s', (_, other) => {
    expect(switchKey(aSwitch(other))).not.toBe(switchKey(aSwitch()));
  });

  it('leave the later one, whichever is named first', () => {
    const early = aSwitch({ at: '2026-01-01T00:00:00Z', by: 'api' });
    const late = aSwitch({ at: '2026-02-01T00:00:00Z' });
    expect(later(early, late)).toEqual(late);
    expect(later(late, early)).toEqual(late);
  });

  it('keep the path of the role and the ARN of the user, whichever record told them', () => {
    const early = aSwitch({
      at: '2026-01-01T00:00:00Z',
      userArn: ALICE,
      roleArn: 'arn:aws:iam::444455556666:role/ops/admin',
    });
    const late = aSwitch({ at: '2026-02-01T00:00:00Z' });
    expect(later(late, early)).toEqual({ ...early, at: late.at });
  });

  it('compare as times and not as text', () => {
    const half = aSwitch({ at: '2026-01-01T00:00:00.500Z' });
    expect(later(aSwitch({ at: '2026-01-01T00:00:00Z' }), half)).toEqual(half);
  });

  it('are by the console when records of the same second differ', () => {
    expect(later(aSwitch({ by: 'api' }), aSwitch()).by).toBe('console');
    expect(later(aSwitch(), aSwitch({ by: 'api' })).by).toBe('console');
  });

  it('keep by whom they were not, for the one switch that it is known of', () => {
    const { userId: _, ...unowned } = aSwitch({ userArn: ALICE });
    const [alice, bob] = ['AIDAEXAMPLEALICE', 'AIDAEXAMPLEBOB'];
    const not = (...notBy: string[]) => ({ ...unowned, notBy });
    expect(later(not(alice), unowned)).toEqual(not(alice));
    expect(later(not(bob), not(alice))).toEqual(not(alice, bob));
    const next = { ...unowned, at: '2026-03-02T08:00:00Z' };
    expect(later(not(alice), next)).toEqual(next);
    expect(later({ ...next, notBy: [alice] }, unowned)).toEqual({ ...next, notBy: [alice] });
  });

  it('become one in a merge, and those of different users and roles stay', () => {
    const late = aSwitch({ at: '2026-04-01T00:00:00Z' });
    const reader = aSwitch({ roleArn: 'arn:aws:iam::444455556666:role/reader' });
    const { roleArn: _, ...unnamed } = aSwitch();
    expect(mergeSwitches([aSwitch(), reader], [late, unnamed])).toEqual([unnamed, late, reader]);
  });
});

describe('Covered times', () => {
  const joined = (...intervals: Coverage[]) => mergeCoverage(intervals).map(({ from, to }) => [from, to]);

  it('join where they overlap or touch', () => {
    expect(
      joined(
        covered('2026-01-03T00:00:00Z', '2026-01-05T00:00:00Z'),
        covered('2026-01-01T00:00:00Z', '2026-01-03T00:00:00Z'),
        covered('2026-01-02T00:00:00Z', '2026-01-02T12:00:00Z'),
      ),
    ).toEqual([['2026-01-01T00:00:00Z', '2026-01-05T00:00:00Z']]);
  });

  it.each(['2026-01-01T23:59:59Z', '2026-01-01T23:59:59.999Z'])('join where a day ends at %s', (end) => {
    const days = [
      covered('2026-01-01T00:00:00Z', end),
      covered('2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'),
    ];
    expect(joined(...days)).toEqual([['2026-01-01T00:00:00Z', '2026-01-03T00:00:00Z']]);
  });

  it('stay apart where one second between them was not looked at', () => {
    const days = [
      covered('2026-01-01T00:00:00Z', '2026-01-01T23:59:58Z'),
      covered('2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'),
    ];
    expect(mergeCoverage(days.toReversed())).toEqual(days);
  });

  it('stay apart where less than a second, and in it an event, could have been missed', () => {
    const parts = [
      covered('2026-01-01T00:00:00Z', '2026-01-01T23:59:59.500Z'),
      covered('2026-01-02T00:00:00.400Z', '2026-01-03T00:00:00Z'),
    ];
    expect(mergeCoverage(parts)).toEqual(parts);
  });

  it('are told apart by account, event, user, and the Regions that the settings listed', () => {
    const at = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'] as const;
    const all = [
      covered(...at),
      covered(...at, { userId: 'AIDAEXAMPLEALICE' }),
      covered(...at, { regions: ['eu-west-1'] }),
      covered(...at, { regions: ['eu-west-1'], userId: 'AIDAEXAMPLEALICE' }),
      covered(...at, { regions: ['eu-west-1', 'us-east-1'] }),
      covered(...at, { event: 'SwitchRole' }),
      covered(...at, { accountId: '444455556666' }),
    ];
    expect(mergeCoverage(all.toReversed(), all)).toEqual(all);
  });

  it('are none where the end lies before the beginning', () => {
    expect(mergeCoverage([covered('2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z')])).toEqual([]);
  });
});

describe('Covered times of Regions that the settings listed', () => {
  const at = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'] as const;
  const everywhere = covered(...at);
  const ofOne = covered(...at, { regions: ['eu-west-1'] });
  const ofTwo = covered(...at, { regions: ['eu-west-1', 'us-east-1'] });
  const all = [everywhere, ofOne, ofTwo];
  const asking = (...regions: readonly string[]) => ({ type: 'cloudtrail-events', regions }) as const;

  it('prove nothing where no source lists Regions any more', () => {
    expect(usableCoverage(all, [])).toEqual([everywhere]);
    expect(usableCoverage(all, [{ type: 'cloudtrail-events' }])).toEqual([everywhere]);
    expect(usableCoverage(all, [{ type: 'dynamodb', table: 'SwitchRoleHistory' }])).toEqual([everywhere]);
  });

  it('hold where a source lists Regions that were all looked at', () => {
    expect(usableCoverage(all, [asking('eu-west-1')])).toEqual(all);
    expect(usableCoverage(all, [asking('us-east-1', 'eu-west-1')])).toEqual([everywhere, ofTwo]);
    expect(usableCoverage(all, [asking('us-east-1'), { type: 'cloudtrail-events' }])).toEqual([
      everywhere,
      ofTwo,
    ]);
    expect(usableCoverage(all, [asking('sa-east-1'), asking('eu-west-1')])).toEqual(all);
  });

  it('hold of earlier runs only where every source over logs is narrowed to them, for nobody knows which it was', () => {
    expect(stillVouchedFor(all, [asking('eu-west-1'), asking('us-east-1')])).toEqual([everywhere, ofTwo]);
    expect(stillVouchedFor(all, [asking('us-east-1'), { type: 'cloudtrail-events' }])).toEqual([everywhere]);
    const table = { type: 'dynamodb', table: 'SwitchRoleHistory' } as const;
    expect(stillVouchedFor(all, [asking('eu-west-1'), table])).toEqual(all);
  });
});

describe('Two histories', () => {
  it('merge into one, with the state that was told last', () => {
    const first = { state: 'one silent', at: '2026-01-01T00:00:00Z' };
    const second = { state: 'none silent', at: '2026-02-01T00:00:00Z' };
    const a = { ...EMPTY_HISTORY, switches: [aSwitch()], told: second };
    const b = {
      ...EMPTY_HISTORY,
      coverage: [covered('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z')],
      told: first,
    };
    const both = { schemaVersion: 1, switches: a.switches, coverage: b.coverage, told: second };
    expect(mergeHistory(a, b)).toEqual(both);
    expect(mergeHistory(b, a)).toEqual(both);
  });

  it('say nothing of a told state where neither does', () => {
    expect(mergeHistory(EMPTY_HISTORY, EMPTY_HISTORY)).toStrictEqual(EMPTY_HISTORY);
  });
});
