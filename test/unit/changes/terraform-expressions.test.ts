/** The values are what Terraform 1.11 gives for the same expressions. */
import { describe, expect, it } from 'vitest';
import { openIn, resultOf } from './terraform-files.ts';

const KNOWN: readonly (readonly [sentence: string, expression: string, value: unknown])[] = [
  ['a text is itself', '"arn:aws:s3:::logs"', 'arn:aws:s3:::logs'],
  ['escapes of a quoted text are read', String.raw`"a\tb\"c\\d\u00e9\U0001F600"`, 'a\tb"c\\d\u00e9\u{1f600}'],
  ['a doubled sign is no interpolation', '"$${aws:username} %%{x} $$ % $"', `\${aws:username} %{x} $$ % $`],
  ['a number is written without zeros', `"a\${1.50}b\${1}c\${true}"`, 'a1.5b1ctrue'],
  ['strip markers take white space', `"a \${~ "b" ~} c"`, 'abc'],
  ['a lone interpolation is its value', `"\${["x"]}"`, ['x']],
  ['a heredoc keeps its indentation', '<<EOT\n  x\n    y\n  EOT', '  x\n    y\n'],
  [
    'an indented heredoc loses what all lines share',
    `<<-EOT\n    x\n      y\n\n    z \${1}\n     \${"q"} r\n    EOT`,
    'x\n  y\n\nz 1\n q r\n',
  ],
  ['a tab is one character of indentation', '<<-EOT\n    a\n  \tb\n    EOT', ' a\nb\n'],
  ['the marker may be far to the left', '<<-EOT\n      a\n\n    b\n  EOT', '  a\n\nb\n'],
  [
    'a heredoc has no backslashes',
    '<<EOT\nEOTx\nEOT y\n$${x} %%{y} $$ \\n\nEOT',
    `EOTx\nEOT y\n\${x} %{y} $$ \\n\n`,
  ],
  ['a heredoc may hold what looks like a comment', '<<EOT\n# a\n// b\n/* c\nEOT', '# a\n// b\n/* c\n'],
  ['an empty heredoc is empty', '<<EOT\nEOT', ''],
  ['the first condition that holds counts', 'true ? "1" : false ? "2" : "3"', '1'],
  ['conditions chain to the right', 'false ? "1" : false ? "2" : true ? "3" : "4"', '3'],
  ['parentheses group', '(true ? false : true) ? "1" : "2"', '2'],
  ['comparisons and logic are worked out', '1 + 2 * 3 > 6 && !("a" == "b") ? "yes" : "no"', 'yes'],
  ['one false side settles a conjunction', 'var.nowhere && false ? "yes" : "no"', 'no'],
  ['an index finds an item', '["a", "b"][1]', 'b'],
  ['a key finds an entry', '{ a = "x", "b" : "y" }["b"]', 'y'],
  ['format puts texts in', 'format("%s-%d-%v%%", "a", 3, true)', 'a-3-true%'],
  [
    'formatlist does so for each',
    'formatlist("arn:aws:s3:::%s/*", ["a", "b"])',
    ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'],
  ],
  ['join puts between', 'join(":", ["a", "b"], ["c"])', 'a:b:c'],
  ['split takes apart', 'split(",", "a,b")', ['a', 'b']],
  ['concat appends', 'concat(["a"], ["b"])', ['a', 'b']],
  ['the ellipsis gives a list as arguments', 'concat([["a"], ["b"]]...)', ['a', 'b']],
  ['flatten goes all the way', 'flatten([["a"], [["b"]]])', ['a', 'b']],
  ['distinct keeps the first', 'distinct(["b", "a", "b"])', ['b', 'a']],
  ['a set is sorted and holds nothing twice', 'toset(["b", "a", "b"])', ['a', 'b']],
  ['compact drops the empty', 'compact(["a", "", null])', ['a']],
  ['the later of two maps counts', 'merge({ a = "1" }, { b = "2", a = "3" })["a"]', '3'],
  ['keys are sorted', 'keys({ b = 1, a = 2 })', ['a', 'b']],
  ['lookup falls back', 'lookup({ a = "x" }, "b", "y")', 'y'],
  ['case is changed', 'upper(lower("aB"))', 'AB'],
  ['replace replaces all', 'replace("a.b.c", ".", "-")', 'a-b-c'],
  ['prefixes and suffixes are trimmed', 'trimprefix(trimsuffix("https://x/", "/"), "https://")', 'x'],
  ['what is encoded can be decoded', 'jsondecode(jsonencode({ a = ["x"] })).a', ['x']],
  ['a comment is nothing', '[ # one\n "a", // two\n /* three */ "b" ]', ['a', 'b']],
];

const NOT_KNOWN: readonly (readonly [sentence: string, expression: string, what: string])[] = [
  ['a variable without a value', 'var.bucket', 'var.bucket, which has no default'],
  ['a variable that is not declared', 'var.other', 'var.other, which these files do not declare'],
  ['a file', 'file("policy.json")', 'file("policy.json"), a file that is not read'],
  ['a for expression', '[for b in ["a"] : b]', '[for b in ["a"] : b], a for expression'],
  ['a splat expression', 'aws_s3_bucket.all[*].arn', 'aws_s3_bucket.all[*].arn, a splat expression'],
  [
    'a template directive',
    '"%{ if true }a%{ endif }"',
    '"%{ if true }a%{ endif }", which holds a template directive',
  ],
  ['an unlisted function', 'cidrhost("10.0.0.0/8", 1)', 'cidrhost("10.0.0.0/8", 1), which is not worked out'],
  ['a condition', 'var.bucket == "a" ? "x" : "y"', 'the condition var.bucket == "a"'],
  ['what each instance has', 'each.value', 'each.value, which differs from instance to instance'],
  ['what depends on itself', 'local.loop', 'local.loop, which depends on itself'],
  ['an output of a module, whatever its name', 'module.x.arn', 'module.x.arn, an output of another module'],
  [
    'a wildcard before which there may be nothing',
    `"\${var.bucket}*"`,
    `"\${var.bucket}*", of which var.bucket is not known`,
  ],
  ['a key that is not there', '{ a = "x" }.b', 'the key "b", which is not there'],
  // The grammar swallows the interpolation with the line.
  [
    'an interpolation right behind the marker',
    `<<EOT\nEOT\${var.x}\nEOT`,
    `<<EOT EOT\${var.x} EOT, whose literal text is not clear`,
  ],
];

const PRELUDE = 'variable "bucket" {}\nlocals {\n  loop = local.loop\n}\n';

describe('An expression', () => {
  it.each(KNOWN)('%s', async (_, expression, value) => {
    expect(await resultOf(expression)).toEqual(value);
    expect(await openIn(expression)).toEqual([]);
  });

  it.each(NOT_KNOWN)('says that it can not tell %s', async (_, expression, what) => {
    expect(await openIn(expression, PRELUDE)).toEqual([what]);
  });

  it('knows the defaults of variables, and what is built on them', async () => {
    const prelude = `variable "env" {\n  default = "prod"\n}\nlocals {\n  name = "\${var.env}-logs"\n}\n`;
    expect(await resultOf(`"arn:aws:s3:::\${local.name}"`, prelude)).toBe('arn:aws:s3:::prod-logs');
  });

  it('keeps what is known around what is not', async () => {
    expect(await resultOf(`"arn:aws:s3:::\${var.bucket}/*"`, PRELUDE)).toBe(`arn:aws:s3:::\${var.bucket}/*`);
    expect(await openIn(`"arn:aws:s3:::\${var.bucket}/*"`, PRELUDE)).toEqual([]);
    expect(await resultOf('concat(["a"], var.bucket)', PRELUDE)).toEqual(['a', `\${var.bucket}`]);
    expect(await openIn('concat(["a"], var.bucket)', PRELUDE)).toEqual(['var.bucket, which has no default']);
  });

  it('takes what AWS makes up for one certain thing', async () => {
    const prelude = 'resource "aws_s3_bucket" "b" {\n}\n';
    expect(await resultOf('aws_s3_bucket.b.arn', prelude)).toBe(`\${aws_s3_bucket.b.arn}`);
    expect(await openIn('aws_s3_bucket.b.arn', prelude)).toEqual([]);
    expect(await openIn('aws_s3_bucket.b.tags', prelude)).toEqual([
      'aws_s3_bucket.b.tags, which is known when Terraform has run',
    ]);
    expect(await openIn('replace(data.aws_eks_cluster.c.url, "https://", "")')).toEqual([]);
  });
});
