import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { daysBetween } from '../../../../src/collect/switch-role/trail-days.ts';
import { readTrailFiles } from '../../../../src/collect/switch-role/trail-files.ts';
import { HUB, ports } from './aws-stub.ts';
import { covered, fileName, logFile, logKey, otherRecord, question, switchRecord } from './logs.ts';

const WEEK = daysBetween('2026-11-15', '2026-11-21');
const AT = '2026-11-18T10:58:00Z';

let folder: string;
let workspace: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trail-files-'));
  workspace = join(folder, 'work');
  await mkdir(workspace);
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, content: Buffer | string): Promise<string> {
  await mkdir(dirname(join(workspace, path)), { recursive: true });
  await writeFile(join(workspace, path), content);
  return path;
}

const read = (paths: readonly string[], asked = question(), regions?: readonly string[]) =>
  readTrailFiles({ type: 'files', paths, ...(regions && { regions }) }, asked, ports([HUB], { workspace }));
type Answer = Awaited<ReturnType<typeof read>>;
const told = ({ facts }: Answer) => facts.problems.map(({ code, message }) => `${code}: ${message}`);
const found = ({ switches }: Answer) => switches.map(({ at }) => at);

describe('Files that are called as CloudTrail calls them', () => {
  beforeEach(async () => {
    for (const day of WEEK) {
      for (const region of ['eu-west-1', 'us-east-1']) {
        await put(`logs/${logKey(`${day}T10:00`, { region })}`, logFile(otherRecord(`${day}T09:58:00Z`)));
      }
    }
  });

  it('tell switches, and cover each of their days', async () => {
    await put(`logs/${fileName('2026-11-18T11:00')}`, logFile(switchRecord(AT)));
    const answer = await read(['logs']);
    expect(found(answer)).toEqual(['2026-11-18T10:58:00.000Z']);
    expect(answer.coverage).toEqual([
      covered('AssumeRole', '2026-11-15T00:00:00.000Z', '2026-11-21T10:00:00.000Z'),
      covered('SwitchRole', '2026-11-15T00:00:00.000Z', '2026-11-21T10:00:00.000Z'),
    ]);
    expect(answer.facts).toMatchObject({
      type: 'files',
      name: 'files logs',
      accounts: [HUB],
      regions: ['eu-west-1', 'us-east-1'],
      problemCount: 0,
      amounts: { objects: 15 },
    });
  });

  it('tell the true switches beside one of the future', async () => {
    const ahead = switchRecord('2027-01-01T00:00:00Z');
    await put(`logs/${fileName('2026-11-18T11:00')}`, logFile(ahead, switchRecord(AT)));
    const answer = await read(['logs']);
    expect(found(answer)).toEqual(['2026-11-18T10:58:00.000Z']);
    expect(told(answer)).toEqual([expect.stringMatching(/^EventInFuture: /)]);
  });

  it('leave out the digests beside them', async () => {
    await put(`logs/${HUB}_CloudTrail-Digest_us-east-1_trail_us-east-1_20261118T100000Z.json.gz`, 'x');
    await put(`logs/AWSLogs/${HUB}/CloudTrail-Insight/us-east-1/x.json.gz`, 'x');
    expect((await read(['logs/**/*.json.gz'])).facts).toMatchObject({
      problemCount: 0,
      amounts: { objects: 14 },
    });
  });

  it('may lie in a folder that is called as that of digests', async () => {
    await put(`CloudTrail-Logs/${logKey('2026-11-18T11:00')}`, logFile(switchRecord(AT)));
    expect(found(await read(['CloudTrail-Logs']))).toEqual(['2026-11-18T10:58:00.000Z']);
  });

  it('cost their day when they can not be read, and are named', async () => {
    const path = await put(`logs/${fileName('2026-11-18T11:00')}`, logFile(switchRecord(AT)).subarray(0, 60));
    const answer = await read(['logs'], question({ eventNames: ['AssumeRole'] }));
    expect(told(answer)).toEqual([expect.stringMatching(/^Truncated: /)]);
    expect(told(answer)[0]).toContain(path);
    expect(answer.facts.problems[0]).toMatchObject({ operation: 'read-file', accountId: HUB });
    expect(answer.coverage).toHaveLength(2);
  });

  it('cover nothing when they are of one Region', async () => {
    await rm(join(workspace, `logs/AWSLogs/${HUB}/CloudTrail/eu-west-1`), { recursive: true });
    const answer = await read(['logs']);
    expect(told(answer)).toEqual([
      `SingleRegion: the workspace holds logs of us-east-1 alone for account ${HUB} from 2026-11-15 to 2026-11-21; a switch may be recorded in any Region: use a multi-Region trail, or set \`regions: [us-east-1]\` if that is all`,
    ]);
    expect(answer.coverage).toEqual([]);
  });

  it('cover the days from which on they are of two Regions', async () => {
    for (const day of ['15', '16', '17']) {
      await rm(join(workspace, `logs/AWSLogs/${HUB}/CloudTrail/eu-west-1/2026/11/${day}`), {
        recursive: true,
      });
    }
    const answer = await read(['logs'], question({ eventNames: ['AssumeRole'] }));
    expect(told(answer)).toEqual([expect.stringContaining('us-east-1 alone')]);
    expect(answer.coverage).toEqual([
      covered('AssumeRole', '2026-11-18T00:00:00.000Z', '2026-11-21T10:00:00.000Z'),
    ]);
  });

  it('cover what the one Region tells when the settings say that it is all', async () => {
    const whole = await read(['logs']);
    const listed = await read(['logs'], undefined, ['us-east-1']);
    expect(listed.facts.regions).toEqual(['us-east-1']);
    expect(told(listed)).toEqual([]);
    expect(listed.coverage).toEqual(whole.coverage.map((one) => ({ ...one, regions: ['us-east-1'] })));
    const missing = await read(['logs'], undefined, ['us-east-1', 'us-west-2']);
    expect(told(missing)).toEqual([expect.stringMatching(/^RegionMissing: .*us-west-2/)]);
    expect(missing.coverage).toEqual([]);
  });

  it('are named for a day that is missing', async () => {
    for (const region of ['eu-west-1', 'us-east-1']) {
      await rm(join(workspace, `logs/AWSLogs/${HUB}/CloudTrail/${region}/2026/11/18`), { recursive: true });
    }
    expect(told(await read(['logs']))).toEqual([`MissingDays: no log of account ${HUB} on 2026-11-18`]);
  });
});

describe('Files as people keep them', () => {
  const record = switchRecord(AT);
  const lookup = { Events: [{ EventName: 'AssumeRole', CloudTrailEvent: JSON.stringify(record) }] };

  it.each([
    ['a log file under another name', 'kept.json', JSON.stringify({ Records: [record] })],
    ['a single record', 'kept.json', JSON.stringify(record, undefined, 2)],
    ['a list of records', 'kept.json', JSON.stringify([otherRecord(AT), record])],
    ['an answer of LookupEvents', 'kept.json', JSON.stringify(lookup)],
    ['any of these, gzipped', 'kept.json.gz', gzipSync(JSON.stringify(lookup))],
  ])('tell the switches of %s, and claim nothing', async (_, path, content) => {
    await put(path, content);
    const answer = await read(['*']);
    expect(found(answer)).toEqual(['2026-11-18T10:58:00.000Z']);
    expect([answer.coverage, answer.facts.from, told(answer)]).toEqual([[], null, []]);
  });

  it.each([
    ['something else', '{"name":"a package"}', /^NotATrail: package\.json: /],
    ['no JSON', 'hello', /^\w+: package\.json: /],
    ['a list of something else', '[1,2]', /^NotATrail: package\.json: /],
    [
      'events without their records',
      '{"Events":[{"EventName":"AssumeRole"}]}',
      /^NotATrail: package\.json: /,
    ],
    ['nothing', '', /^Empty: package\.json: /],
    ['a switch without a time', JSON.stringify(switchRecord('soon')), /^OddRecord: package\.json: /],
    [
      'one of the future',
      JSON.stringify(switchRecord('2027-01-01T00:00:00Z')),
      /^EventInFuture: package\.json: /,
    ],
  ])('are named when they hold %s', async (_, content, problem) => {
    await put('package.json', content);
    expect(told(await read(['*.json']))).toEqual([expect.stringMatching(problem)]);
  });
});

describe('A pattern', () => {
  it.each([
    ['a file', 'logs/a.json', 1],
    ['a file with a dot before', './logs/a.json', 1],
    ['files with a dot before', './logs/*.json', 2],
    ['a folder and everything below', 'logs', 3],
    ['a folder with a slash', 'logs/', 3],
    ['the workspace', '.', 4],
    ['names of one folder', 'logs/*.json', 2],
    ['names below', '**/*.json', 4],
    ['one of several folders', '{logs,other}/**', 4],
    ['hidden folders', '**/.hidden/*', 1],
  ])('may name %s: %s', async (_, pattern, count) => {
    for (const path of ['logs/a.json', 'logs/b.json', 'logs/.hidden/c.json', 'other/d.json']) {
      await put(path, JSON.stringify(switchRecord(AT)));
    }
    await put('logs/readme.md', 'no log');
    const { facts } = await read([pattern]);
    expect(facts).toMatchObject({ amounts: { objects: count }, problemCount: 0 });
  });

  it('that names a file twice has it read once', async () => {
    await put('logs/a.json', JSON.stringify(switchRecord(AT)));
    expect((await read(['logs', '**/a.json'])).facts.amounts.objects).toBe(1);
  });

  it('that matches nothing is a problem', async () => {
    await put('logs/readme.md', 'no log');
    expect(told(await read(['logs', 'losg/**', 'lugs/a.json']))).toEqual([
      'NothingMatched: logs matches no file that ends with .json or .json.gz (1 with other endings)',
      'NothingMatched: losg/** matches no file',
      'NothingMatched: lugs/a.json matches no file',
    ]);
  });

  it('never leads out of the workspace', async () => {
    await writeFile(join(folder, 'secret.json'), JSON.stringify(switchRecord(AT)));
    await symlink(folder, join(workspace, 'way'));
    for (const pattern of [
      '../secret.json',
      '../**',
      join(folder, '*'),
      'way',
      'way/**',
      'way/secret.json',
    ]) {
      const answer = await read([pattern]);
      expect(answer.switches).toEqual([]);
      expect(told(answer).join()).toMatch(/OutsideWorkspace: .* out of the workspace/);
    }
  });

  it('follows links within the workspace, and not in circles', async () => {
    await put('logs/a.json', JSON.stringify(switchRecord(AT)));
    await symlink(join(workspace, 'logs'), join(workspace, 'link'));
    await symlink(workspace, join(workspace, 'logs', 'round'));
    expect((await read(['link/**'])).facts).toMatchObject({ amounts: { objects: 1 }, problemCount: 0 });
  });

  it('leaves its files as they were', async () => {
    const path = await put('logs/a.json', JSON.stringify(switchRecord(AT)));
    await read(['logs']);
    expect(await readFile(join(workspace, path), 'utf8')).toBe(JSON.stringify(switchRecord(AT)));
  });
});
