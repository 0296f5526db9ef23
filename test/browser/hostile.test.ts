/** Names, reasons and messages of strangers stay text on the page: no element, no script, no address, no turned letter. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { input } from '../unit/report/factory.ts';
import { hostile } from '../unit/report/hostile.ts';
import { Reader, Shelf, startBrowser } from './page.ts';

/** Each says that it ran by `pwned`, or by a dialog. */
const ATTACKS: Readonly<Record<string, string>> = {
  'a script': '<script>window.pwned = 1; alert(1)</script>',
  'the end of the data': '</script><script>window.pwned = 1</script>',
  'the end of a comment in the data': '<!--<script>--><script>window.pwned = 1</script><!--',
  'an image': '"><img src=x onerror="window.pwned = 1">',
  'a drawing': "'><svg/onload=window.pwned=1><animate onbegin=window.pwned=1 attributeName=x>",
  'the end of a title':
    '</title></style></textarea></noscript><iframe srcdoc="<script>parent.pwned=1</script>">',
  'an address': 'javascript:window.pwned=1',
  'a template': '{{constructor.constructor("window.pwned=1")()}}<%window.pwned=1%>',
  'the end of a string': '";window.pwned=1;//\\";window.pwned=1;//\u2028window.pwned=1',
  'a prototype': '__proto__',
  'a fragment': '#entity=x&q=<img src=x onerror=alert(1)>&severity=high',
};

const shelf = new Shelf();
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  shelf.remove();
});

/**
 * Looks into the view of every entity in the table, with all of its findings unfolded. Returns their names, and what only
 * markup of ours may bring: elements that act, attributes that act, addresses that leave the page.
 */
const LOOK = `(async () => {
  const acting = 'iframe,object,embed,img,link,base,audio,video,animate,set,template,textarea,foreignObject,use,meta[http-equiv=refresh]';
  const isAddress = /^(?:href|src|action|formaction|xlink:href)$/;
  const intruders = () => [
    ...[...document.querySelectorAll(acting)].map((one) => one.outerHTML),
    ...[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes]
      .filter(({ name, value }) => name.startsWith('on') || name === 'style' || name === 'srcdoc' || (isAddress.test(name) && !value.startsWith('#')))
      .map(({ name, value }) => one.tagName + ' ' + name + '=' + value)),
  ];
  const until = async (isSo) => { while (!isSo()) await new Promise((next) => setTimeout(next)); };
  const dialog = document.querySelector('dialog');
  const views = [...new Set([...document.querySelectorAll('tbody th a')].map((one) => one.getAttribute('href')))];
  const names = [];
  const found = intruders();
  for (const view of views) {
    location.hash = view;
    await until(() => dialog.open);
    for (const card of dialog.querySelectorAll('details')) card.open = true;
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    found.push(...intruders());
    names.push(dialog.querySelector('h2').textContent);
    dialog.close();
    await until(() => !location.hash.includes('entity='));
  }
  return { names, found, scripts: document.scripts.length, pwned: window.pwned };
})()`;

interface Seen {
  readonly names: readonly string[];
  readonly found: readonly string[];
  readonly scripts: number;
  readonly pwned?: unknown;
}

describe('A name on the page that is', () => {
  it.each(Object.entries(ATTACKS))('%s stays text, in the table and in every view', async (title, text) => {
    const address = shelf.put(title.replaceAll(' ', '-'), { input: input(hostile(text)), trend: [] });
    const reader = await Reader.open(browser);
    const page = await reader.visit(address, '#status=all');
    const { names, ...seen } = await page.evaluate<Seen>(LOOK);
    // One script is the data, which is none, and one is ours.
    expect(seen).toEqual({ found: [], scripts: 2 });
    expect(names.length).toBeGreaterThan(5);
    const shown = text.replace('\u2028', '[U+2028]');
    expect(names.some((name) => name.includes(shown))).toBe(true);
    expect(await page.getByRole('table', { name: 'Findings', exact: true }).innerText()).toContain(shown);
    expect(reader.takeTroubles()).toEqual([]);
    expect(new Set(reader.requests.map((one) => one.split('#')[0]))).toEqual(new Set([address]));
    await reader.close();
  });

  it('written from right to left, or not to be seen at all, shows its signs', async () => {
    const signs = 'admin\u202e\u2066nigol\u2069\u200b\u00ad\ufeff\u0007';
    const address = shelf.put('unseen', { input: input(hostile(signs)), trend: [] });
    const reader = await Reader.open(browser);
    const page = await reader.visit(address, '#status=all');
    const unseen = /(?![\n\t])\p{Cc}|\p{Cf}/u;
    expect(await page.locator('body').evaluate((body) => body.textContent)).not.toMatch(unseen);
    const link = page.getByRole('table', { name: 'Findings', exact: true }).getByRole('link').first();
    expect(await link.innerText()).toContain('[U+202E]');
    await link.click();
    const text = await page.getByRole('dialog').innerText();
    expect(text).toContain('[U+202E]');
    expect(text).not.toMatch(unseen);
    expect(await page.title()).not.toMatch(unseen);
    await reader.close();
  });

  it('a hundred letters and more long makes no page that scrolls sideways', async () => {
    const address = shelf.put('long', { input: input(hostile('W'.repeat(512))), trend: [] });
    const reader = await Reader.open(browser, { width: 400 });
    const page = await reader.visit(address);
    const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(excess)).toBe(0);
    await reader.close();
  });
});
