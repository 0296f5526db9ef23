/** How a list stands in `report.json`: two reports can be compared line by line. */

/** A list of the report, an item a line. `indent`: how deep its key stands; `last`: nothing follows it. */
export function* list<Item>(
  key: string,
  items: Iterable<Item>,
  shape: (item: Item) => unknown,
  { indent = '  ', last = false } = {},
): Generator<string, void, undefined> {
  const end = last ? ']\n' : '],\n';
  yield `${indent}"${key}": [`;
  let isFirst = true;
  for (const item of items) {
    yield `${isFirst ? '' : ','}\n${indent}  ${JSON.stringify(shape(item))}`;
    isFirst = false;
  }
  yield isFirst ? end : `\n${indent}${end}`;
}

/** For sorting keys the same way on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
