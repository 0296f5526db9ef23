/** The same roles, written in every format that the gate reads. */
import { stringify } from 'yaml';
import { dataDocument, document, heredoc, jsonencode } from './written-hcl.ts';

export interface WrittenStatement {
  readonly sid: string;
  readonly actions: readonly string[];
  readonly resource?: string;
  /** Of a trust policy. */
  readonly principal?: Readonly<Record<string, string>>;
  /** By operator, then key. */
  readonly condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface WrittenRole {
  /** Lower case; the format follows: role `deploy-sam`. */
  readonly name: string;
  readonly trust: readonly WrittenStatement[];
  /** Its one policy, `app`: none, or in a form of which nobody knows what it comes to. */
  readonly policy?: readonly WrittenStatement[] | 'unknown';
}

export interface FileFormatGiven {
  readonly name: string;
  /** What `changes.files` of the report calls it. */
  readonly format: string;
  /** Where the roles stand. */
  readonly path: string;
  /** What makes `path` a path of its own when the file is called otherwise. */
  readonly renamed: string;
  /** Templates that the job made lie in the workspace. */
  readonly isSynthesized?: true;
  write(roles: readonly WrittenRole[], dense: boolean): string;
}

export const roleName = (role: Pick<WrittenRole, 'name'>, format: string): string => `${role.name}-${format}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const jsonText = (value: unknown, dense: boolean): string =>
  `${JSON.stringify(value, null, dense ? 1 : 2)}\n`;

const yamlText = (value: unknown, dense: boolean): string =>
  stringify(value, { indent: dense ? 4 : 2, lineWidth: 0, aliasDuplicateObjects: false });

/** As IAM's own commands print it. */
function iamJson(roles: readonly WrittenRole[]): object {
  return {
    Roles: roles.map((role) => ({
      RoleName: roleName(role, 'json'),
      AssumeRolePolicyDocument: document(role.trust),
      RolePolicyList:
        role.policy === undefined
          ? []
          : [
              {
                PolicyName: 'app',
                PolicyDocument:
                  role.policy === 'unknown'
                    ? '{"Version": "2012-10-17", "Statement": ['
                    : document(role.policy),
              },
            ],
    })),
  };
}

const imported = { 'Fn::ImportValue': 'app-policy' };

const policyOf = ({ policy }: WrittenRole): object | undefined =>
  policy === undefined ? undefined : policy === 'unknown' ? imported : document(policy);

function template(roles: readonly WrittenRole[], format: string): object {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: Object.fromEntries(
      roles.map((role) => {
        const PolicyDocument = policyOf(role);
        const properties = {
          RoleName: roleName(role, format),
          AssumeRolePolicyDocument: document(role.trust),
          ...(PolicyDocument && { Policies: [{ PolicyName: 'app', PolicyDocument }] }),
        };
        return [capital(role.name), { Type: 'AWS::IAM::Role', Properties: properties }];
      }),
    ),
  };
}

/** A role that SAM makes for a function has no name in the template. */
function serverless(roles: readonly WrittenRole[]): object {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Transform: 'AWS::Serverless-2016-10-31',
    Resources: Object.fromEntries(
      roles.map((role) => {
        const policy = policyOf(role);
        const properties = {
          Handler: 'app.handler',
          Runtime: 'nodejs24.x',
          CodeUri: 'src/',
          AssumeRolePolicyDocument: document(role.trust),
          ...(policy && { Policies: [policy] }),
        };
        return [capital(role.name), { Type: 'AWS::Serverless::Function', Properties: properties }];
      }),
    ),
  };
}

type PolicyWords = (statements: readonly WrittenStatement[], dense: boolean) => string;

/** Source in which `words` writes the expressions of policies. */
const terraform =
  (format: string, words: PolicyWords) =>
  (roles: readonly WrittenRole[], dense: boolean): string => {
    const unknown = roles.some(({ policy }) => policy === 'unknown') ? ['variable "policy" {}'] : [];
    const blocks = roles.flatMap(({ name, trust, policy }) => [
      `resource "aws_iam_role" "${name}" {\n  name = "${name}-${format}"\n  assume_role_policy = ${words(trust, dense)}\n}`,
      ...(policy === undefined
        ? []
        : [
            `resource "aws_iam_role_policy" "${name}" {\n  name = "app"\n  role = aws_iam_role.${name}.id\n  policy = ${policy === 'unknown' ? 'var.policy' : words(policy, dense)}\n}`,
          ]),
    ]);
    return `${[...unknown, ...blocks].join('\n\n')}\n`;
  };

function dataSource(roles: readonly WrittenRole[], dense: boolean): string {
  const documents = roles.flatMap(({ name, trust, policy }) => [
    dataDocument(`${name}_trust`, trust, dense),
    ...(policy === undefined || policy === 'unknown' ? [] : [dataDocument(name, policy, dense)]),
  ]);
  const named = (statements: readonly WrittenStatement[]) => {
    const role = roles.find(({ trust, policy }) => [trust, policy].includes(statements));
    const name = role?.trust === statements ? `${role.name}_trust` : role?.name;
    return `data.aws_iam_policy_document.${name}.json`;
  };
  return `${[...documents, terraform('tf-data', named)(roles, dense)].join('\n\n')}`;
}

export const FORMATS: readonly FileFormatGiven[] = [
  {
    ...{ name: 'json', format: 'json', path: 'iam/roles.json', renamed: 'iam/people.json' },
    write: (roles, dense) => jsonText(iamJson(roles), dense),
  },
  {
    ...{ name: 'cfn-yaml', format: 'cloudformation', path: 'cfn/app.yml', renamed: 'cfn/main.yaml' },
    write: (roles, dense) => yamlText(template(roles, 'cfn-yaml'), dense),
  },
  {
    ...{ name: 'cfn-json', format: 'cloudformation', path: 'cfn/app.json', renamed: 'stacks/app.template' },
    write: (roles, dense) => jsonText(template(roles, 'cfn-json'), dense),
  },
  {
    ...{ name: 'sam', format: 'cloudformation', path: 'sam/template.yaml', renamed: 'sam/functions.yaml' },
    write: (roles, dense) => yamlText(serverless(roles), dense),
  },
  {
    ...{ name: 'cdk', format: 'cloudformation', path: 'cdk/after/App.template.json', isSynthesized: true },
    renamed: 'cdk/after/Main.template.json',
    write: (roles, dense) => jsonText(template(roles, 'cdk'), dense),
  },
  {
    ...{ name: 'tf-plan', format: 'terraform-plan', path: 'plan/main.tf', renamed: 'plan/iam.tf' },
    write: terraform('tf-plan', jsonencode),
  },
  {
    ...{ name: 'tf-data', format: 'terraform', path: 'data/main.tf', renamed: 'data/iam.tf' },
    write: dataSource,
  },
  {
    ...{ name: 'tf-jsonencode', format: 'terraform', path: 'encoded/main.tf', renamed: 'encoded/iam.tf' },
    write: terraform('tf-jsonencode', jsonencode),
  },
  {
    ...{ name: 'tf-heredoc', format: 'terraform', path: 'heredoc/main.tf', renamed: 'heredoc/iam.tf' },
    write: terraform('tf-heredoc', heredoc),
  },
];
