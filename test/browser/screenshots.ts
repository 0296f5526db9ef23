/**
 * `npx tsx test/browser/screenshots.ts [DIRECTORY]`: pictures of the HTML report, for people to look at: both themes,
 * wide and narrow, an entity, print, without JavaScript, hostile names, 20,000 findings.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { input } from '../unit/report/factory.ts';
import { hostile } from '../unit/report/hostile.ts';
import { story } from '../unit/report/story.ts';
import { type PageOptions, Reader, Shelf, startBrowser } from './page.ts';
import { largeReport, type PageFacts, smallReport, TREND } from './reports.ts';

interface Picture {
  readonly name: string;
  readonly facts: PageFacts;
  readonly options?: PageOptions;
  /** Opens the view of the first entity in the table. */
  readonly entity?: true;
}

const small = smallReport();
const told: PageFacts = { input: { ...input(story()), explain: small.input.explain }, trend: TREND };
const attack: PageFacts = {
  input: input(hostile('"><img src=x onerror=alert(1)>\u202egnp.exe @octo-org')),
  trend: [],
};

const PICTURES: readonly Picture[] = [
  { name: 'small-light', facts: small },
  { name: 'small-dark', facts: small, options: { theme: 'dark' } },
  { name: 'small-narrow', facts: small, options: { width: 400 } },
  { name: 'small-print', facts: small, options: { media: 'print', width: 800 } },
  { name: 'small-no-script', facts: small, options: { javaScript: false } },
  { name: 'small-entity', facts: small, entity: true },
  { name: 'small-entity-dark', facts: small, entity: true, options: { theme: 'dark' } },
  { name: 'small-entity-narrow', facts: small, entity: true, options: { width: 400 } },
  { name: 'story-wide', facts: told, options: { width: 1800 } },
  { name: 'story-dark', facts: told, options: { theme: 'dark' } },
  { name: 'story-entity', facts: told, entity: true },
  { name: 'hostile', facts: attack },
  { name: 'hostile-narrow', facts: attack, options: { width: 400 } },
  { name: 'large', facts: largeReport(20_000) },
];

const directory = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), 'iam-sweep-pictures-')));
mkdirSync(directory, { recursive: true });
const shelf = new Shelf();
const browser = await startBrowser();
try {
  for (const { name, facts, options, entity } of PICTURES) {
    const reader = await Reader.open(browser, options);
    const page = await reader.visit(shelf.put(name, facts));
    if (entity)
      await page
        .getByRole('table', { name: /^Findings/ })
        .getByRole('link')
        .first()
        .click();
    await page.screenshot({ path: join(directory, `${name}.png`), fullPage: entity !== true });
    if (options?.media === 'print') await page.pdf({ path: join(directory, `${name}.pdf`), format: 'A4' });
    for (const trouble of reader.takeTroubles()) console.error(`${name}: ${trouble}`);
    await reader.close();
  }
  console.log(`The pictures are in ${directory}.`);
} finally {
  await browser.close();
  shelf.remove();
}
