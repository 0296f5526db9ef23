import { describe, expect, it } from 'vitest';
import { BOT, clock, gitHubStand, repo } from './github-client.ts';

describe('People at the issues of the sandbox', () => {
  it('act in their own names', async () => {
    const time = clock();
    const { sandbox, issues } = await gitHubStand({}, { now: time.now });
    await issues.create({
      ...repo,
      title: 'IAM',
      body: '- [ ] role/app\n- [ ] role/db',
      labels: ['iam-sweep'],
    });
    const octocat = sandbox.issues.as('octocat');
    time.pass(60_000);
    octocat.tick(1, 'role/db');
    octocat.editTitle(1, 'Our IAM');
    octocat.addLabels(1, 'team-a');
    octocat.removeLabel(1, 'IAM-Sweep');
    octocat.assign(1, 'hubot');
    octocat.unassign(1, 'HUBOT');
    octocat.setMilestone(1, 'Spring');
    octocat.setMilestone(1, null);
    octocat.close(1, 'not_planned');
    octocat.reopen(1);
    expect(sandbox.issues.story(1)).toEqual([
      `${BOT} opened`,
      'octocat edited body',
      'octocat edited title',
      'octocat labeled team-a',
      'octocat unlabeled iam-sweep',
      'octocat assigned hubot',
      'octocat unassigned hubot',
      'octocat milestoned Spring',
      'octocat demilestoned Spring',
      'octocat closed not_planned',
      'octocat reopened',
    ]);
    expect(sandbox.issues.events(1)[1]?.at).toBe('2026-01-05T06:01:00Z');
    const { data } = await issues.get({ ...repo, issue_number: 1 });
    expect(data).toMatchObject({
      title: 'Our IAM',
      body: '- [ ] role/app\n- [x] role/db',
      user: { login: BOT },
    });
  });

  it('end their lines with CR LF, as browsers do', async () => {
    const { sandbox, issues } = await gitHubStand();
    await issues.create({ ...repo, title: 'a', body: 'one\ntwo' });
    const octocat = sandbox.issues.as('octocat');
    octocat.editBody(1, (body) => `Mind:\n${body}`);
    expect(sandbox.issues.get(1).body).toBe('Mind:\r\none\r\ntwo');
    octocat.editBody(1, (body) => body);
    expect(sandbox.issues.events(1)).toHaveLength(2);
    const { id } = octocat.comment(1, 'a\nb');
    octocat.editComment(id, 'c\nd');
    expect(sandbox.issues.get(1).comments[0]?.body).toBe('c\r\nd');
    octocat.deleteComment(id);
    expect(sandbox.issues.get(1).comments).toEqual([]);
    expect(octocat.open({ title: 'b', body: 'e\nf' }).body).toBe('e\r\nf');
    expect(() => octocat.tick(1, 'role/app')).toThrow('no open box');
    expect(sandbox.issues.as('other[bot]').comment(1, 'g\nh').body).toBe('g\nh');
  });

  it('see ten runs at once as ten runs one after another', async () => {
    const { sandbox, issues } = await gitHubStand();
    const opened = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const { data } = await issues.create({ ...repo, title: `${index}`, labels: ['iam-sweep'] });
        await issues.createComment({ ...repo, issue_number: data.number, body: `${index}` });
        await issues.update({ ...repo, issue_number: data.number, state: 'closed' });
        return data.number;
      }),
    );
    expect(opened.sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const told = [`${BOT} opened`, `${BOT} commented`, `${BOT} closed completed`];
    for (const number of opened) {
      const issue = sandbox.issues.get(number);
      expect(issue.comments.map(({ body }) => body)).toEqual([issue.title]);
      expect(sandbox.issues.story(number)).toEqual(told);
    }
    expect(sandbox.issues.labels.all()).toHaveLength(1);
  });

  it('can find thousands of issues that were there before, which tell nothing', async () => {
    const { sandbox } = await gitHubStand();
    const before = sandbox.issues.as('octocat').open({ title: 'first' });
    const seeded = sandbox.issues.seed(5_000, (index) => ({
      author: 'hubot',
      at: Date.UTC(2020, 0, 1) + index * 1000,
    }));
    expect(seeded[4_999]).toMatchObject({
      number: 5_001,
      author: 'hubot',
      createdAt: '2020-01-01T01:23:19Z',
    });
    expect(sandbox.issues.events()).toEqual([expect.objectContaining({ issue: before.number })]);
  });
});
