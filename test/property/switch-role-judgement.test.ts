import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { User } from '../../src/model/entity.ts';
import type { JudgedSwitcher, SwitchStatus } from '../../src/model/judgement.ts';
import { mergeHistory } from '../../src/model/switch-history.ts';
import {
  type Coverage,
  EMPTY_HISTORY,
  type RoleSwitch,
  SWITCH_EVENT_NAMES,
  type SwitchEventName,
  type SwitchFacts,
} from '../../src/model/switch-role.ts';
import { judge } from '../../src/rules/judge.ts';
import { aPolicy, aSnapshot, COLLECTED_AT, daysAgo, settings } from '../unit/factory.ts';
import { alice, aSource, mayAssume, switchFacts } from '../unit/rules/switch-facts.ts';

const HUB = '111122223333';
const PROD = '444455556666';
const TEST = '123456789012';
const SECOND = 1 / 86_400;
const RUNS = { numRuns: 150 };

const user = (name: string, days: number, ...roles: readonly string[]): User =>
  alice({
    name,
    arn: `arn:aws:iam::${HUB}:user/${name}`,
    id: `AIDAEXAMPLE${name.toUpperCase()}`,
    createdAt: daysAgo(days),
    inlinePolicies: [{ name: 'switch', document: mayAssume(...roles) }],
  });
const inAccount = (id: string) => `arn:aws:iam::${id}:role/*`;
const lately = aPolicy({
  name: 'lately',
  createdAt: daysAgo(10),
  versions: [{ id: 'v1', isDefault: true, createdAt: daysAgo(10), document: mayAssume(inAccount(PROD)) }],
});
const USERS = [
  user('old', 1000, inAccount(PROD)),
  user('open', 300, '*'),
  user('two', 120, inAccount(PROD), inAccount(TEST)),
  user('young', 60, inAccount(HUB), inAccount(PROD)),
  user('baby', 5, inAccount(PROD)),
  { ...user('lately', 500), inlinePolicies: [], attachedPolicies: [lately] },
  { ...user('broken', 500), inlinePolicies: [{ name: 'broken', document: '{' }] },
];

/** Days before collecting, on and around the edges that count. */
const days = fc.oneof(
  fc.integer({ min: -2, max: 400 }),
  fc
    .tuple(fc.constantFrom(-1, 0, 1, 30, 60, 90, 120), fc.constantFrom(-SECOND, 0, SECOND))
    .map(([day, off]) => day + off),
);
const account = fc.constantFrom(HUB, PROD, TEST);
const userOf = fc.constantFrom(...USERS);

const roleSwitch: fc.Arbitrary<RoleSwitch> = fc
  .tuple(userOf, fc.constantFrom('id', 'arn', 'both', 'former'), days, account, fc.boolean())
  .map(([{ id, arn }, known, day, target, isConsole]) => ({
    accountId: HUB,
    ...(known === 'former' && { userId: 'AIDAEXAMPLEFORMER' }),
    ...((known === 'id' || known === 'both') && { userId: id }),
    ...(known !== 'id' && { userArn: arn }),
    roleArn: `arn:aws:iam::${target}:role/admin`,
    at: daysAgo(day),
    by: isConsole ? 'console' : 'api',
  }));

const coverage: fc.Arbitrary<Coverage> = fc
  .tuple(account, fc.constantFrom(...SWITCH_EVENT_NAMES), fc.option(userOf), days, days)
  .map(([accountId, event, of, one, other]) => ({
    accountId,
    event,
    ...(of !== null && { userId: of.id }),
    from: daysAgo(Math.max(one, other)),
    to: daysAgo(Math.min(one, other)),
  }));

const switches = fc.array(roleSwitch, { maxLength: 10 });
const coverages = fc.array(coverage, { maxLength: 10 });
const eventNames: fc.Arbitrary<readonly SwitchEventName[]> = fc.constantFrom(
  ['SwitchRole', 'AssumeRole'],
  ['AssumeRole'],
  ['SwitchRole'],
);
const sources = fc.constantFrom([], [aSource({ accounts: [HUB] })], [aSource({ accounts: [HUB, TEST] })]);
const situation = fc.record({ switches, coverage: coverages, sources, eventNames });

type Situation = Partial<SwitchFacts> & { readonly eventNames: readonly SwitchEventName[] };

function taken(facts: Situation): readonly JudgedSwitcher[] {
  const asked = settings({ switchRole: { eventNames: facts.eventNames } });
  const all = { ...facts, eventNames: SWITCH_EVENT_NAMES };
  const snapshot = aSnapshot([...USERS, lately], { switchRole: switchFacts(all) });
  return judge(snapshot, asked, new Date(COLLECTED_AT)).switchRole?.users ?? [];
}

const byName = (users: readonly JudgedSwitcher[]) => new Map(users.map((one) => [one.user.name, one]));
const isSilent = (status: SwitchStatus | undefined) => status === 'stale' || status === 'never';

/** Each user before and after. */
function* changes(before: Situation, after: Situation) {
  const then = byName(taken(after));
  for (const one of taken(before)) {
    const other = then.get(one.user.name);
    if (other === undefined) throw new Error(`${one.user.name} is lost`);
    yield [one, other] as const;
  }
}

describe('The stocktaking of role switching', () => {
  it('is about the same users whatever was collected', () => {
    fc.assert(
      fc.property(situation, (facts) => {
        expect(taken(facts)).toHaveLength(USERS.length);
      }),
      RUNS,
    );
  });

  it('never makes a user staler by one switch more', () => {
    fc.assert(
      fc.property(situation, roleSwitch, (facts, one) => {
        for (const [before, after] of changes(facts, { ...facts, switches: [...facts.switches, one] })) {
          const last = (of: JudgedSwitcher) => Date.parse(of.lastSwitchedAt ?? '0001-01-01T00:00:00Z');
          expect(last(after)).toBeGreaterThanOrEqual(last(before));
          if (before.status === 'active') expect(after.status).toBe('active');
          if (after.status === 'never') expect(before.status).toBe('never');
          // Nor does it end the silence about those of whom too little was known.
          if (!isSilent(before.status)) expect(isSilent(after.status)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('never calls a user silent for less coverage, nor another active', () => {
    fc.assert(
      fc.property(situation, fc.nat(), (facts, which) => {
        const less = facts.coverage.filter((_, at) => at !== which % Math.max(facts.coverage.length, 1));
        for (const [before, after] of changes(facts, { ...facts, coverage: less })) {
          if (isSilent(after.status)) expect(before.status).toBe(after.status);
          expect(after.status === 'active').toBe(before.status === 'active');
          expect(after.status === 'new').toBe(before.status === 'new');
        }
      }),
      RUNS,
    );
  });

  it('never calls a user silent for a source that fails, whatever it no longer tells of its accounts', () => {
    fc.assert(
      fc.property(situation, fc.nat(), (facts, which) => {
        const failed = facts.sources.map((one) => ({ ...one, accounts: [], problemCount: 1 }));
        const less = facts.coverage.filter((_, at) => at !== which % Math.max(facts.coverage.length, 1));
        for (const [before, after] of changes(facts, { ...facts, coverage: less, sources: failed })) {
          if (isSilent(after.status)) expect(before.status).toBe(after.status);
        }
      }),
      RUNS,
    );
  });

  it('is the same in whatever order sources told, and when they told it twice', () => {
    fc.assert(
      fc.property(situation, (facts) => {
        const turned = {
          ...facts,
          switches: [...facts.switches, ...facts.switches].reverse(),
          coverage: [...facts.coverage, ...facts.coverage].reverse(),
        };
        expect(taken(turned)).toEqual(taken(facts));
      }),
      RUNS,
    );
  });

  it('is the same from the parts of a history, merged, as from the whole', () => {
    fc.assert(
      fc.property(situation, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (facts, side) => {
        // Sources refuse what is more than a day ahead, so no history holds it.
        const isTrue = ({ at }: RoleSwitch) => Date.parse(at) <= Date.parse(daysAgo(-1));
        const whole = { ...facts, switches: facts.switches.filter(isTrue) };
        const part = (wanted: boolean) => ({
          ...EMPTY_HISTORY,
          switches: whole.switches.filter((_, at) => side[at] === wanted),
          coverage: whole.coverage.filter((_, at) => side[at] === wanted),
        });
        const merged = mergeHistory(part(true), part(false));
        expect(taken({ ...whole, ...merged })).toEqual(taken(whole));
      }),
      RUNS,
    );
  });

  it('claims silence only when no second of the threshold, a day at its end excepted, is uncovered', () => {
    const covers = (
      all: readonly Coverage[],
      event: SwitchEventName,
      id: string,
      accountId: string,
      at: number,
    ) =>
      all.some(
        (one) =>
          one.event === event &&
          one.accountId === accountId &&
          (one.userId === undefined || one.userId === id) &&
          Date.parse(one.from) <= at &&
          at <= Date.parse(one.to),
      );
    const wanted: Readonly<Record<string, readonly string[]>> = { old: [PROD], two: [PROD, TEST] };
    const [from, to] = [Date.parse(daysAgo(90)), Date.parse(daysAgo(1))];
    fc.assert(
      fc.property(situation, fc.integer({ min: from, max: to }), (facts, moment) => {
        const at = Math.floor(moment / 1000) * 1000;
        const calls = facts.eventNames.includes('AssumeRole');
        for (const { user: one, status } of taken(facts)) {
          const targets = wanted[one.name];
          if (!isSilent(status) || targets === undefined) continue;
          const event = calls ? 'AssumeRole' : 'SwitchRole';
          const isCovered = (id: string) => covers(facts.coverage, event, one.id, id, at);
          const there = targets.every(isCovered);
          expect(calls ? isCovered(HUB) || there : isCovered(HUB) && there).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
