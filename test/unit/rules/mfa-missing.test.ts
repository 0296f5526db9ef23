import { describe, expect, it } from 'vitest';
import type { UserCredentials } from '../../../src/model/credential.ts';
import { explain } from '../../../src/rules/index.ts';
import { ACCOUNT, aUser, daysAgo } from '../factory.ts';
import { accessKey, judgedCredentials, password, ROOT_ARN, signIn } from './credential-facts.ts';

const MARY = aUser();

function found(...rows: readonly UserCredentials[]) {
  return judgedCredentials({ entities: [MARY], rows }).findings.filter(({ rule }) => rule === 'mfa-missing');
}

describe('a user', () => {
  it('with a console password and no MFA is told, with the severity high', () => {
    const [finding, ...more] = found(signIn(MARY.arn, { password: password(1), mfaActive: false }));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'high', entity: MARY, subject: {}, status: 'new' });
    expect(finding && explain(finding)).toEqual({
      message: 'User mary has a console password and no MFA device.',
      remediation:
        'Let user mary register a passkey, a security key or an authenticator app, ' +
        'or take console access away (aws iam delete-login-profile) where it is not needed.',
    });
  });

  it.each<[string, Partial<UserCredentials>]>([
    ['with MFA', { password: password(1) }],
    ['without a password', { mfaActive: false }],
    ['with access keys alone', { mfaActive: false, accessKeys: [accessKey(1)] }],
  ])('%s is not', (_title, row) => {
    expect(found(signIn(MARY.arn, row))).toEqual([]);
  });

  it('in its grace time is not told', () => {
    const young = aUser({ createdAt: daysAgo(29) });
    const row = signIn(young.arn, { createdAt: young.createdAt, password: password(1), mfaActive: false });
    const judgement = judgedCredentials({ entities: [young], rows: [row] });
    expect(judgement.findings).toEqual([]);
    expect(judgement.conclusion).toBe('pass');
  });
});

describe('the root user', () => {
  it('without MFA is told at the account', () => {
    const [finding] = found(signIn(MARY.arn), signIn(ROOT_ARN, { mfaActive: false }));
    expect(finding).toMatchObject({ entity: { type: 'account', name: ACCOUNT, arn: ROOT_ARN } });
    expect(finding && explain(finding).message).toMatch(/^The root user of account 111122223333 has no MFA/);
  });

  it('whose password was taken away centrally needs none', () => {
    const root = signIn(ROOT_ARN, { mfaActive: false, password: { ...password(null), enabled: false } });
    expect(found(signIn(MARY.arn), root)).toEqual([]);
  });

  it('of AWS GovCloud can not sign in, so it needs none', () => {
    const arn = 'arn:aws-us-gov:iam::111122223333:root';
    const judgement = judgedCredentials({
      rows: [signIn(arn, { mfaActive: false })],
      account: { partition: 'aws-us-gov' },
    });
    expect(judgement.findings).toEqual([]);
  });
});
