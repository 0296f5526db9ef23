/** The view of one entity: opened and left by the keyboard, found again by its address, complete. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FindingsTable } from './findings-table.ts';
import { Reader, Shelf, startBrowser } from './page.ts';
import { smallReport } from './reports.ts';

const shelf = new Shelf();
let browser: Browser;
let address: string;
let reader: Reader;

beforeAll(async () => {
  address = shelf.put('small', smallReport());
  browser = await startBrowser();
  reader = await Reader.open(browser);
});
afterEach(() => {
  expect(reader.takeTroubles()).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  shelf.remove();
});

const dialog = (page: Page): Locator => page.getByRole('dialog');
const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === element.ownerDocument.activeElement);

/** Whatever has the focus: the text of it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`(document.activeElement?.textContent ?? '').trim()`);

describe('The view of an entity', () => {
  it('opens by the keyboard, takes the focus, and gives it back on Escape', async () => {
    const findings = new FindingsTable(await reader.visit(address));
    const { page } = findings;
    const link = findings.entity('team/orders/orders-worker');
    await link.focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    expect(await focused(page)).toBe('team/orders/orders-worker');
    expect(await dialog(page).getByRole('heading', { level: 2 }).innerText()).toBe(
      'team/orders/orders-worker',
    );
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    await expect.poll(() => isFocused(link)).toBe(true);
  });

  it('keeps the focus inside while it is open', async () => {
    const { page } = new FindingsTable(
      await reader.visit(address, '#entity=arn:aws:iam::111122223333:role/ci/github-deploy'),
    );
    await dialog(page).waitFor();
    for (let key = 0; key < 12; key++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate<boolean>(
        `document.activeElement !== document.body && document.activeElement.closest('dialog') === null`,
      );
      expect(outside).toBe(false);
    }
  });

  it('opens from the table of entities too, also of one without a finding, and leads back there', async () => {
    const page = await reader.visit(address);
    const entities = page.getByRole('table', { name: 'Audited entities' });
    expect(await entities.locator('tbody tr').count()).toBe(10);
    const link = entities.getByRole('link', { name: 'web', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    expect(await dialog(page).innerText()).toContain('No findings');
    await page.keyboard.press('Escape');
    await expect.poll(() => isFocused(link)).toBe(true);
  });

  it('is left by its button, and the address no longer names the entity', async () => {
    const findings = new FindingsTable(await reader.visit(address, '#severity=high'));
    const { page } = findings;
    await findings.entity('ops/bob').click();
    await expect.poll(() => page.url()).toMatch(/#severity=high&entity=arn/);
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    expect(page.url()).toMatch(/#severity=high$/);
    expect(await findings.count()).toBe('3 of 10 findings');
  });

  it('is shown again after a reload, and by a link that somebody sent', async () => {
    const findings = new FindingsTable(await reader.visit(address));
    const { page } = findings;
    await findings.entity('ops/bob').click();
    await dialog(page).waitFor();
    await page.reload();
    expect(await dialog(page).getByRole('heading', { level: 2 }).innerText()).toBe('ops/bob');
    await page.keyboard.press('Escape');
    await expect.poll(() => isFocused(findings.entity('ops/bob'))).toBe(true);
  });

  it('goes away and comes back with the buttons of the browser', async () => {
    const findings = new FindingsTable(await reader.visit(address));
    const { page } = findings;
    await findings.entity('ops/bob').click();
    await dialog(page).waitFor();
    await page.goBack();
    await dialog(page).waitFor({ state: 'hidden' });
    await page.goForward();
    await dialog(page).waitFor();
  });

  it('tells services with their last use, granting policies, evidence and what to do', async () => {
    const entity = '#entity=arn:aws:iam::111122223333:role/team/orders/orders-worker';
    const page = await reader.visit(address, entity);
    const view = dialog(page);
    const services = view.getByRole('table', { name: 'Services' });
    const rows = await services.locator('tbody tr').allInnerTexts();
    const words = rows.map((row) => row.replace(/\s+/g, ' ').trim()).toSorted();
    expect(words).toEqual([
      'AWS Key Management Service kms 2026-01-24 – – keys',
      'Amazon DynamoDB dynamodb 2026-11-18 – – orders-data',
      'Amazon SQS sqs never – – orders-data',
    ]);
    const text = (await view.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('role in production');
    expect(text).toContain('arn:aws:iam::111122223333:role/team/orders/orders-worker');
    expect(text).toContain('2 findings');
    expect(text).toContain('managed policy orders-data of role/team/orders/orders-worker');
    expect(text).toContain('Last used on 2026-01-24, 300 days before');
    expect(text).toMatch(/may use .*kms.*: last used 300 days ago/);
    expect(text).toMatch(/inline policy keys/);
  });

  it.each([
    [
      'role/break-glass',
      /Until 2026-11-30, 10 days left, approved by Security board: Emergency access, tested every quarter/,
    ],
    ['role/old-importer', /In the baseline since 2026-09-01: Goes with the old importer/],
    ['user/ops/bob', /has a console password and no MFA device/],
  ])('of %s says why its finding stands as it does', async (name, words) => {
    const page = await reader.visit(address, `#entity=arn:aws:iam::111122223333:${name}`);
    expect((await dialog(page).innerText()).replace(/\s+/g, ' ')).toMatch(words);
  });

  it('of an entity that could not be determined calls it unknown, and says why', async () => {
    const page = await reader.visit(address, '#entity=arn:aws:iam::444455556666:role/etl-nightly');
    const text = await dialog(page).innerText();
    expect(text).toContain('unknown');
    expect(text).toContain('IAM ended the job as FAILED: Internal failure');
    expect(text).not.toContain('compliant');
  });
});
