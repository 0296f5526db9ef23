/** Who decides how a pull request is judged, and what a job must be given: never the pull request itself. */
import { describe, expect, it } from 'vitest';
import { asRead, withSandbox } from './audit.ts';
import { ADMIN, FAILING, of, PASSING, SMALL } from './pull-life.ts';
import { gate, gateIn, json, openPull, pushedEvent, QUIET, runFor } from './pull-world.ts';

const CONFIG = '.github/iam-sweep.yml';
const IN_QUIET = { account: QUIET };
const FOUND = ['new critical iam/app.json:4'];

describe('the config file of the base branch decides', () => {
  const exempt = { entity: '*/*', rule: '*', reason: 'It is mine.', expires: '2099-01-31' };
  const RELAXED = json({
    rules: { 'admin-access': 'off' },
    gate: { 'fail-on': 'never' },
    exemptions: [exempt],
  });
  const STRICT = json({ gate: { 'fail-on': 'low' } });

  it.each([
    { title: 'over one that the pull request relaxes', base: STRICT, head: RELAXED },
    { title: 'over one that the pull request breaks', base: STRICT, head: 'gate: [' },
    { title: 'over one that the pull request deletes', base: STRICT },
    { title: 'over one that the pull request would be the first to add', head: RELAXED },
  ])('$title', async ({ base, head }) => {
    const file = (text: string | undefined) => (text === undefined ? {} : { [CONFIG]: text });
    const run = await gate({
      base: { ...FAILING.base, ...file(base) },
      head: { ...FAILING.head, ...file(head) },
      // The runner has checked the head out.
      workspace: file(head),
    });
    expect(run.outputs.conclusion).toBe('fail');
    expect(of(run.report, 'admin-access')).toEqual(FOUND);
    expect(run.report?.failOn).toBe(base === undefined ? 'high' : 'low');
    const notices = run.annotations.flatMap(({ level, message }) => (level === 'notice' ? [message] : []));
    expect(notices.join('\n')).toContain(`This pull request changes ${CONFIG}`);
  });

  it('as it is when the run begins, not as it was when the branch began', async () => {
    await withSandbox(IN_QUIET, async (sandbox) => {
      const { number, event } = sandbox.openPullRequest({
        ...FAILING,
        baseNow: { ...FAILING.base, [CONFIG]: json({ rules: { 'admin-access': 'low' } }) },
      });
      const run = await runFor(sandbox, number, event);
      expect(of(run.report, 'admin-access')).toEqual(['new low iam/app.json:4']);
      expect(run.outputs.conclusion).toBe('pass');
    });
  });

  it('and no branch that the pull request went into before', async () => {
    await withSandbox(IN_QUIET, async (sandbox) => {
      const weak = sandbox.openPullRequest({ base: { [CONFIG]: RELAXED }, head: {} });
      sandbox.repository.git.refs.set('refs/heads/weak', weak.baseSha);
      const { number, event } = sandbox.openPullRequest(FAILING);
      const former = JSON.parse(JSON.stringify(event).replaceAll('"ref":"main"', '"ref":"weak"'));
      const run = await runFor(sandbox, number, former);
      expect(run.exitCode).toBe(1);
      expect(run.outputs.conclusion).toBe('incomplete');
      expect(asRead(run.summary)).toContain('it goes into main by now');
    });
  });

  it('whether the pull request is judged at all', async () => {
    const run = await gate({
      base: { ...FAILING.base, [CONFIG]: json({ mode: 'audit' }) },
      head: { ...FAILING.head, [CONFIG]: RELAXED },
      workspace: { [CONFIG]: RELAXED },
    });
    expect(run.report).toMatchObject({ mode: 'audit', failOn: 'high' });
    expect(run.comments).toEqual([]);
  });

  it.each([
    { title: 'a mistake in it', text: 'gate:\n  fail-on: hihg\n', says: `${CONFIG}:2:12: gate.fail-on` },
    { title: 'a link in its place', text: { link: '../elsewhere.yml' }, says: 'is a symbolic link' },
  ])('and $title ends the run', async ({ text, says }) => {
    const files = { [CONFIG]: text };
    const run = await gate({ base: { ...files, ...PASSING.base }, head: { ...files, ...PASSING.head } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.conclusion).toBe('incomplete');
    expect(asRead(run.summary).replaceAll('\u200b', '')).toContain(says);
    expect(run.requests.ListPullFiles).toBeUndefined();
  });
});

describe('the event', () => {
  const TARGET = { ...FAILING, fork: 'mallory/octo-repo', eventName: 'pull_request_target' };
  const ALLOWED = json({ changes: { 'allow-pull-request-target': true } });

  it('pull_request_target is refused, whatever the pull request itself allows', async () => {
    const run = await gate({ ...TARGET, head: { ...TARGET.head, [CONFIG]: ALLOWED } });
    expect(run.exitCode).toBe(1);
    expect(asRead(run.summary)).toContain('changes.allow-pull-request-target: true');
    expect(run.requests.ListPullFiles).toBeUndefined();
    expect(run.comments).toEqual([]);
  });

  it('pull_request_target is judged where the base branch allows it, and a fork gets its comment', async () => {
    const files = { [CONFIG]: ALLOWED };
    const run = await gate({
      ...TARGET,
      base: { ...TARGET.base, ...files },
      head: { ...TARGET.head, ...files },
    });
    expect(of(run.report, 'admin-access')).toEqual(FOUND);
    expect(run.report?.changes?.usage.looked).toBe(true);
    expect(run.comments).toHaveLength(1);
  });

  it('push has no pull request to judge', async () => {
    const run = await gate({ ...FAILING, eventName: 'push', inputs: { mode: 'pull-request' } });
    expect(run.exitCode).toBe(1);
    expect(asRead(run.summary)).toContain('input mode');
    expect(asRead(run.summary)).toContain('the run is for push');
  });

  it('pull_request audits the account where the mode says so', async () => {
    const run = await gate({ ...FAILING, inputs: { mode: 'audit' } });
    expect(run.report).toMatchObject({ mode: 'audit', conclusion: 'pass' });
    expect(run.report?.changes).toBeUndefined();
    expect(run.requests.GetPull).toBeUndefined();
    expect(run.comments).toEqual([]);
  });
});

describe('what the job may not do', () => {
  it.each([
    { title: 'read files', gitHub: { contents: 'none' }, add: '"contents: read"' },
    { title: 'read pull requests', gitHub: { pulls: 'none' }, add: '"pull-requests: read"' },
  ] as const)('$title: the message names the line to add', async ({ gitHub, add }) => {
    await withSandbox({ ...IN_QUIET, sandbox: { gitHub } }, async (sandbox) => {
      const run = await gateIn(sandbox, PASSING);
      expect(run.exitCode).toBe(1);
      expect(run.outputs.conclusion).toBe('incomplete');
      expect(asRead(run.summary)).toContain(`add ${add}`);
      expect(run.annotations.map(({ message }) => message).join('\n')).toContain(add);
    });
  });

  it('write to pull requests: the judgement stands, and a warning names the line to add', async () => {
    await withSandbox({ ...IN_QUIET, sandbox: { gitHub: { pulls: 'read' } } }, async (sandbox) => {
      const run = await gateIn(sandbox, { ...PASSING, inputs: { comment: 'always' } });
      expect(run.outputs).toMatchObject({ conclusion: 'pass', complete: 'true', 'comment-url': '' });
      const [warning] = run.annotations.filter(({ level }) => level === 'warning');
      expect(warning?.message).toContain('add "pull-requests: write"');
    });
  });
});

describe.concurrent('a push in the middle of the run', () => {
  const LATER = { 'iam/app.json': SMALL, 'iam/later.json': ADMIN };

  it('ends the run without a verdict, and the run for the new commit judges that', async () => {
    await withSandbox(IN_QUIET, async (sandbox) => {
      const pull = openPull(sandbox, FAILING);
      sandbox.pushToPullRequest(pull.number, LATER, { operation: 'GetPull', calls: 1 });
      const run = await runFor(sandbox, pull.number, pull.event);
      const present = sandbox.issues.get(pull.number).branches?.head ?? '';
      expect(run.exitCode).toBe(1);
      expect(run.outputs.conclusion).toBe('incomplete');
      expect(asRead(run.summary)).toContain(`this run is for commit ${pull.headSha.slice(0, 12)}`);
      expect(asRead(run.summary)).toContain(`the run for ${present.slice(0, 12)} judges it`);
      expect(run.comments).toEqual([]);

      const next = await runFor(sandbox, pull.number, pushedEvent(sandbox, pull));
      expect(of(next.report, 'admin-access')).toEqual(['new critical iam/later.json:4']);
      expect(next.report?.changes?.pullRequest.headSha).toBe(present);
      expect(next.comments).toHaveLength(1);
    });
  });

  it('is none that a run which is started again for an old commit judges', async () => {
    await withSandbox(IN_QUIET, async (sandbox) => {
      const pull = openPull(sandbox, FAILING);
      sandbox.pushToPullRequest(pull.number, { 'iam/app.json': SMALL });
      const run = await runFor(sandbox, pull.number, pull.event);
      expect(run.exitCode).toBe(1);
      expect(run.outputs.conclusion).toBe('incomplete');
      expect(asRead(run.summary)).toContain(`this run is for commit ${pull.headSha.slice(0, 12)}`);
    });
  });
});

describe.concurrent('GitHub at its worst', () => {
  const OPERATIONS = ['GetPull', 'CompareCommits', 'ListPullFiles', 'GraphQL'];

  it.each([
    ['500', 'cut-body', 'reset', 'throttle'],
    ['throttle', '503', 'cut-body', 'reset'],
  ] as const)('is asked again: %s, %s, %s, %s', async (...kinds) => {
    const faults = kinds.map((kind, n) => ({ operation: OPERATIONS[n] ?? '', kind, nth: 1 }));
    await withSandbox({ ...IN_QUIET, sandbox: { faults } }, async (sandbox) => {
      const run = await gateIn(sandbox, FAILING);
      expect(Object.values(run.faults).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(4);
      expect(run.outputs).toMatchObject({ conclusion: 'fail', complete: 'true' });
      expect(of(run.report, 'admin-access')).toEqual(FOUND);
      expect(run.comments).toHaveLength(1);
    });
  });

  it.each([
    { title: 'no list of files', faults: [{ operation: 'ListPullFiles', kind: '503' as const }] },
    { title: 'files that never come whole', faults: [{ operation: 'GraphQL', kind: 'cut-body' as const }] },
    { title: 'a rate limit that is used up', limit: 2 },
  ])('never ends in a pass: $title', async ({ faults = [], limit }) => {
    const gitHub = limit === undefined ? {} : { primaryLimit: { calls: limit, windowSeconds: 3600 } };
    await withSandbox({ ...IN_QUIET, sandbox: { faults, gitHub } }, async (sandbox) => {
      const run = await gateIn(sandbox, PASSING);
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ conclusion: 'incomplete', complete: 'false' });
      expect(asRead(run.summary)).toMatch(/run it again/);
      if (limit !== undefined) expect(asRead(run.summary)).toContain("GitHub's rate limit is used up until");
    });
  });
});
