/** The HTML report as a file: it asks for nothing, and is readable without a script, on paper and on a telephone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FindingsTable } from './findings-table.ts';
import { type PageOptions, Reader, Shelf, startBrowser } from './page.ts';
import { smallReport } from './reports.ts';

const shelf = new Shelf();
let browser: Browser;
let address: string;

beforeAll(async () => {
  address = shelf.put('small', smallReport());
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  shelf.remove();
});

async function opened(options: PageOptions, look: (page: Page, reader: Reader) => Promise<void>) {
  const reader = await Reader.open(browser, options);
  try {
    await look(await reader.visit(address), reader);
    expect(reader.takeTroubles()).toEqual([]);
  } finally {
    await reader.close();
  }
}

const words = async (page: Page): Promise<string> => (await page.innerText('body')).replace(/\s+/g, ' ');

/** What every form of the page tells. */
const TOLD = [
  /4 findings at high or above/,
  /1 of 10 entities could not be determined/,
  /iam-sweep 1\.2\.3/,
  /ci\/github-deploy/,
  /Emergency access, tested every quarter/,
  /Security board/,
  /IAM ended the job as FAILED/,
  /7 service-linked roles left out/,
];

describe('The HTML report', () => {
  it('opens from a file without a network, and asks for nothing but itself', async () => {
    await opened({}, async (page, { requests }) => {
      const findings = new FindingsTable(page);
      await findings.filter('Severity').selectOption('high');
      await findings.entity('ops/bob').click();
      await page.getByRole('dialog').waitFor();
      expect(new Set(requests)).toEqual(
        new Set(['about:blank', address].filter((it) => it !== 'about:blank')),
      );
    });
  });

  it('lets nobody add a script, a style or a request', async () => {
    const reader = await Reader.open(browser);
    const page = await reader.visit(address);
    await page.evaluate(`
      window.refused = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));
      const add = (name, text) => document.body.append(Object.assign(document.createElement(name), { textContent: text }));
      add('script', 'window.pwned = true');
      add('style', 'body { visibility: hidden }');
      new Image().src = 'https://example.com/x.png';
      fetch('https://example.com/').catch(() => undefined);
    `);
    const refused = () => page.evaluate<string[]>('refused.toSorted()');
    await expect.poll(refused).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem']);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(await page.evaluate('getComputedStyle(document.body).visibility')).toBe('visible');
    await reader.close();
  });

  it('tells verdict, findings, exemptions and what is unknown', async () => {
    await opened({}, async (page) => {
      const text = await words(page);
      for (const told of TOLD) expect(text).toMatch(told);
    });
  });

  it('tells the same without JavaScript, and says what is missing then', async () => {
    await opened({ javaScript: false }, async (page) => {
      const text = await words(page);
      for (const told of TOLD) expect(text).toMatch(told);
      expect(text).toContain('JavaScript is off');
      const table = page.getByRole('table', { name: 'Findings', exact: true });
      expect(await table.locator('tbody tr').count()).toBe(8);
      expect(await page.getByRole('img').count()).toBe(4);
      expect(await page.getByRole('searchbox').count()).toBe(0);
      expect(await page.getByRole('combobox').count()).toBe(0);
    });
  });

  it('draws each chart with its numbers as text', async () => {
    await opened({}, async (page) => {
      const charts = page.getByRole('img');
      const names = await charts.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
      expect(names).toHaveLength(4);
      for (const name of names) expect(name).toMatch(/\d/);
    });
  });

  it.each([400, 320, 768])(
    'has no page that scrolls sideways at %d pixels, nor does an entity',
    async (width) => {
      await opened({ width }, async (page) => {
        const excess = () =>
          page.evaluate<number>(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
        expect(await excess()).toBe(0);
        await new FindingsTable(page).entity('ci/github-deploy').click();
        await page.getByRole('dialog').waitFor();
        expect(await excess()).toBe(0);
        const inside =
          'document.querySelector("dialog").scrollWidth - document.querySelector("dialog").clientWidth';
        expect(await page.evaluate<number>(inside)).toBe(0);
      });
    },
  );

  it('prints the table that is filtered, and no controls', async () => {
    await opened({ width: 800 }, async (page) => {
      await new FindingsTable(page).filter('Severity').selectOption('high');
      await page.emulateMedia({ media: 'print' });
      for (const role of ['searchbox', 'combobox', 'button', 'navigation'] as const) {
        const shown = await page.getByRole(role).filter({ visible: true }).allInnerTexts();
        expect(
          shown
            .map((text) => text.trim())
            .filter((text) => !/^(?:Severity|Entity|Rule|About|Last used|Days ago|Status)$/.test(text)),
        ).toEqual([]);
      }
      const rows = page.getByRole('table', { name: 'Findings', exact: true }).locator('tbody tr');
      expect(await rows.filter({ visible: true }).count()).toBe(3);
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      );
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    });
  });

  it('is dark where the system is, and changes by its button', async () => {
    const brightness = `(() => {
      const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);
      return (red + green + blue) / 3;
    })()`;
    await opened({ theme: 'dark' }, async (page) => {
      expect(await page.evaluate(brightness)).toBeLessThan(64);
      await page.getByRole('button', { name: 'Use light colours' }).click();
      expect(await page.evaluate(brightness)).toBeGreaterThan(192);
      await page.getByRole('button', { name: 'Use dark colours' }).click();
      expect(await page.evaluate(brightness)).toBeLessThan(64);
    });
    await opened({ theme: 'light' }, async (page) => {
      expect(await page.evaluate(brightness)).toBeGreaterThan(192);
    });
  });

  it('leads to each of its sections by the links at the top', async () => {
    await opened({}, async (page) => {
      const links = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
      const names = await links.allInnerTexts();
      expect(names.length).toBeGreaterThan(5);
      for (const name of names) {
        const link = links.filter({ hasText: name });
        const target = ((await link.getAttribute('href')) ?? '').slice(1);
        await link.click();
        await expect
          .poll(() =>
            page.evaluate(`document.activeElement?.id || document.activeElement?.closest('[id]')?.id`),
          )
          .toBe(target);
      }
    });
  });
});
