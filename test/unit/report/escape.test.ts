import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { clip, code, codeTag, logSafe, text, textBlock, visible } from '../../../src/report/escape.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });

/** Pieces that have a meaning somewhere: Markdown, HTML, GitHub's filters, bidi text, the runner. */
const FRAGMENTS = [
  ...[
    '@octocat',
    '@org/team',
    '#123',
    'GH-1',
    'octo/repo#7',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'deadbeef',
  ],
  ...[
    'https://example.com/x',
    'www.example.com',
    'eve@example.com',
    'mailto:eve@example.com',
    'ftp://example.com',
  ],
  ...['<img src=x onerror=y>', '</code>', '</details>', '<!--', '-->', '<script>', '&lt;', '&#60;', '&amp'],
  ...[
    '|',
    '||',
    '\\|',
    '\\',
    '`',
    '``',
    '```',
    '~~~',
    '**',
    '__',
    '~~',
    '[x](y)',
    '![x](y)',
    '[^1]',
    '[x]: y',
    '- [ ] ',
  ],
  ...[
    ':smile:',
    ':+1:',
    '$x$',
    '$`x`$',
    '> ',
    '# ',
    '- ',
    '+ ',
    '1. ',
    '1) ',
    '---',
    '===',
    '    ',
    '\t',
    '  \n',
  ],
  ...[
    '\n',
    '\r\n',
    '\u2028',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u0000',
    '\u001b[31m',
    '\ud800',
    '\ufeff',
    '\u00a0',
  ],
  ...[
    '::error::x',
    '##[error]',
    '%0A',
    'role',
    'a',
    'Ä',
    '角色',
    '🙂',
    ' ',
    '.',
    'x.y',
    '_',
    '=',
    ',',
    '/',
    ':',
    '(',
    ')',
  ],
];
const foreign = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

function elements(html: string): string[] {
  return [...html.matchAll(/<(\/?[a-zA-Z!][^\s>]*)/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'wbr');
}

/** What a reader sees: tags removed, character references resolved. */
function seen(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The text nodes outside of code, which GitHub's filters look at one by one. */
function textNodes(html: string): string[] {
  return html
    .replace(/<code>.*?<\/code>/gs, '<code>')
    .split(/<[^>]*>/)
    .map(seen);
}

const AUTOLINKED = [
  /@\w/,
  /#\d/,
  /\bGH-\d/i,
  /\b[0-9a-f]{7,40}\b/i,
  /:[\w+-]+:/,
  /\bwww\../i,
  /:\/\//,
  /[\w.+-]@[\w-]/,
  /\bmailto:\S/i,
];

describe('a name from AWS stays text in Markdown', () => {
  const positions: [string, (name: string) => string, string[]][] = [
    ['a paragraph', (name) => `${name}\n`, ['p', '/p']],
    ['a list item', (name) => `- ${name}\n`, ['ul', 'li', '/li', '/ul']],
    ['a sentence', (name) => `**Fails:** ${name}, twice ${name}.\n`, ['p', 'strong', '/strong', '/p']],
    [
      'a table cell',
      (name) => `| a | b |\n| --- | --- |\n| ${name} | x |\n`,
      [
        ...['table', 'thead', 'tr', 'th', '/th', 'th', '/th', '/tr', '/thead'],
        ...['tbody', 'tr', 'td', '/td', 'td', '/td', '/tr', '/tbody', '/table'],
      ],
    ],
    [
      'a summary of details',
      (name) => `<details>\n<summary>${name}</summary>\n\n</details>\n`,
      ['details', 'summary', '/summary', '/details'],
    ],
  ];
  const isCode = (element: string) => element === 'code' || element === '/code';

  test.each(positions)('in %s nothing becomes markup, a link or a mention', (position, place, own) => {
    const writers = position === 'a summary of details' ? [text, codeTag] : [text, code, codeTag];
    fc.assert(
      fc.property(foreign, fc.constantFrom(...writers), (name, write) => {
        const html = markdown.render(place(write(name)));
        const found = elements(html).filter((element) => !(write !== text && isCode(element)));
        // A paragraph without any text is no paragraph.
        if (!(found.length === 0 && position === 'a paragraph')) expect(found).toEqual(own);
        for (const node of textNodes(html)) {
          for (const pattern of AUTOLINKED) expect(node).not.toMatch(pattern);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('and is still what the reader sees', () => {
    fc.assert(
      fc.property(foreign, (name) => {
        const squeezed = (shown: string) => shown.replace(/\s+/g, ' ').trim();
        expect(squeezed(seen(markdown.render(`x ${text(name)} x`)))).toBe(
          squeezed(`x ${visible(name.replace(/\s+/gu, ' ').trim())} x`),
        );
        const expected = name === '' ? 'no name' : visible(name);
        expect(squeezed(seen(markdown.render(`x ${code(name)} x`)))).toBe(squeezed(`x ${expected} x`));
      }),
      { numRuns: 400 },
    );
  });

  test('with no character left that hides or reorders text', () => {
    fc.assert(
      fc.property(foreign, (name) => {
        for (const written of [text(name), code(name), codeTag(name), logSafe(name)]) {
          expect(written).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });

  test('and a statement to copy keeps its lines without becoming markup', () => {
    fc.assert(
      fc.property(foreign, (statement) => {
        const html = markdown.render(`a\n\n${textBlock(`first\n${statement}`)}\n\nb\n`);
        expect(elements(html)).toEqual(['p', '/p', 'pre', '/pre', 'p', '/p']);
      }),
    );
    expect(textBlock('{\n  "Effect": "Allow"\n}')).toBe('<pre>&#123;\n  "Effect": "Allow"\n&#125;</pre>');
  });
});

test.each([
  ['orders-api', '`orders-api`'],
  ['team/a+b=c,d.e@f_g', '`team/a+b=c,d.e@f_g`'],
  ['', '<code>no name</code>'],
  ['a|b', '<code>a&#124;b</code>'],
  ['a`b', '<code>a&#96;b</code>'],
])('the role name %j is written as %j', (name, written) => {
  expect(code(name)).toBe(written);
});

test('a right-to-left override in a name is shown as what it is', () => {
  expect(visible('admin\u202Enimda')).toBe('admin[U+202E]nimda');
});

test('a long name is cut between characters, with an ellipsis', () => {
  expect(clip('🙂🙂🙂🙂', 3)).toBe('🙂🙂…');
  expect(clip('role', 4)).toBe('role');
});

describe('text in the log', () => {
  test('never starts a workflow command, breaks a line or colours it', () => {
    fc.assert(
      fc.property(foreign, (message) => {
        const line = logSafe(message);
        expect(line).not.toMatch(/^\s*::/);
        expect(line).not.toContain('##[');
        expect(line).not.toMatch(/\p{Cc}/u);
        expect(line).not.toMatch(/%(?:0a|0d|25)/i);
      }),
    );
  });

  test.each([
    ['::error::gone', ': :error::gone'],
    [' \n::set-output name=x::y', ': :set-output name=x::y'],
    ['a\n::error::b', 'a ::error::b'],
    ['##[error]x', '## [error]x'],
    ['a%0Ab', 'a% 0Ab'],
    ['\u001b[31mred', '[U+001B][31mred'],
    ['arn:aws:iam::111122223333:role/x', 'arn:aws:iam::111122223333:role/x'],
  ])('%j is written as %j', (message, line) => {
    expect(logSafe(message)).toBe(line);
  });
});
