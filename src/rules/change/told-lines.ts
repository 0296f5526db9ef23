/** The access that a change grants or takes away, line by line. */
import { nameUnknowns } from '../../changes/unknown-name.ts';
import type { AccessLine } from '../../model/pull-request.ts';
import type { ChangeKind, Side, StatementPlace, TrustScope } from '../../policy/difference/types.ts';
import type { PolicyCondition } from '../../policy/statement.ts';
import { ACCESS_LEVELS } from '../../policy/types.ts';
import { parsedOnce } from '../document/document-rule.ts';
import { conditionWords } from './condition-words.ts';
import type { HeldDocument, Via } from './held.ts';
import type { DocumentPair } from './pairs.ts';
import { placeOf, type Shown, shownGone, shownOn } from './place.ts';
import { shortActions } from './short-actions.ts';
import type { HomedChange, HomedScope, HomedTrust } from './unit-difference.ts';

/** A line with what it is about: a document of the change, or what is attached. */
export interface ToldLine {
  readonly line: AccessLine;
  readonly of: DocumentPair | Via;
  /** All action patterns of it by service namespace, `*` for all services. Empty of trust. */
  readonly services: ReadonlyMap<string, readonly string[]>;
}

/** Services that a `*` spares are named up to so many. */
const MOST_SPARED = 6;

/**
 * Where a part of a change is told: with the document, with the attachment that brings it, or not here, for it is told
 * of the attached policy itself.
 */
export function homeOf({ held, scope }: HomedScope): DocumentPair | Via | undefined {
  const { via, pair } = held;
  if (via === undefined) return pair;
  if (via.relation === 'boundary') return via;
  if (via.before !== undefined && via.after !== undefined) return undefined;
  const isOneSided =
    pair !== undefined && pair[scope.place.side === 'after' ? 'before' : 'after'] === undefined;
  return isOneSided ? undefined : via;
}

interface Growing {
  readonly base: Omit<AccessLine, 'actions' | 'level' | 'resources'>;
  readonly of: DocumentPair | Via;
  readonly services: Map<string, readonly string[]>;
  /** As they are shown, by service. */
  readonly shown: Map<string, readonly string[]>;
  /** Of a change of every service. */
  otherThan: readonly string[] | undefined;
  readonly resources: Set<string>;
  level: number;
}

/** One line for each statement that makes a change, and each kind of change that it makes. */
export function accessLines(changes: readonly HomedChange[]): readonly ToldLine[] {
  const byHome = new Map<DocumentPair | Via, Map<string, Growing>>();
  for (const { change, scopes, principals, sides, isDenial } of changes) {
    for (const homed of scopes) {
      const of = homeOf(homed);
      if (of === undefined) continue;
      const lines = byHome.get(of) ?? new Map<string, Growing>();
      byHome.set(of, lines);
      const { scope, held } = homed;
      const { kind, isCertain } = change;
      const condition = isDenial
        ? whereOf(scope.condition)
        : scopeCondition(kind, scope, keptIn(change.kept, sides));
      const resources = resourcesOf(scope);
      const key = JSON.stringify([
        ...[
          kind,
          isCertain,
          isDenial,
          condition,
          resources,
          principals,
          scope.place.side,
          scope.place.statement,
        ],
        ...[scope.place.document, scope.effect],
      ]);
      let line = lines.get(key);
      if (line === undefined) {
        const base = {
          ...{ kind, isCertain },
          ...(principals &&
            principals.length > 0 && { principals: principals.map((who) => nameUnknowns(who)) }),
          ...(isDenial && { isDenial }),
          ...(condition !== undefined && { condition }),
          ...shownOf(of, held, scope.place),
        };
        line = {
          base,
          of,
          services: new Map(),
          shown: new Map(),
          otherThan: undefined,
          resources: new Set(resources),
          level: 0,
        };
        lines.set(key, line);
      }
      line.services.set(change.service, change.actions);
      line.shown.set(change.service, shortActions(change.service, change.actions, homed));
      line.otherThan ??= change.otherThan;
      line.level = Math.max(line.level, ACCESS_LEVELS.indexOf(change.level));
    }
  }
  const all = [...byHome.values()].flatMap((lines) => [...lines.values()]);
  return all.map(({ base, of, services, shown, otherThan, resources, level }) => ({
    line: {
      ...base,
      actions: writtenActions(shown, otherThan),
      level: ACCESS_LEVELS[level] ?? 'write',
      resources: [...resources].sort(),
    },
    of,
    services,
  }));
}

/** Of every action that stands for all: that of some service there was a part before is not worth a list. */
function writtenActions(
  byService: ReadonlyMap<string, readonly string[]>,
  otherThan: readonly string[] = [],
): readonly string[] {
  if (!byService.has('*'))
    return [...byService.values()].flatMap((those) => those.map((text) => nameUnknowns(text))).sort();
  const spared = otherThan.filter((namespace) => !byService.has(namespace));
  if (spared.length === 0) return ['*'];
  const named =
    spared.length > MOST_SPARED
      ? `${spared.length} services`
      : spared.map((namespace) => `${namespace}:*`).join(', ');
  return [`* except ${named}`];
}

function resourcesOf({
  resources,
  notResources,
}: {
  readonly resources?: readonly string[];
  readonly notResources?: readonly string[];
}): readonly string[] {
  if (notResources !== undefined) {
    return [`everything but ${notResources.map((text) => nameUnknowns(text)).join(', ')}`];
  }
  return (resources ?? []).map((text) => nameUnknowns(text));
}

export function shownOf(of: DocumentPair | Via, held: HeldDocument, place: StatementPlace): Shown {
  if ('key' in of) return shownVia(of, place.side);
  return held.pair === undefined ? {} : placeOf(held.pair, place.side, place.statement);
}

export function shownVia(via: Via, side: Side): Shown {
  const { before, after } = via;
  if (side === 'after' && after !== undefined) return shownOn(after.file, after.found.lines);
  return before === undefined ? {} : shownGone(before.file, before.found.lines, {});
}

export function trustLines(trust: readonly HomedTrust[]): readonly ToldLine[] {
  return trust.map(({ change, pair }) => {
    const { scope, kind, isCertain } = change;
    const kept = change.kept.flatMap(({ side, statement }) => {
      const document = pair[side]?.found.document;
      return document === undefined ? [] : [{ document, statement }];
    });
    const condition = scopeCondition(kind, scope, conditionsAt(kept));
    return {
      of: pair,
      services: new Map(),
      line: {
        kind,
        actions: change.actions,
        principals: principalsOf(scope),
        ...(condition !== undefined && { condition }),
        isCertain,
        ...placeOf(pair, scope.place.side, scope.place.statement),
      },
    };
  });
}

export function principalsOf({ principals = [], notPrincipals }: TrustScope): readonly string[] {
  const values = (those: typeof principals) => those.map(({ value }) => nameUnknowns(value));
  return notPrincipals === undefined
    ? [...new Set(values(principals))].sort()
    : [`everyone but ${values(notPrincipals).join(', ')}`];
}

type Kept = readonly (PolicyCondition | undefined)[];

function keptIn(places: readonly StatementPlace[], sides: HomedChange['sides']): Kept {
  return conditionsAt(
    places.flatMap(({ side, document, statement }) => {
      const held = sides[side][document];
      return held === undefined ? [] : [{ document: held.document, statement }];
    }),
  );
}

function conditionsAt(places: readonly { readonly document: unknown; readonly statement: number }[]): Kept {
  return places.map(
    ({ document, statement }) =>
      parsedOnce(document).statements.find(({ index }) => index === statement)?.condition,
  );
}

function whereOf(condition: PolicyCondition | undefined): string | undefined {
  return condition === undefined ? undefined : `where ${conditionWords(condition)}`;
}

/** Ends a sentence after a comma. */
function scopeCondition(
  kind: ChangeKind,
  {
    condition,
    byCondition,
    effect,
  }: { readonly condition?: PolicyCondition; readonly byCondition: boolean; readonly effect: string },
  kept: Kept,
): string | undefined {
  const own = condition === undefined ? undefined : conditionWords(condition);
  if (effect === 'Deny') {
    const isGain = kind === 'added' || kind === 'widened';
    return `${isGain ? 'no longer denied' : 'now denied'}${own === undefined ? '' : ` where ${own}`}`;
  }
  if (own !== undefined) return `where ${own}`;
  if (!byCondition) return undefined;
  const other = kept.find((one) => one !== undefined);
  const words = other === undefined ? 'under a condition' : `where ${conditionWords(other)}`;
  return kind === 'added' || kind === 'widened' ? `no longer only ${words}` : `now only ${words}`;
}
