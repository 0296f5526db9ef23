/** How the tables of differences are written. */
import { accessDifference } from '../../../src/policy/difference/access-difference.ts';
import type { AccessChange } from '../../../src/policy/difference/types.ts';
import type { Statement } from './statements.ts';

/**
 * What changes, from the statements before to those after. Each change is a line: `+` added, `-` removed, `>` widened,
 * `<` narrowed, followed by `?` where that is not certain; the actions; `on` and the resources, `not` before those
 * of NotResource. `* !iam` is every service but `iam`.
 */
export type DifferenceRow = readonly [
  sentence: string,
  before: readonly Statement[],
  after: readonly Statement[],
  changes: readonly string[],
];

const SIGNS = { added: '+', removed: '-', widened: '>', narrowed: '<' };

export function policy(Statement: readonly unknown[], Version = '2012-10-17') {
  return { Version, Statement };
}

export function changesOf(before: readonly Statement[], after: readonly Statement[]): readonly string[] {
  return accessDifference([policy(before)], [policy(after)])
    .changes.map(line)
    .sort();
}

export function line({ kind, isCertain, otherThan = [], actions, scopes }: AccessChange): string {
  const resources = scopes.flatMap(({ resources: of = [], notResources = [] }) => [
    ...of,
    ...notResources.map((resource) => `not ${resource}`),
  ]);
  const spared = otherThan.map((service) => ` !${service}`).join('');
  const sign = SIGNS[kind] + (isCertain ? '' : '?');
  return `${sign} ${actions.join(' ')}${spared} on ${[...new Set(resources)].sort().join(' ')}`;
}

/** The line when the sides are swapped. */
export function swapped(text: string): string {
  const opposite: Record<string, string> = { '+': '-', '-': '+', '>': '<', '<': '>' };
  return (opposite[text[0] ?? ''] ?? '') + text.slice(1);
}
