/** Paths, names and policies of a pull request are written by people we do not know: they stay text. */
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { changeComment } from '../../../src/report/change/comment.ts';
import { changeSummary } from '../../../src/report/change/summary.ts';
import { changeInput } from './change-factory.ts';
import { hostileChange } from './change-hostile.ts';

const FRAGMENTS = [
  ...[
    '@octo-org/security',
    '#1',
    'GH-1',
    '|',
    '`',
    '```',
    '<img src=x>',
    '</sub>',
    '</details>',
    '</summary>',
  ],
  ...['-->', '<!--', '<br>', '\n', '\n\n', '\r\n', '\n# ', '\n- [x] ', '\n---\n', '\n\n    ', '\t', '> '],
  ...[
    'https://x.y',
    'www.example.com',
    'a@example.com',
    '[a](http://x.y)',
    '![a](https://x.y)',
    '[a]: http://x',
  ],
  ...['\\', '**', '__', '~~', '$x$', '1. ', ':tada:', '\u202e', '&lt;', '&#64;', '::error::', 'a'.repeat(40)],
];
const hostileText = fc
  .array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 5 })
  .map((parts) => `z${parts.join('')}z`);

function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The elements of the text in their order, but for code and the invisible parting of words. */
function structure(markdown: string): string {
  return [...html(markdown).matchAll(/<(\/?[a-zA-Z!][^\s>]*)/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => !['wbr', 'code', '/code'].includes(name))
    .join(' ');
}

/** What GitHub's filters for mentions and references look at: the text outside of code. */
function prose(markdown: string): string {
  return html(markdown)
    .replace(/<pre>[\s\S]*?<\/pre>|<code>[\s\S]*?<\/code>/g, '')
    .replaceAll('<wbr>', '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
}

const MENTION = /(?:^|[^\w`])@[a-z\d]|(?:^|[^\w&])#\d|\bGH-\d|https?:\/\/\w|www\.\w/i;

function texts(text: string): readonly string[] {
  const given = changeInput(hostileChange(text));
  const run = { ...given.run, configFile: text, tool: { name: text, version: text } };
  return [changeComment(given), changeSummary({ ...given, run })];
}

describe('Hostile text in a comment and a job summary', () => {
  it('changes nothing in their structure, wherever it stands', () => {
    const harmless = texts('znamez').map(structure);
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(texts(text).map(structure)).toEqual(harmless);
      }),
      { numRuns: 60 },
    );
  });

  it('mentions nobody, refers to nothing and links nowhere', () => {
    expect(prose('see @octocat')).toMatch(MENTION);
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const markdown of texts(text)) expect(prose(markdown)).not.toMatch(MENTION);
      }),
      { numRuns: 60 },
    );
  });

  it('shows what hides and what reorders', () => {
    for (const markdown of texts('a\u202eb\u200bc')) expect(markdown).not.toMatch(/[\u202e\u200b]/);
    expect(changeComment(changeInput(hostileChange('a\u202eb')))).toContain('U+202E');
  });
});
