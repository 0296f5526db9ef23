/** However a change is written, its judgement is the same; and what changes nothing finds nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aChange,
  access,
  allows,
  denies,
  judged,
  policy,
  roleWith,
  template,
} from '../unit/rules/changes.ts';

const ACTIONS = ['s3:GetObject', 's3:Get*', 's3:*', 'sqs:SendMessage', 'iam:PassRole', 'iam:*', '*'];
const RESOURCES = ['*', 'arn:aws:s3:::a/*', 'arn:aws:s3:::a', 'arn:aws:iam::111122223333:role/x'];
const statement = fc
  .tuple(
    fc.boolean(),
    fc.uniqueArray(fc.constantFrom(...ACTIONS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...RESOURCES),
  )
  .map(([isDeny, actions, resource]) => (isDeny ? denies(actions, resource) : allows(actions, resource)));
const statements = fc.array(statement, { minLength: 1, maxLength: 5 });

const role = (inline: Readonly<Record<string, object>>, id = 'R') =>
  template({ [id]: roleWith(inline, { RoleName: 'deploy' }) });

/** Statements dealt out to two inline policies. */
function dealt(list: readonly object[], toFirst: readonly boolean[]): Readonly<Record<string, object>> {
  const first = list.filter((_, at) => toFirst[at]);
  const second = list.filter((_, at) => !toFirst[at]);
  return {
    ...(first.length > 0 && { one: policy(...first) }),
    ...(second.length > 0 && { two: policy(...second) }),
  };
}

describe('A judgement', () => {
  it('finds no change where statements only move, in whatever order and policy', () => {
    fc.assert(
      fc.property(
        statements.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length }),
            fc.array(fc.boolean(), { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([list, shuffled, toFirst]) => {
          const judgement = judged(
            aChange({
              path: 's.json',
              before: role({ app: policy(...list) }),
              after: role(dealt(shuffled, toFirst), 'Other'),
            }),
          );
          expect(access(judgement)).toEqual([]);
          expect(judgement.findings.filter(({ status }) => status === 'new')).toEqual([]);
          expect(judgement.conclusion).toBe('pass');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of the way back takes away what the way there adds', () => {
    fc.assert(
      fc.property(statements, statements, (one, other) => {
        const there = judged(aChange({ path: 'a.json', before: policy(...one), after: policy(...other) }));
        const back = judged(aChange({ path: 'a.json', before: policy(...other), after: policy(...one) }));
        const kinds = (judgement: typeof there, ...wanted: readonly string[]) =>
          judgement.changes
            .flatMap((change) => change.access)
            .filter(({ kind }) => wanted.includes(kind))
            .flatMap(({ actions }) => actions)
            .sort();
        expect(kinds(back, 'removed', 'narrowed')).toEqual(kinds(there, 'added', 'widened'));
      }),
      { numRuns: 150 },
    );
  });

  it('is the same twice, with an id for each finding and every place in a file of the change', () => {
    fc.assert(
      fc.property(statements, statements, (one, other) => {
        const change = aChange({ path: 'a.json', before: policy(...one), after: policy(...other) });
        const judgement = judged(change);
        expect(judged(change)).toEqual(judgement);
        expect(new Set(judgement.findings.map(({ id }) => id)).size).toBe(judgement.findings.length);
        for (const { location, shownAt } of judgement.findings) {
          if (shownAt === undefined) continue;
          expect(shownAt).toBeGreaterThanOrEqual(location?.startLine ?? Number.POSITIVE_INFINITY);
          expect(shownAt).toBeLessThanOrEqual(location?.endLine ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('of a change that is none has nothing new', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const same = role({ app: policy(...list) });
        const judgement = judged(aChange({ path: 's.json', before: same, after: same }));
        expect(judgement.changes).toEqual([]);
        expect(judgement.findings.filter(({ status }) => status !== 'known')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
