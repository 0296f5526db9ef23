/** The table of findings: rows of one page, headings that sort, and the way through the pages. */
import { code, count, dayText, element, known, number, tag } from './dom.ts';
import { SORT_KEYS, type SortKey, type State } from './state.ts';
import type { Store } from './store.ts';

export const PAGE_SIZE = 50;
/** Rows that are printed. */
const PRINTED = 2000;

export interface TableHandlers {
  readonly onSort: (key: SortKey) => void;
  readonly onPage: (page: number) => void;
  /** The address of an entity, with everything else as it is. */
  readonly address: (entity: number) => string;
}

export class FindingsTable {
  readonly #store: Store;
  readonly #handlers: TableHandlers;
  readonly #body = known('rows', HTMLTableSectionElement);
  readonly #pages = known('pages', HTMLElement);
  readonly #count = known('count', HTMLElement);
  #rows: readonly number[] = [];

  constructor(store: Store, handlers: TableHandlers) {
    this.#store = store;
    this.#handlers = handlers;
    for (const heading of document.querySelectorAll<HTMLElement>('#table th[data-key]')) {
      const key = SORT_KEYS.find((one) => one === heading.dataset.key);
      if (key === undefined) continue;
      const button = element('button', { type: 'button' }, ...heading.childNodes);
      button.addEventListener('click', () => handlers.onSort(key));
      heading.append(button);
    }
  }

  /** `rows`: all that pass the filters, in order. */
  show(rows: readonly number[], { page, sort }: State): void {
    this.#rows = rows;
    const last = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
    const at = Math.min(page, last);
    this.#fill(rows.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE));
    this.#showPages(at, last);
    this.#showCount();
    for (const heading of document.querySelectorAll<HTMLElement>('#table th[data-key]')) {
      if (heading.dataset.key !== sort?.key) heading.removeAttribute('aria-sort');
      else heading.setAttribute('aria-sort', sort?.descending === true ? 'descending' : 'ascending');
    }
  }

  /** All rows at once, as far as paper makes sense; `show` takes it back. */
  expand(): void {
    const rows = this.#rows.slice(0, PRINTED);
    this.#fill(rows);
    const rest = this.#rows.length - rows.length;
    if (rest > 0) {
      const told = `… and ${count(rest, 'more finding')}; report.json and report.csv have all of them.`;
      this.#body?.append(element('tr', {}, element('td', { colspan: String(SORT_KEYS.length) }, told)));
    }
  }

  /** The first link to the entity on this page. */
  linkTo(entity: number): HTMLElement | undefined {
    const address = this.#handlers.address(entity);
    const links = [...(this.#body?.querySelectorAll('a') ?? [])];
    return links.find((link) => link.getAttribute('href') === address);
  }

  #fill(rows: readonly number[]): void {
    const made = rows.map((row) => this.#row(row));
    if (made.length === 0) {
      const empty = element(
        'td',
        { colspan: String(SORT_KEYS.length), class: 'empty' },
        'No finding matches.',
      );
      made.push(element('tr', {}, empty));
    }
    this.#body?.replaceChildren(...made);
  }

  #row(row: number): HTMLTableRowElement {
    const store = this.#store;
    const entity = store.entity(row);
    const account = store.accountName(entity);
    const type = store.type(entity);
    const link = element('a', { href: this.#handlers.address(entity) }, code(store.label(entity)));
    const place = element('small', {}, account === undefined ? type : `${type} in ${account}`);
    const last = store.last(row);
    const age = store.age(row);
    return element(
      'tr',
      {},
      element('td', {}, tag(store.severity(row))),
      element('th', { scope: 'row' }, link, ' ', place),
      element('td', {}, store.rule(row).title),
      element('td', {}, store.subject(row) || '–'),
      element('td', {}, last < 0 ? store.never(row) : element('time', {}, dayText(last))),
      element('td', { class: 'number' }, age < 0 ? '–' : number(age)),
      element('td', {}, store.status(row)),
    );
  }

  #showPages(at: number, last: number): void {
    const nav = this.#pages;
    if (nav === undefined) return;
    nav.hidden = last === 1;
    const button = (title: string, page: number) => {
      const made = element('button', { type: 'button' }, title);
      if (page < 1 || page > last) made.setAttribute('aria-disabled', 'true');
      else made.addEventListener('click', () => this.#handlers.onPage(page));
      return made;
    };
    const focused = [...nav.querySelectorAll<Element>('button')].indexOf(document.activeElement ?? nav);
    const where = element('span', {}, `Page ${number(at)} of ${number(last)}`);
    nav.replaceChildren(button('Previous', at - 1), where, button('Next', at + 1));
    if (focused >= 0) nav.querySelectorAll('button')[focused]?.focus();
  }

  #showCount(): void {
    if (this.#count === undefined) return;
    const { total } = this.#store.data;
    const shown = this.#rows.length;
    this.#count.textContent =
      shown === total ? count(total, 'finding') : `${number(shown)} of ${count(total, 'finding')}`;
  }
}
