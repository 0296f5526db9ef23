import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type Report, reportSchema } from '../../../src/model/report.ts';
import { reportJson } from '../../../src/report/json.ts';
import { clean, large, severalAccounts, small } from './accounts.ts';
import { input, judgement } from './factory.ts';
import { hostile } from './hostile.ts';
import { story } from './story.ts';

const written = (of: Parameters<typeof input>[0]) => [...reportJson(input(of))].join('');
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(z.toJSONSchema(reportSchema));

describe('report.json is exactly what its schema says', () => {
  test.each([
    ['an account without entities', judgement([])],
    ['a clean account', clean()],
    ['an account with three findings', small()],
    ['an account with exemptions and failures', story()],
    ['an account with 3,000 findings', large()],
    ['several accounts', severalAccounts()],
  ])('for %s', (_, of) => {
    const parsed: unknown = JSON.parse(written(of));
    expect(reportSchema.parse(parsed)).toEqual(parsed);
    expect(validate(parsed) ? [] : validate.errors).toEqual([]);
  });
});

test('report.json keeps names as they are, however hostile', () => {
  const name = '"}\n</script>\u202e@octocat';
  const report = JSON.parse(written(hostile(name))) as Report;
  expect(report.entities.map((entity) => entity.name)).toContain(name);
  expect(report.findings[0]?.grantedBy[0]?.policyName).toBe(name);
});

test('a finding takes one line, so that two reports can be compared', () => {
  const lines = written(small()).split('\n');
  const findings = lines.filter((line) => line.includes('"rule"'));
  expect(findings).toHaveLength(3);
  expect(findings[0]).toMatch(
    /^ {4}\{"id":"[0-9a-f]{16}","rule":"service-never-accessed","severity":"high",/,
  );
});

test('a finding carries its evidence, its granting policy and its words', () => {
  const report = JSON.parse(written(small())) as Report;
  expect(report.findings.find(({ subject }) => subject.service === 'sns')).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{16}$/),
    rule: 'service-unused',
    severity: 'medium',
    status: 'new',
    accountId: '111122223333',
    entityArn: 'arn:aws:iam::111122223333:role/team/orders/orders-api',
    entityType: 'role',
    subject: { service: 'sns' },
    evidence: {
      lastAccessedAt: '2026-03-15T06:00:00.000Z',
      lastAccessedBy: 'arn:aws:iam::111122223333:role/team/orders/orders-api',
      lastAccessedRegion: 'eu-west-1',
      ageDays: 250,
      trackedSince: '2025-10-16T06:00:00.000Z',
    },
    grantedBy: [
      {
        policyName: 'data',
        policyType: 'inline',
        attachedTo: 'arn:aws:iam::111122223333:role/team/orders/orders-api',
      },
    ],
    message: expect.stringContaining('orders-api'),
    remediation: expect.stringContaining('sns'),
  });
});

test('the same judgement gives the same bytes, whatever the order in which calls were counted', () => {
  const of = story();
  const { stats } = of.snapshot;
  const reversed = Object.fromEntries(Object.entries(stats.apiCalls).reverse());
  const other = { ...of, snapshot: { ...of.snapshot, stats: { ...stats, apiCalls: reversed } } };
  expect(written(other)).toBe(written(of));
});

test('a large report comes in many small pieces', () => {
  const pieces = [...reportJson(input(large()))];
  expect(pieces.length).toBeGreaterThan(10);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
});
