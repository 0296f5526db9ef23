/** What the log of a run says of its issues. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_GITHUB } from '../../../sandbox/github/behaviour.ts';
import type { Annotation, Runner } from '../../../src/github/runner.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import { findIssues } from '../../../src/tell/issues.ts';
import type { TellPorts } from '../../../src/tell/ports.ts';
import { NO_ISSUE } from '../factory.ts';
import { input } from '../report/factory.ts';
import { audit, silentRole } from '../report/issues.ts';
import { stand } from '../sandbox/stand.ts';

const NOW = '2026-11-20T12:00:00Z';

/** Runs that keep an issue for each entity, two at most. */
async function aRepository() {
  const sandbox = await stand({ gitHub: { ...DEFAULT_GITHUB, contentPerMinute: null } });
  const { GITHUB_API_URL: apiUrl = '', GITHUB_GRAPHQL_URL: graphqlUrl = '' } = sandbox.env();
  const run = async (of: Judgement) => {
    const log: string[] = [];
    const annotated: Annotation[] = [];
    const runner: Runner = {
      info: (text) => void log.push(text),
      debug: () => {},
      group: (_, work) => work(),
      mask: () => {},
      annotate: (annotation) => void annotated.push(annotation),
      setOutput: () => {},
      appendSummary: async () => {},
      getIdToken: () => Promise.reject(new Error('no token')),
    };
    const ports: TellPorts = {
      runner,
      tool: { name: 'iam-sweep', version: '1.2.3' },
      workspace: '/nowhere',
      configFile: null,
      startedAt: new Date(NOW),
      finishedAt: new Date(NOW),
      clock: { now: () => Date.parse(NOW), sleep: async () => {}, random: () => 0.5 },
      secrets: { githubToken: sandbox.gitHubToken },
      workflow: { repository: 'octo-org/octo-repo' },
      tokenContext: { canRequestToken: false, isDependabot: false, isForkPullRequest: false },
      gitHub: { apiUrl, graphqlUrl },
    };
    const issue = { ...NO_ISSUE, open: true, per: 'entity' as const, max: 2 };
    const told = await (await findIssues(input(of, { issue }), ports)).keep();
    return { told, log, warnings: annotated.map(({ message }) => message) };
  };
  return { sandbox, issues: sandbox.issues, run };
}

const bad = (name: string, ...services: readonly string[]) => silentRole(name, 'iam', ...services);
const about = (name: string) => `IAM Sweep: role/${name} in 111122223333`;

describe('The log says of each issue', () => {
  test('what was done, what stays, and who decided so', async () => {
    const { issues, run } = await aRepository();
    expect((await run(audit(bad('a'), bad('b')))).log).toEqual([
      `Issue #1 was opened: ${about('a')}`,
      `Issue #2 was opened: ${about('b')}`,
    ]);
    issues.as('octocat').close(2, 'not_planned');
    expect((await run(audit(bad('a'), bad('b')))).log).toEqual([
      `Issue #1 stays as it is: ${about('a')}`,
      `Issue #2 was closed by a person, and stays closed: ${about('b')}`,
    ]);
    expect((await run(audit(silentRole('a'), bad('b', 'kms')))).log.sort()).toEqual([
      `Issue #1 was closed: ${about('a')}`,
      `Issue #2 was reopened: ${about('b')}`,
    ]);
    expect((await run(audit(silentRole('a'), bad('b')))).log.sort()).toEqual([
      `Issue #1 stays closed: ${about('a')}`,
      `Issue #2 was updated: ${about('b')}`,
    ]);
  });

  test('what was kept before something went wrong, and none is left out for a lack of room that was not filled', async () => {
    const { sandbox, run } = await aRepository();
    sandbox.configure({ faults: [{ operation: 'CreateIssue', kind: 'denied', nth: 2 }] });
    const { told, log, warnings } = await run(audit(bad('a'), bad('b'), bad('c')));
    expect(log).toEqual([`Issue #1 was opened: ${about('a')}`]);
    expect(warnings).toEqual([expect.stringContaining('issues: write')]);
    expect(told).toMatchObject({ kept: [{ number: 1, isOpen: true }], overflow: 0 });
  });

  test('how many have none, though no issue is written', async () => {
    const { run } = await aRepository();
    expect((await run(audit(bad('a'), bad('b'), bad('c')))).told.overflow).toBe(1);
    expect((await run(audit(bad('a'), bad('b'), bad('c')))).told.overflow).toBe(1);
  });
});
