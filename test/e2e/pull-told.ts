/** Roles in files as IAM's commands print them, and what a run tells of them, in lines. */
import { ACCOUNT } from './accounts.ts';
import { allow, type JudgedPull, policy } from './pull-world.ts';

export const TRUST = policy({
  ...{ Effect: 'Allow', Action: 'sts:AssumeRole' },
  Principal: { Service: 'lambda.amazonaws.com' },
});
export const JOBS = `arn:aws:sqs:us-east-1:${ACCOUNT}:jobs`;
export const SEND = allow('sqs:SendMessage', JOBS);
export const READ = allow('s3:GetObject', 'arn:aws:s3:::octo-artifacts/*');

/** A role as IAM's commands print it. */
export const iamRole = (name: string, statements: readonly object[], trust: object = TRUST) => ({
  RoleName: name,
  AssumeRolePolicyDocument: trust,
  RolePolicyList:
    statements.length === 0 ? [] : [{ PolicyName: 'app', PolicyDocument: policy(...statements) }],
});
export const liveRole = (name: string, statements: readonly object[]) => ({
  ...{ name, used: { sqs: 2 }, lastUsed: 2 },
  inline: { app: policy(...statements) },
});

/** `rule severity status path:line` */
export const told = ({ report }: JudgedPull) =>
  report.findings
    .map(({ rule, severity, status, path, location }) =>
      [rule, severity, status, `${path}${location === undefined ? '' : `:${location.startLine}`}`].join(' '),
    )
    .sort();

export const filesOf = ({ report }: JudgedPull) =>
  report.changes.files.map(({ path, previousPath, status, format }) =>
    [path, ...(previousPath === undefined ? [] : ['was', previousPath]), status, format ?? 'unread'].join(
      ' ',
    ),
  );

export const accessOf = ({ report }: JudgedPull) =>
  report.changes.documents.flatMap(({ path, access }) =>
    access.map(({ kind, actions }) => `${kind} ${actions.join(' ')} ${path}`),
  );

/** Lines from 1 of the text in a file. */
export const lineOf = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split('\n').length;

export const onLines = (run: JudgedPull) =>
  run.annotations
    .filter(({ properties }) => properties.file !== undefined)
    .map(({ level, properties }) => `${level} ${properties.file}:${properties.line}`);
