import { GetAccountAuthorizationDetailsCommand, ListUsersCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../sandbox/server.ts';
import { accountFile, auditSession, EXPORT_FILE, iamOf, idToken, roleArn, stand, stsOf } from './stand.ts';

const claims = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe('the token endpoint', () => {
  test('vouches for repository, branch and audience as GitHub does', async () => {
    expect(claims(await idToken(await stand(), 'some-audience'))).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'some-audience',
      sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
      repository: 'octo-org/octo-repo',
      repository_id: '456789',
    });
  });

  test('gives nothing without the bearer token of the job', async () => {
    const url = (await stand()).env().ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { Authorization: 'Bearer guessed' } })).status).toBe(401);
  });
});

describe('AssumeRoleWithWebIdentity', () => {
  test.each([false, true])(
    'the audit role lets the workflow in, immutable subject: %s',
    async (immutable) => {
      const sandbox = await stand({ workflow: { immutableSubject: immutable } });
      const session = await auditSession(sandbox, { name: 'weekly' });
      const identity = await stsOf(sandbox, session).send(new GetCallerIdentityCommand({}));
      expect(identity.Arn).toBe('arn:aws:sts::111122223333:assumed-role/iam-sweep-audit/weekly');
      expect(identity.Account).toBe('111122223333');
    },
  );

  test('an export that knows no audit role gets one that its inventory does not show', async () => {
    const sandbox = await stand({ accounts: [EXPORT_FILE], enforcePolicies: true });
    const session = await auditSession(sandbox);
    const inventory = await iamOf(sandbox, session).send(new GetAccountAuthorizationDetailsCommand({}));
    expect(inventory.RoleDetailList?.map((role) => role.RoleName)).toEqual(['worker']);
  });

  const refusals: [
    string,
    Parameters<Sandbox['configure']>[0],
    Parameters<typeof auditSession>[1],
    object,
  ][] = [
    [
      'another repository',
      { workflow: { repository: 'octo-org/other' } },
      {},
      { name: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' },
    ],
    ['a role of another repository', {}, { role: roleArn('github-deploy') }, { name: 'AccessDenied' }],
    ['a role that does not exist', {}, { role: roleArn('nobody') }, { name: 'AccessDenied' }],
    [
      "a token that GitHub's issuer did not sign",
      { workflow: { foreignKey: true } },
      {},
      { name: 'InvalidIdentityTokenException' },
    ],
    ['text that is no token', {}, { token: 'nonsense' }, { name: 'InvalidIdentityTokenException' }],
    ['an expired token', { workflow: { lifetimeSeconds: -1 } }, {}, { name: 'ExpiredTokenException' }],
    [
      "more seconds than the role's maximum",
      {},
      { seconds: 7201 },
      {
        name: 'ValidationError',
        message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      },
    ],
    ['fewer than 900 seconds', {}, { seconds: 899 }, { name: 'ValidationError' }],
    ['a session name of one character', {}, { name: 'x' }, { name: 'ValidationError' }],
  ];
  test.each(refusals)('refuses %s', async (_, behaviour, request, error) => {
    const sandbox = await stand(behaviour);
    await expect(auditSession(sandbox, request)).rejects.toMatchObject(error);
  });

  test('refuses a token for another audience', async () => {
    const sandbox = await stand();
    const token = await idToken(sandbox, 'https://github.com/octo-org');
    await expect(auditSession(sandbox, { token })).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: 'Incorrect token audience',
    });
  });
});

describe('AssumeRole', () => {
  const member = roleArn('iam-sweep-member', '777788889999');
  const both = () =>
    stand({ accounts: [accountFile('sample'), accountFile('member')], enforcePolicies: true });
  const chain = (RoleArn: string, DurationSeconds = 3600) =>
    new AssumeRoleCommand({ RoleArn, RoleSessionName: 'chained', DurationSeconds });

  test('the audit role reaches the role that trusts it in another account', async () => {
    const sandbox = await both();
    const sts = stsOf(sandbox, await auditSession(sandbox));
    const { AssumedRoleUser } = await sts.send(chain(member));
    expect(AssumedRoleUser?.Arn).toBe('arn:aws:sts::777788889999:assumed-role/iam-sweep-member/chained');
  });

  test('a chained session lasts at most an hour', async () => {
    const sandbox = await both();
    const sts = stsOf(sandbox, await auditSession(sandbox));
    await expect(sts.send(chain(member, 3601))).rejects.toMatchObject({ name: 'ValidationError' });
  });

  test('a role whose trust policy does not name the caller stays closed', async () => {
    const sandbox = await both();
    const sts = stsOf(sandbox, await auditSession(sandbox));
    await expect(sts.send(chain(roleArn('app/orders-api')))).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(stsOf(sandbox).send(chain(member))).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});

describe('credentials', () => {
  test('credentials stop working at their end, with ExpiredToken', async () => {
    let now = Date.now();
    const sandbox = await stand({ now: () => now, sessionMs: 2000 });
    const session = await auditSession(sandbox);
    expect(session.expiration?.getTime()).toBeCloseTo(now + 2000, -4);
    const iam = iamOf(sandbox, session);
    await iam.send(new ListUsersCommand({}));
    now += 2000;
    await expect(iam.send(new ListUsersCommand({}))).rejects.toMatchObject({
      name: 'ExpiredToken',
      $metadata: { httpStatusCode: 403 },
    });
  });

  test('sessions can be ended in mid-run while their credentials announce a later end', async () => {
    const sandbox = await stand({ announceExpiry: 'requested', sessionMs: 60_000 });
    const session = await auditSession(sandbox);
    expect((session.expiration?.getTime() ?? 0) - Date.now()).toBeGreaterThan(3_500_000);
    sandbox.expireSessions();
    await expect(iamOf(sandbox, session).send(new ListUsersCommand({}))).rejects.toMatchObject({
      name: 'ExpiredToken',
    });
    await iamOf(sandbox).send(new ListUsersCommand({}));
  });

  test.each([
    ['an unknown key', { accessKeyId: 'AKIAEXAMPLEUNKNOWN00', secretAccessKey: 'x' }],
    ['a foreign token', { accessKeyId: 'AKIASBOX111122223333', secretAccessKey: 'x', sessionToken: 'y' }],
  ])('%s is an invalid client token', async (_, credentials) => {
    const sandbox = await stand();
    await expect(iamOf(sandbox, credentials).send(new ListUsersCommand({}))).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
      $metadata: { httpStatusCode: 403 },
    });
  });

  test('a request without a signature is refused', async () => {
    const { url } = await stand();
    const body = new URLSearchParams({ Action: 'ListUsers', Version: '2010-05-08' });
    const answer = await fetch(url, { method: 'POST', body });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('<Code>MissingAuthenticationToken</Code>');
    const headers = { Authorization: 'AWS4-HMAC-SHA256 Credential=half' };
    expect((await fetch(url, { method: 'POST', body, headers })).status).toBe(400);
  });
});
