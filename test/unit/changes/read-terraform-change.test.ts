import { describe, expect, it } from 'vitest';
import { readChange } from '../../../src/changes/index.ts';
import type { ReadChange } from '../../../src/model/read-change.ts';
import type { ChangeSettings } from '../../../src/model/settings.ts';
import { CHANGE_SETTINGS, NO_PORTS, type PullSides, pull } from './pull-files.ts';

const read = (sides: PullSides, settings: Partial<ChangeSettings> = {}): Promise<ReadChange> =>
  readChange(pull(sides), { ...CHANGE_SETTINGS, ...settings }, NO_PORTS);

const POLICY = `resource "aws_iam_policy" "app" {
  name   = "app"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = local.actions, Resource = var.resource }]
  })
}
variable "resource" {
  default = "*"
}
`;
const locals = (action: string) => `locals {\n  actions = "${action}"\n}\n`;

function statements({ files }: ReadChange) {
  return files.map(({ file, scope, before, after }) => {
    const of = (side: typeof before) =>
      side?.documents.map(({ document }) => (document as { Statement: [object] }).Statement[0]);
    return { path: file.path, scope, before: of(before), after: of(after) };
  });
}

const allow = (Action: string, Resource = '*') => ({ Effect: 'Allow', Action, Resource });

describe('A changed local of Terraform', () => {
  const sides = {
    base: { 'iam/main.tf': POLICY, 'iam/locals.tf': locals('s3:GetObject'), 'net/vpc.tf': '' },
    head: { 'iam/main.tf': POLICY, 'iam/locals.tf': locals('s3:*'), 'net/vpc.tf': '' },
  };

  it('alters the document of a file that nobody touched', async () => {
    const found = await read(sides);
    expect(statements(found)).toEqual([
      { path: 'iam/main.tf', scope: 'iam', before: [allow('s3:GetObject')], after: [allow('s3:*')] },
    ]);
    expect(found.files[0]?.file).toEqual({
      path: 'iam/main.tf',
      status: 'modified',
      diff: { added: [], removed: [] },
    });
    expect(found).toMatchObject({ unread: [], otherFiles: 1 });
  });

  it('is left out with the file that holds the document', async () => {
    expect((await read(sides, { exclude: ['iam/main.tf'] })).files).toEqual([]);
  });
});

describe('Terraform source', () => {
  it('that moves to another directory has its before side from there', async () => {
    const found = await read({
      base: { 'a/main.tf': POLICY, 'a/locals.tf': locals('s3:GetObject') },
      head: { 'b/main.tf': POLICY, 'b/locals.tf': locals('s3:*') },
      renamed: { 'b/main.tf': 'a/main.tf' },
    });
    expect(statements(found)).toEqual([
      { path: 'b/main.tf', scope: 'b', before: [allow('s3:GetObject')], after: [allow('s3:*')] },
    ]);
  });

  it('at the root, of OpenTofu and in JSON is read', async () => {
    const json = JSON.stringify({ locals: { actions: 's3:*' } });
    const found = await read({ head: { 'main.tofu': POLICY, 'locals.tf.json': json } });
    expect(statements(found)).toMatchObject([{ path: 'main.tofu', scope: '', after: [allow('s3:*')] }]);
  });

  it('that is removed has a before side only', async () => {
    const found = await read({ base: { 'iam/main.tf': POLICY, 'iam/locals.tf': locals('s3:*') } });
    expect(statements(found)).toMatchObject([{ path: 'iam/main.tf', before: [allow('s3:*')] }]);
    expect(found.files[0]).not.toHaveProperty('after');
  });

  it('that is a link, or no text, is told', async () => {
    const { unread } = await read({
      base: { 'iam/old.tf': { link: '../x.tf' }, 'iam/main.tf': POLICY },
      head: {
        'iam/old.tf': { link: '../x.tf' },
        'iam/main.tf': POLICY,
        'iam/locals.tf': locals('s3:*'),
        'iam/new.tf': { problem: 'is not UTF-8 text' },
      },
    });
    expect(unread).toMatchObject([
      { path: 'iam/new.tf', what: 'the file is not UTF-8 text', wasThere: false },
      { path: 'iam/old.tf', what: 'a symbolic link, which is not followed', wasThere: true },
    ]);
  });
});

describe('A changed file of variables', () => {
  const source = { 'iam/main.tf': POLICY, 'iam/locals.tf': locals('s3:*') };
  const change = (path: string, before: string, after: string) =>
    read({ base: { ...source, [path]: before }, head: { ...source, [path]: after } });

  it('that Terraform loads by itself alters the document', async () => {
    const found = await change('iam/terraform.tfvars', 'resource = "a"\n', 'resource = "*"\n');
    expect(statements(found)).toMatchObject([{ before: [allow('s3:*', 'a')], after: [allow('s3:*', '*')] }]);
    expect(found.unread).toEqual([]);
  });

  it.each([
    ['beside the source', 'iam/prod.tfvars'],
    ['below the source', 'iam/envs/prod/terraform.tfvars'],
  ])('%s that a caller loads is told where it makes another document', async (_, path) => {
    const found = await change(path, 'size = 1\nresource = "a"\n', 'size = 1\nresource = "*"\n');
    expect(found.unread).toMatchObject([
      {
        path,
        lines: { start: 2, end: 2 },
        what: 'values of variables that change policies of the Terraform source in iam/, which only a plan shows',
        wasThere: false,
      },
    ]);
  });

  it('is none of IAM where the documents stay the same', async () => {
    expect(await change('iam/prod.tfvars', 'size = 1\n', 'size = 2\n')).toMatchObject({
      unread: [],
      otherFiles: 1,
    });
  });

  it('in JSON is told too', async () => {
    const { unread } = await change('iam/prod.tfvars.json', '{"resource": "a"}', '{"resource": "*"}');
    expect(unread).toHaveLength(1);
  });

  it('of a directory without source is of no module', async () => {
    expect(await read({ head: { 'x/y.tfvars': 'a = 1' } })).toMatchObject({ unread: [], otherFiles: 1 });
  });

  const unclear =
    'values of variables that speak of IAM, and whose module is not told here: only a plan shows what comes of them';

  it.each([
    ['gives actions', 'actions = ["s3:*"]'],
    ['gives ARNs', 'x = "arn:aws:s3:::b"'],
    ['gives everything', 'x = ["*"]'],
    ['gives accounts', 'x = ["111122223333"]'],
    ['names roles', 'role_name = "deploy"'],
  ])('that %s to a module elsewhere is told', async (_, line) => {
    const path = 'env/prod.tfvars';
    const found = await read({
      base: { [path]: 'size = 1\n' },
      head: { [path]: `size = 1\n${line}\n`, 'modules/iam/main.tf': POLICY },
    });
    expect(found.unread).toMatchObject([
      { path, lines: { start: 2, end: 2 }, what: unclear, wasThere: false },
    ]);
  });

  it('is told where it is below source that makes nothing of it', async () => {
    const { unread } = await change('iam/env/prod.tfvars', 'actions = ["s3:Get*"]\n', 'actions = ["s3:*"]\n');
    expect(unread).toMatchObject([{ what: unclear }]);
  });

  it.each([
    ['what speaks of IAM is as it was', 'role = "a"\nsize = 1\n', 'role = "a"\nsize = 2\n'],
    ['it is said in a comment', 'size = 1\n', '# the role\nsize = 1\n'],
    ['a name holds the letters', 'a = 1\n', 'controller = "nginx:latest"\n'],
  ])('is none of IAM where %s', async (_, before, after) => {
    const path = 'env/prod.tfvars';
    expect((await read({ base: { [path]: before }, head: { [path]: after } })).unread).toEqual([]);
  });
});

describe('A file of Terragrunt', () => {
  const change = (path: string, before: string, after: string) =>
    read({ base: { [path]: before }, head: { [path]: after } });

  it.each([
    ['gives a module actions', 'live/terragrunt.hcl', 'inputs = { actions = ["s3:*"] }'],
    ['names a policy', 'live/terragrunt.hcl', 'inputs = { policy = local.p }'],
    ['gives its includers actions', 'live/common.hcl', 'locals { actions = ["s3:*"] }'],
  ])('that %s is told', async (_, path, line) => {
    expect((await change(path, 'a = 1\n', `a = 1\n${line}\n`)).unread).toMatchObject([
      {
        ...{ path, lines: { start: 2, end: 2 }, wasThere: false },
        what: 'values in HCL that speak of IAM, and whose module is not told here: only a plan shows what comes of them',
      },
    ]);
  });

  it.each([
    ['that changes nothing of IAM', 'live/terragrunt.hcl', 'inputs = { size = 2 }'],
    ['of another program', 'vault/app.hcl', 'policy = "read"'],
    ['of locked providers', '.terraform.lock.hcl', 'x = "arn:aws:s3:::b"'],
  ])('is none of IAM: %s', async (_, path, line) => {
    expect((await change(path, '', `${line}\n`)).unread).toEqual([]);
  });
});

describe('A policy in a file that Terraform source takes in', () => {
  const source = (name: string) => `resource "aws_iam_role_policy" "app" {
  name   = "app"
  role   = "deploy"
  policy = file(${name})
}
`;
  const policy = (action: string) => `{
  "Statement": [
    {"Effect": "Allow", "Action": "${action}", "Resource": "*"}
  ]
}
`;

  it.each([
    ['by the path of the module', 'iam/policies/app.json', `"\${path.module}/policies/app.json"`],
    ['by the path where Terraform runs', 'iam/app.json', '"app.json"'],
    ['from above', 'app.json', `"\${path.module}/../app.json"`],
  ])('%s is that of its role, in the lines of its file', async (_, path, name) => {
    const found = await read({
      base: { 'iam/main.tf': source(name), [path]: policy('s3:Get*') },
      head: { 'iam/main.tf': `\n${source(name)}`, [path]: policy('s3:*') },
    });
    expect(statements(found)).toEqual([
      { path, scope: 'iam', before: [allow('s3:Get*')], after: [allow('s3:*')] },
    ]);
    expect(found.files[0]).toMatchObject({
      file: { status: 'modified', diff: { added: [{ start: 3, end: 3 }] } },
      after: {
        format: 'terraform',
        documents: [
          { holder: { type: 'role', name: 'deploy' }, policyName: 'app', statements: [{ start: 3, end: 3 }] },
        ],
        unresolved: [],
      },
    });
  });

  it('is that of its role also where the source is not touched', async () => {
    const main = { 'iam/main.tf': source(`"\${path.module}/policies/app.json"`) };
    const found = await read({
      base: { ...main, 'iam/policies/app.json': policy('s3:Get*') },
      head: { ...main, 'iam/policies/app.json': policy('s3:*') },
    });
    expect(found.files).toMatchObject([
      {
        file: { path: 'iam/policies/app.json' },
        before: { format: 'terraform' },
        after: { format: 'terraform' },
      },
    ]);
  });

  it('that is the template of a stack is told once, as what the stack has', async () => {
    const main = {
      'main.tf': `resource "aws_cloudformation_stack" "s" {\n  template_body = file("\${path.module}/s.json")\n}\n`,
    };
    const template = (action: string) =>
      `{"Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument":\n${policy(action)}}}}}\n`;
    const found = await read({
      base: { ...main, 's.json': template('s3:Get*') },
      head: { ...main, 's.json': template('s3:*') },
    });
    expect(found.files).toMatchObject([
      {
        file: { path: 's.json' },
        before: { format: 'terraform' },
        after: {
          documents: [
            { holder: { address: 'aws_cloudformation_stack.s/P' }, statements: [{ start: 4, end: 4 }] },
          ],
        },
      },
    ]);
  });

  it('is of two modules where both take it', async () => {
    const both = {
      'a/main.tf': source(`"\${path.module}/../app.json"`),
      'b/main.tf': source(`"\${path.module}/../app.json"`),
    };
    const found = await read({
      base: { ...both, 'app.json': policy('s3:Get*') },
      head: {
        'a/main.tf': `\n${both['a/main.tf']}`,
        'b/main.tf': `\n${both['b/main.tf']}`,
        'app.json': policy('*'),
      },
    });
    expect(found.files.map(({ file, scope, before }) => [file.path, scope, before !== undefined])).toEqual([
      ['app.json', 'a', true],
      ['app.json', 'b', true],
    ]);
  });

  it('stands for itself where no source takes it', async () => {
    const found = await read({ head: { 'iam/main.tf': POLICY, 'iam/policies/app.json': policy('s3:*') } });
    expect(found.files.map(({ file, after }) => [file.path, after?.format])).toEqual([
      ['iam/main.tf', 'terraform'],
      ['iam/policies/app.json', 'json'],
    ]);
  });

  it.each([
    ['is not there', '"none.json"'],
    ['is outside of the repository', '"../../x.json"'],
    ['has a name that is not known', `"\${var.name}.json"`],
    ['is absolute', '"/etc/passwd"'],
  ])('and that %s is told', async (_, name) => {
    const found = await read({ head: { 'iam/main.tf': source(name) } });
    expect(found.files[0]?.after?.unresolved).toMatchObject([
      { what: expect.stringMatching(/^file\(.*\), a file that is not read$/) },
    ]);
  });
});
