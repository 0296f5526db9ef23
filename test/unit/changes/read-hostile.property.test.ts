import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChange } from '../../../src/changes/index.ts';
import { CHANGE_SETTINGS, type Commit, type CommitEntry, NO_PORTS, pull } from './pull-files.ts';

const PARTS = [
  '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}',
  '{"Statement": [',
  'Resources:\n  A: {Type: AWS::IAM::Role}\n',
  'a: &a [*a]\nStatement: *a\n',
  'resource "aws_iam_policy" "p" {\n  policy = file("a.json")\n}\n',
  'resource "aws_iam_policy" "p" {',
  'x = "\ue000"\n',
  '{"format_version": "1.2", "resource_changes": [{"address": "module.a.aws_iam_policy.p", "type": "aws_iam_policy", "change": {"actions": ["create"], "after": {"policy": "{}"}}}]}',
  `${'['.repeat(200)}Statement`,
  '\u0000\r\n',
];
const PATHS = [
  'a.json',
  'd/a.json',
  'a.yml',
  'a.tf',
  'd/main.tf',
  'd/e/x.tfvars',
  'terraform.tfvars',
  'd/p.tftpl',
];
const MORE = ['plan.json', 'main.ts', 'modules/iam', '__proto__', 'constructor.json', 'd/toString'];

const entry: fc.Arbitrary<CommitEntry> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(fc.constantFrom(...PARTS), { maxLength: 3 }).map((parts) => parts.join('\n')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ link: '../x' }, { problem: 'is not UTF-8 text' }, 'a submodule' as const),
  },
);
const commit: fc.Arbitrary<Commit> = fc.dictionary(fc.constantFrom(...PATHS, ...MORE), entry, {
  noNullPrototype: true,
});

describe('Whatever a pull request holds', () => {
  it('each file that speaks of IAM is read or told, on lines that exist, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(commit, commit, fc.constantFrom(...PARTS), async (base, head, plan) => {
        const files = pull({ base, head });
        const settings = { ...CHANGE_SETTINGS, terraformPlans: [{ path: 'plan.json', directory: 'd' }] };
        const read = await readChange(files, settings, {
          ...NO_PORTS,
          readPlan: async () => ({ text: plan }),
        });
        const told = new Set([
          ...read.files.map(({ file }) => file.path),
          ...read.unread.map(({ path }) => path),
        ]);
        expect(files.files.filter(({ path }) => !told.has(path))).toHaveLength(read.otherFiles);
        for (const { before, after } of read.files) {
          expect(before ?? after).toBeDefined();
          const found = [before, after].flatMap((side) => [
            ...(side?.documents ?? []).flatMap(({ lines, statements }) => [lines, ...statements]),
            ...(side?.unresolved ?? []).map(({ lines }) => lines),
          ]);
          for (const { start, end } of found) expect(start >= 1 && end >= start).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
