/** What is shown, kept in the address after `#`, so that it survives a reload and can be sent to somebody. */

export const SORT_KEYS = ['severity', 'entity', 'rule', 'subject', 'last', 'age', 'status'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export const FILTERS = ['severity', 'status', 'type', 'rule', 'account'] as const;
export type Filter = (typeof FILTERS)[number];

export interface State {
  readonly q: string;
  /** Empty: all. */
  readonly filters: Readonly<Record<Filter, string>>;
  /** Undefined: worst first, as the report has it. */
  readonly sort?: { readonly key: SortKey; readonly descending: boolean };
  /** From 1. */
  readonly page: number;
  /** Key of the entity that is looked at. */
  readonly entity?: string;
}

/** @param usualStatus the status that is shown unless the address says otherwise; empty: all */
export function readState(fragment: string, usualStatus: string): State {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const status = given.get('status') ?? usualStatus;
  const filters = Object.fromEntries(FILTERS.map((name) => [name, given.get(name) ?? '']));
  const key = SORT_KEYS.find((one) => one === given.get('sort'));
  const entity = given.get('entity');
  return {
    q: given.get('q') ?? '',
    filters: { ...filters, status: status === 'all' ? '' : status } as State['filters'],
    ...(key && { sort: { key, descending: given.get('dir') === 'desc' } }),
    page: Math.max(1, Math.trunc(Number(given.get('page'))) || 1),
    ...(entity !== null && { entity }),
  };
}

/** With the `#`; what is as usual is left out. */
export function writeState({ q, filters, sort, page, entity }: State, usualStatus: string): string {
  const told = new URLSearchParams();
  if (q !== '') told.set('q', q);
  for (const name of FILTERS) {
    const value = filters[name];
    if (name === 'status') {
      if (value !== usualStatus) told.set(name, value === '' ? 'all' : value);
    } else if (value !== '') told.set(name, value);
  }
  if (sort !== undefined) {
    told.set('sort', sort.key);
    told.set('dir', sort.descending ? 'desc' : 'asc');
  }
  if (page > 1) told.set('page', String(page));
  if (entity !== undefined) told.set('entity', entity);
  return `#${told}`;
}

/** Whether the fragment is a state, and not the name of a section. */
export function isState(fragment: string): boolean {
  return fragment === '' || fragment === '#' || fragment.includes('=');
}
