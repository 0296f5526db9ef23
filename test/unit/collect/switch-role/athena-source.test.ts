import { describe, expect, it } from 'vitest';
import { athena, type Cells, dayCells, read, switchCells, useAthena, WEEK } from './athena-stub.ts';
import { HUB, HurriedClock, ports, TARGET } from './aws-stub.ts';
import { covered, question } from './logs.ts';

useAthena();

describe('A query over the logs', () => {
  it('tells the last switches, what is covered, and what it cost', async () => {
    athena.rows = [...athena.rows, switchCells('2026-11-18T08:00:00Z')];
    const answer = await read();
    expect(answer.switches).toEqual([
      {
        accountId: HUB,
        userId: 'AIDAEXAMPLEALICE',
        userArn: `arn:aws:iam::${HUB}:user/alice`,
        roleArn: `arn:aws:iam::${TARGET}:role/admin`,
        at: '2026-11-18T08:00:00.000Z',
        by: 'console',
      },
    ]);
    expect(answer.coverage).toEqual([
      covered('AssumeRole', '2026-11-15T00:00:00.000Z', '2026-11-21T10:00:00.000Z'),
      covered('SwitchRole', '2026-11-15T00:00:00.000Z', '2026-11-21T10:00:00.000Z'),
    ]);
    expect(answer.facts).toEqual({
      type: 'athena',
      name: 'table default.cloudtrail_logs',
      accounts: [HUB],
      regions: ['eu-west-1', 'us-east-1'],
      from: '2026-11-15T00:00:00.000Z',
      to: '2026-11-21T10:00:00.000Z',
      problems: [],
      problemCount: 0,
      amounts: { bytesScanned: 12_345, records: 350, rows: 8 },
    });
  });

  it.each([
    [
      'a console switch from another account',
      {
        event_name: 'SwitchRole',
        event_source: 'signin.amazonaws.com',
        identity_type: 'AssumedRole',
        identity_arn: `arn:aws:sts::${TARGET}:assumed-role/admin/alice`,
        issuer_arn: `arn:aws:iam::${TARGET}:role/ops/admin`,
        response: 'Success',
        switch_from: `arn:aws:iam::${HUB}:user/team/alice`,
      },
      {
        userArn: `arn:aws:iam::${HUB}:user/team/alice`,
        roleArn: `arn:aws:iam::${TARGET}:role/ops/admin`,
        by: 'console',
      },
    ],
    [
      'one within the account',
      {
        event_name: 'SwitchRole',
        event_source: 'signin.amazonaws.com',
        response: 'Success',
        switch_to: `arn:aws:iam::${HUB}:role/break-glass`,
      },
      { userId: 'AIDAEXAMPLEALICE', roleArn: `arn:aws:iam::${HUB}:role/break-glass`, by: 'console' },
    ],
    [
      'AssumeRole as the account of the role records it',
      { identity_type: 'AWSAccount', identity_arn: undefined, invoked_by: undefined },
      { userId: 'AIDAEXAMPLEALICE', roleArn: `arn:aws:iam::${TARGET}:role/admin`, by: 'api' },
    ],
  ])('recognises %s', async (_, cells, expected) => {
    const row = { ...switchCells('2026-11-18T08:00:00Z'), ...cells } as Cells;
    athena.rows = [...athena.rows, row];
    const { switches, facts } = await read();
    expect(switches).toMatchObject([{ ...expected, at: '2026-11-18T08:00:00.000Z' }]);
    expect(facts.problemCount).toBe(0);
  });

  it('does not count refusals, nor a row about all other events', async () => {
    const refused = switchCells('2026-11-18T08:00:00Z', { error_code: 'AccessDenied' });
    const other: Cells = { kind: '1', account: HUB, last_at: '2026-11-21T10:00:00Z', records: '300' };
    athena.rows = [...athena.rows, refused, other];
    expect((await read()).switches).toEqual([]);
  });

  it('is read to its last page', async () => {
    athena.pageSize = 3;
    athena.rows = [...athena.rows, switchCells('2026-11-18T08:00:00Z')];
    expect((await read()).switches).toHaveLength(1);
    expect(athena.calls.filter((call) => call === 'GetQueryResults')).toHaveLength(3);
  });

  it('is asked for with growing pauses, in the given workgroup, and once for all tries of a start', async () => {
    athena.states = [...Array(12).fill({ State: 'RUNNING' }), { State: 'SUCCEEDED' }];
    const clock = new HurriedClock();
    await read({ workgroup: 'audit', outputLocation: 's3://results/' }, question(), ports([HUB], { clock }));
    const pauses = clock.slept.filter((pause) => pause >= 500);
    expect(pauses.slice(0, 4)).toEqual([500, 750, 1_125, 1_687.5]);
    expect(Math.max(...pauses)).toBe(5_000);
    expect(athena.started).toMatchObject([
      {
        WorkGroup: 'audit',
        ResultConfiguration: { OutputLocation: 's3://results/' },
        QueryExecutionContext: { Catalog: 'AwsDataCatalog', Database: 'default' },
        ClientRequestToken: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it('that may have been started when the connection broke is not started twice', async () => {
    athena.brokenStarts = 2;
    expect((await read()).facts.problemCount).toBe(0);
    const tokens = athena.started.map(({ ClientRequestToken }) => ClientRequestToken);
    expect([tokens.length, new Set(tokens).size]).toEqual([3, 1]);
    await read({}, question({ to: '2026-11-21T13:00:00.000Z' }));
    expect(athena.started.at(-1)?.ClientRequestToken).not.toBe(tokens[0]);
  });

  it('asks for the days that are not covered yet', async () => {
    const known = ['SwitchRole', 'AssumeRole'] as const;
    const asked = question({
      covered: known.map((event) => covered(event, '2026-11-01T00:00:00Z', '2026-11-19T10:00:00Z')),
    });
    await read({}, asked);
    expect(athena.started[0]?.QueryString).toContain(`BETWEEN '2026/11/17' AND '2026/11/21'`);
  });
});

describe('The accounts of a query', () => {
  it('are the audited ones', async () => {
    await read();
    expect(athena.started).toHaveLength(1);
    expect(athena.started[0]?.QueryString).toContain(`account IN ('${HUB}')`);
  });

  it('are all when the logs hold none of the audited ones', async () => {
    athena.onStart = (sql) => {
      const asked = sql.includes('account IN') ? [] : WEEK;
      athena.rows = asked.map((day) => dayCells(day, { account: TARGET }));
    };
    expect((await read()).facts).toMatchObject({ accounts: [TARGET], problemCount: 0 });
    expect(athena.started).toHaveLength(2);
  });

  it('are all at once when only SwitchRole counts, which lies in the account of the role', async () => {
    await read({}, question({ eventNames: ['SwitchRole'] }));
    expect(athena.started).toHaveLength(1);
    expect(athena.started[0]?.QueryString).not.toContain('account IN');
  });

  it('that were listed and are not there are named', async () => {
    const answer = await read({ accounts: [HUB, TARGET] });
    expect(answer.facts.problems).toMatchObject([{ code: 'AccountMissing', accountId: TARGET }]);
    expect(answer.facts.from).not.toBeNull();
  });

  it('are found without partitions of their own, in a table that has none', async () => {
    athena.onStart = (sql) => {
      const reason = "COLUMN_NOT_FOUND: line 57:11: Column 'account' cannot be resolved";
      const Status = { State: 'FAILED', StateChangeReason: reason };
      athena.states = sql.includes('AND account IN') ? [Status] : [{ State: 'SUCCEEDED' }];
    };
    expect((await read()).facts).toMatchObject({ problemCount: 0, accounts: [HUB] });
    expect(athena.started).toHaveLength(2);
  });
});
