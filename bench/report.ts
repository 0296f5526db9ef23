/**
 * How long the HTML report of 20,000 findings takes from its opening until it can be worked with, in headless Chromium,
 * against a budget of two seconds. Told besides: from the last key of a
 * search to the rows that match, the time to write the file, and its size.
 */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { Reader, Shelf, startBrowser } from '../test/browser/page.ts';
import { largeReport } from '../test/browser/reports.ts';
import { type Measurement, median, rounded } from './measure.ts';

const FINDINGS = 20_000;
const BUDGET_MS = 2_000;
const ROUNDS = 7;

interface Round {
  readonly openMs: number;
  /** The first search, and one after it. */
  readonly searchMs: number;
  readonly againMs: number;
}

export async function report(): Promise<Measurement> {
  const shelf = new Shelf();
  const browser = await startBrowser();
  try {
    const madeAt = performance.now();
    const address = shelf.put('large', largeReport(FINDINGS));
    const makeMs = performance.now() - madeAt;
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await opened(browser, address));
    const openMs = median(rounds.map((round) => round.openMs));
    return {
      bench: 'report',
      ratio: rounded(openMs / BUDGET_MS),
      target: 1,
      better: 'lower',
      findings: FINDINGS,
      openMs: rounded(openMs, 0),
      firstSearchMs: rounded(median(rounds.map(({ searchMs }) => searchMs)), 0),
      nextSearchMs: rounded(median(rounds.map(({ againMs }) => againMs)), 0),
      makeMs: rounded(makeMs, 0),
      mebibytes: rounded(statSync(fileURLToPath(address)).size / 2 ** 20, 1),
    };
  } finally {
    await browser.close();
    shelf.remove();
  }
}

/** Milliseconds from the start of loading to the first picture after everything ran; and of a search, to its rows. */
const WATCH = `
  addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => {
    window.shownAt = performance.now();
  })));
  window.search = (words) => new Promise((done) => {
    const box = document.querySelector('input[type=search]');
    const from = performance.now();
    new MutationObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));
    }).observe(document.querySelector('[role=status]'), { childList: true, characterData: true, subtree: true });
    box.value = words;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
`;

async function opened(browser: Browser, address: string): Promise<Round> {
  const reader = await Reader.open(browser, { before: WATCH });
  const page = await reader.visit(address);
  await page.waitForFunction('window.shownAt !== undefined');
  const openMs = await page.evaluate<number>('shownAt');
  const searchMs = await page.evaluate<number>("search('workload-0001')");
  const againMs = await page.evaluate<number>("search('workload-0001 lambda')");
  await reader.close();
  return { openMs, searchMs, againMs };
}
