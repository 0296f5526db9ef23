/** The form above the findings. */
import { known } from './dom.ts';
import { FILTERS, type State } from './state.ts';

/** Milliseconds without a key after which a search starts. */
const PAUSE = 120;

export class FilterForm {
  readonly #form = known('filters', HTMLFormElement);

  /** @param usualStatus what a reset goes back to */
  constructor(onChange: (q: string, filters: State['filters']) => void, usualStatus: string) {
    const form = this.#form;
    if (form === undefined) return;
    form.hidden = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      clearTimeout(timer);
      onChange(this.#value('q').trim(), this.#filters());
    };
    form.addEventListener('change', tell);
    form.addEventListener('input', (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      clearTimeout(timer);
      timer = setTimeout(tell, PAUSE);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      for (const name of ['q', ...FILTERS]) this.#set(name, name === 'status' ? usualStatus : '');
      tell();
    });
  }

  fill({ q, filters }: State): void {
    this.#set('q', q);
    for (const name of FILTERS) this.#set(name, filters[name]);
  }

  #filters(): State['filters'] {
    return Object.fromEntries(FILTERS.map((name) => [name, this.#value(name)])) as State['filters'];
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | undefined {
    const field = this.#form?.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : undefined;
  }

  #value(name: string): string {
    return this.#field(name)?.value ?? '';
  }

  #set(name: string, value: string): void {
    const field = this.#field(name);
    if (field !== undefined) field.value = value;
  }
}
