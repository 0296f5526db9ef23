import type { IAMClient } from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import { Caller } from '../../../src/aws/caller.ts';
import { readCredentials, readPasswordPolicy } from '../../../src/collect/credentials.ts';
import { ManualClock } from '../aws/manual-clock.ts';
import { csvOf, MARY, ROOT } from './credential-rows.ts';

type Answer = object | Error;

const GENERATED = new Date('2026-06-01T10:00:00Z');
const STARTED = { State: 'STARTED' };
const COMPLETE = { State: 'COMPLETE' };
const report = (csv: string) => ({ Content: Buffer.from(csv), GeneratedTime: GENERATED });
const REPORT = report(csvOf([ROOT, MARY]));
const error = (name: string, status: number, message = name) =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
const NOT_PRESENT = error('CredentialReportNotPresentException', 410);
const EXPIRED = error('CredentialReportExpiredException', 410);
const IN_PROGRESS = error('CredentialReportNotReadyException', 404);
const DENIED = error('AccessDenied', 403, 'no identity-based policy allows the action');

/** An IAM that gives these answers in turn to each operation, the last of them again and again. */
function iamWith(answers: Readonly<Record<string, readonly Answer[]>>) {
  const clock = new ManualClock();
  const counts = { apiCalls: {} as Record<string, number>, retries: 0 };
  const caller = new Caller({ clock, counts });
  const given = new Map<string, number>();
  const iam = {
    async send(command: object) {
      const operation = command.constructor.name.replace('Command', '');
      const at = given.get(operation) ?? 0;
      given.set(operation, at + 1);
      const list = answers[operation] ?? [];
      const answer = list[Math.min(at, list.length - 1)];
      if (answer instanceof Error) throw answer;
      return answer;
    },
  } as unknown as IAMClient;
  return { ports: { iam, caller, clock }, clock, counts };
}

function read(generate: readonly Answer[], get: readonly Answer[]) {
  const { ports, clock, counts } = iamWith({ GenerateCredentialReport: generate, GetCredentialReport: get });
  const start = clock.now();
  const facts = clock.run(readCredentials(ports));
  return facts.then((it) => ({ facts: it, calls: counts.apiCalls, tookMs: clock.now() - start }));
}

describe('the credential report', () => {
  it('is waited for until IAM has made it, with pauses that grow', async () => {
    const { facts, calls, tookMs } = await read([STARTED, STARTED, STARTED, COMPLETE], [REPORT]);
    expect(facts).toMatchObject({ status: 'complete', generatedAt: '2026-06-01T10:00:00.000Z' });
    expect(facts.status === 'complete' && facts.users.map(({ arn }) => arn)).toEqual([ROOT.arn, MARY.arn]);
    expect(calls).toEqual({ GenerateCredentialReport: 4, GetCredentialReport: 1 });
    expect(tookMs).toBeGreaterThanOrEqual(500 + 750 + 1125);
  });

  it.each([
    ['is gone', NOT_PRESENT],
    ['has expired', EXPIRED],
  ])('that %s is made anew', async (_title, refusal) => {
    const { facts, calls } = await read([COMPLETE], [refusal, REPORT]);
    expect(facts.status).toBe('complete');
    expect(calls).toEqual({ GenerateCredentialReport: 2, GetCredentialReport: 2 });
  });

  it('that is still being made is asked for again, and not made twice', async () => {
    const { facts, calls } = await read([COMPLETE], [IN_PROGRESS, IN_PROGRESS, REPORT]);
    expect(facts.status).toBe('complete');
    expect(calls).toEqual({ GenerateCredentialReport: 1, GetCredentialReport: 3 });
  });

  it.each([
    ['never made', [STARTED], [REPORT]],
    ['never ready', [COMPLETE], [IN_PROGRESS]],
    ['always too old', [COMPLETE], [EXPIRED]],
  ])('that is %s is given up after a minute', async (_title, generate, get) => {
    const { facts, tookMs, calls } = await read(generate, get);
    expect(facts).toMatchObject({ status: 'unknown', reason: { code: 'CredentialReportDeadline' } });
    expect(tookMs).toBeGreaterThanOrEqual(60_000);
    expect(calls.GenerateCredentialReport).toBeLessThan(30);
  });

  it('that arrives cut is asked for once more', async () => {
    const { facts } = await read([COMPLETE], [report(csvOf([ROOT, MARY]).slice(0, -50)), REPORT]);
    expect(facts.status === 'complete' && facts.users).toHaveLength(2);
  });

  it('that stays cut is unknown, with the place where it breaks off', async () => {
    const { facts } = await read([COMPLETE], [report(csvOf([ROOT, MARY]).slice(0, -50))]);
    expect(facts).toMatchObject({
      status: 'unknown',
      reason: { operation: 'GetCredentialReport', code: 'IncompleteAnswer' },
    });
    expect(facts.status === 'unknown' && facts.reason.message).toMatch(/^row 2 of the credential report/);
  });

  it.each([
    ['GenerateCredentialReport', [DENIED], [REPORT]],
    ['GetCredentialReport', [COMPLETE], [DENIED]],
  ])('that may not be had names the right to %s', async (operation, generate, get) => {
    const { facts } = await read(generate, get);
    expect(facts).toMatchObject({ status: 'unknown', reason: { operation, code: 'AccessDenied' } });
    expect(facts.status === 'unknown' && facts.reason.message).toContain(`"Action":"iam:${operation}"`);
  });
});

describe('the password policy', () => {
  const policyOf = (answer: Answer) => {
    const { ports, clock } = iamWith({ GetAccountPasswordPolicy: [answer] });
    return clock.run(readPasswordPolicy(ports));
  };

  it('is told as it is set', async () => {
    const set = {
      MinimumPasswordLength: 12,
      RequireSymbols: true,
      RequireNumbers: false,
      RequireUppercaseCharacters: true,
      RequireLowercaseCharacters: true,
      ExpirePasswords: true,
      MaxPasswordAge: 90,
      PasswordReusePrevention: 5,
    };
    expect(await policyOf({ PasswordPolicy: set })).toEqual({
      status: 'complete',
      policy: {
        minimumLength: 12,
        requireSymbols: true,
        requireNumbers: false,
        requireUppercase: true,
        requireLowercase: true,
        reusePrevention: 5,
        maxAgeDays: 90,
      },
    });
  });

  it('of an account that set none is null', async () => {
    expect(await policyOf(error('NoSuchEntityException', 404))).toEqual({ status: 'complete', policy: null });
  });

  it('that may not be had is unknown, and never taken for none', async () => {
    const facts = await policyOf(DENIED);
    expect(facts).toMatchObject({ status: 'unknown', reason: { code: 'AccessDenied' } });
    expect(JSON.stringify(facts)).toContain('iam:GetAccountPasswordPolicy');
  });
});
