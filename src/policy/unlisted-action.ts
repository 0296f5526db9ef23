/** Actions that the table does not list, those of a service too new for it among them: the name has to tell. */
import type { AccessLevel } from './types.ts';

/**
 * Access level by the verb that an action pattern, in lower case, begins with. A wildcard in place of the verb and
 * every other verb count as write, so that the unknown is not taken for harmless.
 */
export function levelByVerb(pattern: string): AccessLevel {
  if (pattern.startsWith('list')) return 'list';
  return /^(?:batchget|describe|get)/.test(pattern) ? 'read' : 'write';
}
