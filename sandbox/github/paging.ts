/** Pages of lists, and the Link header to the others. Source: GitHub Docs, "Using pagination in the REST API". */
import type { GitHubCall, Reply } from './endpoint.ts';
import { invalid } from './refusal.ts';

const LARGEST_PAGE = 100;
const USUAL_PAGE = 30;

/** Beyond so many items, lists of issues can be walked by cursor only. */
const CURSOR_ONLY = 10_000;

type Asked = Pick<GitHubCall, 'query' | 'address'>;

function wholeNumber(text: string | null, preset: number): number {
  const number = Number(text ?? preset);
  return Number.isInteger(number) && number >= 1 ? number : preset;
}

const sizeOf = (query: URLSearchParams): number =>
  Math.min(LARGEST_PAGE, wholeNumber(query.get('per_page'), USUAL_PAGE));

function link(
  { query, address }: Asked,
  rel: string,
  change: Readonly<Record<string, string | number>>,
): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('after');
  parameters.delete('before');
  for (const [name, value] of Object.entries(change)) parameters.set(name, String(value));
  return `<${address}?${parameters}>; rel="${rel}"`;
}

const linked = (items: readonly unknown[], links: readonly string[]): Reply => ({
  status: 200,
  value: items,
  ...(links.length > 0 && { headers: { link: links.join(', ') } }),
});

/** A page by its number. */
export function numberedPage<Item>(
  asked: Asked,
  items: readonly Item[],
  shown: (item: Item) => unknown,
): Reply {
  const size = sizeOf(asked.query);
  const page = wholeNumber(asked.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const links = [
    ...(page > 1 ? [link(asked, 'prev', { page: page - 1 })] : []),
    ...(page < last ? [link(asked, 'next', { page: page + 1 }), link(asked, 'last', { page: last })] : []),
    ...(page > 1 ? [link(asked, 'first', { page: 1 })] : []),
  ];
  return linked(items.slice((page - 1) * size, page * size).map(shown), links);
}

/** How a list is sorted: by two numbers of each item. */
export interface Order<Item> {
  readonly by: (item: Item) => readonly [number, number];
  readonly isAscending: boolean;
}

/**
 * A page that goes on where another one ended, whatever came or went since: links carry a cursor besides the number,
 * and tell of no last page. A number alone serves for the first 10,000 items.
 */
export function cursorPage<Item>(
  asked: Asked,
  items: readonly Item[],
  order: Order<Item>,
  shown: (item: Item) => unknown,
): Reply {
  const { query } = asked;
  const size = sizeOf(query);
  const page = wholeNumber(query.get('page'), 1);
  const [after, before] = [query.get('after'), query.get('before')];
  if (after === null && before === null && page * size >= CURSOR_ONLY) {
    throw invalid(
      'Pagination with the page parameter is not supported for large datasets, please use cursor based pagination (after/before)',
    );
  }
  const compare = comparison(order.isAscending);
  const all = [...items].sort((one, other) => compare(order.by(one), order.by(other)));
  /** How many items come before the first one for which this holds. */
  const countUntil = (holds: (order: number) => boolean, cursor: string): number => {
    const place = placeOf(cursor);
    const index = all.findIndex((item) => holds(compare(order.by(item), place)));
    return index < 0 ? all.length : index;
  };
  let start = (page - 1) * size;
  if (after !== null) start = countUntil((it) => it > 0, after);
  else if (before !== null) start = Math.max(0, countUntil((it) => it >= 0, before) - size);
  const part = all.slice(start, start + size);
  const cursor = (item: Item | undefined): string =>
    item === undefined ? '' : Buffer.from(`cursor:v2:${order.by(item).join(':')}`).toString('base64');
  const links = [
    ...(start > 0 && part.length > 0
      ? [link(asked, 'prev', { page: page - 1, before: cursor(part[0]) })]
      : []),
    ...(start + size < all.length
      ? [link(asked, 'next', { page: page + 1, after: cursor(part.at(-1)) })]
      : []),
  ];
  return linked(part.map(shown), links);
}

type Place = readonly [number, number];

const comparison =
  (isAscending: boolean) =>
  (one: Place, other: Place): number =>
    (isAscending ? 1 : -1) * (one[0] - other[0] || one[1] - other[1]);

function placeOf(cursor: string): Place {
  const [, value, number] = /^cursor:v2:(\d+):(\d+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? [];
  if (value === undefined) throw invalid('Invalid cursor');
  return [Number(value), Number(number)];
}
