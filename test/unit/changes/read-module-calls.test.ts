import { describe, expect, it } from 'vitest';
import { readChange } from '../../../src/changes/index.ts';
import type { ReadChange } from '../../../src/model/read-change.ts';
import { CHANGE_SETTINGS, type Commit, NO_PORTS, pull } from './pull-files.ts';

const read = (base: Commit, head: Commit): Promise<ReadChange> =>
  readChange(pull({ base, head }), CHANGE_SETTINGS, NO_PORTS);

/** What is told that could not be judged, by the file where it stands. */
function told({ files, unread }: ReadChange): readonly string[] {
  return [
    ...files.flatMap(({ file, after }) =>
      (after?.unresolved ?? []).map(({ what, lines }) => `${file.path}:${lines.start} ${what}`),
    ),
    ...unread.map(({ path, lines, what }) => `${path}:${lines.start} ${what}`),
  ];
}

const call = (given: string, source = './modules/worker') =>
  `module "worker" {\n  source  = "${source}"\n  actions = ${given}\n}\n`;
const POLICY = `variable "actions" {
}
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })
}
`;
const WORKER = { 'modules/worker/main.tf': POLICY };
const NETWORK = { 'modules/worker/main.tf': 'resource "aws_vpc" "v" {\n}\n' };
const LOCAL = 'module.worker from ./modules/worker, whose resources only a plan can show';

describe('A call of a Terraform module', () => {
  it.each<[string, Commit, Commit]>([
    ['gives other values', { 'main.tf': call('["s3:GetObject"]') }, { 'main.tf': call('["*"]') }],
    ['is new', { 'main.tf': '' }, { 'main.tf': call('["*"]') }],
    [
      'gives a local that a file of its own defines',
      { 'main.tf': call('local.a'), 'locals.tf': 'locals {\n  a = ["s3:GetObject"]\n}\n' },
      { 'main.tf': call('local.a'), 'locals.tf': 'locals {\n  a = ["*"]\n}\n' },
    ],
    [
      'makes what it gives of a local, in a way that is not worked out',
      { 'main.tf': call('[for a in local.a : a]'), 'locals.tf': 'locals {\n  a = ["s3:GetObject"]\n}\n' },
      { 'main.tf': call('[for a in local.a : a]'), 'locals.tf': 'locals {\n  a = ["*"]\n}\n' },
    ],
    [
      'gives what Terraform loads by itself',
      { 'main.tf': `${call('var.a')}variable "a" {}\n`, 'terraform.tfvars': 'a = ["s3:GetObject"]\n' },
      { 'main.tf': `${call('var.a')}variable "a" {}\n`, 'terraform.tfvars': 'a = ["*"]\n' },
    ],
    [
      'makes what it gives of a JSON file, in a way that is not worked out',
      {
        'main.tf': call(`[for a in jsondecode(file("\${path.module}/a.json")) : a]`),
        'a.json': '["s3:GetObject"]',
      },
      { 'main.tf': call(`[for a in jsondecode(file("\${path.module}/a.json")) : a]`), 'a.json': '["*"]' },
    ],
    [
      'gives values of a JSON file',
      { 'main.tf': call(`jsondecode(file("\${path.module}/a.json"))`), 'a.json': '["s3:GetObject"]' },
      { 'main.tf': call(`jsondecode(file("\${path.module}/a.json"))`), 'a.json': '["*"]' },
    ],
  ])('that %s is told', async (_, base, head) => {
    expect(told(await read({ ...base, ...WORKER }, { ...head, ...WORKER }))).toEqual([`main.tf:1 ${LOCAL}`]);
  });

  it.each([
    'terraform-aws-modules/eks/aws',
    'git::https://git.example.com/worker.git?ref=v1',
    './modules/elsewhere',
    '../outside/of/the/repository',
  ])('that changes is told whatever its words are: %s', async (source) => {
    const found = await read({ 'main.tf': call('1', source) }, { 'main.tf': call('2', source) });
    expect(told(found)).toEqual([
      `main.tf:1 module.worker from ${source}, whose resources only a plan can show`,
    ]);
  });

  it('that stays as it is is not told, in a file that changes either', async () => {
    const role = call('[for a in var.role_policies : a]', 'x/iam/aws');
    const found = await read({ 'main.tf': role }, { 'main.tf': `# The worker.\n${role}` });
    expect(found).toMatchObject({ files: [], unread: [], otherFiles: 1 });
  });

  it('of the repository that holds nothing of IAM is not told', async () => {
    const found = await read({ ...NETWORK }, { ...NETWORK, 'main.tf': call('["iam:*"]') });
    expect(found).toMatchObject({ files: [], unread: [] });
  });

  it.each([
    ['a module from elsewhere', 'module "x" {\n  source = "x/y/aws"\n}\n'],
    ['a user without any policy', 'resource "aws_iam_user" "u" {\n}\n'],
    ['a file that can not be read', { problem: 'is not UTF-8 text' }],
  ])('of the repository that holds %s is told', async (_, held) => {
    const module = { 'modules/worker/main.tf': held };
    const found = await read(module, { ...module, 'main.tf': call('1') });
    expect(told(found)).toEqual([`main.tf:1 ${LOCAL}`]);
  });

  it.each(['prod.tfvars', 'env/prod/prod.tfvars'])(
    'is told of the values that change it: %s',
    async (path) => {
      const main = { 'main.tf': `${call('var.a')}variable "a" {}\n`, ...WORKER };
      const found = await read(
        { ...main, [path]: 'a = ["s3:GetObject"]\n' },
        { ...main, [path]: 'a = ["*"]\n' },
      );
      expect(told(found)).toEqual([
        `${path}:1 values of variables that change what module.worker of the Terraform source in the root of the repository is given, which only a plan shows`,
      ]);
    },
  );
});

describe('A resource that a variable switches', () => {
  const policy = (isOn: boolean) => `variable "on" {
  default = ${isOn}
}
resource "aws_iam_policy" "p" {
  count  = var.on ? 1 : 0
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}
`;

  it('is new once its default switches it on', async () => {
    const { files } = await read({ 'main.tf': policy(false) }, { 'main.tf': policy(true) });
    expect(files).toMatchObject([{ after: { documents: [{ kind: 'identity' }] } }]);
    expect(files[0]).not.toHaveProperty('before');
  });

  it('was there before where it stays off', async () => {
    const { files } = await read({ 'main.tf': policy(false) }, { 'main.tf': `${policy(false)}\n# more\n` });
    expect(files).toMatchObject([{ before: { documents: [{}] }, after: { documents: [{}] } }]);
  });

  it('is told of a file of variables that switches it', async () => {
    const source = { 'main.tf': policy(false) };
    const found = await read(
      { ...source, 'prod.tfvars': 'on = false\n' },
      { ...source, 'prod.tfvars': 'on = true\n' },
    );
    expect(told(found)).toMatchObject([expect.stringMatching(/^prod\.tfvars:1 values of variables/)]);
  });
});

describe('A file whose values go into policies', () => {
  const source = (value: string, more = '') => ({
    'main.tf': `locals {
  p = ${value}
}
resource "aws_iam_role_policy" "p" {
  role   = "worker"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = local.p.actions, Resource = "*" }] })
}
${more}`,
  });

  it.each([
    ['JSON', 'p.json', 'jsondecode', (action: string) => JSON.stringify({ actions: [action] })],
    ['YAML', 'p.yaml', 'yamldecode', (action: string) => `actions:\n  - "${action}"\n`],
  ])('in %s changes them, where nothing else changes', async (_, path, decode, text) => {
    const main = source(`${decode}(file("\${path.module}/${path}"))`);
    const { files } = await read({ ...main, [path]: text('s3:GetObject') }, { ...main, [path]: text('*') });
    const of = (action: string) => ({ documents: [{ document: { Statement: [{ Action: [action] }] } }] });
    expect(files).toMatchObject([{ file: { path: 'main.tf' }, before: of('s3:GetObject'), after: of('*') }]);
  });

  const each = `resource "aws_iam_role_policy" "each" {
  for_each = local.p.roles
  role     = "x"
  policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = each.value, Resource = "*" }] })
}
`;
  it('is what open parts depend on that are made of it', async () => {
    const main = source(`jsondecode(file("\${path.module}/p.json"))`, each);
    const basesOf = async (before: string, after: string) => {
      const { files } = await read({ ...main, 'p.json': before }, { ...main, 'p.json': after });
      const of = (side: 'before' | 'after') =>
        files.flatMap((file) =>
          (file[side]?.unresolved ?? []).filter(({ what }) => what.startsWith('each.value')),
        );
      return [of('before')[0]?.basis, of('after')[0]?.basis];
    };
    const [before, after] = await basesOf('{"roles": {"w": "s3:GetObject"}}', '{"roles": {"w": "*"}}');
    expect(before).toBeDefined();
    expect(after).not.toBe(before);
  });

  it('is none of IAM where no policy is made of values', async () => {
    const main = { 'main.tf': `locals {\n  p = jsondecode(file("\${path.module}/p.json"))\n}\n` };
    const found = await read({ ...main, 'p.json': '{"size": 1}' }, { ...main, 'p.json': '{"size": 2}' });
    expect(found).toMatchObject({ files: [], unread: [], otherFiles: 1 });
  });
});
