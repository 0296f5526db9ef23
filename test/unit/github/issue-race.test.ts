import { describe, expect, test } from 'vitest';
import type { FaultKind } from '../../../sandbox/faults.ts';
import { anIssueStand, US, wantedIssue, wantedIssues } from './issue-stand.ts';

type Stand = Awaited<ReturnType<typeof anIssueStand>>;
type Findings = Parameters<typeof wantedIssue>[0];

/** Ten runs that have all looked before any of them writes. */
async function tenAtOnce({ desk }: Stand, findings: Findings) {
  const desks = await Promise.all(Array.from({ length: 10 }, () => desk()));
  const all = await Promise.all(desks.map((it) => it.keep(wantedIssues([wantedIssue(findings)]))));
  return all.map(({ kept }) => kept);
}

const kinds = ({ issues }: Stand, kind: string) => issues.events(1).filter((event) => event.kind === kind);

describe('Ten runs at once', () => {
  test('open one issue: the oldest stays, and all of them tell it', async () => {
    const stand = await anIssueStand();
    const kept = await tenAtOnce(stand, ['high deploy']);
    expect(stand.open().map(({ number }) => number)).toEqual([1]);
    expect(new Set(kept.map(([issue]) => issue?.number))).toEqual(new Set([1]));
    expect(stand.issues.story(1)).toEqual([`${US} opened`]);
    for (const { number, comments } of stand.issues.all().slice(1)) {
      expect(stand.issues.get(number)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
      expect(comments).toHaveLength(1);
    }
    expect(await stand.run(['high deploy'])).toMatchObject([{ number: 1, action: 'unchanged' }]);
  });

  test('tell a change in one comment', async () => {
    const stand = await anIssueStand();
    await stand.run(['high deploy']);
    const kept = await tenAtOnce(stand, ['high deploy', 'high admin']);
    expect(kept.flat()).toHaveLength(10);
    expect(stand.issues.get(1).comments).toHaveLength(1);
    expect(stand.stateOf(1)?.counts.high).toBe(2);
  });

  test('close it once, and open it again once', async () => {
    const stand = await anIssueStand();
    await stand.run(['high deploy']);
    await tenAtOnce(stand, []);
    expect(kinds(stand, 'closed')).toHaveLength(1);
    expect(stand.issues.get(1)).toMatchObject({ state: 'closed', comments: [expect.anything()] });
    await tenAtOnce(stand, ['high deploy']);
    expect(kinds(stand, 'reopened')).toHaveLength(1);
    expect(stand.issues.get(1)).toMatchObject({ state: 'open' });
    expect(stand.issues.get(1).comments).toHaveLength(2);
  });
});

describe('What was done between looking and writing', () => {
  test('by another run that told the same is not written again', async () => {
    const { run, sandbox, issues } = await anIssueStand();
    await run(['high deploy']);
    sandbox.configure({ faults: [{ operation: 'UpdateIssue', kind: '500' }] });
    await expect(run(['high admin'])).rejects.toThrow();
    sandbox.configure({ faults: [] });
    sandbox.log.reset();
    const sleep = async () => {
      await run(['high admin']);
    };
    const pauses = { now: () => Date.parse('2026-06-01T12:00:00Z'), random: () => 0.5, sleep };
    expect(await run(['high admin'], {}, { pauses })).toMatchObject([{ action: 'unchanged' }]);
    expect(sandbox.log.counts).toMatchObject({ UpdateIssue: 1 });
    expect(issues.get(1).comments).toHaveLength(1);
  });

  test.each(['close', 'delete'] as const)('by people is not told again: %s', async (deed) => {
    const { desk, run, issues } = await anIssueStand();
    await run(['high deploy']);
    const { body } = issues.get(1);
    issues.seed(1, () => ({ author: US, body, labels: ['iam-sweep'] }));
    const [first, second] = [await desk(), await desk()];
    issues.as('octocat')[deed](2);
    await first.keep(wantedIssues([wantedIssue(['high deploy'])]));
    issues.as('octocat')[deed](1);
    expect(await second.keep(wantedIssues([]))).toMatchObject({ kept: [] });
    expect(issues.all().flatMap(({ comments }) => comments)).toEqual([]);
  });
});

describe('Two runs at once, where lists of GitHub lag behind,', () => {
  test('may end with two issues, and the next run closes the younger one', async () => {
    const stand = await anIssueStand({ listLag: 30 });
    const desks = await Promise.all([stand.desk(), stand.desk()]);
    await Promise.all(desks.map((desk) => desk.keep(wantedIssues([wantedIssue(['high deploy'])]))));
    expect(stand.open()).toHaveLength(2);
    for (let request = 0; request < 15; request++) await stand.desk();
    await stand.run(['high deploy']);
    expect(stand.open().map(({ number }) => number)).toEqual([1]);
  });
});

describe('An answer that was lost', () => {
  /** The request arrives, and its answer does not. */
  const LOST: readonly FaultKind[] = ['cut-body', 'cut-xml'];

  test.each(LOST)('makes no second issue (%s)', async (kind) => {
    const { issues, run, sandbox } = await anIssueStand();
    sandbox.configure({ faults: [{ operation: 'CreateIssue', kind, nth: 1 }] });
    expect(await run(['high deploy'])).toMatchObject([{ number: 1, action: 'opened' }]);
    expect(issues.all()).toHaveLength(1);
    expect(sandbox.log.counts).toMatchObject({ CreateIssue: 1 });
  });

  test.each(LOST)('makes no second comment (%s)', async (kind) => {
    const { issues, run, sandbox } = await anIssueStand();
    await run(['high deploy']);
    sandbox.configure({ faults: [{ operation: 'CreateComment', kind, nth: 1 }] });
    expect(await run(['high admin'])).toMatchObject([{ action: 'updated' }]);
    expect(issues.get(1).comments).toHaveLength(1);
    expect(sandbox.log.counts).toMatchObject({ CreateComment: 1 });
  });

  test.each(['500', '503', 'reset'] as const)(
    'is no reason to give up where nothing was done (%s)',
    async (kind) => {
      const { issues, run, sandbox } = await anIssueStand();
      const faults = ['CreateIssue', 'CreateComment', 'UpdateIssue', 'ListIssues'].map((operation) => ({
        operation,
        kind,
        nth: [1, 2],
      }));
      sandbox.configure({ faults });
      expect(await run(['high deploy'])).toMatchObject([{ number: 1, action: 'opened' }]);
      expect(await run(['high admin'])).toMatchObject([{ action: 'updated' }]);
      expect(issues.all()).toHaveLength(1);
      expect(issues.get(1).comments).toHaveLength(1);
    },
  );

  test('after the comment, and the run with it, is made up for by the next run without another comment', async () => {
    const { issues, run, sandbox, stateOf, news } = await anIssueStand();
    await run(['high deploy']);
    sandbox.configure({ faults: [{ operation: 'UpdateIssue', kind: '500' }] });
    await expect(run(['high admin'])).rejects.toThrow(/GitHub could not write them \(500/);
    sandbox.configure({ faults: [] });
    news();
    expect(await run(['high admin'])).toMatchObject([{ action: 'updated' }]);
    expect(news()).toEqual([`${US} edited body`]);
    expect(issues.get(1).comments).toHaveLength(1);
    expect(stateOf(1)?.counts.high).toBe(1);
  });
});

test('The newest comments are looked at where there are hundreds', async () => {
  const { issues, run, sandbox, desk } = await anIssueStand();
  await run(['high deploy']);
  for (let at = 0; at < 450; at++) issues.as('octocat').comment(1, `Talk ${at}`);
  const desks = [await desk(), await desk()];
  sandbox.log.reset();
  await Promise.all(desks.map((it) => it.keep(wantedIssues([wantedIssue(['high admin'])]))));
  expect(issues.get(1).comments).toHaveLength(451);
  expect(sandbox.log.counts.ListComments).toBeLessThanOrEqual(12);
});
