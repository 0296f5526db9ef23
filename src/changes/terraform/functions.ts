/** Terraform's functions that policies are made with. Source: Terraform's "Built-in Functions". */
import { holdsUnknown } from '../unknown-name.ts';
import type { Budget } from './budget.ts';
import { plainJson } from './plain-json.ts';
import { TEXT_FUNCTIONS } from './text-functions.ts';
import { type Data, decodedOf, isList, isMap, type Place, textOf, Unknown, type Value } from './value.ts';
import { yamlOf } from './yaml-text.ts';

type Result = Pick<Value, 'data' | 'decoded'>;

/** `undefined`: can't be worked out with these. */
type TerraformFunction = (args: readonly Value[], place: Place, budget: Budget) => Result | undefined;

const READS_FILES = new Set([
  'file',
  'templatefile',
  'filebase64',
  'fileset',
  'fileexists',
  'filemd5',
  'filesha256',
]);

/** @param words the call as people shall read it */
export function callFunction(
  name: string,
  args: readonly Value[],
  words: string,
  place: Place,
  budget: Budget,
): Result {
  if (READS_FILES.has(name)) return { data: new Unknown(words, `${words}, a file that is not read`) };
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  const result = known?.(args, place, budget);
  if (result !== undefined) {
    budget.spend(sizeOf(result.data));
    return result;
  }
  const open = args.map(({ data }) => data).filter((data) => data instanceof Unknown);
  const [first] = open;
  if (known === undefined || first === undefined)
    return { data: new Unknown(words, `${words}, which is not worked out`) };
  const isCertain = Object.hasOwn(TEXT_FUNCTIONS, name) && open.every((data) => data.isCertain);
  return { data: new Unknown(words, first.what, isCertain) };
}

function sizeOf(data: Data): number {
  if (typeof data === 'string' || isList(data)) return data.length;
  return isMap(data) ? data.size : 1;
}

const FUNCTIONS: Readonly<Record<string, TerraformFunction>> = {
  jsonencode: ([value], _place, budget) => {
    if (value === undefined) return undefined;
    return { data: JSON.stringify(plainJson(value, budget)), decoded: value };
  },
  jsondecode: ([value]) => (value === undefined ? undefined : pick(decodedOf(value))),
  yamldecode: ([value], _place, budget) => (value === undefined ? undefined : pick(yamlOf(value, budget))),
  concat: (args) => ({ data: args.flatMap(spread) }),
  flatten: ([value]) => {
    if (value === undefined || !isList(value.data)) return undefined;
    return { data: flat(value.data, 0) };
  },
  merge: (args) => {
    const maps = args.filter(({ data }) => data !== null);
    if (!maps.every(({ data }) => isMap(data))) return undefined;
    return { data: new Map(maps.flatMap(({ data }) => (isMap(data) ? [...data] : []))) };
  },
  tolist: same,
  tomap: same,
  tostring: ([value]) => {
    const text = value?.data instanceof Unknown ? undefined : textOf(value);
    return text === undefined ? undefined : { data: text };
  },
  toset: ([value]) => distinct(value, true),
  distinct: ([value]) => distinct(value, false),
  compact: ([value]) => {
    if (value === undefined || !isList(value.data)) return undefined;
    return { data: value.data.filter(({ data }) => data !== '' && data !== null) };
  },
  sort: ([value]) => {
    const texts = knownTexts(value);
    return texts && { data: texts.toSorted(byText).map(([, item]) => item) };
  },
  keys: ([value], place) => {
    if (value === undefined || !isMap(value.data)) return undefined;
    return { data: [...value.data.keys()].sort().map((data) => ({ data, place })) };
  },
  values: ([value]) => {
    if (value === undefined || !isMap(value.data)) return undefined;
    const entries = [...value.data].sort(([one], [other]) => (one < other ? -1 : 1));
    return { data: entries.map(([, item]) => item) };
  },
  lookup: ([map, key, fallback]) => {
    const name = textOf(key);
    if (map === undefined || !isMap(map.data) || name === undefined || holdsUnknown(name)) return undefined;
    const found = map.data.get(name) ?? fallback;
    return found && pick(found);
  },
  element: ([list, index]) => {
    if (list === undefined || !isList(list.data) || typeof index?.data !== 'number') return undefined;
    const found = list.data[index.data % list.data.length];
    return found && pick(found);
  },
  length: ([value]) => {
    if (value === undefined || value.data instanceof Unknown) return undefined;
    // An unknown item may stand for many.
    if (isList(value.data) && value.data.some(({ data }) => data instanceof Unknown)) return undefined;
    if (isList(value.data) || isMap(value.data)) return { data: sizeOf(value.data) };
    return undefined;
  },
  contains: ([list, wanted]) => {
    const texts = knownTexts(list);
    const text = textOf(wanted);
    if (texts === undefined || text === undefined || holdsUnknown(text)) return undefined;
    return { data: texts.some(([item]) => item === text) };
  },
  coalesce: (args) => {
    const found = args.find(({ data }) => data !== null && data !== '');
    return found === undefined || found.data instanceof Unknown ? undefined : pick(found);
  },
  ...Object.fromEntries(
    Object.entries(TEXT_FUNCTIONS).map(([name, work]): [string, TerraformFunction] => [
      name,
      (args, place, budget) => {
        const data = work(args, place, budget);
        return data === undefined ? undefined : { data };
      },
    ]),
  ),
};

/** As the function gives back what it was given, with what that encodes. */
function pick(value: Value): Result {
  return { data: value.data, ...(value.decoded !== undefined && { decoded: value.decoded }) };
}

function same([value]: readonly Value[]): Result | undefined {
  return value === undefined || value.data instanceof Unknown ? undefined : { data: value.data };
}

/** What is not known stays as one item, so that the known ones are not lost with it. */
function spread(value: Value): readonly Value[] {
  return isList(value.data) ? value.data : [value];
}

function flat(items: readonly Value[], depth: number): readonly Value[] {
  return items.flatMap((item) => (isList(item.data) && depth < 20 ? flat(item.data, depth + 1) : [item]));
}

function knownTexts(value: Value | undefined): readonly (readonly [string, Value])[] | undefined {
  if (value === undefined || !isList(value.data)) return undefined;
  const texts = value.data.map((item) => [textOf(item), item] as const);
  return texts.every((pair): pair is readonly [string, Value] => {
    const [text, item] = pair;
    return text !== undefined && !(item.data instanceof Unknown);
  })
    ? texts
    : undefined;
}

function distinct(value: Value | undefined, sorted: boolean): Result | undefined {
  if (value === undefined || !isList(value.data)) return undefined;
  const texts = knownTexts(value);
  // Nothing is said twice by keeping what may be the same.
  if (texts === undefined) return { data: value.data };
  const items = [...new Map(texts)];
  return { data: (sorted ? items.sort(byText) : items).map(([, item]) => item) };
}

function byText([one]: readonly [string, Value], [other]: readonly [string, Value]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
