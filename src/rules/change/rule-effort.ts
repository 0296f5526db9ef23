/** A bound on what the rules on documents take, so that a change of any size is judged within seconds. */
import type { DocumentRuleId } from '../../model/settings.ts';
import type { PolicyStatement } from '../../policy/statement.ts';
import { parsedOnce } from '../document/document-rule.ts';
import { type HeldDocument, isOfIts } from './held.ts';

/** Of the whole change. A thousand roles with usual policies take less than a tenth. */
const MOST = 1_500_000;
const STATEMENT = 4;
/** An Allow against a Deny: one that names its actions, and one that names what it spares. */
const NAMED = 0.2;
const INVERTED = 10;

/** What is said of documents for which it was not enough. */
export const TOO_MUCH_FOR_RULES =
  'is too much to be held against the rules together with the rest of the change; in a smaller one it can be';

/** Those that look at each document by itself, and at each statement once. */
export const QUICK_RULES: ReadonlySet<DocumentRuleId> = new Set([
  'policy-malformed',
  'policy-too-large',
  'trust-public',
  'trust-cross-account',
  'trust-oidc-unbound',
]);

export class RuleEffort {
  #left: number;

  constructor(most = MOST) {
    this.#left = most;
  }

  /** Whether there is still time for the documents; where there is, it is taken. */
  isEnoughFor(...sides: readonly (readonly HeldDocument[])[]): boolean {
    const cost = sides.reduce((sum, side) => sum + costOf(side.filter(isOfIts)), 0);
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }
}

/** Each Allow is held against each Deny, resource by resource. */
function costOf(documents: readonly HeldDocument[]): number {
  let count = 0;
  let allows = 0;
  let denies = 0;
  for (const { document, kind } of documents) {
    const { statements } = parsedOnce(document);
    count += statements.length;
    if (kind !== 'identity') continue;
    for (const statement of statements) {
      const { effect, notActions, resources } = statement;
      const wide = Math.max(1, resources?.length ?? 0);
      if (effect === 'Deny') denies += wide;
      else allows += wide * (notActions === undefined && !isOfAll(statement) ? NAMED : INVERTED);
    }
  }
  return count * STATEMENT + allows * denies;
}

function isOfAll({ actions = [] }: PolicyStatement): boolean {
  return actions.some((action) => !action.includes(':'));
}
