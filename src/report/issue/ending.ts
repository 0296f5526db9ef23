/** Exemptions that an issue warns of before they end, each once. */
import { createHash } from 'node:crypto';
import type { JudgedExemption, Judgement } from '../../model/judgement.ts';
import type { Exemption } from '../../model/settings.ts';
import { code, text } from '../escape.ts';
import { endsSoon } from '../exemption-words.ts';
import { count } from '../phrase.ts';
import type { Scope } from './standing.ts';

/** Of more, so many are named in a comment. */
const NAMED = 20;

/** 8 hexadecimal digits: the same for the same exemption with the same end. */
export type EndingId = string;

/** By id, in the order of the settings: those that end soon and cover something that the issue is about. */
export function endingIn(
  { exemptions }: Judgement,
  { entities }: Scope,
): ReadonlyMap<EndingId, JudgedExemption> {
  const soon = new Map(exemptions.filter(endsSoon).map((judged) => [judged.exemption, judged]));
  if (soon.size === 0) return new Map();
  const covering = new Set<Exemption>();
  for (const { findings } of entities) {
    for (const { exemption } of findings) if (exemption !== undefined) covering.add(exemption);
  }
  return new Map(
    [...soon.values()]
      .filter(({ exemption }) => covering.has(exemption))
      .map((judged) => [idOf(judged.exemption), judged]),
  );
}

/** Whether there still is an exemption with that end, whether anything of it was seen or not. */
export function holding({ exemptions }: Judgement): (id: EndingId) => boolean {
  let ids: ReadonlySet<EndingId> | undefined;
  return (id) => {
    ids ??= new Set(
      exemptions.filter(({ state }) => state === 'active').map(({ exemption }) => idOf(exemption)),
    );
    return ids.has(id);
  };
}

function idOf({ entity, rule, services, expires }: Exemption): EndingId {
  const parts = JSON.stringify([entity, rule, services ?? null, expires]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 8);
}

/** `1 exemption ends soon`; empty where none does. */
export function endingWords(ending: readonly JudgedExemption[]): string[] {
  if (ending.length === 0) return [];
  return [`${count(ending.length, 'exemption')} ${ending.length === 1 ? 'ends' : 'end'} soon`];
}

export function endingList(ending: readonly JudgedExemption[]): string[] {
  if (ending.length === 0) return [];
  const lines = ending.slice(0, NAMED).map(({ exemption, matches }) => {
    const { entity, rule, expires, reason, approvedBy } = exemption;
    const which = rule === '*' ? 'every rule' : code(rule);
    const who = approvedBy === undefined ? '' : `, approved by ${text(approvedBy, 100)}`;
    return `- ${text(expires, 10)}: ${code(entity)} from ${which} (${count(matches, 'finding')}${who}): ${text(reason)}`;
  });
  const rest = ending.length - lines.length;
  const more = rest > 0 ? [`- … and ${count(rest, 'more exemption')}`] : [];
  return [`### Exemptions that end soon\n\n${[...lines, ...more].join('\n')}`];
}
