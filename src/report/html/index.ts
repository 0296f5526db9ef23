/**
 * The report as one HTML file that needs nothing besides: no network, and no script of anybody but ours. What matters is
 * plain HTML; the script adds filters, sorting and a page of each entity. Written in pieces.
 */
import { createHash } from 'node:crypto';
import type { TrendPoint } from '../../model/issue.ts';
import { accountName } from '../entity-words.ts';
import type { ReportInput } from '../input.ts';
import { charts } from './charts.ts';
import { SCRIPT } from './client-script.ts';
import { STYLE } from './client-style.ts';
import { coverage, notices } from './coverage.ts';
import { entities } from './entities.ts';
import { baseline, exemptions } from './exemptions.ts';
import { findings } from './findings.ts';
import { Html, html, NOTHING } from './markup.ts';
import { pageData, scriptSafeJson } from './pack.ts';
import { roleSwitching } from './people.ts';
import { ruleHelp } from './rules.ts';
import { type Tally, tallyOf } from './tally.ts';
import { doFirst, undetermined } from './todo.ts';
import { verdict } from './verdict.ts';

export interface HtmlExtras {
  /** Earlier runs, oldest first, with this one. Drawn from two on. */
  readonly trend?: readonly TrendPoint[];
}

/** Characters of a piece. */
const PIECE = 64 * 1024;

/** Pieces of about 64 KiB; their concatenation is the file. The same input gives the same bytes. */
export function* reportHtml(input: ReportInput, extras: HtmlExtras = {}): Generator<string, void, undefined> {
  let piece = '';
  for (const part of parts(input, extras)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function* parts(input: ReportInput, { trend = [] }: HtmlExtras): Generator<string, void, undefined> {
  const tally = tallyOf(input.judgement);
  yield head(input).text;
  yield topBar(input, tally).text;
  yield '<main id="main" tabindex="-1">\n';
  yield '<noscript><p class="noscript">JavaScript is off: filters, sorting and the pages of entities are missing here. report.json and report.csv have everything.</p></noscript>\n';
  yield verdict(input, tally).text;
  yield charts(input, tally, trend).text;
  yield doFirst(input).text;
  yield findings(input, tally).text;
  yield entities(input.judgement).text;
  yield roleSwitching(input).text;
  yield exemptions(input.judgement).text;
  yield baseline(input.judgement).text;
  yield undetermined(input).text;
  yield notices(input.judgement).text;
  yield ruleHelp(input).text;
  yield coverage(input).text;
  yield '</main>\n<dialog id="entity" aria-labelledby="entity-name"></dialog>\n';
  yield '<script type="application/json" id="data">';
  yield* scriptSafeJson(pageData(input, tally));
  yield `</script>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

/** Nothing is loaded, sent or framed, and of scripts and styles only those with our own hashes are taken. */
function policy(): string {
  return [
    "default-src 'none'",
    `script-src '${hash(SCRIPT)}'`,
    `style-src '${hash(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** As Content-Security-Policy names the text between two tags. */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function head({ judgement }: ReportInput): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>IAM Sweep: ${judgement.conclusion}, ${subject(judgement)}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the verdict</a>
`;
}

function subject({ accounts }: ReportInput['judgement']): string {
  const [only] = accounts;
  return accounts.length === 1 && only !== undefined ? accountName(only) : `${accounts.length} accounts`;
}

function topBar({ judgement, settings }: ReportInput, tally: Tally): Html {
  const links: [string, string, boolean][] = [
    ['todo', 'To do', tally.byStatus.new > 0],
    ['findings', 'Findings', true],
    ['entities', 'Entities', judgement.entities.length > 0],
    ['switching', 'Role switching', judgement.switchRole !== undefined],
    ['exemptions', 'Exemptions', true],
    ['baseline', 'Baseline', judgement.baseline !== undefined],
    ['unknown', 'Not determined', true],
    ['rules', 'Rules', Object.values(settings.rules).some((rule) => rule !== 'off')],
    ['method', 'Method', true],
  ];
  const items = links.map(([id, title, isThere]) =>
    isThere ? html`<li><a href="#${id}">${title}</a></li>` : NOTHING,
  );
  return html`<header class="top"><p class="brand">IAM Sweep</p>
<nav aria-label="Sections"><ul>${items}</ul></nav>
<button id="theme" type="button" hidden>Theme</button></header>
`;
}
