/**
 * A year of weekly runs: findings appear, get fixed, get accepted, exemptions end, audits fail half-way, people close
 * and edit the issue. Every week has exactly the events that it should have, and not one more.
 */
import { expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/server.ts';
import { withSandbox } from './audit.ts';
import { BOT, eventsDuring, type Idle, runWeek, type Week, world } from './issue-world.ts';

interface YearWeek extends Week {
  /** What a person does to issue 1 before the run. */
  readonly person?: (sandbox: Sandbox) => void;
  /** What only a look at the issue afterwards tells. */
  readonly after?: (sandbox: Sandbox) => void;
  readonly expected: readonly string[];
}

const by = (...kinds: readonly string[]) => kinds.map((kind) => `${BOT} ${kind} #1`).sort();
const NOTHING: readonly string[] = [];
const OPENED = by('opened');
const TOLD = by('commented', 'edited body');
const CLOSED = by('commented', 'edited body', 'closed completed');
const REOPENED = by('commented', 'edited body', 'reopened');

const person = 'octocat';
const A: Idle = { ann: ['sqs'] };
const B: Idle = { bob: ['sqs', 'sns'] };
const AB: Idle = { ...A, ...B };
const bodyOf = (sandbox: Sandbox) => sandbox.issues.get(1).body ?? '';

const TOLD_YEAR: readonly YearWeek[] = [
  { idle: {}, expected: NOTHING },
  { idle: {}, expected: NOTHING },
  { idle: A, expected: OPENED, after: (sandbox) => expect(bodyOf(sandbox)).toContain('role/ann') },
  { idle: A, expected: NOTHING },
  { idle: A, expected: NOTHING },
  { idle: AB, expected: TOLD },
  { idle: AB, expected: NOTHING },
  // Half of the audit fails: nothing is known to be fixed.
  { idle: AB, unread: ['ann', 'bob'], expected: NOTHING },
  { idle: {}, unread: ['app'], expected: TOLD },
  { idle: {}, unread: ['app'], expected: NOTHING },
  { idle: {}, expected: CLOSED },
  { idle: {}, expected: NOTHING },
  { idle: B, expected: REOPENED },
  // Accepted, and then no longer.
  { idle: B, exempt: ['bob'], expected: CLOSED },
  { idle: B, exempt: ['bob'], expected: NOTHING },
  { idle: B, expired: ['bob'], expected: REOPENED },
  { idle: B, expired: ['bob'], expected: NOTHING },
  // A person will not have it: respected until something new appears.
  {
    idle: B,
    person: (sandbox) => sandbox.issues.as(person).close(1, 'not_planned'),
    expected: NOTHING,
  },
  { idle: { bob: ['sqs'] }, expected: NOTHING },
  { idle: {}, expected: NOTHING },
  { idle: B, expected: NOTHING },
  { idle: AB, expected: REOPENED },
  // A person closes it as done while it is not.
  {
    idle: AB,
    person: (sandbox) => sandbox.issues.as(person).close(1),
    expected: by('commented', 'reopened'),
  },
  // What people write above and below stays; what they change in our part is put right when the state changes.
  {
    idle: AB,
    person: (sandbox) =>
      sandbox.issues
        .as(person)
        .editBody(1, (body) => `We talk on Mondays.\n\n${body}\n\nAsk the platform team.`),
    expected: NOTHING,
  },
  {
    idle: { ...AB, cyd: ['kinesis'] },
    expected: TOLD,
    after(sandbox) {
      expect(bodyOf(sandbox)).toMatch(/^We talk on Mondays\./);
      expect(bodyOf(sandbox)).toMatch(/Ask the platform team\.$/);
      expect(bodyOf(sandbox)).toContain('role/cyd');
    },
  },
  {
    idle: { ...AB, cyd: ['kinesis'] },
    person(sandbox) {
      sandbox.issues.as(person).tick(1, 'role/ann');
      sandbox.issues.as(person).setMilestone(1, 'Spring');
      sandbox.issues.as(person).addLabels(1, 'security');
      sandbox.issues.as(person).comment(1, 'On it.');
    },
    expected: NOTHING,
  },
  {
    idle: { ...B, cyd: ['kinesis'] },
    expected: TOLD,
    after(sandbox) {
      const { milestone, labels } = sandbox.issues.get(1);
      expect(milestone).toBe('Spring');
      expect(labels).toEqual(['iam-sweep', 'security']);
      expect(bodyOf(sandbox)).toMatch(/- \[x\] .*role\/ann/);
      expect(bodyOf(sandbox)).toMatch(/- \[ \] .*role\/bob/);
    },
  },
  // Without its label it is found by who wrote it, and gets the label back when something is to be told.
  {
    idle: { ...AB, cyd: ['kinesis'] },
    person: (sandbox) => sandbox.issues.as(person).removeLabel(1, 'iam-sweep'),
    expected: [...TOLD, ...by('labeled iam-sweep')].sort(),
  },
  // One thing is new and another can't be read.
  { idle: { ann: ['sqs', 'dynamodb'], bob: [], cyd: ['kinesis'] }, unread: ['bob'], expected: TOLD },
  { idle: { ann: ['sqs', 'dynamodb'], bob: [], cyd: ['kinesis'] }, expected: TOLD },
  { idle: {}, expected: CLOSED },
];

/** Weeks of which a small model of the promise says what must happen. */
function modelledYear(count: number, seed: number): YearWeek[] {
  const random = lcg(seed);
  const names = ['ann', 'bob', 'cyd'];
  const services = ['sqs', 'dynamodb', 'sns'];
  const idle: Record<string, string[]> = Object.fromEntries(names.map((name) => [name, []]));
  let told = new Set<string>();
  let isOpen = false;
  return Array.from({ length: count }, () => {
    if (random() < 0.6) {
      const name = names[Math.floor(random() * 3)] as string;
      idle[name] = services.filter(() => random() < 0.4);
    }
    const unread = names.filter(() => random() < 0.15);
    const now = new Set(
      names.flatMap((name) => {
        const known = unread.includes(name);
        return known
          ? [...told].filter((it) => it.startsWith(`${name} `))
          : (idle[name] ?? []).map((service) => `${name} ${service}`);
      }),
    );
    const seen = names.some((name) => !unread.includes(name) && (idle[name]?.length ?? 0) > 0);
    const changed = now.size !== told.size || [...now].some((it) => !told.has(it));
    let expected = NOTHING;
    if (!isOpen && seen) {
      expected = REOPENED;
      isOpen = true;
      told = now;
    } else if (isOpen && now.size === 0 && unread.length === 0) {
      expected = changed ? CLOSED : by('commented', 'closed completed');
      isOpen = false;
      told = now;
    } else if (isOpen && changed) {
      expected = TOLD;
      told = now;
    }
    return { idle: structuredClone(idle), unread, expected };
  });
}

/** Numbers from 0 to 1 that are the same in every run. */
function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test('a year of weekly runs has exactly the events of an issue that it should have', {
  timeout: 400_000,
}, async () => {
  const year = [...TOLD_YEAR, ...modelledYear(52 - TOLD_YEAR.length, 7)];
  expect(year).toHaveLength(52);
  await withSandbox({ accounts: [world({})] }, async (sandbox) => {
    for (const [index, week] of year.entries()) {
      week.person?.(sandbox);
      let log = '';
      const events = await eventsDuring(sandbox, async () => {
        const { stdout, summary } = await runWeek(sandbox, week);
        log = `${stdout}\n${summary}`;
      });
      expect(events, `week ${index + 1} (${JSON.stringify(week)}); the log:\n${log}`).toEqual(week.expected);
      week.after?.(sandbox);
    }
    expect(sandbox.issues.all()).toHaveLength(1);
  });
});
