/**
 * One value of a Resource, Principal or Condition element, as it is compared.
 *
 * Two kinds of stand-ins occur in texts: an `unknownText`, for what nobody knows yet, and one for each policy variable
 * (`${aws:username}`), which may be anything but is the same for the whole of one request.
 * Source: IAM User Guide, "IAM JSON policy elements: Condition operators", "IAM policy elements: Variables and tags".
 */
import { covers, hasWildcard, matches } from '../match.ts';
import { overlap } from './overlap.ts';

export interface TextPattern {
  /** What is compared: policy variables have become stand-ins. */
  readonly text: string;
  /**
   * `exact`: no wildcards, as of StringEquals; `fold`: neither wildcards nor case; `glob`: with wildcards; `arn`: with
   * wildcards, each of the six parts of an ARN by itself.
   */
  readonly mode: 'exact' | 'fold' | 'glob' | 'arn';
  /** As it stands in the document. */
  readonly written: string;
}

const FIRST_VARIABLE = 0xf800;
const MOST_VARIABLES = 0xff;
/** What stands for a policy variable; a document that holds such a character itself can't be compared. */
export const VARIABLE = /[\uf800-\uf8fe]/;
const UNKNOWN = /[\ue000-\uf7ff\uf8ff]/;
const ARN_PARTS = 6;

/** Gives equal variables of both sides of a comparison equal stand-ins. */
export class PolicyVariables {
  readonly #names = new Map<string, string>();

  /** Whether there were more variables than stand-ins, so that different ones share the last. */
  get areTooMany(): boolean {
    return this.#names.size > MOST_VARIABLES;
  }

  hide(text: string): string {
    if (!text.includes('${')) return text;
    return text.replace(/\$\{[^}]*\}/g, (variable) => {
      const name = variable.toLowerCase();
      const known = this.#names.get(name);
      if (known !== undefined) return known;
      const number = Math.min(this.#names.size, MOST_VARIABLES - 1);
      const standIn = String.fromCharCode(FIRST_VARIABLE + number);
      this.#names.set(name, standIn);
      return standIn;
    });
  }
}

export function textPattern(text: string, mode: TextPattern['mode'], written = text): TextPattern {
  const plain = (mode === 'glob' || mode === 'arn') && !hasWildcard(text);
  if (mode === 'fold') return { text: text.toLowerCase(), mode, written };
  if (mode === 'arn' && arnParts(text).length < ARN_PARTS) return { text, mode: 'glob', written };
  return { text, mode: plain ? 'exact' : mode, written };
}

export const ANY_TEXT: TextPattern = { text: '*', mode: 'glob', written: '*' };

/** Whether `outer` certainly matches everything that `inner` does. */
export function coversPattern(outer: TextPattern, inner: TextPattern): boolean {
  const literal = inner.mode === 'exact' || inner.mode === 'fold';
  switch (outer.mode) {
    case 'exact':
      return inner.mode === 'exact' && outer.text === inner.text;
    case 'fold':
      return literal && outer.text === inner.text.toLowerCase();
    case 'glob':
      return outer.text === '*' || (inner.mode !== 'fold' && covers(outer.text, inner.text));
    case 'arn':
      return (inner.mode === 'exact' || inner.mode === 'arn') && everyPart(covers, outer.text, inner.text);
  }
}

/** Whether the two certainly match nothing in common. */
export function areDisjoint(one: TextPattern, other: TextPattern): boolean {
  const fold = one.mode === 'fold' || other.mode === 'fold';
  return !overlap(loose(one, fold, true), loose(other, fold, true));
}

/** Whether the pattern matches the text; undefined where that hangs on what is not known. */
export function patternHolds(pattern: TextPattern, text: string): boolean | undefined {
  if (!UNKNOWN.test(pattern.text) && !UNKNOWN.test(text)) return matchesText(pattern, text);
  const given: TextPattern = { text, mode: 'exact', written: text };
  if (coversPattern(pattern, given)) return true;
  const fold = pattern.mode === 'fold';
  return overlap(loose(pattern, fold, false), loose(given, fold, false)) ? undefined : false;
}

export function hasUnknown(text: string): boolean {
  return UNKNOWN.test(text);
}

function matchesText({ text: pattern, mode }: TextPattern, text: string): boolean {
  switch (mode) {
    case 'exact':
      return pattern === text;
    case 'fold':
      return pattern === text.toLowerCase();
    case 'glob':
      return matches(pattern, text);
    case 'arn':
      return everyPart(matches, pattern, text);
  }
}

/** The text with wildcards for all that is left open; `variables` too, or only what nobody knows. */
function loose({ text, mode }: TextPattern, fold: boolean, variables: boolean): string {
  const literal = mode === 'exact' || mode === 'fold' ? text.replaceAll('*', '?') : text;
  const open = literal.replace(variables ? /[\ue000-\uf8ff]/g : /[\ue000-\uf7ff\uf8ff]/g, '*');
  return fold ? open.toLowerCase() : open;
}

function arnParts(text: string): readonly string[] {
  const parts = text.split(':');
  if (parts.length <= ARN_PARTS) return parts;
  return [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')];
}

function everyPart(test: (outer: string, inner: string) => boolean, outer: string, inner: string): boolean {
  const within = arnParts(inner);
  return (
    within.length === ARN_PARTS && arnParts(outer).every((part, index) => test(part, within[index] ?? ''))
  );
}
