import { gunzipSync, gzipSync } from 'node:zlib';
import {
  GetBucketLocationCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  S3Client,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import type { TrailRecord } from '../../../sandbox/cloudtrail/record.ts';
import { apiSwitch, consoleSwitch } from '../../../sandbox/cloudtrail/records.ts';
import type { BucketGiven } from '../../../sandbox/s3/bucket.ts';
import type { Sandbox } from '../../../sandbox/server.ts';
import { stand } from './stand.ts';
import { admin, ann, bob, daysAgo, HUB, NOW, s3Of, TARGET } from './trail-world.ts';

const TRAIL = [
  ...consoleSwitch({ user: ann, role: admin, at: daysAgo(2), region: 'ap-northeast-1' }),
  ...apiSwitch({ user: bob, role: admin, at: daysAgo(1) }),
];

const withBucket = (given: Partial<BucketGiven> = {}) =>
  stand({
    now: () => NOW,
    trail: TRAIL,
    buckets: [{ name: 'octo-trail', from: daysAgo(4), ...given }],
  });

async function list(sandbox: Sandbox, input: Partial<ListObjectsV2CommandInput> = {}) {
  const client = s3Of(sandbox);
  const keys: string[] = [];
  const prefixes: string[] = [];
  let ContinuationToken: string | undefined;
  let pages = 0;
  do {
    const page = await client.send(
      new ListObjectsV2Command({
        Bucket: 'octo-trail',
        ...input,
        ...(ContinuationToken && { ContinuationToken }),
      }),
    );
    keys.push(...(page.Contents ?? []).map((it) => it.Key ?? ''));
    prefixes.push(...(page.CommonPrefixes ?? []).map((it) => it.Prefix ?? ''));
    ContinuationToken = page.NextContinuationToken;
    pages += 1;
  } while (ContinuationToken);
  return { keys, prefixes, pages };
}

const get = (sandbox: Sandbox, Key: string) =>
  s3Of(sandbox).send(new GetObjectCommand({ Bucket: 'octo-trail', Key }));

async function bytesOf(sandbox: Sandbox, key: string): Promise<Uint8Array> {
  const { Body } = await get(sandbox, key);
  return (await Body?.transformToByteArray()) ?? new Uint8Array();
}

async function recordsIn(sandbox: Sandbox, keys: readonly string[]): Promise<TrailRecord[]> {
  const files = await Promise.all(keys.map((key) => bytesOf(sandbox, key)));
  return files.flatMap(
    (bytes) => (JSON.parse(gunzipSync(bytes).toString()) as { Records: TrailRecord[] }).Records,
  );
}

const isLog = (key: string) =>
  /^AWSLogs\/(\d{12})\/CloudTrail\/([\w-]+)\/\d{4}\/\d\d\/\d\d\/\1_CloudTrail_\2_\d{8}T\d{4}Z_\w{16}\.json\.gz$/.test(
    key,
  );

describe('A bucket of log files', () => {
  it('holds every record of the trail exactly once, in the folder of its account and Region', async () => {
    const sandbox = await withBucket();
    const { keys } = await list(sandbox);
    const logs = keys.filter(isLog);
    const wanted = (await recordsIn(sandbox, logs)).filter(({ eventID }) =>
      TRAIL.some((it) => it.eventID === eventID),
    );
    expect(wanted.map((it) => it.eventID).sort()).toEqual(TRAIL.map((it) => it.eventID).sort());
    const signIns = await recordsIn(
      sandbox,
      logs.filter((key) => key.includes(`${TARGET}/CloudTrail/ap-northeast-1`)),
    );
    expect(signIns.map((it) => it.eventName)).toContain('SwitchRole');
  });

  it('names files by when they were delivered, never before their records and never after now', async () => {
    const sandbox = await withBucket();
    const logs = (await list(sandbox)).keys.filter(isLog);
    expect(logs.length).toBeGreaterThan(30);
    for (const key of logs) {
      const [, y, mo, d, h, mi] = /_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)Z_/.exec(key) ?? [];
      expect(key).toContain(`/${y}/${mo}/${d}/`);
      const delivered = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:00Z`);
      expect(delivered).toBeLessThanOrEqual(NOW);
      for (const record of await recordsIn(sandbox, [key])) {
        expect(Date.parse(record.eventTime)).toBeLessThanOrEqual(delivered + 60_000);
      }
    }
  });

  it('has digests, Insights and a folder’s marker beside the logs', async () => {
    const { keys } = await list(await withBucket());
    const others = keys.filter((key) => !isLog(key));
    expect(others).toContain(`AWSLogs/${HUB}/`);
    expect(others.some((key) => key.includes('/CloudTrail-Digest/'))).toBe(true);
    expect(others.some((key) => key.includes('/CloudTrail-Insight/'))).toBe(true);
  });

  it('puts a prefix and an organization before the accounts', async () => {
    const sandbox = await withBucket({ prefix: 'logs/all', organizationId: 'o-exampleorg1' });
    const { keys } = await list(sandbox);
    expect(keys.every((key) => key.startsWith('logs/all/AWSLogs/o-exampleorg1/'))).toBe(true);
  });

  it('splits busy days into files of at most so many records', async () => {
    const sandbox = await withBucket({ recordsPerFile: 5, backgroundPerDay: 48 });
    const logs = (await list(sandbox)).keys.filter(isLog);
    const counts = await Promise.all(
      logs.slice(0, 20).map(async (key) => (await recordsIn(sandbox, [key])).length),
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(6);
  });

  it('of write events alone holds no AssumeRole', async () => {
    const sandbox = await withBucket({ writeOnly: true });
    const records = await recordsIn(sandbox, (await list(sandbox)).keys.filter(isLog));
    expect(records.length).toBeGreaterThan(0);
    expect(records.every((it) => it.readOnly === false)).toBe(true);
    expect(records.map((it) => it.eventName)).toContain('SwitchRole');
  });

  it('lacks what it is told to lack', async () => {
    const { keys } = await list(await withBucket({ without: ['2026/11/18'] }));
    expect(keys.some((key) => key.includes('2026/11/17'))).toBe(true);
    expect(keys.some((key) => key.includes('2026/11/18'))).toBe(false);
  });

  it('may fill files of no interest with the same bytes', async () => {
    const filler = gzipSync('{"Records":[]}');
    const sandbox = await withBucket({ filler });
    const logs = (await list(sandbox)).keys.filter(isLog);
    const records = await recordsIn(sandbox, logs);
    const isOfTrail = ({ eventID }: TrailRecord) => TRAIL.some((it) => it.eventID === eventID);
    expect(records.filter(isOfTrail)).toHaveLength(TRAIL.length);
    expect(
      (await Promise.all(logs.map((key) => bytesOf(sandbox, key)))).filter((it) => filler.equals(it)).length,
    ).toBeGreaterThan(20);
  });

  it('grows with the trail', async () => {
    const sandbox = await withBucket({ backgroundPerDay: 0 });
    const before = (await list(sandbox)).keys.filter(isLog);
    sandbox.trail.add(apiSwitch({ user: ann, role: admin, at: daysAgo(0.5) }));
    const after = (await list(sandbox)).keys.filter(isLog);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after).toEqual(expect.arrayContaining(before));
  });
});

describe('ListObjectsV2 of the sandbox', () => {
  it('pages through everything in order', async () => {
    const sandbox = await withBucket();
    const whole = await list(sandbox);
    const paged = await list(sandbox, { MaxKeys: 7 });
    expect(paged.keys).toEqual(whole.keys);
    expect(paged.pages).toBe(Math.ceil(whole.keys.length / 7));
    expect(whole.keys).toEqual([...whole.keys].sort());
  });

  it('groups by a delimiter, also over pages', async () => {
    const sandbox = await withBucket();
    const accounts = await list(sandbox, { Prefix: 'AWSLogs/', Delimiter: '/' });
    expect(accounts.prefixes).toEqual([`AWSLogs/${HUB}/`, `AWSLogs/${TARGET}/`]);
    const regions = await list(sandbox, {
      Prefix: `AWSLogs/${TARGET}/CloudTrail/`,
      Delimiter: '/',
      MaxKeys: 1,
    });
    expect(regions.prefixes).toEqual(
      ['ap-northeast-1', 'us-east-1', 'us-west-2'].map((it) => `AWSLogs/${TARGET}/CloudTrail/${it}/`),
    );
  });

  it('starts after a key, whether that exists or not', async () => {
    const sandbox = await withBucket();
    const Prefix = `AWSLogs/${HUB}/CloudTrail/us-east-1/`;
    const { keys } = await list(sandbox, { Prefix });
    expect((await list(sandbox, { Prefix, StartAfter: keys[1] })).keys).toEqual(keys.slice(2));
    expect((await list(sandbox, { Prefix, StartAfter: `${Prefix}2026/11/18/` })).keys).toEqual(
      keys.filter((key) => key > `${Prefix}2026/11/18/`),
    );
  });

  it('tells the true sizes', async () => {
    const sandbox = await withBucket();
    const { Contents = [] } = await s3Of(sandbox).send(new ListObjectsV2Command({ Bucket: 'octo-trail' }));
    for (const { Key = '', Size } of Contents.slice(0, 10)) {
      expect((await bytesOf(sandbox, Key)).length).toBe(Size);
      const head = await s3Of(sandbox).send(new HeadObjectCommand({ Bucket: 'octo-trail', Key }));
      expect(head.ContentLength).toBe(Size);
    }
  });
});

describe('A bucket that refuses', () => {
  it('is missing, another’s, or denied', async () => {
    const missing = await stand();
    await expect(list(missing)).rejects.toMatchObject({ name: 'NoSuchBucket' });
    const foreign = await withBucket({ owner: TARGET });
    await expect(list(foreign)).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('no resource-based policy allows the s3:ListBucket action'),
    });
    const denied = await withBucket();
    denied.configure({ deniedOperations: ['s3:ListBucket'] });
    await expect(list(denied)).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('in another Region sends clients there', async () => {
    const sandbox = await withBucket({ region: 'eu-west-1' });
    await expect(list(sandbox)).rejects.toMatchObject({
      name: 'PermanentRedirect',
      $metadata: { httpStatusCode: 301 },
    });
    const location = await s3Of(sandbox).send(new GetBucketLocationCommand({ Bucket: 'octo-trail' }));
    expect(location.LocationConstraint).toBe('eu-west-1');
    await s3Of(sandbox, 'eu-west-1').send(new HeadBucketCommand({ Bucket: 'octo-trail' }));
    const following = new S3Client({
      endpoint: sandbox.url,
      region: 'us-east-1',
      credentials: sandbox.staticCredentials(),
      followRegionRedirects: true,
    });
    const { KeyCount } = await following.send(new ListObjectsV2Command({ Bucket: 'octo-trail' }));
    expect(KeyCount).toBeGreaterThan(0);
  });

  it('throttles with SlowDown', async () => {
    const sandbox = await withBucket();
    sandbox.configure({ faults: [{ operation: 'ListObjectsV2', kind: 'throttle' }] });
    await expect(list(sandbox)).rejects.toMatchObject({
      name: 'SlowDown',
      $metadata: { httpStatusCode: 503 },
    });
  });
});

describe('A spoiled log file', () => {
  const spoiled = async (how: NonNullable<BucketGiven['spoiled']>[number]['how']) => {
    const sandbox = await withBucket({ spoiled: [{ key: '/CloudTrail/', how }] });
    const key = (await list(sandbox)).keys.find(isLog) ?? '';
    return { sandbox, key };
  };

  it.each([
    ['kms', { name: 'AccessDenied', message: expect.stringContaining('kms:Decrypt') }],
    ['sse-c', { name: 'InvalidRequest', $metadata: { httpStatusCode: 400 } }],
    ['archived', { name: 'InvalidObjectState' }],
    ['denied', { name: 'AccessDenied' }],
    ['gone', { name: 'NoSuchKey' }],
  ] as const)('%s is refused as S3 refuses it', async (how, refusal) => {
    const { sandbox, key } = await spoiled(how);
    await expect(get(sandbox, key)).rejects.toMatchObject(refusal);
  });

  it('is cut, no gzip, no trail, or empty', async () => {
    const bytes = async (how: Parameters<typeof spoiled>[0]) => {
      const { sandbox, key } = await spoiled(how);
      return bytesOf(sandbox, key);
    };
    const cut = await bytes('cut');
    expect(() => gunzipSync(cut)).toThrow('unexpected end of file');
    const plain = await bytes('not-gzip');
    expect(() => gunzipSync(plain)).toThrow('incorrect header check');
    expect(JSON.parse(gunzipSync(await bytes('foreign')).toString())).not.toHaveProperty('Records');
    expect(await bytes('empty')).toHaveLength(0);
  });

  it('is small and unpacks to two gigabytes', async () => {
    const { sandbox, key } = await spoiled('bomb');
    const bytes = await bytesOf(sandbox, key);
    expect(bytes.length).toBeLessThan(4_000_000);
    expect(() => gunzipSync(bytes, { maxOutputLength: 64_000_000 })).toThrow('Cannot create a Buffer larger');
  });
});
