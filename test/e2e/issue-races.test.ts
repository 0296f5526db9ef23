/** Ten runs at once, and runs that were stopped half-way: one issue, one comment, one closing. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Fault } from '../../sandbox/faults.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { withSandbox } from './audit.ts';
import { issueWarnings, runFacts } from './issue-facts.ts';
import { BOT, eventsDuring } from './issue-world.ts';

const ONE = { ann: ['sqs'] };
const TWO = { ann: ['sqs'], bob: ['sns'] };
const RUNS = 10;

/** Milliseconds by which answers are known that are given when all runs wait for theirs. */
const TOGETHER_MS = 987_654;

/** Ends for the first of ten when the tenth has come. */
function meeting(): () => Promise<void> {
  let waiting: (() => void)[] = [];
  return () =>
    new Promise((go) => {
      waiting.push(go);
      if (waiting.length < RUNS) return;
      for (const each of waiting) each();
      waiting = [];
    });
}

/** The first `rounds` answers of each run to this are given to all runs at once. */
const together = (operation: string, rounds = 1): Fault => ({
  operation,
  kind: 'slow',
  slowMs: TOGETHER_MS,
  nth: Array.from({ length: RUNS * rounds }, (_, at) => at + 1),
});

async function tenAtOnce(sandbox: Sandbox, facts: Readonly<Record<string, readonly string[]>>, at: Fault) {
  sandbox.configure({ faults: [at] });
  const runs = await Promise.all(Array.from({ length: RUNS }, () => runFacts(sandbox, { facts })));
  sandbox.configure({ faults: [] });
  for (const run of runs) {
    expect(issueWarnings(run), run.stdout).toEqual([]);
    expect(run.outputs['issue-number'], run.stdout).toBe('1');
  }
}

test('Ten runs at once open one issue, tell a change in one comment, and close it once', {
  timeout: 300_000,
}, async () => {
  const meet = meeting();
  const sleep = (ms: number): Promise<unknown> => (ms === TOGETHER_MS ? meet() : pause(ms));
  const options = { sleep: async (ms: number) => void (await sleep(ms)), gitHub: { contentPerMinute: null } };
  await withSandbox({ sandbox: options }, async (sandbox) => {
    const first = () => sandbox.issues.get(1);
    // None has seen another's issue, neither with the label nor without.
    await tenAtOnce(sandbox, ONE, together('ListIssues', 2));
    const issues = sandbox.issues.all();
    expect(issues).toHaveLength(RUNS);
    expect(issues.filter(({ state }) => state === 'open').map(({ number }) => number)).toEqual([1]);
    for (const { number, stateReason, comments } of issues.slice(1)) {
      expect(stateReason, `#${number}`).toBe('not_planned');
      expect(comments).toHaveLength(1);
      expect(comments[0]?.body).toMatch(/^#1 is older and tells of the same/);
    }
    expect(sandbox.issues.story(1)).toEqual([`${BOT} opened`]);

    // All have seen the same issue with no comment.
    await tenAtOnce(sandbox, TWO, together('GetIssue'));
    expect(first().comments.map(({ body }) => body.split('\n', 1)[0])).toEqual(['**1 new: 2 open now.**']);
    expect(sandbox.issues.events(1).filter(({ kind }) => kind === 'comment-deleted')).toHaveLength(RUNS - 1);
    expect(first().body).toContain('role/bob');

    await tenAtOnce(sandbox, {}, together('GetIssue'));
    expect(first()).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(first().comments).toHaveLength(2);
    expect(sandbox.issues.events(1).filter(({ kind }) => kind === 'closed')).toHaveLength(1);
    expect(sandbox.issues.all()).toHaveLength(RUNS);

    expect(await eventsDuring(sandbox, () => runFacts(sandbox, { facts: {} }))).toEqual([]);
  });
});

test('What a run began that was stopped, the next one ends and does not begin again', {
  timeout: 120_000,
}, async () => {
  await withSandbox({}, async (sandbox) => {
    // The issue is opened, and the run can't find that out.
    sandbox.configure({
      faults: [
        { operation: 'CreateIssue', kind: 'cut-body' },
        { operation: 'ListIssues', kind: 'denied', nth: 4 },
      ],
    });
    const first = await runFacts(sandbox, { facts: ONE });
    expect(issueWarnings(first), first.stdout).toHaveLength(1);
    expect(first.outputs['issue-number']).toBe('');
    sandbox.configure({ faults: [] });
    const events = await eventsDuring(sandbox, async () => {
      const run = await runFacts(sandbox, { facts: ONE });
      expect(run.outputs['issue-number']).toBe('1');
    });
    expect(events).toEqual([]);
    expect(sandbox.issues.all()).toHaveLength(1);

    // The comment is written, and the body is not.
    sandbox.configure({ faults: [{ operation: 'UpdateIssue', kind: 'denied' }] });
    const stopped = await eventsDuring(sandbox, () => runFacts(sandbox, { facts: TWO }));
    expect(stopped).toEqual([`${BOT} commented #1`]);
    sandbox.configure({ faults: [] });
    const ended = await eventsDuring(sandbox, () => runFacts(sandbox, { facts: TWO }));
    expect(ended).toEqual([`${BOT} edited body #1`]);
  });
});
