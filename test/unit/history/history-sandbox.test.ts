/** The branch store against the sandbox, which was written by GitHub's reference and knows nothing of ours. */
import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/aws/clock.ts';
import { historyBranch } from '../../../src/github/history-branch.ts';
import { stand } from '../sandbox/stand.ts';
import { aSwitch, history } from './switches.ts';

const one = (user: string) => history({ switches: [aSwitch(user, '2026-06-01T00:00:00.000Z')] });

async function aBranch() {
  const sandbox = await stand();
  return {
    sandbox,
    open: () =>
      historyBranch({
        branch: 'iam-sweep-history',
        path: 'a/history.json',
        repository: 'octo-org/octo-repo',
        apiUrl: sandbox.env().GITHUB_API_URL,
        token: sandbox.gitHubToken,
        tokenContext: { isDependabot: false, isForkPullRequest: false },
        tool: { name: 'iam-sweep', version: '0.0.0' },
        pauses: systemClock,
        retryPauseMs: 1,
      }),
  };
}

describe('The branch of a history, in the sandbox', () => {
  test('is made, read and written, by several runs at one time', async () => {
    const { open } = await aBranch();
    expect((await open().read()).switches).toEqual([]);
    await Promise.all(['alice', 'bob', 'carol'].map((user) => open().merge(one(user))));
    expect((await open().read()).switches).toHaveLength(3);
  });

  test('may be larger than what the contents API tells', async () => {
    const { open } = await aBranch();
    const switches = Array.from({ length: 6_000 }, (_, user) =>
      aSwitch(`user${user}`, '2026-06-01T00:00:00.000Z'),
    );
    await open().merge(history({ switches }));
    expect((await open().merge(one('alice'))).switches).toHaveLength(6_001);
  });

  test.each([
    [
      { contents: 'read', archived: false, protectedBranches: [] },
      /the token may not write; add "contents: write"/,
    ],
    [
      { contents: 'none', archived: false, protectedBranches: [] },
      /add "contents: (?:read|write)" to the permissions/,
    ],
    [{ contents: 'write', archived: true, protectedBranches: [] }, /the repository is archived/],
    [
      { contents: 'write', archived: false, protectedBranches: ['iam-sweep-history'] },
      /a rule of the repository forbids the commit/,
    ],
  ] as const)('is refused in words that end the search: %j', async (gitHub, message) => {
    const { sandbox, open } = await aBranch();
    sandbox.configure({ gitHub });
    await expect(open().merge(one('alice'))).rejects.toThrow(message);
    sandbox.configure({ gitHub: { contents: 'write', archived: false, protectedBranches: [] } });
    await open().merge(one('alice'));
    sandbox.configure({ gitHub });
    await expect(open().merge(one('bob'))).rejects.toThrow(message);
  });
});
