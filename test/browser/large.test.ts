/** 20,000 findings on one page: it is worked with as with ten. How fast is the business of `npm run bench -- report`. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FindingsTable } from './findings-table.ts';
import { Reader, Shelf, startBrowser } from './page.ts';
import { largeReport, STAGING } from './reports.ts';

const FINDINGS = 20_000;
const PAGE = 50;

const shelf = new Shelf();
let browser: Browser;
let address: string;
let reader: Reader;

beforeAll(async () => {
  address = shelf.put('large', largeReport(FINDINGS));
  browser = await startBrowser();
  reader = await Reader.open(browser);
});
afterAll(async () => {
  await browser.close();
  shelf.remove();
});

const open = async (fragment = '') => new FindingsTable(await reader.visit(address, fragment));

describe('A report of 20,000 findings', () => {
  it('holds all of them, and shows fifty at a time', async () => {
    const findings = await open();
    expect(await findings.count()).toBe('20,000 findings');
    expect(await findings.entities()).toHaveLength(PAGE);
    expect(await findings.page.innerText('[aria-label="Pages of findings"]')).toContain('Page 1 of 400');
    expect(reader.takeTroubles()).toEqual([]);
  });

  it('is turned page by page, to its end and not beyond', async () => {
    const findings = await open('#page=399&sort=entity&dir=asc');
    expect((await findings.entities()).at(-1)).toBe('team-22/workload-00459');
    await findings.pager('Next').click();
    const last = await findings.entities();
    expect(last).toHaveLength(PAGE);
    expect(last.at(-1)).toBe('team-22/workload-00482');
    expect(await findings.pager('Next').getAttribute('aria-disabled')).toBe('true');
    await findings.pager('Next').dispatchEvent('click');
    expect(await findings.entities()).toEqual(last);
    await findings.pager('Previous').click();
    expect(await findings.entities()).not.toEqual(last);
  });

  it('goes back to the first page when it is narrowed', async () => {
    const findings = await open('#page=400');
    await findings.filter('Account').selectOption(STAGING);
    expect(await findings.count()).toBe('6,680 of 20,000 findings');
    expect(await findings.page.innerText('[aria-label="Pages of findings"]')).toContain('Page 1 of 134');
  });

  it('finds one entity among five hundred', async () => {
    const findings = await open();
    await findings.search.fill('workload-00321');
    await expect.poll(() => findings.count()).toBe('40 of 20,000 findings');
    await findings.entity('team-22/workload-00321').click();
    const view = findings.page.getByRole('dialog');
    expect(await view.innerText()).toContain('40 findings');
    expect(await view.locator('details').count()).toBeLessThanOrEqual(40);
  });

  it('sorts all of them, not the page alone', async () => {
    const findings = await open('#sort=last&dir=desc');
    const days = await findings.column('Last used');
    expect(days).toEqual(days.toSorted().toReversed());
    await findings.sort('Days ago');
    const ages = (await findings.column('Days ago')).map(Number);
    expect(ages[0]).toBe(181);
    expect(ages).toEqual(ages.toSorted((a, b) => a - b));
  });

  it('is printed up to a bound, which it tells, and is as before afterwards', async () => {
    const findings = await open();
    const rows = findings.table.locator('tbody tr');
    await findings.page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await rows.count()).toBe(2_001);
    expect(await rows.last().innerText()).toContain('18,000 more findings');
    await findings.page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await rows.count()).toBe(PAGE);
  });
});
