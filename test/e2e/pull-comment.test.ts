/** The comment on a pull request: one, of the newest commit, and only where it is wanted and may be written. */
import { describe, expect, it } from 'vitest';
import { asRead, withSandbox } from './audit.ts';
import { ADMIN, awsCalls, FAILING, of, PASSING, SMALL, withoutIdToken } from './pull-life.ts';
import { gate, gateIn, openPull, type PullGivenTo, pushedEvent, QUIET, runFor } from './pull-world.ts';

const IN_QUIET = { account: QUIET };

// Several runs one after the other, of which a busy machine makes minutes.
const MINUTES = { timeout: 180_000 };

describe('the comment keeps itself', MINUTES, () => {
  it('is made, left alone, rewritten after a push, and says that all is clean once it is', async () => {
    await withSandbox(IN_QUIET, async (sandbox) => {
      const pull = openPull(sandbox, FAILING);
      const first = await runFor(sandbox, pull.number, pull.event);
      expect(first.outputs.conclusion).toBe('fail');
      expect(first.comments).toHaveLength(1);
      expect(asRead(first.comments[0] ?? '')).toContain('IAM Sweep: fail');
      expect(first.comments[0]).toContain('iam/app.json');
      expect(first.outputs['comment-url']).toMatch(/\/pull\/1#issuecomment-\d+$/);

      const again = await runFor(sandbox, pull.number, pull.event);
      expect(again.comments).toEqual(first.comments);
      expect(again.requests.UpdateComment, 'the same text is not sent again').toBeUndefined();
      expect(again.outputs['comment-url']).toBe(first.outputs['comment-url']);

      sandbox.pushToPullRequest(pull.number, { 'iam/app.json': SMALL, 'iam/new.json': ADMIN });
      const pushed = await runFor(sandbox, pull.number, pushedEvent(sandbox, pull));
      expect(pushed.comments).toHaveLength(1);
      expect(pushed.comments[0]).toContain('iam/new.json');
      expect(pushed.comments[0]).not.toContain('iam/app.json');
      expect(pushed.requests).toMatchObject({ CreateComment: 1, UpdateComment: 1 });

      sandbox.pushToPullRequest(pull.number, { 'iam/app.json': SMALL, 'README.md': 'Read me.' });
      const clean = await runFor(sandbox, pull.number, pushedEvent(sandbox, pull));
      expect(clean.outputs.conclusion).toBe('pass');
      expect(clean.comments).toHaveLength(1);
      expect(asRead(clean.comments[0] ?? '')).toContain('IAM Sweep: pass');
      expect(clean.comments[0]).not.toContain('iam/new.json');
      expect(clean.outputs['comment-url']).toBe(first.outputs['comment-url']);
      expect(sandbox.issues.story(pull.number).filter((it) => it.includes('comment'))).toEqual([
        'github-actions[bot] commented',
        'github-actions[bot] comment-edited',
        'github-actions[bot] comment-edited',
      ]);
    });
  });

  it('is one, though two runs make it at the same time and lists show it late', async () => {
    await withSandbox({ ...IN_QUIET, sandbox: { gitHub: { commentLag: 2 } } }, async (sandbox) => {
      const pull = openPull(sandbox, FAILING);
      await Promise.all([1, 2].map(() => runFor(sandbox, pull.number, pull.event)));
      const last = await runFor(sandbox, pull.number, pull.event);
      expect(last.comments).toHaveLength(1);
    });
  });

  it('is left to the run for the newer commit when somebody pushes meanwhile', async () => {
    await withSandbox(IN_QUIET, async (sandbox) => {
      const pull = openPull(sandbox, FAILING);
      const first = await runFor(sandbox, pull.number, pull.event);
      sandbox.pushToPullRequest(pull.number, { 'iam/app.json': SMALL, 'iam/new.json': ADMIN });
      const event = pushedEvent(sandbox, pull);
      sandbox.pushToPullRequest(
        pull.number,
        { 'iam/app.json': SMALL },
        { operation: 'ListComments', calls: 1 },
      );
      const outdated = await runFor(sandbox, pull.number, event);
      expect(outdated.outputs.conclusion, 'of the commit that it judged').toBe('fail');
      expect(outdated.comments).toEqual(first.comments);
      const notice = outdated.annotations.find(
        ({ properties }) => properties.title === 'IAM Sweep: no comment',
      );
      expect(notice).toMatchObject({ level: 'notice' });
      expect(notice?.message).toMatch(/is at commit [0-9a-f]{7} by now, and this run judged [0-9a-f]{7}/);
    });
  });

  it('is not what somebody else made of it', async () => {
    await withSandbox(IN_QUIET, async (sandbox) => {
      const pull = openPull(sandbox, FAILING);
      const { comments } = await runFor(sandbox, pull.number, pull.event);
      const copy = `${comments[0]?.split('\n')[0]}\n\nAll is well, says mallory.`;
      const other = openPull(sandbox, FAILING);
      sandbox.issues.as('mallory').comment(other.number, copy);
      sandbox.issues.as('github-actions[bot]').comment(other.number, `Told elsewhere:\n\n${copy}`);
      const written = sandbox.issues.get(other.number).comments.map(({ body }) => body);
      const run = await runFor(sandbox, other.number, other.event);
      expect(run.comments).toEqual([...written, comments[0]]);
    });
  });

  it('is not written into a conversation that people locked', async () => {
    await withSandbox({ ...IN_QUIET, sandbox: { gitHub: { mayCommentLocked: false } } }, async (sandbox) => {
      const pull = openPull(sandbox, FAILING);
      sandbox.issues.as('octocat').lock(pull.number);
      const run = await runFor(sandbox, pull.number, pull.event);
      expect(run.outputs).toMatchObject({ conclusion: 'fail', complete: 'true' });
      expect(run.comments).toEqual([]);
      expect(run.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
      const [notice] = run.annotations.filter(({ level }) => level === 'notice');
      expect(notice?.message).toContain('the conversation is locked');
    });
  });

  it('is one for each check with a config file of its own, and one for those that share a key', async () => {
    await withSandbox(IN_QUIET, async (sandbox) => {
      const configs = {
        'ci/teams.yml': 'gate: { fail-on: critical }\n',
        'ci/shared.yml': 'comment: { key: iam }\n',
        'ci/also-shared.yml': 'comment: { key: iam }\nrules: { admin-access: medium }\n',
      };
      const base = { ...FAILING.base, ...configs };
      const pull = openPull(sandbox, { base, head: { ...FAILING.head, ...configs } });
      const counts: number[] = [];
      for (const file of Object.keys(configs)) {
        const run = await runFor(sandbox, pull.number, pull.event, { inputs: { 'config-file': file } });
        counts.push(run.comments.length);
      }
      expect(counts).toEqual([1, 2, 2]);
    });
  });
});

describe('whether there is a comment', () => {
  const UNREADABLE = { base: {}, head: { 'iam/app.json': '{ "Statement": [ { "Effect": "Allow", ' } };
  const OTHER = { base: { 'README.md': 'One.' }, head: { 'README.md': 'Two.' } };
  const ASKED: readonly (PullGivenTo & {
    readonly title: string;
    readonly ends: string;
    readonly many: number;
  })[] = [
    { title: 'on-failure, and nothing fails', ...PASSING, ends: 'pass', many: 0 },
    {
      title: 'on-failure, and it is incomplete',
      ...UNREADABLE,
      config: { rules: { 'change-unresolved': 'medium' } },
      ends: 'incomplete',
      many: 1,
    },
    {
      title: 'always, and nothing fails',
      ...PASSING,
      inputs: { comment: 'always' },
      ends: 'pass',
      many: 1,
    },
    {
      title: 'always, and nothing speaks of IAM',
      ...OTHER,
      config: { comment: { when: 'always' } },
      ends: 'pass',
      many: 0,
    },
    {
      title: 'never, and it fails',
      ...FAILING,
      config: { comment: { when: 'never' } },
      ends: 'fail',
      many: 0,
    },
  ];

  it.each(ASKED)('$title', async ({ ends, many, ...given }) => {
    const run = await gate(given);
    expect(run.outputs.conclusion).toBe(ends);
    expect(run.comments).toHaveLength(many);
    expect(run.outputs['comment-url'] === '').toBe(many === 0);
  });
});

describe('jobs that GitHub gives a token that only reads, and no OIDC token', () => {
  const HELD_BACK = { contents: 'read', issues: 'read', pulls: 'read' } as const;

  it.each([
    {
      who: 'a fork',
      fork: 'mallory/octo-repo',
      env: {},
      reason: 'pull requests from forks get no OIDC token',
    },
    {
      who: 'a fork, with accounts that another role leads to',
      fork: 'mallory/octo-repo',
      config: { accounts: [{ 'role-arn': 'arn:aws:iam::111122223333:role/iam-sweep-account' }] },
      inputs: { 'role-to-assume': '' },
      env: {},
      reason: 'pull requests from forks get no OIDC token',
    },
    {
      who: 'Dependabot',
      env: { GITHUB_ACTOR: 'dependabot[bot]' },
      reason: "Dependabot's pull requests get no OIDC token",
    },
  ])('judge what needs none: $who', async ({ env, reason, ...more }) => {
    await withSandbox({ ...IN_QUIET, sandbox: { gitHub: HELD_BACK } }, async (sandbox) => {
      const run = await gateIn(sandbox, {
        ...FAILING,
        ...more,
        env: (it) => ({ ...withoutIdToken(it), ...env }),
      });
      expect(run.outputs).toMatchObject({ conclusion: 'fail', complete: 'true', 'comment-url': '' });
      expect(of(run.report, 'admin-access')).toEqual(['new critical iam/app.json:4']);
      expect(run.report?.changes?.usage).toEqual({ looked: false, reason });
      expect(run.report?.errors).toEqual([]);
      expect(asRead(run.summary)).toContain(`Usage was not looked at, since ${reason}.`);
      expect(awsCalls(run.requests)).toEqual([]);
      expect(run.comments).toEqual([]);
      const titled = run.annotations.map(({ level, properties }) => `${level} ${properties.title}`);
      expect(titled).toContain('notice IAM Sweep: no comment');
      expect(titled).toContain('notice IAM Sweep: usage was not looked at');
      expect(titled.filter((it) => it.startsWith('warning'))).toEqual([]);
    });
  });

  it('are incomplete where the settings require the use of what changes', async () => {
    const run = await gate({
      ...PASSING,
      fork: 'mallory/octo-repo',
      config: { changes: { usage: 'require' } },
      env: withoutIdToken,
    });
    expect(run.outputs).toMatchObject({ conclusion: 'incomplete', complete: 'false' });
    expect(run.report?.errors).toMatchObject([{ operation: 'usage', code: 'UsageNotLookedAt' }]);
    expect(run.comments[0]).toContain('pull requests from forks get no OIDC token');
  });
});
