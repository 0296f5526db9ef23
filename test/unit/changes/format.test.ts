import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/changes/format.ts';

const POLICY = '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}';

describe('The format of a file', () => {
  it.each([
    ['a policy', 'a.json', POLICY, 'json'],
    ['a policy under another name', 'deploy.policy', POLICY, 'json'],
    ['JSON that holds a policy', 'a.json', `{"a": [${POLICY}]}`, 'json'],
    ['a policy whose words are escaped', 'a.json', POLICY.replace('Statement', 'St\\u0061tement'), 'json'],
    ['YAML that holds a policy', 'a.yaml', 'a:\n  Statement:\n    - {Effect: Allow, Action: "*"}', 'json'],
    [
      'JSON of attached policies',
      'a.json',
      '{"RoleName": "r", "PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}',
      'json',
    ],
    ['JSON of a membership', 'a.json', '{"UserName": "u", "GroupName": "g"}', 'json'],
    ['a document kept elsewhere', 'a.json', '{"PolicyName": "u", "PolicyDocument": "file://a"}', 'json'],
    [
      'a broken JSON of attached policies',
      'a.json',
      '{"RoleName": "r", "PolicyArn": "arn:aws:iam::aws:policy/x"',
      'json',
    ],
    [
      'a template of inclusions',
      'a.yml',
      'Resources:\n  A: !Transform {Name: AWS::Include}',
      'cloudformation',
    ],
    ['other JSON', 'package.json', '{"name": "x", "Statement": "y"}', 'none'],
    ['JSON with comments that holds no policy', 'tsconfig.json', '{ // a\n "a": 1 }', 'none'],
    ['a broken JSON of something else', 'a.json', '{"a": ', 'none'],
    ['a broken JSON of a policy', 'a.json', POLICY.slice(0, -1), 'json'],
    ['a template in YAML', 'a.yml', 'Resources:\n  A: {Type: AWS::S3::Bucket}', 'cloudformation'],
    [
      'a template in YAML that begins with a bracket',
      'a.yml',
      '{Resources: {A: {Type: AWS::S3::Bucket}}}',
      'cloudformation',
    ],
    ['a template in JSON', 'a.json', '{"Resources": {"A": {"Type": "AWS::S3::Bucket"}}}', 'cloudformation'],
    ['a template under any name', 'stack.txt', 'Resources:\n  A: {Type: AWS::S3::Bucket}', 'cloudformation'],
    ['a template of loops', 'a.yml', 'Resources:\n  Fn::ForEach::A: [X, [a], {}]', 'cloudformation'],
    ['a broken template', 'a.yml', 'Resources:\n  A: {Type: AWS::S3::Bucket', 'cloudformation'],
    ['other YAML', 'a.yml', 'Resources:\n  A: {Type: x}', 'none'],
    ['a workflow', '.github/workflows/a.yml', 'on: push\njobs: {}', 'none'],
    ['a Helm template', 'a.yaml', '{{- if .Values.a }}\na: b\n{{- end }}', 'none'],
    ['a Terraform plan', 'plan.json', '{"format_version": "1.2", "resource_changes": []}', 'terraform-plan'],
    [
      'a plan without changes',
      'plan.json',
      '{"format_version": "1.2", "planned_values": {}}',
      'terraform-plan',
    ],
    ['Terraform', 'main.tf', 'locals {}', 'terraform'],
    ['Terraform in JSON', 'main.tf.json', '{}', 'terraform'],
    ['OpenTofu', 'main.tofu', '', 'terraform'],
    ['a program', 'a.ts', 'const Statement = { Effect: 1 };', 'none'],
    ['nothing', 'a.json', '', 'none'],
  ])('of %s', (_, path, text, format) => {
    expect(formatOf(path, text)).toBe(format);
  });

  it('of a file too long to read is told when it may speak of IAM', () => {
    const filler = `"${'a'.repeat(5_000_000)}"`;
    expect(formatOf('a.json', `{"a": ${filler}}`)).toBe('none');
    expect(formatOf('a.json', `{"a": ${filler}, "b": ${POLICY}}`)).toBe('json');
  });

  it('is told for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('a.json', 'a.yml', 'a'), (text, path) => {
        expect(formatOf(path, text)).toBe('none');
      }),
    );
  });
});
