/** The issues of the repository that tell the state of the IAM: found, and kept. */
import { type IssueDesk, IssueError, type ToldIssues } from '../../model/issue.ts';
import { githubClient } from '../octokit.ts';
import type { RepositoryOptions } from '../repository-options.ts';
import { IssueApi } from './api.ts';
import { IssueAssignees } from './assignees.ts';
import { ACTIONS_BOT, isOursFor } from './author.ts';
import { explainIssue } from './explain.ts';
import { IssueKeeper } from './keep.ts';
import { IssueLabels } from './labels.ts';
import { IssueRegister } from './register.ts';
import { viewerOf } from './viewer.ts';
import { IssueWriter } from './write.ts';

export interface IssueDeskOptions extends RepositoryOptions {
  readonly family: string;
  /** Titles that the run may want, by which an issue is found that lost its marker. */
  readonly titles?: readonly string[];
  /** The first one is the label that the issues are found by. */
  readonly labels: readonly [string, ...string[]];
  /** Told where somebody can't be assigned, or something else is left out that fails nothing. */
  readonly info?: (message: string) => void;
}

/** Looks for our issues; writes nothing yet. Throws `IssueError`. */
export async function issueDesk(options: IssueDeskOptions): Promise<IssueDesk> {
  const { labels, tokenContext, pauses, info = () => {}, retryPauseMs = 1_000 } = options;
  const { repository, token } = whereOf(options);
  const explain = (error: unknown, work: 'read' | 'write', told?: ToldIssues) =>
    explainIssue(error, work, repository, tokenContext, pauses.now(), told);
  const pause = (tried: number) => pauses.sleep(retryPauseMs * tried ** 2);
  try {
    const { apiUrl = 'https://api.github.com', graphqlUrl } = options;
    const client = githubClient({ ...options, token, apiUrl });
    const viewer = await viewerOf(client, apiUrl, graphqlUrl);
    const api = new IssueApi(client, repository, isOursFor(viewer));
    const register = new IssueRegister(api, {
      label: labels[0],
      creators: [...new Set([viewer, ACTIONS_BOT])],
      titles: new Set(options.titles),
    });
    await register.read();
    return {
      trend: ({ key, formerKeys }) => {
        const issues = [key, ...formerKeys].map((it) => register.oldest(it));
        return issues.find((it) => it !== undefined)?.read?.state?.trend ?? [];
      },
      keep(wanted) {
        const own = new IssueLabels(api, labels, info);
        const writer = new IssueWriter({
          api,
          register,
          labels: own,
          assignees: new IssueAssignees(api, info),
          family: wanted.family,
          info,
          pause,
        });
        const failed = (error: unknown, told: ToldIssues) => explain(error, 'write', told);
        return new IssueKeeper({ api, register, labels: own, writer, explain: failed }).keep(wanted);
      },
    };
  } catch (error) {
    throw explain(error, 'read');
  }
}

function whereOf({ repository, token }: IssueDeskOptions): { repository: string; token: string } {
  if (repository === undefined || !/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    throw new IssueError(
      'issues: GITHUB_REPOSITORY does not name a repository. Issues need a run of GitHub Actions.',
    );
  }
  if (token === undefined) {
    throw new IssueError(
      `issues of ${repository}: there is no token. Leave the input github-token out, so that the token of the job serves, or fill it.`,
    );
  }
  return { repository, token };
}
