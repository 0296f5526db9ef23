/** What is kept from run to run lets a threshold be judged that no source covers, in each store alike, and loses nothing. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction, writeFiles } from '../../sandbox/runner.ts';
import type { BehaviourChange } from '../../sandbox/server.ts';
import { asRead, withSandbox } from './audit.ts';
import { aged, commitsOf, KEPT, runIn, runOn, SHELF_NAMES, SHELVES, type Shelf } from './history-shelves.ts';
import {
  ADMIN,
  BUCKET,
  DAY_MS,
  HUB,
  logFiles,
  person,
  REGIONS,
  type Switcher,
  statuses,
  stockAudit,
  switchers,
  TARGET,
  trailOf,
} from './stocktaking-world.ts';

const each = it.each(SHELF_NAMES.map((name) => [name, SHELVES[name]] as const));

/** Ages and switches in days before the last run. The first eve was deleted; the second is another user. */
const OLD_EVE: Switcher = { name: 'eve', id: 'AIDAEXAMPLEFIRSTEVE01', age: 900, switched: [188] };
const PEOPLE: readonly Switcher[] = [
  { name: 'ann', age: 900, switched: [150, 5] },
  { name: 'bob', age: 900, switched: [185] },
  { name: 'cyd', age: 900, switched: [150] },
  { name: 'dee', age: 900 },
  { name: 'eve', age: 184 },
];

/** The same people so many days before the last run. */
function asOf(days: number, people: readonly Switcher[]): readonly Switcher[] {
  return people.flatMap(({ age = 0, switched = [], ...user }) =>
    age < days
      ? []
      : { ...user, age: age - days, switched: switched.map((ago) => ago - days).filter((ago) => ago >= 0) },
  );
}

const NOW = Date.now();

/** Log files that ended hours ago, so that a second run finds nothing new at all. */
const settled = (people: readonly Switcher[]) => ({
  users: people.map(({ name }) => ({ name })),
  records: trailOf(people, NOW),
  sources: ['files'] as const,
  unusedDays: 60,
  logDays: 90,
  bucket: {
    name: BUCKET,
    accounts: [HUB, TARGET],
    regions: Object.keys(REGIONS),
    from: NOW - 90 * DAY_MS,
    to: NOW - DAY_MS / 12,
    filesPerDay: 1,
    backgroundPerDay: 1,
  },
});
const SETTLED_PEOPLE: readonly Switcher[] = [
  { name: 'ann', switched: [5] },
  { name: 'bob', switched: [80] },
  { name: 'cyd' },
];
const SETTLED = { ann: 'active', bob: 'stale', cyd: 'never' };

describe.concurrent('Runs over the event history of 90 days and a history', () => {
  each('in a %s judge a threshold of 180 days once they cover it', async (_, shelf) => {
    const month = (daysAgo: number, text = '') =>
      runIn(
        shelf,
        {
          users: asOf(daysAgo, PEOPLE),
          records: trailOf(asOf(daysAgo, [OLD_EVE])),
          unusedDays: 180,
          sandbox: { lookupRate: null },
        },
        text,
      );
    const first = await month(100);
    expect(statuses(first.run)).toMatchObject({
      ann: 'active',
      bob: 'active',
      cyd: 'active',
      dee: 'unknown',
    });
    expect(first.run.outputs.conclusion).toBe('incomplete');
    expect(first.run.report.errors.map(({ message }) => message).join()).toContain(
      'the kept history will on',
    );

    const second = await month(50, aged(first.text, 50));
    expect(statuses(second.run)).toMatchObject({ bob: 'active', cyd: 'active', dee: 'unknown', eve: 'new' });

    const { run } = await month(0, aged(second.text, 50));
    expect(run.report.errors).toEqual([]);
    expect(statuses(run)).toEqual({ ann: 'active', bob: 'stale', cyd: 'active', dee: 'never', eve: 'never' });
    const { bob, cyd, eve } = switchers(run);
    expect([bob?.ageDays, cyd?.ageDays, eve?.lastSwitchedAt]).toEqual([185, 150, null]);
    expect(bob?.lastRoleArn).toContain(`role/${ADMIN.name}`);
    const since = Date.now() - Date.parse(bob?.watchedSince ?? '');
    expect(Math.round(since / DAY_MS)).toBe(190);
  });
});

describe.concurrent('A history', () => {
  each('in a %s is not written again where nothing is new', async (name, shelf) => {
    const world = settled(SETTLED_PEOPLE);
    await withSandbox(stockAudit(world), async (sandbox) => {
      const first = await runOn(shelf, sandbox, world);
      expect(statuses(first.run)).toEqual(SETTLED);
      expect(first.text).not.toBe('');
      const again = await runOn(shelf, sandbox, world, name === 'file' ? first.text : '');
      expect(statuses(again.run)).toEqual(SETTLED);
      expect(again.text).toBe(first.text);
      if (name === 'branch') expect(commitsOf(sandbox)).toBe(1);
      if (name === 'dynamodb') expect(again.run.requests.PutItem).toBe(first.run.requests.PutItem);
    });
  });

  each('in a %s loses nothing of runs at the same moment', async (_, shelf) => {
    const people = ['ann', 'bob', 'fay'].map((name, index) => ({ name, switched: [index + 1] }));
    const { bucket, ...world } = settled(people);
    const shared = mkdtempSync(join(tmpdir(), 'iam-sweep-shared-'));
    const asked = stockAudit({ ...world, bucket, sandbox: { latencyMs: 50 } });
    await withSandbox(asked, async (sandbox) => {
      const runs = people.map((user, index) => {
        const logs = Object.entries(logFiles(bucket, trailOf([user], NOW)));
        const source = { type: 'files', paths: [`${user.name}/**`] };
        const config = { 'switch-role': { 'unused-days': 60, sources: [source], history: shelf.config } };
        writeFiles(shared, {
          [`${user.name}.yml`]: JSON.stringify(config),
          ...Object.fromEntries(logs.map(([path, bytes]) => [path.replace('logs/', `${user.name}/`), bytes])),
        });
        return runAction({
          inputs: {
            'role-to-assume': sandbox.auditRoleArn(),
            'config-file': `${user.name}.yml`,
            'report-directory': `report-${index}`,
            'fail-on': 'never',
          },
          env: { ...sandbox.env(), GITHUB_WORKSPACE: shared },
          githubToken: sandbox.gitHubToken,
        });
      });
      for (const run of await Promise.all(runs)) {
        expect(run.exitCode, run.stdout).toBe(0);
        rmSync(dirname(run.workspace), { recursive: true });
      }
      const files = new Map(
        KEPT.flatMap((path) =>
          existsSync(join(shared, path)) ? [[path, readFileSync(join(shared, path), 'utf8')] as const] : [],
        ),
      );
      const text = await shelf.text(sandbox, { files });
      for (const user of people) expect(text).toContain(person(user).id);
      rmSync(shared, { recursive: true });
    });
  });
});

interface Broken {
  readonly what: string;
  readonly shelf: Shelf;
  readonly text?: string;
  readonly sandbox?: BehaviourChange;
  readonly code: string;
  readonly says: string;
}

const STRANGE = JSON.stringify({
  at: { S: 'yesterday' },
  pk: { S: 'iam-sweep' },
  sk: { S: 'switch#x' },
  version: { N: '1' },
});
const { file, branch, dynamodb } = SHELVES;

const BROKEN: readonly Broken[] = [
  {
    what: 'a file that is none',
    shelf: file,
    text: '{"switches": [',
    code: 'HistoryUnreadable',
    says: 'file iam-sweep-history.json',
  },
  {
    what: 'a branch with something else',
    shelf: branch,
    text: '[1, 2]',
    code: 'HistoryUnreadable',
    says: 'branch iam-sweep-history',
  },
  {
    what: 'a branch without contents: write',
    shelf: branch,
    sandbox: { gitHub: { contents: 'read', archived: false, protectedBranches: [] } },
    code: 'HistoryRefused',
    says: 'add "contents: write" to the permissions of the job',
  },
  {
    what: 'a table with a strange item',
    shelf: dynamodb,
    text: STRANGE,
    code: 'HistoryUnreadable',
    says: 'item switch#x',
  },
  {
    what: 'a table that is not there',
    shelf: { ...dynamodb, config: { store: 'dynamodb', table: 'no-such-table' } },
    code: 'HistoryRefused',
    says: 'aws dynamodb create-table --region us-east-1 --table-name no-such-table',
  },
  {
    what: 'a table that may not be written',
    shelf: dynamodb,
    sandbox: { deniedOperations: ['PutItem'] },
    code: 'HistoryRefused',
    says: 'dynamodb:PutItem',
  },
];

describe.concurrent('A history that can’t be kept', () => {
  it.each(BROKEN.map((one) => [one.what, one] as const))(
    'in %s is named, left as it is, and costs no verdict',
    async (_, { shelf, text = '', sandbox: options = {}, code, says }) => {
      const world = settled(SETTLED_PEOPLE);
      // Filled by us, and closed to the action.
      await withSandbox(stockAudit(world), async (sandbox) => {
        await shelf.put(sandbox, shelf === file ? '' : text);
        sandbox.configure(options);
        const { run, text: after } = await runOn(shelf, sandbox, world, shelf === file ? text : '');
        expect(after).toBe(text);
        expect(statuses(run)).toEqual(SETTLED);
        expect(run.outputs.conclusion).toBe('incomplete');
        expect(run.report.errors).toHaveLength(1);
        expect(run.report.errors[0]).toMatchObject({ code, message: expect.stringContaining(says) });
        expect(asRead(run.summary)).toContain(code);
      });
    },
  );
});
