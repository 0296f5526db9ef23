/** The use of what a line grants or takes away. */
import type { ChangeUsage } from '../../model/pull-request.ts';
import type { AccessChange } from '../../policy/difference/types.ts';
import { actionsBehind, type LiveUse } from './live-use.ts';
import type { ToldLine } from './told-lines.ts';

/** Of a line over many services or actions the service speaks for all. */
const MOST_ACTIONS = 5;

/** @param gains what the live entity could not do before the change, whatever of its policies granted it */
export function usageOfLine(
  { services, line: { kind } }: ToldLine,
  live: LiveUse,
  gains: readonly AccessChange[],
): readonly ChangeUsage[] {
  const { examined } = live;
  if (!examined.accessKnown) return [];
  const isLoss = kind === 'removed' || kind === 'narrowed';
  return [...services].flatMap(([service, patterns]): readonly ChangeUsage[] => {
    const use = live.service(service);
    const actions = actionsBehind(service, patterns);
    const tracked = actions.flatMap((action) => use?.actions.get(action.toLowerCase()) ?? []);
    const isNews = newActions(service, gains);
    if (tracked.length > 0 && tracked.length === actions.length && tracked.length <= MOST_ACTIONS) {
      return tracked.map(({ name, evidence }) => ({
        ...{ of: name, evidence },
        alreadyGranted: examined.grants.allows(name) && (isLoss || !isNews(name)),
        serviceGranted: examined.grants.service(service).level !== null,
      }));
    }
    const isPassRole =
      actions.length > 0 && actions.every((action) => action.toLowerCase() === 'iam:passrole');
    if (use === undefined || isPassRole) return [];
    const serviceGranted = examined.grants.service(service).level !== null;
    const alreadyGranted = serviceGranted && (isLoss || !actions.some(isNews));
    return [{ of: use.access.namespace, evidence: use.evidence, alreadyGranted, serviceGranted }];
  });
}

/** Whether an action of the service is among what is gained. */
function newActions(service: string, gains: readonly AccessChange[]): (action: string) => boolean {
  const names = new Set<string>();
  for (const { service: of, actions, otherThan = [] } of gains) {
    if (of === '*' && !otherThan.includes(service)) return () => true;
    if (of !== service) continue;
    for (const action of actionsBehind(service, actions)) names.add(action.toLowerCase());
  }
  const wild = [...names].some((name) => name.includes('*') || name.includes('?'));
  return (action) => wild || names.has(action.toLowerCase()) || (names.size > 0 && /[*?]/.test(action));
}
