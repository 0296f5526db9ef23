/** Days of logs, UTC, as `YYYY-MM-DD`: which are to be known, and which folders are to be read for it. */
import { DAY_MS } from '../../model/days.ts';
import { mergeCoverage } from '../../model/switch-history.ts';
import type { Coverage } from '../../model/switch-role.ts';
import type { Question } from './source.ts';

export type Day = string;

/** So many days at the end of covered time are read again, since files may have come in after they were read. */
const READ_AGAIN = 2;

export function dayOf(iso: string): Day {
  return new Date(iso).toISOString().slice(0, 10);
}

export function startOf(day: Day): string {
  return `${day}T00:00:00.000Z`;
}

export function endOf(day: Day): string {
  return `${day}T23:59:59.999Z`;
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(startOf(day)) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Both ends included. */
export function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * The days that logs of this account must tell about: all that were asked for, less those that are covered already for
 * every wanted event. The last two days of each covered stretch are looked at again.
 */
export function wantedDays({ eventNames, from, to, covered }: Question, accountId: string): Day[] {
  const known = mergeCoverage(
    covered.filter((one) => one.accountId === accountId && one.userId === undefined),
  );
  const days = daysBetween(dayOf(from), dayOf(to));
  const isCovered = (day: Day) => eventNames.every((event) => isDayCovered(known, event, day));
  const settled = new Set(days.filter(isCovered));
  return days.filter((day) => {
    for (let ahead = 0; ahead <= READ_AGAIN; ahead++) if (!settled.has(addDays(day, ahead))) return true;
    return false;
  });
}

function isDayCovered(known: readonly Coverage[], event: Coverage['event'], day: Day): boolean {
  const start = Date.parse(startOf(day));
  // The last second of the day: CloudTrail's times are in whole seconds.
  const end = start + DAY_MS - 1_000;
  return known.some(
    (one) => one.event === event && Date.parse(one.from) <= start && Date.parse(one.to) >= end,
  );
}

/** Days that follow one another, both ends included. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The day folders to read. They are named by the day of delivery, and records may be older, so the folder of the day
 * after a wanted one belongs to it.
 */
export function deliveryStretches(wanted: readonly Day[], { to }: Question): Stretch[] {
  const today = dayOf(to);
  const days = new Set(wanted.flatMap((day) => [day, addDays(day, 1)]).filter((day) => day <= today));
  return stretches([...days].sort());
}

/** `days` are sorted. */
export function stretches(days: readonly Day[]): Stretch[] {
  const found: { first: Day; last: Day }[] = [];
  for (const day of days) {
    const current = found.at(-1);
    if (current !== undefined && addDays(current.last, 1) === day) current.last = day;
    else found.push({ first: day, last: day });
  }
  return found;
}
