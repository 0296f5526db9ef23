/** What of the change could not be judged: `change-unresolved`. */
import { holdsUnknown, nameUnknowns } from '../../changes/unknown-name.ts';
import type { Holder, Unresolved } from '../../model/change.ts';
import type { Notice } from '../../model/judgement.ts';
import type { ChangedHolder } from '../../model/pull-request.ts';
import type { ReadChange, ReadFile } from '../../model/read-change.ts';
import { parsedOnce } from '../document/document-rule.ts';
import { capital, sentences } from '../words.ts';
import type { Draft } from './draft.ts';
import type { Via } from './held.ts';
import { viaWords } from './holder-words.ts';
import type { JudgedUnit } from './judged-unit.ts';
import { isTouched, placeOf, shownOn } from './place.ts';
import { known, type PlacedAttachment, type SideHolder, scopeOf } from './sides.ts';
import { shownVia } from './told-lines.ts';
import type { Unread } from './unit-difference.ts';

const RULE = 'change-unresolved';
const REMEDY = 'Check it by hand, or write it so that it can be read; an exemption can accept it.';

/** @param hasInventory whether the account was looked at */
export function unresolvedFindings(
  read: ReadChange,
  units: readonly JudgedUnit[],
  hasInventory: boolean,
): readonly Draft[] {
  const parts = unreadParts(read, units, unitsByAddress(units));
  return [
    ...read.unread.map(({ path, file = { path, status: 'modified' }, lines, what, wasThere }): Draft => {
      const shown = shownOn({ file }, lines);
      return draft({ path, shown, what, isKnown: wasThere, words: `The file ${path}` });
    }),
    ...parts,
    ...units.flatMap((judged) => [
      ...judged.difference.unread.flatMap((unread) =>
        unreadDocument(judged, unread).filter((one) => !isToldInPart(unread, one, parts)),
      ),
      ...judged.holdings.unknown.flatMap((via) => unknownVia(judged, via, hasInventory)),
    ]),
  ];
}

interface Said {
  readonly path: string;
  readonly shown: Draft['shown'];
  readonly what: string;
  readonly isKnown: boolean;
  readonly words: string;
  readonly of?: JudgedUnit;
  readonly scope?: string;
  readonly whose?: Whose;
}

function draft({ path, shown, what, isKnown, words, of, scope, whose }: Said): Draft {
  const named = nameUnknowns(what);
  return {
    ...{ rule: RULE, severity: 'high', isKnown, path, shown },
    ...(of && { of }),
    ...(scope !== undefined && { scope }),
    ...(whose && { whose: whose.holder, holder: toldHolder(whose) }),
    subject: { about: named },
    message: sentences(`${capital(words)} could not be judged in full: ${named}`),
    remediation: REMEDY,
  };
}

/** The same of the same address before is known, where neither it nor what it depends on changed. */
function unreadParts(
  { files }: ReadChange,
  units: readonly JudgedUnit[],
  byAddress: ReadonlyMap<string, JudgedUnit>,
): readonly Draft[] {
  const altered = alteredAddresses(units);
  const before = new Map<string, number>();
  for (const file of files) {
    for (const unresolved of file.before?.unresolved ?? []) {
      const key = keyOf(file, unresolved);
      before.set(key, (before.get(key) ?? 0) + 1);
    }
  }
  return files.flatMap((file) =>
    (file.after?.unresolved ?? []).map((unresolved) => {
      const { lines, what, address, basis } = unresolved;
      const key = keyOf(file, unresolved);
      const left = before.get(key) ?? 0;
      const place = JSON.stringify([scopeOf(file), address ?? '']);
      // Without a diff, what is said at the address, or else in all of the scope, must be the same to the letter.
      const touched =
        basis === undefined &&
        (isTouched(file, lines) ?? altered.has(byAddress.has(place) ? place : scopeOf(file)));
      if (left > 0 && !touched) before.set(key, left - 1);
      const of = ownerOf(units, file, unresolved) ?? byAddress.get(place);
      const whose = of === undefined ? named(unresolved.holder) : undefined;
      const words =
        of?.holder.words ??
        whose?.words ??
        (address === undefined ? `the file ${file.file.path}` : `the resource ${nameUnknowns(address)}`);
      return draft({
        ...{ path: file.file.path, shown: shownOn(file, lines), what, words },
        ...{ isKnown: left > 0 && !touched, scope: scopeOf(file) },
        ...(of && { of }),
        ...(whose && { whose }),
      });
    }),
  );
}

/** The principal or policy that the part is of, where the file tells, or whose document it stands in. */
function ownerOf(
  units: readonly JudgedUnit[],
  file: ReadFile,
  { holder, lines, address }: Unresolved,
): JudgedUnit | undefined {
  const scope = scopeOf(file);
  if (holder !== undefined) {
    const name = known(holder.name);
    const isIt = (one: SideHolder) =>
      one.scope === scope &&
      one.type === holder.type &&
      ((holder.address !== '' && one.address === holder.address) ||
        (name !== undefined && one.name === name));
    return (
      units.find(({ unit }) => unit.after.some(isIt)) ?? units.find(({ unit }) => unit.before.some(isIt))
    );
  }
  if (address !== undefined) return undefined;
  return units.find(({ unit: { pairs } }) =>
    pairs.some(
      ({ after }) =>
        after?.file === file && after.found.lines.start <= lines.start && after.found.lines.end >= lines.end,
    ),
  );
}

function toldHolder({ holder: { type, address, name }, words }: Whose): ChangedHolder {
  return { type, address: nameUnknowns(address), words, ...(name !== undefined && { name }) };
}

type Whose = { readonly holder: Holder; readonly words: string };

function named(holder: Holder | undefined): Whose | undefined {
  const name = known(holder?.name);
  return holder === undefined || name === undefined ? undefined : { holder, words: `${holder.type} ${name}` };
}

function keyOf(file: ReadFile, { address, what, basis }: Unresolved): string {
  return JSON.stringify([scopeOf(file), address ?? '', what, basis]);
}

function unitsByAddress(units: readonly JudgedUnit[]): ReadonlyMap<string, JudgedUnit> {
  const found = new Map<string, JudgedUnit>();
  for (const judged of units) {
    for (const { scope, address } of [...judged.unit.after, ...judged.unit.before]) {
      const key = JSON.stringify([scope, address]);
      if (!found.has(key) && address !== '') found.set(key, judged);
    }
  }
  return found;
}

/** Addresses at which some document differs, each with its scope, and these scopes. */
function alteredAddresses(units: readonly JudgedUnit[]): ReadonlySet<string> {
  const altered = new Set<string>();
  for (const { unit } of units) {
    for (const { before, after, isSame } of unit.pairs) {
      if (isSame) continue;
      for (const placed of [before, after]) {
        if (placed !== undefined) {
          altered.add(scopeOf(placed.file));
          altered.add(JSON.stringify([scopeOf(placed.file), placed.found.holder.address]));
        }
      }
    }
  }
  return altered;
}

/**
 * A document that was broken and is whole now is judged as it is now. What is wrong with an attached policy that the
 * change alters is told of that policy.
 */
function unreadDocument(of: JudgedUnit, { held, side, problem }: Unread): readonly Draft[] {
  if (side === 'before') return [];
  const { pair: own, via } = held ?? {};
  const isBroken = held !== undefined && parsedOnce(held.document).problems.length > 0;
  if (isBroken && via?.unit !== undefined && own?.isSame === false) return [];
  const pair = own ?? of.unit.pairs.find(({ after, isSame }) => after !== undefined && !isSame);
  const shown = pair === undefined ? {} : placeOf(pair, 'after');
  const path = (pair?.after ?? via?.after)?.file.file.path ?? of.unit.file.file.path;
  const isKnown = of.difference.unread.some(
    (other) => other.side === 'before' && other.problem === problem && other.held?.text === held?.text,
  );
  return [draft({ of, path, shown, what: problem, isKnown, words: of.holder.words })];
}

/** An action that is not known makes a document unreadable; where the change brings it, that it is not known says all. */
function isToldInPart({ problem }: Unread, { path, shown }: Draft, parts: readonly Draft[]): boolean {
  const { location: whole } = shown;
  if (!holdsUnknown(problem) || whole === undefined) return false;
  return parts.some(({ isKnown, path: at, shown: { location } }) => {
    if (isKnown || at !== path || location === undefined) return false;
    return location.startLine <= whole.endLine && location.endLine >= whole.startLine;
  });
}

/** Attached before and after it is no change; taking a limit away grants, and setting one does not. */
function unknownVia(of: JudgedUnit, via: Via, hasInventory: boolean): readonly Draft[] {
  const { relation, before, after } = via;
  if (before !== undefined && after !== undefined) return [];
  const attachment = relation === 'boundary' ? before : after;
  if (attachment === undefined || isToldByReader(attachment)) return [];
  const target = viaWords(via);
  const does = { attached: 'attaches', member: 'joins', boundary: 'no longer has the permissions boundary' }[
    relation
  ];
  const why = hasInventory
    ? 'which the inventory does not hold'
    : 'whose text is not in the change: with credentials it is looked up';
  const isRemoved = attachment.file.file.status === 'removed';
  return [
    draft({
      ...{ of, isKnown: false, words: of.holder.words },
      path: attachment.file.file.path,
      shown: isRemoved ? {} : shownVia(via, attachment.side),
      what: `it ${does} ${target}, ${why}`,
    }),
  ];
}

/** What an attachment names may be open itself, and then that was said of the file. */
function isToldByReader({ file, found: { target, lines }, side }: PlacedAttachment): boolean {
  if (!holdsUnknown(target.arn ?? target.name ?? '')) return false;
  const unresolved = file[side]?.unresolved ?? [];
  return unresolved.some((one) => one.lines.start <= lines.end && one.lines.end >= lines.start);
}

/** What is taken away or set and not known: no reason to stop, and no secret either. */
export function unknownLosses(units: readonly JudgedUnit[]): readonly Notice[] {
  return units.flatMap(({ holdings, holder }) =>
    holdings.unknown.flatMap((via) => {
      const { before, after, relation } = via;
      if (before !== undefined && after !== undefined) return [];
      const isLoss = relation === 'boundary' ? after !== undefined : before !== undefined;
      if (!isLoss) return [];
      const does = { attached: 'no longer has', member: 'leaves', boundary: 'gets the permissions boundary' };
      return [
        {
          code: 'change-loss-unknown',
          message: `${capital(holder.words)} ${does[relation]} ${viaWords(via)}, whose text is not known here: what that takes away is not told.`,
        },
      ];
    }),
  );
}
