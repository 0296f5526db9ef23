/** The table of exemptions: names of rules stay readable, however little room there is. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/model/settings.ts';
import { input, judgement } from '../unit/report/factory.ts';
import { Reader, Shelf, startBrowser } from './page.ts';

const shelf = new Shelf();
let browser: Browser;
let address: string;

beforeAll(async () => {
  const exemptions = RULE_IDS.map((rule) => ({
    exemption: {
      entity: 'role/team/orders/a-role-with-a-rather-long-name-that-needs-its-room',
      rule,
      services: ['dynamodb', 'elasticloadbalancing', 'secretsmanager'],
      reason: 'Needed for the yearly closing of the books, which is tested in every quarter. '.repeat(5),
      expires: '2027-03-31',
      approvedBy: 'Security board of the whole company',
    },
    state: 'active' as const,
    daysLeft: 131,
    matches: 2,
  }));
  address = shelf.put('exemptions', { input: input(judgement([], { exemptions })), trend: [] });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  shelf.remove();
});

/** The lines of each name of a rule, as they are shown. */
const LINES = `[...document.querySelectorAll('td.rule code')].map(({ firstChild: text }) => {
  const lines = [];
  let last;
  for (let at = 0; at < text.length; at += 1) {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const { top } = range.getBoundingClientRect();
    if (top !== last) lines.push('');
    last = top;
    lines[lines.length - 1] += text.data[at];
  }
  return lines;
})`;

describe('The name of a rule in the table of exemptions', () => {
  it.each([1800, 1280, 390])('wraps at its hyphens alone, at a width of %i pixels', async (width) => {
    const reader = await Reader.open(browser, { width });
    const lines = await (await reader.visit(address)).evaluate<string[][]>(LINES);
    expect(lines.map((parts) => parts.join(''))).toEqual([...RULE_IDS]);
    for (const parts of lines) {
      for (const part of parts.slice(0, -1)) expect(part).toMatch(/-$/);
    }
    await reader.close();
  });
});
