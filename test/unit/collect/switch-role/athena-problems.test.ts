import { describe, expect, it } from 'vitest';
import { athena, codes, dayCells, read, switchCells, useAthena, WEEK } from './athena-stub.ts';
import { HUB, ports, StubError } from './aws-stub.ts';
import { question } from './logs.ts';

useAthena();

describe('What a query can not claim', () => {
  it('is a day without records', async () => {
    athena.rows = athena.rows.filter(({ day }) => day !== '2026/11/18');
    const answer = await read();
    expect(answer.facts.problems).toMatchObject([
      { code: 'MissingDays', message: `no log of account ${HUB} on 2026-11-18`, accountId: HUB },
    ]);
    expect(answer.coverage).toHaveLength(4);
  });

  it('is a day with records that Athena could not read, of every account when they name none', async () => {
    const broken = dayCells('2026-11-18', { unreadable: '2' });
    athena.rows = athena.rows.map((row) => (row.day === broken.day ? broken : row));
    const one = await read({}, question({ eventNames: ['AssumeRole'] }));
    expect(codes(one)).toEqual(['UnreadableRecords']);
    expect(one.coverage.map(({ to }) => to)).toEqual([
      '2026-11-16T23:59:59.999Z',
      '2026-11-21T10:00:00.000Z',
    ]);

    const { account: _, ...nobody } = dayCells('2026-11-18', { unreadable: '2', records: '2' });
    athena.rows = [...WEEK.map((day) => dayCells(day)), nobody];
    const all = await read({}, question({ eventNames: ['AssumeRole'] }));
    expect(codes(all)).toEqual(['UnreadableRecords']);
    expect(all.coverage).toHaveLength(2);
  });

  it('is AssumeRole where no record only reads', async () => {
    athena.rows = WEEK.map((day) => dayCells(day, { read_only: '0' }));
    const answer = await read();
    expect(codes(answer)).toEqual(['WriteOnlyTrail']);
    expect(answer.coverage.map(({ event }) => event)).toEqual(['SwitchRole']);
  });

  it('is a day before a second Region was logged', async () => {
    athena.rows = WEEK.map((day) =>
      dayCells(day, { regions: day < '2026-11-20' ? 'us-east-1' : 'eu-west-1 us-east-1' }),
    );
    const { facts, coverage } = await read({}, question({ eventNames: ['AssumeRole'] }));
    expect(facts.problems).toMatchObject([{ code: 'SingleRegion', accountId: HUB }]);
    expect(facts.problems[0]?.message).toMatch(/us-east-1 alone .* from 2026-11-15 to 2026-11-19;/);
    expect(coverage.map(({ from }) => from)).toEqual(['2026-11-20T00:00:00.000Z']);
  });

  it('is AssumeRole on the days before the first record that only reads', async () => {
    athena.rows = WEEK.map((day) =>
      dayCells(day, { records: '3', read_only: day < '2026-11-18' ? '0' : '1' }),
    );
    const { facts, coverage } = await read();
    expect(facts.problems).toMatchObject([{ code: 'WriteOnlyTrail', accountId: HUB }]);
    expect(facts.problems[0]?.message).toContain('from 2026-11-15 to 2026-11-17:');
    expect(coverage.map(({ event, from }) => `${event} ${from.slice(8, 10)}`)).toEqual([
      'AssumeRole 18',
      'SwitchRole 15',
    ]);
  });

  it('is anything of an account with one Region, unless that was said to be all', async () => {
    athena.rows = WEEK.map((day) => dayCells(day, { regions: 'us-east-1' }));
    const answer = await read();
    expect([codes(answer), answer.coverage]).toEqual([['SingleRegion'], []]);
    expect((await read({ regions: ['us-east-1'] })).coverage.map(({ regions }) => regions)).toEqual([
      ['us-east-1'],
      ['us-east-1'],
    ]);
    expect(codes(await read({ regions: ['us-east-1', 'eu-west-1'] }))).toEqual(['RegionMissing']);
  });

  it('is the day of an event with an impossible time, which is not counted', async () => {
    const later = { odd_time: '2027-01-01T00:00:00Z', first_day: '2026/11/18', last_day: '2026/11/18' };
    athena.rows = [
      ...athena.rows,
      switchCells('2026-11-17T08:00:00Z'),
      switchCells('2027-01-01T00:00:00Z', later),
    ];
    const answer = await read({}, question({ eventNames: ['AssumeRole'] }));
    expect(answer.switches.map(({ at }) => at)).toEqual(['2026-11-17T08:00:00.000Z']);
    expect(codes(answer)).toEqual(['EventInFuture']);
    expect(answer.coverage.map(({ from }) => from)).toEqual([
      '2026-11-15T00:00:00.000Z',
      '2026-11-19T00:00:00.000Z',
    ]);
  });

  it('is any day on which such an event may have been delivered', async () => {
    const odd = { odd_time: 'soon', first_day: '2026/11/17', last_day: '2026/11/20' };
    athena.rows = [...athena.rows, switchCells('soon', odd)];
    const answer = await read({}, question({ eventNames: ['AssumeRole'] }));
    expect(codes(answer)).toEqual(['OddRecord']);
    expect(answer.coverage.map(({ from, to }) => `${from.slice(8, 10)} ${to.slice(8, 10)}`)).toEqual([
      '15 15',
      '21 21',
    ]);
  });

  it('is anything when a record has no day of delivery', async () => {
    athena.rows = [...athena.rows, switchCells('soon', { odd_time: 'soon', first_day: '', last_day: '' })];
    const answer = await read();
    expect([codes(answer), answer.coverage]).toEqual([['IncompleteAnswer'], []]);
  });

  it('is anything when the table is empty', async () => {
    athena.rows = [];
    const answer = await read();
    expect([codes(answer), answer.facts.from, answer.coverage]).toEqual([['NoLogs'], null, []]);
    expect(athena.started).toHaveLength(2);
  });
});

describe('A query that fails', () => {
  const failed = (StateChangeReason: string) => [{ State: 'FAILED', StateChangeReason }];

  it.each([
    [
      "TABLE_NOT_FOUND: line 1:8: Table 'default.cloudtrail_logs' does not exist",
      /docs\/athena\.md has the definition/,
    ],
    [
      "COLUMN_NOT_FOUND: line 9:7: Column 'timestamp' cannot be resolved",
      /docs\/athena\.md has the definition/,
    ],
    ['Access denied when writing output to url: s3://results/x.csv', /docs\/athena\.md has the whole policy/],
    ['HIVE_CURSOR_ERROR: Unexpected end of ZLIB input stream', /source `s3`, which names each one/],
    ['Query exhausted resources at this scale factor', /lower `look-back-days`/],
  ])('says so in the words of Athena and with a remedy: %s', async (reason, remedy) => {
    athena.states = failed(reason);
    const { facts, coverage } = await read();
    expect(coverage).toEqual([]);
    expect(facts.problems).toMatchObject([{ operation: 'athena:StartQueryExecution', code: 'QueryFailed' }]);
    expect(facts.problems[0]?.message).toMatch(remedy);
    expect(facts.problems[0]?.message).toContain(reason);
  });

  it('is stopped after a quarter of an hour', async () => {
    athena.states = [{ State: 'RUNNING' }];
    const given = ports();
    const { facts } = await read({}, question(), given);
    expect(facts.problems).toMatchObject([{ code: 'QueryDeadline' }]);
    expect(athena.calls.at(-1)).toBe('StopQueryExecution');
    expect(given.log.length).toBeGreaterThan(20);
  });

  it('for want of a right names the statement to add', async () => {
    athena.refuse = new StubError(
      'AccessDeniedException',
      'User is not authorized to perform: athena:StartQueryExecution',
    );
    const { facts } = await read();
    expect(facts.problems).toMatchObject([{ operation: 'athena:StartQueryExecution', code: 'AccessDenied' }]);
    expect(facts.problems[0]?.message).toContain('"Action":"athena:StartQueryExecution"');
  });

  it('for want of a place for its results says where to set one', async () => {
    athena.refuse = new StubError(
      'InvalidRequestException',
      'No output location provided. An output location is required',
    );
    const { facts } = await read();
    expect(facts.problems[0]?.message).toMatch(/workgroup primary has no place for results.*output-location/);
  });

  it('with an answer of another shape claims nothing', async () => {
    athena.hasHeader = false;
    expect((await read()).facts.problems[0]?.code).toBe('IncompleteAnswer');
    athena.hasHeader = true;
    athena.rows = [dayCells('2026-11-18', { day: '2026-11-18' })];
    const { facts, coverage } = await read();
    expect([facts.problems[0]?.code, coverage]).toEqual(['IncompleteAnswer', []]);
  });
});
