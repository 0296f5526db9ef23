/**
 * The source `cloudtrail-events`: the event history that every account has, without a trail. It holds the management
 * events of 90 days, those that only read included (CloudTrail User Guide, "Working with CloudTrail event history").
 */
import { factError } from '../../aws/errors.ts';
import { DAY_MS } from '../../model/days.ts';
import { mergeCoverage, mergeSwitches } from '../../model/switch-history.ts';
import type { RoleSwitch, SourceFacts, SourceProblem, StockUser } from '../../model/switch-role.ts';
import { Activity } from './activity.ts';
import { AccountHistory, type AccountHistoryPorts } from './event-history-account.ts';
import { HELD_MS, RegionHistory } from './event-history-region.ts';
import { FormerBearers } from './event-history-renames.ts';
import { Intake } from './intake.ts';
import { span } from './log-answer.ts';
import { Problems } from './problems.ts';
import { enabledRegions, iamRegion } from './regions.ts';
import type { Entrance, Question, ReadSource, SourcePorts } from './source.ts';

const NAME = 'CloudTrail event history';
/** CloudTrail delivers within about 5 minutes on average, "not guaranteed"; the last hour is never claimed. */
const DELIVERY_MS = 3_600_000;
/**
 * With a threshold beyond 90 days the coverage that is kept from run to run must have no gap after a user's last switch.
 * A user may be passed over only whose last switch the next run can still look back to, if it comes within 45 days.
 */
const NEXT_RUN_MS = 45 * DAY_MS;
/** Where the global endpoint of STS, and with it most console switches, is recorded. */
const GLOBAL_REGION = 'us-east-1';

/**
 * Looks in the audited accounts. Whoever is known to be active needs no look of their own, so it profits from what other
 * sources know.
 */
export const readEventHistory: ReadSource<'cloudtrail-events'> = async (source, question, ports) => {
  const to = Date.parse(question.to);
  const window = { from: to - HELD_MS, to: to - DELIVERY_MS };
  const found: SourceProblem[] = [];
  const intake = new Intake(question.eventNames, question.to);
  const activityBy = (known: readonly RoleSwitch[]) =>
    new Activity(question.users, known, lateEnough(question, window.from));
  const isNamed = ({ userId }: RoleSwitch) => userId === undefined;
  const knownByName = new Set(question.known.filter(isNamed));
  const knownById = question.known.filter((one) => !isNamed(one));
  const formerBearers = new FormerBearers();
  const accountPorts: AccountHistoryPorts = {
    question,
    intake,
    activity: activityBy(question.known),
    window,
    named: [...knownByName],
    formerBearers,
    ...(source.regions && { listed: [...new Set(source.regions)].sort() }),
    problem: (problem) => found.push(problem),
    now: ports.clock.now,
    info: ports.info,
  };

  const entrances = [...new Map(ports.accounts.map((entrance) => [entrance.accountId, entrance])).values()];
  const regions: RegionHistory[] = [];
  const accounts = await Promise.all(
    entrances.map(async (entrance) => {
      const own = await regionsOf(entrance, source.regions, ports, accountPorts.problem);
      regions.push(...own);
      const iam = iamRegion(entrance.partition);
      const ofIam = own.find(({ region }) => region === iam) ?? new RegionHistory(iam, entrance, ports);
      return new AccountHistory(entrance.accountId, own, ofIam, accountPorts);
    }),
  );
  // What one account knows as SwitchRole saves the look by user in another.
  if (question.eventNames.includes('SwitchRole')) {
    await Promise.all(accounts.map((account) => account.switchRole()));
  }
  const byId = () => intake.ledger.switches().filter((one) => !isNamed(one));
  const byName = () =>
    accountPorts.named.filter((one) => (formerBearers.of(one) ?? formerBearers.heirOf(one)) === undefined);
  await Promise.all(accounts.map((account) => account.formerNames()));
  // Whom a name alone made active may be silent, now that it is known to have been another's.
  accountPorts.activity = activityBy([...knownById, ...byId(), ...byName()]);
  if (question.eventNames.includes('AssumeRole')) {
    await Promise.all(accounts.map((account) => account.assumeRole()));
  }
  found.push(...accounts.flatMap((account) => account.failures()));

  const whole = mergeCoverage(accounts.flatMap((account) => account.coverage()));
  return {
    // The ledger holds the last of an ARN alone, and that one may be of who bore the name before.
    switches: mergeSwitches(
      byId(),
      byName().filter((one) => !knownByName.has(one)),
      // The history and the others go on knowing them by the name, so it has to be said whose they are not.
      [...knownByName].flatMap((one) => notByHeir(one, formerBearers.heirOf(one))),
    ),
    sessions: intake.ledger.sessions(),
    coverage: whole,
    facts: {
      type: 'cloudtrail-events',
      name: NAME,
      accounts: entrances.map(({ accountId }) => accountId).sort(),
      regions: [...new Set(regions.filter((it) => it.failure === undefined).map((it) => it.region))].sort(),
      // Where nothing went wrong the whole window was looked at, as far as anybody was still silent.
      ...(found.length === 0 ? spanOf(window) : span(whole)),
      ...sorted(found).facts(),
      amounts: { events: accounts.reduce((sum, { events }) => sum + events, 0) },
    },
  };
};

function notByHeir(one: RoleSwitch, heir: StockUser | undefined): RoleSwitch[] {
  return heir === undefined ? [] : [{ ...one, notBy: [heir.id] }];
}

/** Since when a switch makes it needless to look for more of the user. */
function lateEnough({ activeSince, to }: Question, heldFrom: number): number {
  const since = Date.parse(activeSince);
  return since >= heldFrom ? since : Date.parse(to) - NEXT_RUN_MS;
}

function spanOf({ from, to }: AccountHistoryPorts['window']): Pick<SourceFacts, 'from' | 'to'> {
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

async function regionsOf(
  entrance: Entrance,
  given: readonly string[] | undefined,
  ports: SourcePorts,
  problem: (problem: SourceProblem) => void,
): Promise<readonly RegionHistory[]> {
  let names = given;
  try {
    names ??= await enabledRegions(entrance, ports);
  } catch (error) {
    const { code, message } = factError('ListRegions', error, 'account');
    problem({
      operation: 'account:ListRegions',
      code,
      message: `the enabled Regions could not be listed: ${message} Or list the Regions that the account uses under regions of this source.`,
      accountId: entrance.accountId,
    });
    return [];
  }
  const first = names.includes(GLOBAL_REGION) ? GLOBAL_REGION : entrance.region;
  const ordered = [...new Set(names)].sort((a, b) => Number(b === first) - Number(a === first));
  return ordered.map((name) => new RegionHistory(name, entrance, ports));
}

/** Side by side they come in by chance; the same state must read the same. */
function sorted(found: readonly SourceProblem[]): Problems {
  const problems = new Problems();
  const key = ({ accountId = '', code, message }: SourceProblem) => `${accountId} ${code} ${message}`;
  for (const problem of found.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))) problems.add(problem);
  return problems;
}
