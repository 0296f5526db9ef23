/** The source `s3`: the log files of a trail, or of an organization's trail, in their bucket. */

import { failureKind } from '../../aws/errors.ts';
import { sideBySide } from '../side-by-side.ts';
import { logAnswer, noAnswer } from './log-answer.ts';
import { LogCoverage } from './log-coverage.ts';
import { type LogAmounts, LogReading, MOST_BYTES } from './log-reading.ts';
import type { Question, ReadSource, SourceAnswer, SourcePorts } from './source.ts';
import { TrailReader } from './trail/reader.ts';
import { type Layout, type LogFolder, layoutOf } from './trail-bucket-layout.ts';
import { type BucketObject, BucketObjects } from './trail-bucket-objects.ts';
import { accountProblem, type BucketPlace, listProblem, objectProblem } from './trail-bucket-problems.ts';
import { Refusals } from './trail-bucket-refusals.ts';
import { deliveryStretches, wantedDays } from './trail-days.ts';
import { isBesideLogs, keyParts, logName, logsRoot } from './trail-keys.ts';

/** Folders that are listed at one time. */
const LISTED_AT_ONCE = 8;

export const readTrailBucket: ReadSource<'s3'> = async (source, question, ports) => {
  const { bucket, prefix } = source;
  const name = prefix === '' ? `s3://${bucket}` : `s3://${bucket}/${prefix}`;
  let place: BucketPlace = { bucket, root: logsRoot(prefix), partition: 'aws' };
  let objects: BucketObjects | undefined;
  try {
    const entrance = await ports.enter(source.roleArn);
    place = { ...place, partition: entrance.partition };
    const region = source.region ?? entrance.region;
    const client = { region, credentials: entrance.credentials, tool: ports.tool };
    objects = await BucketObjects.open(bucket, client, entrance);
    const layout = await layoutOf(objects, source, question);
    const reader = new TrailReader({ sessionNames: question.users.map((user) => user.name) });
    try {
      return await readFolders({
        name,
        place,
        objects,
        layout,
        question,
        regions: source.regions,
        reader,
        ports,
      });
    } finally {
      await reader.close();
    }
  } catch (error) {
    return noAnswer('s3', name, listProblem(error, place));
  } finally {
    objects?.close();
  }
};

interface Task {
  readonly name: string;
  readonly place: BucketPlace;
  readonly objects: BucketObjects;
  readonly layout: Layout;
  readonly question: Question;
  /** That are all, as the settings say. */
  readonly regions: readonly string[] | undefined;
  readonly reader: TrailReader;
  readonly ports: SourcePorts;
}

async function readFolders(task: Task): Promise<SourceAnswer> {
  const { name, place, objects, layout, question, reader, ports } = task;
  const coverage = coverageOf(task);
  const refusals = new Refusals();
  const reading = new LogReading(
    {
      operation: 's3:GetObject',
      coverage,
      clock: ports.clock,
      read: (bytes, file) => {
        if (file.place !== undefined) refusals.read(file.place.accountId);
        return reader.read(bytes, { gzipped: file.name.endsWith('.gz'), ...reading.wanted });
      },
      explain: (error, file) => {
        const problem = objectProblem(error, file.name, place);
        if (failureKind(error) !== 'denied' || file.place === undefined) return problem;
        const { accountId } = file.place;
        return refusals.refused(accountId, { error, problem: { ...problem, accountId } });
      },
      progress: (amounts) => ports.info(progressLine(name, amounts)),
    },
    question,
  );
  for (const problem of layout.problems) reading.problems.add(problem);

  const folders = layout.folders.flatMap((folder) =>
    deliveryStretches(coverage.wanted(folder.accountId), question).map((stretch) => ({ folder, stretch })),
  );
  await sideBySide(folders, LISTED_AT_ONCE, async ({ folder, stretch }) => {
    try {
      for await (const object of objects.objects(folder.prefix, stretch)) {
        if (refusals.isHopeless(folder.accountId)) break;
        await take(object, folder, task, reading, coverage);
      }
    } catch (error) {
      const { accountId } = folder;
      reading.problems.add({ ...listProblem(error, place), accountId });
      coverage.spoilAccount(accountId);
    }
  });
  await reading.end();
  for (const accountId of refusals.hopeless) coverage.spoilAccount(accountId);
  const ofAccount = (errors: readonly unknown[], accountId: string) =>
    accountProblem(errors, accountId, place);
  for (const problem of refusals.problems(ofAccount)) reading.problems.add(problem);
  await lookBack(task, reading, coverage);
  const regions = [...new Set(layout.folders.map(({ region }) => region))].sort();
  const about = { type: 's3', name, regions, operation: 's3:ListBucket', holder: layout.name } as const;
  return logAnswer(about, reading, coverage);
}

function coverageOf({ layout: { folders, isPartial }, question, regions }: Task): LogCoverage {
  const coverage = new LogCoverage(question, regions);
  for (const accountId of new Set(folders.map((folder) => folder.accountId))) {
    coverage.ask(accountId, wantedDays(question, accountId));
    if (isPartial) coverage.spoilAccount(accountId);
  }
  for (const { accountId, region } of folders) coverage.noteRegion(accountId, region);
  return coverage;
}

/** A Region that is quiet on the days that are read may have been logged for years: an older log tells. */
async function lookBack(task: Task, reading: LogReading, coverage: LogCoverage): Promise<void> {
  const { layout, objects, place } = task;
  for (const folder of layout.folders) {
    const { accountId, region, prefix } = folder;
    // Mostly the first folder that is looked at settles the account.
    const since = coverage.wouldTell(accountId, prefix);
    if (since === undefined) continue;
    try {
      const day = await objects.firstDay(prefix, since);
      if (day !== undefined) coverage.noteOlder(accountId, region, day, prefix);
    } catch (error) {
      reading.problems.add({ ...listProblem(error, place), accountId });
      coverage.spoilAccount(accountId);
    }
  }
}

async function take(
  { key, bytes }: BucketObject,
  folder: LogFolder,
  { place, objects }: Task,
  reading: LogReading,
  coverage: LogCoverage,
): Promise<void> {
  const { accountId, region, prefix } = folder;
  const { day, name } = keyParts(key.slice(prefix.length));
  if (isBesideLogs(name)) return;
  const log = logName(name);
  const where = day === undefined ? {} : { place: { accountId, day, deliveredAt: log?.deliveredAt } };
  const url = `s3://${place.bucket}/${key}`;
  if (day === undefined || log?.accountId !== accountId || log.region !== region) {
    const message = `${url} is no log file of account ${accountId} and ${region} by its name, and lies among them: move it, or nothing can be said of its day`;
    reading.spoil(where, { operation: 's3:ListBucket', code: 'ForeignObject', message, accountId });
    return;
  }
  coverage.note({ accountId, day, deliveredAt: log.deliveredAt, region, folder: prefix });
  await reading.add({ name: url, bytes, ...where, fetch: () => objects.get(key, MOST_BYTES) });
}

function progressLine(name: string, { objects, compressedBytes }: LogAmounts): string {
  return `${name}: ${objects} log files read, ${Math.round(compressedBytes / 2 ** 20)} MiB`;
}
