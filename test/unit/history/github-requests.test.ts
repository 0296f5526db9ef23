import { describe, expect, test } from 'vitest';
import { aStand, BRANCH, isWrite, ONE, OTHER } from './branch-stand.ts';

describe('A request to GitHub', () => {
  test('is sent again when GitHub stumbles', async () => {
    const { github, open } = await aStand();
    let failures = 0;
    github.intercept = () =>
      failures++ % 2 === 0 ? { status: 502, body: { message: 'Bad Gateway' } } : undefined;
    await open().merge(ONE);
    github.intercept = () => undefined;
    expect((await open().read()).switches).toEqual(ONE.switches);
  });

  test('that did its work before the answer was lost does no harm when it is sent again', async () => {
    const { github, open } = await aStand();
    await open().merge(OTHER);
    let lost = false;
    github.before = async (request) => {
      if (request.method !== 'PUT' || lost) return;
      lost = true;
      await open().merge(ONE);
      github.intercept = (it) => {
        github.intercept = () => undefined;
        return it.method === 'PUT' ? { status: 502, body: { message: 'Bad Gateway' } } : undefined;
      };
    };
    expect((await open().merge(ONE)).switches).toHaveLength(2);
    expect(github.log(BRANCH)).toHaveLength(2);
  });

  test.each([0, 20])(
    'is sent again when %i characters of the answer arrive, and nothing more',
    async (cutAfter) => {
      const { github, open } = await aStand();
      let answers = 0;
      github.intercept = (request) =>
        ++answers % 2 === 1 ? { ...github.answer(request), cutAfter } : undefined;
      await open().merge(ONE);
      expect((await open().merge(OTHER)).switches).toHaveLength(2);
      github.intercept = () => undefined;
      expect((await open().read()).switches).toHaveLength(2);
    },
  );

  test.each(['GET', 'PUT', 'POST'])(
    'whose answer never comes whole fails, and no file is made empty (%s)',
    async (method) => {
      const { github, open, waits } = await aStand();
      if (method !== 'POST') await open().merge(OTHER);
      github.intercept = (request) =>
        request.method === method ? { ...github.answer(request), cutAfter: 10 } : undefined;
      const failure = open().merge(ONE);
      if (method === 'PUT') expect((await failure).switches).toHaveLength(2);
      else
        await expect(failure).rejects.toMatchObject({
          code: 'HistoryFailed',
          message: expect.stringMatching(
            /: GitHub could not (?:read|write) it \(the answer to (?:GET|POST) .+ breaks off\)/,
          ),
        });
      expect(waits.length).toBeGreaterThan(0);
      github.intercept = () => undefined;
      const kept = { GET: OTHER.switches, PUT: [...ONE.switches, ...OTHER.switches], POST: [] }[method];
      expect((await open().read()).switches).toEqual(kept);
    },
  );

  test.each([
    ['a content that is empty', { content: '' }],
    ['a content that is cut', { content: 'eyJzY2hlbWFWZXJzaW9uIjox' }],
    ['no content', { content: undefined }],
    ['no name of the blob', { sha: undefined }],
    ['no content, and a blob that has none either', { content: '', encoding: 'none' }],
  ])('that is answered by a file with %s fails, and writes nothing', async (_, odd) => {
    const { github, open } = await aStand();
    await open().merge(OTHER);
    const log = github.log(BRANCH);
    github.intercept = (request) => {
      if (request.path.startsWith('/git/blobs/')) return { status: 200, body: {} };
      if (isWrite(request) || !request.path.startsWith('/contents/')) return undefined;
      const answer = github.answer(request);
      return { ...answer, body: { ...(answer.body as object), ...odd } };
    };
    await expect(open().merge(ONE)).rejects.toMatchObject({
      code: 'HistoryFailed',
      message: expect.stringMatching(/: what GitHub answered is not the whole file\. Run again\.$/),
    });
    expect(github.log(BRANCH)).toEqual(log);
  });

  test('that should make the first file is not followed by another where the blob is not there', async () => {
    const { github, open } = await aStand();
    github.intercept = ({ method, path }) =>
      method === 'POST' && path === '/git/blobs' ? { status: 201, body: {} } : undefined;
    await expect(open().merge(ONE)).rejects.toMatchObject({ code: 'HistoryFailed' });
    expect(github.log(BRANCH)).toEqual([]);
  });

  test.each([
    ['no reset', {}],
    ['a reset that is no time', { 'x-ratelimit-reset': 'soon' }],
    ['a reset beyond every date', { 'x-ratelimit-reset': '1e300' }],
    ['a wait without an end', { 'retry-after': 'Infinity' }],
  ])('waits a minute, and then gives up, where the exhausted limit tells %s', async (_, headers) => {
    const { github, open, waits } = await aStand();
    github.intercept = () => ({
      status: 403,
      body: { message: 'API rate limit exceeded' },
      headers: { 'x-ratelimit-remaining': '0', ...(headers as Record<string, string>) },
    });
    await expect(open().read()).rejects.toMatchObject({
      code: 'HistoryBusy',
      message: expect.stringMatching(/used up until 2026-06-01T12:01:00\.000Z/),
    });
    expect(waits).toEqual([60_000, 60_000, 60_000]);
  });

  test.each([
    ['as long as GitHub asks', { 'retry-after': '7' }, 'You have exceeded a secondary rate limit', 7_000],
    ['a minute when GitHub tells no time', {}, 'You have exceeded a secondary rate limit', 60_000],
    [
      'until the limit begins anew',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.parse('2026-06-01T12:00:30Z') / 1e3) },
      'API rate limit exceeded',
      30_000,
    ],
  ])('waits %s', async (_, headers, message, wait) => {
    for (const status of [403, 429]) {
      const { github, open, waits } = await aStand();
      let refused = false;
      github.intercept = (request) => {
        if (!isWrite(request) || refused) return undefined;
        refused = true;
        return { status, body: { message }, headers: headers as Record<string, string> };
      };
      await open().merge(ONE);
      expect(waits).toEqual([wait]);
    }
  });
});
