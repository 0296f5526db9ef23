/** What docs/pull-requests.md says of each source of policies: what is seen in it, and what is listed as not judged. */
import { describe, expect, it } from 'vitest';
import { ACCOUNT } from './accounts.ts';
import { accessOf, filesOf, lineOf, liveRole, onLines, READ, SEND, TRUST, told } from './pull-told.ts';
import { allow, gated, type JudgedPull, json, policy } from './pull-world.ts';

const resourcesOf = ({ report }: JudgedPull) =>
  report.changes.documents.flatMap(({ access }) => access.flatMap(({ resources = [] }) => resources)).sort();

const unresolved = ({ report }: JudgedPull) =>
  report.findings
    .filter(({ rule, status }) => rule === 'change-unresolved' && status === 'new')
    .map(({ path, location, message }) => `${path}:${location?.startLine} ${message}`)
    .sort();

describe.concurrent('Of a CloudFormation template', () => {
  const template = (resource: string) =>
    [
      'Parameters:',
      '  Environment: {Type: String, Default: dev}',
      '  Stage: {Type: String}',
      'Resources:',
      '  Reader:',
      '    Type: AWS::IAM::ManagedPolicy',
      '    Properties:',
      '      PolicyDocument:',
      '        Version: "2012-10-17"',
      '        Statement:',
      '          - Effect: Allow',
      '            Action: s3:GetObject',
      `            Resource: ${resource}`,
      '',
    ].join('\n');

  it('parameters have the value of the settings or their default, and else are an unknown part', async () => {
    const head = {
      'cfn/told.yml': template(`!Sub "arn:aws:s3:::told-\${Environment}/*"`),
      'cfn/open.yml': template(`!Sub "arn:aws:s3:::open-\${Stage}/*"`),
    };
    const open = `arn:aws:s3:::open-\${Stage}/*`;
    const parameters = { Environment: 'production' };
    const [defaults, given] = await Promise.all([
      gated({ head }),
      gated({ head, config: { changes: { parameters } } }),
    ]);
    expect(resourcesOf(defaults)).toEqual([open, 'arn:aws:s3:::told-dev/*']);
    expect(resourcesOf(given)).toEqual([open, 'arn:aws:s3:::told-production/*']);
    expect([unresolved(defaults), defaults.report.conclusion]).toEqual([[], 'pass']);
  });

  it('what SAM makes of policy templates and connectors is listed', async () => {
    const text = [
      'Transform: AWS::Serverless-2016-10-31',
      'Resources:',
      '  Worker:',
      '    Type: AWS::Serverless::Function',
      '    Properties:',
      '      Policies:',
      '        - SQSPollerPolicy: {QueueName: jobs}',
      '',
    ].join('\n');
    const run = await gated({ head: { 'sam/template.yaml': text } });
    expect(unresolved(run)).toEqual([expect.stringMatching(/^sam\/template\.yaml:7 .*SQSPollerPolicy/)]);
    expect(run.outputs.conclusion).toBe('fail');
  });
});

describe.concurrent('Of templates that the CDK synthesized', () => {
  it('all that they grant counts as new where nothing is told of before', async () => {
    const text = json({
      Resources: {
        Admin: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: { ManagedPolicyName: 'admin', PolicyDocument: policy(allow('*')) },
        },
      },
    });
    const run = await gated({
      base: { 'cdk/app.ts': 'export {};\n' },
      head: { 'cdk/app.ts': 'export const version = 2;\n' },
      workspace: { 'templates/after/App.template.json': text, 'templates/after/tree.json': text },
      config: { changes: { synthesized: [{ after: 'templates/after' }] } },
    });
    const path = 'templates/after/App.template.json';
    expect(filesOf(run)).toContain(`${path} added cloudformation`);
    const admin = run.report.findings.filter(
      (finding) => finding.rule === 'admin-access' && finding.path === path,
    );
    expect(admin).toMatchObject([
      { severity: 'critical', status: 'new', location: { path, startLine: lineOf(text, '"Effect"') - 1 } },
    ]);
  });
});

describe.concurrent('Of a Terraform plan', () => {
  const source = (name: string, action: string) =>
    `resource "aws_iam_policy" "${name}" {\n  name = "${name}"\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [\n      { Effect = "Allow", Action = "${action}", Resource = var.bucket },\n    ]\n  })\n}\n`;
  const planned = (address: string, name: string, was: string, is: string) => {
    const values = (action: string) => ({
      ...{ name, path: '/' },
      policy: JSON.stringify(policy(allow(action, 'arn:aws:s3:::octo-artifacts/*'))),
    });
    return {
      ...{ address, mode: 'managed', type: 'aws_iam_policy', name },
      change: {
        ...{ actions: [was === is ? 'no-op' : 'update'], after_unknown: {} },
        ...{ before: values(was), after: values(is) },
      },
    };
  };

  it('what modules come to stands on the lines of their source, which is not judged by itself', async () => {
    const plan = {
      ...{ format_version: '1.2', complete: true },
      resource_changes: [
        planned('module.app["blue"].aws_iam_policy.inner', 'inner', 's3:GetObject', 's3:PutObject'),
        planned('aws_iam_policy.own', 'own', 's3:GetObject', 's3:GetObject'),
      ],
      configuration: {
        root_module: { module_calls: { app: { source: '../modules/app', module: { resources: [] } } } },
      },
    };
    const call = 'module "app" {\n  source = "../modules/app"\n  for_each = var.colours\n}\n';
    const run = await gated({
      base: {
        'live/main.tf': call + source('own', 's3:GetObject'),
        'modules/app/iam.tf': source('inner', 's3:GetObject'),
      },
      head: {
        'live/main.tf': `# Own\n${call}${source('own', 's3:GetObject')}`,
        'modules/app/iam.tf': source('inner', 's3:PutObject'),
      },
      workspace: { 'plans/live.json': JSON.stringify(plan) },
      config: { changes: { 'terraform-plan': [{ path: 'plans/live.json', directory: 'live' }] } },
    });
    expect(told(run)).toEqual([]);
    expect(accessOf(run).sort()).toEqual([
      'added s3:PutObject modules/app/iam.tf',
      'removed s3:GetObject modules/app/iam.tf',
    ]);
    expect(run.report.changes.documents[0]?.access[0]?.location).toEqual({
      ...{ path: 'modules/app/iam.tf', startLine: 6, endLine: 6 },
    });
    expect(filesOf(run)).toEqual([
      'live/main.tf modified terraform-plan',
      'modules/app/iam.tf modified terraform-plan',
    ]);
  });
});

describe.concurrent('Of Terraform source', () => {
  it('what variables without a default and modules come to is listed, and the rest is judged', async () => {
    const text = [
      'variable "actions" {}',
      'locals { bucket = "octo-artifacts" }',
      'resource "aws_iam_policy" "known" {',
      '  name = "known"',
      `  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::\${local.bucket}/*" }] })`,
      '}',
      'resource "aws_iam_policy" "open" {',
      '  name = "open"',
      '  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })',
      '}',
      'module "role" {',
      '  source  = "terraform-aws-modules/iam/aws"',
      '}',
      '',
    ].join('\n');
    const run = await gated({ head: { 'infra/main.tf': text } });
    expect(resourcesOf(run)).toContain('arn:aws:s3:::octo-artifacts/*');
    expect(unresolved(run)).toEqual([
      expect.stringMatching(/^infra\/main\.tf:(?:11|12) .*module/),
      expect.stringMatching(/^infra\/main\.tf:9 .*var\.actions/),
    ]);
  });
});

describe.concurrent('Of JSON', () => {
  it('a bare document is of whom the settings say, and one inside of YAML of whom its fields say', async () => {
    const yaml = (action: string) =>
      `roles:\n  - RoleName: reader\n    AssumeRolePolicyDocument: ${JSON.stringify(TRUST)}\n    RolePolicyList:\n      - PolicyName: app\n        PolicyDocument:\n          Version: "2012-10-17"\n          Statement:\n            - Effect: Allow\n              Action: ${action}\n              Resource: ${READ.Resource}\n`;
    const run = await gated({
      account: { roles: [liveRole('worker', [SEND, READ]), liveRole('reader', [READ])] },
      base: { 'iam/policies/worker.json': json(policy(READ, SEND)), 'iam/roles.yml': yaml('s3:GetObject') },
      head: { 'iam/policies/worker.json': json(policy(READ)), 'iam/roles.yml': yaml('s3:Get*') },
      config: { changes: { map: [{ file: 'iam/policies/worker.json', entity: 'role/worker' }] } },
    });
    expect(
      run.report.findings.map(({ rule, entityArn, holder }) => [rule, entityArn, holder?.tiedBy]).sort(),
    ).toEqual([
      ['change-grants-unused', `arn:aws:iam::${ACCOUNT}:role/reader`, 'name'],
      ['change-removes-used', `arn:aws:iam::${ACCOUNT}:role/worker`, 'map'],
    ]);
    expect(onLines(run).map((line) => line.replace(/:\d+$/, ''))).toEqual([
      'error iam/policies/worker.json',
      'warning iam/roles.yml',
    ]);
  });
});
