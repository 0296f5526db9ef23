/** The one comment on a pull request that tells the judgement of its newest commit. */
import { commentKey, isSameComment, writeComment } from '../../model/pull-comment.ts';
import { PullRequestError } from '../../model/pull-request.ts';
import { isOursFor } from '../issue/author.ts';
import { makeOnce } from '../issue/once.ts';
import { viewerOf } from '../issue/viewer.ts';
import { githubClient } from '../octokit.ts';
import type { RepositoryOptions } from '../repository-options.ts';
import { CommentApi, type OurComment } from './comment-api.ts';
import { explainComment, type LeftAlone, leftAlone } from './explain-comment.ts';

export interface CommentOptions extends RepositoryOptions {
  /** Of the pull request. */
  readonly number: number;
}

export interface CommentWish {
  /** Tells this comment from those of other gates: 16 hexadecimal digits. */
  readonly key: string;
  /** The commit that was judged, 40 hexadecimal digits. When the pull request has another by now, nothing is written. */
  readonly headSha: string;
  /** Markdown, at most `COMMENT_ROOM` characters. */
  readonly body: string;
  /** False: a comment that is there is rewritten, and none is made. */
  readonly mayCreate: boolean;
}

export interface KeptComment {
  readonly did: 'created' | 'updated' | 'unchanged' | 'none';
  /** Its page. Absent: there is no comment, or it is not known whether there is. */
  readonly url?: string;
  /** Of `none`: why nothing was written though something would have been. Fails nothing. */
  readonly left?: LeftAlone;
}

/** How often a comment may be deleted by others before we give up. */
const ROUNDS = 4;

/**
 * Makes the comment, or rewrites it where its text differs. Ours is a comment that begins with the marker and that we wrote;
 * a copy of the marker by somebody else is left alone. Of several with one key the oldest stays and the others are deleted.
 * Throws `PullRequestError`.
 */
export async function keepComment(options: CommentOptions, wish: CommentWish): Promise<KeptComment> {
  const body = writeComment(wish.key, wish.body);
  const { repository, token } = whereOf(options);
  const { number, tokenContext, pauses } = options;
  const [owner = '', repo = ''] = repository.split('/');
  try {
    const { apiUrl = 'https://api.github.com', graphqlUrl } = options;
    const client = githubClient({ ...options, token, apiUrl });
    const viewer = await viewerOf(client, apiUrl, graphqlUrl);
    const api = new CommentApi(client, { owner, repo, number }, isOursFor(viewer));
    return await keep(api, wish, body, (tried) => pauses.sleep((options.retryPauseMs ?? 1_000) * tried ** 2));
  } catch (error) {
    const left = leftAlone(error, tokenContext);
    if (left !== undefined) return { did: 'none', left };
    throw explainComment(error, { repository, number }, tokenContext, pauses.now());
  }
}

async function keep(
  api: CommentApi,
  { key, headSha, mayCreate }: CommentWish,
  body: string,
  pause: (tried: number) => Promise<void>,
): Promise<KeptComment> {
  const listed = () => api.ours((text) => commentKey(text) === key);
  const gone = new Set<number>();
  let mine: OurComment | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const [kept, ...copies] = together(await listed(), mine).filter(({ id }) => !gone.has(id));
    if (kept === undefined && !mayCreate) return { did: 'none' };
    const done = kept && isSameComment(kept.body, body) ? doneAs(kept, mine) : undefined;
    if (done !== undefined && copies.length === 0) return done;
    const present = await api.headSha();
    if (present !== headSha) {
      return { did: 'none', ...(kept && { url: kept.url }), left: outdated(headSha, present) };
    }
    if (kept === undefined) {
      // Another run may do the same just now, so the next round looks who was first.
      const oldest = async () => (await listed())[0];
      mine = await makeOnce(() => api.create(body), oldest, pause);
      continue;
    }
    for (const { id } of copies) {
      await api.delete(id);
      gone.add(id);
    }
    if (done !== undefined) return done;
    if (await api.change(kept.id, body)) return { did: 'updated', url: kept.url };
    gone.add(kept.id);
  }
  throw new Error(`it was deleted by somebody else ${ROUNDS} times in a row`);
}

function doneAs({ id, url }: OurComment, mine: OurComment | undefined): KeptComment {
  return { did: id === mine?.id ? 'created' : 'unchanged', url };
}

/** A list may lag behind what was just made. */
function together(listed: readonly OurComment[], mine: OurComment | undefined): readonly OurComment[] {
  if (mine === undefined || listed.some(({ id }) => id === mine.id)) return listed;
  return [...listed, mine].sort((one, other) => one.id - other.id);
}

function outdated(judged: string, present: string): LeftAlone {
  const [was, is] = [judged, present].map((sha) => sha.slice(0, 7));
  return {
    why: 'outdated',
    words: `the pull request is at commit ${is} by now, and this run judged ${was}; the run for the newer commit tells its own judgement`,
  };
}

function whereOf({ repository, token, number }: CommentOptions): { repository: string; token: string } {
  if (repository === undefined || !/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    throw new PullRequestError(
      'comment on the pull request: GITHUB_REPOSITORY does not name a repository. A comment needs a run of GitHub Actions.',
    );
  }
  if (token === undefined) {
    throw new PullRequestError(
      `comment on pull request #${number} of ${repository}: there is no token. Leave the input github-token out, so that the token of the job serves, or fill it.`,
    );
  }
  return { repository, token };
}
