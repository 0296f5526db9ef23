/** Several Allows of one document that are one trouble. */
import { SEVERITIES, type Severity } from '../../model/settings.ts';
import type { Trouble } from '../../model/trouble.ts';
import type { Allowance } from './allowance.ts';

export interface WeighedAllowance {
  readonly allowance: Allowance;
  readonly severity: Severity;
}

/** In groups, one for each document, the gravest first. */
export function perDocument<T extends WeighedAllowance>(found: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<number, T[]>();
  for (const each of found) {
    const { document } = each.allowance.ref;
    const known = groups.get(document);
    if (known === undefined) groups.set(document, [each]);
    else known.push(each);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => rank(a) - rank(b)));
}

export function statementsOfAll(found: readonly WeighedAllowance[]): Trouble['statements'] {
  const [first, ...more] = found.map(({ allowance }) => allowance.ref);
  if (first === undefined) throw new Error('a trouble without a statement');
  return [first, ...more];
}

function rank({ severity }: WeighedAllowance): number {
  return SEVERITIES.indexOf(severity);
}
