/** Terraform's functions over texts, whose parts may not be known. Source: Terraform's "String Functions". */
import { holdsUnknown } from '../unknown-name.ts';
import type { Budget } from './budget.ts';
import { type Data, isList, type Place, textOf, Unknown, type Value } from './value.ts';

type TextFunction = (args: readonly Value[], place: Place, budget: Budget) => Data | undefined;

export const TEXT_FUNCTIONS: Readonly<Record<string, TextFunction>> = {
  lower: whole((text) => text.toLowerCase()),
  upper: whole((text) => text.toUpperCase()),
  trimspace: whole((text) => text.trim()),
  trimprefix: withTwo((text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  trimsuffix: withTwo((text, suffix) =>
    suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
  ),
  join: ([separator, ...lists], _place, budget) => {
    const between = textOf(separator);
    const items = lists.flatMap(({ data }): readonly (Value | undefined)[] =>
      isList(data) ? data : [undefined],
    );
    const texts = items.map((item) => textOf(item));
    if (between === undefined || !texts.every((text) => text !== undefined)) return undefined;
    // One that is not known may be many, or none.
    if (items.some((item) => item?.data instanceof Unknown && !item.data.isCertain)) return undefined;
    budget.spend(texts.reduce((sum, text) => sum + text.length + between.length, 0));
    return texts.join(between);
  },
  split: ([separator, value], place) => {
    const between = known(separator);
    const text = known(value);
    if (between === undefined || text === undefined || between === '') return undefined;
    return text.split(between).map((data) => ({ data, place }));
  },
  replace: ([value, from, to], _place, budget) => {
    const text = known(value);
    const searched = known(from);
    const replacement = textOf(to);
    if (text === undefined || searched === undefined || searched === '' || replacement === undefined)
      return undefined;
    // Between slashes it is a regular expression of Go's.
    if (searched.length > 1 && searched.startsWith('/') && searched.endsWith('/')) return undefined;
    const parts = text.split(searched);
    budget.spend(parts.length * replacement.length);
    return parts.join(replacement);
  },
  format: ([pattern, ...values], _place, budget) => format(known(pattern), values, budget),
  formatlist: ([pattern, list, ...more], place, budget) => {
    if (list === undefined || !isList(list.data) || more.some(({ data }) => isList(data))) return undefined;
    const texts = list.data.map((item) => format(known(pattern), [item, ...more], budget));
    return texts.every((text) => text !== undefined) ? texts.map((data) => ({ data, place })) : undefined;
  },
};

/** The verbs that only put a text or a whole number in. */
function format(pattern: string | undefined, values: readonly Value[], budget: Budget): string | undefined {
  if (pattern === undefined) return undefined;
  let next = 0;
  let sound = true;
  const text = pattern.replace(/%(.?)/g, (_, verb: string) => {
    if (verb === '%') return '%';
    const value = textOf(values[next++]);
    const isNumber = value !== undefined && /^-?\d+$/.test(value);
    if (value === undefined || !(/^[sv]$/.test(verb) || (verb === 'd' && isNumber))) sound = false;
    budget.spend(value?.length ?? 0);
    return value ?? '';
  });
  return sound && next === values.length ? text : undefined;
}

function known(value: Value | undefined): string | undefined {
  const text = textOf(value);
  return text === undefined || holdsUnknown(text) ? undefined : text;
}

/** Stand-ins have neither case nor white space. */
function whole(change: (text: string) => string): TextFunction {
  return ([value]) => {
    const text = value?.data instanceof Unknown ? undefined : textOf(value);
    return text === undefined ? undefined : change(text);
  };
}

function withTwo(change: (text: string, other: string) => string): TextFunction {
  return ([value, other]) => {
    const [text, second] = [known(value), known(other)];
    return text === undefined || second === undefined ? undefined : change(text, second);
  };
}
