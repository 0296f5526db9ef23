import { describe, expect, test } from 'vitest';
import { aStand, BRANCH, isWrite, ONE, OTHER, PATH } from './branch-stand.ts';
import type { Answer } from './github-stand.ts';
import { describeStore } from './store-contract.ts';
import { aSwitch, history, TOO_MUCH } from './switches.ts';

describeStore('a branch', async () => {
  const { github, open } = await aStand();
  return {
    open,
    writes: () => github.log(BRANCH).length,
    corrupt: async () => github.push(BRANCH, { [PATH]: '{"schemaVersion":1,"switches":{}}' }),
    fromTheFuture: async () => github.push(BRANCH, { [PATH]: '{"schemaVersion":2}' }),
    content: async () => github.log(BRANCH),
  };
});

describe('The branch of a history', () => {
  test('is made without the code, and other branches stay as they are', async () => {
    const { github, open } = await aStand();
    const main = github.log('main');
    await open().merge(ONE);
    await open().merge(OTHER);
    const [second, first, ...others] = github.log(BRANCH);
    expect(others).toEqual([]);
    expect(first?.parents).toEqual([]);
    expect(Object.keys(second?.files ?? {})).toEqual([PATH]);
    expect(second?.message).toBe('Keep the last role switches');
    expect(github.log('main')).toEqual(main);
  });

  test('may be there already, with files of its own that stay', async () => {
    const { github, open } = await aStand();
    github.push(BRANCH, { README: 'about the history' });
    expect((await open().read()).switches).toEqual([]);
    await open().merge(ONE);
    expect(github.text(BRANCH, 'README')).toBe('about the history');
    expect((await open().read()).switches).toEqual(ONE.switches);
  });

  test('is asked for by its whole name, so that a tag of the same name is not meant', async () => {
    const { github, open } = await aStand();
    await open({ branch: 'a/b' }).merge(ONE);
    const asked = github.requests.filter(({ path }) => path.startsWith('/contents'));
    expect(asked.map(({ query }) => query.get('ref'))).toEqual(['refs/heads/a/b']);
    expect([...github.branches.keys()]).toEqual(['main', 'a/b']);
  });

  test('is written with the token, and by our name', async () => {
    const { github, open } = await aStand();
    await open().merge(ONE);
    for (const { headers } of github.requests) {
      expect(headers.authorization).toBe('token ghs_example');
      expect(headers['user-agent']).toMatch(/^iam-sweep\/0\.0\.0/);
    }
  });

  test.each(['made', 'written'])(
    'that somebody else has %s meanwhile is read and merged again',
    async (how) => {
      const { github, open } = await aStand();
      if (how === 'written')
        await open().merge(history({ switches: [aSwitch('carol', '2026-06-01T00:00:00.000Z')] }));
      let overtaken = false;
      github.before = async (request) => {
        if (!isWrite(request) || overtaken) return;
        overtaken = true;
        await open().merge(OTHER);
      };
      const merged = await open().merge(ONE);
      expect(overtaken).toBe(true);
      expect(merged.switches).toEqual(expect.arrayContaining([...ONE.switches, ...OTHER.switches]));
      expect(await open().read()).toEqual(merged);
    },
  );

  test('that gets the file meanwhile is read and merged again', async () => {
    const { github, open } = await aStand();
    github.push(BRANCH, { README: 'x' });
    let overtaken = false;
    github.before = async (request) => {
      if (!isWrite(request) || overtaken) return;
      overtaken = true;
      await open().merge(OTHER);
    };
    expect((await open().merge(ONE)).switches).toHaveLength(2);
  });

  test('that others write all the time is given up in the end', async () => {
    const { github, open, waits } = await aStand();
    await open().merge(OTHER);
    github.intercept = (request) =>
      request.method === 'PUT' ? { status: 409, body: { message: `${PATH} does not match` } } : undefined;
    await expect(open().merge(ONE)).rejects.toMatchObject({
      code: 'HistoryBusy',
      message: expect.stringMatching(/^branch iam-sweep-history, file .+: 12 times in a row somebody else/),
    });
    expect(github.requests.filter(({ method }) => method === 'PUT')).toHaveLength(12);
    expect(waits).toHaveLength(12);
    expect(Math.max(...waits)).toBeLessThanOrEqual(5_000);
  });

  test('is not written where it would be larger than any run reads', async () => {
    const { github, open } = await aStand();
    await expect(open().merge(TOO_MUCH)).rejects.toMatchObject({
      code: 'HistoryFailed',
      message: expect.stringMatching(
        /: it would have \d+ bytes, and a history at most 8388608\. It was left as it is\./,
      ),
    });
    expect(github.requests.filter(isWrite)).toEqual([]);
  });

  test('has a directory where the file should be', async () => {
    const { github, open } = await aStand();
    github.push(BRANCH, { [`${PATH}/a`]: 'x' });
    await expect(open().merge(ONE)).rejects.toThrow(
      /: it is no file\. Name another one in switch-role\.history\.path/,
    );
  });
});

describe('What GitHub refuses about the branch of a history', () => {
  const LIMIT = {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Date.parse('2026-06-01T12:30:00Z') / 1e3),
  };
  const cases: readonly [what: string, answer: Answer, code: string, message: RegExp][] = [
    [
      'a token without the right to write',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      'HistoryRefused',
      /the token may not write; add "contents: write" to the permissions of the job \(403 Resource not/,
    ],
    [
      'a personal token without the right to write',
      { status: 404, body: { message: 'Not Found' } },
      'HistoryRefused',
      /add "contents: write" to the permissions of the job \(404 Not Found\)/,
    ],
    [
      'an archived repository',
      { status: 403, body: { message: 'Repository was archived so is read-only.' } },
      'HistoryRefused',
      /the repository is archived, so that nothing can be written to it; use another store/,
    ],
    [
      'a ruleset',
      {
        status: 409,
        body: { message: 'Repository rule violations found\n\nChanges must be made through a pull request.' },
      },
      'HistoryRefused',
      /a rule of the repository forbids the commit; leave this branch out of rulesets and branch protection/,
    ],
    [
      'a protected branch that does not exist yet',
      { status: 422, body: { message: 'Repository rule violations found' } },
      'HistoryRefused',
      /a rule of the repository forbids the commit/,
    ],
    [
      'a token that has expired',
      { status: 401, body: { message: 'Bad credentials' } },
      'HistoryRefused',
      /GitHub does not know the token of the input github-token \(401 Bad credentials\)/,
    ],
    [
      'a rate limit that lasts',
      { status: 403, body: { message: 'API rate limit exceeded' }, headers: LIMIT },
      'HistoryBusy',
      /GitHub's rate limit is used up until 2026-06-01T12:30:00\.000Z/,
    ],
    [
      'a protected branch that the token may not push to',
      { status: 403, body: { message: "You're not authorized to push to this protected branch." } },
      'HistoryRefused',
      /a rule of the repository forbids the commit/,
    ],
    [
      'a token that is not authorized for single sign-on',
      { status: 403, body: { message: 'Resource protected by organization SAML enforcement.' } },
      'HistoryRefused',
      /: GitHub refuses to write it for the reason that it gives \(403 Resource protected by organization SAML enf/,
    ],
    [
      'a runner outside of the IP allow list',
      {
        status: 403,
        body: { message: 'octo-org has an IP allow list enabled, and your IP address is not permitted.' },
      },
      'HistoryRefused',
      /: GitHub refuses to write it for the reason that it gives \(403 octo-org has an IP allow list enabled/,
    ],
    [
      'what nobody foresaw',
      { status: 418, body: { message: 'I am a teapot' } },
      'HistoryFailed',
      /GitHub could not write it \(418 I am a teapot\)/,
    ],
  ];

  test.each(cases)('%s is named', async (_, answer, code, message) => {
    for (const exists of [false, true]) {
      const { github, open, waits } = await aStand();
      if (exists) await open().merge(OTHER);
      github.intercept = (request) => (isWrite(request) ? answer : undefined);
      await expect(open().merge(ONE)).rejects.toMatchObject({
        code,
        message: expect.stringMatching(message),
      });
      await expect(open().merge(ONE)).rejects.toThrow(
        /^branch iam-sweep-history of octo-org\/octo-repo, file stock\/switch-role-history\.json: /,
      );
      expect(waits).toEqual([]);
    }
  });

  test.each([
    [
      { isDependabot: false, isForkPullRequest: true },
      /a run of a pull request from a fork can write nothing/,
    ],
    [{ isDependabot: true, isForkPullRequest: false }, /a run that Dependabot started can write nothing/],
  ])('a run that gets a token for reading alone is told why (%j)', async (tokenContext, message) => {
    const { github, open } = await aStand();
    github.intercept = (request) =>
      isWrite(request)
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined;
    await expect(open({ tokenContext }).merge(ONE)).rejects.toThrow(message);
  });

  test('a repository that the token can not see is not taken for an empty history', async () => {
    const { github, open } = await aStand();
    github.intercept = () => ({ status: 404, body: { message: 'Not Found' } });
    await expect(open().read()).rejects.toThrow(
      /the repository is not there for this token; add "contents: read" to the permissions of the job/,
    );
  });

  test('a file too large for the API is no matter of permissions', async () => {
    const { github, open } = await aStand();
    const message = 'This API returns blobs up to 100 MB in size.';
    github.intercept = () => ({ status: 403, body: { message } });
    await expect(open().read()).rejects.toThrow(
      /GitHub refuses to read it for the reason that it gives \(403 This/,
    );
  });

  test('a run outside of GitHub Actions, or without a token, is told what is missing', async () => {
    const { github, open } = await aStand();
    await expect(open({ token: undefined }).read()).rejects.toThrow(
      /there is no token\. Leave the input github-token out/,
    );
    await expect(open({ repository: undefined }).merge(ONE)).rejects.toThrow(
      /GITHUB_REPOSITORY does not name a repository/,
    );
    expect(github.requests).toEqual([]);
  });
});
