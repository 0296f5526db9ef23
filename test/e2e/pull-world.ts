/** A pull request in the repository of a sandbox, and runs of the built action for it. */
import type { OpenedPull, PullFiles } from '../../sandbox/github/pulls.ts';
import type { RunOptions, WorkspaceContent } from '../../sandbox/runner.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { Report } from '../../src/model/report.ts';
import { type AccountGiven, account } from './accounts.ts';
import { type Audited, auditAgainst, withSandbox } from './audit.ts';

export interface PullGivenTo {
  /** The account that the policies are of; `QUIET` by default. */
  readonly account?: AccountGiven;
  /** Whole trees of the repository; the config file belongs to the base. */
  readonly base?: PullFiles;
  readonly head?: PullFiles;
  /** What stands in `.github/iam-sweep.yml` of the base branch. */
  readonly config?: object;
  /** `owner/name` of the repository that it comes from. */
  readonly fork?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Files that earlier steps made in the workspace. */
  readonly workspace?: Readonly<Record<string, WorkspaceContent>>;
  readonly eventName?: string;
  readonly env?: (sandbox: Sandbox) => Readonly<Record<string, string>>;
}

export interface Gated extends Audited {
  /** Bodies of the comments on the pull request, oldest first. */
  readonly comments: readonly string[];
}

export type JudgedPull = Gated & {
  readonly report: Report & { readonly changes: NonNullable<Report['changes']> };
};

/** An account in which nothing is what a change speaks of. */
export const QUIET: AccountGiven = {
  roles: [{ name: 'bystander', allow: ['s3:GetObject'], used: { s3: 1 }, lastUsed: 1 }],
};

/** Opens a pull request in a sandbox of its own and runs the action for it. */
export async function gate(given: PullGivenTo): Promise<Gated> {
  return withSandbox({ account: given.account ?? QUIET }, (sandbox) => gateIn(sandbox, given));
}

/** A run that comes to a judgement. */
export async function gated(given: PullGivenTo): Promise<JudgedPull> {
  const run = await gate(given);
  if (run.report?.changes === undefined)
    throw new Error(`no judgement of a change; the log:\n${run.stdout}${run.stderr}`);
  return run as JudgedPull;
}

export async function gateIn(sandbox: Sandbox, given: PullGivenTo): Promise<Gated> {
  const { number, event } = openPull(sandbox, given);
  return runFor(sandbox, number, event, given);
}

export function openPull(sandbox: Sandbox, { base = {}, head = {}, config, fork }: PullGivenTo) {
  const settings = config && { '.github/iam-sweep.yml': JSON.stringify(config, null, 2) };
  return sandbox.openPullRequest({
    base: { ...settings, ...base },
    head: { ...settings, ...head },
    ...(fork !== undefined && { fork }),
  });
}

/** The payload of the event that the newest push to a pull request starts a workflow with. */
export function pushedEvent(sandbox: Sandbox, { number, event, headSha }: OpenedPull): object {
  const present = sandbox.issues.get(number).branches?.head ?? '';
  return JSON.parse(JSON.stringify(event).replaceAll(headSha, present));
}

/** One more run for a pull request that is open. */
export async function runFor(
  sandbox: Sandbox,
  number: number,
  payload: unknown,
  { inputs, workspace, eventName = 'pull_request', env }: PullGivenTo = {},
): Promise<Gated> {
  const run: Pick<RunOptions, 'files' | 'event'> = {
    event: { name: eventName, payload },
    ...(workspace && { files: workspace }),
  };
  const audited = await auditAgainst(sandbox, {
    run,
    ...(inputs && { inputs }),
    ...(env && { env }),
    keep: ['iam-sweep-report/report.sarif'],
  });
  const comments = sandbox.issues.get(number)?.comments.map(({ body }) => body) ?? [];
  return { ...audited, comments };
}

/** An identity policy. */
export const policy = (...statements: readonly object[]): object => ({
  Version: '2012-10-17',
  Statement: statements,
});

export const allow = (action: string | readonly string[], resource: string | readonly string[] = '*') => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
});

/** Two spaces, as people write it: a line an entry. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export { account };
