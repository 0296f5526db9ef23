/** Refusals in GitHub's words. */
import { AwsError } from '../aws-error.ts';
import { type GitHubBehaviour, isApp } from './behaviour.ts';

/** What is wrong with one field of a request. */
export interface FieldError {
  readonly resource: 'Issue' | 'IssueComment' | 'Label';
  readonly code: 'custom' | 'invalid' | 'missing_field' | 'already_exists' | 'unprocessable';
  readonly field: string;
  readonly value?: unknown;
  readonly message?: string;
}

export class GitHubRefusal extends AwsError {
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { readonly errors?: readonly FieldError[]; readonly headers?: Record<string, string> } = {},
  ) {
    super(status, code, message);
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}

export const notFound = (message = 'Not Found'): AwsError => new AwsError(404, 'NotFound', message);
export const invalid = (message: string): AwsError => new AwsError(422, 'Invalid', message);
export const conflict = (message: string): AwsError => new AwsError(409, 'Conflict', message);
export const gone = (message: string): AwsError => new AwsError(410, 'Gone', message);
export const forbidden = (message: string): AwsError => new AwsError(403, 'Forbidden', message);

export const validationFailed = (...errors: readonly FieldError[]): AwsError =>
  new GitHubRefusal(422, 'Invalid', 'Validation Failed', { errors });

/** The token lacks a permission. GitHub names the one that would do in a header. */
export const notAccessible = (viewer: string, permission?: string): AwsError =>
  new GitHubRefusal(
    403,
    'Forbidden',
    `Resource not accessible by ${isApp(viewer) ? 'integration' : 'personal access token'}`,
    { headers: permission === undefined ? {} : { 'x-accepted-github-permissions': permission } },
  );

/** A secondary rate limit; `seconds` where the behaviour does not say how long. */
export function tooMany(
  message: string,
  { retryAfterSeconds }: GitHubBehaviour,
  seconds: number,
): GitHubRefusal {
  const after = retryAfterSeconds === undefined ? seconds : retryAfterSeconds;
  const headers: Record<string, string> = after === null ? {} : { 'retry-after': String(after) };
  return new GitHubRefusal(403, 'Throttling', message, { headers });
}
