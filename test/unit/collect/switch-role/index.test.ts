import { describe, expect, it } from 'vitest';
import { CredentialsError } from '../../../../src/aws/explain-credentials.ts';
import { collectSwitches, type SwitchPorts } from '../../../../src/collect/switch-role/index.ts';
import type { Readers } from '../../../../src/collect/switch-role/readers.ts';
import type { Question, SourceAnswer } from '../../../../src/collect/switch-role/source.ts';
import { HistoryError } from '../../../../src/model/history-error.ts';
import type { SwitchRoleSettings } from '../../../../src/model/settings.ts';
import { mergeHistory } from '../../../../src/model/switch-history.ts';
import {
  EMPTY_HISTORY,
  type HistoryStore,
  type RoleSwitch,
  type SourceType,
  type SwitchHistory,
} from '../../../../src/model/switch-role.ts';
import { NO_STOCKTAKING } from '../../factory.ts';
import { aUser, daysAgo, HUB, NOW, ports } from './aws-stub.ts';

const mary = aUser('mary');
const ROLE = 'arn:aws:iam::444455556666:role/developer';
const files = { type: 'files' as const, paths: ['logs'] };
const table = { type: 'dynamodb' as const, table: 'SwitchRoleHistory' };
const events = { type: 'cloudtrail-events' as const };

const switched = (days: number, more: Partial<RoleSwitch> = {}): RoleSwitch => ({
  ...{ accountId: HUB, userId: mary.id, roleArn: ROLE, at: daysAgo(days), by: 'console' },
  ...more,
});

const covered = (from: number, to: number) => ({
  ...{ accountId: HUB, event: 'AssumeRole' as const, from: daysAgo(from), to: daysAgo(to) },
});

const answer = (type: SourceType, more: Partial<SourceAnswer> = {}): SourceAnswer => ({
  switches: [],
  sessions: [],
  coverage: [],
  facts: {
    ...{ type, name: type, accounts: [HUB], regions: ['us-east-1'], from: null, to: null },
    ...{ problems: [], problemCount: 0, amounts: {} },
  },
  ...more,
});

type Ask = (question: Question) => SourceAnswer | Promise<SourceAnswer>;

/** Sources that answer as told, and those that nobody configured fail the test. */
function readers(asks: Partial<Record<SourceType, Ask>>): Readers {
  const reader = (type: SourceType) => async () => {
    const ask = asks[type];
    if (ask === undefined) throw new Error(`${type} was loaded`);
    return async (_: unknown, question: Question) => ask(question);
  };
  return {
    'cloudtrail-events': reader('cloudtrail-events'),
    s3: reader('s3'),
    athena: reader('athena'),
    dynamodb: reader('dynamodb'),
    files: reader('files'),
  };
}

class MemoryStore implements HistoryStore {
  readonly name = 'file history.json';
  content: SwitchHistory;
  merges = 0;

  constructor(content: SwitchHistory = EMPTY_HISTORY) {
    this.content = content;
  }

  async read(): Promise<SwitchHistory> {
    return this.content;
  }

  async merge(addition: SwitchHistory): Promise<SwitchHistory> {
    this.merges++;
    this.content = mergeHistory(this.content, addition);
    return this.content;
  }
}

async function collected(
  settings: Partial<SwitchRoleSettings>,
  asks: Partial<Record<SourceType, Ask>>,
  more: Partial<SwitchPorts> = {},
) {
  const given = ports();
  const result = await collectSwitches(
    { ...NO_STOCKTAKING, ...settings },
    { ...given, collectedAt: NOW, users: [mary], readers: readers(asks), ...more },
  );
  return { ...result, log: given.log };
}

describe('The stocktaking of role switching', () => {
  it('asks every source about the days that matter, and the users', async () => {
    let asked: Question | undefined;
    const ask = (question: Question) => {
      asked = question;
      return answer('files');
    };
    await collected(
      { sources: [files], unusedDays: 60, lookBackDays: 400, eventNames: ['SwitchRole'] },
      { files: ask },
    );
    expect(asked).toEqual({
      eventNames: ['SwitchRole'],
      // Three days more, for a first day without logs.
      from: daysAgo(403),
      to: NOW,
      users: [mary],
      covered: [],
      known: [],
      activeSince: daysAgo(60),
    });
  });

  it('puts together what the sources know, by the last switch and without gaps', async () => {
    const { facts, errors } = await collected(
      { sources: [files, table] },
      {
        files: () =>
          answer('files', {
            switches: [switched(30), switched(3, { userId: 'AIDAEXAMPLEJOHN' })],
            sessions: [{ accountId: HUB, sessionName: 'mary', at: daysAgo(9) }],
            coverage: [covered(90, 40)],
          }),
        dynamodb: () =>
          answer('dynamodb', {
            switches: [switched(10)],
            sessions: [{ accountId: HUB, sessionName: 'mary', at: daysAgo(5) }],
            coverage: [covered(50, 1)],
          }),
      },
    );
    expect(errors).toEqual([]);
    expect(facts.switches).toEqual([switched(3, { userId: 'AIDAEXAMPLEJOHN' }), switched(10)]);
    expect(facts.sessions).toEqual([{ accountId: HUB, sessionName: 'mary', at: daysAgo(5) }]);
    expect(facts.coverage).toEqual([covered(90, 1)]);
    expect(facts.sources.map(({ type }) => type)).toEqual(['files', 'dynamodb']);
    expect(facts.history).toBeUndefined();
  });

  it('asks the event history last, and tells it what the others and the history know', async () => {
    let known: readonly RoleSwitch[] = [];
    const order: string[] = [];
    const history = new MemoryStore({
      ...EMPTY_HISTORY,
      switches: [switched(50, { userId: 'AIDAEXAMPLEJOHN' })],
    });
    const { facts } = await collected(
      { sources: [events, files] },
      {
        'cloudtrail-events': (question) => {
          order.push('events');
          known = question.known;
          return answer('cloudtrail-events');
        },
        files: async () => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          order.push('files');
          return answer('files', { switches: [switched(2)] });
        },
      },
      { history },
    );
    expect(order).toEqual(['files', 'events']);
    expect(known).toEqual([switched(50, { userId: 'AIDAEXAMPLEJOHN' }), switched(2)]);
    expect(facts.sources.map(({ type }) => type)).toEqual(['cloudtrail-events', 'files']);
  });

  it('does not ask anything where nobody may switch', async () => {
    const history = new MemoryStore({ ...EMPTY_HISTORY, told: { state: 'none', at: daysAgo(1) } });
    const result = await collected({ sources: [files, events] }, {}, { users: [], history });
    expect(result.facts).toEqual({
      eventNames: ['SwitchRole', 'AssumeRole'],
      switches: [],
      sessions: [],
      coverage: [],
      sources: [],
      history: { store: 'file history.json', saved: true },
    });
    expect(history.merges).toBe(0);
    expect(result.history?.content.told?.state).toBe('none');
    expect(result.log.join()).toContain('Nobody may switch role');
  });

  it.each([
    ['fails', new TypeError('x is not a function'), 'read-files', 'TypeError'],
    ['can not enter', new CredentialsError('AssumeRoleRefused', 'no'), 'sts:AssumeRole', 'AssumeRoleRefused'],
  ])('goes on with the others where a source %s', async (_, error, operation, code) => {
    const { facts } = await collected(
      { sources: [files, table] },
      {
        files: () => Promise.reject(error),
        dynamodb: () => answer('dynamodb', { switches: [switched(10)] }),
      },
    );
    expect(facts.switches).toHaveLength(1);
    expect(facts.sources[0]).toMatchObject({
      type: 'files',
      problemCount: 1,
      problems: [{ operation, code }],
    });
  });
});

describe('The history of the stocktaking', () => {
  const learned = { files: () => answer('files', { switches: [switched(10)], coverage: [covered(30, 0)] }) };

  it('is read first, added to, and part of the facts', async () => {
    const history = new MemoryStore({
      ...EMPTY_HISTORY,
      switches: [switched(100), switched(200, { userId: 'AIDAEXAMPLEJOHN' })],
      coverage: [covered(300, 30)],
    });
    const result = await collected({ sources: [files] }, learned, { history });
    const switches = [switched(200, { userId: 'AIDAEXAMPLEJOHN' }), switched(10)];
    expect(result.facts.switches).toEqual(switches);
    expect(result.facts.coverage).toEqual([covered(300, 0)]);
    expect(result.facts.history).toEqual({ store: 'file history.json', saved: true });
    expect(history.content).toMatchObject({ switches, coverage: [covered(300, 0)] });
    expect(result.history).toEqual({ store: history, content: history.content });
  });

  it('keeps logs from being read for as long as what it covers proves silence', async () => {
    const regions = ['eu-west-1'];
    const listed = { ...covered(60, 0), regions };
    const history = new MemoryStore({ ...EMPTY_HISTORY, coverage: [covered(300, 30), listed] });
    const asked: Question['covered'][] = [];
    const ask = (question: Question) => {
      asked.push(question.covered);
      return answer('files');
    };
    await collected({ sources: [files] }, { files: ask }, { history });
    await collected({ sources: [{ ...files, regions }] }, { files: ask }, { history });
    expect(asked).toEqual([[covered(300, 30)], [covered(300, 30), listed]]);
  });

  it('keeps the switches of a table, and not the silence that the user vouches for', async () => {
    const history = new MemoryStore();
    const vouched = { switches: [switched(10)], coverage: [covered(200, 0)] };
    const { facts } = await collected(
      { sources: [files, table] },
      {
        files: () => answer('files', { coverage: [covered(30, 0)] }),
        dynamodb: () => answer('dynamodb', vouched),
      },
      { history },
    );
    expect(facts.coverage).toEqual([covered(200, 0)]);
    expect(history.content).toMatchObject({ switches: [switched(10)], coverage: [covered(30, 0)] });
  });

  it('proves nothing by times that end more than a day in the future, and says who has to correct them', async () => {
    const history = new MemoryStore({ ...EMPTY_HISTORY, coverage: [covered(300, -300)] });
    const asked: Question['covered'][] = [];
    const ask = (question: Question) => {
      asked.push(question.covered);
      return answer('files', { coverage: [covered(20, 10)] });
    };
    const { facts, errors } = await collected({ sources: [files] }, { files: ask }, { history });
    expect(asked).toEqual([[]]);
    expect(facts.coverage).toEqual([covered(20, 10)]);
    expect(errors).toEqual([
      {
        operation: 'read-history',
        code: 'CoverageInFuture',
        message:
          `history of role switches: file history.json: coverage ${HUB} AssumeRole up to ${daysAgo(-300)} lies more than a ` +
          'day in the future; not believed, so that silence has to be proved anew. What is kept is never made less by a ' +
          'run, so these entries stay until somebody corrects or removes them there by hand',
      },
    ]);
    expect(facts.history?.saved).toBe(true);
  });

  it('proves silence up to the run where another one ended a little later', async () => {
    const history = new MemoryStore({
      ...EMPTY_HISTORY,
      switches: [switched(-0.5)],
      coverage: [covered(300, -0.5), { ...covered(-0.2, -0.5), event: 'SwitchRole' }],
    });
    const asked: Question[] = [];
    const ask = (question: Question) => {
      asked.push(question);
      return answer('files');
    };
    const { facts, errors } = await collected({ sources: [files] }, { files: ask }, { history });
    expect(asked).toMatchObject([{ covered: [covered(300, 0)], known: [switched(-0.5)] }]);
    expect(facts).toMatchObject({ coverage: [covered(300, 0)], switches: [switched(-0.5)] });
    expect(errors).toEqual([]);
  });

  it('has the true switch looked for where it knows one of more than a day in the future', async () => {
    const ahead = [1, 2, 3, 4].map((user) => switched(-30, { userId: `AIDAEXAMPLE${user}` }));
    const history = new MemoryStore({ ...EMPTY_HISTORY, switches: ahead });
    const true1 = switched(10, { userId: 'AIDAEXAMPLE1' });
    let known: readonly RoleSwitch[] | undefined;
    const ask = (question: Question) => {
      known = question.known;
      return answer('files', { switches: [true1] });
    };
    const { facts, errors } = await collected({ sources: [files] }, { files: ask }, { history });
    expect(known).toEqual([]);
    expect(facts.switches).toEqual([true1]);
    expect(errors).toMatchObject([{ operation: 'read-history', code: 'EventInFuture' }]);
    expect(errors[0]?.message).toContain(
      `: file history.json: switch ${HUB} AIDAEXAMPLE1 444455556666/developer of ${daysAgo(-30)}, switch`,
    );
    expect(errors[0]?.message).toContain(', 1 more lie more than a day in the future; not counted');
  });

  it('keeps that a switch by name alone was not by who has the name now, as the event history tells', async () => {
    const { userId: _, ...unowned } = switched(25, { userArn: mary.arn });
    const notHers = { ...unowned, notBy: [mary.id] };
    const history = new MemoryStore({ ...EMPTY_HISTORY, switches: [unowned] });
    const asks = {
      'cloudtrail-events': () => answer('cloudtrail-events', { switches: [notHers] }),
      files: () => answer('files', { switches: [unowned] }),
    };
    const { facts } = await collected({ sources: [events, files] }, asks, { history });
    expect(facts.switches).toEqual([notHers]);
    expect(history.content.switches).toEqual([notHers]);
  });

  it('brings what another run has added in the meantime', async () => {
    const history = new MemoryStore();
    const ask = () => {
      history.content = { ...EMPTY_HISTORY, switches: [switched(1)] };
      return answer('files', { switches: [switched(10)] });
    };
    const { facts } = await collected({ sources: [files] }, { files: ask }, { history });
    expect(facts.switches).toEqual([switched(1)]);
  });

  it('that can not be read is an error, and the rest goes on', async () => {
    const history = new MemoryStore();
    history.read = () => Promise.reject(new HistoryError('HistoryFailed', 'no answer'));
    const result = await collected({ sources: [files] }, learned, { history });
    expect(result.errors).toEqual([
      { operation: 'read-history', code: 'HistoryFailed', message: 'history of role switches: no answer' },
    ]);
    expect(result.facts.switches).toEqual([switched(10)]);
    expect(result.facts.history?.saved).toBe(true);
  });

  it('that can not be kept is an error, and costs no verdict', async () => {
    const history = new MemoryStore({ ...EMPTY_HISTORY, coverage: [covered(300, 30)] });
    history.merge = () => Promise.reject(new HistoryError('HistoryRefused', 'add contents: write'));
    const result = await collected({ sources: [files] }, learned, { history });
    expect(result.errors).toMatchObject([{ operation: 'save-history', code: 'HistoryRefused' }]);
    expect(result.facts).toMatchObject({
      switches: [switched(10)],
      coverage: [covered(300, 0)],
      history: { store: 'file history.json', saved: false },
    });
    expect(result.history?.content).toBe(history.content);
  });

  it('that can be neither read nor kept for one reason is one error', async () => {
    const history = new MemoryStore();
    history.read = () => Promise.reject(new HistoryError('HistoryUnreadable', 'not JSON'));
    history.merge = history.read;
    const result = await collected({ sources: [files] }, learned, { history });
    expect(result.errors).toMatchObject([{ operation: 'read-history', code: 'HistoryUnreadable' }]);
    expect(result.history).toBeUndefined();
    expect(result.facts.history?.saved).toBe(false);
  });

  it('is the same whatever the order of the sources, and when a run is repeated', async () => {
    const asks = {
      ...learned,
      dynamodb: () => answer('dynamodb', { switches: [switched(5), switched(7, { userArn: mary.arn })] }),
    };
    const one = new MemoryStore();
    const other = new MemoryStore();
    const first = await collected({ sources: [files, table] }, asks, { history: one });
    await collected({ sources: [files, table] }, asks, { history: one });
    const second = await collected({ sources: [table, files] }, asks, { history: other });
    expect(one.content).toEqual(other.content);
    expect(second.facts.switches).toEqual(first.facts.switches);
    expect(second.facts.coverage).toEqual(first.facts.coverage);
  });
});
