/** What of a history may be believed: a time that has not come yet proves nothing of the past. */
import { MOST_AHEAD_MS } from '../../model/days.ts';
import type { CollectError } from '../../model/snapshot.ts';
import { coverageKey, switchKey } from '../../model/switch-history.ts';
import type { Coverage, SwitchHistory } from '../../model/switch-role.ts';

/** How many entries a message names. */
const NAMED = 3;

const KEPT_BY_HAND =
  'What is kept is never made less by a run, so these entries stay until somebody corrects or removes them there by hand';

/** Nothing beyond `collectedAt`, ISO-8601 UTC. */
export function believable(history: SwitchHistory, collectedAt: string): SwitchHistory {
  const now = Date.parse(collectedAt);
  return {
    ...history,
    switches: history.switches.filter(({ at }) => !isAhead(at, now)),
    coverage: history.coverage.flatMap((one) => untilNow(one, now, collectedAt)),
  };
}

/**
 * Of a time that ends far ahead nobody knows where it really ended, so that it proves nothing at all: cut off at the
 * time of collecting it would deny the switches of the last days.
 */
function untilNow(one: Coverage, now: number, collectedAt: string): Coverage[] {
  if (isAhead(one.to, now) || Date.parse(one.from) > now) return [];
  return [Date.parse(one.to) > now ? { ...one, to: collectedAt } : one];
}

/** What `believable` leaves out. `store` is the name of the place, as people know it. */
export function unbelievable(history: SwitchHistory, collectedAt: string, store: string): CollectError[] {
  const now = Date.parse(collectedAt);
  const switches = history.switches.filter(({ at }) => isAhead(at, now));
  const coverage = history.coverage.filter(({ to }) => isAhead(to, now));
  const place = `history of role switches: ${store}`;
  const errors: CollectError[] = [];
  if (switches.length > 0) {
    errors.push({
      operation: 'read-history',
      code: 'EventInFuture',
      message:
        `${place}: ${entries(switches.map((one) => `switch ${switchKey(one)} of ${one.at}`))} more than a day in ` +
        `the future; not counted, so that the true last switch is looked for. ${KEPT_BY_HAND}`,
    });
  }
  if (coverage.length > 0) {
    errors.push({
      operation: 'read-history',
      code: 'CoverageInFuture',
      message:
        `${place}: ${entries(coverage.map((one) => `coverage ${coverageKey(one).trim()} up to ${one.to}`))} more than ` +
        `a day in the future; not believed, so that silence has to be proved anew. ${KEPT_BY_HAND}`,
    });
  }
  return errors;
}

function entries(names: readonly string[]): string {
  const more = names.length - NAMED;
  const told = [...names.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return `${told} ${names.length === 1 ? 'lies' : 'lie'}`;
}

function isAhead(at: string, now: number): boolean {
  return Date.parse(at) > now + MOST_AHEAD_MS;
}
