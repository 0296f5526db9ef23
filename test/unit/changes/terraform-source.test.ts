import { describe, expect, it } from 'vitest';
import { readTerraform } from '../../../src/changes/terraform/index.ts';
import { documentsOf, readSource, shown } from './terraform-files.ts';

const STATEMENT = 'Effect = "Allow", Action = "s3:*", Resource = "*"';

describe('Where a policy stands in a .tf file', () => {
  it('is told of each statement of jsonencode', async () => {
    const [found] = await documentsOf(`# a comment
resource "aws_iam_policy" "p" {
  name   = "p"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { ${STATEMENT} },
      {
        ${STATEMENT}
      },
    ]
  })
}
`);
    expect(found?.lines).toEqual({ start: 4, end: 12 });
    expect(found?.statements).toEqual([
      { start: 7, end: 7 },
      { start: 8, end: 10 },
    ]);
  });

  it('is told of each statement in a heredoc, across interpolations', async () => {
    const [found] = await documentsOf(`resource "aws_iam_policy" "p" {
  policy = <<-EOT
    {
      "Statement": [
        {"Effect": "Allow", "Action": "s3:*",
         "Resource": "\${aws_s3_bucket.b.arn}/*"},

        {"Effect": "Deny", "Action": "*", "Resource": \${jsonencode(var.all)}}
      ]
    }
  EOT
}
variable "all" {
  default = ["*"]
}
`);
    expect(found?.lines).toEqual({ start: 3, end: 10 });
    expect(found?.statements).toEqual([
      { start: 5, end: 6 },
      { start: 8, end: 8 },
    ]);
    expect(found?.document).toEqual({
      Statement: [
        { Effect: 'Allow', Action: 's3:*', Resource: `\${aws_s3_bucket.b.arn}/*` },
        { Effect: 'Deny', Action: '*', Resource: ['*'] },
      ],
    });
  });

  it('is the data source, in whatever file that is', async () => {
    const read = await readTerraform([
      { path: 'iam/role.tf', text: 'resource "aws_iam_role" "r" {\n  assume_role_policy = local.trust\n}\n' },
      { path: 'iam/locals.tf', text: 'locals {\n  trust = data.aws_iam_policy_document.t.json\n}\n' },
      {
        path: 'iam/data.tf',
        text: `
data "aws_iam_policy_document" "t" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}
`,
      },
    ]);
    expect(read.get('iam/role.tf')?.documents).toEqual([]);
    expect(read.get('iam/data.tf')?.documents).toEqual([
      {
        kind: 'trust',
        holder: { type: 'role', address: 'aws_iam_role.r' },
        document: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: '*' }],
        },
        lines: { start: 2, end: 10 },
        statements: [{ start: 3, end: 9 }],
      },
    ]);
  });

  it('is kept in a file with Windows line ends', async () => {
    const text = `resource "aws_iam_policy" "p" {\n  policy = <<EOT\n{"Statement":\n[{"Effect": "Allow"}]}\nEOT\n}\n`;
    const [found] = await documentsOf(text.replaceAll('\n', '\r\n'));
    expect(found?.statements).toEqual([{ start: 4, end: 4 }]);
  });

  it('is told in the JSON syntax', async () => {
    const text = `{
  "resource": {
    "aws_iam_role": {
      "r": {
        "inline_policy": {
          "name": "x",
          "policy": "{\\"Statement\\": [{\\"Effect\\": \\"Allow\\"}]}"
        }
      }
    }
  }
}`;
    const [found] = await documentsOf(text, 'main.tf.json');
    expect(found).toMatchObject({
      policyName: 'x',
      lines: { start: 7, end: 7 },
      statements: [{ start: 7, end: 7 }],
    });
  });
});

describe('Documents that are made of documents', () => {
  const source = (sid: string, action: string) => `{ statement {
    sid = "${sid}"
    actions = ["${action}"]
    resources = ["*"]
  }`;

  it('take a statement of the same Sid in the place of the earlier one', async () => {
    const [found] =
      await documentsOf(`data "aws_iam_policy_document" "a" ${source('One', 's3:*').replace('{ ', '{\n')}
}
data "aws_iam_policy_document" "b" ${source('One', 'sqs:*').replace('{ ', '{\n')}
}
data "aws_iam_policy_document" "c" {
  source_policy_documents   = [data.aws_iam_policy_document.a.json]
  override_policy_documents = [data.aws_iam_policy_document.b.json]
}
resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.c.json
}
`);
    expect(found?.document).toMatchObject({ Statement: [{ Sid: 'One', Action: 'sqs:*' }] });
    expect(found?.statements).toEqual([{ start: 9, end: 13 }]);
  });

  it('are found when no resource here takes them', async () => {
    const [found] = await documentsOf(
      `data "aws_iam_policy_document" "a" ${source('One', 's3:*').replace('{ ', '{\n')}\n}\n`,
    );
    expect(found?.holder).toEqual({ type: 'policy', address: 'data.aws_iam_policy_document.a' });
  });

  it('say what a dynamic block leaves open', async () => {
    const read = await readSource(`resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
}
data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:*"]
    resources = ["*"]
  }
  dynamic "statement" {
    for_each = var.more
    content {
      actions = [statement.value]
    }
  }
}
`);
    expect(read.documents[0]?.statements).toHaveLength(1);
    expect(read.unresolved).toMatchObject([
      { lines: { start: 9, end: 14 }, what: 'a dynamic block of statement', address: 'aws_iam_policy.p' },
    ]);
  });
});

describe('What a file leaves open', () => {
  it('is told of actions even in part, on their line', async () => {
    const read = await readSource(`variable "verb" {}
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = {
    Effect   = "Allow"
    Action   = ["s3:Get*",
      "s3:\${var.verb}"]
    Resource = "*"
  } })
}
`);
    expect(read.unresolved).toMatchObject([
      {
        lines: { start: 6, end: 6 },
        what: `"s3:\${var.verb}", of which var.verb is not known`,
        address: 'aws_iam_policy.p',
      },
    ]);
  });

  it('is told of a document as a whole', async () => {
    const { documents, unresolved } = await readSource(
      `resource "aws_iam_role" "r" {\n  assume_role_policy = file("\${path.module}/trust.json")\n}\n`,
    );
    expect(documents).toEqual([]);
    expect(unresolved).toMatchObject([
      {
        lines: { start: 2, end: 2 },
        what: `file("\${path.module}/trust.json"), a file that is not read`,
        address: 'aws_iam_role.r',
      },
    ]);
  });

  it('is told of an argument that is given twice, and of a resource', async () => {
    const { unresolved } = await readSource(`resource "aws_iam_policy" "p" {
  policy = "{}"
  policy = "[]"
}
resource "aws_iam_policy" "p" {
}
`);
    expect(unresolved.map(({ what }) => what)).toEqual([
      'the argument policy, which is given twice',
      'aws_iam_policy.p, which is defined twice',
    ]);
  });

  it('does not hide what else the file says', async () => {
    const { documents, unresolved } = await readSource(`resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ ${STATEMENT} }] })
}
resource "aws_iam_policy" "q" {
  policy = = "x"
}
`);
    expect(documents).toHaveLength(1);
    expect(unresolved[0]).toMatchObject({
      lines: { start: 5, end: 5 },
      what: "what stands here can't be understood as Terraform's language",
    });
  });
});

describe('Resources by count and for_each', () => {
  it('are read once, with what differs left open in names', async () => {
    const found = await documentsOf(`resource "aws_iam_policy" "p" {
  for_each = toset(["a", "b"])
  name     = "app-\${each.key}"
  policy   = jsonencode({ Statement = [{ ${STATEMENT} }] })
}
`);
    expect(found.map(({ holder }) => holder)).toEqual([
      { type: 'policy', address: 'aws_iam_policy.p', name: `app-\${each.key of aws_iam_policy.p}` },
    ]);
  });

  it('are not there when there are none', async () => {
    const text = (count: string) =>
      `resource "aws_iam_policy" "p" {\n  count = ${count}\n  policy = jsonencode({ Statement = [{ ${STATEMENT} }] })\n}\n`;
    expect(await documentsOf(text('false ? 1 : 0'))).toEqual([]);
    expect(await documentsOf(`${text('local.none')}locals {\n  none = 0\n}\n`)).toEqual([]);
    expect(await documentsOf(text('var.make ? 1 : 0'))).toHaveLength(1);
  });

  it.each([
    ['a default', 'count = var.make ? 1 : 0', 'variable "make" {\n  default = false\n}\n'],
    ['an empty default', 'for_each = var.all', 'variable "all" {\n  default = {}\n}\n'],
    [
      'a local of a variable',
      'count = local.n',
      'locals {\n  n = var.n\n}\nvariable "n" {\n  default = 0\n}\n',
    ],
  ])('are read where %s alone says that there are none', async (_, count, more) => {
    const text = `resource "aws_iam_policy" "p" {\n  ${count}\n  policy = jsonencode({ Statement = [{ ${STATEMENT} }] })\n}\n`;
    expect(await documentsOf(text + more)).toHaveLength(1);
  });
});

describe('Variable files', () => {
  it('count more than defaults, and later ones more than terraform.tfvars', async () => {
    const read = await readTerraform([
      { path: 'z.auto.tfvars', text: 'b = "auto"\n' },
      { path: 'terraform.tfvars', text: 'a = "file"\nb = "file"\n' },
      {
        path: 'main.tf',
        text: `variable "a" {
  default = "default"
}
variable "b" {
  default = "default"
}
resource "aws_iam_policy" "p" {
  name   = "\${var.a}-\${var.b}"
  policy = jsonencode({ Statement = [{ ${STATEMENT} }] })
}
`,
      },
    ]);
    expect(shown(read.get('main.tf')?.documents[0]?.holder.name)).toBe('file-auto');
  });
});
