import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionAccess, ServiceAccess } from '../../../src/model/access.ts';
import type { RuleId } from '../../../src/model/settings.ts';
import {
  accessTo,
  allow,
  anAction,
  aRole,
  aService,
  aSnapshot,
  COLLECTED_AT,
  daysAgo,
  settings,
} from '../factory.ts';
import { judge } from './judge.ts';

const NOW = new Date(COLLECTED_AT);
const lastUsed = fc.option(fc.integer({ min: -2, max: 500 }));
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  s3: ['CreateBucket', 'GetBucketLocation', 'PutBucketPolicy'],
  ec2: ['RunInstances', 'DescribeInstances'],
  iam: ['CreatePolicyVersion', 'GetRole', 'PassRole'],
};

const services: fc.Arbitrary<ServiceAccess[]> = fc
  .tuple(
    ...Object.entries(ACTIONS).map(([namespace, names]) =>
      fc
        .record({
          used: lastUsed,
          actions: fc.tuple(...names.map((name) => lastUsed.map((days) => anAction(name, days)))),
        })
        .map(({ used, actions }) => aService(namespace, used, { actions })),
    ),
  )
  .map((all) => [...all]);

interface Facts {
  readonly services: readonly ServiceAccess[];
  readonly roleUsed: number | null;
  readonly age: number;
  readonly granted: readonly string[];
}

const facts: fc.Arbitrary<Facts> = fc.record({
  services,
  roleUsed: lastUsed,
  age: fc.integer({ min: 0, max: 600 }),
  granted: fc.uniqueArray(fc.constantFrom('s3:*', 'ec2:*', 'iam:*', 's3:Get*', 'iam:PassRole', '*'), {
    minLength: 1,
  }),
});

function found({ services: all, roleUsed, age, granted }: Facts, unusedDays = 180): string[] {
  const role = aRole({
    createdAt: daysAgo(age),
    lastUsedAt: roleUsed === null ? null : daysAgo(roleUsed),
    inlinePolicies: [{ name: 'app', document: allow(...granted) }],
    access: accessTo(...all),
  });
  const given = settings({ access: { unusedDays, granularity: 'action' } });
  return judge(aSnapshot([role], { granularity: 'action' }), given, NOW).findings.map(
    ({ rule, subject }) => `${rule} ${subject.action ?? subject.service ?? ''}`,
  );
}

const ofRule = (rule: RuleId, all: readonly string[]) => all.filter((one) => one.startsWith(`${rule} `));

/** A later use of one thing, and of all that it is part of. */
function withUse({ services: all, ...rest }: Facts, place: number, days: number): Facts {
  const used = daysAgo(days);
  const later = <T extends ServiceAccess | ActionAccess>(access: T): T =>
    access.lastAccessedAt !== null && access.lastAccessedAt > used
      ? access
      : { ...access, lastAccessedAt: used };
  return {
    ...rest,
    services: all.map((service, at) => {
      if (at !== place % all.length) return service;
      return { ...later(service), actions: (service.actions ?? []).map(later) };
    }),
  };
}

describe('whatever the facts', () => {
  it('using a service and its actions lately adds no finding', () => {
    fc.assert(
      fc.property(facts, fc.nat(2), fc.integer({ min: 0, max: 180 }), (before, place, days) => {
        expect(found(before)).toEqual(expect.arrayContaining(found(withUse(before, place, days))));
      }),
    );
  });

  it('using a service adds no finding about services or the entity', () => {
    fc.assert(
      fc.property(facts, fc.nat(2), fc.integer({ min: 0, max: 500 }), (before, place, days) => {
        const service = (all: readonly string[]) =>
          new Set(
            all.flatMap((one) =>
              one.startsWith('action') ? [] : [one.replace(/-never-accessed|-unused/, '')],
            ),
          );
        for (const one of service(found(withUse(before, place, days))))
          expect(service(found(before))).toContain(one);
      }),
    );
  });

  it('raising unused-days adds no finding of an unused service or entity', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 1, max: 400 }), fc.nat(400), (given, threshold, more) => {
        const lower = found(given, threshold);
        const higher = found(given, threshold + more);
        for (const rule of ['service-unused', 'entity-unused'] as const) {
          expect(ofRule(rule, lower)).toEqual(expect.arrayContaining(ofRule(rule, higher)));
        }
      }),
    );
  });

  it('iam:PassRole is never called unused', () => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(found(given).filter((one) => one.includes('PassRole'))).toEqual([]);
      }),
    );
  });
});
