/**
 * Charts as inline SVG without a view box: places are in per cent and letters in pixels, so that a chart is as wide as its
 * card and its words stay as large as they are. Each says in words what it shows.
 */
import { number } from '../phrase.ts';
import { type Html, html } from './markup.ts';

export interface Bar {
  readonly title: string;
  readonly value: number;
  /** A class of the style sheet. */
  readonly tone: string;
}

export interface StackRow {
  readonly title: string;
  /** Said at the right end. */
  readonly note: string;
  readonly parts: readonly Bar[];
}

/** Pixels. */
const PLOT = 132;
const TOP = 22;
const BOTTOM = 26;
const ROW = 44;
/** Share of a bar's slot that it fills. */
const FILL = 0.62;

/** So many bars leave room for titles in the usual size. */
const ROOMY = 6;

/** A chart with its title, a sentence on how to read it, and what its colours mean. */
export function card(title: string, note: string, drawing: Html, legend: Html): Html {
  return html`<figure class="card chart"><figcaption><h3>${title}</h3><p>${note}</p></figcaption>
${drawing}
${legend}</figure>
`;
}

/** Upright bars, each with its value above and its title below. */
export function barChart(bars: readonly Bar[], text: string): Html {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const slot = 100 / bars.length;
  const tick = bars.length > ROOMY ? 'tick dense' : 'tick';
  const drawn = bars.map(({ title, value, tone }, at) => {
    const height = value === 0 ? 1 : Math.max(3, (value / most) * PLOT);
    const top = TOP + PLOT - height;
    const middle = percent((at + 0.5) * slot);
    const left = percent((at + (1 - FILL) / 2) * slot);
    return html`<rect class="${tone}" x="${left}" y="${round(top)}" width="${percent(slot * FILL)}" height="${round(height)}" rx="3"/><text class="value" x="${middle}" y="${round(top - 7)}">${number(value)}</text><text class="${tick}" x="${middle}" y="${TOP + PLOT + 18}">${title}</text>`;
  });
  return html`<svg role="img" aria-label="${text}" width="100%" height="${TOP + PLOT + BOTTOM}"><line class="axis" x1="0" x2="100%" y1="${TOP + PLOT + 0.5}" y2="${TOP + PLOT + 0.5}"/>${drawn}</svg>`;
}

/** Lying bars, each of several parts, with title and note above. */
export function stackChart(rows: readonly StackRow[], text: string): Html {
  const most = Math.max(1, ...rows.map(({ parts }) => sum(parts)));
  const drawn = rows.map(({ title, note, parts }, at) => {
    const y = at * ROW;
    let from = 0;
    const segments = parts
      .filter(({ value }) => value > 0)
      .map(({ value, tone }) => {
        const width = Math.max(0.6, (value / most) * 100);
        const x = from;
        from += width;
        return html`<rect class="${tone}" x="${percent(x)}" y="${y + 22}" width="${percent(width)}" height="10"/>`;
      });
    return html`<text class="name" x="0" y="${y + 14}">${title}</text><text class="note" x="100%" y="${y + 14}">${note}</text><rect class="track" x="0" y="${y + 22}" width="100%" height="10"/>${segments}`;
  });
  return html`<svg role="img" aria-label="${text}" width="100%" height="${rows.length * ROW - 8}">${drawn}</svg>`;
}

/** One upright bar of several parts for each point of time, the first and the last of which are named. */
export function seriesChart(points: readonly StackRow[], text: string): Html {
  const most = Math.max(1, ...points.map(({ parts }) => sum(parts)));
  const slot = 100 / points.length;
  const drawn = points.map(({ parts }, at) => {
    let bottom = TOP + PLOT;
    return html`${parts
      .filter(({ value }) => value > 0)
      .map(({ value, tone }) => {
        const height = (value / most) * PLOT;
        bottom -= height;
        return html`<rect class="${tone}" x="${percent((at + 0.12) * slot)}" y="${round(bottom)}" width="${percent(slot * 0.76)}" height="${round(height)}"/>`;
      })}`;
  });
  const baseline = TOP + PLOT + 18;
  return html`<svg role="img" aria-label="${text}" width="100%" height="${TOP + PLOT + BOTTOM}"><line class="axis" x1="0" x2="100%" y1="${TOP + PLOT + 0.5}" y2="${TOP + PLOT + 0.5}"/><text class="value start" x="0" y="14">${number(most)}</text>${drawn}<text class="tick start" x="0" y="${baseline}">${points[0]?.title ?? ''}</text><text class="tick end" x="100%" y="${baseline}">${points.at(-1)?.title ?? ''}</text></svg>`;
}

export function legend(items: readonly { readonly title: string; readonly tone: string }[]): Html {
  return html`<ul class="legend">${items.map(({ title, tone }) => html`<li><svg aria-hidden="true" width="10" height="10"><rect class="${tone}" width="10" height="10" rx="2"/></svg>${title}</li>`)}</ul>`;
}

function sum(parts: readonly Bar[]): number {
  return parts.reduce((total, { value }) => total + value, 0);
}

function percent(value: number): string {
  return `${round(value)}%`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
