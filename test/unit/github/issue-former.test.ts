import { describe, expect, test } from 'vitest';
import { anIssueStand, KEY, US, wantedIssue, wantedIssues } from './issue-stand.ts';

type Findings = Parameters<typeof wantedIssue>[0];

/** The key since the account has a config file. */
const NEW = 'bbbbbbbbbbbbbbbb';
const moved = (findings: Findings) => wantedIssue(findings, { key: NEW, formerKeys: [KEY] });

describe('The issue of a former key is found', () => {
  test('where the key has none, and gets the key when it is written next', async () => {
    const { issues, run, keepAll, desk } = await anIssueStand();
    await run(['high deploy']);
    expect((await desk()).trend(moved([]))).toHaveLength(1);
    const family = 'eeeeeeeeeeeeeeee';
    const week = (...findings: Findings) => keepAll(wantedIssues([moved(findings)], { family }), { family });
    expect(await week('high deploy')).toMatchObject([{ number: 1, key: NEW, action: 'unchanged' }]);
    expect(issues.get(1).body).toContain(`key=${KEY}`);
    expect(await week('high deploy', 'high admin')).toMatchObject([{ number: 1, action: 'updated' }]);
    expect(issues.get(1).body).toContain(`key=${NEW} family=${family}`);
    expect(issues.get(1).body).not.toContain(KEY);
    expect(await week()).toMatchObject([{ number: 1, action: 'closed' }]);
    expect(await week('high deploy')).toMatchObject([{ number: 1, action: 'reopened' }]);
    expect(issues.all()).toHaveLength(1);
  });

  test('and is not closed as one that is wanted no more, nor opened where people declined it', async () => {
    const { issues, run, keepAll, news } = await anIssueStand();
    await run(['high deploy']);
    news();
    expect(await keepAll(wantedIssues([moved(['high deploy'])]))).toHaveLength(1);
    issues.as('octocat').close(1, 'not_planned');
    news();
    expect(await keepAll(wantedIssues([moved(['high deploy'])]))).toMatchObject([{ action: 'respected' }]);
    expect(news()).toEqual([]);
  });

  test('without its label too', async () => {
    const { issues, run, keepAll } = await anIssueStand();
    await run(['high deploy']);
    issues.as('octocat').removeLabel(1, 'iam-sweep');
    issues.seed(200, () => ({ author: US }));
    expect(await keepAll(wantedIssues([moved(['high admin'])]))).toMatchObject([
      { number: 1, action: 'updated' },
    ]);
  });

  test('not where the key has an issue', async () => {
    const { issues, run, keepAll } = await anIssueStand();
    await run(['high deploy']);
    await keepAll(wantedIssues([wantedIssue(['high deploy'], { key: NEW })], { isWhole: false }));
    expect(issues.all()).toHaveLength(2);
    const kept = await keepAll(wantedIssues([moved(['high admin'])], { isWhole: false }));
    expect(kept).toMatchObject([{ number: 2, action: 'updated' }]);
    expect(issues.story(1)).toEqual([`${US} opened`]);
  });

  test('not where the former key is wanted by itself', async () => {
    const { run, keepAll } = await anIssueStand();
    await run(['high deploy']);
    const wanted = [moved(['high deploy']), wantedIssue(['high deploy'])];
    expect(await keepAll(wantedIssues(wanted))).toMatchObject([
      { number: 2, key: NEW, action: 'opened' },
      { number: 1, key: KEY, action: 'unchanged' },
    ]);
  });
});
