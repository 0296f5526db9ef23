/** Blocks as values: attributes by their names, inner blocks as lists, as a plan shows them. */
import type { ModuleScope } from './scope.ts';
import type { Block } from './syntax.ts';
import { type Place, Unknown, type Value } from './value.ts';

/** @param address of the resource that the block is or belongs to */
export function blockFields(
  block: Block,
  scope: ModuleScope,
  path: string,
  address: string,
): ReadonlyMap<string, Value> {
  const fields = new Map<string, Value>();
  for (const { name, value } of block.body.attributes) {
    const read = scope.evaluate(value, path, address);
    const twice = `the argument ${name}, which is given twice`;
    fields.set(name, fields.has(name) ? { ...read, data: new Unknown(twice, twice) } : read);
  }
  for (const inner of block.body.blocks) {
    const place: Place = { path, lines: inner.lines };
    const isDynamic = inner.type === 'dynamic';
    const name = (isDynamic ? inner.labels[0] : inner.type) ?? '';
    const what = `a dynamic block of ${name}`;
    const value: Value = isDynamic
      ? { data: new Unknown(`${what} of ${address}`, what), place }
      : { data: blockFields(inner, scope, path, address), place };
    const before = fields.get(name);
    const items = Array.isArray(before?.data) ? (before.data as readonly Value[]) : [];
    fields.set(name, { data: [...items, value], place: before?.place ?? place });
  }
  return fields;
}
