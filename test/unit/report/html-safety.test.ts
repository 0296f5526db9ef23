import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientModules } from '../../../scripts/report-client.ts';
import { Store } from '../../../src/report/html/client/store.ts';
import { input, judged } from './factory.ts';
import { role, service } from './facts.ts';
import { hostile } from './hostile.ts';
import { dataOf, dataText, page, pageWith, staticPart } from './html-page.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--<script>',
  ']]>',
  '&lt;b&gt;',
  '`$' + '{alert(1)}`',
  'javascript:alert(1)',
  '\u202egpj.exe',
  '\u0000\u0007',
  '\ue000\ue001',
  '=1+1',
];

/** A page on which everything that comes from outside is the same text. */
function pageOf(text: string): string {
  const entry = { id: '00', since: '2026-01-01', entity: text, subject: text, note: text };
  const baseline = { path: text, entries: 1, known: 0, worse: [entry], gone: [entry], undecided: [entry] };
  const of = input(
    { ...hostile(text), baseline },
    {
      entities: { include: [text], exclude: [text], tags: { [text]: [text] } },
    },
  );
  return page({ ...of, run: { ...of.run, configFile: text, workflowPath: text, runUrl: text } });
}

/** Names of tags and attributes in their order: what a browser makes elements of. */
function skeleton(html: string): string[] {
  return [...html.matchAll(/<(\/?[a-z!][^\s>]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/gi)].map(
    ([, tag, attributes = '']) => `${tag} ${attributes.replace(/="[^"]*"/g, '=')}`,
  );
}

describe('Nothing foreign becomes markup', () => {
  const innocent = skeleton(staticPart(pageOf('orders')));

  test.each(HOSTILE)('not %j, wherever it stands', (name) => {
    expect(skeleton(staticPart(pageOf(name)))).toEqual(innocent);
  });

  test('nor any other text', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '/',
        '=',
        '!',
        '-',
        ' ',
        '`',
        '$',
        '{',
        '\n',
        '\u2028',
        's',
      ),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(nasty, (name) => {
        const html = pageOf(`x${name}`);
        expect(skeleton(staticPart(html))).toEqual(innocent);
        expect(dataText(html)).not.toContain('<');
      }),
      { numRuns: 60 },
    );
  });

  test('and every tag is one that we wrote: no angle bracket is left over', () => {
    for (const name of HOSTILE) {
      const rest = staticPart(pageOf(name)).replace(/<\/?[a-z!][^<>]*>/gi, '');
      expect(rest).not.toMatch(/[<>]/);
    }
  });

  test('characters that hide or reorder are shown as what they are', () => {
    const html = pageOf('ab\u202ecd');
    expect(html).not.toContain('\u202e');
    expect(html).toContain('ab[U+202E]cd');
  });

  test('names reach the script of the page as they are shown', () => {
    const store = new Store(dataOf(pageOf('</script><b>"x"')));
    expect(store.data.texts).toContain('</script><b>"x"');
  });
});

describe('The page takes nothing from anywhere', () => {
  const html = pageWith([judged(role({ name: 'a', services: [service('s3', 'never', [])] }))]);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

  test('its policy allows only its own script and style sheet, by their hashes', () => {
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(script.length).toBeGreaterThan(1000);
    expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `script-src '${hashOf(script)}'`,
      `style-src '${hashOf(style)}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('no address, no import and no other file is named in it', () => {
    expect(html.replace('http-equiv', '')).not.toMatch(/https?:|\/\/[\w-]+\.\w|http/i);
    expect(html).not.toMatch(/url\(|@import|<link|<iframe|<object|<img|\ssrc=/i);
  });

  test('no handler and no style stands in an attribute', () => {
    expect(staticPart(html)).not.toMatch(/<[^>]*\s(?:on\w+|style)=/i);
  });

  test('no referrer is told to whoever a link leads to', () => {
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
  });
});

describe('The committed script and style sheet', () => {
  test('are what their sources make', async () => {
    for (const [path, text] of Object.entries(await clientModules())) {
      expect(await readFile(path, 'utf8'), `${path}: run npx tsx scripts/report-client.ts`).toBe(text);
    }
  });

  test('take no text as HTML or as code', async () => {
    for (const text of Object.values(await clientModules())) {
      expect(text).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/,
      );
    }
  });
});
