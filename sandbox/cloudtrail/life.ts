/** A made-up life of a hub account: people switch role for days, fall silent, return, leave, and come again. */
import { fractionOf, seededRandom } from '../random.ts';
import type { Person, SwitchTarget } from './identity.ts';
import { background, serviceAssume } from './noise.ts';
import type { TrailRecord } from './record.ts';
import { apiSwitch, consoleSwitch, refusedAssume, refusedSwitch, sessionSwitch } from './records.ts';

const DAY_MS = 86_400_000;

export interface LifeGiven {
  readonly seed: number;
  /** Twelve digits. */
  readonly hubAccountId: string;
  readonly roles: readonly SwitchTarget[];
  readonly people: number;
  readonly days: number;
  /** End of the last day, in milliseconds since 1970. */
  readonly until: number;
  /** Regions of sign-ins and of calls; us-east-1 and ap-northeast-1 by default. */
  readonly regions?: readonly string[];
}

/** Somebody who has a user at the end. */
export interface Inhabitant extends Person {
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Of this user, not of an earlier one of the name. */
  readonly lastSwitch?: { readonly at: number; readonly role: SwitchTarget; readonly by: 'console' | 'api' };
}

export interface Life {
  readonly records: readonly TrailRecord[];
  readonly people: readonly Inhabitant[];
  /** How often users fell silent, returned, were deleted, and created again. */
  readonly counts: Readonly<Record<'silences' | 'returns' | 'deletions' | 'recreations', number>>;
}

interface State {
  readonly name: string;
  readonly path: string;
  generation: number;
  user: Inhabitant | undefined;
  isBusy: boolean;
}

const CHANCES = {
  falls: 0.05,
  returns: 0.04,
  leaves: 0.012,
  comes: 0.25,
  switches: 0.6,
  refused: 0.1,
  session: 0.08,
};
/** Long before the first day, so that nobody is new unless created again. */
const AGE_DAYS = 800;
const NAMES = [
  'ann',
  'bea@example.com',
  'cem',
  'dee.o',
  'eli+ops',
  'fay=lab',
  'gus',
  'hal,jr',
  'ida',
  'jon-x',
];

/** The same life for the same seed. */
export function livesOf(given: LifeGiven): Life {
  const random = seededRandom(given.seed);
  const records: TrailRecord[] = [];
  const counts = { silences: 0, returns: 0, deletions: 0, recreations: 0 };
  const begin = given.until - given.days * DAY_MS;
  const states = Array.from({ length: given.people }, (_, index): State => {
    const name = `${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : index}`;
    const path = index % 3 === 0 ? '/platform/' : '/';
    const state: State = { name, path, generation: 0, user: undefined, isBusy: index % 5 !== 4 };
    state.user = personOf(given, state, begin - AGE_DAYS * DAY_MS);
    return state;
  });
  for (let day = begin; day < given.until; day += DAY_MS) {
    for (const state of states) {
      const isNew = changeLife(given, state, day, random, counts);
      if (state.user && !isNew) records.push(...dayOf(given, state, day, random));
    }
    records.push(...noiseOf(given, day));
  }
  return { records, people: states.flatMap(({ user }) => user ?? []), counts };
}

function personOf(
  { hubAccountId }: LifeGiven,
  { name, path, generation }: State,
  createdAt: number,
): Inhabitant {
  const letters = Math.floor(fractionOf(`${name} ${generation}`) * 36 ** 6);
  const id = `AIDA${letters.toString(36).toUpperCase().padStart(6, 'X')}${String(generation).padStart(2, '0')}EXAMPLE01`;
  return { accountId: hubAccountId, name, path, id, createdAt };
}

/** What the night brings. True: the user is created on this day, and begins to work on the next. */
function changeLife(
  given: LifeGiven,
  state: State,
  day: number,
  random: () => number,
  counts: Record<keyof Life['counts'], number>,
): boolean {
  const chance = random();
  if (!state.user) {
    if (chance >= CHANCES.comes) return false;
    state.generation += 1;
    state.user = personOf(given, state, day + Math.floor(random() * DAY_MS));
    state.isBusy = random() < 0.5;
    counts.recreations += 1;
    return true;
  }
  if (chance < CHANCES.leaves) {
    state.user = undefined;
    counts.deletions += 1;
  } else if (state.isBusy && chance < CHANCES.leaves + CHANCES.falls) {
    state.isBusy = false;
    counts.silences += 1;
  } else if (!state.isBusy && chance < CHANCES.leaves + CHANCES.returns) {
    state.isBusy = true;
    counts.returns += 1;
  }
  return false;
}

/** What one user does on one day, and what others do under the user's name. */
function dayOf(given: LifeGiven, state: State, day: number, random: () => number): TrailRecord[] {
  const user = state.user as Inhabitant;
  const records: TrailRecord[] = [];
  const some = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  // To the second, as CloudTrail tells times.
  const time = () => day + Math.floor(random() * 86_400) * 1000;
  const regions = given.regions ?? ['us-east-1', 'ap-northeast-1'];
  const what = { user, role: some(given.roles), region: some(regions) };
  if (state.isBusy && random() < CHANCES.switches) {
    const by = random() < 0.7 ? 'console' : 'api';
    const at = time();
    records.push(...(by === 'console' ? consoleSwitch : apiSwitch)({ ...what, at }));
    state.user = { ...user, lastSwitch: { at, role: what.role, by } };
  }
  if (random() < CHANCES.refused) {
    records.push((random() < 0.5 ? refusedAssume : refusedSwitch)({ ...what, at: time() }));
  }
  if (random() < CHANCES.session) {
    const session = { accountId: given.hubAccountId, name: 'sso-admin', sessionName: user.name };
    records.push(sessionSwitch({ session, role: what.role, at: time(), region: what.region }));
  }
  return records;
}

/** Something happens in every account and Region on every day. */
function noiseOf({ hubAccountId, roles, regions = ['us-east-1', 'ap-northeast-1'] }: LifeGiven, day: number) {
  const accounts = [...new Set([hubAccountId, ...roles.map(({ accountId }) => accountId)])];
  return accounts.flatMap((accountId) => [
    serviceAssume({ accountId, name: 'backup' }, { region: 'us-east-1', at: day + DAY_MS / 4 }),
    ...regions.map((region) => background({ accountId, region, at: day + DAY_MS / 2 }, 'noon')),
  ]);
}
