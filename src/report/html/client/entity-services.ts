/** The services of an entity with their last use, and the policies that grant them. */
import type { PolicyRow, ServiceGroup } from '../page-data.ts';
import { code, count, dayText, element, number } from './dom.ts';
import type { Store } from './store.ts';

const POLICIES = 50;

/** `inline policy app of role/orders`, `managed policy X of group/y`. */
export function policyText(store: Store, place: number): string {
  const policy: PolicyRow | undefined = store.data.policies[place];
  if (policy === undefined) return '';
  const [name, kind, arn, holder] = policy;
  const held = store.text(holder).split(':').slice(5).join(':');
  const known = store.text(arn);
  return `${kind} policy ${store.text(name)}${held === '' ? '' : ` of ${held}`}${known === '' ? '' : ` (${known})`}`;
}

/** Each policy once, with how many services or findings it stands behind. */
export function grantingPolicies(store: Store, entity: number, rows: readonly number[]): HTMLElement[] {
  const { entities, grants, findings } = store.data;
  const services = new Map<number, number>();
  for (const [, , , set, names] of entities.services[entity] ?? []) {
    for (const policy of grants[set] ?? []) services.set(policy, (services.get(policy) ?? 0) + names.length);
  }
  for (const row of rows) {
    for (const policy of grants[findings.grants[row] ?? -1] ?? []) {
      if (!services.has(policy)) services.set(policy, 0);
    }
  }
  if (services.size === 0) return [];
  const all = [...services].sort(([, a], [, b]) => b - a);
  const items = all
    .slice(0, POLICIES)
    .map(([policy, held]) =>
      element('li', {}, policyText(store, policy), held > 0 ? ` – ${count(held, 'service')}` : ''),
    );
  const rest = all.length - items.length;
  if (rest > 0) items.push(element('li', {}, `and ${number(rest)} more`));
  return [element('h3', {}, 'Granting policies'), element('ul', { class: 'policies' }, ...items)];
}

export function servicesTable(store: Store, entity: number): HTMLElement[] {
  const groups = store.data.entities.services[entity];
  if (groups === null || groups === undefined) {
    return [
      element('h3', {}, 'Services'),
      element('p', {}, 'Left out, since this page holds the services of the worst entities only.'),
    ];
  }
  const rows = groups.flatMap((group) => group[4].map((service) => ({ group, service })));
  if (rows.length === 0) return [];
  const name = (service: number) => store.data.services[service]?.[1] ?? '';
  rows.sort((a, b) => a.group[0] - b.group[0] || (name(a.service) < name(b.service) ? -1 : 1));
  const head = ['Service', 'Last used', 'By', 'Region', 'Granted by'].map((title) =>
    element('th', { scope: 'col' }, title),
  );
  const table = element(
    'table',
    {},
    element('caption', { class: 'unseen' }, 'Services'),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map(({ group, service }) => serviceRow(store, group, service))),
  );
  return [
    element('h3', {}, count(rows.length, 'service')),
    element('div', { class: 'scroll', role: 'group', 'aria-label': 'Services', tabindex: '0' }, table),
  ];
}

function serviceRow(store: Store, group: ServiceGroup, service: number): HTMLTableRowElement {
  const [day, by, region, set] = group;
  const [namespace = '', name = ''] = store.data.services[service] ?? [];
  const policies = (store.data.grants[set] ?? []).map((policy) =>
    store.text(store.data.policies[policy]?.[0]),
  );
  const user = store.text(by).split(':').slice(5).join(':');
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name, ' ', element('small', {}, namespace)),
    element('td', {}, day < 0 ? 'never' : element('time', {}, dayText(day))),
    element('td', {}, user === '' ? '–' : code(user)),
    element('td', {}, store.text(region) || '–'),
    element('td', {}, policies.join(', ') || '–'),
  );
}
