/** Long lists of actions as the statement has them: `s3:* except s3:GetObject`. */
import { parsedOnce } from '../document/document-rule.ts';
import { actionsBehind } from './live-use.ts';
import type { HomedScope } from './unit-difference.ts';

/** So many patterns are read at a glance. */
const FEW = 4;

/** @param patterns of one service, which the scope's statement grants or takes away */
export function shortActions(
  service: string,
  patterns: readonly string[],
  { held, scope }: HomedScope,
): readonly string[] {
  if (patterns.length <= FEW || service === '*') return patterns;
  const { statements } = parsedOnce(held.document);
  const statement = statements.find(({ index }) => index === scope.place.statement);
  const written = writtenIn(service, statement?.actions ?? ['*']);
  if (written.length === 0 || written.length >= patterns.length) return patterns;
  const changed = new Set(actionsBehind(service, patterns));
  const all = new Set(actionsBehind(service, written));
  if ([...changed].some((action) => !all.has(action))) return patterns;
  return written.map((pattern) => {
    const spared = actionsBehind(service, [pattern]).filter((action) => !changed.has(action));
    if (spared.length === 0) return pattern;
    return `${pattern} except ${spared.length > FEW ? `${spared.length} actions` : spared.join(', ')}`;
  });
}

function writtenIn(service: string, actions: readonly string[]): readonly string[] {
  if (actions.some((action) => /^\*+(?::\*+)?$/.test(action))) return [`${service}:*`];
  return actions.filter((action) => action.toLowerCase().startsWith(`${service}:`));
}
