/**
 * Who may do what with a resource by one policy of it and not by another: for each principal that an Allow names, the
 * statements that are about it are compared as if they were its own.
 */
import type { PolicyText } from '../../model/entity.ts';
import { accessDifference } from '../../policy/difference/access-difference.ts';
import type { Budget } from '../../policy/difference/effort.ts';
import type { AccessChange, AccessDifference, StatementPlace } from '../../policy/difference/types.ts';
import type { ParsedPolicy } from '../../policy/document.ts';
import type { PolicyStatement } from '../../policy/statement.ts';
import { parsedOnce } from '../document/document-rule.ts';
import { boundaryOrScpDifference } from './limit-difference.ts';

export interface PrincipalDifference {
  /** As written; empty: the policies as a whole. */
  readonly principals: readonly string[];
  /** What Denies take, of whom no Allow speaks: what other policies allow is not known here. */
  readonly isDenial?: true;
  readonly difference: AccessDifference;
}

/** With more principals than that the policies are compared as they stand, their principals by their wording. */
const MOST_PRINCIPALS = 100;

export function resourceDifference(
  before: PolicyText | undefined,
  after: PolicyText | undefined,
  budget: Budget,
): readonly PrincipalDifference[] {
  const allowed = allowances(before, after, budget);
  const told = new Set(
    allowed.flatMap(({ difference }) =>
      difference.changes.flatMap(({ scopes }) =>
        scopes.flatMap(({ effect, place }) => (effect === 'Deny' ? [placeKey(place)] : [])),
      ),
    ),
  );
  const isTold = ({ scopes }: AccessChange) => scopes.every(({ place }) => told.has(placeKey(place)));
  return [...allowed, ...denials(policyOf(before), policyOf(after), isTold, budget)];
}

function placeKey({ side, statement }: StatementPlace): string {
  return `${side} ${statement}`;
}

/** What is no longer denied, or now is, as if everything else were allowed. */
function denials(
  before: ParsedPolicy,
  after: ParsedPolicy,
  isTold: (change: AccessChange) => boolean,
  budget: Budget,
): readonly PrincipalDifference[] {
  if (before.problems.length + after.problems.length > 0) return [];
  const denying = ({ version, statements }: ParsedPolicy): ParsedPolicy => ({
    ...{ version, problems: [] },
    statements: statements.filter(({ effect }) => effect === 'Deny'),
  });
  const sides = { before: denying(before), after: denying(after) };
  const who = [...sides.before.statements, ...sides.after.statements].flatMap(deniedBy);
  const names = new Map(who.map((name) => [name.key, name]));
  if (names.size > MOST_PRINCIPALS) return [];
  const found = new Map<string, { principals: string[]; difference: AccessDifference; isDenial: true }>();
  for (const name of names.values()) {
    const own = { before: about(sides.before, name.isAmong), after: about(sides.after, name.isAmong) };
    const { changes } = placedIn(
      boundaryOrScpDifference(own.before.documents, own.after.documents, budget),
      own,
    );
    const open = changes.filter((change) => !isTold(change));
    if (open.length === 0) continue;
    const difference: AccessDifference = {
      unread: [],
      changes: open.map((change) => ({ ...change, kept: [], isCertain: false, kind: plainKind(change) })),
    };
    const key = JSON.stringify(difference);
    const known = found.get(key);
    if (known === undefined) found.set(key, { principals: [...name.shown], difference, isDenial: true });
    else known.principals.push(...name.shown);
  }
  return [...found.values()];
}

function plainKind({ kind }: AccessChange): AccessChange['kind'] {
  return kind === 'added' || kind === 'widened' ? 'added' : 'removed';
}

interface Denied {
  readonly key: string;
  readonly shown: readonly string[];
  isAmong(statement: PolicyStatement): boolean;
}

/** Those whom a Deny names, one by one, or all but those whom it spares. */
function deniedBy(statement: PolicyStatement): readonly Denied[] {
  const { notPrincipal } = statement;
  if (notPrincipal === undefined) {
    return principalsIn(statement).map((name) => ({
      ...{ key: name, shown: [shown(name)] },
      isAmong: (other) => isAbout(other, name),
    }));
  }
  const key = JSON.stringify(notPrincipal);
  const spared = principalsIn({ ...statement, principal: notPrincipal })
    .map(shown)
    .join(', ');
  const isAmong = (other: PolicyStatement) =>
    JSON.stringify(other.notPrincipal) === key || principalsIn(other).includes('*');
  return [{ key, shown: [`everyone but ${spared}`], isAmong }];
}

function allowances(
  before: PolicyText | undefined,
  after: PolicyText | undefined,
  budget: Budget,
): readonly PrincipalDifference[] {
  const sides = { before: policyOf(before), after: policyOf(after) };
  const statements = [...sides.before.statements, ...sides.after.statements];
  const names = new Set(statements.filter(({ effect }) => effect === 'Allow').flatMap(principalsIn));
  const isPlain = statements.every(({ notPrincipal }) => notPrincipal === undefined);
  const given = (text: PolicyText | undefined) => (text === undefined ? [] : [text]);
  if (!isPlain || names.size > MOST_PRINCIPALS || names.size === 0) {
    return [{ principals: [], difference: accessDifference(given(before), given(after), budget) }];
  }
  const found = new Map<string, { principals: string[]; difference: AccessDifference }>();
  for (const name of names) {
    const isOfIt = (statement: PolicyStatement) => isAbout(statement, name);
    const own = { before: about(sides.before, isOfIt), after: about(sides.after, isOfIt) };
    const difference = accessDifference(own.before.documents, own.after.documents, budget);
    const placed = placedIn(difference, own);
    if (placed.changes.length === 0 && placed.unread.length === 0) continue;
    const key = JSON.stringify(placed);
    const known = found.get(key);
    if (known === undefined) found.set(key, { principals: [shown(name)], difference: placed });
    else known.principals.push(shown(name));
  }
  const broken = (['before', 'after'] as const).some((side) => sides[side].problems.length > 0);
  if (!broken) return [...found.values()];
  // What is not read is told once, of the documents as they are.
  const { unread } = accessDifference(given(before), given(after), budget);
  return [
    ...[...found.values()].map(({ principals, difference }) => ({
      principals,
      difference: {
        changes: difference.changes.map((change) => ({ ...change, isCertain: false })),
        unread: [],
      },
    })),
    { principals: [], difference: { changes: [], unread } },
  ];
}

function policyOf(text: PolicyText | undefined): ParsedPolicy {
  return text === undefined ? { version: '2012-10-17', statements: [], problems: [] } : parsedOnce(text);
}

/** `AWS:arn:…`, `Service:…`; `*` for anyone. */
function principalsIn({ principal = {} }: PolicyStatement): readonly string[] {
  return Object.entries(principal).flatMap(([type, values]) =>
    values.map((value) => (value === '*' ? '*' : `${type}:${value}`)),
  );
}

function shown(name: string): string {
  return name === '*' ? '*' : name.slice(name.indexOf(':') + 1);
}

function isAbout(statement: PolicyStatement, name: string): boolean {
  const named = principalsIn(statement);
  return named.includes('*') || named.includes(name);
}

interface About {
  readonly documents: readonly PolicyText[];
  /** Place in the document -> place in the policy itself. */
  readonly places: readonly number[];
}

/** The statements that are about a principal, without it. */
function about(
  { version, statements }: ParsedPolicy,
  isAmong: (statement: PolicyStatement) => boolean,
): About {
  const those = statements.filter(isAmong);
  if (those.length === 0) return { documents: [], places: [] };
  const Statement = those.map(({ effect, actions, notActions, resources, notResources, condition }) => ({
    Effect: effect,
    ...(actions ? { Action: actions } : { NotAction: notActions }),
    ...(notResources ? { NotResource: notResources } : { Resource: resources ?? ['*'] }),
    ...(condition && { Condition: condition }),
  }));
  return {
    documents: [{ Version: version, Statement }],
    places: those.map(({ index }) => index),
  };
}

function placedIn(
  { changes, unread }: AccessDifference,
  own: { readonly before: About; readonly after: About },
): AccessDifference {
  const placed = (place: StatementPlace): StatementPlace => ({
    ...place,
    statement: own[place.side].places[place.statement] ?? place.statement,
  });
  return {
    changes: changes.map((change) => ({
      ...change,
      scopes: change.scopes.map((scope) => ({ ...scope, place: placed(scope.place) })),
      kept: change.kept.map(placed),
    })),
    unread,
  };
}
