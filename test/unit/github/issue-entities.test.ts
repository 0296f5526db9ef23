import { describe, expect, test } from 'vitest';
import type { WantedIssue, WantedIssues } from '../../../src/model/issue.ts';
import { anIssueStand, KEY, US, wantedIssue, wantedIssues } from './issue-stand.ts';

type Finding = Parameters<typeof wantedIssue>[0][number];

/** The issue of one role. */
function aRole(name: string, findings: readonly Finding[], changed: Partial<WantedIssue> = {}): WantedIssue {
  const key = Buffer.from(name.padEnd(8, '.')).toString('hex').slice(0, 16);
  const issue = wantedIssue(findings, { key, title: `IAM Sweep: role/${name} in 111122223333`, ...changed });
  return issue.isNeeded ? issue : { ...issue, keepOnly: true };
}

const bad = (...names: readonly string[]) => names.map((name) => aRole(name, [`high ${name}`]));
const clean = (...names: readonly string[]) => names.map((name) => aRole(name, []));

/** Runs with room for two issues. */
async function atMostTwo() {
  const stand = await anIssueStand();
  return {
    ...stand,
    week: (wanted: readonly WantedIssue[]) => stand.toldOf(wantedIssues(wanted, { max: 2 })),
    /** The last letters of the titles of those that are open. */
    titles: () => stand.open().map(({ title }) => title.charAt('IAM Sweep: role/'.length)),
  };
}

describe('Issues of entities', () => {
  test('are one for each that needs it, and each closes for itself', async () => {
    const { issues, keepAll, open } = await anIssueStand();
    const kept = await keepAll(wantedIssues([...bad('a', 'b'), ...clean('c')]));
    expect(kept.map(({ title, action }) => [title, action])).toEqual([
      ['IAM Sweep: role/a in 111122223333', 'opened'],
      ['IAM Sweep: role/b in 111122223333', 'opened'],
    ]);
    expect(await keepAll(wantedIssues([...bad('b'), ...clean('a', 'c')]))).toMatchObject([
      { number: 2, action: 'unchanged' },
      { number: 1, action: 'closed' },
    ]);
    expect(open()).toEqual([issues.get(2)]);
  });

  test('are as many as wanted, the worst first, and those that close make room', async () => {
    const { week, titles } = await atMostTwo();
    expect(await week(bad('a', 'b', 'c', 'd'))).toMatchObject({ overflow: 2 });
    expect(titles()).toEqual(['a', 'b']);
    expect(await week([...bad('c', 'b', 'd'), ...clean('a')])).toMatchObject({ overflow: 1 });
    expect(titles()).toEqual(['b', 'c']);
    expect(await week([...bad('b', 'c'), ...clean('a', 'd')])).toMatchObject({ overflow: 0 });
  });

  test('are opened again in their order with the new ones, and never more than wanted', async () => {
    const { week, titles, issues } = await atMostTwo();
    await week(bad('a', 'b'));
    await week([...bad('c', 'd'), ...clean('a', 'b')]);
    await week(clean('a', 'b', 'c', 'd'));
    expect(titles()).toEqual([]);
    const told = await week(bad('e', 'c', 'a', 'b', 'd'));
    expect(titles()).toEqual(['c', 'e']);
    expect(told).toMatchObject({ kept: [{ action: 'opened' }, { action: 'reopened' }], overflow: 3 });
    expect(told.kept).toHaveLength(2);
    expect(issues.story(1).at(-1)).toBe(`${US} closed completed`);
  });

  test('that are open and could not be read leave no room, which is told', async () => {
    const { week, titles } = await atMostTwo();
    await week(bad('a', 'b'));
    const unread = ['a', 'b'].map((name) => aRole(name, [], { isDetermined: false }));
    expect(await week([...bad('c', 'd'), ...unread])).toMatchObject({ overflow: 2 });
    expect(titles()).toEqual(['a', 'b']);
  });

  test('that people declined take no room, and are not counted as left out', async () => {
    const { week, titles, issues } = await atMostTwo();
    await week(bad('a', 'b'));
    issues.as('octocat').close(1, 'not_planned');
    expect(await week(bad('a', 'b', 'c'))).toMatchObject({
      kept: [{ action: 'respected' }, { action: 'unchanged' }, { action: 'opened' }],
      overflow: 0,
    });
    expect(titles()).toEqual(['b', 'c']);
  });

  test('that GitHub refuses leave their room to the next, and are not told as too many', async () => {
    const { week, titles } = await atMostTwo();
    const wanted = [aRole('x', ['high x'], { title: 'x'.repeat(300) }), ...bad('a', 'b', 'c')];
    await expect(week(wanted)).rejects.toMatchObject({
      kept: [{ action: 'opened' }, { action: 'opened' }],
      overflow: 1,
    });
    expect(titles()).toEqual(['a', 'b']);
  });

  test('that could not be written stay open, and take their room', async () => {
    const { week, titles } = await atMostTwo();
    await week(bad('a', 'b'));
    const changed = aRole('a', ['high a', 'low a']);
    const tooLong = (before: Parameters<WantedIssue['text']>[0]) => ({
      ...changed.text(before),
      changed: 'x'.repeat(70_000),
    });
    const wanted = [...bad('c'), { ...changed, text: tooLong }, ...bad('b')];
    await expect(week(wanted)).rejects.toMatchObject({ kept: [{ action: 'unchanged' }], overflow: 1 });
    expect(titles()).toEqual(['a', 'b']);
  });

  test('that someone closes in that moment wait for room as the others do', async () => {
    const { desk, week, titles, issues } = await atMostTwo();
    await week(bad('a', 'b'));
    const late = await desk();
    issues.as('octocat').close(2, 'completed');
    const changed = aRole('b', ['high b', 'critical b']);
    const told = await late.keep(wantedIssues([...bad('c', 'a'), changed], { max: 2 }));
    expect(told).toMatchObject({ kept: [{ action: 'opened' }, { action: 'unchanged' }], overflow: 1 });
    expect(titles()).toEqual(['a', 'c']);
  });

  test('are told where they exist, though they would not be opened', async () => {
    const { keepAll } = await anIssueStand();
    await keepAll(wantedIssues(bad('a')));
    const unknown = aRole('a', ['low a'], { isDetermined: false });
    expect(await keepAll(wantedIssues([unknown]))).toMatchObject([{ action: 'updated', isOpen: true }]);
  });

  test('are closed when the entity is gone, but not by an audit that did not see everything', async () => {
    const { issues, keepAll, open } = await anIssueStand();
    await keepAll(wantedIssues(bad('a', 'b')));
    expect(await keepAll(wantedIssues(bad('b'), { isWhole: false }))).toMatchObject([{ number: 2 }]);
    expect(open()).toHaveLength(2);
    expect(await keepAll(wantedIssues(bad('b')))).toMatchObject([
      { number: 2, action: 'unchanged' },
      { number: 1, action: 'closed', isOpen: false },
    ]);
    expect(issues.story(1)).toEqual([`${US} opened`, `${US} commented`, `${US} closed completed`]);
    expect(issues.get(1).comments[0]?.body).toMatch(/^Wanted no more/);
    expect(await keepAll(wantedIssues(bad('b')))).toHaveLength(1);
    expect(await keepAll(wantedIssues(bad('a', 'b')))).toMatchObject([{ number: 1, action: 'reopened' }, {}]);
  });

  test('are asked whether they may be closed, by what they tell', async () => {
    const { keepAll, open } = await anIssueStand();
    await keepAll(wantedIssues(bad('a', 'b')));
    const [, b] = bad('a', 'b');
    const unwanted: WantedIssues['unwanted'] = ({ key, state }) =>
      key === b?.key ? undefined : `Gone, with ${state?.counts.high} finding`;
    const kept = await keepAll(wantedIssues([], { unwanted }));
    expect(kept).toMatchObject([{ number: 1, action: 'closed' }]);
    expect(open()).toMatchObject([{ number: 2, comments: [] }]);
  });

  test('follow the one of the account, which is closed', async () => {
    const { keepAll, run, open } = await anIssueStand();
    await run(['high a']);
    const kept = await keepAll(wantedIssues(bad('a', 'b')));
    expect(kept.map(({ key, action }) => [key === KEY, action])).toEqual([
      [false, 'opened'],
      [false, 'opened'],
      [true, 'closed'],
    ]);
    expect(open()).toHaveLength(2);
    expect(await run(['high a'])).toMatchObject([{ number: 1, action: 'reopened' }, {}, {}]);
    expect(open()).toHaveLength(1);
  });

  test('are asked for their words only where there is something to tell', async () => {
    const { keepAll } = await anIssueStand();
    const silent = Array.from({ length: 3_000 }, (_, at) =>
      aRole(`r${at}`, [], { text: () => expect.unreachable('nobody needs it') }),
    );
    expect(await keepAll(wantedIssues([...bad('a'), ...silent]))).toHaveLength(1);
  });

  test('that GitHub does not take keep no other from being kept', async () => {
    const { keepAll, open } = await anIssueStand();
    const wanted = [...bad('a'), aRole('b', ['high b'], { title: 'x'.repeat(300) }), ...bad('c')];
    const failure = keepAll(wantedIssues(wanted));
    await expect(failure).rejects.toMatchObject({
      message: expect.stringMatching(/GitHub does not take what it was sent.*422 Validation Failed: title/),
      kept: [{ action: 'opened' }, { action: 'opened' }],
    });
    expect(open()).toHaveLength(2);
  });

  test('are opened at a pace that GitHub takes', async () => {
    const { keepAll, waits } = await anIssueStand();
    await keepAll(wantedIssues(bad(...Array.from({ length: 40 }, (_, at) => `role${at}`)), { max: 40 }));
    // Sixteen writes may come at once; the test's clock stands, so each later one waits a second longer.
    expect(waits.slice(0, 3)).toEqual([1_000, 2_000, 3_000]);
    expect(waits.length).toBeGreaterThanOrEqual(40 - 16);
  });
});
