/** Reads the baseline: the file of findings that were there before the gate was switched on. */
import { normalize } from 'node:path';
import * as z from 'zod';
import { type Baseline, LARGEST_BASELINE } from '../model/baseline.ts';
import { DAY_MS } from '../model/days.ts';
import { SEVERITIES } from '../model/settings.ts';
import { ConfigError, type Problem } from './config-error.ts';
import { calendarDate, choice, listOf, section, text } from './fields.ts';
import { type JsonPlaces, jsonPlaces, pathKey } from './json-places.ts';
import { keyText, type Layer, type Path, placeIn, valueAt } from './layer.ts';
import type { Config } from './schema.ts';
import { shownPath, shownText, shownValue } from './shown.ts';
import { closest } from './suggestion.ts';
import type { ReadWorkspaceFile } from './workspace-file.ts';

/** Of a file of the wrong kind every entry is a problem, and a message shows the first ones only. */
const MOST_PROBLEMS = 100;

function anyText(what: string) {
  const allowed = `${what}, 1 to 2048 characters`;
  return z.string(allowed).min(1, allowed).max(2048, allowed);
}

const entrySchema = section({
  id: text(/^[0-9a-f]{16}$/, 'the id of a finding as in report.json, 16 hexadecimal digits').describe(
    'The id of the finding, as in report.json.',
  ),
  since: calendarDate.describe('The day on which it was written down, YYYY-MM-DD.'),
  severity: choice(SEVERITIES)
    .optional()
    .describe('A finding more severe than this is new again. Absent: whatever its severity.'),
  rule: anyText('the name of a rule').optional().describe('The rule that it is a finding of.'),
  entity: anyText('the ARN of the entity').optional().describe('ARN of the entity that it is about.'),
  subject: anyText('a service, action or credential')
    .optional()
    .describe('The service, action or credential that it is about.'),
  note: anyText('a note for people')
    .optional()
    .describe('Written by people, and kept when the file is written anew.'),
});

export const baselineSchema = section({
  schemaVersion: z.literal(1, '1').describe('Version of this form.'),
  findings: listOf(entrySchema, 'known findings, each with id and since').describe('The known findings.'),
});

export interface BaselineReading {
  readonly readFile: ReadWorkspaceFile;
  /** Where it reads, in words that end the sentence "a baseline …". */
  readonly place: string;
  /** Absolute path. */
  readonly workspace: string;
  /** Milliseconds since the epoch; absent: no day is held against it. */
  readonly now: number | undefined;
}

/**
 * The baseline that the settings name; undefined when they name none. A file that is not there is empty where this very
 * run is to write it.
 *
 * @throws ConfigError with every problem, up to 100.
 */
export async function readBaseline(
  layers: readonly Layer[],
  { gate: { baseline: path, 'save-baseline': saved } }: Config,
  { readFile, place, workspace, now }: BaselineReading,
): Promise<Baseline | undefined> {
  if (path === undefined) return undefined;
  const file = await readFile(workspace, path, LARGEST_BASELINE);
  switch (file.status) {
    case 'missing':
      if (saved !== undefined && normalize(saved) === normalize(path)) {
        return { path, entries: [], isMissing: true };
      }
      throw new ConfigError([
        {
          ...placeIn(layers, ['gate', 'baseline']),
          what: `the file ${shownPath(path)} does not exist`,
          allowed: `a baseline ${place}; a run with save-baseline writes it`,
        },
      ]);
    case 'refused':
      throw new ConfigError([
        { ...placeIn(layers, ['gate', 'baseline']), what: `the file ${shownPath(path)} ${file.problem}` },
      ]);
    case 'read':
      return { path, entries: entriesOf(file.text, path, now) };
  }
}

function entriesOf(json: string, path: string, now: number | undefined): Baseline['entries'] {
  let values: unknown;
  try {
    values = JSON.parse(json);
  } catch {
    throw new ConfigError([notJson(json, path)]);
  }
  const { data, error } = baselineSchema.safeParse(values);
  // No value of JSON is undefined.
  const entries = (data?.findings ?? []) as Baseline['entries'];
  const issues = error === undefined ? entryIssues(entries, now) : shapeIssues(error, values);
  if (issues.length > 0) throw new ConfigError(located(issues.slice(0, MOST_PROBLEMS), json, path));
  return entries;
}

function notJson(json: string, file: string): Problem {
  const offset = jsonPlaces(json, new Set()).brokenAt ?? 0;
  const [line = ''] = /^.*/.exec(json.slice(json.lastIndexOf('\n', offset - 1) + 1, offset + 200)) ?? [];
  if (/^(?:<{7}|={7}|>{7})/.test(line)) {
    const allowed = 'a file whose conflict is resolved: keep the entries of both sides, each once';
    return { ...placeAt(json, offset, file), what: 'a merge conflict is left in the file', allowed };
  }
  const rest = /^[^\n]{0,20}/.exec(json.slice(offset, offset + 20))?.[0] ?? '';
  const what = `not valid JSON: found ${offset >= json.length ? 'the end of the file' : shownText(rest)}`;
  return { ...placeAt(json, offset, file), what, allowed: 'JSON, without comments and trailing commas' };
}

/** A problem whose place is not known yet. */
interface Issue extends Pick<Problem, 'what' | 'allowed' | 'suggestion'> {
  readonly path: Path;
  readonly at: 'key' | 'value';
}

function shapeIssues({ issues }: z.ZodError, values: unknown): Issue[] {
  return issues.slice(0, MOST_PROBLEMS).flatMap((issue): Issue[] => {
    if (issue.code === 'unrecognized_keys') {
      const keys = Object.keys((issue.path.length === 0 ? baselineSchema : entrySchema).shape);
      return issue.keys.map((key) => {
        const meant = closest(key, keys);
        return {
          path: [...issue.path, key],
          at: 'key',
          what: 'unknown key',
          allowed: keys.join(', '),
          ...(meant !== undefined && { suggestion: meant }),
        };
      });
    }
    const value = valueAt(values, issue.path);
    const meant =
      issue.code === 'invalid_value' && typeof value === 'string'
        ? closest(value, issue.values.map(String))
        : undefined;
    return [
      {
        path: issue.path,
        at: 'value',
        what: value === undefined ? 'missing' : `found ${shownValue(value)}`,
        allowed: issue.message,
        ...(meant !== undefined && { suggestion: meant }),
      },
    ];
  });
}

/** What is wrong with entries that are fine each by itself. A day is let through for 24 hours before it begins in UTC. */
function entryIssues(entries: Baseline['entries'], now = Number.POSITIVE_INFINITY): Issue[] {
  const issues: Issue[] = [];
  const first = new Map<string, number>();
  for (const [index, { id, since }] of entries.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else {
      const allowed = `each finding once, and findings[${earlier}] is this one already`;
      issues.push({ path: ['findings', index, 'id'], at: 'value', what: `found "${id}"`, allowed });
    }
    if (Date.parse(since) > now + DAY_MS) {
      const allowed = `a day up to ${new Date(now).toISOString().slice(0, 10)}`;
      const what = `found "${since}", which has not begun`;
      issues.push({ path: ['findings', index, 'since'], at: 'value', what, allowed });
    }
  }
  return issues;
}

function located(issues: readonly Issue[], json: string, file: string): Problem[] {
  const held = issues.flatMap(({ path }) => path.map((_, depth) => pathKey(path.slice(0, depth + 1))));
  const { places } = jsonPlaces(json, new Set([...held, pathKey([])]));
  return issues
    .map(({ path, at, ...issue }) => ({ offset: offsetOf(path, at, places), key: keyText(path), issue }))
    .sort((one, other) => one.offset - other.offset)
    .map(({ offset, key, issue }) => ({
      ...placeAt(json, offset, file),
      ...(key !== '' && { key }),
      ...issue,
    }));
}

/** What is missing is at what should hold it. */
function offsetOf(path: Path, at: Issue['at'], places: JsonPlaces['places']): number {
  const place = places.get(pathKey(path));
  if (place !== undefined) return (at === 'key' ? place.key : undefined) ?? place.value;
  return path.length === 0 ? 0 : offsetOf(path.slice(0, -1), 'value', places);
}

function placeAt(json: string, offset: number, file: string): Pick<Problem, 'source' | 'location'> {
  const before = json.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  return { source: `${shownPath(file)}:${line}:${column}`, location: { file, line, column } };
}
