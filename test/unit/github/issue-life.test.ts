import { describe, expect, test } from 'vitest';
import { anIssueStand, olderText, US, wantedIssue, wantedIssues } from './issue-stand.ts';

describe('The issue of an account', () => {
  test('is opened when a finding reaches the severity, and not before', async () => {
    const { issues, run } = await anIssueStand();
    expect(await run(['low readonly'])).toEqual([]);
    expect(issues.all()).toEqual([]);
    const [kept] = await run(['high deploy']);
    expect(kept).toMatchObject({ number: 1, action: 'opened', isOpen: true });
    expect(kept?.url).toBe('https://github.com/octo-org/octo-repo/issues/1');
    expect(issues.story(1)).toEqual([`${US} opened`]);
    expect(issues.get(1).labels).toEqual(['iam-sweep']);
    expect(issues.labels.find('iam-sweep')).toMatchObject({
      description: expect.stringContaining('IAM Sweep'),
    });
  });

  test('is told a change by a comment and a new body, and nothing when nothing changed', async () => {
    const { issues, run, news, sandbox } = await anIssueStand();
    await run(['high deploy']);
    news();
    sandbox.log.reset();
    expect(await run(['high deploy'])).toMatchObject([{ action: 'unchanged', isOpen: true }]);
    expect(news()).toEqual([]);
    expect(sandbox.log.counts).toEqual({ GraphQL: 1, ListIssues: 1 });
    expect(await run(['high deploy', 'low readonly'])).toMatchObject([{ action: 'updated' }]);
    expect(news()).toEqual([`${US} commented`, `${US} edited body`]);
    expect(issues.get(1).comments[0]?.body).toMatch(/^Changed: high deploy, low readonly\n\n<!-- [^>]+ -->$/);
  });

  test('is closed as completed when all is clean, and opened again when it is not', async () => {
    const { issues, run, news } = await anIssueStand();
    await run(['high deploy']);
    news();
    expect(await run([])).toMatchObject([{ action: 'closed', isOpen: false }]);
    expect(news()).toEqual([`${US} commented`, `${US} edited body`, `${US} closed completed`]);
    expect(await run([])).toMatchObject([{ action: 'unchanged', isOpen: false }]);
    expect(await run(['low readonly'])).toMatchObject([{ action: 'unchanged', isOpen: false }]);
    expect(news()).toEqual([]);
    expect(await run(['high admin'])).toMatchObject([{ number: 1, action: 'reopened', isOpen: true }]);
    expect(news()).toEqual([`${US} commented`, `${US} edited body`, `${US} reopened`]);
    expect(issues.all()).toHaveLength(1);
  });

  test('is never closed by an audit that is incomplete', async () => {
    const { run, news } = await anIssueStand();
    await run(['high deploy']);
    news();
    expect(await run(['low readonly'], { isDetermined: false })).toMatchObject([
      { action: 'updated', isOpen: true },
    ]);
    expect(await run(['low readonly'], { isDetermined: false })).toMatchObject([{ action: 'unchanged' }]);
    expect(news()).toEqual([`${US} commented`, `${US} edited body`]);
  });

  test('is left as it is by facts older than those that it tells', async () => {
    const { run, news, told, toldOf } = await anIssueStand();
    await run(['high deploy']);
    news();
    const older = (...findings: Parameters<typeof olderText>[0]) =>
      wantedIssues([wantedIssue(findings, { text: olderText(findings) })]);
    expect(await toldOf(older())).toMatchObject({ kept: [{ action: 'unchanged', isOpen: true }] });
    expect(told).toEqual(['Issue #1 tells of later facts than this run has, so it is left as it is.']);
    await toldOf(older('high other'));
    expect(news()).toEqual([]);
    await run([]);
    news();
    expect(await toldOf(older('high deploy'))).toMatchObject({
      kept: [{ action: 'unchanged', isOpen: false }],
      overflow: 0,
    });
    expect(news()).toEqual([]);
  });

  test('tells each change of a to and fro', async () => {
    const { issues, run } = await anIssueStand();
    for (const findings of [['high a'], ['high b'], ['high a'], ['high b'], ['high a']] as const)
      await run(findings);
    expect(issues.get(1).comments.map(({ body }) => body.split('\n')[0])).toEqual([
      'Changed: high b',
      'Changed: high a',
      'Changed: high b',
      'Changed: high a',
    ]);
  });

  test('tells its trend before anything is written', async () => {
    const { desk, run } = await anIssueStand();
    expect((await desk()).trend(wantedIssue([]))).toEqual([]);
    await run(['high a']);
    await run(['high b', 'high c']);
    const trend = (await desk()).trend(wantedIssue([]));
    expect(trend.map(({ counts }) => counts.high)).toEqual([1, 2]);
  });
});

describe('What people do to the issue', () => {
  test.each(['not_planned', 'duplicate'] as const)(
    'is respected when they close it as %s, until something new appears',
    async (reason) => {
      const { issues, run, news } = await anIssueStand();
      await run(['high deploy', 'high admin']);
      issues.as('octocat').close(1, reason);
      news();
      expect(await run(['high deploy', 'high admin'])).toMatchObject([
        { action: 'respected', isOpen: false },
      ]);
      expect(await run(['high deploy'])).toMatchObject([{ action: 'respected' }]);
      expect(await run([])).toMatchObject([{ action: 'unchanged' }]);
      expect(news()).toEqual([]);
      expect(await run(['high deploy', 'high other'])).toMatchObject([{ action: 'reopened', isOpen: true }]);
      expect(news()).toEqual([`${US} commented`, `${US} edited body`, `${US} reopened`]);
    },
  );

  test('is respected also when the token is that of who closed it', async () => {
    const { issues, run } = await anIssueStand({ viewer: 'octocat' });
    await run(['high deploy']);
    issues.as('octocat').close(1, 'not_planned');
    expect(await run(['high deploy'])).toMatchObject([{ action: 'respected' }]);
  });

  test('is undone when they close it as completed and it is not, as often as they do', async () => {
    let now = Date.parse('2026-06-01T12:00:00Z');
    const { issues, run, news } = await anIssueStand({}, { now: () => now });
    await run(['high deploy']);
    for (const days of [7, 14]) {
      now += days * 86_400_000;
      issues.as('octocat').close(1, 'completed');
      news();
      expect(await run(['high deploy'])).toMatchObject([{ action: 'reopened' }]);
      expect(news()).toEqual([`${US} commented`, `${US} reopened`]);
    }
  });

  test('stays: notes above and below, title, labels, milestone, assignees', async () => {
    const { issues, run, stateOf } = await anIssueStand();
    await run(['high deploy'], { assignees: ['hubot'] });
    const octocat = issues.as('octocat');
    octocat.editBody(1, (body) => `Our plan:\n\n- ask alice\n\n${body}\n\nSee the wiki.`);
    octocat.editTitle(1, 'Sweep before summer');
    octocat.addLabels(1, 'security');
    octocat.setMilestone(1, 'Q3');
    octocat.unassign(1, 'hubot');
    octocat.assign(1, 'monalisa');
    await run(['high deploy', 'high admin'], { assignees: ['hubot'] });
    await run([], { assignees: ['hubot'] });
    await run(['high admin'], { assignees: ['hubot'] });
    const { body, title, labels, milestone, assignees } = issues.get(1);
    expect(body).toMatch(/^Our plan:\s+- ask alice\s+<!--.+-->\s+See the wiki\.$/s);
    expect(body).toContain('Open: high admin');
    expect({ title, labels, milestone, assignees }).toEqual({
      title: 'Sweep before summer',
      labels: ['iam-sweep', 'security'],
      milestone: 'Q3',
      assignees: ['monalisa'],
    });
    expect(stateOf(1)?.counts.high).toBe(1);
  });

  test('ends it: a new one is opened where they deleted it', async () => {
    const { issues, run } = await anIssueStand();
    await run(['high deploy']);
    issues.as('octocat').delete(1);
    expect(await run(['high deploy'])).toMatchObject([{ number: 2, action: 'opened' }]);
  });

  test('ends it also in the moment before it is written', async () => {
    const { issues, desk, run } = await anIssueStand();
    await run(['high deploy']);
    const [late, later] = [await desk(), await desk()];
    issues.as('octocat').delete(1);
    expect(await late.keep(wantedIssues([wantedIssue([])]))).toEqual({ kept: [], overflow: 0 });
    const { kept: again } = await later.keep(wantedIssues([wantedIssue(['high deploy', 'high admin'])]));
    expect(again).toMatchObject([{ number: 2, action: 'opened' }]);
  });
});

describe('Who is assigned', () => {
  test('is who can be; others are told, and nobody is assigned again who was taken off', async () => {
    const { issues, run, told, stateOf } = await anIssueStand();
    await run(['high deploy'], { assignees: ['hubot', 'stranger'] });
    expect(issues.get(1).assignees).toEqual(['hubot']);
    expect(stateOf(1)?.assigned).toEqual(['hubot']);
    expect(told).toEqual([expect.stringMatching(/^stranger is not assigned/)]);
    issues.as('octocat').unassign(1, 'hubot');
    await run(['high admin'], { assignees: ['hubot', 'Octocat'] });
    expect(issues.get(1).assignees).toEqual(['Octocat']);
    expect(stateOf(1)?.assigned).toEqual(['hubot', 'Octocat']);
  });

  test('is nobody in an issue that is closed', async () => {
    const { issues, run } = await anIssueStand();
    await run(['high deploy']);
    await run([], { assignees: ['hubot'] });
    expect(issues.get(1).assignees).toEqual([]);
  });

  test('are ten at most, with those that people assigned', async () => {
    const assignable = Array.from({ length: 14 }, (_, at) => `person${at}`);
    const { issues, run, stateOf } = await anIssueStand({ assignable });
    await run(['high deploy'], { assignees: assignable.slice(0, 9) });
    await run(['high admin'], { assignees: assignable });
    expect(issues.get(1).assignees).toEqual(assignable.slice(0, 10));
    expect(stateOf(1)?.assigned).toEqual(assignable.slice(0, 10));
  });

  test('is nobody where the token may not triage, and the issue is kept all the same', async () => {
    const { issues, run, told } = await anIssueStand({ mayTriage: false });
    await run(['high deploy'], { assignees: ['hubot'] });
    expect(issues.get(1)).toMatchObject({ labels: [], assignees: [] });
    expect(told).toHaveLength(1);
    expect(await run(['high admin'])).toMatchObject([{ number: 1, action: 'updated' }]);
    const unset = 'Issue #1: the label "iam-sweep", by which it is found, could not be set.';
    expect(told.filter((it) => it === unset)).toHaveLength(2);
  });
});
