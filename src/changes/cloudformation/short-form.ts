/**
 * The short forms of intrinsic functions, `!Sub text` for `{ "Fn::Sub": text }`.
 * Source: AWS CloudFormation User Guide, "Intrinsic function reference" and "Transform language extensions".
 */
import type { MapValue, PlacedValue } from '../positions.ts';

const FUNCTIONS: ReadonlySet<string> = new Set([
  'And',
  'Base64',
  'Cidr',
  'Equals',
  'FindInMap',
  'GetAZs',
  'GetAtt',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Not',
  'Or',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
]);

/** Tags of YAML itself that change nothing of how a value is read here. */
const PLAIN_TAGS: ReadonlySet<string> = new Set(
  ['bool', 'float', 'int', 'map', 'null', 'seq', 'str'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** All of them, as they are written: `!Sub`. */
export const SHORT_FORMS: readonly string[] = ['Ref', 'Condition', ...FUNCTIONS].map((name) => `!${name}`);

/** Undefined for a tag that CloudFormation does not know. */
export function longForm(tag: string, value: PlacedValue): PlacedValue | undefined {
  if (tag === '!' || PLAIN_TAGS.has(tag)) return value;
  const name = tag.slice(1);
  if (tag === '!Ref' || tag === '!Condition') return call(name, value);
  return tag.startsWith('!') && FUNCTIONS.has(name) ? call(`Fn::${name}`, value) : undefined;
}

function call(key: string, value: PlacedValue): MapValue {
  const { lines } = value;
  return { kind: 'map', pairs: [{ key, line: lines.start, value }], lines };
}
