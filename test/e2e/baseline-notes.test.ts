/** Notes of a baseline, and all that it says of a finding, are written by people we do not know: they stay text. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataText, staticPart } from '../unit/report/html-page.ts';
import { schemaErrors } from '../unit/report/sarif-log.ts';
import { account, arnOf } from './accounts.ts';
import { auditAgainst, type Judged, judged, withSandbox } from './audit.ts';
import { csvRows, reportPaths, sarifOf, textOf } from './report-files.ts';

const BASELINE = 'known.json';

const TEXTS = [
  '=1+1 </script><script>alert(1)</script> <!-- --> ]]>',
  '\n::error::pwned\n##[error]pwned %0A::stop-commands::x $' + '{{ github.token }}',
  '@octo-org/security #1 GH-1 https://example.com www.example.com a@example.com',
  '| a | `b` ``` [c](javascript:alert(1)) ![d](https://example.com/e) **f** \\| $g$',
  '\n\n# head\n- [x] task\n\n---\n\n    code\n</details></td> <img src=x onerror=alert(1)>',
  "\t@SUM(1) \"' onmouseover='alert(1) \u202egpj.exe \u0000\u0007\u001b[31m",
];

const WORLD = account({
  roles: [
    {
      name: 'orders',
      allow: ['s3:GetObject', 'sqs:SendMessage', 'sns:Publish'],
      used: { s3: 1 },
      lastUsed: 1,
    },
  ],
});

interface Told {
  readonly run: Judged;
  readonly issue: string;
}

let found: Judged['report']['findings'];
let plain: Told;
beforeAll(async () => {
  found = (await judged({ accounts: [WORLD] })).report.findings;
  plain = await told('plain words');
}, 60_000);

/** A known finding, a worse one, one that is gone and one that can't be decided, each with the text all over. */
async function told(text: string): Promise<Told> {
  return withSandbox({ accounts: [WORLD] }, async (sandbox) => {
    const idOf = (service: string) => found.find(({ subject }) => subject.service === service)?.id;
    const said = { entity: arnOf('role', text), subject: text, note: text };
    const findings = [
      { id: idOf('sqs'), rule: text, ...said },
      { id: idOf('sns'), severity: 'low', rule: text, ...said },
      { id: '0000000000000000', rule: 'service-unused', ...said },
      { id: '1111111111111111', rule: text, ...said, entity: text },
    ].map((entry) => ({ ...entry, since: '2026-01-15' }));
    const run = await auditAgainst(sandbox, {
      config: { gate: { baseline: BASELINE, 'fail-on': 'medium' }, issue: { open: true, 'open-on': 'low' } },
      inputs: { 'save-baseline': BASELINE },
      run: { files: { [BASELINE]: JSON.stringify({ schemaVersion: 1, findings }) } },
      keep: [...reportPaths(), BASELINE],
    });
    expect(run.report?.baseline).toMatchObject({
      known: 1,
      worse: [{ note: text }],
      gone: [{ note: text }],
      undecided: [{ note: text }],
    });
    return { run: run as Judged, issue: sandbox.issues.get(1).body ?? '' };
  });
}

const rendered = (markdown: string) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** Elements in their order, but for code and the invisible parting of words. */
const elements = (html: string) =>
  [...html.matchAll(/<(\/?[a-zA-Z!][^\s>]*)/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => !['wbr', 'code', '/code'].includes(name));

/** What GitHub looks for mentions and references in: the text outside of code. */
const prose = (markdown: string) =>
  rendered(markdown)
    .replace(/<pre>[\s\S]*?<\/pre>|<code>[\s\S]*?<\/code>|<a [\s\S]*?<\/a>/g, '')
    .replaceAll('<wbr>', '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));

const MENTION = /(?:^|[^\w`])@[a-z\d]|(?:^|[^\w&])#\d|\bGH-\d|https?:\/\/\w|www\.\w/i;

/** Titles and levels of annotations; their messages are free text. */
const heads = ({ annotations }: Judged) => annotations.map(({ level, properties }) => [level, properties]);

describe.concurrent('What a baseline says', () => {
  it('is shown in the summary and in every file', () => {
    for (const text of [plain.run.summary, ...plain.run.files.values()])
      expect(text).toContain('plain words');
  });

  for (const [at, text] of TEXTS.entries()) {
    it(`is text in the summary, the log, the issue and every file, attack ${at + 1}`, async () => {
      const { run, issue } = await told(text);
      expect(elements(rendered(run.summary))).toEqual(elements(rendered(plain.run.summary)));
      expect(elements(rendered(issue))).toEqual(elements(rendered(plain.issue)));
      for (const markdown of [run.summary, issue]) expect(prose(markdown)).not.toMatch(MENTION);
      // audit() has held the log against the commands that we write.
      expect(heads(run)).toEqual(heads(plain.run));

      const html = textOf(run, 'html');
      expect(elements(staticPart(html))).toEqual(elements(staticPart(textOf(plain.run, 'html'))));
      expect(dataText(html)).not.toContain('<');

      const rows = csvRows(run);
      expect(rows.map(({ id }) => id)).toEqual(csvRows(plain.run).map(({ id }) => id));
      // A formula that begins with an apostrophe is text.
      for (const cell of rows.flatMap((row) => Object.values(row))) {
        expect(cell).not.toMatch(/^(?!')["' ]*[=+\-@]|\p{Cc}/u);
      }
      expect(schemaErrors(textOf(run, 'sarif'))).toEqual([]);
      expect(sarifOf(run).results.map(({ message }) => message)).toEqual(
        sarifOf(plain.run).results.map(({ message }) => message),
      );

      const saved = JSON.parse(run.files.get(BASELINE) ?? '') as { findings: { note?: string }[] };
      expect(saved.findings.map(({ note }) => note)).toEqual([text, text, text]);
    });
  }
});
