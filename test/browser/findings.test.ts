/** The table of findings: filters, search, order, and the address that keeps them. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { COLUMNS, type Column, FindingsTable } from './findings-table.ts';
import { Reader, Shelf, startBrowser } from './page.ts';
import { STAGING, smallReport } from './reports.ts';

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

async function open(fragment = ''): Promise<FindingsTable> {
  return new FindingsTable(await reader.visit(address, fragment));
}

describe('The table of findings', () => {
  it('begins with those that count, the worst first', async () => {
    const findings = await open();
    expect(await findings.count()).toBe('8 of 10 findings');
    expect(await findings.column('Severity')).toEqual([
      'critical',
      ...Array(3).fill('high'),
      ...Array(3).fill('medium'),
      'low',
    ]);
    expect(new Set(await findings.column('Status'))).toEqual(new Set(['new']));
  });

  it.each([
    ['Account', STAGING, ['legacy-backup']],
    ['Type', 'user', ['contractors/erin', 'ops/bob']],
    ['Severity', 'critical', ['ci/github-deploy']],
    ['Rule', 'service-unused', ['team/orders/orders-worker']],
    ['Status', 'known', ['old-importer']],
    ['Status', 'exempt', ['break-glass']],
  ])('is narrowed by %s to %s', async (name, value, entities) => {
    const findings = await open();
    await findings.filter(name).selectOption(value);
    expect(await findings.entities()).toEqual(entities);
    expect(await findings.count()).toBe(`${entities.length} of 10 findings`);
  });

  it('shows known and exempt ones with the others when every status is asked for', async () => {
    const findings = await open();
    await findings.filter('Status').selectOption('');
    expect(await findings.count()).toBe('10 findings');
    expect((await findings.column('Status')).toSorted()).toEqual([
      'exempt',
      'known',
      ...Array(8).fill('new'),
    ]);
  });

  it.each([
    ['worker', ['team/orders/orders-worker', 'team/orders/orders-worker']],
    ['KMS', ['team/orders/orders-worker']],
    ['github lambda', ['ci/github-deploy']],
    ['user/ops', ['ops/bob']],
    ['AdministratorAccess iam', ['ci/github-deploy']],
    ['Key Management', ['team/orders/orders-worker']],
    ['arn:aws:iam::444455556666:policy/legacy-backup', ['legacy-backup']],
  ])('finds what has "%s" in its entity, service, rule or policies', async (text, entities) => {
    const findings = await open();
    await findings.search.fill(text);
    await expect.poll(() => findings.entities()).toEqual(entities);
  });

  it('says so when nothing matches, and a reset brings everything back', async () => {
    const findings = await open();
    await findings.search.fill('no such thing');
    await expect.poll(() => findings.count()).toBe('0 of 10 findings');
    expect(await findings.table.innerText()).toContain('No finding matches.');
    await findings.filter('Severity').selectOption('high');
    await findings.page.getByRole('button', { name: 'Reset' }).click();
    expect(await findings.count()).toBe('8 of 10 findings');
    expect(await findings.search.inputValue()).toBe('');
    expect(await findings.filter('Severity').inputValue()).toBe('');
  });

  it('announces the number of findings politely', async () => {
    const findings = await open();
    const status = findings.page.getByRole('status');
    expect(await status.getAttribute('aria-live')).toBe('polite');
  });

  it('keeps filters, search and order in the address, so that they survive a reload', async () => {
    const findings = await open();
    await findings.filter('Type').selectOption('role');
    await findings.search.fill('never');
    await findings.sort('About');
    await expect.poll(() => findings.page.url()).toContain('q=never');
    const before = await findings.column('About');
    expect(before).toEqual(SORTED.About.filter((about) => about !== '' && !about.includes('kms')));
    await findings.page.reload();
    expect(await findings.column('About')).toEqual(before);
    expect(await findings.filter('Type').inputValue()).toBe('role');
    expect(await findings.search.inputValue()).toBe('never');
    expect(await findings.heading('About').getAttribute('aria-sort')).toBe('ascending');
  });

  it('opens on what a link that somebody sent asks for', async () => {
    const findings = await open('#severity=medium&status=all&sort=entity&dir=desc');
    expect(await findings.entities()).toEqual([
      'team/orders/orders-worker',
      'old-importer',
      'legacy-backup',
      'ci/github-deploy',
      'break-glass',
    ]);
  });

  it.each([
    '#severity=<img src=x onerror=alert(1)>',
    '#sort=__proto__&dir=desc&page=-5',
    '#page=1e309&entity=nobody',
    '#%E0%A4%A',
  ])('is not upset by the address %s', async (fragment) => {
    const findings = await open(fragment);
    expect(await findings.count()).toMatch(/^(?:0|8) of 10 findings$/);
    expect(await findings.page.getByRole('dialog').count()).toBe(0);
  });

  it('leads from a number of the verdict to the findings that it counts', async () => {
    const findings = await open();
    await findings.page.getByRole('link', { name: /high/ }).first().click();
    expect(await findings.filter('Severity').inputValue()).toBe('high');
    expect(await findings.count()).toBe('3 of 10 findings');
  });
});

/** Each column by its own order, not by the letters of its words: severity by weight, days as numbers. */
const SORTED: Readonly<Record<Column, readonly string[]>> = {
  Severity: ['critical', 'high', 'high', 'high', 'medium', 'medium', 'medium', 'low'],
  Entity: [
    ...Array(3).fill('ci/github-deploy'),
    'contractors/erin',
    'legacy-backup',
    'ops/bob',
    ...Array(2).fill('team/orders/orders-worker'),
  ],
  Rule: [],
  About: [
    '',
    '',
    '',
    'Amazon SQS (sqs)',
    'AWS Cost Explorer Service (ce)',
    'AWS Identity and Access Management (iam)',
    'AWS Key Management Service (kms)',
    'AWS Lambda (lambda)',
  ],
  'Last used': ['–', ...Array(5).fill('never'), '2025-10-25', '2026-01-24'],
  'Days ago': ['300', '391', ...Array(6).fill('–')],
  Status: Array(8).fill('new'),
};

describe('The heads of the columns', () => {
  it.each(COLUMNS)('sort by %s, up and down and as before, and say so', async (name) => {
    const findings = await open();
    const texts = async () =>
      name === 'Entity'
        ? findings.entities()
        : (await findings.column(name)).map((text) => (name === 'About' && text === '–' ? '' : text));
    const asBefore = await texts();
    const expected = name === 'Rule' ? asBefore.toSorted((a, b) => a.localeCompare(b, 'en')) : SORTED[name];
    const order = () => findings.heading(name).getAttribute('aria-sort');
    expect(await order()).toBeNull();

    await findings.sort(name);
    expect(await order()).toBe('ascending');
    expect(await texts()).toEqual(expected);

    await findings.sort(name);
    expect(await order()).toBe('descending');
    expect(await texts()).toEqual(expected.toReversed());

    await findings.sort(name);
    expect(await order()).toBeNull();
    expect(await texts()).toEqual(asBefore);
  });

  it('are the only ones with an order', async () => {
    const findings = await open();
    await findings.sort('Entity');
    await findings.sort('Rule');
    const orders = await Promise.all(COLUMNS.map((name) => findings.heading(name).getAttribute('aria-sort')));
    expect(orders.filter((order) => order !== null)).toEqual(['ascending']);
  });
});
