import { describe, expect, it } from 'vitest';
import { BOT, clock, gitHubStand, refusal, repo } from './github-client.ts';

const VIEWER = 'query { viewer { login } }';

describe('The owner of the token', () => {
  it('is told by GraphQL, and to a person by REST as well', async () => {
    const { sandbox, octokit } = await gitHubStand();
    expect(await octokit.graphql(VIEWER)).toEqual({ viewer: { login: BOT } });
    expect(await refusal(octokit.rest.users.getAuthenticated())).toMatchObject({
      status: 403,
      message: 'Resource not accessible by integration',
    });
    sandbox.configure({ gitHub: { viewer: 'monalisa' } });
    expect(await octokit.graphql('{ viewer { __typename login } }')).toEqual({
      viewer: { __typename: 'User', login: 'monalisa' },
    });
    expect((await octokit.rest.users.getAuthenticated()).data).toMatchObject({
      login: 'monalisa',
      type: 'User',
    });
    expect(sandbox.env().GITHUB_GRAPHQL_URL).toBe(`${sandbox.url}/api/graphql`);
  });

  it('is who did what the token did', async () => {
    const { sandbox, issues } = await gitHubStand({ viewer: 'sweeper[bot]' });
    const { data } = await issues.create({ ...repo, title: 'a' });
    expect(data.user).toMatchObject({ login: 'sweeper[bot]', type: 'Bot' });
    expect(sandbox.issues.story(1)).toEqual(['sweeper[bot] opened']);
  });

  it('is not told to somebody without the token, nor with another question', async () => {
    const { sandbox, octokit } = await gitHubStand();
    const answer = await fetch(sandbox.env().GITHUB_GRAPHQL_URL ?? '', {
      method: 'POST',
      body: JSON.stringify({ query: VIEWER }),
    });
    expect(answer.status).toBe(401);
    await expect(octokit.graphql('{ viewer { email } }')).rejects.toThrow(
      "Field 'email' doesn't exist on type 'Bot'",
    );
  });
});

describe('The permissions of the token', () => {
  it('are those of issues for issues, whatever those of contents', async () => {
    const { sandbox, issues } = await gitHubStand({ contents: 'none', issues: 'read' });
    sandbox.issues.seed(1);
    const at = { ...repo, issue_number: 1 };
    expect((await issues.listForRepo(repo)).data).toHaveLength(1);
    const refused = {
      status: 403,
      message: 'Resource not accessible by integration',
      headers: { 'x-accepted-github-permissions': 'issues=write' },
    };
    expect(await refusal(issues.create({ ...repo, title: 'a' }))).toMatchObject(refused);
    expect(await refusal(issues.update({ ...at, body: 'x' }))).toMatchObject(refused);
    expect(await refusal(issues.createComment({ ...at, body: 'x' }))).toMatchObject({
      ...refused,
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
    });
    expect(await refusal(issues.createLabel({ ...repo, name: 'x' }))).toMatchObject(refused);
    sandbox.configure({ gitHub: { issues: 'none', viewer: 'monalisa' } });
    expect(await refusal(issues.listForRepo(repo))).toMatchObject({
      status: 403,
      message: 'Resource not accessible by personal access token',
      headers: { 'x-accepted-github-permissions': 'issues=read' },
    });
    expect(sandbox.issues.events()).toEqual([]);
  });

  it('for a comment are those for what it is on', async () => {
    const { sandbox, issues } = await gitHubStand({ issues: 'write', pulls: 'read' });
    sandbox.issues.seed(2, (index) => (index === 1 ? { files: [] } : {}));
    const { data } = await issues.createComment({ ...repo, issue_number: 1, body: 'x' });
    const denied = { status: 403, message: 'Resource not accessible by integration' };
    expect(await refusal(issues.createComment({ ...repo, issue_number: 2, body: 'x' }))).toMatchObject(
      denied,
    );
    sandbox.configure({ gitHub: { issues: 'read', pulls: 'write' } });
    expect(await refusal(issues.updateComment({ ...repo, comment_id: data.id, body: 'y' }))).toMatchObject(
      denied,
    );
    await issues.createComment({ ...repo, issue_number: 2, body: 'x' });
  });

  it('are of no use in an archived repository', async () => {
    const { sandbox, issues } = await gitHubStand({ archived: true });
    sandbox.issues.seed(1);
    expect((await issues.listForRepo(repo)).data).toHaveLength(1);
    expect(await refusal(issues.update({ ...repo, issue_number: 1, state: 'closed' }))).toMatchObject({
      status: 403,
      message: 'Repository was archived so is read-only.',
    });
  });

  it('reach no other repository', async () => {
    const { issues, octokit } = await gitHubStand();
    expect(await refusal(issues.listForRepo({ ...repo, repo: 'other' }))).toMatchObject({ status: 404 });
    expect(await refusal(octokit.request('GET /repositories/1/issues'))).toMatchObject({ status: 404 });
  });
});

describe('The rate limits of the sandbox', () => {
  it('end after so many calls, until the window is over', async () => {
    const time = clock();
    const primaryLimit = { calls: 2, windowSeconds: 600 };
    const { sandbox, issues, octokit } = await gitHubStand({ primaryLimit }, { now: time.now });
    const list = () => issues.listForRepo(repo);
    const reset = String(time.now() / 1000 + 600);
    expect((await list()).headers).toMatchObject({
      'x-ratelimit-remaining': '1',
      'x-ratelimit-reset': reset,
    });
    time.pass(60_000);
    await list();
    expect(await refusal(list())).toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded for installation ID'),
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
    });
    expect((await octokit.rest.rateLimit.get()).data.rate).toMatchObject({ limit: 2, remaining: 0, used: 2 });
    expect(sandbox.log.throttled.ListIssues).toBe(1);
    time.pass(540_000);
    await list();
  });

  it('allow 80 issues and comments in a minute', async () => {
    const time = clock();
    const { sandbox, issues } = await gitHubStand({}, { now: time.now });
    await issues.create({ ...repo, title: 'a' });
    const say = () => issues.createComment({ ...repo, issue_number: 1, body: 'x' });
    await Promise.all(Array.from({ length: 79 }, say));
    const refused = {
      status: 403,
      message: expect.stringContaining('secondary rate limit and have been temporarily blocked'),
    };
    const first = await refusal(say());
    expect(first).toMatchObject({ ...refused, headers: { 'retry-after': '60' } });
    expect(first.headers['x-ratelimit-remaining']).not.toBe('0');
    await issues.update({ ...repo, issue_number: 1, body: 'changes are no new content' });
    sandbox.configure({ gitHub: { retryAfterSeconds: null } });
    const second = await refusal(say());
    expect(second).toMatchObject(refused);
    expect(second.headers).not.toHaveProperty('retry-after');
    expect(sandbox.issues.get(1).comments).toHaveLength(79);
    time.pass(60_001);
    await say();
  });
});

describe('Faults of the sandbox', () => {
  it('strike calls about issues by their names', async () => {
    const { sandbox, issues, octokit } = await gitHubStand();
    sandbox.issues.seed(2);
    sandbox.configure({
      faults: [
        { operation: 'ListIssues', kind: '500', nth: 1 },
        { operation: 'UpdateIssue', kind: 'throttle', arn: 'issues/2' },
        { operation: 'CreateComment', kind: 'denied' },
        { operation: 'GraphQL', kind: '503' },
      ],
    });
    expect(await refusal(issues.listForRepo(repo))).toMatchObject({ status: 500, message: 'Server Error' });
    await issues.listForRepo(repo);
    await issues.update({ ...repo, issue_number: 1, body: 'x' });
    expect(await refusal(issues.update({ ...repo, issue_number: 2, body: 'x' }))).toMatchObject({
      status: 403,
      headers: { 'retry-after': '1' },
    });
    expect(await refusal(issues.createComment({ ...repo, issue_number: 1, body: 'x' }))).toMatchObject({
      status: 403,
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
    });
    expect(await refusal(octokit.graphql(VIEWER))).toMatchObject({ status: 503 });
  });

  it('may lose the answer to what was done', async () => {
    const { sandbox, issues } = await gitHubStand(
      {},
      { faults: [{ operation: 'CreateIssue', kind: 'reset' }] },
    );
    await expect(issues.create({ ...repo, title: 'a' })).rejects.toThrow();
    expect(sandbox.issues.all()).toHaveLength(1);
  });
});
