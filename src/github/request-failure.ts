/** What a request to GitHub's REST API failed with. Light to load, unlike the client itself. */

const UNTOLD_WAIT_MS = 60_000;

/**
 * Milliseconds that GitHub asks to wait for one of its rate limits, undefined when the error is about something else.
 * Source: "Rate limits for the REST API" in GitHub's documentation: `retry-after` goes first, then the reset of an
 * exhausted limit, and a limit that tells neither asks for a minute.
 */
export function rateWait(error: unknown, now: number): number | undefined {
  const { status, message, headers } = requestFailure(error);
  if (status !== 403 && status !== 429) return undefined;
  const after = seconds(headers['retry-after']);
  if (after !== undefined && after > 0) return after * 1_000;
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = seconds(headers['x-ratelimit-reset']);
    return reset === undefined ? UNTOLD_WAIT_MS : Math.max(1_000, reset * 1_000 - now);
  }
  return /secondary rate limit/i.test(message) || status === 429 ? UNTOLD_WAIT_MS : undefined;
}

/** What is no whole number, or beyond every date, tells nothing: a proxy may have written it. */
function seconds(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,11}$/.test(header) ? Number(header) : undefined;
}

export interface RequestFailure {
  /** Of HTTP; undefined when the request got no answer. */
  readonly status: number | undefined;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** What a failed request came back with. */
export function requestFailure(error: unknown): RequestFailure {
  const failed = (typeof error === 'object' && error !== null ? error : {}) as {
    status?: unknown;
    response?: { headers?: Record<string, string>; data?: { message?: unknown } };
  };
  const said = failed.response?.data?.message;
  return {
    status: failed.response !== undefined && typeof failed.status === 'number' ? failed.status : undefined,
    message: typeof said === 'string' ? said : error instanceof Error ? error.message : String(error),
    headers: failed.response?.headers ?? {},
  };
}
