/**
 * The client of GitHub's REST API: with the runner's proxy, time limits, repetition, a pace for writes, and patience
 * where GitHub asks for it.
 */
import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { type ThrottlingOptions, throttling } from '@octokit/plugin-throttling';
import type { Pauses } from '../model/pauses.ts';
import { rateWait } from './request-failure.ts';
import { type WritePace, writePace } from './write-pace.ts';

export type GitHubClient = ReturnType<typeof getOctokit>;

export interface GitHubOptions {
  readonly token: string;
  /** `https://api.github.com`, or that of an enterprise server. */
  readonly apiUrl: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly pauses: Pauses;
  readonly debug?: (message: string) => void;
  /** Milliseconds: the pauses before a request is sent again are 1, 4 and 9 times this. */
  readonly retryPauseMs?: number;
  /** It writes nothing: what it sends by POST are questions to GraphQL, which need not keep the pace of writes. */
  readonly readsOnly?: boolean;
}

const REQUEST_TIMEOUT_MS = 60_000;

/** What repeating does not change; 409 is a conflict, which asks for another content. */
const NOT_AGAIN = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/** A longer wait is not worth a runner's time; the error then says until when the limit holds. */
const LONGEST_RATE_WAIT_MS = 2 * 60_000;
const RATE_WAITS = 3;

/**
 * For a request that may be sent only once, since what it makes would be there twice. It is repeated only when GitHub
 * said that it did nothing; else the caller has to look whether it arrived.
 */
export const ONLY_ONCE = { request: { retries: 0 } } as const;

/** How often an answer that broke off is asked for again. */
const CUT_ANSWERS = 3;

export function githubClient(options: GitHubOptions): GitHubClient {
  const { token, apiUrl, tool, debug = () => {}, retryPauseMs = 1_000 } = options;
  const silent = { debug, info: debug, warn: debug, error: debug };
  const client = getOctokit(
    token,
    {
      baseUrl: apiUrl.replace(/\/+$/, ''),
      userAgent: `${tool.name}/${tool.version}`,
      log: silent,
      request: { ...defaults.request, fetch: withTimeout(defaults.request?.fetch ?? fetch) },
      retry: { doNotRetry: NOT_AGAIN, retryAfterBaseValue: retryPauseMs },
      throttle: throttleBy(options.readsOnly === true ? undefined : writePace(options.pauses)),
    },
    retry,
    throttling,
  );
  client.hook.wrap('request', async (request, parameters) => {
    for (let waits = 0, cut = 0; ; ) {
      try {
        const answer = await request(parameters);
        if (isWhole(answer)) return answer;
        if (++cut > CUT_ANSWERS || parameters.request?.retries === 0)
          throw new Error(`the answer to ${parameters.method} ${parameters.url} breaks off`);
        debug('An answer of GitHub breaks off, asking again');
        await options.pauses.sleep(retryPauseMs * cut ** 2);
      } catch (error) {
        const wait = rateWait(error, options.pauses.now());
        if (wait === undefined || wait > LONGEST_RATE_WAIT_MS || ++waits > RATE_WAITS) throw error;
        debug(`GitHub asks to wait ${Math.ceil(wait / 1_000)} s: ${String(error)}`);
        await options.pauses.sleep(wait);
      }
    }
  });
  return client;
}

/**
 * The plugin knows which requests write. How long one waits after a refusal is decided below, and nowhere else; the
 * plugin's own pace could not be given another clock.
 */
function throttleBy(pace: WritePace | undefined): ThrottlingOptions {
  const atOnce = { key: () => ({ schedule: <T>(_: unknown, run: () => T) => run() }) } as never;
  const leave = () => {};
  return {
    write: (pace as never) ?? atOnce,
    notifications: atOnce,
    onRateLimit: leave,
    onSecondaryRateLimit: leave,
  };
}

/**
 * Every answer that is asked for is JSON, an object or a list, or says by its status that it has no content. Of a body
 * that was cut off the client hands on what came as a text, or nothing, and says no word of it.
 */
function isWhole({ status, data }: { readonly status: number; readonly data: unknown }): boolean {
  return status === 204 || (typeof data === 'object' && data !== null);
}

function withTimeout(send: typeof fetch): typeof fetch {
  return (url, init) => send(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
}
