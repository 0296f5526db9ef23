/** Trouble with issues is told in one warning, and is no trouble for the verdict. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { GitHubBehaviour } from '../../sandbox/github/behaviour.ts';
import type { Sandbox, SandboxOptions } from '../../sandbox/server.ts';
import { type Audited, withSandbox } from './audit.ts';
import { type FactsRun, factsOf, issueWarnings, runFacts } from './issue-facts.ts';
import { BOT, eventsDuring } from './issue-world.ts';

const ANN = { name: 'ann', idle: ['sqs'] };
const ONE = factsOf({ roles: [ANN] });
const TWO = factsOf({ roles: [ANN, { name: 'bob', idle: ['sns'] }] });

/** The verdict as a run tells it that keeps no issue. */
let without: Verdict;
/** What our issue says of ann. */
let told: { readonly title: string; readonly body: string };

beforeAll(async () => {
  await withSandbox({}, async (sandbox) => {
    await runFacts(sandbox, { facts: ONE });
    const { title, body } = sandbox.issues.get(1);
    told = { title, body: body ?? '' };
    const run = await runFacts(sandbox, { facts: TWO, inputs: { 'open-issue': 'false' } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: 'fail', 'findings-count': '2', complete: 'true' });
    without = verdictOf(run);
  });
}, 120_000);

type Verdict = ReturnType<typeof verdictOf>;

/** Everything that a run tells, but for the issue, its line under the verdict, the warning, and the time. */
function verdictOf({ exitCode, outputs, summary, annotations }: Audited) {
  const { 'issue-number': _number, 'issue-url': _url, ...others } = outputs;
  return {
    exitCode,
    outputs: others,
    summary: summary.replace(/^Kept in .*\n\n|^- \*\*Run:.*$/gm, ''),
    annotations: annotations.filter(({ properties }) => !properties.title?.includes('issue')),
  };
}

interface Trouble {
  readonly title: string;
  /** The issue is there, and tells of ann alone. */
  readonly isTold?: boolean;
  readonly sandbox?: Partial<SandboxOptions>;
  readonly gitHub?: Partial<GitHubBehaviour>;
  readonly person?: (sandbox: Sandbox) => void;
  readonly run?: Partial<FactsRun>;
  /** What the only warning says; absent: there is none. */
  readonly warns?: readonly (string | RegExp)[];
  /** What the log says. */
  readonly says?: string;
  readonly events: readonly string[];
}

const NOTHING: readonly string[] = [];
const HOW = 'add "issues: write" under "permissions:" of the job';
const pullRequest = (from: string) => ({
  name: 'pull_request',
  payload: { pull_request: { number: 7, head: { repo: { full_name: from } } } },
});
const failing = (operation: string, kind: '500' | 'throttle' | 'reset' | 'cut-body', nth?: number) => ({
  faults: [{ operation, kind, ...(nth !== undefined && { nth }) }],
});

const TROUBLES: readonly Trouble[] = [
  {
    title: 'issues: read',
    gitHub: { issues: 'read' },
    warns: [HOW, '403 Resource not accessible by integration'],
    events: NOTHING,
  },
  { title: 'issues: none', gitHub: { issues: 'none' }, warns: [HOW, 'octo-org/octo-repo'], events: NOTHING },
  {
    title: 'the token of a person without the right',
    gitHub: { issues: 'read', viewer: 'octocat' },
    warns: ['give it "Issues: Read and write" on this repository'],
    events: NOTHING,
  },
  {
    title: 'a repository with issues switched off',
    gitHub: { hasIssues: false },
    warns: ['switch them on in the settings of the repository', 'set open-issue to false', '410'],
    events: NOTHING,
  },
  {
    title: 'an archived repository',
    gitHub: { archived: true },
    warns: ['the repository is archived', 'audit from another one'],
    events: NOTHING,
  },
  {
    title: 'no token',
    run: { inputs: { 'github-token': '' } },
    warns: ['there is no token', 'github-token'],
    events: NOTHING,
  },
  {
    title: 'a token that GitHub does not know',
    run: { inputs: { 'github-token': 'of-long-ago' } },
    warns: ['GitHub does not know the token of the input github-token', '401 Bad credentials'],
    events: NOTHING,
  },
  {
    title: 'a pull request from a fork',
    gitHub: { issues: 'read' },
    run: { event: pullRequest('mona/octo-repo'), inputs: { mode: 'audit' } },
    says: 'Issues are left as they are: a run for pull_request is not about the default branch.',
    events: NOTHING,
  },
  {
    title: "Dependabot's run",
    gitHub: { issues: 'read' },
    run: {
      env: { GITHUB_ACTOR: 'dependabot[bot]' },
      event: { name: 'push', payload: { repository: { default_branch: 'main' } } },
    },
    warns: ['a run that Dependabot started', 'keep the issue in scheduled runs', 'issues: write'],
    events: NOTHING,
  },
  {
    title: 'a secondary limit of a second, which is waited for',
    sandbox: failing('CreateIssue', 'throttle', 1),
    gitHub: { retryAfterSeconds: 1 },
    events: [`${BOT} opened #1`],
  },
  {
    title: 'a secondary limit of an hour',
    sandbox: failing('CreateIssue', 'throttle'),
    gitHub: { retryAfterSeconds: 3600 },
    warns: [/rate limit is used up until \d{4}-\d\d-\d\dT\d\d:/, 'issue.max', 'the next run makes up'],
    events: NOTHING,
  },
  {
    title: 'a limit that is used up in mid-run',
    gitHub: { primaryLimit: { calls: 3, windowSeconds: 3600 } },
    warns: [/rate limit is used up until \d{4}-\d\d-\d\dT\d\d:/, 'API rate limit exceeded'],
    events: NOTHING,
  },
  {
    title: 'an error of GitHub on CreateIssue',
    sandbox: failing('CreateIssue', '500'),
    warns: ['GitHub could not write them', '500'],
    events: NOTHING,
  },
  {
    title: 'an error of GitHub on CreateComment',
    isTold: true,
    sandbox: failing('CreateComment', '500'),
    warns: ['GitHub could not write them', '500'],
    events: NOTHING,
  },
  {
    title: 'an error of GitHub on UpdateIssue',
    isTold: true,
    sandbox: failing('UpdateIssue', '500'),
    warns: ['GitHub could not write them', '500'],
    events: [`${BOT} commented #1`],
  },
  {
    title: 'an answer to CreateIssue that was lost: two are not opened',
    sandbox: failing('CreateIssue', 'cut-body', 1),
    events: [`${BOT} opened #1`],
  },
  {
    title: 'a connection that was reset on CreateIssue',
    sandbox: failing('CreateIssue', 'reset', 1),
    events: [`${BOT} opened #1`],
  },
  {
    title: 'a locked issue, which is kept without a comment',
    isTold: true,
    person: (sandbox) => sandbox.issues.as('octocat').lock(1),
    says: 'Issue #1 is locked, so it is kept without a comment.',
    events: [`${BOT} edited body #1`],
  },
  {
    title: 'a deleted issue, which is opened anew',
    isTold: true,
    person: (sandbox) => sandbox.issues.as('octocat').delete(1),
    events: [`${BOT} opened #2`],
  },
  {
    title: 'somebody who can not be assigned',
    run: { config: { issue: { assignees: ['stranger', 'hubot'] } } },
    says: "stranger is not assigned, since issues of this repository can't be theirs.",
    events: [`${BOT} opened #1`],
  },
];

describe.concurrent('the verdict is the same with', () => {
  for (const trouble of TROUBLES) {
    it(trouble.title, { timeout: 200_000 }, async () => {
      const { sandbox: options, gitHub, isTold = false, person, run: given, warns, says, events } = trouble;
      await withSandbox({ sandbox: { ...options, ...(gitHub && { gitHub }) } }, async (sandbox) => {
        if (isTold) sandbox.issues.seed(1, () => ({ author: BOT, labels: ['iam-sweep'], ...told }));
        person?.(sandbox);
        let run: Audited | undefined;
        const happened = await eventsDuring(sandbox, async () => {
          run = await runFacts(sandbox, { facts: TWO, ...given });
        });
        expect(happened, run?.stdout).toEqual(events);
        if (run === undefined) return;
        expect(verdictOf(run)).toEqual(without);
        const warnings = issueWarnings(run);
        expect(warnings, run.stdout).toHaveLength(warns === undefined ? 0 : 1);
        for (const part of warns ?? []) expect(warnings[0]).toMatch(part);
        if (says !== undefined) expect(run.stdout).toContain(says);
      });
    });
  }
});
