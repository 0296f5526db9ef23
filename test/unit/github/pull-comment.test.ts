import { describe, expect, test } from 'vitest';
import { COMMENT_ROOM } from '../../../src/model/pull-comment.ts';
import { aCommentStand, KEY, MARKER, US } from './comment-stand.ts';

describe('The comment on a pull request', () => {
  test('is made once, and rewritten where its words change', async () => {
    const { run, texts, comments } = await aCommentStand();
    const made = await run('Adds s3:*');
    expect(made).toEqual({ did: 'created', url: expect.stringMatching(/#issuecomment-\d+$/) });
    expect(await run('Adds s3:GetObject')).toEqual({ did: 'updated', url: made.url });
    expect(texts()).toEqual([`${US}: Adds s3:GetObject`]);
    expect(comments()[0]?.body).toBe(`${MARKER}\n\nAdds s3:GetObject`);
  });

  test('is not touched where it says the same, however the ends of lines came back', async () => {
    const { run, sandbox, comments, people } = await aCommentStand();
    await run('Adds s3:*\n\nto role deploy\n');
    const [comment] = comments();
    people(US).editComment(comment?.id ?? 0, `${comment?.body.replaceAll('\n', '\r\n')}\r\n`);
    sandbox.log.reset();
    expect(await run('Adds s3:*\n\nto role deploy')).toMatchObject({ did: 'unchanged' });
    expect(sandbox.log.counts).toEqual({ GraphQL: 1, ListComments: 1 });
  });

  test('is not made where none is wanted, and one that is there is rewritten all the same', async () => {
    const { run, texts } = await aCommentStand();
    expect(await run('Clean', { mayCreate: false })).toEqual({ did: 'none' });
    expect(texts()).toEqual([]);
    await run('Adds s3:*');
    expect(await run('Clean', { mayCreate: false })).toMatchObject({ did: 'updated' });
    expect(texts()).toEqual([`${US}: Clean`]);
  });

  test('is found behind hundreds of others', async () => {
    const { run, comments, people, pull } = await aCommentStand();
    for (let at = 0; at < 120; at++) people('octocat').comment(pull.number, `Before ${at}`);
    await run('Adds s3:*');
    for (let at = 0; at < 230; at++) people('octocat').comment(pull.number, `After ${at}`);
    expect(await run('Adds sqs:*')).toMatchObject({ did: 'updated' });
    expect(comments().filter(({ author }) => author === US)).toHaveLength(1);
  });

  test('of two gates with keys of their own are two', async () => {
    const { run, texts } = await aCommentStand();
    await run('Of the first');
    expect(await run('Of the second', { key: 'bbbbbbbbbbbbbbbb' })).toMatchObject({ did: 'created' });
    expect(await run('Of the first, again')).toMatchObject({ did: 'updated' });
    expect(texts()).toEqual([`${US}: Of the first, again`, `${US}: Of the second`]);
  });

  test('may be as long as GitHub takes', async () => {
    const { run, comments } = await aCommentStand();
    expect(await run('x'.repeat(COMMENT_ROOM))).toMatchObject({ did: 'created' });
    expect(comments()[0]?.body).toHaveLength(65_536);
    await expect(run('x'.repeat(COMMENT_ROOM + 1))).rejects.toThrow(
      `a comment of ${COMMENT_ROOM + 1} characters; at most ${COMMENT_ROOM} are right`,
    );
    await expect(run('x', { key: 'main' })).rejects.toThrow(RangeError);
  });

  test('with half a character is sent as it comes back, so that it stays unchanged', async () => {
    const { run } = await aCommentStand();
    await run('Role \ud83d');
    expect(await run('Role \ud83d')).toMatchObject({ did: 'unchanged' });
  });

  test('of a person with a token of their own is theirs', async () => {
    const { run, texts } = await aCommentStand({ viewer: 'octocat' });
    await run('Adds s3:*');
    expect(await run('Adds sqs:*')).toMatchObject({ did: 'updated' });
    expect(texts()).toEqual(['octocat: Adds sqs:*']);
  });
});

describe('What somebody else wrote is left alone:', () => {
  test.each([
    ['a copy of the marker', 'mallory', `${MARKER}\n\nAll is well`],
    ['one by an app of a name like ours', 'github-actions', `${MARKER}\n\nAll is well`],
    ['our marker in the middle of our own words', US, `> quoted\n\n${MARKER}`],
  ])('%s', async (_, author, body) => {
    const { run, comments, people, pull } = await aCommentStand();
    people(author).comment(pull.number, body);
    expect(await run('Adds s3:*')).toMatchObject({ did: 'created' });
    expect(comments().map((it) => [it.author, it.body])).toEqual([
      [author, expect.stringContaining(MARKER)],
      [US, `${MARKER}\n\nAdds s3:*`],
    ]);
    expect(await run('Adds s3:*')).toMatchObject({ did: 'unchanged' });
  });
});

describe('Two runs at once', () => {
  test('leave one comment, the oldest', async () => {
    const { run, texts } = await aCommentStand();
    const done = await Promise.all(Array.from({ length: 8 }, () => run('Adds s3:*')));
    expect(texts()).toEqual([`${US}: Adds s3:*`]);
    expect(new Set(done.map(({ url }) => url)).size).toBe(1);
    expect(done.filter(({ did }) => did === 'created')).toHaveLength(1);
  });

  test('that left a copy behind are tidied up by the next one, though its words are the same', async () => {
    const { run, comments, people, pull } = await aCommentStand();
    await run('Adds s3:*');
    people(US).comment(pull.number, `${MARKER}\n\nAdds s3:*`);
    const [oldest] = comments();
    expect(await run('Adds s3:*')).toMatchObject({ did: 'unchanged' });
    expect(comments().map(({ id }) => id)).toEqual([oldest?.id]);
  });
});

test('A comment that does not show in the list yet is not made a second time', async () => {
  const { run, texts } = await aCommentStand({ commentLag: 5 });
  expect(await run('Adds s3:*')).toMatchObject({ did: 'created' });
  expect(texts()).toEqual([`${US}: Adds s3:*`]);
});

describe('When the pull request has moved on,', () => {
  test('a run for an older commit makes no comment, rewrites none and deletes none', async () => {
    const { run, sandbox, pull, texts, people } = await aCommentStand();
    sandbox.pushToPullRequest(pull.number, { 'iam/app.json': '{"Version": "2012-10-17"}\n' });
    const left = { why: 'outdated', words: expect.stringContaining(pull.headSha.slice(0, 7)) };
    expect(await run('Adds s3:*')).toEqual({ did: 'none', left });
    people(US).comment(pull.number, `${MARKER}\n\nOf the newer commit`);
    people(US).comment(pull.number, `${MARKER}\n\nA copy`);
    const url = expect.stringContaining('#issuecomment-');
    expect(await run('Adds s3:*')).toEqual({ did: 'none', url, left });
    expect(texts()).toEqual([`${US}: Of the newer commit`, `${US}: A copy`]);
  });

  test('a run that would say the same anyway has nothing to leave', async () => {
    const { run, sandbox, pull } = await aCommentStand();
    await run('Adds s3:*');
    sandbox.pushToPullRequest(pull.number, { 'iam/app.json': '[]\n' });
    expect(await run('Adds s3:*')).toMatchObject({ did: 'unchanged' });
  });
});

describe('A comment that people delete', () => {
  test('while it is about to be rewritten is made anew, where it may be made', async () => {
    const { run, sandbox, texts } = await aCommentStand();
    await run('Adds s3:*');
    sandbox.configure({ faults: [{ operation: 'UpdateComment', kind: 'vanish', nth: 1 }] });
    expect(await run('Adds sqs:*', { mayCreate: false })).toEqual({ did: 'none' });
    sandbox.configure({ faults: [{ operation: 'UpdateComment', kind: 'vanish', nth: 1 }] });
    expect(await run('Adds sqs:*')).toMatchObject({ did: 'created' });
    expect(texts().at(-1)).toBe(`${US}: Adds sqs:*`);
  });
});

describe('An answer that was lost', () => {
  test.each(['cut-body', 'cut-xml', 'reset'] as const)('makes no second comment (%s)', async (kind) => {
    const { run, sandbox, texts } = await aCommentStand();
    sandbox.configure({ faults: [{ operation: 'CreateComment', kind, nth: 1 }] });
    expect(await run('Adds s3:*')).toHaveProperty('url');
    expect(texts()).toEqual([`${US}: Adds s3:*`]);
    expect(sandbox.log.counts).toMatchObject({ CreateComment: 1 });
  });

  test.each(['500', '503'] as const)('is no reason to give up where nothing was done (%s)', async (kind) => {
    const { run, sandbox, texts } = await aCommentStand();
    sandbox.configure({ faults: [{ operation: 'CreateComment', kind, nth: 1 }] });
    expect(await run('Adds s3:*')).toMatchObject({ did: 'created' });
    expect(texts()).toEqual([`${US}: Adds s3:*`]);
  });

  test('of a list is asked for again', async () => {
    const { run, sandbox } = await aCommentStand();
    await run('Adds s3:*');
    sandbox.configure({ faults: [{ operation: 'ListComments', kind: '503', nth: [1, 2] }] });
    expect(await run('Adds sqs:*')).toMatchObject({ did: 'updated' });
  });
});

test('The marker names the key and nothing foreign', async () => {
  const { run, comments } = await aCommentStand();
  await run('<!-- iam-sweep pull-request key=bbbbbbbbbbbbbbbb -->');
  expect(comments()[0]?.body.startsWith(`<!-- iam-sweep pull-request key=${KEY} -->`)).toBe(true);
  expect(await run('Other', { key: 'bbbbbbbbbbbbbbbb', mayCreate: false })).toEqual({ did: 'none' });
});
