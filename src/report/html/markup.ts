/** HTML in which nothing foreign can become markup: a template tag that escapes whatever is put in. */
import { clip, visible } from '../escape.ts';
import type { Phrase } from '../phrase.ts';

/** Text that is HTML already, made by the tag alone. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = Html | string | number | readonly Html[];

/** Code points of one foreign text; nothing that IAM or a config file holds for people is as long. */
const LONGEST = 4000;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attribute values in quotes. Hidden and reordering characters are shown as `[U+202E]`. */
export function escapeHtml(foreign: string, max = LONGEST): string {
  return shown(foreign, max).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}

/** Foreign text as the page shows it, for a place that needs no escaping. Line feeds become spaces. */
export function shown(foreign: string, max = LONGEST): string {
  return clip(visible(foreign.replace(/[\t\r\n]+/g, ' ')), max);
}

/** The literal parts are ours; strings put in are escaped, `Html` is not, and a list is put in without separators. */
export function html(own: TemplateStringsArray, ...values: readonly Value[]): Html {
  let text = own[0] ?? '';
  for (const [at, value] of values.entries()) {
    if (typeof value === 'string') text += escapeHtml(value);
    else if (typeof value === 'number') text += String(value);
    else if (value instanceof Html) text += value.text;
    else for (const one of value) text += one.text;
    text += own[at + 1] ?? '';
  }
  return new Html(text);
}

export const NOTHING = new Html('');

/** A foreign name; `no name` where it is empty. */
export function code(name: string): Html {
  return html`<code>${name === '' ? 'no name' : name}</code>`;
}

/** A day that stays on one line. `2026-11-20` of an ISO-8601 time. */
export function date(iso: string): Html {
  return html`<time>${iso.slice(0, 10)}</time>`;
}

/** Days in words of ours stay on one line. */
export function fromPhrase(phrase: Phrase): Html {
  const pieces = phrase.map(({ kind, value }) => {
    if (kind === 'name') return code(value).text;
    const words = escapeHtml(value);
    return kind === 'own' ? words.replace(/\b\d{4}-\d{2}-\d{2}\b/g, '<time>$&</time>') : words;
  });
  return new Html(pieces.join(''));
}

/** Words of ours in which `backticks` mark code. */
export function fromTicks(words: string): Html {
  return html`${words.split('`').map((part, at) => (at % 2 === 1 ? code(part) : html`${part}`))}`;
}

export function joinHtml(parts: readonly Html[], separator: string): Html {
  return new Html(parts.map(({ text }) => text).join(escapeHtml(separator)));
}
