import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JudgedFinding } from '../../../src/model/finding.ts';
import { selectRows } from '../../../src/report/html/client/select-rows.ts';
import { readState, type State, writeState } from '../../../src/report/html/client/state.ts';
import { Store } from '../../../src/report/html/client/store.ts';
import { findings as findingsSection } from '../../../src/report/html/findings.ts';
import { pageData, scriptSafeJson } from '../../../src/report/html/pack.ts';
import { FINDINGS, tallyOf } from '../../../src/report/html/tally.ts';
import type { Explain } from '../../../src/report/input.ts';
import { input, judged, judgement } from './factory.ts';
import { arnOf, awsManaged, group, inline, managed, role, service, user } from './facts.ts';
import { dataOf, page, pageWith } from './html-page.ts';
import { noMfa } from './people.ts';

const exemption = { entity: 'x', rule: '*', reason: 'for fire drills', expires: '2026-12-24' } as const;
const worker = arnOf('role', 'orders-worker', '/team/');
const entities = [
  judged(
    role({
      name: 'orders-worker',
      path: '/team/',
      services: [
        service('kms', 300, [inline('keys', worker)], { name: 'AWS Key Management Service' }),
        service('sqs', 'never', [managed('orders-data', worker)], { name: 'Amazon SQS' }),
        service('s3', 2, [managed('orders-data', worker)]),
      ],
    }),
  ),
  judged(user({ name: 'bob', accountId: '444455556666', services: [service('iam', 200, [])] })),
  judged(group({ name: 'devs', services: [service('ce', 'never', [])] }), { exemption }),
];
const store = new Store(dataOf(pageWith(entities)));
const FRESH = readState('', '');

/** `orders-worker sqs` of each row that is selected. */
function shown(state: Partial<State>, filters: Partial<State['filters']> = {}): string[] {
  return selectRows(store, { ...FRESH, ...state, filters: { ...FRESH.filters, ...filters } }).map(
    (row) => `${store.label(store.entity(row)).split('/').pop()} ${store.subject(row)}`,
  );
}

const ALL = ['orders-worker kms', 'bob iam', 'orders-worker sqs', 'devs ce'];

describe('Findings can be filtered', () => {
  test('and without a filter all are there, worst first', () => {
    expect(shown({})).toEqual(ALL);
  });

  test.each([
    ['severity', 'high', ['orders-worker kms', 'bob iam']],
    ['status', 'exempt', ['devs ce']],
    ['type', 'role', ['orders-worker kms', 'orders-worker sqs']],
    ['rule', 'service-unused', ['orders-worker kms', 'bob iam']],
    ['account', '444455556666', ['bob iam']],
    ['severity', 'nonsense', []],
  ] as const)('by %s %s', (name, value, expected) => {
    expect(shown({}, { [name]: value })).toEqual(expected);
  });

  test.each([
    ['DATA', 'a policy, whatever its case', ['orders-worker sqs']],
    ['team/orders', 'a part of path and name', ['orders-worker kms', 'orders-worker sqs']],
    ['worker kms', 'several words, all of which must be found', ['orders-worker kms']],
    ['iam', 'a service, and not the ARN that everything has', ['bob iam']],
    ['arn:aws:iam::444455556666:user/bob', 'a whole ARN', ['bob iam']],
    ['group/devs', 'type and name', ['devs ce']],
    ['nobody', 'nothing', []],
  ] as const)('by the words %j: %s', (q, _what, expected) => {
    expect(shown({ q })).toEqual(expected);
  });
});

describe('Findings can be sorted', () => {
  test.each([
    ['age', false, ['bob iam', 'orders-worker kms', 'orders-worker sqs', 'devs ce']],
    ['age', true, ['orders-worker sqs', 'devs ce', 'orders-worker kms', 'bob iam']],
    ['last', true, ['bob iam', 'orders-worker kms', 'orders-worker sqs', 'devs ce']],
    ['entity', false, ['bob iam', 'devs ce', 'orders-worker kms', 'orders-worker sqs']],
    ['subject', false, ['devs ce', 'bob iam', 'orders-worker kms', 'orders-worker sqs']],
    ['severity', true, ['devs ce', 'orders-worker sqs', 'orders-worker kms', 'bob iam']],
    ['status', true, ['devs ce', 'orders-worker kms', 'bob iam', 'orders-worker sqs']],
    ['rule', false, ['orders-worker sqs', 'devs ce', 'orders-worker kms', 'bob iam']],
  ] as const)('by %s, descending: %s', (key, descending, expected) => {
    expect(shown({ sort: { key, descending } })).toEqual(expected);
  });
});

test('What nobody watched is sorted before what was never used', () => {
  const bob = user({ name: 'bob' });
  const both = new Store(
    dataOf(
      pageWith([
        judged(role({ services: [service('s3', 'never', [])], name: 'a' })),
        judged(bob, { also: [noMfa(bob)] }),
      ]),
    ),
  );
  const sort = { key: 'last', descending: false } as const;
  expect(selectRows(both, { ...FRESH, sort }).map((row) => both.never(row))).toEqual(['–', 'never']);
});

describe('The address keeps what is shown', () => {
  const state: fc.Arbitrary<State> = fc.record({
    q: fc.string(),
    filters: fc.record({
      severity: fc.constantFrom('', 'high'),
      status: fc.constantFrom('', 'new', 'exempt'),
      type: fc.constantFrom('', 'role'),
      rule: fc.constantFrom('', 'service-unused'),
      account: fc.constantFrom('', '111122223333'),
    }),
    sort: fc.record({ key: fc.constantFrom('age' as const, 'entity' as const), descending: fc.boolean() }),
    page: fc.integer({ min: 1, max: 1000 }),
    entity: fc.string({ unit: 'grapheme' }),
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(state, fc.constantFrom('', 'new'), (one, usual) => {
        expect(readState(writeState(one, usual), usual)).toEqual(one);
      }),
    );
  });

  test('and what is as usual is left out', () => {
    expect(writeState(readState('#page=1&dir=asc', 'new'), 'new')).toBe('#');
    expect(readState('#page=-3&sort=nonsense', 'new')).toEqual(readState('', 'new'));
  });
});

describe('What the page holds of a finding', () => {
  test('its message and remedy are those of the rule, though kept once for many', () => {
    const name = fc.oneof(fc.constantFrom('s3', '1', '2026-01-24', 'role', 'a'), fc.string({ minLength: 1 }));
    const message = fc.array(fc.constantFrom('s3', '1', '300', ' days', 'role', 'a', '2026-01-24', '\ue000'));
    fc.assert(
      fc.property(name, name, message, (entity, namespace, words) => {
        const of = judgement([judged(role({ name: entity, services: [service(namespace, 300, [])] }))]);
        const explain: Explain = () => ({ message: words.join(''), remediation: `Take ${namespace} away` });
        const { data } = new Store(pageData({ ...input(of), explain }, tallyOf(of)));
        const held = new Store(data);
        expect(held.message(0)).toBe(words.join('').replaceAll('\ue000', '[U+E000]'));
      }),
    );
  });

  test('hundreds of alike findings share their words', () => {
    const names = Array.from({ length: 200 }, (_, at) => `orders-worker-${at}`);
    const many = names.map((name) => judged(role({ name, services: [service('s3', 'never', [])] })));
    const { findings } = dataOf(pageWith(many));
    expect(findings.message).toHaveLength(200);
    expect(new Set(findings.message).size).toBe(1);
  });

  test('an AWS-managed policy that two accounts audit is two entities', () => {
    const policy = awsManaged('AdministratorAccess', 'x').policyArn ?? '';
    const of = (accountId: string) => ({
      ...judged({ ...role({ name: 'x', accountId, services: [service('s3', 'never', [])] }), arn: policy }),
    });
    const two = new Store(dataOf(pageWith([of('111122223333'), of('444455556666')])));
    const keys = [two.key(two.entity(0)), two.key(two.entity(1))];
    expect(keys).toEqual([`${policy}@111122223333`, `${policy}@444455556666`]);
    expect(keys.map((key) => two.entityOf(key))).toEqual([two.entity(0), two.entity(1)]);
  });

  test('services that were used alike stand together, with the policies that grant them', () => {
    const holder = arnOf('role', 'admin');
    const grants = [managed('everything', holder)];
    const services = ['a', 'b', 'c'].map((namespace) => service(namespace, 'never', grants));
    const {
      entities: packed,
      grants: sets,
      policies,
      texts,
    } = dataOf(pageWith([judged(role({ name: 'admin', services: [...services, service('d', 3, grants)] }))]));
    const [never, used] = packed.services[0] ?? [];
    expect([never?.[0], never?.[4].length, used?.[4].length]).toEqual([-1, 3, 1]);
    expect(texts[policies[sets[never?.[3] ?? -1]?.[0] ?? -1]?.[0] ?? -1]).toBe('everything');
  });
});

describe('However much was found', () => {
  const one = judged(role({ name: 'a', services: [service('s3', 'never', [])] }));
  const [finding] = one.findings as readonly [JudgedFinding];
  const findings = (many: number, status: (at: number) => JudgedFinding['status']) => ({
    *[Symbol.iterator]() {
      for (let at = 0; at < many; at += 1) yield { ...finding, id: String(at), status: status(at) };
    },
  });

  test('the page holds the worst 25,000 findings', () => {
    expect(FINDINGS).toBe(25_000);
  });

  test('and says so', () => {
    const of = input(judgement([one], { findings: findings(1201, () => 'new') }));
    const tally = tallyOf(of.judgement, 1200);
    expect(findingsSection(of, tally).text).toContain(
      'This page holds the worst 1,200 of 1,201; report.json and report.csv have everything.',
    );
    expect(pageData(of, tally).findings.id).toHaveLength(1200);
  });

  test('new ones have room before exempt ones, and the order stays', () => {
    const of = judgement([one], { findings: findings(10, (at) => (at < 6 ? 'exempt' : 'new')) });
    expect(tallyOf(of, 6).kept.map(({ id }) => id)).toEqual(['0', '1', '6', '7', '8', '9']);
    expect(tallyOf(of, 3).kept.map(({ id }) => id)).toEqual(['6', '7', '8']);
    expect(tallyOf(of, 3).byStatus).toEqual({ new: 4, known: 0, exempt: 6 });
  });

  test('no more than twice the limit is ever held of half a million', () => {
    const of = judgement([one], { findings: findings(500_000, (at) => (at % 2 === 0 ? 'new' : 'known')) });
    const tally = tallyOf(of, 1000);
    expect([tally.kept.length, tally.total]).toEqual([1000, 500_000]);
  });

  test('it is written in pieces, and the same facts give the same bytes', () => {
    const many = judgement([one], { findings: findings(5000, () => 'new') });
    const data = [...scriptSafeJson(pageData(input(many), tallyOf(many)))];
    expect(data.length).toBeGreaterThan(50);
    expect(JSON.parse(data.join(''))).toEqual(pageData(input(many), tallyOf(many)));
    expect(page(input(many))).toBe(page(input(many)));
  });
});
