/** When an exemption is worth a warning, and how those whom it covers are told where a remedy would reach them. */
import type { JudgedExemption } from '../model/judgement.ts';
import { arnLabel } from './entity-words.ts';
import type { ExemptHolder } from './exempt-holders.ts';
import { joined, named, number, own, type Phrase, say } from './phrase.ts';

/** Days before its end from which on an exemption is warned about. */
export const SOON_DAYS = 14;

/** Of more exempt holders, so many are named. */
const NAMED = 3;

export function endsSoon({ state, daysLeft }: JudgedExemption): boolean {
  return state === 'active' && daysLeft <= SOON_DAYS;
}

/** `; role/dead, which is exempt until 2027-06-30, holds it`; empty where nobody is. */
export function exemptWords(exempt: readonly ExemptHolder[], relation: 'holds' | 'is in'): Phrase {
  if (exempt.length === 0) return own('');
  const who = exempt
    .slice(0, NAMED)
    .map(({ arn, until }) => say`${named(arnLabel(arn))}, which is exempt until ${own(until)}`);
  const rest = exempt.length - who.length;
  const more = rest === 0 ? own('') : own(` (and ${number(rest)} more that are exempt)`);
  return say`; ${joined(who, ', and ')}, ${own(exempt.length === 1 ? relation : relation === 'holds' ? 'hold' : 'are in')} it${more}`;
}
