import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/aws/clock.ts';
import { underLock } from '../../../src/files/file-lock.ts';
import { historyFile } from '../../../src/files/history-file.ts';
import { EMPTY_HISTORY } from '../../../src/model/switch-role.ts';
import { describeStore } from './store-contract.ts';
import { aSwitch, covered, HUB, history, TOO_MUCH } from './switches.ts';

const workspaces: string[] = [];
afterAll(() => Promise.all(workspaces.map((path) => rm(path, { recursive: true }))));

async function workspace(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'iam-sweep-history-'));
  workspaces.push(path);
  return path;
}

const open = (directory: string, path = 'a/history.json') => historyFile(directory, path, systemClock);
const read = (path: string) => readFile(path, 'utf8');

describeStore('a file', async () => {
  const directory = await workspace();
  const file = join(directory, 'a/history.json');
  const put = async (text: string) => {
    await mkdir(join(directory, 'a'));
    await writeFile(file, text);
  };
  return {
    open: () => open(directory),
    // Each writing puts a new file into the place of the old one.
    writes: async () => {
      const found = await stat(file).catch(() => undefined);
      return found === undefined ? 0 : found.ino + found.mtimeMs;
    },
    corrupt: () => put('{"schemaVersion":1,"switches":[{"accountId":"1111"}],"coverage":[]}'),
    fromTheFuture: () => put('{"schemaVersion":2,"entries":[]}'),
    content: () => read(file),
  };
});

describe('The file of a history', () => {
  const one = history({
    switches: [aSwitch('bob', '2026-06-01T00:00:00.000Z'), aSwitch('alice', '2026-06-01T00:00:00.000Z')],
    coverage: [covered('2026-06-01T00:00:00.000Z', '2026-06-02T00:00:00.000Z')],
    told: { state: 'x', at: '2026-06-02T00:00:00.000Z' },
  });

  test('has an entry a line, so that a diff shows what changed', async () => {
    const directory = await workspace();
    await open(directory).merge(one);
    expect(await read(join(directory, 'a/history.json'))).toBe(
      `{
"schemaVersion":1,
"told":{"state":"x","at":"2026-06-02T00:00:00.000Z"},
"switches":[
{"accountId":"${HUB}","userId":"AIDAEXAMPLEALICE","userArn":"arn:aws:iam::${HUB}:user/alice","roleArn":"arn:aws:iam::444455556666:role/admin","at":"2026-06-01T00:00:00.000Z","by":"console"},
{"accountId":"${HUB}","userId":"AIDAEXAMPLEBOB","userArn":"arn:aws:iam::${HUB}:user/bob","roleArn":"arn:aws:iam::444455556666:role/admin","at":"2026-06-01T00:00:00.000Z","by":"console"}
],
"coverage":[
{"accountId":"${HUB}","event":"SwitchRole","from":"2026-06-01T00:00:00.000Z","to":"2026-06-02T00:00:00.000Z"}
]
}
`,
    );
  });

  test('leaves nothing beside it', async () => {
    const directory = await workspace();
    await open(directory).merge(one);
    expect(await readdir(join(directory, 'a'))).toEqual(['history.json']);
  });

  test('that is broken is named with the place of the slip', async () => {
    const directory = await workspace();
    await writeFile(join(directory, 'h.json'), '{"schemaVersion":1,');
    await expect(open(directory, 'h.json').read()).rejects.toThrow(/^file h\.json: it is not JSON \(/);
    await writeFile(
      join(directory, 'h.json'),
      '{"schemaVersion":1,"switches":[{"accountId":"1"}],"coverage":[]}',
    );
    await expect(open(directory, 'h.json').read()).rejects.toThrow(
      /^file h\.json: switches\.0\.accountId: expected the 12 digits of an account\. It was left/,
    );
    await rm(join(directory, 'h.json'));
    await open(directory, 'h.json').merge(one);
    const latin1 = (await read(join(directory, 'h.json'))).replaceAll('alice', 'ali\u00e7e');
    await writeFile(join(directory, 'h.json'), latin1, 'latin1');
    await expect(open(directory, 'h.json').read()).rejects.toMatchObject({ code: 'HistoryUnreadable' });
  });

  test('has its slip named whichever entry of whichever list it is in', async () => {
    const directory = await workspace();
    const put = (value: object) =>
      writeFile(
        join(directory, 'h.json'),
        JSON.stringify({ schemaVersion: 1, switches: [], coverage: [], ...value }),
      );
    const good = aSwitch('bob', '2026-06-01T00:00:00.000Z');
    const time = covered('2026-06-01T00:00:00.000Z', '2026-06-02T00:00:00.000Z');
    for (const [value, slip] of [
      [{ switches: [good, { ...good, at: 'soon' }] }, /: switches\.1\.at: /],
      [{ switches: [{ ...good, extra: 1 }] }, /: switches\.0: .*extra/],
      [{ coverage: [time, time, { ...time, regions: ['eu west'] }] }, /: coverage\.2\.regions\.0: /],
      [{ coverage: [null] }, /: coverage\.0: /],
      [{ told: {} }, /: told\.state: /],
      [{ more: [] }, /: the whole: .*more/],
    ] as const) {
      await put(value);
      await expect(open(directory, 'h.json').read()).rejects.toMatchObject({
        code: 'HistoryUnreadable',
        message: expect.stringMatching(slip),
      });
    }
  });

  test('is not written where it would be larger than any run reads', async () => {
    const directory = await workspace();
    await open(directory, 'h.json').merge(one);
    const before = await read(join(directory, 'h.json'));
    await expect(open(directory, 'h.json').merge(TOO_MUCH)).rejects.toMatchObject({
      code: 'HistoryFailed',
      message: expect.stringMatching(
        /^file h\.json: it would have \d+ bytes, and a history at most 8388608\. It was left/,
      ),
    });
    expect(await read(join(directory, 'h.json'))).toBe(before);
  });

  test('does not lead out of the workspace', async () => {
    const directory = await workspace();
    await symlink(await workspace(), join(directory, 'a'));
    await expect(open(directory).merge(one)).rejects.toThrow(/leads out of the workspace/);
    await expect(open(directory).read()).rejects.toThrow(/leads out of the workspace/);
  });

  test('is no directory and no pipe', async () => {
    const directory = await workspace();
    await mkdir(join(directory, 'a/history.json'), { recursive: true });
    await expect(open(directory).read()).rejects.toThrow(
      /it is no regular file\. Give the path of another file/,
    );
    await promisify(execFile)('mkfifo', [join(directory, 'pipe')]);
    await expect(open(directory, 'pipe').merge(one)).rejects.toThrow(/it is no regular file/);
  });
});

describe('The lock of a history file', () => {
  /** Linux gives no process a number beyond 2 ** 22. */
  const NOBODY = 2 ** 22 + 1;
  const lockOf = (directory: string) => join(directory, 'h.json.lock');
  const owner = (rest: object) =>
    JSON.stringify({ id: 'x', pid: process.pid, host: hostname(), at: Date.now(), ...rest });
  const one = history({ switches: [aSwitch('bob', '2026-06-01T00:00:00.000Z')] });

  /** Waiting takes no time: each pause lets a quarter of a minute go by. */
  function impatient() {
    let now = Date.now();
    return {
      now: () => now,
      random: () => 0.5,
      sleep: async () => {
        now += 15_000;
      },
    };
  }

  test('is broken when the process that made it is gone', async () => {
    const directory = await workspace();
    const gone = promisify(execFile)('true');
    await gone;
    await writeFile(lockOf(directory), owner({ pid: gone.child.pid }));
    await historyFile(directory, 'h.json', impatient()).merge(one);
    expect(await readdir(directory)).toEqual(['h.json']);
  });

  test('is broken when it is older than any work can take, whoever made it', async () => {
    const directory = await workspace();
    await writeFile(lockOf(directory), owner({ host: 'elsewhere', at: Date.now() - 11 * 60_000 }));
    await historyFile(directory, 'h.json', impatient()).merge(one);
    expect(await readdir(directory)).toEqual(['h.json']);
  });

  test.each([
    ['of a process that is alive', owner({})],
    ['of another machine', owner({ host: 'elsewhere', pid: NOBODY })],
    ['that is being written', ''],
  ])('%s is waited for, and then named', async (_, text) => {
    const directory = await workspace();
    await writeFile(lockOf(directory), text);
    await expect(historyFile(directory, 'h.json', impatient()).merge(one)).rejects.toMatchObject({
      code: 'HistoryBusy',
      message: expect.stringMatching(/h\.json\.lock: .+ has held this lock for more than a minute/),
    });
    expect(await read(lockOf(directory))).toBe(text);
    expect(await historyFile(directory, 'h.json', impatient()).read()).toEqual(EMPTY_HISTORY);
  });

  test('is not read where it is a link to something without an end, or too large for a lock', async () => {
    const directory = await workspace();
    for (const make of [
      () => symlink('/dev/zero', lockOf(directory)),
      () => writeFile(lockOf(directory), `${owner({ pid: NOBODY })}${' '.repeat(2_000)}`),
    ]) {
      await make();
      await expect(historyFile(directory, 'h.json', impatient()).merge(one)).rejects.toThrow(
        /h\.json\.lock: somebody has held this lock for more than a minute/,
      );
      await rm(lockOf(directory));
    }
  });

  test('is broken by one of many that find it, and none gets into the way of another', async () => {
    const directory = await workspace();
    await writeFile(lockOf(directory), owner({ pid: NOBODY }));
    const users = Array.from({ length: 20 }, (_, user) => `user${user}`);
    await Promise.all(
      users.map((user) =>
        open(directory, 'h.json').merge(history({ switches: [aSwitch(user, '2026-06-01T00:00:00.000Z')] })),
      ),
    );
    expect((await open(directory, 'h.json').read()).switches).toHaveLength(20);
    expect(await readdir(directory)).toEqual(['h.json']);
  });

  test('of a new owner is not taken for that of the dead one before', async () => {
    const directory = await workspace();
    await writeFile(lockOf(directory), owner({ pid: NOBODY }));
    const fresh = owner({ id: 'fresh' });
    const pauses = impatient();
    let asked = 0;
    // The fourth look at the clock is between finding the owner dead and breaking the lock.
    const now = () => {
      asked++;
      if (asked === 4) writeFileSync(lockOf(directory), fresh);
      return pauses.now();
    };
    await expect(historyFile(directory, 'h.json', { ...pauses, now }).merge(one)).rejects.toThrow(/has held/);
    expect(asked).toBeGreaterThan(4);
    expect(await read(lockOf(directory))).toBe(fresh);
  });

  test('is let go only by its owner', async () => {
    const directory = await workspace();
    const other = owner({ id: 'other' });
    await underLock(join(directory, 'h.json'), systemClock, () => writeFile(lockOf(directory), other));
    expect(await read(lockOf(directory))).toBe(other);
    await rm(lockOf(directory));
    const failing = underLock(join(directory, 'h.json'), systemClock, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await readdir(directory)).toEqual([]);
  });

  test('keeps processes apart, not only calls', async () => {
    const directory = await workspace();
    const script = join(import.meta.dirname, 'keep-in-file.ts');
    const run = (user: number) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', script, directory, `p${user}`]);
    await Promise.all([run(0), run(1), run(2)]);
    expect((await open(directory, 'h.json').read()).switches).toHaveLength(60);
  });
});
