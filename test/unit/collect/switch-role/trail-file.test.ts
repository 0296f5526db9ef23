import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  type FileFindings,
  type FileLimits,
  type ReadOptions,
  TrailFileReader,
} from '../../../../src/collect/switch-role/trail/file.ts';
import { TrailFileError } from '../../../../src/collect/switch-role/trail/trail-file-error.ts';
import { SWITCH_EVENT_NAMES } from '../../../../src/model/switch-role.ts';
import { FORMS, type Form, record, recordBy } from './records.ts';

const MIB = 2 ** 20;
const USER_SWITCH = record('switch-role-by-user');

function read(
  file: string | Uint8Array,
  options: Partial<ReadOptions> & FileLimits = {},
): Promise<FileFindings> {
  const { gzipped = false, eventNames = SWITCH_EVENT_NAMES, until, ...limits } = options;
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  return new TrailFileReader(limits).read(bytes, { gzipped, eventNames, ...(until && { until }) });
}

const logOf = (...records: unknown[]) => JSON.stringify({ Records: records });
const refusal = (file: string | Uint8Array, options: Parameters<typeof read>[1] = {}) =>
  read(file, options).then(
    () => 'read',
    (error) => (error instanceof TrailFileError ? `${error.code}: ${error.message}` : error),
  );

describe('A log file', () => {
  it('tells the last switch of each user to each role, the role sessions, and how much was read', async () => {
    const file = logOf(...FORMS.map((form) => record(form)));
    const { switches, sessions, ...rest } = await read(gzipSync(file), { gzipped: true });
    expect(switches.map(({ at, by }) => `${at} ${by}`)).toEqual([
      '2026-08-04T10:00:00.000Z console',
      '2026-08-07T09:00:00.000Z api',
      '2026-08-03T07:30:00.000Z console',
    ]);
    expect(sessions.map(({ sessionName }) => sessionName)).toEqual(['erik', 'dana@example.com']);
    expect(rest).toEqual({
      records: FORMS.length,
      bytes: Buffer.byteLength(file),
      odd: [],
      oddCount: 0,
      earliest: '2026-08-03T07:30:00.000Z',
      latest: '2026-08-08T10:00:00.000Z',
      sawReadOnly: true,
    });
  });

  it('tells only the events that were asked for', async () => {
    const file = logOf(record('switch-role-by-user'), record('assume-role-in-own-account-by-cli'));
    expect((await read(file, { eventNames: ['SwitchRole'] })).switches).toHaveLength(1);
    expect((await read(file, { eventNames: ['AssumeRole'] })).switches).toMatchObject([{ by: 'api' }]);
  });

  it('tells only the sessions whose names were asked for', async () => {
    const file = logOf(record('assume-role-by-role-session'), record('switch-role-from-role-session'));
    expect((await read(file, { sessionNames: ['erik', 'next'] })).sessions).toMatchObject([
      { sessionName: 'erik' },
    ]);
    expect((await read(file, { sessionNames: ['dana@example.com'] })).sessions).toMatchObject([
      { sessionName: 'dana@example.com' },
    ]);
    expect((await read(file, { sessionNames: [] })).sessions).toEqual([]);
  });

  it('tells the last switches up to a time, and apart from them those after it', async () => {
    const forms = ['switch-role-by-user', 'assume-role-by-role-session'] as const;
    const at = (day: number) => forms.map((form) => record(form, { eventTime: `2026-08-0${day}T10:00:00Z` }));
    const file = logOf(...at(4), ...at(9), ...at(3));
    const { switches, sessions } = await read(file, { until: '2026-08-04T10:00:00.000Z' });
    const both = ['2026-08-04T10:00:00.000Z', '2026-08-09T10:00:00.000Z'];
    expect([switches, sessions].map((found) => found.map((one) => one.at))).toEqual([both, both]);
  });

  it('is read to the end whatever stands before a switch', async () => {
    const filler = Array.from({ length: 3_000 }, (_, index) =>
      record('assume-role-by-service', { eventID: `${index}`, additional: '},{'.repeat(index % 50) }),
    );
    const { switches, records } = await read(logOf(...filler, USER_SWITCH));
    expect(switches).toHaveLength(1);
    expect(records).toBe(3_001);
  });

  it('may have records of megabytes, and nothing in it but white space', async () => {
    const huge = { ...USER_SWITCH, requestParameters: { text: '"\\'.repeat(MIB) } };
    expect((await read(logOf(record('assume-role-by-service'), huge))).switches).toHaveLength(1);
    expect(await read(' {"Records" : [ ] } \n')).toMatchObject({ records: 0, switches: [] });
  });

  it('names at most ten odd records, and counts all', async () => {
    const odd = Array.from({ length: 12 }, () => record('switch-role-by-user', { eventTime: 'x' }));
    const findings = await read(logOf(...odd, 7, USER_SWITCH));
    expect(findings).toMatchObject({ oddCount: 13, records: 14, switches: [{}] });
    expect(findings.odd).toHaveLength(10);
  });

  it('names an odd record even of a service, or of a role session without a name', async () => {
    const ofService = record('assume-role-by-service', { eventSource: {} });
    const session = record('assume-role-by-role-session');
    const identity = { ...(session.userIdentity as object), arn: 'arn:aws:sts::111122223333:other' };
    const { odd } = await read(logOf(ofService, { ...session, userIdentity: identity }), {
      sessionNames: [],
    });
    expect(odd).toEqual([
      expect.stringContaining('eventSource is a object'),
      expect.stringContaining('userIdentity.arn is no ARN of a role session'),
    ]);
  });

  it('is of a trail that holds events which only read, when one is among its records', async () => {
    const sees = async (file: string) => (await read(file)).sawReadOnly;
    const reading = record('assume-role-by-service');
    expect(await sees(logOf(reading))).toBe(true);
    expect(await sees(JSON.stringify({ Records: [reading] }, null, 2))).toBe(true);
    expect(await sees(logOf(record('assume-role-by-service', { resources: undefined })))).toBe(true);
    const inAnyOrder = Object.entries(record('assume-role-in-own-account-by-cli')).toReversed();
    expect(await sees(logOf(Object.fromEntries(inAnyOrder)))).toBe(true);
    expect(await sees(logOf(USER_SWITCH))).toBe(false);
    const volume = { volumes: [{ readOnly: true, sourceVolume: 'data' }] };
    expect(await sees(logOf({ ...USER_SWITCH, requestParameters: volume }))).toBe(false);
    const many = Array.from({ length: 500 }, () => ({ ...USER_SWITCH, requestParameters: volume }));
    expect(await sees(logOf(...many))).toBe(false);
    expect(await sees(logOf(...many, reading))).toBe(true);
  });
});

describe('A record that holds a user’s switch is found', () => {
  const forms: Form[] = [
    'assume-role-in-target-account',
    'assume-role-in-own-account-by-cli',
    'switch-role-by-user',
  ];
  const written: Record<string, (one: unknown) => string> = {
    'pretty-printed': (one) => JSON.stringify({ Records: [one] }, null, 2),
    'with its keys in another order': (one) =>
      logOf(Object.fromEntries(Object.entries(one as object).toReversed())),
    'with an escape in the name of the event': (one) =>
      logOf(one).replace(/"(Switch|Assume)Role"/, '"$1\\u0052ole"'),
    'with an escape in a key': (one) => logOf(one).replace('"eventName"', '"event\\u004eame"'),
    'behind a service’s identity that is not its own': (one) =>
      logOf({ before: { userIdentity: { type: 'AWSService' } }, ...(one as object) }),
    'behind a text that looks like a service’s record': (one) =>
      logOf({ before: JSON.stringify(record('assume-role-by-service')), ...(one as object) }),
  };

  it.each(Object.entries(written))('%s', async (_, write) => {
    for (const form of forms) expect((await read(write(record(form)))).switches).toHaveLength(1);
  });

  it('only where it is a record, not in a request or beside the records', async () => {
    const nested = record('assume-role-by-service', {
      requestParameters: { events: [USER_SWITCH, [USER_SWITCH]] },
    });
    const file = JSON.stringify({ before: [USER_SWITCH], Records: [nested, JSON.stringify(USER_SWITCH)] });
    expect(await read(file)).toMatchObject({ records: 2, switches: [], oddCount: 1 });
  });

  it('unless another account’s role or a whole account is behind it', async () => {
    const one = recordBy('assume-role-in-target-account', { principalId: '111122223333' });
    expect((await read(logOf(one))).switches).toEqual([]);
  });
});

describe('A file is refused that', () => {
  const packed = gzipSync(logOf(...FORMS.map((form) => record(form))));

  it('is not gzip although its name says so', async () => {
    expect(await refusal('{"Records":[]}', { gzipped: true })).toBe(
      'NotGzip: its name says that it is packed by gzip, but it begins with the bytes 7b225265636f7264',
    );
    expect(await refusal('', { gzipped: true })).toMatch(/^NotGzip: .* is empty$/);
  });

  it('is cut off, packed or not', async () => {
    expect(await refusal(packed.subarray(0, packed.length / 2), { gzipped: true })).toMatch(/^Truncated: /);
    expect(await refusal(logOf(USER_SWITCH).slice(0, -2))).toMatch(/^Truncated: .*before its last bracket/);
    expect(await refusal(logOf(USER_SWITCH).slice(0, 40))).toMatch(/^Truncated: .*within a string/);
  });

  it('is damaged, or has something else behind it', async () => {
    const damaged = Buffer.from(packed);
    damaged.writeUInt32LE(1, packed.length - 8);
    expect(await refusal(damaged, { gzipped: true })).toMatch(/^Corrupt: the packed file is damaged/);
    expect(await refusal(Buffer.concat([packed, Buffer.from('\0\0rest')]), { gzipped: true })).toMatch(
      /^Corrupt: 6 bytes that are not gzip/,
    );
    expect(await refusal(`${logOf(USER_SWITCH)}]`)).toMatch(/^Corrupt: the file is no JSON/);
    expect(await refusal(logOf(USER_SWITCH).replace('"eventName":', '"eventName"'))).toMatch(
      /^Corrupt: record 1 of the file is no JSON/,
    );
  });

  it('unpacks to more than its limit, whatever length it claims', async () => {
    const bomb = gzipSync(Buffer.alloc(20 * MIB, ' '), { level: 1 });
    const limits = { gzipped: true, mostBytes: 17 * MIB };
    expect(await refusal(bomb, limits)).toMatch(/^TooLarge: .* unpack to more than 17825792/);
    bomb.writeUInt32LE(100, bomb.length - 4);
    expect(await refusal(bomb, limits)).toMatch(/^TooLarge: /);
    expect(await refusal(logOf(USER_SWITCH), { mostBytes: 100 })).toMatch(/^TooLarge: /);
  });

  it('holds something endless that is no record', async () => {
    expect(await refusal(`{"Records":[{"a":"${'x'.repeat(40 * MIB)}"}]}`)).toMatch(/^TooLarge: /);
    expect(await refusal(`{"text":"${'x'.repeat(2 * MIB)}"}`)).toMatch(/^NotATrail: more than/);
  });

  it('is not a log file of CloudTrail', async () => {
    expect(await refusal('')).toBe('NotATrail: the file begins with nothing, not with {"Records":[');
    expect(await refusal('date,user\n')).toMatch(/^NotATrail: the file begins with "date,user/);
    expect(await refusal('"Records')).toMatch(/^NotATrail: /);
    expect(await refusal('[]')).toMatch(/^NotATrail: /);
    expect(await refusal(JSON.stringify({ Events: [], NextToken: 'x' }))).toBe(
      'NotATrail: the file has no "Records"; it has "Events", "NextToken"',
    );
    expect(await refusal('{"Records":{}}')).toMatch(/"Records" that are no list; nothing else is in it/);
    expect(await refusal(JSON.stringify({ digestS3Object: 'x', logFiles: [{}] }))).toMatch(
      /^NotATrail: it is a digest file/,
    );
    expect(await refusal(logOf({ eventCategory: 'Insight', insightDetails: {} }))).toMatch(
      /^NotATrail: it is a file of CloudTrail Insights/,
    );
  });

  it('leaves nothing behind for the next one', async () => {
    const reader = new TrailFileReader();
    const options = { gzipped: false, eventNames: SWITCH_EVENT_NAMES };
    for (const broken of ['{"Records":[{"a":"', '{"Records":[{', '}}}}', '"\\']) {
      await expect(reader.read(Buffer.from(broken), options)).rejects.toThrow(TrailFileError);
      expect(await reader.read(Buffer.from(logOf(USER_SWITCH)), options)).toMatchObject({ switches: [{}] });
    }
  });
});
