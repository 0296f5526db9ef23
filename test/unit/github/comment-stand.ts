/** A pull request in the sandbox's repository, and runs that keep a comment on it. Waiting takes no time. */
import { DEFAULT_GITHUB, type GitHubBehaviour } from '../../../sandbox/github/behaviour.ts';
import type { SandboxOptions } from '../../../sandbox/server.ts';
import { type CommentOptions, type CommentWish, keepComment } from '../../../src/github/pull/comment.ts';
import { stand } from '../sandbox/stand.ts';

export const US = 'github-actions[bot]';
export const KEY = 'aaaaaaaaaaaaaaaa';
export const MARKER = `<!-- iam-sweep pull-request key=${KEY} -->`;

export async function aCommentStand(
  gitHub: Partial<GitHubBehaviour> = {},
  options: Partial<SandboxOptions> = {},
) {
  const sandbox = await stand({
    gitHub: { ...DEFAULT_GITHUB, contentPerMinute: null, ...gitHub },
    ...options,
  });
  const pull = sandbox.openPullRequest({
    base: { 'iam/app.json': '{}\n' },
    head: { 'iam/app.json': '{ }\n' },
  });
  const usual: CommentOptions = {
    number: pull.number,
    repository: 'octo-org/octo-repo',
    token: sandbox.gitHubToken,
    apiUrl: sandbox.env().GITHUB_API_URL,
    graphqlUrl: sandbox.env().GITHUB_GRAPHQL_URL,
    tokenContext: { isDependabot: false, isForkPullRequest: false },
    tool: { name: 'iam-sweep', version: '0.0.0' },
    pauses: {
      now: () => Date.parse('2026-06-01T12:00:00Z'),
      random: () => 0.5,
      sleep: () => new Promise((resolve) => setTimeout(resolve, 1)),
    },
    retryPauseMs: 1,
  };
  const comments = () => sandbox.issues.get(pull.number).comments;
  return {
    sandbox,
    pull,
    comments,
    /** What a reader sees of each comment, with who wrote it. */
    texts: () => comments().map(({ author, body }) => `${author}: ${body.replace(/<!--.*?-->\s*/g, '')}`),
    people: (login: string) => sandbox.issues.as(login),
    /** One run that judged the commit and wants to say this. */
    run: (body: string, wish: Partial<CommentWish> = {}, changed: Partial<CommentOptions> = {}) =>
      keepComment(
        { ...usual, ...changed },
        { key: KEY, headSha: pull.headSha, body, mayCreate: true, ...wish },
      ),
  };
}
