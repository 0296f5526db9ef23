/** A value the user wrote, shown in a message: cut, on one line, and never a secret. */

const LONGEST = 80;

/** Forms of credentials that end up in the wrong place: AWS, GitHub, Slack, a signed token, a private key. */
const CREDENTIALS = [
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /(?<![A-Za-z0-9+/=])(?=[A-Za-z0-9+/]*\d)(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
  /\bgh[a-z]_[A-Za-z0-9]{16,}/,
  /\bgithub_pat_\w{16,}/,
  /\bxox[a-z]-[\w-]{10,}/,
  /\bhooks\.slack\.com\/\S+/i,
  /\beyJ[\w-]{8,}\.[\w-]{8,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
];

/**
 * Everything but visible characters and the plain blank, and what opens a workflow command in mid-line (`##[`). The
 * other opening, `::`, counts at the start of a line only, and what is shown never stands there.
 */
const UNSAFE = /\p{C}|(?! )\p{Z}|(?<=#)#(?=\[)/gu;

function escaped(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

function looksLikeCredential(text: string): boolean {
  // A bounded part of it, so that a huge value costs no time.
  const part = text.slice(0, 4096);
  return CREDENTIALS.some((form) => form.test(part));
}

/** `"180 days"`, in quotes, at most 80 characters of it. */
export function shownText(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST + 2)];
  if (looksLikeCredential(text)) {
    return `a text of ${text.length} characters that looks like a credential and is not shown`;
  }
  const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
  return `"${escaped(cut.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n'))}"`;
}

/** A value of the config: scalars as written, collections by their kind. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : shownText(value);
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'a mapping' : String(value);
}

/** The name of a key in a key path; quoted when it holds more than names usually do. */
export function shownKey(key: string): string {
  return /^[\w-]{1,40}$/.test(key) && !looksLikeCredential(key) ? key : shownText(key);
}

/** A path as it stands at the head of a message; quoted when it holds more than paths usually do. */
export function shownPath(path: string): string {
  return /^[\w./@+ -]{1,200}$/.test(path) && !looksLikeCredential(path) ? path : shownText(path);
}
