/** What each part of a template that can't be read depends on: its parameters, mappings, conditions and globals. */
import type { Unresolved } from '../../model/change.ts';
import { Definitions, put } from '../basis.ts';
import { entry, type PlacedValue } from '../positions.ts';
import type { Template } from './template.ts';

/** Properties that are read by themselves, or say nothing of access. */
const APART: readonly string[] = [
  ...['Policies', 'PolicyDocument', 'AssumeRolePolicyDocument', 'ManagedPolicyArns', 'Description', 'Tags'],
];
const SECTIONS: readonly string[] = ['Parameters', 'Mappings', 'Conditions'];
const SAYS_NOTHING: readonly string[] = ['Resources', 'Outputs', 'Description', 'AWSTemplateFormatVersion'];

export function withBasis(
  parts: readonly Unresolved[],
  root: PlacedValue,
  { resources }: Pick<Template, 'resources'>,
): readonly Unresolved[] {
  if (parts.length === 0 || root.kind !== 'map') return parts;
  const named = new Map<string, string[]>();
  for (const name of SECTIONS) {
    const section = entry(root, name);
    if (section?.kind === 'map') for (const { key, value } of section.pairs) put(named, key, textOf(value));
  }
  for (const { id, type, properties } of resources.values()) {
    // Of those the policies are compared for themselves.
    if (properties !== undefined && !type.startsWith('AWS::IAM::')) put(named, id, textOf(properties));
  }
  const definitions = new Definitions(named);
  const globals = ['Globals', 'Transform'].map((name) => textOf(entry(root, name)));
  const whole = wholeOf(root);
  return parts.map((part) => {
    const own = resources.get(part.address ?? '');
    if (own === undefined) return { ...part, basis: definitions.basisOf([whole]) };
    const { type, condition = '', properties } = own;
    const frame =
      properties?.kind === 'map' ? properties.pairs.filter(({ key }) => !APART.includes(key)) : [];
    const texts = [
      ...[type, condition, ...globals],
      ...frame.map(({ key, value }) => `${key} ${textOf(value)}`),
      ...(properties === undefined ? [] : within(properties, part).map(textOf)),
    ];
    return { ...part, basis: definitions.basisOf(texts) };
  });
}

/** All that a macro or a loop may take in, but for resources of AWS, which are read as they stand. */
function wholeOf(root: PlacedValue): string {
  if (root.kind !== 'map') return textOf(root);
  const sections = root.pairs.filter(({ key }) => !SAYS_NOTHING.includes(key));
  const resources = entry(root, 'Resources');
  const open =
    resources?.kind !== 'map'
      ? []
      : resources.pairs.filter(({ value }) => {
          const type = entry(value, 'Type');
          return !(type?.kind === 'scalar' && String(type.value).startsWith('AWS::'));
        });
  return [...sections, ...open].map(({ key, value }) => `${key} ${textOf(value)}`).join('\n');
}

/** The largest values that stand on these lines alone. */
function within(value: PlacedValue, part: Unresolved): readonly PlacedValue[] {
  const { start, end } = value.lines;
  if (start >= part.lines.start && end <= part.lines.end) return [value];
  if (end < part.lines.start || start > part.lines.end) return [];
  if (value.kind === 'list') return value.items.flatMap((item) => within(item, part));
  if (value.kind === 'map') return value.pairs.flatMap((pair) => within(pair.value, part));
  return [value];
}

/** What it says, wherever it stands. */
function textOf(value: PlacedValue | undefined): string {
  if (value === undefined) return '';
  if (value.kind === 'scalar') return JSON.stringify(value.value);
  if (value.kind === 'list') return `[${value.items.map(textOf).join()}]`;
  if (value.kind === 'map') {
    return `{${value.pairs.map(({ key, value: of }) => `${JSON.stringify(key)}:${textOf(of)}`).join()}}`;
  }
  return value.what;
}
