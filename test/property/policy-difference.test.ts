import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SERVICE_NAMESPACES, serviceActions } from '../../src/policy/action-table.ts';
import { accessDifference } from '../../src/policy/difference/access-difference.ts';
import type { AccessChange } from '../../src/policy/difference/types.ts';
import {
  type Conditioned,
  conditioned,
  contexts,
  isAllowed,
  naive,
  type Request,
  type Statement,
  statements,
  texts,
} from './policy-statements.ts';

const KNOWN = SERVICE_NAMESPACES.map((namespace) => ({
  namespace,
  names: serviceActions(namespace)?.names ?? [],
}));

const difference = (before: readonly unknown[], after: readonly unknown[]) => {
  const policy = (Statement: readonly unknown[]) => [{ Version: '2012-10-17', Statement }];
  const found = accessDifference(policy(before), policy(after));
  expect(found.unread).toEqual([]);
  return found.changes;
};

/** Every action of the table that the changes speak of. */
function actionsOf(changes: readonly AccessChange[]): readonly string[] {
  return changes
    .flatMap(({ service, otherThan = [], actions }) => {
      const patterns = actions.map((pattern) => naive(pattern.replace(/^.*:/, ''), 'i'));
      const services = KNOWN.filter(({ namespace }) =>
        service === '*' ? !otherThan.includes(namespace) : namespace === service,
      );
      return services.flatMap(({ namespace, names }) =>
        names.filter((name) => patterns.some((p) => p.test(name))).map((name) => `${namespace}:${name}`),
      );
    })
    .sort();
}

/** Every allowed action of the table, found by asking each statement about each of them. */
function bruteForce(of: readonly Statement[]): ReadonlySet<string> {
  const elements = of.map(({ Effect, Action, NotAction }) => ({
    Effect,
    inverted: Action === undefined,
    patterns: (Action ?? NotAction ?? []).map((pattern) => naive(pattern, 'i')),
  }));
  const named = (effect: string, text: string) =>
    elements.some(
      ({ Effect, inverted, patterns }) =>
        Effect === effect && patterns.some((p) => p.test(text)) !== inverted,
    );
  const all = KNOWN.flatMap(({ namespace, names }) => names.map((name) => `${namespace}:${name}`));
  return new Set(all.filter((text) => named('Allow', text) && !named('Deny', text)));
}

const kinds = (changes: readonly AccessChange[], ...wanted: readonly string[]) =>
  changes.filter(({ kind }) => wanted.includes(kind));

describe('the difference of policies over all resources', () => {
  it('agrees with asking every statement about every action of the table', () => {
    fc.assert(
      fc.property(statements, statements, (before, after) => {
        const changes = difference(before, after);
        const [was, is] = [bruteForce(before), bruteForce(after)];
        expect(actionsOf(kinds(changes, 'added'))).toEqual([...is].filter((a) => !was.has(a)).sort());
        expect(actionsOf(kinds(changes, 'removed'))).toEqual([...was].filter((a) => !is.has(a)).sort());
        expect(kinds(changes, 'widened', 'narrowed')).toEqual([]);
        expect(changes.every(({ isCertain }) => isCertain)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('finds nothing where statements are shuffled, split, merged or written in another case', () => {
    const shuffled = statements.chain((of) =>
      fc.tuple(fc.constant(of), fc.shuffledSubarray([...of], { minLength: of.length })),
    );
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        const split = after.flatMap((statement): readonly object[] =>
          statement.NotAction === undefined
            ? (statement.Action ?? []).map((action) => ({ ...statement, Action: action.toUpperCase() }))
            : [statement],
        );
        expect(difference(before, after)).toEqual([]);
        expect(difference(before, split)).toEqual([]);
        expect(difference(split, before)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const OPPOSITE = { added: 'removed', removed: 'added', widened: 'narrowed', narrowed: 'widened' } as const;

describe('the difference of policies over resources and conditions', () => {
  const pair = conditioned.chain(({ keys, statement }) => {
    const some = fc.array(statement, { maxLength: 3 });
    return fc.record({ keys: fc.constant(keys), before: some, after: some });
  });
  const gainedRequest = (
    before: readonly Conditioned[],
    after: readonly Conditioned[],
    all: readonly Request[],
  ) => all.find((request) => isAllowed(after, request) && !isAllowed(before, request));

  it('is told whenever a request is allowed by one side alone, and is certain only then', () => {
    const told = { differing: 0, certain: 0, alike: 0, doubted: 0 };
    fc.assert(
      fc.property(pair, ({ keys, before, after }) => {
        const changes = difference(before, after);
        const all = texts.flatMap((resource) => contexts(keys).map((context) => ({ resource, context })));
        for (const [gained, wanted] of [
          [gainedRequest(before, after, all), kinds(changes, 'added', 'widened')],
          [gainedRequest(after, before, all), kinds(changes, 'removed', 'narrowed')],
        ] as const) {
          if (gained !== undefined) expect(wanted, JSON.stringify(gained)).toHaveLength(1);
          if (wanted.some(({ isCertain }) => isCertain)) expect(gained).toBeDefined();
          if (gained !== undefined) told.differing++;
          else told.alike++;
          if (gained !== undefined && wanted[0]?.isCertain === true) told.certain++;
          if (gained === undefined && wanted.length > 0) told.doubted++;
        }
      }),
      { numRuns: 1500 },
    );
    // Doubt is the exception: what differs is nearly always shown to, and what does not is nearly always seen not to.
    expect(told.certain / told.differing).toBeGreaterThan(0.95);
    expect(told.doubted / told.alike).toBeLessThan(0.05);
  });

  it('says the opposite when the sides are swapped', () => {
    fc.assert(
      fc.property(pair, ({ before, after }) => {
        const short = (changes: readonly AccessChange[]) =>
          changes.map(({ kind, actions, isCertain }) => ({ kind, actions, isCertain }));
        const there = short(difference(before, after)).map((of) => ({ ...of, kind: OPPOSITE[of.kind] }));
        expect(new Set(there)).toEqual(new Set(short(difference(after, before))));
      }),
      { numRuns: 300 },
    );
  });

  it('is none between a document and itself with its resources split into statements', () => {
    fc.assert(
      fc.property(pair, ({ before }) => {
        const split = before.flatMap((statement): readonly object[] =>
          statement.Resource === undefined
            ? [statement, statement]
            : statement.Resource.map((Resource) => ({ ...statement, Resource })),
        );
        expect(difference(before, split.toReversed())).toEqual([]);
        expect(difference(split, before)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the difference of any JSON', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (before, after) => {
        accessDifference([before], [after, { Statement: after }]);
      }),
      { numRuns: 500 },
    );
  });
});
