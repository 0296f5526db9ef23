/** What is wrong with days of logs, each with its remedy. */
import { DAY_MS } from '../../model/days.ts';
import type { SourceProblem } from '../../model/switch-role.ts';
import type { LoneRegion } from './log-regions.ts';
import { addDays, type Day, dayOf, type Stretch, startOf, stretches } from './trail-days.ts';

export interface About {
  /** Of the problems that are about no single file: `s3:ListBucket`, `read-file`. */
  readonly operation: string;
  readonly accountId: string;
  /** The beginning of the run, ISO-8601 UTC. */
  readonly to: string;
}

/**
 * @param name what holds the logs
 * @param known all Regions of which there are logs, of whatever time: the others may be quiet, and have to be read
 */
export function singleRegion(
  about: About,
  name: string,
  { region, ...days }: LoneRegion,
  known: readonly string[],
): SourceProblem {
  const all = known.length > 1 ? 'these are all, and the trail logs them' : 'that is all';
  return problem(
    about,
    'SingleRegion',
    `${name} holds logs of ${region} alone for account ${about.accountId} ${inWords(days)}; a switch may be recorded in any Region: use a multi-Region trail, or set \`regions: [${known.join(', ')}]\` if ${all}`,
  );
}

/** Source: CloudTrail User Guide, "Read and write events": a trail can be set to log either. */
export function writeOnlyTrail(about: About, days: Stretch): SourceProblem {
  return problem(
    about,
    'WriteOnlyTrail',
    `the trail of account ${about.accountId} seems to log write events only ${inWords(days)}: no record of that time has readOnly true, as AssumeRole has. Let the trail log read events too, or set \`event-names: [SwitchRole]\``,
  );
}

/**
 * Days without any log file, each stretch once.
 * @param newest for each day with a log file the time of its last delivery
 * @param expected days of which there should be logs, sorted
 */
export function missingDays(
  about: About,
  newest: ReadonlyMap<Day, string>,
  expected: readonly Day[],
): SourceProblem[] {
  const { accountId, to } = about;
  const tell = (message: string) => problem(about, 'MissingDays', message);
  const [first] = [...newest.keys()].sort();
  if (first === undefined)
    return [tell(`no log of account ${accountId} from ${expected[0]} to ${dayOf(to)}`)];
  const missing = expected.filter((day) => day > first && !newest.has(day));
  return stretches(missing).flatMap((gap) => {
    if (gap.last < dayOf(to)) return tell(`no log of account ${accountId} ${inWords(gap)}`);
    const since = newest.get(addDays(gap.first, -1)) ?? startOf(gap.first);
    if (Date.parse(to) - Date.parse(since) <= DAY_MS) return [];
    return tell(`no log of account ${accountId} since ${since.replace(':00.000Z', 'Z')}`);
  });
}

function problem({ operation, accountId }: About, code: string, message: string): SourceProblem {
  return { operation, code, message, accountId };
}

function inWords({ first, last }: Stretch): string {
  return first === last ? `on ${first}` : `from ${first} to ${last}`;
}
