import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../../src/model/judgement.ts';
import { reportCsv } from '../../../src/report/csv.ts';
import { visible } from '../../../src/report/escape.ts';
import { anExemption } from '../factory.ts';
import { clean, large, severalAccounts, small } from './accounts.ts';
import { input, judged, judgement } from './factory.ts';
import { role, service } from './facts.ts';
import { hostile } from './hostile.ts';
import { story } from './story.ts';

const written = (of: Parameters<typeof input>[0]) => [...reportCsv(input(of))].join('');
const rowsOf = (of: Parameters<typeof input>[0]) =>
  parse(written(of), { bom: true, columns: true }) as Record<string, string>[];

const HEAD =
  '"id","severity","status","rule","account","account name","entity type","entity","entity arn","service","action",' +
  '"credential","policy","about","last accessed","last accessed by","last accessed region","age days","tracked since","granted by",' +
  '"message","remediation","exemption reason","exemption expires","exemption approved by","exemption days left",' +
  '"known since","known note"\r\n';

describe('report.csv', () => {
  test('begins with a byte order mark and its columns, also when nothing was found', () => {
    expect(written(clean())).toBe(`\u{feff}${HEAD}`);
  });

  test('has a line for each finding, in their order', () => {
    for (const of of [small(), large(), severalAccounts(), story()]) {
      const findings = [...of.findings];
      const rows = rowsOf(of);
      expect(rows.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
      expect(rows.map(({ severity }) => severity)).toEqual(findings.map(({ severity }) => severity));
    }
  });

  test('tells of a finding what report.json tells', () => {
    const row = rowsOf(small()).find(({ service }) => service === 'sns');
    expect(row).toMatchObject({
      severity: 'medium',
      status: 'new',
      rule: 'service-unused',
      account: '111122223333',
      'entity type': 'role',
      entity: 'role/team/orders/orders-api',
      'entity arn': 'arn:aws:iam::111122223333:role/team/orders/orders-api',
      action: '',
      credential: '',
      'last accessed': '2026-03-15T06:00:00.000Z',
      'age days': '250',
      'exemption reason': '',
      'known since': '',
    });
    expect(row?.message).toMatch(/sns/);
    expect(row?.remediation).not.toBe('');
    expect(row?.['granted by']).toContain(' at role/team/orders/orders-api');
  });

  test('tells reason, end, approval and days left of an exemption', () => {
    const exemption = anExemption({ reason: 'Year-end run', expires: '2026-12-31', approvedBy: 'Dana' });
    const exempt = judged(role({ name: 'exports', services: [service('sqs', 'never', [])] }), { exemption });
    const of = judgement([exempt], {
      exemptions: [{ exemption: { ...exemption }, state: 'active', daysLeft: 41, matches: 1 }],
    });
    expect(rowsOf(of)).toMatchObject([
      {
        status: 'exempt',
        'exemption reason': 'Year-end run',
        'exemption expires': '2026-12-31',
        'exemption approved by': 'Dana',
        'exemption days left': '41',
      },
    ]);
  });

  test('tells since when a finding is known, and its note', () => {
    const { entities } = small();
    const known = entities.map((judged) => ({
      ...judged,
      findings: judged.findings.map((finding) => ({
        ...finding,
        status: 'known' as const,
        known: { since: '2026-03-01', note: 'moves in autumn' },
      })),
    }));
    const [row] = rowsOf(judgement(known));
    expect(row).toMatchObject({
      status: 'known',
      'known since': '2026-03-01',
      'known note': 'moves in autumn',
    });
  });

  test('ends each line as RFC 4180 has it, and holds no other line end', () => {
    const text = written(hostile('two\nlines\rand\u2028more'));
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028\u2029\u0085]/);
  });

  test('cuts a text that no cell of Excel takes', () => {
    const rows = rowsOf(hostile('x'.repeat(40_000)));
    const longest = Math.max(...rows.flatMap((row) => Object.values(row).map(({ length }) => length)));
    expect(longest).toBeGreaterThan(10_000);
    expect(longest).toBeLessThan(32_767);
  });
});

/** The same text in the reason of an exemption and the note of a baseline, as people write them. */
function accepted(text: string): Judgement {
  const of = hostile(text);
  const exemption = {
    entity: text,
    rule: '*' as const,
    reason: text,
    expires: '2026-11-25',
    approvedBy: text,
  };
  const findings = [...of.findings].map((finding) => ({
    ...finding,
    status: 'exempt' as const,
    exemption,
    known: { since: '2026-03-01', note: text },
  }));
  return { ...of, findings };
}

/** What a spreadsheet may take for a formula, as a cell or as what a semicolon makes one. */
const DANGEROUS = /^["'\s]*[=+\-@\t\r＝＋－＠]/;
const isHarmless = (cell: string) =>
  cell.split(';').every((part) => part.startsWith("'") || !DANGEROUS.test(part));
const dangerousText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '＝',
        '＋',
        '－',
        '＠',
        '"',
        "'",
        ' ',
        ';',
        ',',
        '\u00a0',
      ),
      fc.constantFrom('cmd|/c calc', 'SUM(A1)', '\u202e', '\ufeff', '\u0000', '=HYPERLINK("x")'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

describe('nothing foreign in report.csv becomes a formula', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '"=1', '＝1', "'=1", 'x;=1', 'x; "@1'])(
    'not %j',
    (text) => {
      const cells = rowsOf(accepted(text)).flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => !isHarmless(cell))).toEqual([]);
    },
  );

  test('whatever the text, and it reads back as it was, hidden characters shown', () => {
    fc.assert(
      fc.property(dangerousText, (text) => {
        const rows = rowsOf(accepted(text));
        const cells = rows.flatMap((row) => Object.values(row));
        expect(cells.filter((cell) => !isHarmless(cell))).toEqual([]);
        const given = visible(text).replace(/(^|;)(?=["' ]*[=+\-@＝＋－＠])/g, "$1'");
        for (const row of rows) {
          expect([row['exemption reason'], row['known note']]).toEqual([given, given]);
          expect(Object.keys(row)).toHaveLength(28);
        }
      }),
      { numRuns: 200 },
    );
  });
});
