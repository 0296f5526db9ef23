/** What the tests of a pull request's life share: changes that fail and pass, and jobs that may do less. */
import type { PullFiles } from '../../sandbox/github/pulls.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { Report } from '../../src/model/report.ts';
import { allow, json, policy } from './pull-world.ts';

export const SMALL = json(policy(allow('s3:GetObject', 'arn:aws:s3:::shop/*')));

/** Every action on everything: `admin-access`, critical. */
export const ADMIN = json(policy(allow('*')));

/** A policy file that was small and is one of an administrator. */
export const FAILING: { readonly base: PullFiles; readonly head: PullFiles } = {
  base: { 'iam/app.json': SMALL },
  head: { 'iam/app.json': ADMIN },
};

/** The same, less by what the change takes away. */
export const PASSING: typeof FAILING = { base: { 'iam/app.json': ADMIN }, head: { 'iam/app.json': SMALL } };

/** Jobs that GitHub gives no OIDC token: without `id-token: write`, for forks, for Dependabot. */
export function withoutIdToken(sandbox: Sandbox): Record<string, string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ACTIONS_ID_TOKEN_REQUEST_TOKEN: __, ...env } = sandbox.env();
  return env;
}

/** Findings of one rule as `status severity path:line`, in their order. */
export function of(report: Report | undefined, rule: string): string[] {
  return (report?.findings ?? [])
    .filter((finding) => finding.rule === rule)
    .map(
      ({ status, severity, path, location }) => `${status} ${severity} ${path}:${location?.startLine ?? '-'}`,
    );
}

/** Operations that the sandbox was asked for, as far as they are of AWS. */
export function awsCalls(requests: Readonly<Record<string, number>>): string[] {
  const ofGitHub = /^(?:GraphQL|GetPull|ListPullFiles|CompareCommits|GetBlob|\w+Comments?|GetContents)$/;
  return Object.keys(requests).filter((operation) => !ofGitHub.test(operation));
}

export const REMOVES = 'change-removes-used';

/** A role with one inline policy, `app`, as IAM's own fields write it in JSON. */
export const roleFile = (name: string, actions: readonly string[]): string =>
  json({ RoleName: name, PolicyName: 'app', PolicyDocument: policy(allow(actions)) });

/** Takes `from` away from roles and gives them `to`, a file a role. */
export function changed(roles: Readonly<Record<string, { readonly from: string[]; readonly to: string[] }>>) {
  const side = (of: 'from' | 'to') =>
    Object.fromEntries(
      Object.entries(roles).map(([name, it]) => [`iam/${name}.json`, roleFile(name, it[of])] as const),
    );
  return { base: side('from'), head: side('to') };
}
