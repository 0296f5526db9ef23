/** Policies as Terraform's language and its plans write them. */
import type { WrittenRole, WrittenStatement } from './written-roles.ts';

/** The document as JSON. */
export function document(statements: readonly WrittenStatement[]): object {
  return {
    Version: '2012-10-17',
    Statement: statements.map(({ sid, actions, resource, principal, condition }) => ({
      Sid: sid,
      Effect: 'Allow',
      ...(principal && { Principal: principal }),
      Action: actions,
      ...(resource !== undefined && { Resource: resource }),
      ...(condition && { Condition: condition }),
    })),
  };
}

export const jsonencode = (statements: readonly WrittenStatement[], dense: boolean): string =>
  `jsonencode(${hcl(document(statements), dense ? ' ' : '  ', '  ')})`;

export const heredoc = (statements: readonly WrittenStatement[], dense: boolean): string =>
  `<<-POLICY\n${JSON.stringify(document(statements), null, dense ? 1 : 2).replace(/^/gm, '    ')}\n  POLICY`;

/** A value of the language, an entry a line. */
function hcl(value: unknown, step: string, around: string): string {
  const inner = around + step;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${hcl(item, step, inner)},\n`).join('')}${around}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${/^\w+$/.test(key) ? key : JSON.stringify(key)} = ${hcl(item, step, inner)}\n`,
  );
  return `{\n${entries.join('')}${around}}`;
}

/** A data source `aws_iam_policy_document`. */
export function dataDocument(name: string, statements: readonly WrittenStatement[], dense: boolean): string {
  const list = (values: readonly string[], around: string) => hcl(values, dense ? ' ' : '  ', around);
  const blocks = statements.map(({ sid, actions, resource, principal = {}, condition = {} }) =>
    [
      '  statement {',
      `    sid = "${sid}"`,
      `    actions = ${list(actions, '    ')}`,
      ...(resource === undefined ? [] : [`    resources = ${list([resource], '    ')}`]),
      ...Object.entries(principal).map(
        ([type, who]) =>
          `    principals {\n      type = "${type}"\n      identifiers = ${list([who], '      ')}\n    }`,
      ),
      ...Object.entries(condition).flatMap(([test, those]) =>
        Object.entries(those).map(
          ([variable, value]) =>
            `    condition {\n      test = "${test}"\n      variable = "${variable}"\n      values = ${list([value], '      ')}\n    }`,
        ),
      ),
      '  }',
    ].join('\n'),
  );
  return `data "aws_iam_policy_document" "${name}" {\n${blocks.join('\n')}\n}`;
}

/** What `terraform show -json` says of a plan from one side to the other. */
export function planText(before: readonly WrittenRole[], after: readonly WrittenRole[]): string {
  const [was, is] = [resources(before), resources(after)];
  const changes = [...new Set([...was.keys(), ...is.keys()])].map((address) =>
    resourceChange(address, was.get(address), is.get(address)),
  );
  const configuration = [...is.keys()].map((address) => ({
    ...{ address, mode: 'managed', type: address.split('.')[0], name: address.split('.')[1] },
    expressions: { policy: { references: ['var.policy'] } },
  }));
  const plan = {
    ...{
      format_version: '1.2',
      terraform_version: '1.13.4',
      complete: true,
      applyable: true,
      errored: false,
    },
    resource_changes: changes,
    configuration: { root_module: { resources: configuration } },
  };
  return `${JSON.stringify(plan)}\n`;
}

type Planned = Readonly<Record<string, unknown>>;

function resources(roles: readonly WrittenRole[]): ReadonlyMap<string, Planned> {
  return new Map(
    roles.flatMap(({ name, trust, policy }): [string, Planned][] => [
      [
        `aws_iam_role.${name}`,
        {
          name: `${name}-tf-plan`,
          path: '/',
          assume_role_policy: JSON.stringify(document(trust)),
          managed_policy_arns: [],
          permissions_boundary: null,
        },
      ],
      ...(policy === undefined
        ? []
        : [
            [
              `aws_iam_role_policy.${name}`,
              {
                ...{ name: 'app', role: `${name}-tf-plan` },
                ...(policy !== 'unknown' && { policy: JSON.stringify(document(policy)) }),
              },
            ] as [string, Planned],
          ]),
    ]),
  );
}

function resourceChange(address: string, before: Planned | undefined, after: Planned | undefined): object {
  const [type, name] = address.split('.');
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  const actions = isSame
    ? 'no-op'
    : before === undefined
      ? 'create'
      : after === undefined
        ? 'delete'
        : 'update';
  const isOpen = type === 'aws_iam_role_policy' && after !== undefined && after.policy === undefined;
  return {
    ...{ address, mode: 'managed', type, name, provider_name: 'registry.terraform.io/hashicorp/aws' },
    change: {
      actions: [actions],
      before: before ?? null,
      after: after ?? null,
      after_unknown: isOpen ? { policy: true } : {},
      before_sensitive: false,
      after_sensitive: {},
    },
  };
}
