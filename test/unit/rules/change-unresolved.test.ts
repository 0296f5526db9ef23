/** What could not be judged is told once, where it stands and of whom it is. */
import { describe, expect, it } from 'vitest';
import { readTerraform } from '../../../src/changes/terraform/index.ts';
import type { ReadChange } from '../../../src/model/read-change.ts';
import { anExemption } from '../factory.ts';
import { aChange, changeSettings, type FileChange, judged, NO_USAGE, template } from './changes.ts';

const statement = (action: unknown) => ({ Effect: 'Allow', Action: action, Resource: '*' });
const IMPORTED = { 'Fn::ImportValue': 'actions' };

const managed = (...actions: readonly unknown[]) =>
  template({
    P: [
      'AWS::IAM::ManagedPolicy',
      {
        ManagedPolicyName: 'app',
        PolicyDocument: { Version: '2012-10-17', Statement: actions.map(statement) },
      },
    ],
  });

const unresolved = (...given: readonly FileChange[]) =>
  judged(aChange(...given)).findings.flatMap(({ rule, status, message }) =>
    rule === 'change-unresolved' ? [`${status}: ${message}`] : [],
  );

describe('An action that nobody knows', () => {
  it('is told once, and not again as a document that can not be read', () => {
    expect(unresolved({ path: 'app.json', after: managed(IMPORTED) })).toEqual([
      'new: Managed policy app could not be judged in full: Action, which depends on ImportValue actions.',
    ]);
  });

  it('that was there holds up what changes beside it, and so is told of the document', () => {
    const found = unresolved({
      path: 'app.json',
      before: managed(IMPORTED, 's3:GetObject'),
      after: managed(IMPORTED, 'iam:*'),
    });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^new: Managed policy app could not be judged in full: Statement\[0\]\.Action/);
    expect(found[1]).toMatch(/^known: /);
  });
});

it('What belongs to a resource that holds no policy itself is told by its address, as it is written', () => {
  const after = template({
    attach: ['AWS::IAM::Policy', { PolicyName: 'app', Roles: ['deploy'], PolicyDocument: IMPORTED }],
  });
  expect(unresolved({ path: 'app.json', after })).toEqual([
    expect.stringMatching(/^new: The resource attach could not be judged in full: /),
  ]);
});

it('A new file that can not be read is a new one, and is told on its line', () => {
  const file = {
    path: 'new.json',
    status: 'added',
    diff: { added: [{ start: 1, end: 9 }], removed: [] },
  } as const;
  const unread = {
    path: 'new.json',
    file,
    lines: { start: 4, end: 4 },
    what: 'not valid JSON',
    wasThere: false,
  };
  const { findings, files } = judged({ ...aChange(), unread: [unread] });
  expect(findings).toMatchObject([{ rule: 'change-unresolved', status: 'new', shownAt: 4 }]);
  expect(files).toEqual([{ path: 'new.json', status: 'added', documents: 0 }]);
});

describe('What could not be judged before either', () => {
  type Source = Readonly<Record<string, string>>;
  const terraform = async (before: Source, after: Source) => {
    const read = async (files: Source) =>
      readTerraform(Object.entries(files).map(([path, text]) => ({ path, text })));
    const [old, now] = await Promise.all([read(before), read(after)]);
    const files = [...new Set([...old.keys(), ...now.keys()])].map((path) => {
      const [one, other] = [old.get(path), now.get(path)];
      const diff = { added: [], removed: [] };
      return {
        file: { path, status: 'modified' as const, diff },
        scope: 'infra',
        ...(one && { before: one }),
        ...(other && { after: other }),
      };
    });
    return judged({ ...aChange(), files }).findings.flatMap(({ rule, status }) =>
      rule === 'change-unresolved' ? [status] : [],
    );
  };
  const MANY = `resource "aws_iam_role_policy_attachment" "a" {
  for_each   = local.m
  role       = "deploy"
  policy_arn = each.value
}
`;
  const local = (name: string) => `locals {\n  m = { a = "arn:aws:iam::aws:policy/${name}" }\n}\n`;
  const DYNAMIC = `resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
}
data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = local.all
    content {
      actions   = statement.value
      resources = ["*"]
    }
  }
}
`;
  const OTHER = (action: string) => `resource "aws_iam_policy" "o" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "${action}", Resource = "*" }] })
}
`;

  it.each<[string, Source, Source]>([
    [
      'a local of another file',
      { 'main.tf': MANY, 'locals.tf': local('ReadOnlyAccess') },
      { 'main.tf': MANY, 'locals.tf': local('AdministratorAccess') },
    ],
    [
      'the default of a variable behind a local',
      {
        'main.tf': `${DYNAMIC}locals {\n  all = [for one in var.all : [one]]\n}\n`,
        'variables.tf': 'variable "all" {\n  default = ["s3:GetObject"]\n}\n',
      },
      {
        'main.tf': `${DYNAMIC}locals {\n  all = [for one in var.all : [one]]\n}\n`,
        'variables.tf': 'variable "all" {\n  default = ["*"]\n}\n',
      },
    ],
    [
      'whom it is attached to',
      { 'main.tf': MANY + local('ReadOnlyAccess') },
      { 'main.tf': MANY.replace('"deploy"', '"other"') + local('ReadOnlyAccess') },
    ],
  ])('is new where the change alters %s', async (_, before, after) => {
    expect(await terraform(before, after)).toContain('new');
  });

  it('is known where only another resource changes, or the lines move', async () => {
    const both = MANY + local('ReadOnlyAccess');
    const found = await terraform(
      { 'main.tf': both + OTHER('s3:GetObject') },
      { 'main.tf': `# moved\n${OTHER('s3:PutObject')}${both}` },
    );
    expect(new Set(found)).toEqual(new Set(['known']));
  });

  const looped = (policyName: string, more: object = {}) => ({
    Transform: 'AWS::LanguageExtensions',
    Mappings: { Policies: { a: { Arn: `arn:aws:iam::aws:policy/${policyName}` } } },
    Resources: {
      'Fn::ForEach::Roles': ['Name', ['a'], { 'Role${Name}': { Type: 'AWS::IAM::Role' } }],
      ...more,
    },
  });
  const sam = (bucket: string) => ({
    Transform: 'AWS::Serverless-2016-10-31',
    Parameters: { Bucket: { Type: 'String', Default: bucket } },
    Resources: {
      F: {
        Type: 'AWS::Serverless::Function',
        Properties: { Policies: [{ S3CrudPolicy: { BucketName: { Ref: 'Bucket' } } }] },
      },
    },
  });
  const made = (value: string) => ({
    Transform: 'MakesRoles',
    Resources: {
      Own: { Type: 'Our::Role', Properties: { May: value } },
      B: { Type: 'AWS::S3::Bucket', Properties: { BucketName: value } },
    },
  });

  it.each<[string, object, object]>([
    ['the mapping that a loop goes over', looped('ReadOnlyAccess'), looped('AdministratorAccess')],
    ['the parameter of a SAM policy template', sam('small'), sam('everything')],
    ['what a macro makes resources of', made('little'), made('everything')],
  ])('is new where the change alters %s', (_, before, after) => {
    expect(unresolved({ path: 's.json', before, after }).join('\n')).toContain('new: ');
  });

  it('is known where only another resource of the template changes', () => {
    const bucket = (name: string) => ({ B: { Type: 'AWS::S3::Bucket', Properties: { BucketName: name } } });
    const found = unresolved({
      path: 's.json',
      before: looped('ReadOnlyAccess', bucket('one')),
      after: looped('ReadOnlyAccess', bucket('two')),
    });
    expect(found.join('\n')).toMatch(/^known: /);
    expect(found.join('\n')).not.toContain('new: ');
  });
});

describe('What could not be judged of a principal', () => {
  const exempting = changeSettings({
    exemptions: [anExemption({ entity: 'role/deploy', rule: 'change-unresolved' })],
  });
  const statuses = (change: ReadChange) =>
    judged(change, NO_USAGE, exempting).findings.flatMap(({ rule, status, message }) =>
      rule === 'change-unresolved' ? [`${status}: ${message}`] : [],
    );

  it.each([
    ['', 'role = "deploy"'],
    ['resource "aws_iam_role" "r" {\n  name = "deploy"\n}\n', 'role = aws_iam_role.r.name'],
  ])('is of the role that Terraform names, and its exemptions reach it', async (before, role) => {
    const text = `${before}resource "aws_iam_role_policy" "app" {\n  ${role}\n  policy = var.app\n}\n`;
    const source = (await readTerraform([{ path: 'main.tf', text }])).get('main.tf');
    const file = { path: 'main.tf', status: 'added' as const };
    const change = { ...aChange(), files: [{ file, ...(source && { after: source }), scope: '' }] };
    expect(statuses(change)).toEqual([
      expect.stringMatching(/^exempt: Role deploy could not be judged in full/),
    ]);
  });

  it('is of the role beside whose text it stands in JSON', () => {
    const after = { RoleName: 'deploy', PolicyName: 'app', PolicyDocument: '{"Statement": [{"Effect": }]}' };
    expect(statuses(aChange({ path: 'role.json', after }))).toEqual([
      expect.stringMatching(/^exempt: Role deploy could not be judged in full/),
    ]);
  });
});
