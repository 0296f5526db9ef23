/** A box for each entity: open ones with what is found of them, and those that are clean again, ticked. */
import type { Entity } from '../../model/entity.ts';
import type { IssueState } from '../../model/issue.ts';
import { SEVERITIES } from '../../model/settings.ts';
import { rank, shortPath } from '../entity-words.ts';
import { code } from '../escape.ts';
import { SEVERITY_SIGNS } from '../markdown/verdict.ts';
import { count, number } from '../phrase.ts';
import { entityCode, kindsInWords } from './finding-words.ts';
import type { OwnersOf } from './owners.ts';
import { byEntity, type Scope } from './standing.ts';

const OWNERS = 3;
/** Code points of an entity's path and name. */
const LABEL = 140;

export interface TaskFacts {
  readonly state: IssueState;
  readonly scope: Scope;
  readonly owners: OwnersOf;
}

/** @param rows entities that are listed, open ones and done ones each */
export function taskList({ state, scope, owners }: TaskFacts, rows: number): string {
  const open = openTasks(scope, state, owners);
  const done = [...state.done].reverse();
  if (open.length + done.length === 0) return '';
  const isAboutOne = scope.only !== undefined;
  const found = isAboutOne ? kindsInWords(state.findings ?? []) : [];
  const lines = [
    ...open.slice(0, rows).map(({ line }) => line()),
    ...found.map((words) => `  - ${words}`),
    ...cut(open.length - rows, 'with findings'),
    ...done.slice(0, rows).map((label) => `- [x] ${code(shortPath(label, LABEL), LABEL)}`),
    ...cut(done.length - rows, 'done'),
  ];
  return `## ${isAboutOne ? 'Findings' : 'Entities'}\n\n${lines.join('\n')}\n`;
}

interface Task {
  readonly counts: readonly number[];
  readonly line: () => string;
}

function openTasks({ entities }: Scope, { findings }: IssueState, owners: OwnersOf): readonly Task[] {
  const known = new Map(entities.map(({ entity }) => [entity.arn, entity]));
  if (findings === undefined) return unnamed(entities, owners);
  const tasks = [...byEntity(findings)].map(([arn, those]) => {
    const amounts = SEVERITIES.map((severity) => those.filter((it) => it.severity === severity).length);
    return { arn, counts: amounts, line: () => taskLine(arn, amounts, known.get(arn), owners) };
  });
  return tasks.sort((a, b) => worstFirst(a.counts, b.counts) || (a.arn < b.arn ? -1 : 1));
}

/** Of very many findings the issue keeps no names; those of this run are at hand, worst first. */
function unnamed(entities: Scope['entities'], owners: OwnersOf): readonly Task[] {
  return entities
    .map(({ entity, findings }) => {
      const open = findings.filter(({ status }) => status === 'new');
      const amounts = SEVERITIES.map((severity) => open.filter((it) => it.severity === severity).length);
      return { counts: amounts, line: () => taskLine(entity.arn, amounts, entity, owners) };
    })
    .filter(({ counts }) => counts.some((amount) => amount > 0));
}

function taskLine(
  arn: string,
  amounts: readonly number[],
  entity: Entity | undefined,
  owners: OwnersOf,
): string {
  const found = SEVERITIES.flatMap((severity) => {
    const amount = amounts[rank(severity)] ?? 0;
    return amount === 0 ? [] : [`${SEVERITY_SIGNS[severity]} ${number(amount)} ${severity}`];
  });
  // As code: a login that notifies somebody would do so with every change.
  const who = entity === undefined ? [] : owners(entity).slice(0, OWNERS);
  const owned = who.length === 0 ? '' : ` · ${who.map((login) => code(login)).join(', ')}`;
  return `- [ ] ${entityCode(arn)}: ${found.join(', ')}${owned}`;
}

function worstFirst(one: readonly number[], other: readonly number[]): number {
  for (const place of one.keys()) {
    const difference = (other[place] ?? 0) - (one[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function cut(rest: number, which: string): string[] {
  return rest > 0 ? [`- … and ${count(rest, 'more entity')} ${which}, cut here`] : [];
}
