import { describe, expect, it } from 'vitest';
import {
  explainAssumeRole,
  explainIdentity,
  explainIdToken,
  explainNoCredentials,
  explainWebIdentity,
} from '../../../src/aws/explain-credentials.ts';
import type { AwsSettings } from '../../../src/model/settings.ts';

const ROLE = 'arn:aws:iam::111122223333:role/iam-sweep-audit';
const aws: AwsSettings = {
  region: 'us-east-1',
  roleToAssume: ROLE,
  roleSessionName: 'iam-sweep',
  roleDurationSeconds: 7_200,
};
const noToken = { canRequestToken: false, isDependabot: false, isForkPullRequest: false };

function tokenWith(claims: object): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;
}

function webIdentity(name: string, message: string, claims: object = {}) {
  const error = Object.assign(new Error(message), { name });
  return explainWebIdentity(error, {
    role: ROLE,
    audience: 'sts.amazonaws.com',
    token: tokenWith(claims),
    aws,
  });
}

describe('a workflow without an OIDC token', () => {
  it('is told the permission to add', () => {
    const { code, message } = explainIdToken(new Error('x'), noToken);
    expect(code).toBe('IdTokenPermissionMissing');
    expect(message).toContain('permissions:\n  id-token: write');
  });

  it('is told that forks get none', () => {
    expect(explainIdToken(new Error('x'), { ...noToken, isForkPullRequest: true })).toMatchObject({
      code: 'IdTokenFork',
      message: expect.stringContaining('Pull requests from forks get no OIDC token'),
    });
  });

  it('is told that Dependabot gets none', () => {
    expect(explainIdToken(new Error('x'), { ...noToken, isDependabot: true })).toMatchObject({
      code: 'IdTokenDependabot',
      message: expect.stringContaining("github.actor != 'dependabot[bot]'"),
    });
  });

  it('is told what the token service said where it may ask for one', () => {
    const error = new Error('Failed to get ID Token. \n Error Code : 500');
    expect(explainIdToken(error, { ...noToken, canRequestToken: true }).message).toContain(
      'Error Code : 500',
    );
  });
});

describe('a refused AssumeRoleWithWebIdentity', () => {
  const refusal = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';

  it('names the classic subject and the immutable one that the trust policy may have been written for', () => {
    const { code, message } = webIdentity('AccessDenied', refusal, {
      sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
      repository: 'octo-org/octo-repo',
      repository_id: '456789',
      repository_owner_id: '123456',
    });
    expect(code).toBe('RoleNotAssumable');
    expect(message).toContain('accepts exactly repo:octo-org/octo-repo:ref:refs/heads/main');
    expect(message).toContain('repo:octo-org@123456/octo-repo@456789:ref:refs/heads/main');
  });

  it('says that a policy for the classic form does not match an immutable subject', () => {
    const { message } = webIdentity('AccessDenied', refusal, {
      sub: 'repo:octo-org@123456/octo-repo@456789:environment:production',
      repository: 'octo-org/octo-repo',
      repository_id: '456789',
      repository_owner_id: '123456',
    });
    expect(message).toContain('has an immutable subject');
    expect(message).toContain('classic form repo:octo-org/octo-repo:environment:production');
  });

  it('shows the token to nobody', () => {
    const claims = { sub: 'repo:octo-org/octo-repo:pull_request' };
    expect(webIdentity('AccessDenied', refusal, claims).message).not.toContain(tokenWith(claims));
  });

  it.each([
    [
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      'DurationTooLong',
      'role-duration-seconds is 7200',
    ],
    [
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
      'OidcProviderMissing',
      'oidc-provider/token.actions.githubusercontent.com',
    ],
    [
      'InvalidIdentityToken',
      'Incorrect token audience',
      'AudienceRefused',
      "The token's audience is sts.amazonaws.com",
    ],
    ['ExpiredTokenException', 'Token expired', 'IdTokenExpired', 'clock'],
    ['IDPCommunicationError', 'away', 'AssumeRoleFailed', 'IDPCommunicationError'],
  ])('with %s "%s" is %s', (name, said, code, words) => {
    expect(webIdentity(name, said)).toMatchObject({ code, message: expect.stringContaining(words) });
  });
});

describe('a refused AssumeRole into another account', () => {
  it('names the statement and the principal that are missing', () => {
    const target = 'arn:aws:iam::444455556666:role/iam-sweep-audit';
    const error = Object.assign(new Error('no'), { name: 'AccessDenied' });
    const { message } = explainAssumeRole(error, target, aws);
    expect(message).toContain(`must name ${ROLE} as principal`);
    expect(message).toContain(`{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"${target}"}`);
  });
});

describe('no credentials in the default chain', () => {
  const error = new Error('Could not load credentials from any providers');

  it('with AWS_PROFILE set is laid to the profile, which hides the variables of static keys', () => {
    const { code, message } = explainNoCredentials(error, 'no-such\nprofile');
    expect(code).toBe('ProfileWithoutCredentials');
    expect(message).toContain('AWS_PROFILE is "no-such\\nprofile"');
    expect(message).toContain('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not looked at');
  });

  it('without one names the ways to get some', () => {
    const { code, message } = explainNoCredentials(error, '');
    expect(code).toBe('NoCredentials');
    expect(message).toContain('`role-to-assume`');
    expect(message).not.toContain('AWS_PROFILE');
  });
});

describe('credentials that AWS does not know', () => {
  it.each(['InvalidClientTokenId', 'SignatureDoesNotMatch', 'ExpiredToken', 'ERR_INVALID_URL'])(
    'with %s get a remedy',
    (name) => {
      const explained = explainIdentity(Object.assign(new Error('said'), { name }));
      expect(explained.message).toMatch(new RegExp(`^(?!AWS did not tell).*AWS said: ${name}: said$`));
    },
  );
});
