/** Which findings are shown, and in which order. */
import type { SortKey, State } from './state.ts';
import type { Store } from './store.ts';

/** Rows that pass the filters, in the order asked for. */
export function selectRows(store: Store, { q, filters, sort }: State): number[] {
  const { data } = store;
  const { findings, entities } = data;
  const severity = wanted(filters.severity, data.severities);
  const status = wanted(filters.status, data.statuses);
  const type = wanted(filters.type, data.types);
  const rule = wanted(
    filters.rule,
    data.rules.map(({ id }) => id),
  );
  const account = wanted(
    filters.account,
    data.accounts.map(({ id }) => id),
  );
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const rows: number[] = [];
  for (let row = 0; row < store.length; row += 1) {
    const entity = findings.entity[row] ?? -1;
    if (severity !== undefined && findings.severity[row] !== severity) continue;
    if (status !== undefined && findings.status[row] !== status) continue;
    if (rule !== undefined && findings.rule[row] !== rule) continue;
    if (type !== undefined && entities.type[entity] !== type) continue;
    if (account !== undefined && entities.account[entity] !== account) continue;
    if (words.length > 0 && !store.matches(row, words)) continue;
    rows.push(row);
  }
  return sort === undefined ? rows : sorted(store, rows, sort.key, sort.descending);
}

/** Undefined: all of them. A value that nothing has matches nothing. */
function wanted(value: string, all: readonly string[]): number | undefined {
  return value === '' ? undefined : all.indexOf(value);
}

/** What is alike keeps the order of the report, worst first. */
function sorted(store: Store, rows: number[], key: SortKey, descending: boolean): number[] {
  const places = placesOf(store, key);
  const sign = descending ? -1 : 1;
  return rows.sort((a, b) => sign * ((places[a] ?? 0) - (places[b] ?? 0)) || a - b);
}

/** Each row's place by the column; texts become numbers once, which makes sorting 25,000 rows quick. */
function placesOf(store: Store, key: SortKey): readonly number[] {
  const { findings, rules } = store.data;
  if (key === 'severity') return findings.severity;
  if (key === 'status') return findings.status;
  // Never used is longest ago, and what nobody watched comes before it.
  if (key === 'last')
    return findings.last.map((last, row) => (last < 0 && store.never(row) !== 'never' ? -2 : last));
  if (key === 'age') return findings.age.map((age) => (age < 0 ? Number.MAX_SAFE_INTEGER : age));
  if (key === 'rule') return ranked(findings.rule, (rule) => rules[rule]?.title ?? '');
  if (key === 'entity') return ranked(findings.entity, (entity) => store.label(entity));
  return ranked(findings.subject, (subject) => store.text(subject));
}

function ranked(column: readonly number[], textOf: (place: number) => string): number[] {
  const collator = new Intl.Collator('en', { numeric: true });
  const distinct = [...new Set(column)].map((place) => [place, textOf(place)] as const);
  distinct.sort(([, a], [, b]) => collator.compare(a, b));
  const ranks = new Map(distinct.map(([place], rank) => [place, rank]));
  return column.map((place) => ranks.get(place) ?? -1);
}
