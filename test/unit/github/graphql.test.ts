import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askGraphQl, graphQlAddress } from '../../../src/github/graphql.ts';
import { githubClient } from '../../../src/github/octokit.ts';
import { rateWait, requestFailure } from '../../../src/github/request-failure.ts';

const NOW = Date.parse('2026-06-01T12:00:00Z');

/** What becomes of a question whose answers are these, one after the other; the last one stays. */
async function asked(path: string, ...answers: readonly object[]): Promise<unknown> {
  let count = 0;
  const server = createServer((_, response) => {
    const body = answers[Math.min(count, answers.length - 1)];
    count += 1;
    response.writeHead(200, {
      'content-type': 'application/json',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(NOW / 1_000 + 600),
    });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pauses = { now: () => NOW, random: () => 0, sleep: async () => {} };
  const tool = { name: 'iam-sweep', version: '0' };
  const client = githubClient({ token: 'ghs_x', apiUrl, tool, pauses, retryPauseMs: 1 });
  return askGraphQl(client, `${apiUrl}${path}`, 'query { viewer { login } }', {}).catch(
    (error: unknown) => error,
  );
}

describe('A question to GraphQL', () => {
  it('is sent to the address that belongs to that of REST', () => {
    expect(graphQlAddress('https://api.github.com', undefined)).toBe('https://api.github.com/graphql');
    expect(graphQlAddress('https://ghe.example/api/v3/', undefined)).toBe('https://ghe.example/api/graphql');
    expect(graphQlAddress('https://api.github.com', 'https://x.example/g')).toBe('https://x.example/g');
  });

  it('is answered by its data', async () => {
    expect(await asked('/graphql', { data: { a: 1 } })).toEqual({ a: 1 });
  });

  it.each(['/graphql', '/api/graphql'])('at %s tells until when the limit holds', async (path) => {
    const error = await asked(path, {
      errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }],
    });
    expect(rateWait(error, NOW)).toBe(600_000);
    expect(requestFailure(error).message).toBe('API rate limit exceeded');
  });

  it.each([
    ['FORBIDDEN', 403],
    ['NOT_FOUND', 404],
    ['OTHER', undefined],
  ])('that is refused as %s fails, although part of it was answered', async (type, status) => {
    const error = await asked('/graphql', { data: { a: 1 }, errors: [{ type, message: 'no' }] });
    expect(requestFailure(error)).toMatchObject({ status, message: 'no' });
  });

  it('is asked again where GitHub says that it took too long', async () => {
    const slow = { errors: [{ message: 'Something went wrong while executing your query.' }] };
    expect(await asked('/graphql', slow, slow, { data: { a: 1 } })).toEqual({ a: 1 });
    expect(requestFailure(await asked('/graphql', slow)).message).toContain('Something went wrong');
  });
});
