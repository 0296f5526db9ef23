import { describe, expect, it } from 'vitest';
import { readChange } from '../../../src/changes/index.ts';
import type { FileText } from '../../../src/model/pull-request.ts';
import type { ReadChange } from '../../../src/model/read-change.ts';
import { CHANGE_SETTINGS, NO_PORTS, type PullSides, pull } from './pull-files.ts';

const policy = (action: string) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] });

type Json = Readonly<Record<string, unknown>>;

function change(address: string, was: string | null, is: string | null, more: Json = {}) {
  const type = /(aws_\w+)\./.exec(address)?.[1];
  const values = (action: string | null) => (action === null ? null : { name: 'n', policy: policy(action) });
  return {
    address,
    type,
    mode: 'managed',
    change: { actions: ['update'], before: values(was), after: values(is), ...more },
  };
}

const plan = (changes: readonly unknown[], root_module: Json = {}) =>
  JSON.stringify({ format_version: '1.2', resource_changes: changes, configuration: { root_module } });

const block = (name: string, action: string, before = '') => `${before}resource "aws_iam_policy" "${name}" {
  name   = "n"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "${action}", Resource = "*" },
    ]
  })
}
`;

function read(sides: PullSides, plans: Readonly<Record<string, string | FileText>>, directory = 'infra') {
  const terraformPlans = Object.keys(plans).map((path) => ({ path, directory }));
  return readChange(
    pull(sides),
    { ...CHANGE_SETTINGS, terraformPlans },
    {
      ...NO_PORTS,
      readPlan: async (path) => {
        const found = plans[path] ?? { problem: 'is not there' };
        return typeof found === 'string' ? { text: found } : found;
      },
    },
  );
}

function shown({ files }: ReadChange) {
  const of = (side: ReadChange['files'][number]['after']) =>
    side?.documents.map(({ holder, lines, statements, document }) => [
      holder.address,
      (document as { Statement: [{ Action: string }] }).Statement[0].Action,
      lines,
      statements,
    ]);
  return files.map(({ file, scope, before, after }) => ({
    path: file.path,
    scope,
    before: of(before),
    after: of(after),
  }));
}

const at = (start: number, end = start) => ({ start, end });

describe('What a plan shows', () => {
  it('is told where the statement stands in the source, on each side', async () => {
    const found = await read(
      {
        base: { 'infra/main.tf': block('p', 's3:GetObject') },
        head: { 'infra/main.tf': block('p', 's3:*', '# new\n') },
      },
      { 'plan.json': plan([change('aws_iam_policy.p', 's3:GetObject', 's3:*')]) },
    );
    expect(shown(found)).toEqual([
      {
        path: 'infra/main.tf',
        scope: 'plan.json',
        before: [['aws_iam_policy.p', 's3:GetObject', at(3, 7), [at(5)]]],
        after: [['aws_iam_policy.p', 's3:*', at(4, 8), [at(6)]]],
      },
    ]);
    expect(found.files[0]).toMatchObject({
      file: { status: 'modified' },
      after: { format: 'terraform-plan' },
    });
    expect(found).toMatchObject({ unread: [], otherFiles: 0 });
  });

  it('of an instance in a module of the repository stands in the source of that module', async () => {
    const address = 'module.app["a.b"].module.deep[0].aws_iam_policy.p["x"]';
    const calls = {
      module_calls: {
        app: {
          source: '../modules/app',
          module: { module_calls: { deep: { source: './deep', module: {} } } },
        },
      },
    };
    const found = await read(
      { head: { 'modules/app/deep/main.tf': block('p', 's3:*'), 'infra/main.tf': '# calls\n' } },
      { 'plan.json': plan([change(address, null, 's3:*')], calls) },
    );
    expect(shown(found)).toEqual([
      {
        path: 'modules/app/deep/main.tf',
        scope: 'plan.json',
        after: [[address, 's3:*', at(3, 7), [at(5)]]],
      },
    ]);
  });

  it('of a document in another file stands there', async () => {
    const head = {
      'infra/main.tf': 'resource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.d.json\n}\n',
      'infra/data.tf':
        'data "aws_iam_policy_document" "d" {\n  statement {\n    actions = [var.all]\n    resources = ["*"]\n  }\n}\nvariable "all" {}\n',
    };
    const found = await read({ head }, { 'plan.json': plan([change('aws_iam_policy.p', null, 's3:*')]) });
    expect(shown(found)).toMatchObject([
      { path: 'infra/data.tf', after: [['aws_iam_policy.p', 's3:*', at(1, 6), [at(2, 5)]]] },
    ]);
  });

  it('of a resource whose source shows no document stands at the block', async () => {
    const head = { 'infra/main.tf': 'resource "aws_iam_policy" "p" {\n  policy = var.given\n}\n' };
    const found = await read({ head }, { 'plan.json': plan([change('aws_iam_policy.p', null, 's3:*')]) });
    expect(shown(found)).toMatchObject([{ after: [['aws_iam_policy.p', 's3:*', at(1, 3), [at(1, 3)]]] }]);
  });

  it.each([
    ['a registry', 'terraform-aws-modules/iam/aws'],
    ['a place above the repository', '../../../elsewhere'],
  ])('of a module from %s stays in the plan', async (_, source) => {
    const address = 'module.m.aws_iam_policy.p';
    const found = await read(
      { head: { 'infra/main.tf': '# calls\n' } },
      {
        'plans/p.json': plan([change(address, null, 's3:*')], {
          module_calls: { m: { source, module: {} } },
        }),
      },
    );
    expect(shown(found)).toEqual([
      { path: 'plans/p.json', scope: 'plans/p.json', after: [[address, 's3:*', at(1), [at(1)]]] },
    ]);
    expect(found.otherFiles).toBe(1);
  });

  it('of a removed resource stands where it was', async () => {
    const found = await read(
      { base: { 'infra/old.tf': block('p', 's3:*') } },
      { 'plan.json': plan([change('aws_iam_policy.p', 's3:*', null)]) },
    );
    expect(found.files).toMatchObject([{ file: { path: 'infra/old.tf', status: 'removed' } }]);
    expect(found.files[0]).not.toHaveProperty('after');
  });

  it('as known after apply stands at the block', async () => {
    const unknown = { before: null, after: { name: 'n' }, after_unknown: { policy: true } };
    const { files } = await read(
      { head: { 'infra/main.tf': block('p', 's3:*', '\n\n') } },
      { 'plan.json': plan([change('aws_iam_policy.p', null, null, unknown)]) },
    );
    expect(files).toMatchObject([
      { file: { path: 'infra/main.tf' }, after: { documents: [], unresolved: [{ lines: at(3, 10) }] } },
    ]);
  });

  it('of two workspaces is told of each', async () => {
    const found = await read(
      { head: { 'infra/main.tf': block('p', 's3:*') } },
      {
        'prod.json': plan([change('aws_iam_policy.p', null, 's3:*')]),
        'test.json': plan([change('aws_iam_policy.p', null, 's3:*')]),
      },
    );
    expect(found.files.map(({ file, scope }) => [file.path, scope])).toEqual([
      ['infra/main.tf', 'prod.json'],
      ['infra/main.tf', 'test.json'],
    ]);
  });
});

describe('A directory that a plan covers', () => {
  it('is not judged by its source, nor by its variables', async () => {
    const found = await read(
      {
        head: {
          'infra/main.tf': block('p', `\${var.a}`),
          'infra/prod.tfvars': 'a = "s3:*"\n',
          'modules/m/main.tf': 'resource "aws_iam_policy" "q" {',
          'other/main.tf': block('o', 'sqs:*'),
        },
      },
      {
        'plan.json': plan([], {
          resources: [{ address: 'aws_iam_policy.p' }],
          module_calls: {
            m: { source: '../modules/m', module: { resources: [{ address: 'aws_iam_policy.q' }] } },
          },
        }),
      },
    );
    expect(found.files.map(({ file }) => file.path)).toEqual(['other/main.tf']);
    expect(found).toMatchObject({ unread: [], otherFiles: 3 });
  });
});

describe('A resource of source that the plan of its directory does not know', () => {
  const base = { 'infra/main.tf': block('old', 'sqs:*') };

  it('is told, and is new where the change touches it', async () => {
    const head = { 'infra/main.tf': `${base['infra/main.tf']}${block('p', '*')}` };
    const found = await read({ base, head }, { 'plan.json': plan([]) });
    expect(found.unread).toMatchObject([
      {
        ...{ path: 'infra/main.tf', lines: at(1, 8), wasThere: true },
        what: 'aws_iam_policy.old, which is not in the plan of its directory',
      },
      { lines: at(9, 16), what: expect.stringMatching(/^aws_iam_policy\.p, which/), wasThere: false },
    ]);
  });

  it('is told where it attaches a policy, and has none itself', async () => {
    const text =
      'resource "aws_iam_role_policy_attachment" "a" {\n  role = "r"\n  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"\n}\nresource "aws_sqs_queue" "q" {}\n';
    const { unread } = await read({ head: { 'infra/main.tf': text } }, { 'plan.json': plan([]) });
    expect(unread.map(({ what }) => what)).toEqual([
      'aws_iam_role_policy_attachment.a, which is not in the plan of its directory',
    ]);
  });

  it('is known where another plan of the directory has it', async () => {
    const other = plan([], { resources: [{ address: 'aws_iam_policy.old' }] });
    const head = { 'infra/main.tf': block('old', '*') };
    expect((await read({ base, head }, { 'a.json': plan([]), 'b.json': other })).unread).toEqual([]);
  });
});

describe('A plan that can not be read', () => {
  const head = { 'infra/main.tf': block('p', 's3:*') };

  it.each([
    ['is not there', { problem: 'is not there' }, 'the plan, since the file is not there'],
    ['is no plan', '{}', 'the JSON is no plan: it has no format_version'],
    [
      'does not say what it is made of',
      '{"format_version": "1.2", "resource_changes": []}',
      'the plan has no configuration, which tells what it is made of, so that the source is judged',
    ],
  ])('since it %s is told, and the source is judged', async (_, text, what) => {
    const found = await read({ head }, { 'plan.json': text });
    expect(found.unread).toEqual([{ path: 'plan.json', lines: at(1), what, wasThere: false }]);
    expect(found.files).toMatchObject([{ file: { path: 'infra/main.tf' }, after: { format: 'terraform' } }]);
  });

  it('is not missed where nothing changed that could be planned', async () => {
    const found = await read({ head: { 'docs/a.json': '{}' } }, { 'plan.json': { problem: 'is not there' } });
    expect(found.unread).toEqual([]);
  });

  it.each(['modules/x/main.tf', 'envs/prod.tfvars', 'infra/policy.json', 'infra/.terraform.lock.hcl'])(
    'is missed where %s changed',
    async (path) => {
      const found = await read({ head: { [path]: '' } }, { 'plan.json': { problem: 'is not there' } });
      expect(found.unread).toHaveLength(1);
    },
  );
});
