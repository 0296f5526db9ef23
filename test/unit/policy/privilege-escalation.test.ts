import { describe, expect, it } from 'vitest';
import { serviceActions } from '../../../src/policy/action-table.ts';
import { grantsOf } from '../../../src/policy/grants.ts';
import { ESCALATION_PATHS, ESCALATION_SERVICES } from '../../../src/policy/privilege-escalation.ts';
import { allow, deny, type Statement } from './statements.ts';

const ACCOUNT = '111122223333';
const SELF = `arn:aws:iam::*:user/\${aws:username}`;
function escalationIds(service: string, ...statements: readonly Statement[]): readonly string[] {
  const document = { Version: '2012-10-17', Statement: statements };
  const grants = grantsOf([{ name: 'policy', document }]);
  return grants.service(service).escalations.map(({ id }) => id);
}

describe('the table of escalation combinations', () => {
  it('has unique ids, known actions and an explanation for each', () => {
    expect(new Set(ESCALATION_PATHS.map(({ id }) => id)).size).toBe(ESCALATION_PATHS.length);
    for (const { id, actions, explanation } of ESCALATION_PATHS) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(explanation).toMatch(/^[A-Z].{30,}\.$/);
      for (const action of actions) {
        const [namespace = '', name = ''] = action.split(':');
        expect(serviceActions(namespace)?.indexOf.has(name.toLowerCase()), action).toBe(true);
      }
    }
  });

  it.each(ESCALATION_PATHS.map(({ id, actions }) => [id, actions] as const))(
    '%s fires on its own actions, and on none when one of them is denied',
    (id, actions) => {
      // The combinations of iam:PassRole are told at the service that the role is handed to.
      for (const action of actions.filter((each) => each !== 'iam:PassRole')) {
        const service = action.split(':')[0] ?? '';
        expect(escalationIds(service, allow(actions))).toContain(id);
        for (const denied of actions) {
          expect(escalationIds(service, allow(actions), deny(denied))).not.toContain(id);
        }
      }
    },
  );

  it('names each action of a combination once', () => {
    for (const { id, actions } of ESCALATION_PATHS) expect(new Set(actions).size, id).toBe(actions.length);
  });

  it('fires in full for an administrator, in each service that takes part', () => {
    const fired = [...ESCALATION_SERVICES].flatMap((service) => escalationIds(service, allow('*')));
    expect(new Set(fired).size).toBe(ESCALATION_PATHS.length);
    expect(escalationIds('s3', allow('*'))).toEqual([]);
  });
});

describe('an escalation', () => {
  it.each<[string, string, readonly Statement[], readonly string[]]>([
    ['over any user fires', 'iam', [allow('iam:CreateAccessKey')], ['create-access-key']],
    [
      'over the users of a path fires',
      'iam',
      [allow('iam:CreateAccessKey', `arn:aws:iam::${ACCOUNT}:user/ops/*`)],
      ['create-access-key'],
    ],
    [
      'over oneself does not fire',
      'iam',
      [allow(['iam:CreateAccessKey', 'iam:UpdateLoginProfile'], SELF)],
      [],
    ],
    [
      'over oneself under a path does not fire',
      'iam',
      [allow('iam:CreateAccessKey', `arn:aws:iam::*:user/*/\${aws:username}`)],
      [],
    ],
    [
      'over one named user does not fire',
      'iam',
      [allow('iam:CreateAccessKey', `arn:aws:iam::${ACCOUNT}:user/ada`)],
      [],
    ],
    [
      'over oneself and everyone fires',
      'iam',
      [allow('iam:CreateAccessKey', [SELF, '*'])],
      ['create-access-key'],
    ],
    [
      'over everyone but some fires',
      'iam',
      [{ Effect: 'Allow', Action: 'iam:CreateAccessKey', NotResource: SELF }],
      ['create-access-key'],
    ],
    [
      'on resources of another kind does not fire',
      'iam',
      [allow('iam:CreateAccessKey', `arn:aws:iam::${ACCOUNT}:role/*`)],
      [],
    ],
    [
      'denied on all but one role does not fire',
      'iam',
      [
        allow('iam:PutRolePolicy'),
        {
          Effect: 'Deny',
          Action: 'iam:*',
          NotResource: `arn:aws:iam::${ACCOUNT}:role/app`,
        },
      ],
      [],
    ],
    [
      'by NotAction fires',
      'lambda',
      [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
      ['lambda-update-code', 'lambda-update-configuration'],
    ],
    [
      'under a condition fires',
      'iam',
      [{ ...allow('iam:PutRolePolicy'), Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }],
      ['put-role-policy'],
    ],
    [
      'denied under a condition still fires',
      'iam',
      [
        allow('iam:PutRolePolicy'),
        { ...deny('iam:*'), Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } },
      ],
      ['put-role-policy'],
    ],
    [
      'denied on one role still fires',
      'iam',
      [allow('iam:PutRolePolicy'), deny('iam:*', `arn:aws:iam::${ACCOUNT}:role/admin`)],
      ['put-role-policy'],
    ],
    [
      'denied on the roles it reaches does not fire',
      'iam',
      [
        allow('iam:PutRolePolicy', `arn:aws:iam::${ACCOUNT}:role/app-*`),
        deny('iam:*', 'arn:aws:iam::*:role/*'),
      ],
      [],
    ],
  ])('%s', (_, service, statements, ids) => {
    expect(escalationIds(service, ...statements)).toEqual(ids);
  });

  it.each<[string, string, readonly Statement[], readonly string[]]>([
    [
      'any role to a function and invoking it fires',
      'lambda',
      [allow(['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'])],
      ['pass-role-lambda-invoke'],
    ],
    [
      'any role does not fire on the side of IAM, where its use leaves no trace',
      'iam',
      [allow(['iam:PassRole', 'iam:ListRoles', 'ec2:RunInstances'])],
      [],
    ],
    [
      'roles by a wildcard fires',
      'ec2',
      [allow('iam:PassRole', `arn:aws:iam::${ACCOUNT}:role/app-*`), allow('ec2:RunInstances')],
      ['pass-role-ec2-run-instances'],
    ],
    [
      'one named role does not fire',
      'ec2',
      [allow('iam:PassRole', `arn:aws:iam::${ACCOUNT}:role/web`), allow('ec2:RunInstances')],
      [],
    ],
    [
      'one named role in any account does not fire',
      'ec2',
      [allow('iam:PassRole', 'arn:aws:iam::*:role/web'), allow('ec2:RunInstances')],
      [],
    ],
    [
      'any role, with the other actions on roles alone, does not fire',
      'lambda',
      [allow(['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'], 'arn:aws:iam::*:role/*')],
      [],
    ],
    [
      'any role without a service to use it does not fire',
      'lambda',
      [allow(['iam:PassRole', 'lambda:CreateFunction'])],
      [],
    ],
    [
      'buckets and one role does not fire',
      'ec2',
      [
        allow(['iam:PassRole', 's3:*'], ['arn:aws:s3:::*', `arn:aws:iam::${ACCOUNT}:role/web`]),
        allow('ec2:RunInstances'),
      ],
      [],
    ],
  ])('by passing %s', (_, service, statements, ids) => {
    expect(escalationIds(service, ...statements)).toEqual(ids);
  });

  it.each<[string, string, readonly Statement[], readonly string[]]>([
    [
      'updating one named function does not fire',
      'lambda',
      [allow('lambda:UpdateFunctionCode', `arn:aws:lambda:*:${ACCOUNT}:function:shop`)],
      [],
    ],
    [
      'updating the versions of one named function does not fire',
      'lambda',
      [allow('lambda:UpdateFunctionCode', `arn:aws:lambda:*:${ACCOUNT}:function:shop:*`)],
      [],
    ],
    [
      'updating any function fires',
      'lambda',
      [allow('lambda:UpdateFunctionCode', `arn:aws:lambda:*:${ACCOUNT}:function:*`)],
      ['lambda-update-code'],
    ],
    [
      'updating one named stack does not fire',
      'cloudformation',
      [allow('cloudformation:UpdateStack', `arn:aws:cloudformation:*:${ACCOUNT}:stack/shop/*`)],
      [],
    ],
    [
      'commands on one instance, by any document, does not fire',
      'ssm',
      [
        allow('ssm:SendCommand', [
          'arn:aws:ssm:*:*:document/*',
          `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/i-0123456789abcdef0`,
        ]),
      ],
      [],
    ],
    [
      'commands on any instance, by any document, fires',
      'ssm',
      [allow('ssm:SendCommand', ['arn:aws:ec2:*:*:instance/*', 'arn:aws:ssm:*:*:document/*'])],
      ['ssm-send-command'],
    ],
    [
      'commands on any instance, by no document, does not fire',
      'ssm',
      [allow('ssm:SendCommand', 'arn:aws:ec2:*:*:instance/*')],
      [],
    ],
    [
      'commands on any instance, by documents that run none of its own, does not fire',
      'ssm',
      [
        allow('ssm:SendCommand', [
          'arn:aws:ec2:*:*:instance/*',
          'arn:aws:ssm:*:*:document/AWSEC2-CreateVssSnapshot',
          'arn:aws:ssm:*:*:document/AWS-RunPatchBaseline',
        ]),
      ],
      [],
    ],
    [
      'commands on any instance, by a document that runs a given script, fires',
      'ssm',
      [
        allow('ssm:SendCommand', 'arn:aws:ec2:*:*:instance/*'),
        allow('ssm:SendCommand', 'arn:aws:ssm:eu-west-1::document/AWS-RunShellScript'),
      ],
      ['ssm-send-command'],
    ],
    [
      'commands in any task of one cluster fires',
      'ecs',
      [allow('ecs:ExecuteCommand', `arn:aws:ecs:eu-west-1:${ACCOUNT}:task/shop/*`)],
      ['ecs-execute-command'],
    ],
    [
      'commands in one named task does not fire',
      'ecs',
      [allow('ecs:ExecuteCommand', `arn:aws:ecs:eu-west-1:${ACCOUNT}:task/shop/0123456789abcdef`)],
      [],
    ],
  ])('by %s', (_, service, statements, ids) => {
    expect(escalationIds(service, ...statements)).toEqual(ids);
  });

  it('may be put together from several policies', () => {
    const grants = grantsOf([
      { name: 'pass', document: { Statement: allow('iam:PassRole') } },
      { name: 'run', document: { Statement: allow('ecs:R*') } },
    ]);
    expect(grants.service('ecs').escalations.map(({ id }) => id)).toEqual(['pass-role-ecs-run-task']);
    expect(grants.service('iam')).toMatchObject({ level: null, passRoleOnly: true });
  });
});
