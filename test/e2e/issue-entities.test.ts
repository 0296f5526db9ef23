/** Whom an issue is about and whose it is: one for each account or entity, owners, labels, and runs that leave it alone. */
import { expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/server.ts';
import { type Audited, asRead, withSandbox } from './audit.ts';
import {
  type FactsGiven,
  type FactsRun,
  factsOf,
  type IdleRole,
  issueWarnings,
  runFacts,
} from './issue-facts.ts';
import { BOT, eventsDuring } from './issue-world.ts';

const MEMBER = '444455556666';
const LONG = { timeout: 120_000 };

const ann = { name: 'ann', idle: ['sqs', 'iam'] };
const bob = { name: 'bob', idle: ['sqs', 'sns'] };
const cyd = { name: 'cyd', idle: ['sqs'] };

interface Told {
  readonly run: Audited;
  readonly events: readonly string[];
}

async function told(
  sandbox: Sandbox,
  facts: readonly FactsGiven[],
  more: Omit<FactsRun, 'facts'> = {},
): Promise<Told> {
  let run: Audited | undefined;
  const events = await eventsDuring(sandbox, async () => {
    run = await runFacts(sandbox, { facts: factsOf(...facts), ...more });
    expect(issueWarnings(run), run.stdout).toEqual([]);
  });
  if (run === undefined) throw new Error('nothing ran');
  return { run, events };
}

const by = (number: number, ...kinds: readonly string[]) => kinds.map((kind) => `${BOT} ${kind} #${number}`);
const titles = (sandbox: Sandbox) =>
  sandbox.issues.all().map(({ number, title, state }) => `${number} ${state} ${title}`);

test(
  'With an issue for each entity the worst ones have theirs, and one that is done makes room',
  LONG,
  async () => {
    await withSandbox({}, async (sandbox) => {
      const config = { issue: { per: 'entity', max: 2 } };
      const week = (...roles: readonly IdleRole[]) => told(sandbox, [{ roles }], { config });

      const first = await week(ann, bob, cyd);
      expect(titles(sandbox)).toEqual([
        '1 open IAM Sweep: role/ann in 111122223333',
        '2 open IAM Sweep: role/bob in 111122223333',
      ]);
      expect(asRead(first.run.summary)).toContain('1 more entity has no issue, since issue.max is 2.');
      expect(first.run.annotations.map(({ level, message }) => `${level}: ${message}`)).toContain(
        'warning: 1 more entity has no issue, since issue.max is 2. Raise it, or keep one issue for each account (issue.per).',
      );
      expect(first.run.outputs['issue-number']).toBe('1');
      expect((await week(ann, bob, cyd)).events).toEqual([]);

      // What can't be read stays open, and takes its room.
      const unread = await week({ ...ann, unread: 'The job failed.' }, bob, cyd);
      expect(unread.events).toEqual([]);

      const fixed = await week({ name: 'ann' }, bob, cyd);
      expect(fixed.events).toEqual([
        ...by(1, 'closed completed', 'commented', 'edited body'),
        ...by(3, 'opened'),
      ]);
      expect(titles(sandbox)[2]).toBe('3 open IAM Sweep: role/cyd in 111122223333');
      expect(fixed.run.summary).not.toContain('issue.max');
      expect(fixed.run.outputs['issue-number']).toBe('2');

      // Deleted.
      const gone = await week({ name: 'ann' }, cyd);
      expect(gone.events).toEqual(by(2, 'closed completed', 'commented'));
      expect(sandbox.issues.get(2).comments[0]?.body).toMatch(
        /^Closed: `role\/bob` is in the account no more\./,
      );
    });
  },
);

test('A change of `per` closes the issues of the former kind', LONG, async () => {
  await withSandbox({}, async (sandbox) => {
    const roles = [ann, cyd];
    await told(sandbox, [{ roles }]);
    expect(titles(sandbox)).toEqual(['1 open IAM Sweep: account 111122223333']);

    // Not while something is unknown.
    const config = { issue: { per: 'entity' } };
    const unread = { ...cyd, unread: 'The job failed.' };
    expect((await told(sandbox, [{ roles: [ann, unread] }], { config })).events).toEqual(by(2, 'opened'));

    const { events } = await told(sandbox, [{ roles }], { config });
    expect(events).toEqual([...by(1, 'closed completed', 'commented'), ...by(3, 'opened')]);

    const back = await told(sandbox, [{ roles }]);
    expect(back.events.filter((event) => event.endsWith('#1'))).toContain(`${BOT} reopened #1`);
    expect(titles(sandbox).map((it) => it.split(' IAM')[0])).toEqual(['1 open', '2 closed', '3 closed']);
  });
});

test('Each account has its issue, and the output names the worst', LONG, async () => {
  await withSandbox({}, async (sandbox) => {
    const hub = (...roles: readonly IdleRole[]) => ({ alias: 'octo-hub', roles });
    const member = (...roles: readonly IdleRole[]) => ({ id: MEMBER, roles });
    const first = await told(sandbox, [hub(cyd), member(ann, bob)]);
    expect(titles(sandbox)).toEqual([
      '1 open IAM Sweep: account 111122223333 (octo-hub)',
      `2 open IAM Sweep: account ${MEMBER}`,
    ]);
    expect(sandbox.issues.get(1).body).toContain('role/cyd');
    expect(sandbox.issues.get(1).body).not.toMatch(/role\/(?:ann|bob)/);
    expect(first.run.summary).toMatch(/issues\/1\).*issues\/2\)/);

    const { run, events } = await told(sandbox, [hub(), member(ann, bob)]);
    expect(events).toEqual(by(1, 'closed completed', 'commented', 'edited body'));
    expect(run.outputs).toMatchObject({
      'issue-number': '2',
      'issue-url': 'https://github.com/octo-org/octo-repo/issues/2',
    });
  });
});

test(
  'Owners are assigned once, by the settings or by a tag, and labels are made where they are missing',
  LONG,
  async () => {
    await withSandbox({}, async (sandbox) => {
      const { issues } = sandbox;
      issues.labels.add('security', '00ff00', 'Theirs');
      const owned = [
        { ...ann, tags: { owner: 'octocat' } },
        { ...bob, tags: { owner: 'Hubot' } },
        { ...cyd, tags: { owner: '@everyone' } },
      ];
      const config = {
        issue: {
          labels: ['iam-sweep', 'security', 'chore'],
          owners: [{ entity: 'role/ann', assignees: ['monalisa'] }],
          'owner-tag': 'owner',
        },
      };
      const first = await told(sandbox, [{ roles: owned }], { config });
      const issue = issues.get(1);
      expect(issue.labels).toEqual(['iam-sweep', 'security', 'chore']);
      expect(issues.labels.find('security')).toMatchObject({ color: '00ff00', description: 'Theirs' });
      expect(issues.labels.find('chore')?.color).not.toBe('ededed');
      expect(issue.assignees.map((login) => login.toLowerCase()).sort()).toEqual(['hubot', 'monalisa']);
      expect(first.run.stdout).toContain('everyone is not assigned');

      // Who was taken off is not assigned again, and whose role comes new is.
      issues.as('octocat').unassign(1, 'monalisa');
      const dan = { name: 'dan', idle: ['sns'], tags: { owner: 'octocat' } };
      const { events } = await told(sandbox, [{ roles: [...owned, dan] }], { config });
      expect(events).toEqual(by(1, 'assigned octocat', 'commented', 'edited body'));
    });
  },
);

test('Runs for a pull request or another branch leave issues alone, and say so', LONG, async () => {
  await withSandbox({}, async (sandbox) => {
    await told(sandbox, [{ roles: [cyd] }]);
    const repository = { default_branch: 'main' };
    const branch = await told(sandbox, [{ roles: [ann] }], {
      event: { name: 'push', payload: { repository } },
      env: { GITHUB_REF: 'refs/heads/feature' },
    });
    expect(branch.run.stdout).toContain(
      'Issues are left as they are: this run is for refs/heads/feature, and only runs for the default branch (main) keep them.',
    );
    const pull = await told(sandbox, [{ roles: [] }], {
      event: { name: 'pull_request', payload: { repository, pull_request: { number: 7 } } },
      env: { GITHUB_REF: 'refs/pull/7/merge' },
      inputs: { mode: 'audit' },
    });
    expect(pull.run.stdout).toContain('Issues are left as they are: a run for pull_request');
    for (const { events, run } of [branch, pull]) {
      expect(events).toEqual([]);
      expect(run.outputs['issue-number']).toBe('');
      expect(run.requests.GraphQL).toBe(1);
    }
  });
});
