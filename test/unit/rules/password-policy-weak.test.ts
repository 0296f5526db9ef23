import { describe, expect, it } from 'vitest';
import type { PasswordPolicy, UserCredentials } from '../../../src/model/credential.ts';
import { explain } from '../../../src/rules/index.ts';
import { ACCOUNT, aUser, daysAgo } from '../factory.ts';
import {
  judgedCredentials,
  password,
  REFUSED,
  ROOT_ARN,
  reportOf,
  STRONG,
  signIn,
} from './credential-facts.ts';

const MARY = aUser();
const SIGNING_IN = signIn(MARY.arn, { password: password(1) });

function judged(policy: PasswordPolicy | null, rows: readonly UserCredentials[] = [SIGNING_IN]) {
  return judgedCredentials({
    entities: [MARY],
    rows,
    account: { passwordPolicy: { status: 'complete', policy } },
  });
}

const weaknesses = (policy: PasswordPolicy | null) => judged(policy).findings[0]?.details;

describe('a password policy', () => {
  it.each<[string, Partial<PasswordPolicy>, readonly string[]]>([
    ['14 characters of all kinds, and 24 remembered', {}, []],
    ['an expiry besides', { maxAgeDays: 90 }, []],
    ['13 characters', { minimumLength: 13 }, ['passwords of 13 characters are allowed, fewer than 14']],
    ['no symbols', { requireSymbols: false }, ['no symbols are required']],
    ['no numbers', { requireNumbers: false }, ['no numbers are required']],
    ['no upper case', { requireUppercase: false }, ['no upper-case letters are required']],
    ['no lower case', { requireLowercase: false }, ['no lower-case letters are required']],
    [
      '23 passwords remembered',
      { reusePrevention: 23 },
      ['only the last 23 passwords are remembered, fewer than 24'],
    ],
  ])('with %s', (_title, change, expected) => {
    expect(weaknesses({ ...STRONG, ...change }) ?? []).toEqual(expected);
  });

  it('that remembers no passwords is weak', () => {
    const { reusePrevention: _, ...forgetful } = STRONG;
    expect(weaknesses(forgetful)).toEqual(['former passwords may be used again']);
  });

  it("of an account that set none is IAM's default, which is weak", () => {
    const [finding, ...more] = judged(null).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'password-policy-weak',
      severity: 'medium',
      entity: { type: 'account', arn: ROOT_ARN, name: ACCOUNT },
    });
    const { message, remediation } = explain(finding as NonNullable<typeof finding>);
    expect(message).toBe(
      "Account 111122223333 has no password policy of its own, so IAM's default holds: passwords of 8 characters are " +
        'allowed, fewer than 14, of the four kinds of characters three suffice and former passwords may be used again.',
    );
    expect(remediation).toContain('--minimum-password-length 14');
    expect(remediation).toContain('--password-reuse-prevention 24');
  });

  it('has all its weaknesses told', () => {
    const nothing = {
      minimumLength: 6,
      requireSymbols: false,
      requireNumbers: false,
      requireUppercase: false,
      requireLowercase: false,
    };
    const [finding] = judged(nothing).findings;
    expect(finding?.details).toHaveLength(6);
    for (const weakness of finding?.details ?? []) {
      expect(finding && explain(finding).message).toContain(weakness);
    }
  });
});

describe('a weak password policy', () => {
  it('does not matter where no user has a console password', () => {
    const judgement = judged(null, [signIn(MARY.arn)]);
    expect(judgement.findings).toEqual([]);
    expect(judgement.conclusion).toBe('pass');
  });

  it('does not matter for the password of a user who was deleted since the report', () => {
    const gone = signIn('arn:aws:iam::111122223333:user/gone', { password: password(1) });
    expect(judged(null, [signIn(MARY.arn), gone]).findings).toEqual([]);
  });

  it('matters for users who are not audited', () => {
    const judgement = judgedCredentials({
      entities: [MARY],
      rows: [SIGNING_IN],
      account: { passwordPolicy: { status: 'complete', policy: null } },
      settings: { entities: { include: ['account/*'] } },
    });
    expect(judgement.findings).toMatchObject([{ rule: 'password-policy-weak' }]);
  });

  it.each<[string, Parameters<typeof judgedCredentials>[0]['account']]>([
    [
      'of which nobody knows whether users have passwords',
      { credentials: { status: 'unknown', reason: REFUSED } },
    ],
    ['where the report lacks the user who might have one', { credentials: reportOf([]) }],
    ['where the only user is younger than the report', { credentials: reportOf([], daysAgo(1001)) }],
  ])('%s makes the account unknown', (_title, account) => {
    const judgement = judgedCredentials({
      entities: [MARY],
      account: { ...account, passwordPolicy: { status: 'complete', policy: null } },
      rules: { 'credential-unused': 'off', 'mfa-missing': 'off' },
    });
    expect(judgement.findings).toEqual([]);
    expect(judgement.conclusion).toBe('incomplete');
    expect(judgement.entities.find(({ entity }) => entity.type === 'account')?.status).toBe('unknown');
    expect(judgement.entities.find(({ entity }) => entity === MARY)?.status).toBe('compliant');
  });

  it.each([
    ['matters where', 'incomplete', 1],
    ['does not matter where not', 'complete', 0],
  ] as const)(
    '%s the report tells a password of a user whom an inventory that was cut lacks',
    (_title, inventory, findings) => {
      const judgement = judgedCredentials({
        rows: [SIGNING_IN],
        account: { inventory, passwordPolicy: { status: 'complete', policy: null } },
      });
      expect(judgement.findings).toHaveLength(findings);
    },
  );

  it('does not matter for the password of the root user, in an inventory that was cut too', () => {
    const root = signIn(ROOT_ARN, { password: password(1) });
    const judgement = judgedCredentials({
      rows: [root],
      account: { inventory: 'incomplete', passwordPolicy: { status: 'complete', policy: null } },
    });
    expect(judgement.findings).toEqual([]);
  });

  it('that could not be read makes the account unknown, and nobody else', () => {
    const judgement = judgedCredentials({
      entities: [MARY],
      rows: [SIGNING_IN],
      account: { passwordPolicy: { status: 'unknown', reason: REFUSED } },
    });
    expect(judgement.errors).toEqual([{ accountId: ACCOUNT, ...REFUSED }]);
    expect(judgement.entities.map(({ entity, status }) => [entity.type, status]).sort()).toEqual([
      ['account', 'unknown'],
      ['user', 'compliant'],
    ]);
  });

  it('in an account as young as its grace time is not told yet', () => {
    const root = signIn(ROOT_ARN, { createdAt: daysAgo(20) });
    expect(judged(null, [SIGNING_IN, root]).findings).toEqual([]);
  });
});
