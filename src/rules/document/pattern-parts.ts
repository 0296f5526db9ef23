/** What of a value is fixed, and what of it is left to whoever makes the request. */
import { holdsUnknown } from '../../changes/unknown-name.ts';

/** What precedes the first wildcard or policy variable. A part that a file leaves open counts as fixed. */
export function fixedPart(value: string, wildcards: boolean): string {
  const end = value.search(wildcards ? /[*?]|\$\{/ : /\$\{/);
  return end < 0 ? value : value.slice(0, end);
}

/** Nothing in it is left to the request. */
export function isWhole(value: string, wildcards: boolean): boolean {
  return fixedPart(value, wildcards) === value;
}

/** Nothing in it is fixed: `*`, `?*`. */
export function isAnything(value: string, wildcards: boolean): boolean {
  return wildcards && /^(?:[*?]|\$\{[^}$]*\})*$/.test(value);
}

/** The account of an ARN pattern can't be chosen by whoever makes the request. */
export function fixesAccount(value: string, wildcards: boolean): boolean {
  if (isWhole(value, wildcards)) return true;
  const account = value.split(':')[4] ?? '';
  if (account !== '') return isWhole(account, wildcards);
  return holdsUnknown(fixedPart(value, wildcards));
}

/** A foreign text in quotes, cut to a readable length. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}
