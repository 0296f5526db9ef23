/** Elements out of text. Nothing here takes HTML, so that no name can become any. */

type Child = Node | string;

export interface Attributes {
  readonly [name: string]: string | undefined;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** What the page itself holds. */
export function known<Type extends HTMLElement>(id: string, type: new () => Type): Type | undefined {
  const found = document.getElementById(id);
  return found instanceof type ? found : undefined;
}

export function code(text: string): HTMLElement {
  return element('code', {}, text === '' ? 'no name' : text);
}

/** Severities and states are words of ours, and so may be classes. */
export function tag(word: string): HTMLElement {
  return element('span', { class: `tag ${word}` }, word);
}

/** `1,234`, as everywhere in the report. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function count(value: number, noun: string): string {
  const many = /[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number(value)} ${value === 1 ? noun : many}`;
}

/** `2026-11-20` of whole days since 1970, UTC. */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
