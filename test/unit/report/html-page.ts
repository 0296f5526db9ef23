/** Makes the HTML report and takes it apart, for its tests. */
import type { JudgedEntity } from '../../../src/model/judgement.ts';
import { type HtmlExtras, reportHtml } from '../../../src/report/html/index.ts';
import type { PageData } from '../../../src/report/html/page-data.ts';
import type { ReportInput } from '../../../src/report/input.ts';
import { input, judgement } from './factory.ts';

export function page(of: ReportInput, extras: HtmlExtras = {}): string {
  return [...reportHtml(of, extras)].join('');
}

export function pageWith(entities: readonly JudgedEntity[], extras: HtmlExtras = {}): string {
  return page(input(judgement(entities)), extras);
}

/** What is there without JavaScript: the body less its scripts. */
export function staticPart(html: string): string {
  return html.slice(html.indexOf('<body>')).replace(/<script[\s\S]*?<\/script>/g, '');
}

/** The text between the tags, with single spaces. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => LETTERS[name] ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.:])/g, '');
}

const LETTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text of the element that holds the data. */
export function dataText(html: string): string {
  return /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
}

export function dataOf(html: string): PageData {
  return JSON.parse(dataText(html)) as PageData;
}
