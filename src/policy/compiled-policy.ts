/** Policy documents made ready for many questions: what they allow, and what they always deny. */
import type { PolicyText } from '../model/entity.ts';
import { type ActionSet, complement, matchedActions, noActions, unite } from './action-set.ts';
import type { ServiceActions } from './action-table.ts';
import { describeProblem, parsePolicy } from './document.ts';
import { type BoundAction, boundActionsOf } from './escalation-bound.ts';
import {
  type ActionPattern,
  covers,
  hasWildcard,
  matchesAction,
  readActionPattern,
  touchesService,
} from './match.ts';
import { asksForMore, isOpenInPart, type PassedTo, passedToOf, sparedServices } from './passed-to.ts';
import { type AllowedResource, allowedResources, type StatementResources } from './resource.ts';
import type { PolicyStatement } from './statement.ts';

/** The Action or NotAction element of a statement. */
export interface ActionElement {
  readonly patterns: readonly ActionPattern[];
  /** NotAction: everything but the patterns. */
  readonly inverted: boolean;
}

export interface AllowRule extends ActionElement {
  /** What the Allow is over. Its conditions do not make it less of a grant, so that little is kept of them. */
  readonly resources: readonly AllowedResource[];
  /** To which services it lets roles be handed. Absent: to any. */
  readonly passedTo?: PassedTo;
  /** Actions by which, as the condition has it, nobody gains rights. */
  readonly bound?: BoundAction;
  /** Place of the statement in the document, from 0. */
  readonly statement: number;
  /** The condition asks for something else too than the services that roles are handed to. */
  readonly conditional: boolean;
}

/** A Deny without a condition. One with a condition may not hold, so it takes nothing away. */
export interface DenyRule extends ActionElement, StatementResources {}

/** A Deny under the one condition that a role goes to other services than some. */
export interface ServicesDeny extends DenyRule {
  /** To which services it lets roles be handed. */
  readonly spares: PassedTo;
}

export interface CompiledPolicy {
  readonly allows: readonly AllowRule[];
  readonly denies: readonly DenyRule[];
  readonly servicesDenies: readonly ServicesDeny[];
  /** What Denies with a condition name. They may not hold, and still they speak of it. */
  readonly conditionalDenies: readonly ActionElement[];
  /** Why the document could not be read in full; the rules are then those that could be. */
  readonly problem?: string;
}

const compiledDocuments = new WeakMap<object, CompiledPolicy>();

/** The rules of a document, kept for as long as the document object lives. */
export function compilePolicy(document: PolicyText): CompiledPolicy {
  if (typeof document !== 'object' || document === null) return compile(document);
  let compiled = compiledDocuments.get(document);
  if (compiled === undefined) {
    compiled = compile(document);
    compiledDocuments.set(document, compiled);
  }
  return compiled;
}

function compile(document: PolicyText): CompiledPolicy {
  const { version, statements, problems } = parsePolicy(document);
  const variables = version === '2012-10-17';
  const allows = statements
    .filter(({ effect }) => effect === 'Allow')
    .map((statement) => {
      const passedTo = passedToOf(statement.condition);
      const bound = boundActionsOf(statement.condition);
      return {
        ...actionElement(statement),
        resources: allowedResources({ ...statement, variables }),
        ...(passedTo && { passedTo }),
        ...(bound && { bound }),
        statement: statement.index,
        conditional: asksForMore(statement.condition),
      };
    });
  const denyRule = (statement: PolicyStatement): DenyRule => ({
    ...actionElement(statement),
    ...(statement.resources && { resources: statement.resources }),
    ...(statement.notResources && { notResources: statement.notResources }),
    variables,
  });
  const denies = statements.filter(isUnconditionalDeny).map(denyRule);
  const servicesDenies = statements.flatMap((statement) => {
    const spares = statement.effect === 'Deny' ? sparedServices(statement.condition) : undefined;
    return spares === undefined || isOpenInPart(statement.condition)
      ? []
      : [{ ...denyRule(statement), spares }];
  });
  const conditionalDenies = statements
    .filter((statement) => statement.effect === 'Deny' && !isUnconditionalDeny(statement))
    .map(actionElement);
  const [first, ...more] = problems;
  if (first === undefined) return { allows, denies, servicesDenies, conditionalDenies };
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return { allows, denies, servicesDenies, conditionalDenies, problem: describeProblem(first) + others };
}

function isUnconditionalDeny({ effect, condition }: PolicyStatement): boolean {
  return effect === 'Deny' && (condition === undefined || Object.keys(condition).length === 0);
}

export function actionElement({ actions, notActions }: PolicyStatement): ActionElement {
  const patterns = (actions ?? notActions ?? []).flatMap((text) => readActionPattern(text).pattern ?? []);
  return { patterns, inverted: actions === undefined };
}

/** The actions of the service that an element names; for NotAction, those that it does not spare. */
export function namedActions(element: ActionElement, service: ServiceActions): ActionSet {
  const set = noActions(service);
  for (const pattern of element.patterns) {
    if (touchesService(pattern, service.namespace)) unite(set, matchedActions(service, pattern.action));
  }
  return element.inverted ? complement(service, set) : set;
}

/** Whether the element names the action; both names in lower case. */
export function namesAction(element: ActionElement, namespace: string, action: string): boolean {
  const matched = element.patterns.some((pattern) => matchesAction(pattern, namespace, action));
  return matched !== element.inverted;
}

/**
 * Whether the element certainly names every action of the service that the pattern matches. For actions that no
 * table lists, so that they can only be compared as patterns.
 */
export function namesPattern(element: ActionElement, namespace: string, action: string): boolean {
  const touching = element.patterns.filter((pattern) => touchesService(pattern, namespace));
  if (!element.inverted) return touching.some((pattern) => covers(pattern.action, action));
  if (hasWildcard(action)) return touching.length === 0;
  return !touching.some((pattern) => covers(pattern.action, action));
}

/** Whether the element speaks of the service at all: it names something in it or, with NotAction, does not spare all of it. */
export function touches({ patterns, inverted }: ActionElement, namespace: string): boolean {
  const touching = patterns.filter((pattern) => touchesService(pattern, namespace));
  return inverted ? !touching.some(({ action }) => covers(action, '*')) : touching.length > 0;
}
