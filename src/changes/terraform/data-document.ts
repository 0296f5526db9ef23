/**
 * The policy document that the data source `aws_iam_policy_document` makes.
 * Source: Terraform's AWS provider, "Data Source: aws_iam_policy_document", and how it writes lists: several in falling
 * order, a single one as a text.
 */
import { blockFields } from './block-value.ts';
import { type Budget, TooLarge } from './budget.ts';
import { plainJson } from './plain-json.ts';
import type { Definition, ModuleScope } from './scope.ts';
import { decodedOf, fieldOf, isMap, itemsOf, type Place, textOf, Unknown, type Value } from './value.ts';

/** The text, and what it encodes. */
export function policyDocumentOf(definition: Definition, scope: ModuleScope): Value {
  const { address, block, path } = definition;
  const place: Place = { path, lines: block.lines };
  try {
    return scope.remembered(`${address}.json`, place, () =>
      documentText(blockFields(block, scope, path, address), place, scope.budget),
    );
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return { data: new Unknown(`${address}.json`, error.message), place };
  }
}

/** @param fields of the data source, from its block or from a plan */
export function documentText(fields: ReadonlyMap<string, Value>, place: Place, budget: Budget): Value {
  const decoded: Value = { data: documentFields(fields, place), place };
  return { data: JSON.stringify(plainJson(decoded, budget)), decoded, place };
}

function documentFields(fields: ReadonlyMap<string, Value>, place: Place): ReadonlyMap<string, Value> {
  const given = (name: string) => documents(fields.get(name)).map(decodedOf);
  const version = fields.get('version');
  const own: Value = {
    data: new Map<string, Value>([
      ['Version', version === undefined || version.data === null ? { data: '2012-10-17', place } : version],
      ...present('Id', fields.get('policy_id')),
      ['Statement', { data: itemsOf(fields.get('statement')).map(statement), place }],
    ]),
    place,
  };
  const merged = new Map<string, Value>();
  const statements: Value[] = [];
  for (const document of [...given('source_policy_documents'), own, ...given('override_policy_documents')]) {
    if (!isMap(document.data)) statements.push(document);
    merge(document, merged, statements);
  }
  return merged.set('Statement', { data: statements, place });
}

/** A list that is not known is one document that is not known. */
function documents(value: Value | undefined): readonly Value[] {
  return itemsOf(value).filter(({ data }) => data !== null && data !== '');
}

/** A later version counts, a later id too, and a statement takes the place of one with the same Sid. */
function merge(document: Value, merged: Map<string, Value>, statements: Value[]): void {
  const version = fieldOf(document, 'Version');
  if (version !== undefined && (textOf(version) ?? '') > (textOf(merged.get('Version')) ?? ''))
    merged.set('Version', version);
  const id = fieldOf(document, 'Id');
  if (id !== undefined) merged.set('Id', id);
  for (const item of itemsOf(fieldOf(document, 'Statement'))) {
    const sid = textOf(fieldOf(item, 'Sid'));
    const at = sid ? statements.findIndex((known) => textOf(fieldOf(known, 'Sid')) === sid) : -1;
    if (at >= 0) statements[at] = item;
    else statements.push(item);
  }
}

function statement(block: Value): Value {
  if (!isMap(block.data)) return block;
  const field = (name: string) => fieldOf(block, name);
  const effect = field('effect');
  const entries = [
    ...present('Sid', field('sid')),
    ['Effect', effect === undefined || effect.data === null ? { data: 'Allow', place: block.place } : effect],
    ...texts('Action', field('actions')),
    ...texts('NotAction', field('not_actions')),
    ...texts('Resource', field('resources')),
    ...texts('NotResource', field('not_resources')),
    ...principals('Principal', field('principals')),
    ...principals('NotPrincipal', field('not_principals')),
    ...conditions(field('condition')),
  ] as const;
  return { data: new Map(entries as readonly (readonly [string, Value])[]), place: block.place };
}

type Entries = readonly (readonly [string, Value])[];

function present(name: string, value: Value | undefined): Entries {
  return value === undefined || value.data === null || value.data === '' ? [] : [[name, value]];
}

function texts(name: string, value: Value | undefined): Entries {
  const items = itemsOf(value);
  return value === undefined || items.length === 0 ? [] : [[name, inOrder(items, value)]];
}

/** `&{aws:username}` spares Terraform's own `${…}`. */
function withVariables(item: Value): Value {
  return typeof item.data === 'string' ? { ...item, data: item.data.replaceAll('&{', '${') } : item;
}

function inOrder(items: readonly Value[], of: Value): Value {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return withVariables(only);
  const unique = new Map(items.map((item) => [textOf(item) ?? '', item]));
  const sorted = [...unique].sort(([one], [other]) => (one < other ? 1 : -1));
  const [first] = sorted;
  if (sorted.length === 1 && first !== undefined) return withVariables(first[1]);
  return { data: sorted.map(([, item]) => withVariables(item)), place: of.place };
}

function principals(name: string, value: Value | undefined): Entries {
  const blocks = itemsOf(value);
  if (value === undefined || blocks.length === 0) return [];
  if (!blocks.every(({ data }) => isMap(data)))
    return [[name, blocks.find(({ data }) => !isMap(data)) ?? value]];
  const byType = new Map<string, Value[]>();
  for (const block of blocks) {
    const type = textOf(fieldOf(block, 'type')) ?? '';
    byType.set(type, [...(byType.get(type) ?? []), ...itemsOf(fieldOf(block, 'identifiers'))]);
  }
  const everyone = byType.get('*');
  if (byType.size === 1 && everyone?.length === 1 && everyone[0]?.data === '*')
    return [[name, { data: '*', place: value.place }]];
  const entries = [...byType].map(([type, items]) => [type, inOrder(items, value)] as const);
  return [[name, { data: new Map(entries), place: value.place }]];
}

function conditions(value: Value | undefined): Entries {
  const blocks = itemsOf(value);
  if (value === undefined || blocks.length === 0) return [];
  const open = blocks.find(({ data }) => !isMap(data));
  if (open !== undefined) return [['Condition', open]];
  const byTest = new Map<string, Map<string, Value[]>>();
  for (const block of blocks) {
    const [test = '', variable = ''] = ['test', 'variable'].map((part) => textOf(fieldOf(block, part)));
    const keys = byTest.get(test) ?? new Map<string, Value[]>();
    byTest.set(
      test,
      keys.set(variable, [...(keys.get(variable) ?? []), ...itemsOf(fieldOf(block, 'values'))]),
    );
  }
  const operators = [...byTest].map(([test, keys]) => {
    const entries = [...keys].map(([key, items]) => [key, asWritten(items, value.place)] as const);
    return [test, { data: new Map(entries), place: value.place }] as const;
  });
  return [['Condition', { data: new Map(operators), place: value.place }]];
}

/** The order of a condition's values stays. */
function asWritten(items: readonly Value[], place: Place): Value {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return withVariables(only);
  return { data: items.map(withVariables), place };
}
