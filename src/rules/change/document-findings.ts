/** What the rules on documents find after the change, and whether it was there before. */
import { nameUnknowns } from '../../changes/unknown-name.ts';
import { SEVERITIES, type Settings } from '../../model/settings.ts';
import type { RuledDocument, StatementRef, Trouble } from '../../model/trouble.ts';
import { DOCUMENT_RULE_CATALOGUE } from '../document/index.ts';
import { toldTwice } from '../document/told-twice.ts';
import { capital, sentences } from '../words.ts';
import { isFreed } from './boundary.ts';
import type { Draft } from './draft.ts';
import { type HeldDocument, isNewToIt, isOfIts } from './held.ts';
import { documentWords, viaName, viaWords } from './holder-words.ts';
import type { JudgedUnit } from './judged-unit.ts';
import { placeOf, type Shown } from './place.ts';
import { QUICK_RULES } from './rule-effort.ts';
import { keptStatements, newStatements, placeKey, type StatementPlaces } from './statements.ts';
import { shownVia } from './told-lines.ts';

/** Rules on how a document is written, which no limit of its holder does anything about. */
const OF_FORM: readonly Trouble['rule'][] = ['policy-malformed', 'policy-unknown-action', 'policy-too-large'];

export function documentFindings(judged: JudgedUnit, rules: Settings['rules']): readonly Draft[] {
  const after = judged.holdings.after.filter(isOfIts).map(toldHere);
  if (!after.some(({ told }) => told !== 'elsewhere') && after.length < 2) return [];
  const found = troublesOf(judged, after, rules);
  if (found.length === 0) return [];
  const before = judged.holdings.before.filter(isOfIts);
  const isFree = isFreed(judged);
  const freed = ({ rule, statements: [{ document }] }: Trouble) =>
    isFree && after[document]?.kind === 'identity' && !OF_FORM.includes(rule);
  const isSame =
    before.length === after.length && before.every(({ text }, place) => text === after[place]?.text);
  if (isSame) return found.map((trouble) => draftOf(judged, after, trouble, !freed(trouble), new Set()));
  const earlier = new Map<string, Trouble[]>();
  for (const trouble of troublesOf(judged, before, rules)) {
    const key = keyOf(trouble);
    const those = earlier.get(key);
    if (those === undefined) earlier.set(key, [trouble]);
    else those.push(trouble);
  }
  const fresh = new Set([...newStatements(before, after), ...widenedStatements(judged, after)]);
  const kept = hasLessDenied(judged) ? new Set<string>() : keptStatements(before, after);
  return found.map((trouble) => {
    const those = earlier.get(keyOf(trouble)) ?? [];
    const at = those.findIndex(({ severity }) => rank(severity) <= rank(trouble.severity));
    const isFresh = freed(trouble) || trouble.statements.some((ref) => isIn(ref, fresh, after));
    // What nobody touched may have been hidden by something worse that is gone.
    const wasThere = trouble.statements.every((ref) => ref.statement !== undefined && isIn(ref, kept, after));
    const isKnown = !isFresh && (at >= 0 || wasThere);
    if (isKnown && at >= 0) those.splice(at, 1);
    return draftOf(judged, after, trouble, isKnown, fresh);
  });
}

/**
 * What an attachment or membership brings that is new to the principal is told there, whatever is told of it at home:
 * the statements may stand where they stood, and this principal had none of them.
 */
function toldHere(held: HeldDocument): HeldDocument {
  return held.told === 'elsewhere' && isNewToIt(held) ? { ...held, told: 'aws' } : held;
}

/** Whether a Deny is gone or reaches less, which frees statements that stay as they are. */
function hasLessDenied({ difference: { access, trust, unread } }: JudgedUnit): boolean {
  return (
    unread.length > 0 ||
    access.some(
      ({ change: { kind }, scopes }) => isGain(kind) && scopes.some(({ scope }) => scope.effect === 'Deny'),
    ) ||
    trust.some(({ change: { kind, scope } }) => isGain(kind) && scope.effect === 'Deny')
  );
}

function isGain(kind: string): boolean {
  return kind === 'added' || kind === 'widened';
}

function rank(severity: Trouble['severity']): number {
  return SEVERITIES.indexOf(severity);
}

function keyOf({ rule, about, service }: Trouble): string {
  return JSON.stringify([rule, about, service]);
}

function troublesOf(
  { unit, accountId, isRuled }: JudgedUnit,
  documents: readonly HeldDocument[],
  rules: Settings['rules'],
): readonly Trouble[] {
  const ruled = documents.map(
    ({ kind, document, name, told, via }): RuledDocument => ({
      ...{ kind, document, told },
      ...(told === 'elsewhere' && via?.relation === 'member' && { through: via.key }),
      holder: unit.type,
      ...(name !== undefined && { policyName: name }),
      ...(accountId !== undefined && { accountId }),
    }),
  );
  const catalogue = DOCUMENT_RULE_CATALOGUE.filter(
    ({ id }) => rules[id] !== 'off' && (isRuled || QUICK_RULES.has(id)),
  );
  const troubles = catalogue.flatMap((rule) => rule.find(ruled));
  const twice = toldTwice(troubles, rules);
  return troubles.filter((trouble) => !twice.has(trouble));
}

/** Statements that grant more than they did. */
function widenedStatements(
  { difference: { access, trust } }: JudgedUnit,
  after: readonly HeldDocument[],
): StatementPlaces {
  const places = new Set<string>();
  const numbers = new Map(after.map((held, number) => [held, number]));
  const byPair = new Map(after.map(({ pair }, number) => [pair, number]));
  for (const { change, scopes } of access) {
    if (!isGain(change.kind)) continue;
    for (const { scope, held } of scopes) {
      if (scope.place.side !== 'after') continue;
      places.add(placeKey(numbers.get(held) ?? -1, scope.place.statement));
    }
  }
  for (const { change, pair } of trust) {
    if (!isGain(change.kind) || change.scope.place.side !== 'after') continue;
    places.add(placeKey(byPair.get(pair) ?? -1, change.scope.place.statement));
  }
  return places;
}

function isIn(
  { document, statement }: StatementRef,
  places: StatementPlaces,
  after: readonly HeldDocument[],
): boolean {
  if (statement !== undefined) return places.has(placeKey(document, statement));
  const pair = after[document]?.pair;
  return pair !== undefined && pair.before === undefined;
}

function draftOf(
  of: JudgedUnit,
  after: readonly HeldDocument[],
  trouble: Trouble,
  isKnown: boolean,
  fresh: StatementPlaces,
): Draft {
  const { rule, severity, about, service, says, remedy, details = [] } = trouble;
  const refs = trouble.statements;
  const [first] = refs;
  const shownRef = refs.find((ref) => isIn(ref, fresh, after)) ?? first;
  const held = after[first.document];
  const kind = held?.kind ?? 'identity';
  const policyName = held?.via === undefined ? held?.name : undefined;
  const path = pathOf(after[shownRef.document]) ?? of.unit.file.file.path;
  const holder =
    policyName === undefined ? of.holder : { ...of.holder, policyName: nameUnknowns(policyName) };
  return {
    rule,
    severity,
    isKnown,
    of,
    holder,
    path,
    shown: shownOf(after[shownRef.document], shownRef),
    subject: {
      ...(service !== undefined && { service }),
      ...(about !== undefined && { about: nameUnknowns(about) }),
    },
    ...broughtBy(refs.map(({ document }) => after[document])),
    apart: [kind, policyName ?? apartOf(held)],
    message: sentences(`${capital(wordsOf(of, held))} ${nameUnknowns(says)}`),
    remediation: nameUnknowns(remedy),
    details: details.map((detail) => nameUnknowns(detail)),
  };
}

function wordsOf({ unit, holder }: JudgedUnit, held: HeldDocument | undefined): string {
  if (held?.via !== undefined) return `${viaWords(held.via)}, which ${holder.words} has,`;
  return held?.pair === undefined ? holder.words : documentWords(unit, held.pair, holder);
}

/** Where all of it comes by something new. */
function broughtBy(carriers: readonly (HeldDocument | undefined)[]): Pick<Draft, 'broughtFrom'> {
  const isBrought = carriers.every(
    (held) => held !== undefined && isNewToIt(held) && held.pair !== undefined,
  );
  return isBrought ? { broughtFrom: carriers.flatMap((held) => held?.pair ?? []) } : {};
}

/** The place of a policy in the change is not the same from run to run. */
function apartOf(held: HeldDocument | undefined): string {
  const { via } = held ?? {};
  if (via === undefined) return '';
  return via.unit === undefined ? via.key : JSON.stringify([via.relation, viaName(via)]);
}

function shownOf(held: HeldDocument | undefined, { statement }: StatementRef): Shown {
  if (held?.via !== undefined && isNewToIt(held)) return shownVia(held.via, 'after');
  if (held?.pair !== undefined) return placeOf(held.pair, 'after', statement);
  return held?.via === undefined ? {} : shownVia(held.via, 'after');
}

function pathOf(held: HeldDocument | undefined): string | undefined {
  if (held !== undefined && isNewToIt(held)) return held.via?.after?.file.file.path;
  return (held?.pair?.after ?? held?.via?.after)?.file.file.path;
}
