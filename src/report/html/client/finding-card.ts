/** One finding of an entity: a line that opens to message, evidence, granting policies and what to do. */
import { dayText, element, number, tag } from './dom.ts';
import { policyText } from './entity-services.ts';
import type { Store } from './store.ts';

export function findingCard(store: Store, row: number, isOpen: boolean): HTMLDetailsElement {
  const status = store.status(row);
  const last = store.last(row);
  const summary = element(
    'summary',
    {},
    tag(store.severity(row)),
    element('b', {}, store.subject(row) || store.rule(row).title),
    element('span', { class: 'when' }, last < 0 ? store.never(row) : dayText(last)),
    ...(status === 'new' ? [] : [element('span', { class: 'state exempt' }, status)]),
  );
  const card = element('details', { class: 'card' }, summary);
  // Most of hundreds are never opened.
  let isFilled = false;
  const fill = () => {
    if (isFilled) return;
    isFilled = true;
    card.append(...content(store, row));
  };
  card.addEventListener('toggle', fill);
  if (isOpen) {
    fill();
    card.open = true;
  }
  return card;
}

function content(store: Store, row: number): HTMLElement[] {
  const { findings, exemptions, grants } = store.data;
  const extras = findings.extras[row] ?? {};
  const exemption = exemptions[extras.exemption ?? -1];
  const policies = grants[findings.grants[row] ?? -1] ?? [];
  const rule = store.rule(row);
  const parts: [string, HTMLElement | undefined][] = [
    ['Evidence', evidence(store, row)],
    ['In detail', list((extras.details ?? []).map((detail) => store.text(detail)))],
    ['Ways to more rights', list((extras.escalations ?? []).map((way) => store.text(way)))],
    ['Granted by', list(policies.map((policy) => policyText(store, policy)))],
    ['What to do', element('p', {}, store.remediation(row))],
    [
      'Exempt',
      exemption === undefined
        ? undefined
        : element(
            'p',
            {},
            `Until ${exemption.expires}, ${left(exemption.daysLeft)}${exemption.approvedBy === undefined ? '' : `, approved by ${exemption.approvedBy}`}: ${exemption.reason}`,
          ),
    ],
    [
      'Known',
      extras.known === undefined
        ? undefined
        : element('p', {}, known(store.text(extras.known.since), store.text(extras.known.note))),
    ],
    ['Why it matters', element('p', {}, rule.why)],
    ['Rule', element('p', {}, `${rule.title} (${rule.id}), finding ${findings.id[row] ?? ''}`)],
  ];
  return [
    element('p', { class: 'message' }, store.message(row)),
    ...parts.flatMap(([title, part]) => (part === undefined ? [] : [element('h4', {}, title), part])),
  ];
}

/** Nothing where it is about no use, as a missing MFA is not. */
function evidence(store: Store, row: number): HTMLElement | undefined {
  const { findings } = store.data;
  const last = store.last(row);
  const by = store.text(findings.by[row]);
  const region = store.text(findings.region[row]);
  const tracked = findings.tracked[row] ?? -1;
  const used =
    last < 0
      ? 'No use is known'
      : `Last used on ${dayText(last)}, ${number(store.age(row))} days before the facts were collected`;
  const where = region === '' ? '' : `, in ${region}`;
  const who = by === '' ? '' : `, by ${by}`;
  if (last < 0 && tracked < 0) return undefined;
  const since = tracked < 0 ? '' : `; watched since ${dayText(tracked)}`;
  return element('p', {}, `${used}${where}${who}${since}.`);
}

function known(since: string, note: string): string {
  return `In the baseline since ${since}${note === '' ? '' : `: ${note}`}.`;
}

function left(days: number): string {
  return days < 0
    ? 'expired'
    : days === 0
      ? 'its last day'
      : `${number(days)} ${days === 1 ? 'day' : 'days'} left`;
}

function list(items: readonly string[]): HTMLElement | undefined {
  return items.length === 0 ? undefined : element('ul', {}, ...items.map((item) => element('li', {}, item)));
}
