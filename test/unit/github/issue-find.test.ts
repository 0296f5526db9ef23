import { describe, expect, test } from 'vitest';
import { anIssueStand, FAMILY, KEY, TITLE, US, wantedIssue, wantedIssues } from './issue-stand.ts';

/** A body that an earlier run wrote. */
async function bodyOfARun(): Promise<string> {
  const { issues, run } = await anIssueStand();
  await run(['high deploy']);
  return issues.get(1).body ?? '';
}

describe('Our issue is found', () => {
  test('among 5,000 others by one request, whatever its state', async () => {
    const body = await bodyOfARun();
    const { sandbox, issues, run } = await anIssueStand();
    issues.seed(5_000, (at) => ({ author: at % 2 === 0 ? 'octocat' : US }));
    issues.seed(1, () => ({ author: US, body, labels: ['IAM-Sweep'], closed: 'completed' }));
    sandbox.log.reset();
    expect(await run(['high deploy'])).toMatchObject([{ number: 5_001, action: 'reopened' }]);
    expect(sandbox.log.counts).toMatchObject({ GraphQL: 1, ListIssues: 1, GetIssue: 1 });
  });

  test('among 1,000 with its label, on the last page', async () => {
    const body = await bodyOfARun();
    const { sandbox, issues, run } = await anIssueStand();
    issues.seed(1_000, () => ({ labels: ['iam-sweep'] }));
    issues.seed(1, () => ({ author: US, body, labels: ['iam-sweep'] }));
    sandbox.log.reset();
    expect(await run(['high deploy'])).toMatchObject([{ number: 1_001, action: 'unchanged' }]);
    expect(sandbox.log.counts).toEqual({ GraphQL: 1, ListIssues: 11 });
  });

  test('to be missing among 1,000 with its label, and once opened only the newest are looked at', async () => {
    const { sandbox, issues, run } = await anIssueStand();
    issues.seed(1_000, () => ({ labels: ['iam-sweep'] }));
    sandbox.log.reset();
    await run(['high deploy']);
    const [withLabel, byUs, newest] = [10, 2, 1];
    expect(sandbox.log.counts).toMatchObject({ ListIssues: withLabel + byUs + newest, CreateIssue: 1 });
  });

  test('when its label was removed, and gets it back', async () => {
    const { sandbox, issues, run, news } = await anIssueStand();
    await run(['high deploy']);
    issues.as('octocat').removeLabel(1, 'iam-sweep');
    issues.seed(300, () => ({ author: US }));
    news();
    sandbox.log.reset();
    expect(await run(['high deploy', 'high admin'])).toMatchObject([{ number: 1, action: 'updated' }]);
    expect(news()).toEqual([`${US} labeled iam-sweep`, `${US} commented`, `${US} edited body`]);
    expect(sandbox.log.counts).toMatchObject({ ListIssues: 6 });
  });

  test('when its label was removed and all is clean by now, and is closed', async () => {
    const { issues, run, news } = await anIssueStand();
    await run(['high deploy']);
    issues.as('octocat').removeLabel(1, 'iam-sweep');
    news();
    expect(await run([])).toMatchObject([{ number: 1, action: 'closed' }]);
    expect(news()).toContain(`${US} closed completed`);
    expect(issues.get(1).labels).toContain('iam-sweep');
  });

  test.each([
    ['our-app[bot]', 'our-app[bot]'],
    [US, 'monalisa'],
  ])('without its label when %s opened it and the token is of %s', async (author, viewer) => {
    const body = await bodyOfARun();
    const { issues, run } = await anIssueStand({ viewer });
    issues.seed(1, () => ({ author, body }));
    expect(await run(['high deploy'])).toMatchObject([{ number: 1, action: 'unchanged' }]);
  });

  test('without its label only among the last 1,000 that we opened', async () => {
    const body = await bodyOfARun();
    const { sandbox, issues, run } = await anIssueStand();
    issues.seed(1_201, (at) => ({ author: US, ...(at === 200 && { body }) }));
    expect(await run(['high deploy'])).toMatchObject([{ number: 1_202, action: 'opened' }]);
    expect(sandbox.log.counts).toMatchObject({ ListIssues: 13 });
    issues.seed(1, () => ({ author: US, body }));
    issues.as('octocat').delete(1_202);
    expect(await run(['high deploy'])).toMatchObject([{ number: 1_203, action: 'unchanged' }]);
    expect(issues.story(1_203)).toEqual([`${US} labeled iam-sweep`]);
  });

  test('when its marker was removed, by its label and title, and what people wrote stays', async () => {
    const { issues, run, stateOf } = await anIssueStand();
    await run(['high deploy']);
    issues.as('octocat').editBody(1, 'All of this is known, see the wiki.');
    expect(await run(['high deploy'])).toMatchObject([{ number: 1, action: 'updated' }]);
    expect(issues.get(1).body).toMatch(/^All of this is known, see the wiki\.\s+<!-- iam-sweep/);
    expect(stateOf(1)?.counts.high).toBe(1);
    expect(await run(['high deploy'])).toMatchObject([{ number: 1, action: 'unchanged' }]);
  });

  test('when its marker was removed and all is clean by now, and is closed', async () => {
    const { issues, run, news } = await anIssueStand();
    await run(['high deploy']);
    issues.as('octocat').editBody(1, 'All of this is known, see the wiki.');
    news();
    expect(await run([], { isDetermined: false })).toMatchObject([{ action: 'updated', isOpen: true }]);
    issues.as('octocat').editBody(1, 'Again.');
    expect(await run([])).toMatchObject([{ number: 1, action: 'closed', isOpen: false }]);
    expect(news().at(-1)).toBe(`${US} closed completed`);
    expect(issues.get(1).body).toMatch(/^Again\.\s+<!-- iam-sweep/);
    expect(await run([])).toMatchObject([{ number: 1, action: 'unchanged' }]);
  });

  test('not when its marker was removed and it is closed and clean: nothing has to be done', async () => {
    const { issues, run, sandbox } = await anIssueStand();
    await run(['high deploy']);
    await run([]);
    issues.as('octocat').editBody(1, 'Nothing to see.');
    sandbox.log.reset();
    expect(await run([])).toEqual([]);
    // By label, and the newest of ours.
    expect(sandbox.log.counts).toEqual({ GraphQL: 1, ListIssues: 2 });
  });

  test('when its state was damaged, which is written anew', async () => {
    const { issues, run, stateOf } = await anIssueStand();
    await run(['high deploy']);
    issues.as('octocat').editBody(1, (body) => body.replace(/state [\w+/=]{8}/, 'state AAAAAAAA'));
    expect(stateOf(1)).toBeUndefined();
    expect(await run(['high deploy'])).toMatchObject([{ number: 1, action: 'updated' }]);
    expect(stateOf(1)?.counts.high).toBe(1);
  });

  test('when the accounts of the config changed meanwhile, and belongs to them from then on', async () => {
    const { issues, run, keepAll } = await anIssueStand();
    await run(['high deploy']);
    const family = 'eeeeeeeeeeeeeeee';
    await keepAll(wantedIssues([wantedIssue(['high admin'])], { family }), { family });
    expect(issues.all()).toHaveLength(1);
    expect(issues.get(1).body).toContain(family);
    expect(issues.get(1).body).not.toContain(FAMILY);
  });

  test("when a job with its own token opened it, and a person's token keeps it now", async () => {
    const { run, configure } = await anIssueStand();
    await run(['high deploy']);
    configure({ viewer: 'monalisa' });
    expect(await run(['high deploy'])).toMatchObject([{ number: 1, action: 'unchanged' }]);
  });
});

describe('An issue of others is left alone', () => {
  test.each(['mallory', 'github-actions', 'evil[bot]'])(
    'with our marker, label and title, by %s',
    async (author) => {
      const body = await bodyOfARun();
      const { issues, run } = await anIssueStand();
      issues.seed(1, () => ({ author, body, labels: ['iam-sweep'], title: TITLE }));
      expect(await run(['high admin'])).toMatchObject([{ number: 2, action: 'opened' }]);
      await run([]);
      expect(issues.events(1)).toEqual([]);
      expect(issues.get(1)).toMatchObject({ body, state: 'open' });
    },
  );

  test('when it is a pull request', async () => {
    const body = await bodyOfARun();
    const { issues, run } = await anIssueStand();
    issues.seed(1, () => ({ author: US, body, labels: ['iam-sweep'], title: TITLE, files: [] }));
    expect(await run(['high admin'])).toMatchObject([{ number: 2, action: 'opened' }]);
    expect(issues.events(1)).toEqual([]);
  });

  test('when it is ours and of another audit', async () => {
    const { issues, run, keepAll } = await anIssueStand();
    await run(['high deploy']);
    const family = 'eeeeeeeeeeeeeeee';
    const wanted = wantedIssue(['high deploy'], { key: 'bbbbbbbbbbbbbbbb', title: `${TITLE} (other)` });
    expect(await keepAll(wantedIssues([wanted], { family }), { family })).toMatchObject([{ number: 2 }]);
    expect(await keepAll(wantedIssues([], { family }), { family })).toMatchObject([
      { number: 2, action: 'closed' },
    ]);
    expect(issues.story(1)).toEqual([`${US} opened`]);
  });

  test('with a comment that carries our marker, which is not taken for ours', async () => {
    const { issues, run } = await anIssueStand();
    await run(['high deploy']);
    await run(['high admin']);
    const told = issues.get(1).comments[0]?.body ?? '';
    const { issues: other, run: runOther } = await anIssueStand();
    await runOther(['high deploy']);
    other.as('mallory').comment(1, told.replace(/\r/g, ''));
    await runOther(['high admin']);
    expect(other.get(1).comments.map(({ author }) => author)).toEqual(['mallory', US]);
  });
});

test('Several of one key: the oldest is kept, the others are closed with a word', async () => {
  const body = await bodyOfARun();
  const { issues, run } = await anIssueStand();
  issues.seed(3, () => ({ author: US, body, labels: ['iam-sweep'], title: TITLE }));
  expect(await run(['high deploy'])).toMatchObject([{ number: 1, key: KEY, action: 'unchanged' }]);
  for (const number of [2, 3]) {
    expect(issues.story(number)).toEqual([`${US} commented`, `${US} closed not_planned`]);
    expect(issues.get(number).comments[0]?.body).toMatch(/^#1 is older/);
  }
  issues.as('octocat').reopen(3);
  await run(['high deploy']);
  expect(issues.get(3)).toMatchObject({ state: 'closed', comments: [expect.anything()] });
  // Without the oldest the next one serves: it was us who closed it, and nobody else.
  issues.as('octocat').delete(1);
  expect(await run(['high deploy'])).toMatchObject([{ number: 2, action: 'reopened' }]);
});
