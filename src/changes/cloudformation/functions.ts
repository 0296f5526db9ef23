/** Each of CloudFormation's functions but `Ref` and `Fn::If`. Source: "Intrinsic function reference". */
import { createHash } from 'node:crypto';
import type { Lines } from '../../model/change.ts';
import { entry, type PlacedValue, quoted, textOf } from '../positions.ts';
import { holdsUnknown, nameUnknowns, unknown, unknownNames } from '../unknown-name.ts';
import type { Values } from './intrinsics.ts';
import { substitute } from './substitution.ts';

type CarryOut = (values: Values, argument: PlacedValue, lines: Lines) => unknown;

export const FUNCTIONS: Readonly<Record<string, CarryOut>> = {
  'Fn::Base64': (values, argument) => {
    const text = values.text(argument) ?? '';
    return holdsUnknown(text) ? named('Base64', text) : Buffer.from(text).toString('base64');
  },
  'Fn::Cidr': (values, argument) => [named('Cidr', values.certain(argument))],
  'Fn::FindInMap': findInMap,
  'Fn::GetAZs': (values, argument) => [named('GetAZs', values.certain(argument))],
  'Fn::GetAtt': getAtt,
  'Fn::ImportValue': (values, argument) => named('ImportValue', values.text(argument) ?? ''),
  'Fn::Join': join,
  'Fn::Length': (values, argument) => {
    const list = values.certain(argument);
    const isKnown = Array.isArray(list) && !holdsUnknown(JSON.stringify(list));
    return isKnown ? String(list.length) : named('Length', list);
  },
  'Fn::Select': select,
  'Fn::Split': split,
  'Fn::Sub': sub,
  'Fn::ToJsonString': (values, argument) => JSON.stringify(values.value(argument)) ?? '',
};

/** A stand-in that carries the function and its argument, so that another argument makes another one. */
function named(name: string, argument: unknown): string {
  const text = typeof argument === 'string' ? argument : (JSON.stringify(argument) ?? '');
  const shown = nameUnknowns(text);
  return unknown(`${name} ${shown.length > 200 ? digest(shown) : shown}`);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function itemsOf(argument: PlacedValue): readonly PlacedValue[] {
  return argument.kind === 'list' ? argument.items : [];
}

function getAtt(values: Values, argument: PlacedValue, lines: Lines): unknown {
  const name =
    textOf(argument) ??
    itemsOf(argument)
      .map((item) => values.text(item) ?? '')
      .join('.');
  const [id = ''] = name.split('.', 1);
  return values.ofResource(id, nameUnknowns(name), lines);
}

function join(values: Values, argument: PlacedValue, lines: Lines): unknown {
  const [delimiter, list, more] = itemsOf(argument);
  if (delimiter === undefined || list === undefined || more !== undefined) {
    return values.open(lines, 'an Fn::Join without a delimiter and a list');
  }
  const items = values.value(list);
  if (!Array.isArray(items)) return named('Join', items);
  return items.map((item) => values.asText(item, lines)).join(values.text(delimiter) ?? '');
}

function split(values: Values, argument: PlacedValue, lines: Lines): unknown {
  const [delimiter, source] = itemsOf(argument).map((item) => values.text(item) ?? '');
  if (delimiter === undefined || source === undefined || delimiter === '') {
    return [values.open(lines, 'an Fn::Split without a delimiter and a text')];
  }
  return holdsUnknown(source) ? [named(`Split ${quoted(delimiter)}`, source)] : source.split(delimiter);
}

function select(values: Values, argument: PlacedValue, lines: Lines): unknown {
  const [at, list] = itemsOf(argument);
  if (at === undefined || list === undefined) return values.open(lines, 'an Fn::Select without a list');
  const index = values.certain(at);
  const items = values.value(list);
  if (typeof index !== 'string' || !/^\d+$/.test(index)) return named(`Select ${String(index)}`, items);
  if (!Array.isArray(items)) return named(`Select ${index}`, items);
  const [first] = items;
  // A stand-in for a whole list, not for its only item.
  const isOpen = list.kind !== 'list' && items.length === 1 && isStandIn(first);
  if (isOpen) return unknown(`${unknownNames(String(first))[0]}[${index}]`);
  return items[Number(index)] ?? values.open(lines, `item ${index} of a list of ${items.length}`);
}

/** Whether the text is one stand-in and nothing else. */
export function isStandIn(value: unknown): boolean {
  return (
    typeof value === 'string' && unknownNames(value).length === 1 && nameUnknowns(value, () => '') === ''
  );
}

function sub(values: Values, argument: PlacedValue, lines: Lines): unknown {
  const [template, variables] = argument.kind === 'list' ? argument.items : [argument];
  const text = template?.kind === 'scalar' ? values.text(template) : undefined;
  if (text === undefined) return values.open(lines, 'an Fn::Sub without a text');
  return substitute(text, (name) => {
    const own = entry(variables, name);
    const [id = ''] = name.split('.', 1);
    const value =
      own !== undefined
        ? values.value(own)
        : name.includes('.')
          ? values.ofResource(id, name, lines)
          : values.referred(name, lines);
    const made = values.asText(value, lines);
    values.spend(made.length, lines);
    return made;
  });
}

/**
 * A key that only a default says is taken for open, as a condition is. With an open key the value is whatever the map
 * holds in one of its entries; the stand-in carries all of them, so that a change of any shows.
 */
function findInMap(values: Values, argument: PlacedValue, lines: Lines): unknown {
  const [map, first, second, options] = itemsOf(argument);
  const keys = [map, first, second].map((part) => (part === undefined ? '' : String(values.certain(part))));
  let found: readonly PlacedValue[] =
    values.template.mappings === undefined ? [] : [values.template.mappings];
  for (const key of keys) {
    found = found.flatMap((entry) => {
      if (entry.kind !== 'map') return [];
      return entry.pairs.filter((pair) => holdsUnknown(key) || pair.key === key).map(({ value }) => value);
    });
  }
  const otherwise = entry(options, 'DefaultValue');
  const isOpen = keys.some(holdsUnknown);
  const possible = [
    ...found,
    ...(otherwise !== undefined && (isOpen || found.length === 0) ? [otherwise] : []),
  ];
  const distinct = new Map(
    possible.map((entry) => values.value(entry)).map((value) => [JSON.stringify(value), value]),
  );
  const name = nameUnknowns(keys.join('.'));
  const [only, more] = distinct.values();
  if (only === undefined) return values.open(lines, `Fn::FindInMap ${quoted(name)}, which no mapping holds`);
  return more === undefined ? only : unknown(`${name} of ${digest([...distinct.keys()].sort().join())}`);
}
