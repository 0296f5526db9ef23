/** The table of findings as somebody at the page works with it: by the names of what is there. */
import type { Locator, Page } from 'playwright-core';

export const COLUMNS = ['Severity', 'Entity', 'Rule', 'About', 'Last used', 'Days ago', 'Status'] as const;
export type Column = (typeof COLUMNS)[number];

export class FindingsTable {
  readonly page: Page;
  readonly table: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: 'Findings', exact: true });
    this.search = page.getByRole('searchbox', { name: 'Search' });
  }

  filter(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  /** `8 of 10 findings` */
  count(): Promise<string> {
    return this.page.getByRole('status').innerText();
  }

  /** The texts of one column, from the top. */
  async column(name: Column): Promise<string[]> {
    const cells = this.table.locator(`tbody tr > :nth-child(${COLUMNS.indexOf(name) + 1})`);
    return (await cells.allInnerTexts()).map((text) => text.trim().replace(/\s+/g, ' '));
  }

  /** What the links of the entities say. */
  entities(): Promise<string[]> {
    return this.table.getByRole('rowheader').getByRole('link').allInnerTexts();
  }

  entity(name: string): Locator {
    return this.table.getByRole('link', { name, exact: true }).first();
  }

  heading(name: Column): Locator {
    return this.table.getByRole('columnheader', { name });
  }

  sort(by: Column): Promise<void> {
    return this.heading(by).getByRole('button').click();
  }

  pager(name: 'Previous' | 'Next'): Locator {
    return this.page.getByRole('navigation', { name: 'Pages of findings' }).getByRole('button', { name });
  }
}
