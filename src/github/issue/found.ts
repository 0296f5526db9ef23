/** An issue of the repository, as far as it matters to us. */
import { createHash } from 'node:crypto';
import type { KeptIssue } from '../../model/issue.ts';
import { type ReadBody, readIssueBody } from '../../model/issue-body.ts';
import type { Author } from './author.ts';

export interface FoundIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly isOpen: boolean;
  /** Closed as something that will not be done here: `not_planned` or `duplicate`. */
  readonly isDeclined: boolean;
  /** ISO-8601 UTC; null: it is open. */
  readonly closedAt: string | null;
  readonly author: Author | null;
  readonly body: string;
  /** Absent: no marker of ours is in it. */
  readonly read?: ReadBody;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** How many comments there are. */
  readonly comments: number;
}

/** What GitHub's REST API tells of an issue, in lists and by itself. */
export interface IssueData {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly state: string;
  readonly state_reason?: string | null;
  readonly closed_at?: string | null;
  readonly user: Author | null;
  readonly body?: string | null;
  readonly labels: readonly (string | { readonly name?: string | null })[];
  readonly assignees?: readonly { readonly login: string }[] | null;
  readonly comments: number;
  readonly pull_request?: unknown;
}

/** The body is read only where `isOurs`: what others wrote is not worth the time. */
export function foundIssue(data: IssueData, isOurs: boolean): FoundIssue {
  const body = data.body ?? '';
  const isOpen = data.state === 'open';
  const read = isOurs ? readIssueBody(body) : undefined;
  return {
    number: data.number,
    url: data.html_url,
    title: data.title,
    isOpen,
    isDeclined: !isOpen && /^(?:not_planned|duplicate)$/.test(data.state_reason ?? ''),
    closedAt: data.closed_at ?? null,
    author: data.user,
    body,
    ...(read && { read }),
    labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (data.assignees ?? []).map(({ login }) => login),
    comments: data.comments,
  };
}

/** What stood there before a write: two runs that begin at the same text have the same one. 16 hexadecimal digits. */
export function standingHash({ read, body, closedAt }: FoundIssue): string {
  const standing = JSON.stringify([read?.state ?? body, closedAt]);
  return createHash('sha256').update(standing).digest('hex').slice(0, 16);
}

export function keptIssue(
  { number, url, title, isOpen }: Pick<FoundIssue, 'number' | 'url' | 'title' | 'isOpen'>,
  key: string,
  action: KeptIssue['action'],
): KeptIssue {
  return { key, number, url, title, isOpen, action };
}
