/** The source `files`: log files in the workspace, as CloudTrail names them or as people keep them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceProblem } from '../../model/switch-role.ts';
import { missingRegions } from './log-accounts.ts';
import { logAnswer } from './log-answer.ts';
import { LogCoverage } from './log-coverage.ts';
import { type LogFile, LogReading } from './log-reading.ts';
import type { ReadSource } from './source.ts';
import { type FileFindings, TrailReader } from './trail/reader.ts';
import { TrailFileError } from './trail/trail-file-error.ts';
import { dayOf, wantedDays } from './trail-days.ts';
import { findFiles } from './trail-files-found.ts';
import { otherShape } from './trail-files-shapes.ts';
import { isBesideLogs, logName } from './trail-keys.ts';

const OPERATION = 'read-file';
const HOLDER = 'the workspace';

/**
 * What is read is claimed for accounts and days by the names that CloudTrail gave. A file under any other name tells
 * its switches, and nothing about those that it does not hold.
 */
export const readTrailFiles: ReadSource<'files'> = async ({ paths, regions: asked }, question, ports) => {
  const name = `files ${paths.join(', ')}`;
  const found = await findFiles(ports.workspace, paths);
  const named = found.files
    .filter(({ path }) => !isBesideLogs(path))
    .map((file) => ({ file, log: logName(file.path.split('/').at(-1) ?? '') }))
    .filter(({ log }) => log === undefined || asked === undefined || asked.includes(log.region));
  const coverage = new LogCoverage(question, asked);
  const regionsOf = new Map<string, Set<string>>();
  for (const { log } of named) {
    if (log === undefined) continue;
    if (!regionsOf.has(log.accountId)) coverage.ask(log.accountId, wantedDays(question, log.accountId));
    regionsOf.set(log.accountId, (regionsOf.get(log.accountId) ?? new Set()).add(log.region));
  }
  const reader = new TrailReader({ sessionNames: question.users.map((user) => user.name) });
  const reading = new LogReading(
    {
      operation: OPERATION,
      coverage,
      clock: ports.clock,
      read: (bytes, file) => readShape(bytes, file, { reader, reading }),
      explain: unreadable,
      progress: ({ objects }) => ports.info(`files: ${objects} of ${named.length} log files read`),
    },
    question,
  );
  for (const problem of found.problems) reading.problems.add({ operation: OPERATION, ...problem });
  for (const problem of missingRegions(regionsOf, asked, { operation: OPERATION, name: HOLDER })) {
    reading.problems.add(problem);
    for (const accountId of coverage.accounts) coverage.spoilAccount(accountId);
  }
  try {
    for (const { file, log } of named) {
      const place = log && { ...log, day: dayOf(log.deliveredAt) };
      if (place !== undefined) coverage.note(place);
      await reading.add({
        name: file.path,
        bytes: file.bytes,
        ...(place && { place }),
        // Log files are small: handing one to another thread takes longer than reading it.
        fetch: async () => readFileSync(join(ports.workspace, file.path)),
      });
    }
    await reading.end();
  } finally {
    await reader.close();
  }
  const regions = [...new Set([...regionsOf.values()].flatMap((own) => [...own]))].sort();
  const about = { type: 'files', name, regions, operation: OPERATION, holder: HOLDER } as const;
  return logAnswer(about, reading, coverage);
};

/** A log file first, for these are many; then what else people save. */
async function readShape(
  bytes: Uint8Array,
  file: LogFile,
  { reader, reading }: { reader: TrailReader; reading: LogReading },
): Promise<FileFindings> {
  const gzipped = file.name.endsWith('.gz');
  try {
    return await reader.read(bytes, { gzipped, ...reading.wanted });
  } catch (error) {
    if (!(error instanceof TrailFileError) || file.place !== undefined) throw error;
    // The reader has taken the bytes over.
    const records = otherShape(await file.fetch());
    if (records === undefined) throw error;
    for (const record of records) reading.take(file, record);
    return { ...NOTHING, records: records.length, bytes: file.bytes };
  }
}

const NOTHING: FileFindings = {
  switches: [],
  sessions: [],
  odd: [],
  oddCount: 0,
  sawReadOnly: false,
  records: 0,
  bytes: 0,
};

function unreadable(error: unknown, { name }: LogFile): SourceProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UnknownError';
  return { operation: OPERATION, code, message: `${name} can't be read (${code})` };
}
