/** Names, reasons and what stands in an edited issue are written by people we do not know: they stay text. */
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { IssueState } from '../../../src/model/issue.ts';
import { BODY_LIMIT } from '../../../src/model/issue-body.ts';
import type { SEVERITIES } from '../../../src/model/settings.ts';
import { judgement } from './factory.ts';
import { role } from './facts.ts';
import { hostile } from './hostile.ts';
import { audit, issue, issues, silentRole, told } from './issues.ts';

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
    '-->',
    '<!--',
  ],
  ...[
    '\n',
    '\n\n',
    '\n# ',
    '\n- [x] ',
    '\n---\n',
    '\n\n    ',
    'https://x.y',
    'www.example.com',
    'a@example.com',
  ],
  ...[
    '[a](https://x.y)',
    '![a](https://x.y)',
    '\\',
    '**',
    '~~',
    '$x$',
    '1. ',
    ':tada:',
    '\u202e',
    '&lt;',
    'a'.repeat(40),
  ],
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

/** What somebody who may edit the issue put into its state. */
function editedState(text: string): IssueState {
  const finding = (severity: (typeof SEVERITIES)[number], subject?: string) => ({
    severity,
    rule: text,
    entityArn: `arn:aws:iam::111122223333:role/${text}`,
    ...(subject !== undefined && { subject }),
  });
  return {
    ...told(audit(silentRole('a', 'iam'))).state,
    findings: [
      finding('high', text),
      finding('low'),
      { ...finding('low', text), entityArn: text, rule: 'service-unused' },
    ],
    hash: '0'.repeat(16),
    done: [text, 'role/b'],
  };
}

function texts(text: string): readonly string[] {
  const run = { configFile: text, tool: { name: text, version: text } };
  const settings = { owners: [{ entity: 'role/*', assignees: [text] }] };
  return [
    ...issues(hostile(text), { run, issue: { ...settings, per: 'entity' } }).wanted.slice(0, 2),
    issue(hostile(text), { run, issue: settings }),
  ].flatMap((wanted) => {
    const told = wanted.text(editedState(text));
    return [told.body(BODY_LIMIT), told.changed, told.closed, told.reopened];
  });
}

describe('hostile names in an issue', () => {
  it('change nothing in its structure, wherever they stand', () => {
    const harmless = texts('znamez').map(structure);
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(texts(text).map(structure)).toEqual(harmless);
      }),
      { numRuns: 20 },
    );
  });

  it('mention nobody, refer to nothing and link nowhere', () => {
    expect(prose('see @octocat')).toMatch(MENTION);
    expect(prose('see #1')).toMatch(MENTION);
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const markdown of texts(text)) expect(prose(markdown)).not.toMatch(MENTION);
      }),
      { numRuns: 20 },
    );
  });

  it('stand outside of Mermaid', () => {
    const trend = [1, 2, 3].map((at) => ({ at: `2026-0${at}-01T00:00:00Z`, counts: editedState('').counts }));
    const body = issue(hostile('zNASTYz'))
      .text({ ...editedState('zNASTYz'), trend })
      .body(BODY_LIMIT);
    const [chart = ''] = /```mermaid.*?```/s.exec(body) ?? [];
    expect(chart).toContain('bar [');
    expect(chart).not.toContain('NASTY');
  });

  it('stay plain text in a title, which has 256 characters at most', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'grapheme', maxLength: 600 })), (text) => {
        const name = { id: '111122223333', name: text };
        const of = judgement([], {
          accounts: judgement([]).accounts.map((account) => ({ ...account, ...name })),
        });
        const titles = [issue(of), ...issues(hostile(text), { issue: { per: 'entity' } }).wanted];
        for (const { title } of titles) {
          expect([...title].length).toBeLessThanOrEqual(256);
          expect(title).toMatch(/^IAM Sweep: /);
          expect(title).not.toMatch(/[@#]\w|`|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('of the prototype are no tags and no rules', () => {
    const entity = { ...silentRole('a', 'iam'), entity: role({ name: 'a', tags: {} }) };
    const wanted = issue(audit(entity), { issue: { ownerTag: 'constructor' } });
    expect(wanted.assignees).toEqual([]);
    const state = {
      ...editedState('x'),
      findings: [{ severity: 'low', rule: 'constructor', entityArn: 'x' } as const],
    };
    expect(wanted.text(state).changed).toContain('`constructor`');
  });
});
