/** A repository with 5,000 issues, of which one is ours, long closed, and many look like it. */
import { expect, test } from 'vitest';
import type { SeededIssue } from '../../sandbox/github/issue.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { withSandbox } from './audit.ts';
import { type FactsRun, issueWarnings, runFacts } from './issue-facts.ts';
import { BOT, eventsDuring } from './issue-world.ts';

const YEAR_MS = 365 * 86_400_000;
const LABEL = 'iam-sweep';
const ONE = { ann: ['sqs'] };
const TWO = { ann: ['sqs'], bob: ['sns'] };

/** Requests of GitHub's that reading the issues takes: whose token it is, and four pages with the label. */
const READING = 5;

async function run(sandbox: Sandbox, given: FactsRun) {
  sandbox.log.reset();
  const audited = await runFacts(sandbox, given);
  expect(issueWarnings(audited), audited.stdout).toEqual([]);
  const { issues, log } = sandbox;
  return { number: audited.outputs['issue-number'], requests: log.total, count: issues.all().length };
}

/** Every tenth of the later ones has the label; some of these copied our text, whose title all of them have. */
function lookalike(index: number, { title, body }: { title: string; body: string | null }): SeededIssue {
  const at = Date.now() - YEAR_MS + index * 60_000;
  if (index % 10 !== 0) return { at, labels: ['bug'], title: `Something else ${index}` };
  if (index % 50 !== 0) return { at, labels: [LABEL], title, body: 'We should run iam-sweep.' };
  // One opened by our own app is a pull request, which is no issue.
  const from = index === 1000 ? { author: BOT, files: [] } : { author: 'mallory' };
  return { at, ...from, labels: [LABEL], title, body };
}

test('The issue is found among 5,000 in a few requests, and those that look like it stay as they are', {
  timeout: 200_000,
}, async () => {
  await withSandbox({}, async (sandbox) => {
    const { issues } = sandbox;
    issues.seed(2000, () => ({ at: Date.now() - 2 * YEAR_MS, labels: ['bug'] }));
    expect((await run(sandbox, { facts: ONE })).number).toBe('2001');
    await run(sandbox, { facts: {} });
    const ours = issues.get(2001);
    expect(ours.state).toBe('closed');
    // It was long ago.
    const old = new Date(Date.now() - 1.5 * YEAR_MS).toISOString();
    Object.assign(ours, { createdAt: old, updatedAt: old, closedAt: old });
    issues.seed(3000, (index) => lookalike(index, ours));
    issues.as('octocat').addLabels(1, LABEL);
    const before = issues.all().length;

    const events = await eventsDuring(sandbox, async () => {
      const { number, requests, count } = await run(sandbox, { facts: TWO });
      expect({ number, count }).toEqual({ number: '2001', count: before });
      // The issue, its comments before and after ours, the comment, the text.
      expect(requests).toBeLessThanOrEqual(READING + 6);
    });
    expect(events).toEqual(['commented', 'edited body', 'reopened'].map((it) => `${BOT} ${it} #2001`));

    const quiet = await eventsDuring(sandbox, async () => {
      const { number, requests } = await run(sandbox, { facts: TWO });
      expect(number).toBe('2001');
      expect(requests).toBeLessThanOrEqual(READING);
    });
    expect(quiet).toEqual([]);

    // Without its label it is found by who wrote it.
    issues.as('octocat').removeLabel(2001, LABEL);
    const found = await eventsDuring(sandbox, async () => {
      const { number, requests, count } = await run(sandbox, { facts: ONE });
      expect({ number, count }).toEqual({ number: '2001', count: before });
      expect(requests).toBeLessThanOrEqual(READING + 10);
    });
    expect(found).toEqual(['commented', 'edited body', `labeled ${LABEL}`].map((it) => `${BOT} ${it} #2001`));

    // Another audit finds nothing of its own, and opens one.
    const opened = await eventsDuring(sandbox, async () => {
      const { number, requests } = await run(sandbox, { facts: ONE, config: { issue: { key: 'nightly' } } });
      expect(number).toBe(String(before + 1));
      expect(requests).toBeLessThanOrEqual(READING + 6);
    });
    expect(opened).toEqual([`${BOT} opened #${before + 1}`]);
  });
});
