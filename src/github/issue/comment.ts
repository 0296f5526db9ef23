/** Comments that are written once, however many runs want to write them. */
import type { IssueApi, IssueComment } from './api.ts';
import type { FoundIssue } from './found.ts';
import { makeOnce } from './once.ts';

/** Which step a comment tells. `from` and `to`: 1 to 16 hexadecimal digits. */
export interface Step {
  readonly kind: 'changed' | 'closed' | 'reopened' | 'unwanted' | 'duplicate';
  readonly from: string;
  readonly to: string;
}

const MARK = /<!-- iam-sweep comment kind=([a-z]+) from=[0-9a-f]{1,16} to=[0-9a-f]{1,16} -->\s*$/;

function markOf({ kind, from, to }: Step): string {
  return `<!-- iam-sweep comment kind=${kind} from=${from} to=${to} -->`;
}

/** The step that our last comment tells, undefined where none of them tells one. */
export function lastStep(comments: readonly IssueComment[]): string | undefined {
  return comments
    .filter(({ isOurs }) => isOurs)
    .map(({ body }) => MARK.exec(body)?.[1])
    .findLast((kind) => kind !== undefined);
}

/**
 * Writes the comment unless one of ours tells the same step already. When another run wrote it at the same time the
 * older one stays. False: somebody else told it.
 */
export async function commentOnce(
  api: IssueApi,
  issue: Pick<FoundIssue, 'number' | 'comments'>,
  markdown: string,
  step: Step,
  pause: (tried: number) => Promise<void>,
): Promise<boolean> {
  const mark = markOf(step);
  const look = async (count: number) => {
    const comments = await api.comments(issue.number, count);
    return comments.find(({ isOurs, body }) => isOurs && body.trimEnd().endsWith(mark))?.id;
  };
  if (issue.comments > 0 && (await look(issue.comments)) !== undefined) return false;
  const write = () => api.comment(issue.number, `${markdown.trimEnd()}\n\n${mark}`);
  const mine = await makeOnce(write, () => look(issue.comments), pause);
  const oldest = await look(issue.comments);
  if (oldest === undefined || oldest >= mine) return true;
  await api.deleteComment(mine);
  return false;
}
