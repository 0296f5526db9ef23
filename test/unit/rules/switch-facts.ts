/** Makes facts about role switching: one user who may switch, and everything about that user covered for 400 days. */
import type { Entity, User } from '../../../src/model/entity.ts';
import type { JudgedSwitcher, Judgement } from '../../../src/model/judgement.ts';
import type { Coverage, RoleSwitch, SourceFacts, SwitchFacts } from '../../../src/model/switch-role.ts';
import {
  ACCOUNT,
  accessTo,
  aService,
  aSnapshot,
  aUser,
  COLLECTED_AT,
  daysAgo,
  settings,
} from '../factory.ts';
import { judge } from './judge.ts';

export const PROD = '444455556666';
/** A role of an account that is not audited. */
export const ADMIN = `arn:aws:iam::${PROD}:role/admin`;

/** A policy document that allows switching to these roles. */
export function mayAssume(...roles: readonly string[]): unknown {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: roles }],
  };
}

/** Alice, 1000 days old, who may switch to `admin` by an inline policy. */
export function alice(overrides: Partial<User> = {}): User {
  return aUser({
    name: 'alice',
    id: 'AIDAEXAMPLEALICE',
    access: accessTo(aService('sts', 1)),
    inlinePolicies: [{ name: 'switch', document: mayAssume(ADMIN) }],
    ...overrides,
  });
}

/** A switch of alice by her id, so many days before collecting. */
export function aSwitch(days: number, overrides: Partial<RoleSwitch> = {}): RoleSwitch {
  const at = daysAgo(days);
  return { accountId: ACCOUNT, userId: 'AIDAEXAMPLEALICE', roleArn: ADMIN, at, by: 'console', ...overrides };
}

/** A switch that tells no id. */
export function byName(days: number, userArn: string): RoleSwitch {
  return { accountId: ACCOUNT, userArn, roleArn: ADMIN, at: daysAgo(days), by: 'console' };
}

/** AssumeRole in the account of the user, between so many days before collecting. */
export function covered(from: number, to: number, overrides: Partial<Coverage> = {}): Coverage {
  return { accountId: ACCOUNT, event: 'AssumeRole', from: daysAgo(from), to: daysAgo(to), ...overrides };
}

export function aSource(overrides: Partial<SourceFacts> = {}): SourceFacts {
  return {
    type: 's3',
    name: 's3://logs',
    accounts: [ACCOUNT],
    regions: ['us-east-1'],
    from: null,
    to: null,
    problems: [],
    problemCount: 0,
    amounts: {},
    ...overrides,
  };
}

export function switchFacts(overrides: Partial<SwitchFacts> = {}): SwitchFacts {
  return {
    eventNames: ['SwitchRole', 'AssumeRole'],
    switches: [],
    sessions: [],
    coverage: [covered(400, 0)],
    sources: [],
    ...overrides,
  };
}

type Asked = NonNullable<Parameters<typeof settings>[0]>;

/** The judgement of these entities, with these facts about their switching. */
export function judged(
  entities: readonly Entity[],
  facts: Partial<SwitchFacts> = {},
  asked: Asked = {},
): Judgement {
  const snapshot = aSnapshot(entities, { switchRole: switchFacts(facts) });
  return judge(snapshot, settings(asked), new Date(COLLECTED_AT));
}

/** What the stocktaking says of one of the users: alice, unless another is given. */
export function switcher(
  facts: Partial<SwitchFacts> = {},
  asked: Asked = {},
  user: User = alice(),
  others: readonly Entity[] = [],
): JudgedSwitcher | undefined {
  return judged([user, ...others], facts, asked).switchRole?.users.find((one) => one.user === user);
}
