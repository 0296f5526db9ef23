/**
 * A sentence whose words are ours and whose names are not, kept apart until a renderer knows what to escape for.
 * `say` is a template tag: the literal parts are ours; a plain string put in counts as foreign.
 */
import { code, logSafe, text } from './escape.ts';

interface Piece {
  readonly kind: 'own' | 'name' | 'text';
  readonly value: string;
}
export type Phrase = readonly Piece[];

export function say(own: TemplateStringsArray, ...values: readonly (Phrase | string | number)[]): Phrase {
  return own.flatMap((words, at): Piece[] => {
    const pieces: Piece[] = [{ kind: 'own', value: words }];
    const value = values[at];
    if (typeof value === 'number') pieces.push({ kind: 'own', value: number(value) });
    else if (typeof value === 'string') pieces.push({ kind: 'text', value });
    else if (value !== undefined) pieces.push(...value);
    return pieces;
  });
}

/** A foreign name, shown as code where the medium has it. */
export function named(name: string): Phrase {
  return [{ kind: 'name', value: name }];
}

/** Words of ours that are not a literal: a count with its noun, a date. */
export function own(words: string): Phrase {
  return [{ kind: 'own', value: words }];
}

export function joined(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, at) => (at === 0 ? phrase : [...own(separator), ...phrase]));
}

/** `a`, `b` and 12 more. `total` counts all, `names` may hold only the first of them. */
export function nameList(names: readonly string[], total: number, shown: number): Phrase {
  const first = names.slice(0, shown);
  const rest = total - first.length;
  if (rest > 0) return [...joined(first.map(named), ', '), ...own(` and ${number(rest)} more`)];
  const last = first.at(-1);
  if (last === undefined || first.length === 1) return first.flatMap(named);
  return say`${joined(first.slice(0, -1).map(named), ', ')} and ${named(last)}`;
}

export function toMarkdown(phrase: Phrase): string {
  return phrase
    .map(({ kind, value }) => (kind === 'own' ? value : kind === 'name' ? code(value) : text(value)))
    .join('');
}

/** One line of plain text, safe in the log and in annotations. */
export function toPlain(phrase: Phrase): string {
  return phrase.map(({ kind, value }) => (kind === 'own' ? value : logSafe(value))).join('');
}

/** `1,234`, whatever the locale. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 role`, `1,234 roles`, `2 policies`. */
export function count(value: number, noun: string): string {
  return `${number(value)} ${plural(value, noun)}`;
}

export function plural(value: number, noun: string): string {
  if (value === 1) return noun;
  return /[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** `2026-11-20` of an ISO-8601 time. */
export function day(iso: string): string {
  return iso.slice(0, 10);
}
