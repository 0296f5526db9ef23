import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import packed from '../../../src/changes/terraform/grammar.data.json' with { type: 'json' };
import { readTerraformPlan } from '../../../src/changes/terraform-plan/index.ts';
import { documentsOf } from './terraform-files.ts';

const POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Read',
      Effect: 'Allow',
      Action: ['s3:ListBucket', 's3:GetObject'],
      Resource: 'arn:aws:s3:::logs',
    },
    {
      Effect: 'Deny',
      NotAction: 'iam:*',
      Resource: '*',
      Condition: {
        StringNotEquals: { 'aws:PrincipalTag/team': ['a', 'b'] },
        Bool: { 'aws:SecureTransport': 'false' },
      },
    },
    { Effect: 'Allow', Action: 's3:PutObject', Resource: `arn:aws:s3:::home/\${aws:username}/*` },
  ],
};
const TEXT = JSON.stringify(POLICY);

const resource = (policy: string, more = '') =>
  `resource "aws_iam_policy" "p" {\n  policy = ${policy}\n}\n${more}`;

const DATA = `data "aws_iam_policy_document" "d" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = ["arn:aws:s3:::logs"]
  }
  statement {
    effect      = "Deny"
    not_actions = ["iam:*"]
    resources   = ["*"]
    condition {
      test     = "StringNotEquals"
      variable = "aws:PrincipalTag/team"
      values   = ["a", "b"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
  statement {
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::home/&{aws:username}/*"]
  }
}
`;

const escaped = JSON.stringify(TEXT).replaceAll('${', '$$$${');
const pretty = JSON.stringify(POLICY, null, 2).replaceAll('${', '$$$${');

const SOURCES: readonly (readonly [form: string, text: string, path?: string])[] = [
  ['a quoted text', resource(escaped)],
  ['a heredoc', resource(`<<POLICY\n${pretty}\nPOLICY`)],
  ['an indented heredoc', resource(`<<-POLICY\n    ${pretty.replaceAll('\n', '\n    ')}\n  POLICY`)],
  ['jsonencode', resource(`jsonencode(${pretty})`)],
  ['jsonencode of a local', resource('jsonencode(local.policy)', `locals {\n  policy = ${pretty}\n}\n`)],
  ['the document data source', resource('data.aws_iam_policy_document.d.json', DATA)],
  ['its smaller text', resource('data.aws_iam_policy_document.d.minified_json', DATA)],
  [
    'one document made of another',
    resource(
      'data.aws_iam_policy_document.all.json',
      `${DATA}data "aws_iam_policy_document" "all" {\n  source_policy_documents = [data.aws_iam_policy_document.d.json]\n}\n`,
    ),
  ],
  [
    'the JSON syntax',
    JSON.stringify({ resource: { aws_iam_policy: { p: { policy: TEXT.replaceAll('${', '$$$${') } } } }),
    'main.tf.json',
  ],
  [
    'the JSON syntax with a function',
    JSON.stringify({
      resource: [{ aws_iam_policy: [{ p: { policy: `\${jsonencode(local.policy)}` } }] }],
      locals: { policy: JSON.parse(TEXT.replaceAll('${', '$$$${')) },
    }),
    'main.tf.json',
  ],
];

describe('The same policy', () => {
  it.each(SOURCES)('is the same in Terraform as %s', async (_, text = '', path = 'main.tf') => {
    const documents = await documentsOf(text, path);
    expect(documents.map(({ document }) => document)).toEqual([POLICY]);
    expect(documents[0]).toMatchObject({ kind: 'identity', holder: { address: 'aws_iam_policy.p' } });
    expect(documents[0]?.statements).toHaveLength(3);
  });

  it('is the same in a plan', () => {
    const change = {
      actions: ['create'],
      before: null,
      after: { policy: TEXT },
      after_unknown: { arn: true },
    };
    const plan = {
      format_version: '1.2',
      resource_changes: [{ address: 'aws_iam_policy.p', mode: 'managed', type: 'aws_iam_policy', change }],
    };
    const { before, after } = readTerraformPlan(JSON.stringify(plan));
    expect(before.documents).toEqual([]);
    expect(after.documents.map(({ document }) => document)).toEqual([POLICY]);
  });
});

describe('The packed grammar', () => {
  it('is the one of the packages that are installed', () => {
    const file = (name: string) => readFileSync(new URL(import.meta.resolve(name)));
    const unpack = (text: string) => gunzipSync(Buffer.from(text, 'base64'));
    expect(unpack(packed.runtime).equals(file('web-tree-sitter/web-tree-sitter.wasm'))).toBe(true);
    const grammar = '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm';
    expect(unpack(packed.grammar).equals(file(grammar))).toBe(true);
  });
});
