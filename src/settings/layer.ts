/** One source of settings: values in the shape of the config, and the place of each for messages. */
import type { Problem } from './config-error.ts';
import { INPUT_NAMES, INPUTS, type InputName, type Inputs, type Surroundings } from './inputs.ts';
import { shownKey } from './shown.ts';

export type Path = readonly PropertyKey[];
export type Values = { readonly [key: string]: unknown };
/** Where a problem is, and of which key. */
export type Place = Pick<Problem, 'source' | 'location' | 'key'>;

export interface Layer {
  readonly kind: 'environment' | 'file' | 'inputs';
  readonly values: Values;
  /** `at` is `key` to point at the name rather than at its value. What does not exist is at what should hold it. */
  place(path: Path, at: 'key' | 'value'): Place;
}

/** `exemptions[0].reason` */
export function keyText(path: Path): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${shownKey(String(part))}`,
    )
    .join('');
}

export function isMapping(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; undefined where there is none. */
export function valueAt(values: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    values,
  );
}

/** The layer that has its way with a key: the last one that gives it. */
export function lastWith(layers: readonly Layer[], path: Path): Layer | undefined {
  return layers.findLast((layer) => valueAt(layer.values, path) !== undefined);
}

/** The place of a key wherever it was given. What stands at its default is at what should hold it. */
export function placeIn(layers: readonly Layer[], path: Path): Place {
  const given = path.map((_, index) => lastWith(layers, path.slice(0, path.length - index)));
  return given.find((layer) => layer !== undefined)?.place(path, 'value') ?? { source: 'the settings' };
}

/** Later layers win, key by key; a list is replaced as a whole. */
export function merged(layers: readonly Layer[]): Values {
  return layers.reduce<Values>((values, layer) => overlaid(values, layer.values), {});
}

function overlaid(below: Values, above: Values): Values {
  const result: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const old = result[key];
    result[key] = isMapping(old) && isMapping(value) ? overlaid(old, value) : value;
  }
  return result;
}

function put(values: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [head, ...rest] = path;
  if (head === undefined) return;
  if (rest.length === 0) {
    values[head] = value;
    return;
  }
  const inner = (values[head] ?? {}) as Record<string, unknown>;
  values[head] = inner;
  put(inner, rest, value);
}

function linesOf(text: string): readonly { readonly text: string; readonly number: number }[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter((line) => line.text !== '');
}

/**
 * The value that an input's text stands for. What is not a plain whole number stays text, so that the schema shows
 * it as it was written: `1e3` or `180 days` never become a number.
 */
function inputValue(name: InputName, text: string): unknown {
  if (name === 'mode' && text === 'auto') return undefined;
  switch (INPUTS[name].form) {
    case 'lines':
      return linesOf(text).map((line) => line.text);
    case 'integer':
      return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
    case 'boolean':
      return /^(?:true|True|TRUE)$/.test(text) ? true : /^(?:false|False|FALSE)$/.test(text) ? false : text;
    case 'text':
      return text;
    case 'secret':
      return undefined;
  }
}

/**
 * The inputs in the shape of the config. `mode: auto` counts as not given, for `action.yml` has it as the default,
 * which would otherwise hide what the config file says.
 */
export function inputLayer(inputs: Inputs): Layer {
  const values: Record<string, unknown> = {};
  for (const name of INPUT_NAMES) {
    const { key } = INPUTS[name];
    const text = inputs[name];
    const value = text === undefined ? undefined : inputValue(name, text);
    if (key !== null && value !== undefined) put(values, key, value);
  }
  return { kind: 'inputs', values, place: (path) => inputPlace(inputs, path) };
}

function inputPlace(inputs: Inputs, path: Path): Place {
  const name = INPUT_NAMES.find((input) => INPUTS[input].key?.every((part, index) => part === path[index]));
  const key = keyText(path);
  if (name === undefined) return { source: 'the inputs', key };
  const entry = path.at(-1);
  const lines = typeof entry === 'number' ? linesOf(inputs[name] ?? '') : [];
  const line = typeof entry === 'number' && lines.length > 1 ? `, line ${lines[entry]?.number}` : '';
  return { source: `input ${name}${line}`, key };
}

/** What the environment says when nobody else does. */
export function environmentLayer({ region }: Surroundings): Layer {
  return {
    kind: 'environment',
    values: region === undefined ? {} : { aws: { region: region.name } },
    place: (path) => ({ source: `environment variable ${region?.variable}`, key: keyText(path) }),
  };
}
