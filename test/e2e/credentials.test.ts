/** Ways into AWS, and what is said where there is none. */
import { describe, expect, it } from 'vitest';
import { ACCOUNT, account, arnOf } from './accounts.ts';
import { type AuditGiven, asRead, audit, judged } from './audit.ts';

const GITHUB = 'token.actions.githubusercontent.com';
const CLASSIC = 'repo:octo-org/octo-repo:ref:refs/heads/main';
const IMMUTABLE = 'repo:octo-org@123456/octo-repo@456789:ref:refs/heads/main';

/** An account whose audit role lets exactly this subject in. */
function accountFor(subject: string) {
  return account({
    roles: [
      {
        name: 'iam-sweep-audit',
        allow: ['iam:ListUsers'],
        used: { iam: 0 },
        trust: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${GITHUB}` },
              Action: 'sts:AssumeRoleWithWebIdentity',
              Condition: {
                StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com', [`${GITHUB}:sub`]: subject },
              },
            },
          ],
        },
      },
    ],
  });
}

/** A job without `permissions: id-token: write`. */
const NO_TOKEN_SERVICE: Pick<AuditGiven, 'env'> = { env: ({ url }) => ({ AWS_ENDPOINT_URL: url }) };

describe.concurrent('a way in', () => {
  it('through OIDC, with the classic subject or the immutable one, as the trust policy was written', async () => {
    const [classic, immutable] = await Promise.all([
      judged({ accounts: [accountFor(CLASSIC)] }),
      judged({ accounts: [accountFor(IMMUTABLE)], sandbox: { workflow: { immutableSubject: true } } }),
    ]);
    for (const run of [classic, immutable]) {
      expect(run.report.conclusion).toBe('pass');
      expect(run.exitCode).toBe(0);
      // GitHub's token, the OIDC token, and the three parts of the credentials.
      expect(run.masks).toHaveLength(5);
    }
  });

  it('through the default chain, with keys that an earlier step left', async () => {
    const run = await judged({
      inputs: { 'role-to-assume': '' },
      env(sandbox) {
        const { accessKeyId, secretAccessKey } = sandbox.staticCredentials();
        return {
          AWS_ENDPOINT_URL: sandbox.url,
          AWS_ACCESS_KEY_ID: accessKeyId,
          AWS_SECRET_ACCESS_KEY: secretAccessKey,
        };
      },
    });
    expect(run.report.conclusion).toBe('pass');
    expect(run.requests.GetIdToken).toBeUndefined();
    expect(run.masks).toEqual([
      expect.stringMatching(/^ghs_/),
      `AKIASBOX${ACCOUNT}`,
      `sandbox-secret-key-of-account-${ACCOUNT}`,
    ]);
  });

  it('with debug logging, keys and tokens stay out of the log', async () => {
    const run = await judged({
      run: { debug: true },
      sandbox: { faults: [{ operation: 'ListUsers', kind: '500', nth: 1 }] },
    });
    expect(run.stdout).toContain('::debug::ListUsers: transient');
  });
});

interface Refusal extends AuditGiven {
  readonly title: string;
  readonly code: string;
  readonly says: readonly string[];
}

const REFUSALS: readonly Refusal[] = [
  {
    title: 'without the permission to ask for a token',
    ...NO_TOKEN_SERVICE,
    code: 'IdTokenPermissionMissing',
    says: ['id-token: write'],
  },
  {
    title: 'on a pull request from a fork',
    ...NO_TOKEN_SERVICE,
    run: {
      event: {
        name: 'pull_request',
        payload: { pull_request: { head: { repo: { full_name: 'mallory/octo-repo' } } } },
      },
    },
    code: 'IdTokenFork',
    says: ['Pull requests from forks get no OIDC token'],
  },
  {
    title: 'on a pull request of Dependabot',
    env: ({ url }) => ({ AWS_ENDPOINT_URL: url, GITHUB_ACTOR: 'dependabot[bot]' }),
    code: 'IdTokenDependabot',
    says: ['Dependabot pull requests get no OIDC token'],
  },
  {
    title: 'when the token service refuses',
    env: (sandbox) => ({ ...sandbox.env(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-another-job' }),
    code: 'IdTokenRefused',
    says: ["GitHub's token service did not give an OIDC token"],
  },
  {
    title: 'when the trust policy names the classic subject of a repository that has an immutable one',
    accounts: [accountFor(CLASSIC)],
    sandbox: { workflow: { immutableSubject: true } },
    code: 'RoleNotAssumable',
    says: [`accepts exactly ${IMMUTABLE}`, `the classic form ${CLASSIC}`],
  },
  {
    title: 'when the trust policy names the immutable subject of a repository that has a classic one',
    accounts: [accountFor(IMMUTABLE)],
    code: 'RoleNotAssumable',
    says: [`accepts exactly ${CLASSIC}`, `the immutable form ${IMMUTABLE}`],
  },
  {
    title: 'when the role does not exist',
    inputs: { 'role-to-assume': arnOf('role', 'nobody') },
    code: 'RoleNotAssumable',
    says: [`${arnOf('role', 'nobody')} can't be assumed`, `exists in account ${ACCOUNT}`],
  },
  {
    title: 'when the audience is not the one of the identity provider',
    inputs: { audience: 'https://example.com' },
    code: 'AudienceRefused',
    says: ['audience is https://example.com', `oidc-provider/${GITHUB}`],
  },
  {
    title: 'when the session is to last longer than the role allows',
    inputs: { 'role-duration-seconds': '7200' },
    code: 'DurationTooLong',
    says: ['role-duration-seconds is 7200', 'MaxSessionDuration'],
  },
  {
    title: 'when the account has no identity provider for GitHub',
    account: { roles: [{ name: 'app' }], audiences: null },
    code: 'OidcProviderMissing',
    says: [`Account ${ACCOUNT} has no identity provider for GitHub`],
  },
  {
    title: 'when the token had expired before AWS saw it',
    sandbox: { workflow: { lifetimeSeconds: -60 } },
    code: 'IdTokenExpired',
    says: ['check the clock of a self-hosted runner'],
  },
  {
    title: 'when the token was signed by somebody else',
    sandbox: { workflow: { foreignKey: true } },
    code: 'AssumeRoleFailed',
    says: ["Couldn't retrieve verification key"],
  },
  {
    title: 'without a role and without any keys',
    inputs: { 'role-to-assume': '' },
    env: ({ url }) => ({ AWS_ENDPOINT_URL: url, AWS_EC2_METADATA_DISABLED: 'true' }),
    code: 'NoCredentials',
    says: ['role-to-assume', 'aws-actions/configure-aws-credentials'],
  },
  {
    title: 'with keys that AWS does not know',
    inputs: { 'role-to-assume': '' },
    env: ({ url }) => ({
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: 'EXAMPLE-KEY-OF-NOBODY',
      AWS_SECRET_ACCESS_KEY: 'example-secret-of-nobody',
    }),
    code: 'InvalidClientTokenId',
    says: ['The access key does not exist'],
  },
  {
    title: 'when STS can not be reached',
    env: (sandbox) => ({ ...sandbox.env(), AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:9' }),
    code: 'AssumeRoleFailed',
    says: ['ECONNREFUSED'],
  },
];

describe.concurrent('no way in', () => {
  for (const { title, code, says, ...given } of REFUSALS) {
    it(`${title}: the run ends with the remedy`, async () => {
      const run = await audit(given);
      expect(run.exitCode).toBe(1);
      expect(run.report).toBeUndefined();
      expect(run.outputs.conclusion).toBe('incomplete');
      expect(run.annotations.map(({ level }) => level)).toEqual(['error']);
      const told = run.annotations[0]?.message ?? '';
      expect(told).toMatch(new RegExp(`^${code}: `));
      for (const words of says) {
        expect(told.replaceAll('`', '')).toContain(words);
        expect(asRead(run.summary)).toContain(words);
      }
      expect(run.requests.GetAccountAuthorizationDetails).toBeUndefined();
      expect(run.durationMs).toBeLessThan(30_000);
    });
  }
});
