/** What we ask an account to grant is what the code can call, no more and no less. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { auditRole } from '../../sandbox/audit-role.ts';
import { readCloudFormation } from '../../src/changes/cloudformation/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read(join('src', path)));

/** The names that the sources import from a package, type imports included. */
function importsFrom(specifier: RegExp): { readonly specifier: string; readonly name: string }[] {
  return sources.flatMap((source) =>
    [...source.matchAll(/import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'([^']+)'/g)]
      .filter(([, , from]) => specifier.test(from ?? ''))
      .flatMap(([, names = '', from = '']) =>
        names.split(',').map((name) => ({
          specifier: from,
          name: name.trim().replace(/^type\s+/, ''),
        })),
      ),
  );
}

/** Services whose client is called otherwise than their actions are. */
const NAMESPACES: Readonly<Record<string, string>> = { accessanalyzer: 'access-analyzer' };

/** `iam:ListUsers` for an imported `ListUsersCommand` of @aws-sdk/client-iam. */
const commandActions = importsFrom(/^@aws-sdk\/client-/)
  .filter(({ name }) => name.endsWith('Command'))
  .map(({ specifier, name }) => {
    const client = specifier.replace('@aws-sdk/client-', '');
    return `${NAMESPACES[client] ?? client}:${name.slice(0, -'Command'.length)}`;
  });

/** What every audit asks. The rights to other sources of role switches are told where these are. */
const EVERY_AUDIT = /^(?:iam|account|cloudtrail):/;
/** Operations that have a right of another name. Source: service authorization reference of Amazon S3. */
const RIGHTS: Readonly<Record<string, string>> = { 's3:ListObjectsV2': 's3:ListBucket' };

/** Source: STS API reference, GetCallerIdentity: it works even where a policy denies it. */
const NEEDS_NO_PERMISSION = 'sts:GetCallerIdentity';

/** The call that each credential provider makes, and where the right to it comes from. */
const PROVIDER_CALLS: Readonly<
  Record<string, { action?: string; grantedBy: 'trust' | 'chaining' | 'caller' }>
> = {
  fromWebToken: { action: 'sts:AssumeRoleWithWebIdentity', grantedBy: 'trust' },
  fromTemporaryCredentials: { action: 'sts:AssumeRole', grantedBy: 'chaining' },
  fromNodeProviderChain: { grantedBy: 'caller' },
};

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}
interface Document {
  readonly Statement: readonly Statement[];
}

const actionsOf = ({ Statement }: Document): string[] =>
  Statement.flatMap(({ Effect, Action }) => (Effect === 'Allow' ? [Action].flat() : [])).sort();

const published = JSON.parse(read('docs/audit-policy.json')) as Document;

interface RoleProperties {
  readonly Policies: readonly (
    | { readonly PolicyDocument: Document }
    | readonly [string, { PolicyDocument: Document }]
  )[];
  readonly AssumeRolePolicyDocument: {
    readonly Statement: readonly [
      {
        readonly Action: string;
        readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
      },
    ];
  };
}

/** A role of a template. CloudFormation's tags (`!Ref`) are dropped: `!If [A, B, C]` reads as a list. */
function roleIn(template: string, resource: string): RoleProperties {
  const file = parseDocument(read(template), { logLevel: 'silent' }).toJS() as {
    Resources: Record<string, { Properties: RoleProperties }>;
  };
  const found = file.Resources[resource];
  if (found === undefined) throw new Error(`${template} has no resource ${resource}`);
  return found.Properties;
}

const auditStack = roleIn('docs/audit-role.cfn.yml', 'AuditRole');
const accountRole = roleIn('docs/account-role.cfn.yml', 'AccountRole');

describe('The published policy', () => {
  it('allows exactly the actions that the code can send in every audit', () => {
    const sent = new Set(commandActions.filter((action) => EVERY_AUDIT.test(action)));
    expect(sent.size).toBeGreaterThan(0);
    expect(actionsOf(published)).toEqual([...sent].sort());
  });

  it('is compared with every command that the code makes, however it got hold of it', () => {
    const made = sources.flatMap((source) =>
      [...source.matchAll(/\bnew (\w+)Command\(/g)].map(([, name]) => name),
    );
    const imported = commandActions.map((action) => action.split(':')[1]);
    expect([...new Set(made)].sort()).toEqual([...new Set(imported)].sort());
  });

  it('is explained call by call', () => {
    const page = read('docs/how-it-works.md');
    const explained = commandActions.filter(
      (action) => EVERY_AUDIT.test(action) || action === NEEDS_NO_PERMISSION,
    );
    expect(explained.filter((action) => !page.includes(`| \`${action}\` |`))).toEqual([]);
  });

  it('is not all that a run may call, and the rest is explained with it', () => {
    const page = read('docs/how-it-works.md');
    const rights = commandActions.map((action) => RIGHTS[action] ?? action);
    expect(rights.length).toBeGreaterThan(20);
    expect(rights.filter((right) => !page.includes(`\`${right}\``))).toEqual([]);
  });

  it('leaves out only rights that the pages about sources and history name', () => {
    const pages = readdirSync(join(ROOT, 'docs')).filter((path) => path.endsWith('.md'));
    const told = pages.map((path) => read(join('docs', path))).join('\n');
    const others = commandActions.filter(
      (action) => !EVERY_AUDIT.test(action) && action !== NEEDS_NO_PERMISSION,
    );
    expect(others.map((action) => RIGHTS[action] ?? action).filter((right) => !told.includes(right))).toEqual(
      [],
    );
  });

  it('allows actions that read, and none that changes anything', () => {
    for (const action of actionsOf(published)) {
      expect(action).toMatch(
        /^\w+:(Get|List|Lookup|GenerateServiceLastAccessedDetails$|GenerateCredentialReport$)/,
      );
    }
  });

  it('covers the call of every credential provider in use by a trust policy or a statement of its own', () => {
    const providers = importsFrom(/^@aws-sdk\/credential-providers$/).map(({ name }) => name);
    expect([...new Set(providers)].sort()).toEqual(Object.keys(PROVIDER_CALLS).sort());
    expect(auditStack.AssumeRolePolicyDocument.Statement[0].Action).toBe(PROVIDER_CALLS.fromWebToken?.action);
    expect(accountRole.AssumeRolePolicyDocument.Statement[0].Action).toBe(
      PROVIDER_CALLS.fromTemporaryCredentials?.action,
    );
  });
});

describe('The CloudFormation templates', () => {
  it('give the audit role the published policy, word for word', () => {
    const [policy] = auditStack.Policies;
    expect(policy).toHaveProperty('PolicyDocument', published);
  });

  it('give the role of a further account the same policy and nothing else', () => {
    expect(accountRole.Policies).toHaveLength(1);
    expect(accountRole.Policies[0]).toHaveProperty('PolicyDocument', published);
  });

  it('let the audit role assume other roles only where accounts are chained, and only those', () => {
    const [, chaining, ...more] = auditStack.Policies;
    expect(more).toEqual([]);
    expect(chaining).toEqual([
      'Chains',
      {
        PolicyName: 'iam-sweep-accounts',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'GoOnToOtherAccounts',
              Effect: 'Allow',
              Action: 'sts:AssumeRole',
              Resource: 'AccountRoleArns',
            },
          ],
        },
      },
      'AWS::NoValue',
    ]);
  });

  it('bind the audit role to the audience of AWS and to nothing but its subjects', () => {
    const [{ Condition = {} }] = auditStack.AssumeRolePolicyDocument.Statement;
    expect(Object.keys(Condition).sort()).toEqual(['StringEquals', 'StringLike']);
    expect(Condition.StringEquals).toEqual({
      'token.actions.githubusercontent.com:aud': ['IsChina', 'sts.amazonaws.com.cn', 'sts.amazonaws.com'],
    });
    expect(Object.keys(Condition.StringLike ?? {})).toEqual(['token.actions.githubusercontent.com:sub']);
  });

  const MAIN = 'ref:refs/heads/main';
  const NUMBERS = { OwnerId: '123456', RepositoryId: '456789' };

  it.each([
    [{}, [MAIN], false],
    [{ Subject: 'pull_request' }, ['pull_request'], false],
    [{ Subject: `pull_request,${MAIN}`, ...NUMBERS }, ['pull_request', MAIN], true],
    [
      { Subject: `${MAIN},pull_request,environment:audit`, ...NUMBERS },
      [MAIN, 'pull_request', 'environment:audit'],
      true,
    ],
  ])(
    'let the runs in that %j names, of one repository, in both forms of its subject',
    (given, ends, both) => {
      const whole = { Owner: 'octo-org', Repository: 'octo-repo', ...given };
      const { documents } = readCloudFormation(read('docs/audit-role.cfn.yml'), 'role.yml', whole);
      const trust = documents.find(({ kind }) => kind === 'trust')?.document as {
        readonly Statement: readonly [{ readonly Condition: { readonly StringLike: object } }];
      };
      const subjects = Object.values(trust.Statement[0].Condition.StringLike).flat();
      const forms = ['octo-org/octo-repo', ...(both ? ['octo-org@123456/octo-repo@456789'] : [])];
      expect(new Set(subjects)).toEqual(
        new Set(forms.flatMap((form) => ends.map((end) => `repo:${form}:${end}`))),
      );
    },
  );

  it('take one to three subjects, and none that reach beyond the repository', () => {
    const { Parameters } = parseDocument(read('docs/audit-role.cfn.yml'), { logLevel: 'silent' }).toJS();
    const pattern = new RegExp(Parameters.Subject.AllowedPattern);
    for (const fits of [
      Parameters.Subject.Default,
      '*',
      'pull_request',
      `pull_request,${MAIN},environment:a`,
    ])
      expect(fits).toMatch(pattern);
    for (const wrong of ['', `pull_request, ${MAIN}`, 'pull_request,', 'a,b', `${MAIN},*,*,*`, 'main'])
      expect(wrong).not.toMatch(pattern);
  });
});

describe('The sandbox', () => {
  const account = JSON.parse(read('sandbox/accounts/sample.json')) as {
    AuthorizationDetails: {
      RoleDetailList: { RoleName: string; RolePolicyList?: { PolicyDocument: Document }[] }[];
    };
  };

  it('holds the audit to the published policy, so that a missing action shows in the demo', () => {
    const role = account.AuthorizationDetails.RoleDetailList.find(
      ({ RoleName }) => RoleName === 'iam-sweep-audit',
    );
    const statements = (role?.RolePolicyList ?? []).flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
    const asked = actionsOf({ Statement: statements }).filter((action) => EVERY_AUDIT.test(action));
    expect(asked).toEqual(actionsOf(published));
  });

  it('lends the same policy to an account whose export has no audit role', () => {
    const [policy] = auditRole('111122223333', 'aws', '2026-01-01T00:00:00Z').RolePolicyList ?? [];
    expect(actionsOf(policy?.PolicyDocument as Document)).toEqual(actionsOf(published));
  });
});
