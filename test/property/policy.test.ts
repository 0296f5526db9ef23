import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelAt, SERVICE_NAMESPACES, serviceActions } from '../../src/policy/action-table.ts';
import { describeProblem, parsePolicy } from '../../src/policy/document.ts';
import { grantsOf } from '../../src/policy/grants.ts';
import { covers, matches } from '../../src/policy/match.ts';
import { ACCESS_LEVELS, type AccessLevel } from '../../src/policy/types.ts';

interface Statement {
  readonly Effect: string;
  readonly Action?: readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource: string;
}

interface KnownAction {
  readonly namespace: string;
  readonly name: string;
  readonly text: string;
  readonly rank: number;
}

const KNOWN: readonly KnownAction[] = SERVICE_NAMESPACES.flatMap((namespace) => {
  const service = serviceActions(namespace);
  return (service?.names ?? []).map((name, index) => ({
    namespace,
    name,
    text: `${namespace}:${name}`,
    rank: service === undefined ? -1 : ACCESS_LEVELS.indexOf(levelAt(service, index)),
  }));
});

function naive(pattern: string, flags: string): RegExp {
  const source = [...pattern].map((c) => (c === '*' ? '.*' : c === '?' ? '.' : c.replace(/[^\w]/g, '\\$&')));
  return new RegExp(`^${source.join('')}$`, `s${flags}`);
}

const rankOf = (level: AccessLevel | null) => (level === null ? -1 : ACCESS_LEVELS.indexOf(level));

/** Patterns made from real actions, so that each matches at least one of the table. */
const actionPattern = fc.oneof(
  { weight: 1, arbitrary: fc.constant('*') },
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.constantFrom(...KNOWN), fc.nat({ max: 12 }), fc.nat({ max: 12 }), fc.nat({ max: 4 }))
      .map(([{ namespace, name }, from, length, form]) => {
        if (form === 0) return `${namespace}:*`;
        if (form === 1) return `${namespace}:${name.slice(0, from)}*`;
        if (form === 2) return `${namespace}:*${name.slice(from)}`;
        if (form === 3)
          return `${namespace.toUpperCase()}:${name.slice(0, from)}*${name.slice(from + length)}`;
        return `${namespace}:${name.slice(0, from)}?${name.slice(from + 1)}`.slice(
          0,
          namespace.length + 1 + name.length,
        );
      }),
  },
);

const statement: fc.Arbitrary<Statement> = fc
  .tuple(
    fc.constantFrom('Allow', 'Allow', 'Deny'),
    fc.constantFrom('Action', 'Action', 'Action', 'NotAction'),
    fc.array(actionPattern, { minLength: 1, maxLength: 5 }),
  )
  .map(([Effect, element, patterns]) => ({ Effect, [element]: patterns, Resource: '*' }));

const statements = fc.array(statement, { maxLength: 4 });

function grants(of: readonly Statement[]) {
  return grantsOf(of.map((Statement, index) => ({ name: `p${index}`, document: { Statement } })));
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
  const allowed = KNOWN.filter(({ text }) => named('Allow', text) && !named('Deny', text));
  return new Set(allowed.map(({ text }) => text));
}

describe('the wildcard matcher', () => {
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), maxLength: 12 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 12 });

  it('agrees with a regular expression', () => {
    fc.assert(
      fc.property(pattern, text, (p, t) => matches(p, t) === naive(p, '').test(t)),
      { numRuns: 3000 },
    );
  });

  it('never claims to cover a pattern that matches more', () => {
    fc.assert(
      fc.property(pattern, pattern, text, (outer, inner, t) => {
        fc.pre(covers(outer, inner) && matches(inner, t));
        return matches(outer, t);
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    );
  });

  it('covers every pattern by itself and by the lone wildcard', () => {
    fc.assert(fc.property(pattern, (p) => covers(p, p) && covers('*', p)));
  });
});

describe('the grants of policies over all resources', () => {
  it('agree with asking every statement about every action of the table', () => {
    fc.assert(
      fc.property(statements, (of) => {
        const found = grants(of);
        const allowed = bruteForce(of);
        const ranks = new Map<string, number>();
        for (const { namespace, name, text, rank } of KNOWN) {
          expect(found.allows(text), text).toBe(allowed.has(text));
          if (!allowed.has(text) || (namespace === 'iam' && name === 'PassRole')) continue;
          ranks.set(namespace, Math.max(rank, ranks.get(namespace) ?? -1));
        }
        for (const namespace of SERVICE_NAMESPACES) {
          const { level, passRoleOnly } = found.service(namespace);
          expect(rankOf(level), namespace).toBe(ranks.get(namespace) ?? -1);
          expect(passRoleOnly).toBe(namespace === 'iam' && level === null && allowed.has('iam:PassRole'));
        }
        expect(rankOf(found.strongest)).toBe(Math.max(-1, ...ranks.values()));
      }),
      { numRuns: 15 },
    );
  });

  it('are never raised by one more Deny, nor lowered by one more Allow', () => {
    const resource = fc.constantFrom(
      '*',
      'arn:aws:s3:::a/*',
      'arn:aws:s3:::a/b*',
      'arn:aws:iam::111122223333:role/x',
    );
    const anywhere = fc.tuple(statement, resource).map(([of, Resource]) => ({ ...of, Resource }));
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 4 }), anywhere, (of, more) => {
        const before = grants(of);
        const after = grants([...of, more]);
        const order = more.Effect === 'Deny' ? [after, before] : [before, after];
        for (const namespace of [...SERVICE_NAMESPACES, 'newsvc']) {
          const [less, greater] = order.map((found) => found.service(namespace));
          expect(rankOf(less?.level ?? null)).toBeLessThanOrEqual(rankOf(greater?.level ?? null));
          expect(less?.escalations.length).toBeLessThanOrEqual(greater?.escalations.length ?? 0);
        }
        const [less, greater] = order.map(({ strongest }) => rankOf(strongest));
        expect(less).toBeLessThanOrEqual(greater ?? -1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('reading a policy document', () => {
  const element = fc.constantFrom(
    'Effect',
    'Action',
    'NotAction',
    'Resource',
    'Principal',
    'Condition',
    'Sid',
    '__proto__',
  );
  const almost = fc.record({
    Version: fc.constantFrom('2012-10-17', 1),
    Statement: fc.array(fc.dictionary(element, fc.oneof(fc.jsonValue(), fc.constantFrom('Allow', '*')))),
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), almost, fc.string()), (value) => {
        for (const problem of parsePolicy(value).problems) expect(describeProblem(problem)).not.toBe('');
        grantsOf([{ name: 'policy', document: value }]).service('s3');
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the same in an object, in its text and in its percent-encoded text', () => {
    fc.assert(
      fc.property(almost, (document) => {
        const text = JSON.stringify(document);
        expect(parsePolicy(text)).toEqual(parsePolicy(JSON.parse(text)));
        expect(parsePolicy(encodeURIComponent(text))).toEqual(parsePolicy(JSON.parse(text)));
      }),
    );
  });
});
