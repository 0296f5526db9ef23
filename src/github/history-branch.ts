/** The history of role switches in a file on a branch of the repository, which is made when it is missing. */
import { HistoryError } from '../model/history-error.ts';
import { assertReadable, historyPieces, isSameHistory, readHistoryBytes } from '../model/history-text.ts';
import type { Pauses } from '../model/pauses.ts';
import { mergeHistory } from '../model/switch-history.ts';
import { EMPTY_HISTORY, type HistoryStore, type SwitchHistory } from '../model/switch-role.ts';
import type { TokenContext } from '../model/workflow.ts';
import { type BranchContent, BranchFile } from './branch-file.ts';
import { type BranchPlace, explainBranch } from './explain-branch.ts';

export interface HistoryBranchOptions {
  readonly branch: string;
  readonly path: string;
  /** `owner/name`, from GITHUB_REPOSITORY. */
  readonly repository: string | undefined;
  /** From GITHUB_API_URL; absent: that of github.com. */
  readonly apiUrl?: string | undefined;
  readonly token: string | undefined;
  readonly tokenContext: Pick<TokenContext, 'isDependabot' | 'isForkPullRequest'>;
  readonly tool: { readonly name: string; readonly version: string };
  readonly pauses: Pauses;
  readonly debug?: (message: string) => void;
  /** Milliseconds before a request that failed is sent again; grows from one to the next. */
  readonly retryPauseMs?: number;
}

const MESSAGE = 'Keep the last role switches';

/** How often somebody else may be faster. */
const TRIES = 12;
const LONGEST_PAUSE_MS = 5_000;

/** GitHub is not asked before the first call. */
export function historyBranch(options: HistoryBranchOptions): HistoryStore {
  const { branch, path, pauses } = options;
  const name = `branch ${branch}, file ${path}`;
  const place: BranchPlace = { repository: options.repository ?? '', branch, path };
  let opened: Promise<BranchFile> | undefined;
  const file = () => {
    opened ??= openFile(options, place);
    return opened;
  };
  const explained = async <T>(work: 'read' | 'write', run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      throw explainBranch(error, work, place, options.tokenContext, pauses.now());
    }
  };
  const read = () => explained('read', async () => (await file()).read());
  return {
    name,
    read: async () => historyOf(await read(), name),
    merge: async (addition) => {
      for (let tried = 0; tried < TRIES; tried++) {
        const seen = await read();
        const known = historyOf(seen, name);
        const merged = mergeHistory(known, addition);
        if (isSameHistory(known, merged)) return merged;
        assertReadable(merged, name);
        const write = async () => (await file()).write(historyPieces(merged), MESSAGE, seen);
        if (await explained('write', write)) return merged;
        options.debug?.(`${name}: somebody else was faster, reading it again`);
        await pauses.sleep(pauses.random() * Math.min(LONGEST_PAUSE_MS, 200 * 2 ** tried));
      }
      throw new HistoryError(
        'HistoryBusy',
        `${name}: ${TRIES} times in a row somebody else had changed it meanwhile. Run again, and not all at one time.`,
      );
    },
  };
}

function historyOf(content: BranchContent, name: string): SwitchHistory {
  return content.status === 'file' ? readHistoryBytes(content.bytes, name) : EMPTY_HISTORY;
}

async function openFile(options: HistoryBranchOptions, place: BranchPlace): Promise<BranchFile> {
  const { token, apiUrl = 'https://api.github.com', tool, pauses, debug, retryPauseMs } = options;
  const missing = (what: string) =>
    new HistoryError('HistoryRefused', `branch ${place.branch}, file ${place.path}: ${what}`);
  if (!/^[^/\s]+\/[^/\s]+$/.test(place.repository)) {
    throw missing(
      'GITHUB_REPOSITORY does not name a repository. A branch as store needs a run of GitHub Actions.',
    );
  }
  if (token === undefined) {
    throw missing(
      'there is no token. Leave the input github-token out, so that the token of the job serves, or fill it.',
    );
  }
  const { githubClient } = await import('./octokit.ts');
  const client = githubClient({
    token,
    apiUrl,
    tool,
    pauses,
    ...(debug && { debug }),
    ...(retryPauseMs !== undefined && { retryPauseMs }),
  });
  return new BranchFile(client, place);
}
