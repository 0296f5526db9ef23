/** A role with a policy, written as people write it in each of the formats that the gate reads from a repository. */
import { stringify } from 'yaml';
import { document, type Statement } from './statements.ts';

interface Format {
  readonly path: (name: string) => string;
  readonly text: (name: string, statements: readonly Statement[]) => string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Terraform source stands in a directory for each file, so that each is a module of its own. */
export const FORMATS = {
  json: { path: (name) => `policies/${name}.json`, text: (_, all) => policyFile(all) },
  cloudFormationJson: {
    path: (name) => `stacks/${name}.template.json`,
    text: (name, all) => json(template(name, all)),
  },
  cloudFormationYaml: {
    path: (name) => `stacks/${name}.yml`,
    text: (name, all) =>
      stringify(template(name, all), { lineWidth: 0, aliasDuplicateObjects: false }).replaceAll(
        '- Fn::Sub: ',
        '- !Sub ',
      ),
  },
  terraform: {
    path: (name) => `modules/${name}/iam.tf`,
    text: (name, all) => (name.endsWith('a') ? dataFile(name, all) : jsonencodeFile(name, all)),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

export function policyFile(all: readonly Statement[]): string {
  return json(document(all));
}

function jsonencodeFile(name: string, all: readonly Statement[]): string {
  return role(name, `jsonencode(${hcl(document(all), '  ')})`);
}

function dataFile(name: string, all: readonly Statement[]): string {
  return `${role(name, 'data.aws_iam_policy_document.it.json')}
data "aws_iam_policy_document" "it" {
${all.map(statementBlock).join('\n')}}
`;
}

const ACCOUNT = '111122223333';

const TRUST = document([
  { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
]);

function template(name: string, all: readonly Statement[]): object {
  const ofAccount = (arn: string) => ({ 'Fn::Sub': arn.replace(ACCOUNT, `\${AWS::AccountId}`) });
  const written = all.map((statement) => {
    const { Resource } = statement;
    return Array.isArray(Resource) ? { ...statement, Resource: Resource.map(ofAccount) } : statement;
  });
  const Policies = [{ PolicyName: 'access', PolicyDocument: document(written) }];
  const Properties = { RoleName: name, AssumeRolePolicyDocument: TRUST, Policies };
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `The service ${name} and what it may do.`,
    Resources: { Role: { Type: 'AWS::IAM::Role', Properties } },
  };
}

function role(name: string, policy: string): string {
  return `data "aws_caller_identity" "current" {}

resource "aws_iam_role" "it" {
  name = "${name}"
  assume_role_policy = jsonencode(${hcl(TRUST, '  ')})
}

resource "aws_iam_role_policy" "it" {
  name   = "access"
  role   = aws_iam_role.it.id
  policy = ${policy}
}
`;
}

function statementBlock({ Effect, Action, NotAction, Resource, Condition = {} }: Statement): string {
  const attribute = (name: string, value: unknown) =>
    value === undefined ? '' : `    ${name} = ${hcl([value].flat(), '    ')}\n`;
  const conditions = Object.entries(Condition as Readonly<Record<string, object>>).flatMap(([test, keys]) =>
    Object.entries(keys).map(
      ([variable, values]) => `    condition {
      test     = "${test}"
      variable = "${variable}"
      values   = ${hcl([values].flat(), '      ')}
    }
`,
    ),
  );
  return `  statement {
    effect = "${Effect}"
${attribute('actions', Action)}${attribute('not_actions', NotAction)}${attribute('resources', Resource)}${conditions.join('')}  }
`;
}

/** A value over several lines, with the account as an expression. */
function hcl(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${inner}${hcl(item, inner)},\n`).join('')}${indent}]`;
  if (typeof value !== 'object' || value === null)
    return JSON.stringify(value).replace(ACCOUNT, `\${data.aws_caller_identity.current.account_id}`);
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${/^\w+$/.test(key) ? key : `"${key}"`} = ${hcl(item, inner)}\n`,
  );
  return `{\n${entries.join('')}${indent}}`;
}
