/** One pull request in which the same change of the same role is written in every format, and what is said of each. */
import type { Annotation } from '../../sandbox/runner-files.ts';
import type { Report, ReportFinding } from '../../src/model/report.ts';
import { arnOf, type RoleGiven } from './accounts.ts';
import { gated, type JudgedPull } from './pull-world.ts';
import { document, planText } from './written-hcl.ts';
import { type FileFormatGiven, FORMATS, roleName, type WrittenRole } from './written-roles.ts';

export interface WrittenChange {
  readonly before: readonly WrittenRole[];
  readonly after: readonly WrittenRole[];
  /** The text after the change is indented otherwise. */
  readonly isReindented?: true;
  /** The files are called otherwise after the change. */
  readonly isRenamed?: true;
}

/** What the roles of the base use, in days ago by service. */
export const USED = { s3: 1, sqs: 3 };

export async function gatedInAll({
  before,
  after,
  isReindented,
  isRenamed,
}: WrittenChange): Promise<JudgedPull> {
  const [plan, sam] = ['plan/tfplan.json', 'sam/*'];
  const side = (roles: readonly WrittenRole[], isAfter: boolean, isSynthesized: boolean) =>
    Object.fromEntries(
      FORMATS.filter((format) => (format.isSynthesized ?? false) === isSynthesized).map((format) => [
        pathIn(format, isAfter && isRenamed === true),
        format.write(roles, isAfter && isReindented === true),
      ]),
    );
  const made = Object.entries(side(before, false, true)).map(
    ([path, text]) => [path.replace('/after/', '/before/'), text] as const,
  );
  return gated({
    account: { roles: FORMATS.flatMap(({ name }) => before.map((role) => live(role, name))) },
    base: side(before, false, false),
    head: side(after, true, false),
    workspace: {
      ...Object.fromEntries(made),
      ...side(after, true, true),
      [plan]: planText(before, after),
    },
    config: {
      changes: {
        synthesized: [{ after: 'cdk/after', before: 'cdk/before' }],
        map: before.map(({ name }) => ({
          ...{ file: sam, address: `${name.charAt(0).toUpperCase()}${name.slice(1)}Role` },
          entity: `role/${name}-sam`,
        })),
      },
    },
    inputs: { 'terraform-plan': plan },
  });
}

export const pathIn = ({ path, renamed }: FileFormatGiven, isRenamed: boolean | undefined): string =>
  isRenamed === true ? renamed : path;

function live(role: WrittenRole, format: string): RoleGiven {
  const { trust, policy } = role;
  return {
    name: roleName(role, format),
    ...{ trust: document(trust), used: USED, lastUsed: 1 },
    ...(policy !== undefined && policy !== 'unknown' && { inline: { app: document(policy) } }),
  };
}

type Access = NonNullable<Report['changes']>['documents'][number]['access'][number];

export interface Said {
  readonly findings: readonly ReportFinding[];
  readonly documents: NonNullable<Report['changes']>['documents'];
  readonly access: readonly Access[];
  readonly annotations: readonly Annotation[];
}

/** What these tests are about; other rules may have more to say of the same documents. */
const RULES = ['change-grants-unused', 'change-removes-used', 'change-unresolved', 'trust-oidc-unbound'];

export const findingsOf = ({ report }: JudgedPull): readonly ReportFinding[] =>
  report.findings.filter(({ rule }) => RULES.includes(rule));

/** What the run says of the file, where it is or where it was. */
export function saidOf(run: JudgedPull, format: FileFormatGiven): Said {
  const isOf = (path: string | undefined) => path === format.path || path === format.renamed;
  const documents = run.report.changes.documents.filter(({ path }) => isOf(path));
  return {
    findings: findingsOf(run).filter(({ path }) => isOf(path)),
    documents,
    access: documents.flatMap(({ access }) => access),
    annotations: run.annotations.filter(
      ({ properties: { file, title = '' } }) =>
        isOf(file) && RULES.some((rule) => title.includes(`(${rule})`)),
    ),
  };
}

/** `change-grants-unused medium new dynamodb role/deploy`: the same for the same finding, whatever the format. */
export function findingLine(finding: ReportFinding, { name }: FileFormatGiven): string {
  const { rule, severity, status, subject, entityArn } = finding;
  const of = entityArn?.replace(arnOf('role', ''), 'role/').replace(new RegExp(`-${name}$`), '');
  return [rule, severity, status, subject.action ?? subject.service ?? '', of ?? 'no entity']
    .filter((part) => part !== '')
    .join(' ');
}

/** `added dynamodb:PutItem on arn:… (dynamodb: service granted, never used)` */
export function accessLine({ kind, actions, resources, principals, condition, usage = [] }: Access): string {
  const uses = usage.map(({ of, alreadyGranted, serviceGranted, lastAccessedAt }) => {
    const granted = alreadyGranted ? 'granted' : serviceGranted ? 'service granted' : 'not granted';
    return `${of}: ${granted}, ${lastAccessedAt === null ? 'never used' : 'used'}`;
  });
  return [
    ...[kind, actions.join(' ')],
    ...(resources ? ['on', resources.join(' ')] : []),
    ...(principals ? ['by', principals.join(' ')] : []),
    ...(condition === undefined ? [] : [condition]),
    ...(uses.length > 0 ? [`(${uses.join('; ')})`] : []),
  ].join(' ');
}
