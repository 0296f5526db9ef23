/** Values as JSON, with stand-ins for what is not known. */
import { unknown } from '../unknown-name.ts';
import type { Budget } from './budget.ts';
import { isList, isMap, Unknown, type Value } from './value.ts';

/** @throws TooLarge when the value holds more than the budget, or nests too deep */
export function plainJson(value: Value, budget: Budget): unknown {
  budget.spend(1);
  const { data } = value;
  if (data instanceof Unknown) return unknown(data.name);
  if (isList(data)) return budget.nested(() => data.map((item) => plainJson(item, budget)));
  if (isMap(data)) {
    // `fromEntries` takes `__proto__` for a key like any other.
    return budget.nested(() =>
      Object.fromEntries([...data].map(([key, item]) => [key, plainJson(item, budget)])),
    );
  }
  if (typeof data === 'string') budget.spend(data.length);
  return data;
}
