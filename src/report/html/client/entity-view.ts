/** All that is known of one entity, in a dialog of its own. */
import { code, count, dayText, element, number } from './dom.ts';
import { grantingPolicies, servicesTable } from './entity-services.ts';
import { findingCard } from './finding-card.ts';
import type { Store } from './store.ts';

/** Findings that are shown at once. */
const CARDS = 30;
/** With so few findings each is open from the start. */
const OPEN = 3;

export class EntityView {
  readonly #store: Store;
  readonly #dialog: HTMLDialogElement;
  #opener: HTMLElement | undefined;
  #shown: number | undefined;

  /** @param linkTo what leads to an entity, where it is shown */
  constructor(
    store: Store,
    dialog: HTMLDialogElement,
    { onClose, linkTo }: { onClose: () => void; linkTo: (entity: number) => HTMLElement | undefined },
  ) {
    this.#store = store;
    this.#dialog = dialog;
    dialog.addEventListener('close', () => {
      // The event comes late: another entity may have been opened since.
      if (dialog.open) return;
      const left = this.#shown;
      this.#shown = undefined;
      onClose();
      const link = left === undefined ? undefined : linkTo(left);
      const again = this.#opener?.isConnected === true ? this.#opener : link;
      (again ?? document.getElementById('findings'))?.focus();
      this.#opener = undefined;
    });
    // A click beside it lands on the dialog itself.
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }

  open(entity: number): void {
    if (this.#shown === entity && this.#dialog.open) return;
    const active = document.activeElement;
    if (!this.#dialog.open) this.#opener = active instanceof HTMLAnchorElement ? active : undefined;
    this.#shown = entity;
    this.#dialog.replaceChildren(this.#content(entity));
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.scrollTop = 0;
    this.#dialog.querySelector<HTMLElement>('h2')?.focus();
  }

  close(): void {
    if (this.#dialog.open) this.#dialog.close();
  }

  #content(entity: number): HTMLElement {
    const store = this.#store;
    const { entities, entityStatuses } = store.data;
    const status = entityStatuses[entities.status[entity] ?? -1];
    const account = store.accountName(entity);
    const close = element('button', { type: 'button', class: 'close' }, 'Close');
    close.addEventListener('click', () => this.#dialog.close());
    const kicker = [store.type(entity), ...(account === undefined ? [] : [account])].join(' in ');
    const rows = store.rowsOf.get(entity) ?? [];
    return element(
      'div',
      { class: 'sheet' },
      element(
        'header',
        {},
        element('p', { class: 'kicker' }, kicker),
        close,
        element('h2', { id: 'entity-name', tabindex: '-1' }, store.label(entity)),
        element('p', { class: 'arn' }, code(store.text(entities.arn[entity]))),
        ...(status === undefined
          ? []
          : [element('p', {}, element('span', { class: `state ${status}` }, status))]),
      ),
      this.#facts(entity),
      element('h3', {}, rows.length === 0 ? 'No findings' : count(rows.length, 'finding')),
      ...this.#findings(rows),
      ...grantingPolicies(store, entity, rows),
      ...servicesTable(store, entity),
    );
  }

  #facts(entity: number): HTMLElement {
    const { entities, accounts } = this.#store.data;
    const account = accounts[entities.account[entity] ?? -1];
    const created = entities.created[entity] ?? -1;
    const lastUsed = entities.lastUsed[entity] ?? -1;
    const reason = this.#store.text(entities.reason[entity]);
    const facts: [string, readonly string[]][] = [
      ...(account === undefined ? [] : [['Account', [account.id]] as [string, string[]]]),
      ['Created', [created < 0 ? 'not known' : dayText(created)]],
      ['Last used', [lastUsed < 0 ? 'no use is known' : dayText(lastUsed)]],
      ...(reason === '' ? [] : [['Why', [reason]] as [string, string[]]]),
      ...(entities.facts[entity] ?? []).map(
        ([title, values]) => [title, values] as [string, readonly string[]],
      ),
    ];
    const rows = facts.map(([title, values]) => {
      const value =
        values.length === 1
          ? element('dd', {}, values[0] ?? '')
          : element('dd', {}, element('ul', {}, ...values.map((one) => element('li', {}, one))));
      return element('div', {}, element('dt', {}, title), value);
    });
    return element('dl', { class: 'facts' }, ...rows);
  }

  #findings(rows: readonly number[]): HTMLElement[] {
    const isOpen = rows.length <= OPEN;
    const list = element('div', { class: 'cards' });
    const add = (from: number, to: number) =>
      list.append(...rows.slice(from, to).map((row) => findingCard(this.#store, row, isOpen)));
    add(0, CARDS);
    const rest = rows.length - CARDS;
    if (rest <= 0) return [list];
    const more = element('button', { type: 'button' }, `Show ${number(rest)} more`);
    more.addEventListener('click', () => {
      add(CARDS, rows.length);
      more.remove();
      list.querySelectorAll<HTMLElement>('summary')[CARDS]?.focus();
    });
    return [list, element('p', {}, more)];
  }
}
