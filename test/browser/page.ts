/** Opens the HTML report in Chromium as a person would: from a file, without a network. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { reportHtml } from '../../src/report/html/index.ts';
import { findChromium, NO_CHROMIUM } from './chromium.ts';
import type { PageFacts } from './reports.ts';

/** Milliseconds; far more than anything takes, so that a busy machine fails nothing. */
const PATIENCE = 30_000;

export interface PageOptions {
  /** Pixels; 1280 by default. */
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
  /** False: the page has no JavaScript. */
  readonly javaScript?: boolean;
  /** JavaScript that is there before the page. */
  readonly before?: string;
}

/** Chromium refuses its own sandbox to root, and the small shared memory of containers lets pages crash. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env);
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** A directory with pages, deleted with `remove`. */
export class Shelf {
  readonly #directory = mkdtempSync(join(tmpdir(), 'iam-sweep-page-'));

  /** Writes the page of a report and returns its address. */
  put(name: string, { input, trend }: PageFacts): string {
    const file = join(this.#directory, `${name}.html`);
    writeFileSync(file, [...reportHtml(input, { trend })].join(''));
    return pathToFileURL(file).href;
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

/** A window without a network, that notes what should never happen. */
export class Reader {
  /** Addresses that were asked for, those of the visited files among them. */
  readonly requests: string[] = [];
  /** Errors and warnings of the console, violations of the policy, exceptions, dialogs; since they were taken last. */
  readonly #troubles: string[] = [];
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('console', (message) => {
      const type = message.type();
      if (type === 'error' || type === 'warning') this.#troubles.push(`${type}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#troubles.push(`exception: ${error.message}`));
    page.on('dialog', (dialog) => {
      this.#troubles.push(`dialog: ${dialog.message()}`);
      dialog.dismiss().catch(() => undefined);
    });
  }

  static async open(browser: Browser, options: PageOptions = {}): Promise<Reader> {
    const { width = 1280, theme = 'light', media = 'screen', javaScript = true } = options;
    const context = await browser.newContext({
      offline: true,
      viewport: { width, height: 900 },
      colorScheme: theme,
      reducedMotion: 'reduce',
      javaScriptEnabled: javaScript,
    });
    context.setDefaultTimeout(PATIENCE);
    if (options.before !== undefined) await context.addInitScript(options.before);
    const reader = new Reader(await context.newPage());
    await reader.page.emulateMedia({ media });
    return reader;
  }

  /** Loads the page anew. `fragment`: `#…` */
  async visit(address: string, fragment = ''): Promise<Page> {
    // A mere change of the fragment would not load it.
    await this.page.goto('about:blank');
    await this.page.goto(`${address}${fragment}`);
    return this.page;
  }

  takeTroubles(): string[] {
    return this.#troubles.splice(0);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
