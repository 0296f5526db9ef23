/** What the stocktaking is known from: each source, the time that it covers, what was read of it and what was not. */
import type { SourceFacts } from '../../model/switch-role.ts';
import { code, text } from '../escape.ts';
import type { ReportInput } from '../input.ts';
import { count, day, number } from '../phrase.ts';
import { more, table } from './table.ts';

const ROWS = 20;
const AMOUNTS = 6;
const LISTED = 3;
/** The list price of Athena in most Regions. Source: Amazon Athena pricing, queries per TB scanned. */
const DOLLARS_PER_TERABYTE = 5;

export function switchSources({ judgement }: ReportInput): string {
  const sources = judgement.switchRole?.coverage.sources ?? [];
  const history = judgement.snapshot.switchRole?.history;
  const kept =
    history === undefined
      ? ''
      : `\n${history.saved ? `What was learned is kept in ${code(history.store)}.` : `⚠️ What was learned could not be kept in ${code(history.store)}.`}\n`;
  if (sources.length === 0) return kept;
  const columns = ['Source', 'Covers', 'Accounts', 'Regions', 'Read', 'Problems'].map((title) => ({ title }));
  const rows = sources.slice(0, ROWS).map(row);
  return [
    '<details>',
    `<summary>What this is known from: ${count(sources.length, 'source')}</summary>`,
    '',
    table(columns, rows),
    more(sources.length - rows.length, 'sources'),
    kept,
    '</details>',
    '',
  ].join('\n');
}

function row(source: SourceFacts): string[] {
  const { type, name, accounts, regions, from, to, amounts, problemCount } = source;
  const read = Object.entries(amounts).slice(0, AMOUNTS);
  return [
    `${code(type)}<br>${text(name, 200)}`,
    from === null || to === null ? 'no time' : `${day(from)} to ${day(to)}`,
    fewOrCount(accounts),
    fewOrCount(regions),
    read.map(([key, value]) => amount(key, value)).join('<br>') || '–',
    problemCount === 0 ? '–' : `⚠️ ${number(problemCount)}`,
  ];
}

function fewOrCount(names: readonly string[]): string {
  if (names.length === 0) return '–';
  return names.length <= LISTED ? names.map((name) => code(name)).join('<br>') : number(names.length);
}

/** `1,234 objects`, `1.2 GB compressed`, `480 GB scanned, about 2.40 USD at 5 USD a TB`. */
function amount(key: string, value: number): string {
  if (key === 'bytesScanned') {
    const dollars = (value / 1e12) * DOLLARS_PER_TERABYTE;
    const price = dollars < 0.01 ? 'less than 0.01 USD' : `about ${dollars.toFixed(2)} USD`;
    return `${bytes(value)} scanned, ${price} at ${DOLLARS_PER_TERABYTE} USD a TB`;
  }
  if (key.endsWith('Bytes')) return `${bytes(value)} ${words(key.slice(0, -'Bytes'.length))}`;
  return `${number(Math.round(value))} ${words(key)}`;
}

/** `compressedBytes` as `compressed bytes`. */
function words(key: string): string {
  return text(
    key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    40,
  );
}

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'];

/** Decimal units, as AWS counts a terabyte of Athena. */
function bytes(value: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
  const scaled = value / 1000 ** power;
  return `${power === 0 || scaled >= 100 ? number(Math.round(scaled)) : scaled.toFixed(1)} ${UNITS[power]}`;
}
