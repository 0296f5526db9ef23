/** The HTML report for everybody: axe finds nothing to object to, and the keyboard reaches everything. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { input } from '../unit/report/factory.ts';
import { story } from '../unit/report/story.ts';
import { FindingsTable } from './findings-table.ts';
import { type PageOptions, Reader, Shelf, startBrowser } from './page.ts';
import { smallReport, TREND } from './reports.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const shelf = new Shelf();
let browser: Browser;
let small: string;
let told: string;

beforeAll(async () => {
  small = shelf.put('small', smallReport());
  told = shelf.put('story', { input: input(story()), trend: TREND });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  shelf.remove();
});

/** Every rule that axe has, those about best practice too. */
const VIOLATIONS = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 150) + ' ' + failureSummary)))`;

const violations = (page: Page): Promise<string[]> => page.evaluate<string[]>(VIOLATIONS);

async function reading(options: PageOptions, look: (reader: Reader) => Promise<void>): Promise<void> {
  const reader = await Reader.open(browser, { before: AXE, ...options });
  try {
    await look(reader);
  } finally {
    await reader.close();
  }
}

describe.each(['light', 'dark'] as const)('The HTML report in %s colours', (theme) => {
  it('gives axe nothing to object to', async () => {
    await reading({ theme }, async (reader) => {
      expect(await violations(await reader.visit(small))).toEqual([]);
      expect(await violations(await reader.visit(told, '#status=all'))).toEqual([]);
    });
  });

  it('gives axe nothing to object to in the view of an entity, nor when nothing matches', async () => {
    await reading({ theme }, async (reader) => {
      const findings = new FindingsTable(await reader.visit(small));
      await findings.entity('ci/github-deploy').click();
      await findings.page.getByRole('dialog').waitFor();
      expect(await violations(findings.page)).toEqual([]);
      expect(await violations(await reader.visit(small, '#q=nothing'))).toEqual([]);
    });
  });

  it('gives axe nothing to object to on a telephone', async () => {
    await reading({ theme, width: 400 }, async (reader) => {
      expect(await violations(await reader.visit(small))).toEqual([]);
    });
  });
});

describe('The keyboard', () => {
  it('comes to the verdict first, past the links at the top', async () => {
    await reading({}, async (reader) => {
      const page = await reader.visit(small);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^Skip to/);
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
    });
  });

  it('reaches filters, heads and entities, and shows where it is', async () => {
    await reading({}, async (reader) => {
      const page = await reader.visit(small);
      const reached: string[] = [];
      const unseen: string[] = [];
      for (let key = 0; key < 60; key++) {
        await page.keyboard.press('Tab');
        const [name, isShown] = await page.evaluate<[string, boolean]>(`(() => {
          const at = document.activeElement;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
          const name = [at.tagName, at.name ?? '', (at.textContent ?? '').trim().slice(0, 30)].join(' ');
          return [name, (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'];
        })()`);
        reached.push(name);
        if (!isShown && !name.startsWith('BODY')) unseen.push(name);
      }
      const all = reached.join('\n');
      for (const name of [
        /INPUT q/,
        /SELECT severity/,
        /SELECT rule/,
        /BUTTON.*Reset/,
        /BUTTON.*Severity/,
        /A.*ci\/github-deploy/,
      ])
        expect(all).toMatch(name);
      expect(unseen).toEqual([]);
    });
  });

  it('sorts and narrows without a mouse', async () => {
    await reading({}, async (reader) => {
      const findings = new FindingsTable(await reader.visit(small));
      await findings.heading('Entity').getByRole('button').focus();
      await findings.page.keyboard.press('Enter');
      expect(await findings.heading('Entity').getAttribute('aria-sort')).toBe('ascending');
      await findings.filter('Severity').focus();
      await findings.page.keyboard.press('ArrowDown');
      expect(await findings.count()).toBe('1 of 10 findings');
    });
  });
});

describe('The order of headings', () => {
  it('leaves no level out', async () => {
    await reading({}, async (reader) => {
      const page = await reader.visit(told);
      const levels = await page.evaluate<number[]>(
        `[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((one) => Number(one.tagName[1]))`,
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [at, level] of levels.entries())
        expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });
});
