/** Statements made ready for comparison. */
import type { PolicyText } from '../../model/entity.ts';
import type { ActionElement } from '../compiled-policy.ts';
import { describeProblem, parsedOnce } from '../document.ts';
import { readActionPattern } from '../match.ts';
import type { PolicyStatement } from '../statement.ts';
import type { Area } from './area.ts';
import { conditionClauses, type HideVariables } from './condition-clauses.ts';
import { type Budget, Effort } from './effort.ts';
import { hasUnknown, PolicyVariables, textPattern, VARIABLE } from './text-pattern.ts';
import { ALL_TEXTS, type TextSet } from './text-set.ts';
import type { Side, StatementPlace, UnreadPolicy } from './types.ts';

export interface ComparedRule extends ActionElement {
  /** Its number among the rules of both sides. */
  readonly id: number;
  readonly statement: PolicyStatement;
  readonly place: StatementPlace;
  readonly area: Area;
  /** Some action is not known, so that the rule may name more, or spare more, than it seems to. */
  readonly isVague: boolean;
  /** Equal for rules that are over the same in the same words; actions and effect do not count. */
  readonly wording: string;
}

/**
 * Says what a statement is over, in one area or in several that it could as well be written as. The principals of a
 * trust policy take the place of resources.
 */
export type ReadAreas = (statement: PolicyStatement, hide: HideVariables) => readonly Area[];

export interface ComparedRules {
  readonly before: readonly ComparedRule[];
  readonly after: readonly ComparedRule[];
  readonly effort: Effort;
  readonly unread: readonly UnreadPolicy[];
}

/** How much one side may hold. */
export interface Room {
  readonly entries: number;
  readonly characters: number;
}

const LONGEST_ENTRY = 2_048;
const TOO_LARGE = 'is larger, with the others of its side, than IAM allows';

export function comparedRules(
  before: readonly PolicyText[],
  after: readonly PolicyText[],
  areasOf: ReadAreas,
  most: Room,
  budget: Budget,
): ComparedRules {
  const variables = new PolicyVariables();
  const unread: UnreadPolicy[] = [];
  let count = 0;
  let longest = 0;
  const read = (side: Side, documents: readonly PolicyText[]): readonly ComparedRule[] => {
    const room = { ...most };
    let isFull = false;
    return documents.flatMap((text, document) => {
      const { version, statements, problems } = parsedOnce(text);
      const [first] = problems;
      if (first !== undefined) unread.push({ side, document, problem: describeProblem(first) });
      const entries = statements.flatMap(entriesOf);
      const problem = limitProblem(entries, room);
      if (problem !== undefined) {
        // What has no room is told once: of the first.
        if (problem !== TOO_LARGE || !isFull) unread.push({ side, document, problem });
        isFull ||= problem === TOO_LARGE;
        return [];
      }
      for (const { length } of entries) longest = Math.max(longest, length);
      const hide: HideVariables =
        version === '2012-10-17' ? (given) => variables.hide(given) : (given) => given;
      return statements.flatMap((statement) =>
        areasOf(statement, hide).map((area): ComparedRule => {
          const place = { side, document, statement: statement.index };
          return { id: count++, statement, place, area, ...readRule(statement, area, version) };
        }),
      );
    });
  };
  const rules = { before: read('before', before), after: read('after', after) };
  if (variables.areTooMany) {
    unread.push({ side: 'after', document: 0, problem: 'has more policy variables than can be compared' });
  }
  return { ...rules, effort: new Effort(longest, budget), unread };
}

function readRule(
  { actions, notActions, condition }: PolicyStatement,
  { region, clauses }: Area,
  version: string,
): Pick<ComparedRule, 'patterns' | 'inverted' | 'isVague' | 'wording'> {
  const written = actions ?? notActions ?? [];
  const opaque = clauses.flatMap((clause) => (clause.kind === 'opaque' ? [clause.key] : []));
  return {
    patterns: written.flatMap((text) => readActionPattern(text).pattern ?? []),
    inverted: actions === undefined,
    isVague: written.some(hasUnknown),
    wording: JSON.stringify([version, region, condition, opaque]),
  };
}

/** Resources and conditions. Principals, which identity policies do not have, are compared by their text alone. */
export function identityAreas(statement: PolicyStatement, hide: HideVariables): readonly Area[] {
  const { resources, notResources = [], principal, notPrincipal, condition } = statement;
  const patterns = (texts: readonly string[]) => texts.map((text) => textPattern(hide(text), 'glob', text));
  const region: TextSet =
    resources === undefined
      ? { ...ALL_TEXTS, without: patterns(notResources) }
      : { within: patterns(resources), without: [] };
  const clauses = [...conditionClauses(condition, hide)];
  if (principal !== undefined || notPrincipal !== undefined) {
    const key = JSON.stringify(['principal', principal, notPrincipal]);
    clauses.push({ kind: 'opaque', key, holds: true });
  }
  return [{ region, clauses }];
}

function entriesOf(statement: PolicyStatement): readonly string[] {
  return [
    ...(statement.actions ?? statement.notActions ?? []),
    ...(statement.resources ?? statement.notResources ?? []),
    ...Object.values(statement.principal ?? statement.notPrincipal ?? {}).flat(),
    ...Object.values(statement.condition ?? {}).flatMap((keys) => Object.entries(keys).flat(2)),
  ];
}

/** Takes the room that the entries need; says so where they need more than there is, or can't be compared at all. */
function limitProblem(
  entries: readonly string[],
  room: { entries: number; characters: number },
): string | undefined {
  const characters = entries.reduce((sum, { length }) => sum + length, 0);
  if (entries.some((entry) => VARIABLE.test(entry))) return 'holds a character that IAM does not accept';
  if (entries.some(({ length }) => length > LONGEST_ENTRY)) {
    return `holds a text of more than ${LONGEST_ENTRY} characters, longer than any ARN`;
  }
  if (entries.length > room.entries || characters > room.characters) {
    return TOO_LARGE;
  }
  room.entries -= entries.length;
  room.characters -= characters;
  return undefined;
}
