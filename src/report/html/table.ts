/** Tables that a screen reader can follow, and that scroll by themselves where the window is narrow. */
import { number, plural } from '../phrase.ts';
import { type Html, html, NOTHING } from './markup.ts';

export interface Column {
  readonly title: string;
  readonly kind?: 'number' | 'wide' | 'name' | 'rule';
}

/** Rows have as many cells as there are columns; the first cell names its row. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Html[])[]): Html {
  const kind = (at: number) => columns[at]?.kind ?? 'plain';
  const head = columns.map(({ title }, at) => html`<th scope="col" class="${kind(at)}">${title}</th>`);
  const body = rows.map((cells) => {
    const [first = NOTHING, ...others] = cells;
    const rest = others.map((cell, at) => html`<td class="${kind(at + 1)}">${cell}</td>`);
    return html`<tr><th scope="row" class="${kind(0)}">${first}</th>${rest}</tr>
`;
  });
  return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table><caption class="unseen">${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table></div>
`;
}

/** What a list had no room for. */
export function cut(rest: number, noun: string): Html {
  return rest > 0
    ? html`<p class="cut">… and ${number(rest)} more ${plural(rest, noun)}; report.json has all of them.</p>
`
    : NOTHING;
}

export function section(id: string, title: string, intro: Html, content: Html): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}" tabindex="-1">${title}</h2>
${
  intro.text === ''
    ? NOTHING
    : html`<p class="intro">${intro}</p>
`
}${content}</section>
`;
}

/** A list of titles with what is to be said of each. */
export function definitions(rows: readonly (readonly [string, Html])[]): Html {
  return html`<dl class="facts">${rows.map(
    ([title, value]) => html`<div><dt>${title}</dt><dd>${value}</dd></div>
`,
  )}</dl>
`;
}
