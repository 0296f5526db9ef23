/** Holds one source of settings against the schema and turns what does not fit into problems. */
import * as z from 'zod';
import type { Problem } from './config-error.ts';
import { isSeveralGlobs } from './fields.ts';
import { INPUTS, type InputName } from './inputs.ts';
import { keyText, type Layer, type Path, valueAt } from './layer.ts';
import { configSchema } from './schema.ts';
import { shownText, shownValue } from './shown.ts';
import { closest } from './suggestion.ts';

/** As `parseConfig` takes it for a number, or YAML for a truth value. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})$/;
const PLAIN_BOOLEAN = /^(?:true|false)$/i;

/** Every problem of the layer, as the file has them; one for each value, though several checks may fail on it. */
export function problemsOf(layer: Layer): Problem[] {
  const result = configSchema.safeParse(layer.values);
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const issue of (result.error?.issues ?? []).flatMap(innermost)) {
    if (issue.code === 'unrecognized_keys') {
      problems.push(...issue.keys.map((key) => unknownKey(layer, issue.path, key)));
    } else if (!told.has(JSON.stringify(issue.path))) {
      told.add(JSON.stringify(issue.path));
      problems.push(badValue(layer, issue));
    }
  }
  return problems.sort(byPosition);
}

function byPosition({ location: a }: Problem, { location: b }: Problem): number {
  return a === undefined || b === undefined ? 0 : a.line - b.line || a.column - b.column;
}

/** Of what fits no member of a union, the issues within the member that it resembles: those that lie deeper than it. */
function innermost(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const within = issue.errors.find((issues) => issues.every(({ path }) => path.length > 0)) ?? [];
  if (within.length === 0) return [issue];
  return within.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}

function badValue(layer: Layer, issue: z.core.$ZodIssue): Problem {
  const value = valueAt(layer.values, issue.path);
  const what = value === undefined ? 'missing' : `found ${shownValue(value)}`;
  if (issue.code === 'invalid_key') {
    return {
      ...layer.place(issue.path, 'key'),
      what: `found the key ${shownText(String(issue.path.at(-1)))}`,
      allowed: issue.issues[0]?.message ?? issue.message,
    };
  }
  const problem = { ...layer.place(issue.path, 'value'), what, allowed: allowedAt(layer, issue, value) };
  const meant = suggestionFor(issue, value);
  const placeholder = issue.code === 'custom' && issue.params?.placeholder;
  return {
    ...problem,
    ...(placeholder && { what: `found the placeholder ${shownText(String(placeholder))}` }),
    ...(meant !== undefined && { suggestion: meant }),
  };
}

function suggestionFor(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (issue.code === 'invalid_value') return meantBy(value, issue.values.map(String));
  if (issue.code === 'invalid_union' && 'options' in issue)
    return meantBy(value, [issue.options].flat().map(String));
  if (issue.code === 'custom' && issue.params) return meantBy(issue.params.word, issue.params.values);
  return undefined;
}

function allowedAt({ kind }: Layer, issue: z.core.$ZodIssue, value: unknown): string {
  if (typeof value !== 'string') return issue.message;
  if (isSeveralGlobs(value)) return kind === 'inputs' ? 'one glob a line' : 'one glob an entry';
  // In an input the same text is a number, so in the file it stands in quotes.
  const isWrongType = issue.code === 'invalid_type' && kind === 'file';
  const isPlain =
    issue.code === 'invalid_type' && issue.expected === 'boolean' ? PLAIN_BOOLEAN : PLAIN_NUMBER;
  const isQuoted = isWrongType && isPlain.test(value);
  return isQuoted ? `${issue.message}, without quotes` : issue.message;
}

function meantBy(value: unknown, values: readonly string[]): string | undefined {
  // To many, what is not to be is false.
  if (value === false) return values.find((name) => name === 'off');
  return typeof value === 'string' ? closest(value, values) : undefined;
}

function unknownKey(layer: Layer, section: Path, key: string): Problem {
  const secret = secretMeantBy(section, key);
  if (secret !== undefined) {
    return {
      ...layer.place([...section, key], 'key'),
      what: 'found a secret, which may not stand in a file that every reader of the repository can read',
      allowed: `the input ${secret}, filled from a secret of the repository`,
    };
  }
  const keys = keysAt(section, layer);
  const suggestion = closest(key, keys) ?? keyElsewhere(section, key);
  return {
    ...layer.place([...section, key], 'key'),
    what: 'unknown key',
    allowed: keys.join(', '),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** The input that a key stands for which holds a secret: `slack.webhook-url`, `slack.url`, `github-token`. */
function secretMeantBy(section: Path, key: string): InputName | undefined {
  const word = keyText([...section, key])
    .replace(/[._]/g, '-')
    .toLowerCase();
  if (/^slack-(?:web-?hook-?)?(?:url)?$|^(?:slack-)?web-?hook(?:-?url)?$/.test(word))
    return 'slack-webhook-url';
  return /^(?:github-)?token$/.test(word) ? 'github-token' : undefined;
}

/** A key that exists, though in another section, or that goes by another name as an input: its whole path. */
function keyElsewhere(section: Path, key: string): string | undefined {
  elsewhere ??= keysByName();
  // There are many of them, so that some are alike by chance.
  const name = closest(key, [...elsewhere.keys()], 1);
  const path = name === undefined ? undefined : elsewhere.get(name);
  // A key of another kind of source is at home in this very place.
  return path === keyText([...section, key]).replace(/\[\d+\]/g, '[]') ? undefined : path;
}

/** Made for the first unknown key, then kept: a file of the wrong kind has thousands. */
let elsewhere: ReadonlyMap<string, string> | undefined;

function keysByName(): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const path of keyPaths(configSchema, '')) {
    const name = path.slice(path.lastIndexOf('.') + 1);
    if (!paths.has(name)) paths.set(name, path);
  }
  for (const [name, input] of Object.entries(INPUTS)) {
    if (input.key !== null && !paths.has(name)) paths.set(name, keyText(input.key));
  }
  return paths;
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional
    ? bare(schema.def.innerType)
    : schema;
}

/** The keys of a section; of one of several kinds, those of the kind that the layer chose. */
function keysAt(section: Path, { values }: Layer): readonly string[] {
  let schema: z.core.$ZodType | undefined = bare(configSchema);
  for (const [depth, part] of section.entries()) {
    if (schema instanceof z.ZodObject) schema = schema.shape[String(part)];
    else if (schema instanceof z.ZodArray) schema = schema.element;
    schema = schema && bare(schema);
    if (schema instanceof z.ZodDiscriminatedUnion) {
      const chosen = valueAt(values, section.slice(0, depth + 1));
      schema = schema.options.find((option) => isOfKind(option, chosen));
    }
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function isOfKind(option: z.core.$ZodType, value: unknown): boolean {
  if (!(option instanceof z.ZodObject)) return false;
  return Object.entries<z.core.$ZodType>(option.shape).some(
    ([key, field]) => field instanceof z.ZodLiteral && field.value === valueAt(value, [key]),
  );
}

/** The paths of all keys: `access.unused-days`, `exemptions[].reason`. */
function keyPaths(schema: z.core.$ZodType, above: string): readonly string[] {
  const held = bare(schema);
  if (held instanceof z.ZodArray) return keyPaths(held.element, `${above}[]`);
  if (held instanceof z.ZodDiscriminatedUnion) {
    return held.options.flatMap((option) => keyPaths(option, above));
  }
  if (!(held instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(held.shape).flatMap(([key, value]) => {
    const path = above === '' ? key : `${above}.${key}`;
    return [path, ...keyPaths(value, path)];
  });
}
