import { describe, expect, it } from 'vitest';
import { BOT, clock, gitHubStand, refusal, repo } from './github-client.ts';

describe('An issue of the sandbox', () => {
  it('is opened with what was asked for, and is told of as one event', async () => {
    const time = clock();
    const { sandbox, issues } = await gitHubStand({}, { now: time.now });
    const { data, status } = await issues.create({
      ...repo,
      title: ' IAM of 111122223333 ',
      body: 'one\ntwo',
      labels: ['iam-sweep'],
      assignees: ['octocat'],
    });
    expect(status).toBe(201);
    expect(data).toMatchObject({
      number: 1,
      title: 'IAM of 111122223333',
      body: 'one\ntwo',
      state: 'open',
      state_reason: null,
      user: { login: BOT, type: 'Bot' },
      labels: [{ name: 'iam-sweep' }],
      assignees: [{ login: 'octocat' }],
      html_url: 'https://github.com/octo-org/octo-repo/issues/1',
      created_at: '2026-01-05T06:00:00Z',
    });
    expect((await issues.get({ ...repo, issue_number: 1 })).data).toEqual(data);
    expect(sandbox.issues.events(1)).toEqual([
      { issue: 1, kind: 'opened', actor: BOT, at: '2026-01-05T06:00:00Z' },
    ]);
  });

  it('tells what was changed, and nothing where nothing was', async () => {
    const time = clock();
    const { sandbox, issues } = await gitHubStand({}, { now: time.now });
    await issues.create({ ...repo, title: 'a', body: 'b', labels: ['x'] });
    const change = (input: Parameters<typeof issues.update>[0] & object) =>
      issues.update({ ...input, ...repo, issue_number: 1 } as never);
    time.pass(60_000);
    await change({ title: 'a', body: 'b', labels: ['X'], state: 'open' } as never);
    expect(sandbox.issues.events(1)).toHaveLength(1);
    expect(sandbox.issues.get(1).updatedAt).toBe('2026-01-05T06:00:00Z');
    await change({ body: 'c', labels: ['y'], assignees: ['hubot'] } as never);
    await change({ body: null } as never);
    expect(sandbox.issues.story(1)).toEqual([
      `${BOT} opened`,
      `${BOT} edited body`,
      `${BOT} labeled y`,
      `${BOT} unlabeled x`,
      `${BOT} assigned hubot`,
      `${BOT} edited body`,
    ]);
    expect(sandbox.issues.get(1)).toMatchObject({ body: null, updatedAt: '2026-01-05T06:01:00Z' });
  });

  it.each(['completed', 'not_planned', 'duplicate'] as const)(
    'is closed as %s, and reopened',
    async (reason) => {
      const { sandbox, issues } = await gitHubStand();
      await issues.create({ ...repo, title: 'a' });
      const set = (input: object) => issues.update({ ...repo, issue_number: 1, ...input } as never);
      const closed = await set({ state: 'closed', state_reason: reason });
      expect(closed.data).toMatchObject({ state: 'closed', state_reason: reason, closed_by: { login: BOT } });
      expect((await set({ state: 'open' })).data).toMatchObject({
        state: 'open',
        state_reason: 'reopened',
        closed_at: null,
      });
      expect(sandbox.issues.story(1)).toEqual([
        `${BOT} opened`,
        `${BOT} closed ${reason}`,
        `${BOT} reopened`,
      ]);
    },
  );

  it('is closed as completed when no reason is given, and keeps its reason while its state stays', async () => {
    const { sandbox, issues } = await gitHubStand();
    sandbox.issues.seed(2, (index) => (index === 1 ? { closed: 'not_planned' } : {}));
    await issues.update({ ...repo, issue_number: 1, state: 'closed' });
    expect(sandbox.issues.get(1).stateReason).toBe('completed');
    await issues.update({ ...repo, issue_number: 2, state: 'closed', state_reason: 'completed' });
    await issues.update({ ...repo, issue_number: 2, state_reason: 'completed' });
    expect(sandbox.issues.get(2).stateReason).toBe('not_planned');
    expect(sandbox.issues.events(2)).toEqual([]);
  });

  it('takes 65,536 characters, however many bytes they are, and no more', async () => {
    const { sandbox, issues } = await gitHubStand();
    const longest = '🔑'.repeat(65_536);
    await issues.create({ ...repo, title: 'a', body: longest });
    const tooLong = { resource: 'Issue', code: 'custom', field: 'body' };
    expect(await refusal(issues.create({ ...repo, title: 'b', body: `${longest}x` }))).toMatchObject({
      status: 422,
      message: 'Validation Failed',
      errors: [{ ...tooLong, message: 'body is too long (maximum is 65536 characters)' }],
    });
    expect(
      await refusal(issues.update({ ...repo, issue_number: 1, title: 'c', body: `${longest}x` })),
    ).toMatchObject({ status: 422, errors: [tooLong] });
    expect(sandbox.issues.story(1)).toEqual([`${BOT} opened`]);
  });

  it.each([
    ['no title', {}, undefined],
    ['a blank title', { title: ' ' }, { field: 'title', code: 'missing_field' }],
    ['a title of 257 characters', { title: 'x'.repeat(257) }, { field: 'title', code: 'custom' }],
    [
      'a label of 51 characters',
      { title: 'a', labels: ['x'.repeat(51)] },
      { resource: 'Label', code: 'invalid' },
    ],
    ['a blank label', { title: 'a', labels: [''] }, { resource: 'Label', code: 'invalid' }],
    [
      'a stranger as assignee',
      { title: 'a', assignees: ['mallory'] },
      { field: 'assignees', value: 'mallory' },
    ],
    ['an unknown milestone', { title: 'a', milestone: 7 }, { field: 'milestone', code: 'invalid' }],
    ['labels that are no list', { title: 'a', labels: 'x' }, undefined],
    ['a body that is no text', { title: 'a', body: 7 }, undefined],
  ])('is refused with %s', async (_name, input, wrong) => {
    const { sandbox, issues } = await gitHubStand();
    const refused = await refusal(issues.create({ ...repo, ...input } as never));
    expect(refused.status).toBe(422);
    if (wrong) expect(refused.errors).toMatchObject([wrong]);
    expect(sandbox.issues.all()).toEqual([]);
  });

  it('is not there, or not there any more', async () => {
    const { sandbox, issues } = await gitHubStand();
    sandbox.issues.seed(1);
    sandbox.issues.as('octocat').delete(1);
    const at = (issue_number: number) => ({ ...repo, issue_number });
    expect(await refusal(issues.get(at(2)))).toMatchObject({ status: 404, message: 'Not Found' });
    const gone = { status: 410, message: 'This issue was deleted' };
    expect(await refusal(issues.get(at(1)))).toMatchObject(gone);
    expect(await refusal(issues.update({ ...at(1), body: 'x' }))).toMatchObject(gone);
    expect(await refusal(issues.createComment({ ...at(1), body: 'x' }))).toMatchObject(gone);
    expect((await issues.listForRepo({ ...repo, state: 'all' })).data).toEqual([]);
    await issues.create({ ...repo, title: 'next' });
    expect(sandbox.issues.get(2).title).toBe('next');
  });

  it('can’t be opened, read or closed where issues are switched off; pull requests can', async () => {
    const { sandbox, issues, octokit } = await gitHubStand({ hasIssues: false });
    sandbox.issues.seed(2, (index) => (index === 1 ? { files: [{ filename: 'iam.tf' }] } : {}));
    const disabled = { status: 410, message: 'Issues are disabled for this repo' };
    expect(await refusal(issues.create({ ...repo, title: 'a' }))).toMatchObject(disabled);
    expect(await refusal(issues.get({ ...repo, issue_number: 1 }))).toMatchObject(disabled);
    expect((await octokit.rest.repos.get(repo)).data.has_issues).toBe(false);
    const { data } = await issues.listForRepo({ ...repo, state: 'all' });
    expect(data.map(({ number, pull_request }) => [number, Boolean(pull_request)])).toEqual([[2, true]]);
    await issues.createComment({ ...repo, issue_number: 2, body: 'x' });
  });

  it('has labels by names in any case, which are made when they are missing', async () => {
    const { sandbox, issues } = await gitHubStand();
    await issues.createLabel({ ...repo, name: 'IAM-Sweep', color: 'b60205', description: 'Access' });
    await issues.create({ ...repo, title: 'a', labels: ['iam-sweep', 'security'] });
    const found = await issues.getLabel({ ...repo, name: 'iam-SWEEP' });
    expect(found.data).toMatchObject({ name: 'IAM-Sweep', color: 'b60205', description: 'Access' });
    expect((await issues.listLabelsForRepo(repo)).data.map(({ name }) => name)).toEqual([
      'IAM-Sweep',
      'security',
    ]);
    expect(await refusal(issues.createLabel({ ...repo, name: 'SECURITY' }))).toMatchObject({
      status: 422,
      errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
    });
    expect(await refusal(issues.getLabel({ ...repo, name: 'a/b' }))).toMatchObject({ status: 404 });
    const at = { ...repo, issue_number: 1 };
    const added = await issues.addLabels({ ...at, labels: ['a/b', 'Security'] });
    expect(added.data.map(({ name }) => name)).toEqual(['IAM-Sweep', 'security', 'a/b']);
    await issues.removeLabel({ ...at, name: 'A/B' });
    expect(await refusal(issues.removeLabel({ ...at, name: 'a/b' }))).toMatchObject({
      status: 404,
      message: 'Label does not exist',
    });
    expect(sandbox.issues.story(1)).toEqual([`${BOT} opened`, `${BOT} labeled a/b`, `${BOT} unlabeled a/b`]);
  });

  it('has at most ten assignees, none of them a stranger', async () => {
    const team = Array.from({ length: 11 }, (_, index) => `dev-${index}`);
    const { sandbox, issues } = await gitHubStand({ assignable: team });
    await issues.create({ ...repo, title: 'a', assignees: ['DEV-1'] });
    const at = { ...repo, issue_number: 1 };
    await issues.addAssignees({ ...at, assignees: ['mallory', 'dev-1', ...team] });
    expect(sandbox.issues.get(1).assignees).toHaveLength(10);
    expect(sandbox.issues.get(1).assignees).not.toContain('mallory');
    await issues.removeAssignees({ ...at, assignees: team.slice(2) });
    expect(sandbox.issues.get(1).assignees).toEqual(['DEV-1', 'dev-0']);
    expect((await issues.checkUserCanBeAssigned({ ...repo, assignee: 'Dev-3' })).status).toBe(204);
    expect(await refusal(issues.checkUserCanBeAssigned({ ...repo, assignee: 'mallory' }))).toMatchObject({
      status: 404,
    });
  });

  it('gets labels, assignees and milestones only from those who may set them', async () => {
    const { sandbox, issues } = await gitHubStand({ mayTriage: false });
    sandbox.issues.as('octocat').open({ title: 'seen', milestone: 'Spring' });
    await issues.create({ ...repo, title: 'a', labels: ['x'], assignees: ['mallory'], milestone: 1 });
    await issues.update({ ...repo, issue_number: 2, labels: ['x'] });
    await issues.addAssignees({ ...repo, issue_number: 2, assignees: ['octocat'] });
    expect(sandbox.issues.get(2)).toMatchObject({ labels: [], assignees: [], milestone: null });
  });

  it('is a pull request with changed files, which is in the list of issues', async () => {
    const { sandbox, octokit } = await gitHubStand();
    const files = Array.from({ length: 150 }, (_, index) => ({ filename: `iam/${index}.json` }));
    const { number } = sandbox.issues.as('octocat').open({ title: 'Grant less', files });
    const { pulls } = octokit.rest;
    const pull = await pulls.get({ ...repo, pull_number: number });
    expect(pull.data).toMatchObject({ changed_files: 150, base: { ref: 'main' } });
    const all = await octokit.paginate(pulls.listFiles, { ...repo, pull_number: number, per_page: 100 });
    expect(all.map(({ filename }) => filename)).toEqual(files.map(({ filename }) => filename));
    sandbox.issues.seed(1);
    expect(await refusal(pulls.get({ ...repo, pull_number: 2 }))).toMatchObject({ status: 404 });
  });
});
