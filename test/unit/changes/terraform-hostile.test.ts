import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerraform } from '../../../src/changes/terraform/index.ts';
import { readTerraformPlan } from '../../../src/changes/terraform-plan/index.ts';
import { readSource } from './terraform-files.ts';

const policy = (expression: string) => `resource "aws_iam_policy" "p" {\n  policy = ${expression}\n}\n`;
const doubling = (first: string, next: (name: string) => string) =>
  `locals {\n  a0 = ${first}\n${Array.from({ length: 40 }, (_, index) => `  a${index + 1} = ${next(`local.a${index}`)}\n`).join('')}}\n`;
const chain = Array.from({ length: 5_000 }, (_, index) => `  c${index + 1} = local.c${index}\n`).join('');
const nested = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);

const HOSTILE: readonly (readonly [sentence: string, text: string])[] = [
  ['brackets that never close', policy('['.repeat(50_000))],
  ['lists in lists', policy(nested('[', ']', 5_000))],
  ['parentheses', policy(nested('(', ')', 10_000))],
  ['blocks in blocks', nested('a {\n', '}\n', 10_000)],
  ['interpolations in interpolations', policy(nested('"${', '}"', 300))],
  ['calls in calls', policy(nested('f(', ')', 10_000))],
  ['signs before signs', policy(`${'!'.repeat(50_000)}a`)],
  ['endless sums', policy(`${'1 + '.repeat(50_000)}1`)],
  ['endless conditions', policy(`${'a ? b : '.repeat(10_000)}c`)],
  ['endless attributes', policy(`!a${'.b'.repeat(20_000)}`)],
  ['a line of a megabyte', policy(`"${'x'.repeat(990_000)}"`)],
  ['a text that does not end', policy(`"${'x'.repeat(500_000)}`)],
  ['a heredoc that does not end', policy(`<<EOT\n${'x\n'.repeat(100_000)}`)],
  ['a file of two megabytes', 'x'.repeat(2_000_000)],
  ['no Terraform at all', '}{'.repeat(50_000)],
  ['texts that double', doubling('"0123456789"', (name) => `"\${${name}}\${${name}}"`) + policy('local.a40')],
  ['lists that double', doubling('["x"]', (name) => `[${name}, ${name}]`) + policy('jsonencode(local.a40)')],
  ['encodings of encodings', policy(`${'jsonencode('.repeat(50)}"\\""${')'.repeat(50)}`)],
  ['a chain of locals', `locals {\n  c0 = "x"\n${chain}}\n${policy('local.c5000')}`],
  ['JSON that nests', policy(`<<EOT\n${'['.repeat(50_000)}\nEOT`)],
  ['a character that ends texts', policy('"\0"')],
  ['a stand-in', policy('"\ue000"')],
  ['a stand-in in an escape', policy('"\\ue000"')],
  ['a stand-in in an escape of JSON', policy('"{\\"Statement\\": \\"\\\\ue000\\"}"')],
  ['a marker beyond the grammar', policy('<<\u0141\n{}\nA')],
];

describe('A hostile module', () => {
  it.each(HOSTILE)('of %s ends in words, soon', async (_, text) => {
    const start = performance.now();
    const { documents, unresolved } = await readSource(text);
    expect(unresolved.length).toBeGreaterThan(0);
    expect(unresolved.length).toBeLessThan(30);
    expect(Math.max(...unresolved.map(({ what }) => what.length))).toBeLessThan(400);
    expect(documents).toEqual([]);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('may name things as JavaScript does', async () => {
    const text = `locals {\n  __proto__ = "s3:*"\n}\n${policy(
      'jsonencode({ __proto__ = { a = "b" }, Statement = [{ Effect = "Allow", Action = local.__proto__, Resource = local.constructor }] })',
    )}`;
    const { documents, unresolved } = await readSource(text);
    expect(Object.keys(documents[0]?.document as object)).toEqual(['__proto__', 'Statement']);
    expect(documents[0]?.document).toMatchObject({ Statement: [{ Action: 's3:*' }] });
    expect(unresolved).toMatchObject([{ what: 'local.constructor, which these files do not declare' }]);
  });
});

const PIECES = [
  'resource "aws_iam_policy" "p" {',
  '}',
  '\n',
  'policy = ',
  'jsonencode(',
  ')',
  '{',
  '[',
  ']',
  '"',
  '${',
  '<<EOT\n',
  '<<-EOT\n',
  'EOT\n',
  'Statement',
  ' = ',
  'Effect',
  '"Allow"',
  'var.x',
  'local.y',
  'data.aws_iam_policy_document.d.json',
  '?',
  ':',
  '==',
  '&&',
  '!',
  '-',
  '.',
  '*',
  ',',
  '#',
  '//',
  '/*',
  '*/',
  '%{ if x }',
  '\\',
  '\r\n',
  '\t',
  'for x in y : x',
  'statement {',
  'actions = ["s3:*"]',
  '0',
  '~',
  '\u00e9',
  '...',
];

describe('Any text', () => {
  it('is read without an error, and every line told is one of the file', async () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.constantFrom('main.tf', 'main.tf.json', 'x.auto.tfvars'),
        async (text, path) => {
          const read = (await readTerraform([{ path, text }])).get(path);
          const last = text.split('\n').length;
          const { documents = [], attachments = [], unresolved = [] } = read ?? {};
          const lines = [...documents, ...attachments, ...unresolved].map((item) => item.lines);
          for (const { start, end } of lines) {
            expect(start).toBeGreaterThanOrEqual(1);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(last);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is a plan, or refused as one with a line', () => {
    const changes = fc.array(
      fc.record({
        address: fc.constantFrom('aws_iam_policy.p', 'x'),
        type: fc.constantFrom('aws_iam_policy', 'aws_iam_role'),
        change: fc.record({
          actions: fc.jsonValue(),
          before: fc.jsonValue(),
          after: fc.dictionary(fc.constantFrom('policy', 'inline_policy', 'name'), fc.jsonValue()),
          after_unknown: fc.jsonValue(),
        }),
      }),
    );
    const texts = fc.oneof(
      fc.json(),
      fc.string(),
      changes.map((resource_changes) => JSON.stringify({ format_version: '1.2', resource_changes })),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          readTerraformPlan(text);
        } catch (error) {
          expect(error).toMatchObject({ name: 'ReadError', line: expect.any(Number) });
        }
      }),
      { numRuns: 500 },
    );
  });
});
