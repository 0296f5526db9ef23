/** GitHub as the tests of the branch store need it. */
import { afterAll } from 'vitest';
import { historyBranch } from '../../../src/github/history-branch.ts';
import { GitHubStand, type Request } from './github-stand.ts';
import { aSwitch, history } from './switches.ts';

export const BRANCH = 'iam-sweep-history';
export const PATH = 'stock/switch-role-history.json';
const stands: GitHubStand[] = [];
afterAll(() => Promise.all(stands.map((stand) => stand.stop())));

export type Options = Parameters<typeof historyBranch>[0];

/** A repository with code on its main branch, and stores of a history on another. Waiting takes no time. */
export async function aStand() {
  const github = new GitHubStand();
  stands.push(github);
  github.push('main', { 'src/code.ts': 'code', README: 'of the code' });
  const apiUrl = await github.start();
  const waits: number[] = [];
  const options: Options = {
    branch: BRANCH,
    path: PATH,
    repository: 'octo-org/octo-repo',
    apiUrl,
    token: 'ghs_example',
    tokenContext: { isDependabot: false, isForkPullRequest: false },
    tool: { name: 'iam-sweep', version: '0.0.0' },
    pauses: {
      now: () => Date.parse('2026-06-01T12:00:00Z'),
      random: Math.random,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
        await new Promise(setImmediate);
      },
    },
    retryPauseMs: 1,
  };
  const open = (changed: Partial<Options> = {}) => historyBranch({ ...options, ...changed });
  return { github, open, waits };
}

export const ONE = history({ switches: [aSwitch('alice', '2026-06-01T00:00:00.000Z')] });
export const OTHER = history({ switches: [aSwitch('bob', '2026-06-01T00:00:00.000Z')] });
export const isWrite = ({ method }: Request) => method !== 'GET';
