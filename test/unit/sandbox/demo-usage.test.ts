import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readAccountFile } from '../../../sandbox/account-reading.ts';
import { isUsageInvented, markedPage, markedText, USAGE_BANNER } from '../../../sandbox/demo-usage.ts';

const account = (name: string) =>
  readAccountFile(fileURLToPath(new URL(`../../../${name}`, import.meta.url)), Date.parse('2026-11-20'));

describe('usage that the sandbox makes up', () => {
  test('is that of an export, which holds none', () => {
    expect(isUsageInvented(account('test/fixtures/authorization-details-export.json'))).toBe(true);
    expect(isUsageInvented(account('sandbox/accounts/sample.json'))).toBe(false);
  });

  test('is marked in the first line of the summary, which stays as it is below', () => {
    const [first, ...rest] = markedText('# IAM Sweep: fail\n').split('\n');
    expect(first).toContain('usage in this text was invented by the sandbox: an export holds no usage');
    expect(rest).toEqual(['', '# IAM Sweep: fail', '']);
  });

  test('is marked on the page of the report before everything else', () => {
    const page = markedPage('<body>\n<main id="main" tabindex="-1">\n<h1>Fails</h1>');
    expect(page).toMatch(
      /<main id="main" tabindex="-1">\n<p[^>]*><strong>The usage in this report was invented/,
    );
    expect(page).toMatch(/\n<h1>Fails<\/h1>$/);
  });

  test('is named in capitals on the terminal', () => {
    expect(USAGE_BANNER).toMatch(/INVENTED BY THE SANDBOX: an export holds no usage/);
  });
});
