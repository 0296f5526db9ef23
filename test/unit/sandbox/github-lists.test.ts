import { describe, expect, it } from 'vitest';
import { BOT, clock, gitHubStand, refusal, repo } from './github-client.ts';

const numbers = (issues: readonly { readonly number: number }[]) => issues.map(({ number }) => number);

describe('The list of issues in the sandbox', () => {
  it('is narrowed by state, labels, creator and time, newest first', async () => {
    const time = clock();
    const { sandbox, issues } = await gitHubStand({}, { now: time.now });
    sandbox.issues.seed(4, (index) => ({
      labels: index < 3 ? ['IAM-Sweep', ...(index === 1 ? ['prod'] : [])] : [],
      author: index === 0 ? BOT : 'octocat',
      at: time.now() - (4 - index) * 3_600_000,
      ...(index === 2 && { closed: 'not_planned' as const }),
    }));
    const list = async (query: object) => numbers((await issues.listForRepo({ ...repo, ...query })).data);
    expect(await list({})).toEqual([4, 2, 1]);
    expect(await list({ state: 'closed' })).toEqual([3]);
    expect(await list({ state: 'all', labels: 'iam-sweep' })).toEqual([3, 2, 1]);
    expect(await list({ state: 'all', labels: 'iam-sweep,PROD' })).toEqual([2]);
    expect(await list({ labels: 'unheard-of' })).toEqual([]);
    expect(await list({ creator: BOT })).toEqual([1]);
    expect(await list({ since: '2026-01-05T04:00:00Z' })).toEqual([4]);
    expect(await list({ direction: 'asc' })).toEqual([1, 2, 4]);
    time.pass(60_000);
    sandbox.issues.as('octocat').comment(1, 'Who needs this?');
    expect(await list({ sort: 'updated' })).toEqual([1, 4, 2]);
    expect(await list({ sort: 'comments', direction: 'asc' })).toEqual([2, 4, 1]);
    expect(await list({ sort: 'nonsense' })).toEqual([4, 2, 1]);
    expect(await refusal(issues.listForRepo({ ...repo, state: 'shut' as 'open' }))).toMatchObject({
      status: 422,
    });
  });

  it('comes in pages, whole to those who follow the links', async () => {
    const { sandbox, issues, octokit } = await gitHubStand();
    sandbox.issues.seed(5_000, (index) => ({ labels: index % 2 ? ['odd'] : [] }));
    const one = await issues.listForRepo({ ...repo, labels: 'odd' });
    expect(one.data).toHaveLength(30);
    expect(one.headers.link).toMatch(
      /^<http:\/\/127\.0\.0\.1:\d+\/api\/v3\/repositories\/456789\/issues\?labels=odd&page=2&after=[^>]+>; rel="next"$/,
    );
    const all = await octokit.paginate(issues.listForRepo, { ...repo, per_page: 100, state: 'all' });
    expect(all).toHaveLength(5_000);
    expect(new Set(numbers(all)).size).toBe(5_000);
    expect(sandbox.log.counts.ListIssues).toBe(51);
    const most = await issues.listForRepo({ ...repo, per_page: 500 });
    expect(most.data).toHaveLength(100);
    expect((await issues.listForRepo({ ...repo, per_page: 100, page: 51 })).data).toEqual([]);
  });

  it('misses and repeats nothing when issues come and go between two pages', async () => {
    const { sandbox, issues, octokit } = await gitHubStand();
    sandbox.issues.seed(250);
    const seen: number[] = [];
    for await (const { data } of octokit.paginate.iterator(issues.listForRepo, { ...repo, per_page: 100 })) {
      seen.push(...numbers(data));
      sandbox.issues.seed(3);
      sandbox.issues.as('octocat').delete(data.at(-1)?.number ?? 0);
    }
    expect(seen).toEqual(Array.from({ length: 250 }, (_, index) => 250 - index));
  });

  it('goes back by links, too', async () => {
    const { sandbox, octokit } = await gitHubStand();
    sandbox.issues.seed(250);
    const get = (url: string) => octokit.request(`GET ${url}`);
    const linked = (link: string | undefined, rel: string) =>
      new RegExp(`<([^>]+)>; rel="${rel}"`).exec(link ?? '')?.[1] ?? '';
    const first = await get('/repos/octo-org/octo-repo/issues?per_page=100');
    const second = await get(linked(first.headers.link, 'next'));
    const third = await get(linked(second.headers.link, 'next'));
    expect(third.data).toHaveLength(50);
    expect(linked(third.headers.link, 'next')).toBe('');
    const back = await get(linked(third.headers.link, 'prev'));
    expect(numbers(back.data)).toEqual(numbers(second.data));
  });

  it('has no pages by number after the first ten thousand issues', async () => {
    const { issues } = await gitHubStand();
    await issues.listForRepo({ ...repo, per_page: 100, page: 99 });
    expect(await refusal(issues.listForRepo({ ...repo, per_page: 100, page: 100 }))).toMatchObject({
      status: 422,
      message: expect.stringContaining('cursor based pagination'),
    });
  });

  it('may show a new issue only later, as the real one does now and then', async () => {
    const { sandbox, issues } = await gitHubStand({ listLag: 2 });
    const list = async () => numbers((await issues.listForRepo(repo)).data);
    await issues.create({ ...repo, title: 'a' });
    expect(await list()).toEqual([]);
    expect((await issues.get({ ...repo, issue_number: 1 })).data.title).toBe('a');
    expect(await list()).toEqual([1]);
    sandbox.issues.as('octocat').open({ title: 'b' });
    expect(await list()).toEqual([2, 1]);
  });
});

describe('Comments in the sandbox', () => {
  it('are written, listed, changed and deleted', async () => {
    const time = clock();
    const { sandbox, issues, octokit } = await gitHubStand({}, { now: time.now });
    sandbox.issues.seed(1);
    const at = { ...repo, issue_number: 1 };
    const { data } = await issues.createComment({ ...at, body: 'Two are new.' });
    const one = { ...repo, comment_id: data.id };
    time.pass(5_000);
    await issues.updateComment({ ...one, body: 'Three are new.' });
    expect((await issues.getComment(one)).data).toMatchObject({
      body: 'Three are new.',
      user: { login: BOT },
      created_at: '2026-01-05T06:00:00Z',
      updated_at: '2026-01-05T06:00:05Z',
      html_url: `https://github.com/octo-org/octo-repo/issues/1#issuecomment-${data.id}`,
    });
    expect((await issues.get(at)).data.comments).toBe(1);
    expect((await issues.deleteComment(one)).status).toBe(204);
    expect(await refusal(issues.getComment(one))).toMatchObject({ status: 404 });
    expect((await issues.listComments(at)).data).toEqual([]);
    expect(sandbox.issues.story(1)).toEqual([
      `${BOT} commented`,
      `${BOT} comment-edited`,
      `${BOT} comment-deleted`,
    ]);
    for (let index = 0; index < 65; index += 1) sandbox.issues.as('octocat').comment(1, `${index}`);
    const all = await octokit.paginate(issues.listComments, at);
    expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 65 }, (_, index) => `${index}`));
    const second = await issues.listComments({ ...at, page: 2 });
    expect(
      [...(second.headers.link ?? '').matchAll(/[?&]page=(\d)>; rel="(\w+)"/g)].map(([, ...it]) => it),
    ).toEqual([
      ['1', 'prev'],
      ['3', 'next'],
      ['3', 'last'],
      ['1', 'first'],
    ]);
    time.pass(60_000);
    sandbox.issues.as('octocat').comment(1, 'late');
    const late = await issues.listComments({ ...at, since: '2026-01-05T06:01:00Z' });
    expect(late.data.map(({ body }) => body)).toEqual(['late']);
  });

  it('are not blank, and at most 65,536 characters long', async () => {
    const { sandbox, issues } = await gitHubStand();
    sandbox.issues.seed(1);
    const say = (body: string) => issues.createComment({ ...repo, issue_number: 1, body });
    await say('x'.repeat(65_536));
    expect(await refusal(say('x'.repeat(65_537)))).toMatchObject({
      status: 422,
      errors: [
        {
          resource: 'IssueComment',
          field: 'data',
          message: 'Body is too long (maximum is 65536 characters)',
        },
      ],
    });
    expect(await refusal(say(' '))).toMatchObject({ status: 422 });
    expect(sandbox.issues.get(1).comments).toHaveLength(1);
  });

  it('can’t be added to a locked issue, except by those who may write to the repository', async () => {
    const { sandbox, issues } = await gitHubStand();
    sandbox.issues.seed(1);
    sandbox.issues.as('octocat').lock(1);
    const at = { ...repo, issue_number: 1 };
    expect(await refusal(issues.createComment({ ...at, body: 'x' }))).toMatchObject({
      status: 403,
      message: 'Unable to create comment because issue is locked.',
    });
    await issues.update({ ...at, body: 'still written' });
    sandbox.configure({ gitHub: { mayCommentLocked: true } });
    await issues.createComment({ ...at, body: 'x' });
    await issues.unlock(at);
    await issues.lock(at);
    expect(sandbox.issues.story(1)).toEqual([
      'octocat locked',
      `${BOT} edited body`,
      `${BOT} commented`,
      `${BOT} unlocked`,
      `${BOT} locked`,
    ]);
  });
});
