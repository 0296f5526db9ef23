import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import type { JudgedFinding } from '../../../src/model/finding.ts';
import { conclusionOf, entityStatus, exitCodeOf } from '../../../src/rules/verdict.ts';
import {
  ACCESS_FAILED,
  ACCOUNT,
  accessTo,
  anAccount,
  anExemption,
  aRole,
  aService,
  aSnapshot,
  COLLECTED_AT,
  NOT_COLLECTED,
  settings,
} from '../factory.ts';
import { judge } from './judge.ts';

const NOW = new Date(COLLECTED_AT);
const unusedRole = aRole({ name: 'unused', access: accessTo(aService('s3', null)) });
const goodRole = aRole({ name: 'good', access: accessTo(aService('s3', 1)) });
const failedRole = aRole({ name: 'failed', access: ACCESS_FAILED });

const said = (entities: readonly Entity[], overrides: Parameters<typeof settings>[0] = {}) =>
  judge(aSnapshot(entities), settings(overrides), NOW);

describe('the conclusion', () => {
  const none = { critical: 0, high: 0, medium: 0, low: 0 };

  it.each([
    ['nothing found, everything known', none, 'high', false, 'pass'],
    ['nothing found, something unknown', none, 'high', true, 'incomplete'],
    ['found below the gate', { ...none, medium: 3 }, 'high', false, 'pass'],
    ['found at the gate', { ...none, high: 1 }, 'high', false, 'fail'],
    ['found above the gate', { ...none, critical: 1 }, 'high', false, 'fail'],
    ['found at the gate, something unknown', { ...none, high: 1 }, 'high', true, 'fail'],
    ['found below the gate, something unknown', { ...none, low: 1 }, 'medium', true, 'incomplete'],
    ['anything, with the lowest gate', { ...none, low: 1 }, 'low', false, 'fail'],
    ['anything, with no gate', { ...none, critical: 9 }, 'never', false, 'pass'],
    ['anything and something unknown, with no gate', { ...none, critical: 9 }, 'never', true, 'incomplete'],
  ] as const)('%s', (_title, counts, failOn, anythingUnknown, expected) => {
    expect(conclusionOf(counts, failOn, anythingUnknown)).toBe(expected);
  });

  it.each([
    ['pass', 'fail', 0],
    ['fail', 'warn', 1],
    ['incomplete', 'fail', 1],
    ['incomplete', 'warn', 0],
  ] as const)('%s with on-incomplete %s exits with %i', (conclusion, onIncomplete, code) => {
    expect(exitCodeOf(conclusion, { onIncomplete })).toBe(code);
  });
});

describe('the status of an entity', () => {
  const findings = (...statuses: JudgedFinding['status'][]) =>
    statuses.map((status) => ({ status }) as JudgedFinding);

  it.each([
    ['nothing found', true, findings(), 'compliant'],
    ['something new found', true, findings('exempt', 'new'), 'non-compliant'],
    ['only what is exempt found', true, findings('exempt', 'exempt'), 'exempt'],
    ['only what was known before found', true, findings('known'), 'non-compliant'],
    ['found what is exempt, and what was known before', true, findings('exempt', 'known'), 'non-compliant'],
    ['found and exempt, but not all of it known', false, findings('exempt'), 'unknown'],
    ['found something new, but not all of it known', false, findings('new'), 'unknown'],
    ['nothing known', false, findings(), 'unknown'],
  ] as const)('%s', (_title, isKnown, all, expected) => {
    expect(entityStatus(isKnown, all)).toBe(expected);
  });
});

describe('unknown is never compliant', () => {
  it('an entity whose access could not be had is unknown, for the reason that AWS gave', () => {
    const { conclusion, entities, errors, findings } = said([failedRole]);
    expect(conclusion).toBe('incomplete');
    expect(entities[0]).toMatchObject({
      status: 'unknown',
      reason: 'GetServiceLastAccessedDetails: the job failed (JobFailed)',
      services: { granted: 0, used: 0, unused: 0, neverAccessed: 0 },
    });
    expect(errors).toEqual([
      {
        accountId: ACCOUNT,
        entityArn: failedRole.arn,
        operation: 'GetServiceLastAccessedDetails',
        code: 'JobFailed',
        message: 'the job failed',
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('even in grace', () => {
    expect(said([{ ...failedRole, createdAt: COLLECTED_AT }]).entities[0]?.status).toBe('unknown');
  });

  it('an entity that is selected now and was not when the facts were collected is unknown', () => {
    const { conclusion, entities } = said([aRole({ access: NOT_COLLECTED })]);
    expect(conclusion).toBe('incomplete');
    expect(entities[0]).toMatchObject({ status: 'unknown', reason: expect.stringContaining('not selected') });
  });

  it('an entity that is not selected may be of unknown access', () => {
    const { conclusion, entities } = said([goodRole, failedRole], { entities: { exclude: ['role/failed'] } });
    expect(conclusion).toBe('pass');
    expect(entities.map(({ entity }) => entity.name)).toEqual(['good']);
  });

  it('an error of collecting makes the run and its account incomplete', () => {
    const error = { accountId: ACCOUNT, operation: 'ListUsers', code: 'AccessDenied', message: 'no' };
    const judgement = judge(aSnapshot([goodRole], { errors: [error] }), settings(), NOW);
    expect(judgement.conclusion).toBe('incomplete');
    expect(judgement.errors).toEqual([error]);
    expect(judgement.accounts[0]?.status).toBe('incomplete');
  });

  it('an incomplete inventory makes the run incomplete and is named', () => {
    const snapshot = aSnapshot([], { accounts: [anAccount([goodRole], { inventory: 'incomplete' })] });
    const { conclusion, errors } = judge(snapshot, settings(), NOW);
    expect(conclusion).toBe('incomplete');
    expect(errors.map(({ code }) => code)).toEqual(['InventoryIncomplete']);
  });

  it('a run that audited nothing is incomplete and says so', () => {
    const { conclusion, errors } = said([goodRole], { entities: { include: ['role/nobody'] } });
    expect(conclusion).toBe('incomplete');
    expect(errors.map(({ code }) => code)).toEqual(['NothingSelected']);
  });

  it('of two accounts only the one with an unknown entity is incomplete', () => {
    const elsewhere = {
      ...failedRole,
      accountId: '444455556666',
      arn: 'arn:aws:iam::444455556666:role/failed',
    };
    const snapshot = aSnapshot([], {
      accounts: [anAccount([goodRole]), anAccount([elsewhere], { id: '444455556666', name: 'prod' })],
    });
    const { accounts } = judge(snapshot, settings(), NOW);
    expect(accounts.map(({ id, status, counts }) => [id, status, counts.role])).toEqual([
      [ACCOUNT, 'complete', 1],
      ['444455556666', 'incomplete', 1],
    ]);
  });
});

describe('exemptions in the judgement', () => {
  const exempt = { exemptions: [anExemption({ entity: 'role/unused' })], gate: { failOn: 'low' } } as const;

  it('an exempt finding neither fails the run nor is counted, and carries its exemption', () => {
    const { conclusion, counts, entities, findings, exemptions } = said([unusedRole, goodRole], exempt);
    expect(conclusion).toBe('pass');
    expect(counts).toEqual({ critical: 0, high: 0, medium: 0, low: 0 });
    expect(entities[0]?.status).toBe('exempt');
    expect(findings).toMatchObject([{ status: 'exempt', exemption: exempt.exemptions[0] }]);
    expect(exemptions).toMatchObject([{ state: 'active', matches: 1 }]);
  });

  it('the day after its end the finding fails the run again', () => {
    const over = { ...exempt, exemptions: [anExemption({ entity: 'role/unused', expires: '2026-05-31' })] };
    const { conclusion, findings, exemptions } = said([unusedRole], over);
    expect(conclusion).toBe('fail');
    expect(findings[0]?.status).toBe('new');
    expect(findings[0]?.exemption).toBeUndefined();
    expect(exemptions).toMatchObject([{ state: 'expired', daysLeft: -1, matches: 1 }]);
  });

  it('an exemption never makes the unknown known', () => {
    const all = { exemptions: [anExemption({ entity: '**' })] };
    expect(said([failedRole], all)).toMatchObject({
      conclusion: 'incomplete',
      entities: [{ status: 'unknown' }],
    });
  });

  it('one that matches nothing is a notice', () => {
    const { notices } = said([goodRole], exempt);
    expect(notices.map(({ code }) => code)).toEqual(['exemption-unmatched']);
  });
});
