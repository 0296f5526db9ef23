import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/changes/unknown-name.ts';
import { issuerOf } from '../../../src/rules/document/oidc-issuers.ts';
import { trustOidcUnbound } from '../../../src/rules/document/trust-oidc-unbound.ts';
import { aTrust, type Element, only, severities, told, trusting } from './ruled-documents.ts';

const GITHUB = 'token.actions.githubusercontent.com';
const AUDIENCE = { [`${GITHUB}:aud`]: 'sts.amazonaws.com' };
const EKS = 'oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE';
const NOTHING: readonly string[] = [];

function federated(host: string, Condition?: Element, Action: unknown = 'sts:AssumeRoleWithWebIdentity') {
  return trusting({ Federated: `arn:aws:iam::111122223333:oidc-provider/${host}` }, Condition, Action);
}
const found = (host: string, condition?: Element) =>
  severities(trustOidcUnbound, aTrust([federated(host, condition)]));
const github = (condition?: Element) => found(GITHUB, condition);
const like = (sub: unknown, host = GITHUB) => ({ StringLike: { [`${host}:sub`]: sub } });

describe("A role for GitHub's workflows", () => {
  it('is open to any repository without a condition on its subject', () => {
    expect(github()).toEqual(['critical']);
    expect(told(trustOidcUnbound, aTrust([federated(GITHUB, { StringEquals: AUDIENCE })]))).toEqual([
      `critical: lets any repository on GitHub assume the role: no condition on ${GITHUB}:sub says whose token it has to be`,
    ]);
  });

  it.each([
    '*',
    'repo:*',
    'repo:octo*',
    'repo:octo-org*',
    'repo:*/deploy:*',
    'repo:octo-?rg/deploy:*',
    '*:ref:refs/heads/main',
    'environment:production',
    'ref:refs/heads/*',
  ])('is open to strangers with the subject %s', (sub) => {
    expect(github({ ...like(`${sub}*`) })).toEqual(['critical']);
  });

  it('says which subject does not keep strangers out', () => {
    expect(told(trustOidcUnbound, aTrust([federated(GITHUB, like('repo:octo-org*'))]))).toEqual([
      `critical: lets any repository on GitHub assume the role: the condition on ${GITHUB}:sub takes "repo:octo-org*", which is not theirs alone whom it is meant for`,
    ]);
  });

  it.each([
    'repo:octo-org/*',
    'repo:octo-org/*:ref:refs/heads/main',
    'repo:octo-org@123456/*',
    'repository_owner:octo-org:*',
  ])('is open to any repository of one owner with the subject %s', (sub) => {
    expect(github(like(sub))).toEqual(['medium']);
  });

  it.each([
    'repo:octo-org/octo-repo:*',
    'repo:octo-org/octo-repo:ref:refs/heads/main',
    'repo:octo-org/octo-repo:pull_request',
    'repo:octo-org/octo-*',
    'repo:octo-org@123456/octo-repo@456789:ref:refs/heads/main',
    'repo:octo-org@*/octo-repo@*:*',
    'repository_id:456789:*',
    'environment:production:repo:octo-org/octo-repo:*',
    'job_workflow_ref:octo-org/octo-automation/.github/workflows/deploy.yml@*',
    `repo:${unknown('Owner')}/${unknown('Repository')}:*`,
  ])('is bound by the subject %s', (sub) => {
    expect(github(like(sub))).toEqual(NOTHING);
  });

  it('is bound where the text stands for itself, wildcards and all, for nobody has it', () => {
    expect(github({ StringEquals: { [`${GITHUB}:sub`]: 'repo:*' } })).toEqual(NOTHING);
  });

  it('is as open as the widest of several subjects', () => {
    expect(github(like(['repo:octo-org/octo-repo:*', 'repo:octo-org/*']))).toEqual(['medium']);
    expect(github(like(['repo:octo-org/octo-repo:*', 'repo:*']))).toEqual(['critical']);
  });

  it.each<[string, unknown]>([
    ['repository', 'octo-org/octo-repo'],
    ['repository_id', '456789'],
    ['job_workflow_ref', 'octo-org/octo-automation/.github/workflows/deploy.yml@refs/heads/main'],
  ])('is bound by the claim %s', (claim, value) => {
    expect(github({ StringEquals: { ...AUDIENCE, [`${GITHUB}:${claim}`]: value } })).toEqual(NOTHING);
  });

  it.each(['repository_owner', 'repository_owner_id', 'enterprise_id'])(
    'is open to one customer by the claim %s',
    (claim) => {
      expect(github({ StringEquals: { [`${GITHUB}:${claim}`]: '123456' } })).toEqual(['medium']);
    },
  );

  it.each(['actor', 'environment', 'ref', 'workflow'])(
    'is not bound by the claim %s, which every repository may have',
    (claim) => {
      expect(github({ StringEquals: { [`${GITHUB}:${claim}`]: 'main' } })).toEqual(['critical']);
    },
  );

  it('is not bound by what the subject must not be', () => {
    expect(github({ StringNotLike: { [`${GITHUB}:sub`]: 'repo:evil/*' } })).toEqual(['critical']);
  });

  it('is bound by a condition that holds without the claim where every token has it, and else is not', () => {
    const subject = 'repo:octo-org/octo-repo:*';
    expect(github({ StringLikeIfExists: { [`${GITHUB}:sub`]: subject } })).toEqual(NOTHING);
    expect(github({ 'ForAllValues:StringLike': { [`${GITHUB}:sub`]: subject } })).toEqual(NOTHING);
    expect(github({ StringEqualsIfExists: { [`${GITHUB}:repository`]: 'octo-org/octo-repo' } })).toEqual([
      'critical',
    ]);
  });

  it('is bound by claims of a provider that is another, for its tokens have none of them', () => {
    const misspelt = { StringLike: { 'token.actions.githubuser.content.com:aud': 'sts.amazonaws.com' } };
    expect(github(misspelt)).toEqual(NOTHING);
    const optional = {
      'ForAllValues:StringLike': { 'token.actions.githubuser.content.com:sub': 'repo:o/r' },
    };
    expect(github(optional)).toEqual(['critical']);
  });

  it('is high where only a network limits it', () => {
    expect(github({ IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } })).toEqual(['high']);
  });

  it('is bound by a Deny of every other subject', () => {
    const deny = {
      ...federated(GITHUB, { StringNotLike: { [`${GITHUB}:sub`]: 'repo:octo-org/octo-repo:*' } }),
      Effect: 'Deny',
    };
    expect(severities(trustOidcUnbound, aTrust([federated(GITHUB), deny]))).toEqual(NOTHING);
  });

  it('is told once for each provider, at each of its statements', () => {
    const document = aTrust([
      federated(GITHUB, like('repo:octo-org/*')),
      federated(GITHUB),
      federated('gitlab.com'),
    ]);
    expect(trustOidcUnbound.find([document])).toMatchObject([
      { about: GITHUB, severity: 'critical', statements: [{ statement: 1 }, { statement: 0 }] },
      { about: 'gitlab.com', severity: 'critical', statements: [{ statement: 2 }] },
    ]);
  });

  it('is told of by the claims of its condition where the file leaves the provider open', () => {
    const principal = { Federated: unknown('aws_iam_openid_connect_provider.github.arn') };
    const open = trusting(principal, { StringEquals: AUDIENCE }, 'sts:AssumeRoleWithWebIdentity');
    expect(only(trustOidcUnbound, aTrust([open]))).toMatchObject({ severity: 'critical', about: GITHUB });
    const key = `${unknown('local.issuer')}:sub`;
    const bound = trusting(
      principal,
      { StringLike: { [key]: 'repo:o/r:*' } },
      'sts:AssumeRoleWithWebIdentity',
    );
    expect(severities(trustOidcUnbound, aTrust([bound]))).toEqual(NOTHING);
  });
});

describe('A provider that the file leaves open', () => {
  it('is told of by its name there, where no condition tells which one it is', () => {
    const principal = { Federated: unknown('aws_iam_openid_connect_provider.github.arn') };
    const open = trusting(principal, undefined, 'sts:AssumeRoleWithWebIdentity');
    expect(told(trustOidcUnbound, aTrust([open]))).toEqual([
      `medium: lets whoever gets a token of \${aws_iam_openid_connect_provider.github.arn} assume the role: no condition on the claim sub of the token says whose token it has to be`,
    ]);
  });

  it('is known by its ARN, whatever the account', () => {
    const principal = { Federated: `arn:aws:iam::${unknown('AWS::AccountId')}:oidc-provider/${GITHUB}` };
    const open = trusting(principal, undefined, 'sts:AssumeRoleWithWebIdentity');
    expect(only(trustOidcUnbound, aTrust([open]))).toMatchObject({ severity: 'critical', about: GITHUB });
  });
});

describe('A role for a provider that all its customers share', () => {
  it.each<[string, string, string, string]>([
    [
      'gitlab.com',
      'project_path:acme*',
      'project_path:acme/*',
      'project_path:acme/shop:ref_type:branch:ref:*',
    ],
    ['app.terraform.io', 'organization:acme*', 'organization:acme:*', 'organization:acme:project:shop:*'],
    [
      'app.terraform.io',
      '*:workspace:prod:*',
      'organization:acme:project:*:workspace:*',
      'organization:acme:project:*:workspace:prod:*',
    ],
    [
      'agent.buildkite.com',
      'organization:*',
      'organization:acme:pipeline:*',
      'organization:acme:pipeline:shop:*',
    ],
    ['oidc.codefresh.io', 'account:*', 'account:64f8:*', 'account:64f8:pipeline:shop:*'],
    ['scalr.io', 'account:a*', 'account:acme:*', 'account:acme:environment:prod:*'],
    ['proidc.upbound.io', 'mcp:acme*', 'mcp:acme/*', 'mcp:acme/prod:provider:*'],
  ])('%s is open to all by %s, to a customer by %s, and bound by %s', (host, all, customer, bound) => {
    expect(found(host)).toEqual(['critical']);
    expect(found(host, like(all, host))).toEqual(['critical']);
    expect(found(host, like(customer, host))).toEqual(['medium']);
    expect(found(host, like(bound, host))).toEqual(NOTHING);
  });

  it.each(['api.pulumi.com/oidc', 'oidc.vercel.com', 'sandboxes.cloud'])(
    '%s is bound by the audience, which it makes of its customer',
    (host) => {
      expect(found(host)).toEqual(['critical']);
      expect(found(host, { StringEquals: { [`${host}:aud`]: 'acme' } })).toEqual(NOTHING);
    },
  );

  it('Microsoft Sentinel is bound by the name of the session', () => {
    const host = 'sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d';
    expect(found(host, { StringEquals: { [`${host}:aud`]: 'api://example' } })).toEqual(['critical']);
    expect(found(host, { StringEquals: { 'sts:RoleSessionName': 'MicrosoftSentinel_1a2b' } })).toEqual(
      NOTHING,
    );
  });
});

describe('A role for a provider that AWS knows itself', () => {
  const of = (provider: string, Condition?: Element) =>
    severities(
      trustOidcUnbound,
      aTrust([trusting({ Federated: provider }, Condition, 'sts:AssumeRoleWithWebIdentity')]),
    );

  it("is open to every identity pool without Cognito's audience", () => {
    const amr = { 'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'unauthenticated' } };
    const pool = { StringEquals: { 'cognito-identity.amazonaws.com:aud': 'eu-west-1:1a2b3c4d' } };
    expect(of('cognito-identity.amazonaws.com', amr)).toEqual(['critical']);
    expect(of('cognito-identity.amazonaws.com', { ...amr, ...pool })).toEqual(NOTHING);
  });

  it('is bound by the application', () => {
    expect(of('www.amazon.com')).toEqual(['critical']);
    expect(of('www.amazon.com', { StringEquals: { 'www.amazon.com:app_id': 'amzn1' } })).toEqual(NOTHING);
    expect(of('graph.facebook.com', { StringEquals: { 'graph.facebook.com:app_id': '1' } })).toEqual(NOTHING);
    expect(of('accounts.google.com', { StringEquals: { 'accounts.google.com:aud': '1' } })).toEqual(NOTHING);
  });

  it('is high by an audience that any service account of Google may ask for', () => {
    expect(of('accounts.google.com', { StringEquals: { 'accounts.google.com:oaud': 'acme' } })).toEqual([
      'high',
    ]);
  });
});

describe('A role for a provider that is of one customer', () => {
  it.each([`${GITHUB}/acme`, 'token.actions.acme.ghe.com', 'git.example.com/_services/token'])(
    'is medium without a subject: %s',
    (host) => {
      expect(found(host, { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com' } })).toEqual(['medium']);
      expect(found(host, like('repo:octo-org/octo-repo:*', host))).toEqual(NOTHING);
    },
  );

  it('is open to every service account of a cluster, or to those of one namespace', () => {
    expect(found(EKS, { StringEquals: { [`${EKS}:aud`]: 'sts.amazonaws.com' } })).toEqual(['medium']);
    expect(found(EKS, like('system:serviceaccount:*:app', EKS))).toEqual(['medium']);
    expect(found(EKS, like('system:serviceaccount:shop:*', EKS))).toEqual(NOTHING);
    expect(found(EKS, { StringEquals: { [`${EKS}:sub`]: 'system:serviceaccount:shop:app' } })).toEqual(
      NOTHING,
    );
  });

  it.each(['system:serviceaccount:*:app', 'system:serviceaccount:kube-*:aws-*'])(
    'is said to be open to any namespace, not to every service account, with %s',
    (subject) => {
      const [said, ...others] = told(trustOidcUnbound, aTrust([federated(EKS, like(subject, EKS))]));
      expect(others).toEqual([]);
      expect(said).toContain('medium: lets service accounts of any namespace of the cluster assume the role');
    },
  );

  it('is open to any namespace of a cluster where a variable of the request names it', () => {
    expect(found(EKS, like(`system:serviceaccount:\${aws:PrincipalTag/a}:*`, EKS))).toEqual(['medium']);
  });

  it('is bound to a project of CircleCI or a repository of Bitbucket', () => {
    const circle = 'oidc.circleci.com/org/1a2b';
    expect(found(circle)).toEqual(['medium']);
    expect(found(circle, like('org/1a2b/project/*', circle))).toEqual(['medium']);
    expect(found(circle, like('org/1a2b/project/3c4d/*', circle))).toEqual(NOTHING);
    expect(found(circle, { StringEquals: { [`${circle}:oidc.circleci.com/project-id`]: '3c4d' } })).toEqual(
      NOTHING,
    );
    const bitbucket = 'api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc';
    expect(found(bitbucket, { StringEquals: { [`${bitbucket}:aud`]: 'ari:acme' } })).toEqual(['medium']);
    expect(found(bitbucket, like('{1a2b}*:*', bitbucket))).toEqual(NOTHING);
  });

  it('is medium for a provider that nobody knows, where no claim is asked for at all', () => {
    expect(told(trustOidcUnbound, aTrust([federated('login.example.com')]))).toEqual([
      'medium: lets whoever gets a token of login.example.com assume the role: no condition on login.example.com:sub says whose token it has to be',
    ]);
    expect(found('login.example.com', { StringEquals: { 'login.example.com:aud': 'app' } })).toEqual(NOTHING);
    expect(found('login.example.com', like('*', 'login.example.com'))).toEqual(['medium']);
  });
});

describe('The rule on identity providers', () => {
  it('leaves SAML providers and other actions alone', () => {
    const saml = { Federated: 'arn:aws:iam::111122223333:saml-provider/acme' };
    expect(
      severities(trustOidcUnbound, aTrust([trusting(saml, undefined, 'sts:AssumeRoleWithSAML')])),
    ).toEqual(NOTHING);
    expect(severities(trustOidcUnbound, aTrust([federated(GITHUB, undefined, 'sts:TagSession')]))).toEqual(
      NOTHING,
    );
  });

  it('knows providers of other partitions', () => {
    const provider = { Federated: `arn:aws-cn:iam::111122223333:oidc-provider/${GITHUB}` };
    expect(
      severities(trustOidcUnbound, aTrust([trusting(provider, undefined, 'sts:AssumeRoleWithWebIdentity')])),
    ).toEqual(['critical']);
  });

  it('reads conditions that are made to be hard to read', () => {
    const values = [
      'repo:'.repeat(60_000),
      `\${`.repeat(60_000),
      '*'.repeat(60_000),
      `${'a.'.repeat(60_000)}:`,
    ];
    for (const value of values) {
      const condition = { StringLike: { [`${GITHUB}:sub`]: `${value}*`, [value]: value } };
      expect(trustOidcUnbound.find([aTrust([federated(GITHUB, condition)])]).length).toBeLessThan(2);
    }
  });

  it('knows no provider by a part of its name', () => {
    expect(issuerOf('evil-gitlab.com')).toBeUndefined();
    expect(issuerOf('gitlab.com.example.com')).toBeUndefined();
  });
});
