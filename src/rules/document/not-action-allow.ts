/**
 * An Allow with NotAction, which grants whatever it does not name.
 * Source: IAM User Guide, "IAM JSON policy elements: NotAction".
 */
import { nameUnknowns } from '../../changes/unknown-name.ts';
import type { Severity } from '../../model/settings.ts';
import type { RuledDocument, Trouble } from '../../model/trouble.ts';
import { type CarriedPath, carriedPaths } from '../../policy/escalation-carriers.ts';
import type { EscalationRecipe } from '../../policy/escalation-recipe.ts';
import { administratorStatements, refKey } from './admin-access.ts';
import {
  type Allowance,
  allowancesOf,
  isBelowCeiling,
  isEveryAction,
  isOnEverything,
  severityUnder,
} from './allowance.ts';
import type { DocumentRule } from './document-rule.ts';
import { quoted } from './pattern-parts.ts';
import { perDocument, statementsOfAll, type WeighedAllowance } from './told-together.ts';

interface Exception extends WeighedAllowance {
  /** Combinations that it completes by itself. */
  readonly ways: readonly EscalationRecipe[];
}

/** So many of what is spared are named. */
const MOST_NAMED = 5;

export const notActionAllow: DocumentRule = {
  id: 'not-action-allow',
  title: 'Allow by exception',
  finds: 'A policy that allows all actions but those that it names.',
  why: 'It grants whatever was not thought of, and every service that AWS adds.',
  severity:
    'Critical where what is left gives its holder a way to more rights, high where it is on every resource, else medium; one lower under a condition.',

  find(documents) {
    const allowances = allowancesOf(documents);
    const byException = allowances.filter(isByException);
    if (byException.length === 0) return [];
    const admin = administratorStatements(allowances);
    const told = byException.filter(({ ref }) => !admin.has(refKey(ref)));
    const ways = waysOf(documents);
    const found = told.map((allowance) => exceptionOf(allowance, ways.get(refKey(allowance.ref)) ?? []));
    return perDocument(found).map(trouble);
  },
};

/** Whether it grants what nobody named: it spares not everything, and no Deny leaves only what it names itself. */
export function isByException(allowance: Allowance): boolean {
  const { inverted, patterns, resources } = allowance.rule;
  return (
    inverted &&
    !patterns.some(isEveryAction) &&
    resources.some((resource) => !isBelowCeiling(allowance, resource))
  );
}

/** By statement, what it completes without any other. */
function waysOf(documents: readonly RuledDocument[]): ReadonlyMap<string, readonly EscalationRecipe[]> {
  const places = documents.flatMap(({ kind }, place) => (kind === 'identity' ? [place] : []));
  const ways = new Map<string, EscalationRecipe[]>();
  for (const path of carriedPaths(places.map((place) => documents[place]?.document ?? ''))) {
    for (const { document, statement } of aloneCarriers(path)) {
      const key = refKey({ document: places[document] ?? 0, statement });
      const known = ways.get(key);
      if (known === undefined) ways.set(key, [path.recipe]);
      else known.push(path.recipe);
    }
  }
  return ways;
}

function aloneCarriers({ needs }: CarriedPath) {
  const [first, ...others] = needs;
  return (first?.carriers ?? []).filter(({ document, statement }) =>
    others.every(({ carriers }) =>
      carriers.some((other) => other.document === document && other.statement === statement),
    ),
  );
}

function exceptionOf(allowance: Allowance, ways: readonly EscalationRecipe[]): Exception {
  const severity: Severity = allowance.rule.resources.some(isOnEverything) ? 'high' : 'medium';
  return { allowance, ways, severity: severityUnder(allowance, ways.length > 0 ? 'critical' : severity) };
}

function trouble(exceptions: readonly Exception[]): Trouble {
  const [first] = exceptions;
  if (first === undefined) throw new Error('a trouble without a statement');
  const { allowance, severity, ways } = first;
  const where = allowance.rule.resources.some(isOnEverything)
    ? 'every resource'
    : 'the resources that it names';
  const count = ways.length === 1 ? 'a way' : `${ways.length} ways`;
  const gives = ways.length === 0 ? '' : `, which gives its holder ${count} to more rights`;
  return {
    rule: 'not-action-allow',
    severity,
    statements: statementsOfAll(exceptions),
    says: `allows every action but ${sparedWords(allowance)} on ${where}${gives}${allowance.isLimited ? ', under a condition' : ''}`,
    remedy: 'Name in Action what is needed. What must never be done belongs in a Deny, beside it.',
    ...(ways.length > 0 && { details: ways.map(detailOf) }),
  };
}

function sparedWords({ statement: { notActions = [] } }: Allowance): string {
  const names = [...new Set(notActions)];
  if (names.length === 0) return 'none';
  const named = names.slice(0, MOST_NAMED).map((name) => quoted(nameUnknowns(name)));
  const rest = names.length - named.length;
  return rest === 0 ? named.join(', ') : `${named.join(', ')} and ${rest} more`;
}

function detailOf({ needs, explanation }: EscalationRecipe): string {
  return `${needs.map(({ action }) => action).join(', ')}: ${explanation}`;
}
