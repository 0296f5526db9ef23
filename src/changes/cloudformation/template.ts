/**
 * The sections of a template.
 * Source: AWS CloudFormation User Guide, "Template anatomy" and "Parameters section".
 */
import type { Lines } from '../../model/change.ts';
import { type Note, noteRepeated } from '../json/plain-value.ts';
import { entry, type MapValue, type PlacedValue, quoted, repeatedKeys, textOf } from '../positions.ts';

/** Values of parameters and pseudo parameters (`AWS::Partition`) that are known for sure. */
export type ToldParameters = Readonly<Record<string, string | readonly string[]>>;

export interface Parameter {
  readonly isList: boolean;
  /** Of an SSM parameter it is the name and not the value, and so not here. */
  readonly default?: PlacedValue;
}

export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly properties: PlacedValue | undefined;
  /** Of SAM: what of other resources it may use. */
  readonly connectors?: PlacedValue;
  /** The name of a condition. */
  readonly condition?: string;
  /** Of a nested stack of the CDK the file that its template is in. */
  readonly asset?: string;
  readonly lines: Lines;
}

export interface Template {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly mappings: PlacedValue | undefined;
  readonly conditions: ReadonlyMap<string, PlacedValue>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly globals: PlacedValue | undefined;
  /** A macro makes resources that are not written here, so that a name without one is no mistake. */
  readonly makesResources: boolean;
}

/** These change nothing that is read here, or are read here as they are. */
const KNOWN_TRANSFORMS: readonly (string | undefined)[] = [
  'AWS::Serverless-2016-10-31',
  'AWS::LanguageExtensions',
  'AWS::CodeDeployBlueGreen',
  'AWS::SecretsManager-2020-07-23',
  'AWS::SecretsManager-2024-09-16',
];

const SPEAKS_OF_ACCESS = /^AWS::(?:IAM|KMS|Organizations|SSO|Serverless)::|Polic|Permission/;

/** `note` takes what leaves the template open. */
export function readTemplate(root: PlacedValue, note: Note): Template {
  if (root.kind === 'map') noteOpen(root, note);
  else note(root.lines, 'the template, which has no sections');
  const resources = section(root, 'Resources', note);
  const transforms = transformsOf(entry(root, 'Transform'), note);
  return {
    parameters: mapEntries(section(root, 'Parameters', note), readParameter),
    mappings: entry(root, 'Mappings'),
    conditions: mapEntries(section(root, 'Conditions', note), (value) => value),
    resources: mapEntries(resources, (value, id) => readResource(value, id, note)),
    globals: entry(root, 'Globals'),
    makesResources: transforms || (resources?.pairs.some(({ key }) => key.startsWith('Fn::')) ?? false),
  };
}

/** What the keys of a map leave open: one that is given twice, a merge, a loop, an inclusion. */
export function noteOpen(map: MapValue, note: Note): void {
  noteRepeated(repeatedKeys(map), note);
  for (const { key, line, value } of map.pairs) {
    const lines = { start: line, end: Math.max(line, value.lines.end) };
    if (key === '<<') note(lines, 'the merge key "<<", which CloudFormation does not know');
    else if (key.startsWith('Fn::') && map.pairs.length > 1) note(lines, quoted(key).slice(1, -1));
    else if (/^Fn::(?:ForEach|Transform)(?:::|$)/.test(key)) note(lines, quoted(key).slice(1, -1));
  }
}

function section(root: PlacedValue, name: string, note: Note): MapValue | undefined {
  const found = entry(root, name);
  if (found === undefined) return undefined;
  if (found.kind === 'map') {
    noteOpen(found, note);
    return found;
  }
  note(found.lines, found.kind === 'unreadable' ? found.what : `the section ${name}, which is no map`);
  return undefined;
}

function mapEntries<T>(
  map: MapValue | undefined,
  read: (value: PlacedValue, key: string) => T,
): Map<string, T> {
  const plain = (map?.pairs ?? []).filter(({ key }) => key !== '<<' && !key.startsWith('Fn::'));
  return new Map(plain.map(({ key, value }) => [key, read(value, key)]));
}

function readParameter(value: PlacedValue): Parameter {
  const type = textOf(entry(value, 'Type')) ?? 'String';
  const given = type.startsWith('AWS::SSM::Parameter::') ? undefined : entry(value, 'Default');
  const isList = type === 'CommaDelimitedList' || type.includes('List<');
  return { isList, ...(given?.kind === 'scalar' && { default: given }) };
}

function readResource(value: PlacedValue, id: string, note: Note): Resource {
  if (value.kind === 'map') noteOpen(value, note);
  const type = textOf(entry(value, 'Type'));
  if (type === undefined) {
    note(
      value.lines,
      value.kind === 'unreadable' ? value.what : `the resource ${quoted(id)}, which has no type`,
    );
  }
  const condition = textOf(entry(value, 'Condition'));
  const { lines } = value;
  const properties = entry(value, 'Properties');
  if (properties?.kind === 'map' && SPEAKS_OF_ACCESS.test(type ?? '')) noteOpen(properties, note);
  const connectors = entry(value, 'Connectors');
  const asset = textOf(entry(entry(value, 'Metadata'), 'aws:asset:path'));
  return {
    ...{ id, type: type ?? '', properties, lines },
    ...(connectors !== undefined && { connectors }),
    ...(condition !== undefined && { condition }),
    ...(asset !== undefined && { asset }),
  };
}

/** Whether there are any. */
function transformsOf(value: PlacedValue | undefined, note: Note): boolean {
  if (value === undefined) return false;
  for (const item of value.kind === 'list' ? value.items : [value]) {
    const name = textOf(item) ?? textOf(entry(item, 'Name'));
    if (KNOWN_TRANSFORMS.includes(name)) continue;
    const shown = name === undefined ? 'a transform' : `the transform ${quoted(name)}`;
    note(item.lines, `${shown}, which may change the template`);
  }
  return true;
}
