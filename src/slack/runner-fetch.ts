/** Requests as the runner wants them, through its proxies: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`. */
import { HttpClient } from '@actions/http-client';
import type { FetchFunction } from '@slack/webhook';

/** A POST that follows no redirect, which would take the secret address elsewhere. Times out after `timeoutMs` of silence. */
export function runnerFetch(userAgent: string, timeoutMs: number): FetchFunction {
  return async (url, init = {}) => {
    const client = new HttpClient(userAgent, [], {
      allowRedirects: false,
      allowRetries: false,
      keepAlive: true,
      socketTimeout: timeoutMs,
    });
    try {
      return await unlessAborted(post(client, String(url), init), init.signal);
    } finally {
      client.dispose();
    }
  };
}

type Answer = Awaited<ReturnType<FetchFunction>>;
type Init = NonNullable<Parameters<FetchFunction>[1]>;

async function post(client: HttpClient, url: string, { body, headers }: Init): Promise<Answer> {
  const response = await client.post(url, String(body), { ...headers });
  const text = await response.readBody();
  const { statusCode = 0, statusMessage = '', headers: received } = response.message;
  const entries = Object.entries(received).map(([name, value]): [string, string] => [name, String(value)]);
  const byName = new Map(entries);
  return {
    ok: statusCode >= 200 && statusCode < 300,
    status: statusCode,
    statusText: statusMessage,
    url,
    headers: { get: (name) => byName.get(name.toLowerCase()) ?? null, entries: () => entries },
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
}

/** What is still under way is closed by whoever disposes of the client. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
