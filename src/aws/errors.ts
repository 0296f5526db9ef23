/** What kind of failure an AWS call ended with, and how it is told as a fact. */
import type { FactError } from '../model/access.ts';

export type FailureKind = 'throttled' | 'transient' | 'expired' | 'denied' | 'not-found' | 'other';

const THROTTLED = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'RequestThrottled',
  'RequestThrottledException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'SlowDown',
  'PriorRequestNotComplete',
  'BandwidthLimitExceeded',
  'ProvisionedThroughputExceededException',
]);

const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired']);

const DENIED = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'UnauthorizedOperation',
  'AuthorizationError',
]);

const NETWORK = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ERR_STREAM_PREMATURE_CLOSE',
  'TimeoutError',
  'NetworkingError',
  'RequestTimeout',
  'RequestTimeoutException',
]);

/** An answer that is not what the API promises: cut in the middle, or a page that can't be continued. */
export class IncompleteAnswer extends Error {
  override readonly name = 'IncompleteAnswer';
}

/** The code that names an error best: the service's error code, or that of the network. */
export function errorCode(error: unknown): string {
  const { name, code } = fields(error);
  // The SDK calls every broken connection a TimeoutError; its code tells a reset from a refusal.
  const generic = name === undefined || ['Error', 'TypeError', 'TimeoutError'].includes(name);
  return (generic ? code : name) ?? name ?? 'UnknownError';
}

/**
 * The kind of failure, which decides whether a call is sent again: throttling, server faults and broken connections
 * are; a refusal of rights never is.
 */
export function failureKind(error: unknown): FailureKind {
  const { name, code, status, isDeserialization } = fields(error);
  const known = (set: ReadonlySet<string>) => set.has(name ?? '') || set.has(code ?? '');
  if (known(THROTTLED) || status === 429) {
    return 'throttled';
  }
  if (known(EXPIRED)) {
    return 'expired';
  }
  if (known(DENIED)) {
    return 'denied';
  }
  if (name === 'NoSuchEntity' || name === 'NoSuchEntityException') {
    return 'not-found';
  }
  const broken = error instanceof IncompleteAnswer || isDeserialization;
  if (broken || known(NETWORK) || (status !== undefined && status >= 500) || isHangUp(error)) {
    return 'transient';
  }
  return 'other';
}

/**
 * An error as the fact that a call could not be had. For a refusal of rights it names the statement to add: the
 * actions asked for are named as their operations.
 */
export function factError(
  operation: string,
  error: unknown,
  service = 'iam',
  resource: string | readonly string[] = '*',
): FactError {
  const said = (error instanceof Error ? error.message : String(error)) || 'no message';
  const code = errorCode(error).replace(/Exception$/, '');
  if (failureKind(error) !== 'denied') {
    return { operation, code, message: said };
  }
  const statement = JSON.stringify({
    Effect: 'Allow',
    Action: `${service}:${operation}`,
    Resource: resource,
  });
  return {
    operation,
    code,
    message: `${said.replace(/\.?\s*$/, '.')} Add to the policy of the audit role: ${statement}`,
  };
}

function fields(error: unknown) {
  const e = (typeof error === 'object' && error !== null ? error : {}) as {
    name?: string;
    code?: string;
    $metadata?: { httpStatusCode?: number };
    $responseBodyText?: unknown;
  };
  const isDeserialization = e.name === 'SyntaxError' || e.$responseBodyText !== undefined;
  return {
    name: e.name,
    code: typeof e.code === 'string' ? e.code : undefined,
    status: e.$metadata?.httpStatusCode,
    isDeserialization,
  };
}

/** The Actions toolkit wraps what its token request met into a plain error, and keeps the code in the text alone. */
function isHangUp(error: unknown): boolean {
  if (!(error instanceof Error)) {
    return false;
  }
  const isWrapped = error.name === 'Error' && /\bE(?:CONNRESET|PIPE|TIMEDOUT|AI_AGAIN)\b/.test(error.message);
  return isWrapped || /socket hang up|aborted|premature close/i.test(error.message);
}
