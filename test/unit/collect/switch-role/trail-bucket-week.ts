/** A bucket of a trail for each test: filled with a week of logs, and read. */
import { afterEach, beforeEach } from 'vitest';
import type { Question, SourcePorts } from '../../../../src/collect/switch-role/source.ts';
import { readTrailBucket } from '../../../../src/collect/switch-role/trail-bucket.ts';
import { daysBetween } from '../../../../src/collect/switch-role/trail-days.ts';
import type { SourceOf } from '../../../../src/model/settings.ts';
import { ports } from './aws-stub.ts';
import { BucketServer, type Stored } from './bucket-server.ts';
import { logFile, logKey, otherRecord, question } from './logs.ts';

export const WEEK = daysBetween('2026-11-15', '2026-11-21');
export const REGIONS = ['eu-west-1', 'us-east-1'];
const SOURCE: SourceOf<'s3'> = { type: 's3', bucket: 'org-logs', prefix: '' };

/** What is covered of the week in AssumeRole when the 18th is not. */
export const WITHOUT_18TH = [
  '2026-11-15T00:00:00.000Z 2026-11-17T23:59:59.999Z',
  '2026-11-19T00:00:00.000Z 2026-11-21T10:00:00.000Z',
];

export let bucket: BucketServer;

/** Call it once, at the top of a test file. */
export function useBucket(): void {
  beforeEach(async () => {
    bucket = new BucketServer();
    process.env.AWS_ENDPOINT_URL_S3 = await bucket.start();
  });
  afterEach(() => {
    delete process.env.AWS_ENDPOINT_URL_S3;
    bucket.stop();
  });
}

export type Answer = Awaited<ReturnType<typeof readTrailBucket>>;

export const read = (
  source: Partial<SourceOf<'s3'>> = {},
  asked: Question = question(),
  given: SourcePorts = ports(),
): Promise<Answer> => readTrailBucket({ ...SOURCE, ...source }, asked, given);

export const onlyAssumeRole = (): Question => question({ eventNames: ['AssumeRole'] });

export const told = ({ facts }: Answer): string[] =>
  facts.problems.map(({ code, message }) => `${code}: ${message}`);

export const times = ({ coverage }: Answer): string[] => coverage.map(({ from, to }) => `${from} ${to}`);

/** A file a day and Region, delivered at ten. */
export function fill(days: readonly string[] = WEEK, where: Parameters<typeof logKey>[1] = {}): void {
  const { region } = where;
  for (const day of days) {
    for (const one of region === undefined ? REGIONS : [region]) {
      bucket.put(logKey(`${day}T10:00`, { ...where, region: one }), logFile(otherRecord(`${day}T09:58:00Z`)));
    }
  }
}

/** Puts a file beside the others of its day, which is otherwise in order. */
export function putOn(day: string, content: Stored): string {
  return bucket.put(logKey(`${day}T11:00`), content);
}
