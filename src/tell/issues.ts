/** The issues of the repository. Nothing here throws: what can't be read or written changes no verdict, and is warned of. */
import {
  type IssueDesk,
  IssueError,
  type KeptIssue,
  type ToldIssues,
  type TrendPoint,
  type WantedIssues,
} from '../model/issue.ts';
import type { WorkflowRun } from '../model/workflow.ts';
import { logSafe } from '../report/escape.ts';
import type { ReportInput } from '../report/input.ts';
import { entityMatcher } from '../settings/pattern.ts';
import type { TellPorts } from './ports.ts';

export interface Issues {
  /** What the issue told of earlier runs. */
  readonly trend: readonly TrendPoint[];
  keep(): Promise<ToldIssues>;
}

const NONE: Issues = { trend: [], keep: async () => ({ kept: [], overflow: 0 }) };

/** Looks for the issues of this run; writes nothing yet. */
export async function findIssues(input: ReportInput, ports: TellPorts): Promise<Issues> {
  const { runner, workflow } = ports;
  if (!input.settings.issue.open) return NONE;
  const elsewhere = notOfTheDefaultBranch(workflow);
  if (elsewhere !== undefined) {
    runner.info(`Issues are left as they are: ${logSafe(elsewhere)}.`);
    return NONE;
  }
  try {
    const { wantedIssues } = await import('../report/issue/index.ts');
    const wanted = wantedIssues(input, entityMatcher);
    const desk = await deskFor(wanted, input, ports);
    const [first, ...others] = wanted.wanted;
    return {
      trend: first === undefined || others.length > 0 ? [] : desk.trend(first),
      keep: () => kept(desk, wanted, ports),
    };
  } catch (error) {
    warn(ports, error);
    return NONE;
  }
}

async function deskFor(wanted: WantedIssues, input: ReportInput, ports: TellPorts): Promise<IssueDesk> {
  const { runner, workflow, secrets, gitHub, tool, tokenContext, clock } = ports;
  const { issueDesk } = await import('../github/issue/index.ts');
  return issueDesk({
    family: wanted.family,
    titles: wanted.wanted.map(({ title }) => title),
    labels: input.settings.issue.labels,
    repository: workflow.repository,
    token: secrets.githubToken,
    ...gitHub,
    tokenContext,
    tool,
    pauses: clock,
    debug: (message) => runner.debug(logSafe(message)),
    info: (message) => runner.info(logSafe(message)),
  });
}

async function kept(desk: IssueDesk, wanted: WantedIssues, ports: TellPorts): Promise<ToldIssues> {
  try {
    return logged(await desk.keep(wanted), ports);
  } catch (error) {
    warn(ports, error);
    return error instanceof IssueError ? logged(error, ports) : { kept: [], overflow: 0 };
  }
}

function logged({ kept, overflow }: ToldIssues, { runner }: TellPorts): ToldIssues {
  for (const issue of kept) runner.info(`Issue #${issue.number} ${deedOf(issue)}: ${logSafe(issue.title)}`);
  return { kept, overflow };
}

/** What was done, as the log says it of an issue. */
function deedOf({ action, isOpen }: KeptIssue): string {
  if (action === 'respected') return 'was closed by a person, and stays closed';
  if (action === 'unchanged') return isOpen ? 'stays as it is' : 'stays closed';
  return `was ${action}`;
}

/**
 * Why this run may say nothing of the state that the issues tell: a pull request or another branch may hold other
 * settings and exemptions.
 */
function notOfTheDefaultBranch({ event = '', ref, defaultBranch }: WorkflowRun): string | undefined {
  if (/^(?:pull_request|merge_group)/.test(event))
    return `a run for ${event} is not about the default branch`;
  if (ref === undefined || defaultBranch === undefined || ref === `refs/heads/${defaultBranch}`)
    return undefined;
  return `this run is for ${ref}, and only runs for the default branch (${defaultBranch}) keep them`;
}

function warn({ runner }: TellPorts, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  runner.annotate({
    level: 'warning',
    title: 'IAM Sweep: the issue was not kept',
    message: logSafe(message),
  });
}
