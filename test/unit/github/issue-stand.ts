/** Issues in the sandbox's repository, and desks that keep them. Waiting takes no time. */
import { createHash } from 'node:crypto';
import type { GitHubBehaviour } from '../../../sandbox/github/behaviour.ts';
import { DEFAULT_GITHUB } from '../../../sandbox/github/behaviour.ts';
import type { SandboxOptions } from '../../../sandbox/server.ts';
import { issueDesk } from '../../../src/github/issue/index.ts';
import type { IssueState, IssueText, WantedIssue, WantedIssues } from '../../../src/model/issue.ts';
import { readIssueBody } from '../../../src/model/issue-body.ts';
import type { Severity } from '../../../src/model/settings.ts';
import { stand } from '../sandbox/stand.ts';

export const US = 'github-actions[bot]';
export const KEY = 'aaaaaaaaaaaaaaaa';
export const FAMILY = 'ffffffffffffffff';
export const TITLE = 'IAM Sweep: account 111122223333';
const NOW = '2026-06-01T12:00:00Z';

type Options = Parameters<typeof issueDesk>[0];

/** Findings as `severity role`: `high deploy`. */
type Findings = readonly `${Severity} ${string}`[];

function stateOf(findings: Findings, before: IssueState | undefined): IssueState {
  const sorted = [...findings].sort();
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const finding of sorted) counts[finding.split(' ')[0] as Severity] += 1;
  return {
    findings: sorted.map((finding) => ({
      severity: finding.split(' ')[0] as Severity,
      rule: 'service-unused',
      entityArn: `arn:aws:iam::111122223333:role/${finding.split(' ')[1]}`,
    })),
    counts,
    done: [],
    trend: [...(before?.trend ?? []), { at: NOW, counts }],
    assigned: before?.assigned ?? [],
    hash: createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 16),
  };
}

/** The words are few; which ones they are is told elsewhere. */
function textOf(findings: Findings, before: IssueState | undefined): IssueText {
  const next = stateOf(findings, before);
  const isChanged = before?.hash !== next.hash;
  const told = new Set(before?.findings?.map(({ entityArn }) => entityArn));
  const names = findings.join(', ');
  return {
    state: isChanged ? next : (before ?? next),
    isChanged,
    hasNews: (next.findings ?? []).some(({ entityArn }) => !told.has(entityArn)),
    isOlder: false,
    keepsOpen: false,
    body: (limit) => `Open: ${names}`.slice(0, limit),
    changed: `Changed: ${names}`,
    closed: 'Clean',
    reopened: `Back: ${names}`,
  };
}

/** Of facts that were gathered before those that the issue tells. */
export function olderText(findings: Findings): WantedIssue['text'] {
  return (before) => ({
    ...textOf(findings, before),
    ...(before && { state: before, isChanged: false, hasNews: false, isOlder: true }),
  });
}

/** Needed when something is high or critical, as `open-on: high` has it. */
export function wantedIssue(findings: Findings, changed: Partial<WantedIssue> = {}): WantedIssue {
  return {
    key: KEY,
    formerKeys: [],
    title: TITLE,
    assignees: [],
    isNeeded: findings.some((finding) => /^(?:critical|high)/.test(finding)),
    isDetermined: true,
    text: (before) => textOf(findings, before),
    ...changed,
  };
}

export function wantedIssues(
  wanted: readonly WantedIssue[],
  changed: Partial<WantedIssues> = {},
): WantedIssues {
  return {
    family: FAMILY,
    wanted,
    max: 100,
    isWhole: true,
    unwanted: () => 'Wanted no more',
    ...changed,
  };
}

export async function anIssueStand(
  gitHub: Partial<GitHubBehaviour> = {},
  options: Partial<SandboxOptions> = {},
) {
  const sandbox = await stand({
    gitHub: { ...DEFAULT_GITHUB, contentPerMinute: null, ...gitHub },
    ...options,
  });
  const { issues } = sandbox;
  const waits: number[] = [];
  const told: string[] = [];
  const usual: Options = {
    family: FAMILY,
    titles: [TITLE],
    labels: ['iam-sweep'],
    repository: 'octo-org/octo-repo',
    token: sandbox.gitHubToken,
    apiUrl: sandbox.env().GITHUB_API_URL,
    graphqlUrl: sandbox.env().GITHUB_GRAPHQL_URL,
    tokenContext: { isDependabot: false, isForkPullRequest: false },
    tool: { name: 'iam-sweep', version: '0.0.0' },
    pauses: {
      now: () => Date.parse(NOW),
      random: () => 0.5,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
        await new Promise((resolve) => setTimeout(resolve, 1));
      },
    },
    info: (message) => told.push(message),
    retryPauseMs: 1,
  };
  const desk = (changed: Partial<Options> = {}) => issueDesk({ ...usual, ...changed });
  const toldOf = async (wanted: WantedIssues, changed: Partial<Options> = {}) =>
    (await desk(changed)).keep(wanted);
  const keepAll = async (wanted: WantedIssues, changed: Partial<Options> = {}) =>
    (await toldOf(wanted, changed)).kept;
  return {
    sandbox,
    issues,
    /** What was told, and how long it was waited. */
    told,
    waits,
    desk,
    keepAll,
    /** One run, with the number of those for which there is no room. */
    toldOf,
    /** One run that finds this. */
    run: (findings: Findings, wanted: Partial<WantedIssue> = {}, changed: Partial<Options> = {}) =>
      keepAll(wantedIssues([wantedIssue(findings, wanted)]), changed),
    configure: (change: Partial<GitHubBehaviour>) =>
      sandbox.configure({ gitHub: { ...sandbox.behaviour.gitHub, ...change } }),
    stateOf: (number: number) => readIssueBody(issues.get(number).body ?? '')?.state,
    open: () => issues.all().filter(({ state }) => state === 'open'),
    /** What happened to an issue since this was asked last. */
    news: newsOf((number) => issues.story(number)),
  };
}

function newsOf(story: (number: number) => readonly string[]) {
  const seen = new Map<number, number>();
  return (number = 1): readonly string[] => {
    const all = story(number);
    const news = all.slice(seen.get(number) ?? 0);
    seen.set(number, all.length);
    return news;
  };
}
