/** A set of actions in few words. */
import {
  type ActionSet,
  isEmpty,
  matchedActions,
  namesIn,
  noActions,
  strongestLevel,
  uniteWithout,
} from '../action-set.ts';
import type { ServiceActions } from '../action-table.ts';
import { ACCESS_LEVELS, type AccessLevel } from '../types.ts';
import { levelByVerb } from '../unlisted-action.ts';
import type { UnlistedAction } from './action-class.ts';

/** `s3:*` or `s3:Get*` where all that the table lists under it is in the set, and single actions. Sorted. */
export function actionPatterns(
  namespace: string,
  service: ServiceActions | undefined,
  listed: ActionSet,
  unlisted: readonly UnlistedAction[],
): readonly string[] {
  const known = service === undefined ? [] : listedPatterns(service, listed);
  const patterns = new Set([...known, ...unlisted.map(({ written }) => written)]);
  if (patterns.has('*')) return [`${namespace}:*`];
  return [...patterns].sort().map((pattern) => `${namespace}:${pattern}`);
}

function listedPatterns(service: ServiceActions, set: ActionSet): readonly string[] {
  if (!isEmpty(set) && holdsAll(service, set, '*')) return ['*'];
  return byWord(service, set, namesIn(service, set), 0);
}

/** Groups names by the word that follows their first `shared` characters, and those that are no whole by the next. */
function byWord(
  service: ServiceActions,
  set: ActionSet,
  of: readonly string[],
  shared: number,
): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const name of of) {
    const word = /^(?:[A-Z][a-z0-9]*|.)/s.exec(name.slice(shared))?.[0] ?? '';
    const start = name.slice(0, shared + word.length);
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [name]);
    else group.push(name);
  }
  return [...groups].flatMap(([start, group]) => {
    if (group.length === 1) return group;
    if (holdsAll(service, set, `${start.toLowerCase()}*`)) return [`${start}*`];
    return start.length === shared ? group : byWord(service, set, group, start.length);
  });
}

function holdsAll(service: ServiceActions, set: ActionSet, pattern: string): boolean {
  const missing = noActions(service);
  uniteWithout(missing, matchedActions(service, pattern), set);
  return isEmpty(missing);
}

export function strongestOf(
  service: ServiceActions | undefined,
  listed: ActionSet,
  unlisted: readonly UnlistedAction[],
): AccessLevel {
  const levels = unlisted.map(({ written }) => levelByVerb(written.toLowerCase()));
  const known = service === undefined ? null : strongestLevel(service, listed);
  if (known !== null) levels.push(known);
  const rank = Math.max(0, ...levels.map((level) => ACCESS_LEVELS.indexOf(level)));
  return ACCESS_LEVELS[rank] ?? 'write';
}
