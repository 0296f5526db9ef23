/** The script of the page: it makes the findings filter, sort and turn pages, and shows each entity. */
import type { PageData } from '../page-data.ts';
import { known } from './dom.ts';
import { EntityView } from './entity-view.ts';
import { FilterForm } from './filter-form.ts';
import { FindingsTable } from './findings-table.ts';
import { selectRows } from './select-rows.ts';
import { isState, readState, type SortKey, type State, writeState } from './state.ts';
import { Store } from './store.ts';
import { reveal, sectionLinks, themeSwitch } from './top-bar.ts';

function start(): void {
  themeSwitch();
  sectionLinks();
  const text = document.getElementById('data')?.textContent ?? '';
  const store = new Store(JSON.parse(text) as PageData);
  // What is exempt or known waits until it is asked for, as long as something else is to be told.
  const usual = store.data.findings.status.includes(store.data.statuses.indexOf('new')) ? 'new' : '';
  let state = readState(isState(location.hash) ? location.hash : '', usual);

  const table = new FindingsTable(store, {
    onSort: (key) => change(sortedBy(state, key)),
    onPage: (page) => change({ ...state, page }),
    address: (entity) => writeState({ ...without(state), entity: store.key(entity) }, usual),
  });
  const form = new FilterForm((q, filters) => change({ ...state, q, filters, page: 1 }), usual);
  const dialog = known('entity', HTMLDialogElement);
  const view =
    dialog &&
    new EntityView(store, dialog, {
      onClose: () => change(without(state)),
      linkTo: (entity) => table.linkTo(entity),
    });

  let drawn: string | undefined;
  function show(): void {
    // Rows stay as they are while only an entity comes or goes, and with them the link that has the focus.
    const wanted = writeState(without(state), usual);
    if (wanted !== drawn) table.show(selectRows(store, state), state);
    drawn = wanted;
    const entity = state.entity === undefined ? undefined : store.entityOf(state.entity);
    if (entity === undefined) view?.close();
    else view?.open(entity);
  }

  function change(next: State): void {
    if (writeState(next, usual) === writeState(state, usual)) return;
    state = next;
    history.replaceState(null, '', writeState(state, usual));
    show();
  }

  addEventListener('hashchange', () => {
    if (!isState(location.hash)) return;
    state = readState(location.hash, usual);
    form.fill(state);
    show();
  });
  // The address keeps its filters beside the entity.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.to-entity')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const { entity } = readState(link.hash, usual);
      if (entity !== undefined) change({ ...state, entity });
    });
  }
  // A tile leads to the findings that it counts.
  for (const tile of document.querySelectorAll<HTMLAnchorElement>('a.tile')) {
    tile.addEventListener('click', (event) => {
      event.preventDefault();
      change(readState(tile.hash, usual));
      form.fill(state);
      reveal('findings');
    });
  }
  addEventListener('beforeprint', () => table.expand());
  addEventListener('afterprint', () => {
    drawn = undefined;
    show();
  });
  form.fill(state);
  show();
  document.documentElement.dataset.ready = 'true';
  performance.mark('interactive');
}

function without({ entity, ...others }: State): State {
  return others;
}

/** Up, then down, then as the report has it. */
function sortedBy({ sort, ...others }: State, key: SortKey): State {
  const first = { ...others, page: 1 };
  if (sort?.key !== key) return { ...first, sort: { key, descending: false } };
  return sort.descending ? first : { ...first, sort: { key, descending: true } };
}

start();
