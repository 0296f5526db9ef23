/** What an old entity was granted only lately, so that its silence says nothing yet. */
import type { Settings } from '../model/settings.ts';
import { actionGrantedLatelySince, judgedActions, judgedServices } from './access-finding.ts';
import { shifted } from './days.ts';
import { isHeldBack } from './entity-unused.ts';
import type { Examined } from './examined.ts';

/**
 * `2 services granted only since 2026-05-20: judged from 2026-06-19`, of what a rule that is on would otherwise have
 * called unused; undefined when there is nothing.
 */
export function recentlyGranted(examined: Examined, rules: Settings['rules']): string | undefined {
  const isOut = (ageDays: number | null, never: string, unused: string) =>
    ageDays === null ? never !== 'off' : examined.isUnused(ageDays) && unused !== 'off';
  const whole = rules['entity-unused'] !== 'off' && isHeldBack(examined);
  const services = judgedServices(examined)
    .filter(
      ({ ageDays }) => whole || isOut(ageDays, rules['service-never-accessed'], rules['service-unused']),
    )
    .flatMap((service) => examined.grantedLatelySince(service) ?? []);
  const actions = judgedActions(examined)
    .filter(({ access: { lastAccessedAt } }) => {
      const ageDays = lastAccessedAt === null ? null : examined.ageOf(lastAccessedAt);
      return isOut(ageDays, rules['action-never-accessed'], rules['action-unused']);
    })
    .flatMap((action) => actionGrantedLatelySince(examined, action) ?? []);
  const days = [...services, ...actions].map((since) => new Date(since).toISOString().slice(0, 10)).sort();
  const [first] = days;
  if (first === undefined) return undefined;
  const what = [...counted(services.length, 'service'), ...counted(actions.length, 'action')].join(' and ');
  const later = first === days.at(-1) ? '' : ' or later';
  const judgedFrom = shifted(first, examined.examiner.thresholds.graceDays).slice(0, 10);
  return `${what} granted only since ${first}${later}: judged from ${judgedFrom}${later === '' ? '' : ' on'}`;
}

function counted(amount: number, what: string): string[] {
  if (amount === 0) return [];
  return [amount === 1 ? `1 ${what}` : `${amount} ${what}s`];
}
