/** What of a pull request can not be read or worked out is listed, and holds up whoever brings it, and nobody else. */
import { describe, expect, it } from 'vitest';
import { accessOf, filesOf, iamRole, lineOf, liveRole, onLines, SEND, TRUST, told } from './pull-told.ts';
import { gated, json, policy } from './pull-world.ts';

describe.concurrent('What can not be read', () => {
  it('is listed file by file with its line, and what it said before is not lost for certain', async () => {
    const whole = {
      'iam/worker.json': json(iamRole('worker', [SEND])),
      'cfn/app.yml': `Resources:\n  Api:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: api\n      AssumeRolePolicyDocument: ${JSON.stringify(TRUST)}\n`,
      'tf/main.tf': `resource "aws_iam_role" "batch" {\n  name = "batch"\n  assume_role_policy = jsonencode(${JSON.stringify(TRUST)})\n}\n`,
    };
    const run = await gated({
      account: { roles: ['worker', 'api', 'batch'].map((name) => liveRole(name, [SEND])) },
      base: whole,
      head: {
        'iam/worker.json': whole['iam/worker.json'].replace('"Version"', 'Version'),
        'cfn/app.yml': whole['cfn/app.yml'].replace('RoleName: api', 'RoleName: "api'),
        'tf/main.tf': whole['tf/main.tf'].replace('"batch" {', '"batch {'),
        'iam/added.json': '{\n  "Version": "2012-10-17",\n  "Statement": [{ "Effect": Allow }]\n}\n',
        'tf/policy.json.tftpl': json(policy(SEND)),
        'iam/linked.json': { link: 'worker.json' },
      },
      config: { rules: { 'change-unresolved': 'low' } },
    });
    expect(run.report.conclusion, 'whatever severity the settings give').toBe('incomplete');
    expect(run.outputs).toMatchObject({ conclusion: 'incomplete', complete: 'false' });
    const unresolved = run.report.findings.filter(({ rule }) => rule === 'change-unresolved');
    expect(new Set(unresolved.map(({ status, severity }) => `${status} ${severity}`))).toEqual(
      new Set(['new low']),
    );
    expect([...new Set(unresolved.map(({ path }) => path))].sort()).toEqual([
      'cfn/app.yml',
      'iam/added.json',
      'iam/linked.json',
      'iam/worker.json',
      'tf/main.tf',
      'tf/policy.json.tftpl',
    ]);
    const json1 = unresolved.find(({ path }) => path === 'iam/worker.json');
    expect(json1?.location?.startLine).toBe(lineOf(whole['iam/worker.json'], '"Version"'));
    expect(onLines(run)).toContain('error iam/added.json:3');
    expect(filesOf(run)).toContain('iam/added.json added unread');
    expect(run.report.findings.filter(({ severity }) => severity !== 'low' && severity !== 'medium')).toEqual(
      [],
    );
    const certain = run.report.changes.documents.flatMap(({ access }) =>
      access.filter((one) => one.isCertain),
    );
    expect(certain).toEqual([]);
    for (const path of ['iam/worker.json', 'cfn/app.yml', 'iam/linked.json'])
      expect(filesOf(run).find((line) => line.startsWith(path))).toMatch(/unread$/);
  });

  it('and could not be read before, as it is, is known', async () => {
    const broken = json(iamRole('worker', [SEND])).replace('"Version"', 'Version');
    const run = await gated({ base: { 'iam/one.json': broken }, head: { 'iam/two.json': broken } });
    expect(told(run)).toEqual(['change-unresolved high known iam/two.json:4']);
    expect(run.outputs.conclusion).toBe('pass');
  });

  it('of a file that can be read again is no reason to stop', async () => {
    const text = json(iamRole('worker', [SEND]));
    const run = await gated({
      base: { 'iam/one.json': text.replace('"Version"', 'Version') },
      head: { 'iam/one.json': text },
    });
    expect(run.report.findings.filter(({ status }) => status === 'new')).toEqual([]);
    expect(run.outputs.conclusion).toBe('pass');
  });

  const stack = (...more: readonly string[]) =>
    [
      'Resources:',
      '  Deploy:',
      '    Type: AWS::IAM::Role',
      '    Properties:',
      '      RoleName: deploy',
      `      AssumeRolePolicyDocument: ${JSON.stringify(TRUST)}`,
      '      Policies:',
      '        - PolicyName: app',
      '          PolicyDocument: !ImportValue app-policy',
      ...more,
      '',
    ].join('\n');

  it('of a value is known as long as nobody touches it, and new where one is added', async () => {
    const other = ['  Other:', '    Type: AWS::IAM::ManagedPolicy', '    Properties:'];
    const run = await gated({
      base: { 'cfn/app.yml': stack() },
      head: { 'cfn/app.yml': stack(...other, '      PolicyDocument: !ImportValue other-policy') },
    });
    expect(told(run)).toEqual([
      'change-unresolved high known cfn/app.yml:9',
      'change-unresolved high new cfn/app.yml:13',
    ]);
    expect(onLines(run)).toEqual(['error cfn/app.yml:13']);
    expect(run.outputs).toMatchObject({ conclusion: 'fail', 'findings-count': '1' });
  });

  it('of an old value stops nobody who changes something else', async () => {
    const run = await gated({
      base: { 'cfn/app.yml': stack() },
      head: { 'cfn/app.yml': stack().replace('Resources:', 'Description: Roles\n\nResources:') },
    });
    expect(told(run)).toEqual(['change-unresolved high known cfn/app.yml:11']);
    expect([run.outputs.conclusion, onLines(run), run.comments]).toEqual(['pass', [], []]);
  });

  it('of a value that is another one now is new', async () => {
    const run = await gated({
      base: { 'cfn/app.yml': stack() },
      head: { 'cfn/app.yml': stack().replace('app-policy', 'other-policy') },
    });
    expect(told(run)).toEqual(['change-unresolved high new cfn/app.yml:9']);
    expect(run.outputs.conclusion).toBe('fail');
  });

  it('beside an old part of a document, which holds up the whole of it, is new', async () => {
    const source = (action: string) =>
      [
        'variable "actions" {}',
        'resource "aws_iam_policy" "app" {',
        '  policy = jsonencode({',
        '    Version = "2012-10-17"',
        '    Statement = [',
        '      { Effect = "Allow", Action = var.actions, Resource = "*" },',
        `      { Effect = "Allow", Action = "${action}", Resource = "*" },`,
        '    ]',
        '  })',
        '}',
        '',
      ].join('\n');
    const run = await gated({
      base: { 'infra/main.tf': source('s3:GetObject') },
      head: { 'infra/main.tf': source('iam:*') },
    });
    const unresolved = told(run).filter((line) => line.startsWith('change-unresolved'));
    expect(unresolved).toContain('change-unresolved high new infra/main.tf:3');
    expect(run.outputs.conclusion).toBe('fail');
  });

  it.each([
    [
      'templates that nobody made',
      { changes: { synthesized: [{ after: 'cdk.out', before: 'cdk.before' }] } },
      'cdk.out',
    ],
    [
      'a plan that nobody made',
      { changes: { 'terraform-plan': ['infra/tfplan.json'] } },
      'infra/tfplan.json',
    ],
  ])('as %s takes nothing away', async (_, config, path) => {
    const template = json({
      Resources: {
        Worker: {
          Type: 'AWS::IAM::Role',
          Properties: { RoleName: 'worker', AssumeRolePolicyDocument: TRUST },
        },
      },
    });
    const run = await gated({
      account: { roles: [liveRole('worker', [SEND])] },
      base: { 'infra/main.tf': '# nothing\n' },
      head: { 'infra/main.tf': '# nothing yet\n' },
      workspace: { 'cdk.before/App.template.json': template },
      config,
    });
    expect(told(run)).toEqual([`change-unresolved high new ${path}:1`]);
    expect(accessOf(run)).toEqual([]);
  });
});
