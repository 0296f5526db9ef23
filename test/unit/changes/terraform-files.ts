/** Reading Terraform in tests. */

import { readTerraform } from '../../../src/changes/terraform/index.ts';
import { nameUnknowns } from '../../../src/changes/unknown-name.ts';
import type { FoundDocument, ReadSource } from '../../../src/model/change.ts';

/** One file of a module alone. */
export async function readSource(text: string, path = 'main.tf'): Promise<ReadSource> {
  const read = (await readTerraform([{ path, text }])).get(path);
  if (read === undefined) throw new Error(`nothing came of ${path}`);
  return read;
}

/** With what is not known as `${name}`. */
export function shown<T>(value: T): T {
  return JSON.parse(nameUnknowns(JSON.stringify(value))) as T;
}

export async function documentsOf(text: string, path?: string): Promise<readonly FoundDocument[]> {
  return shown((await readSource(text, path)).documents);
}

/** What an expression comes to where a resource is named; `prelude` defines what it refers to. */
export async function resultOf(expression: string, prelude = ''): Promise<unknown> {
  const [found] = await documentsOf(`${prelude}
resource "aws_iam_policy" "it" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = ${expression}
  }] })
}
`);
  const document = found?.document as { Statement: [{ Resource: unknown }] };
  return document.Statement[0].Resource;
}

/** What the reading of the expression leaves open. */
export async function openIn(expression: string, prelude = ''): Promise<readonly string[]> {
  const { unresolved } = await readSource(`${prelude}
resource "aws_iam_policy" "it" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = ${expression}
  }] })
}
`);
  return unresolved.map(({ what }) => what);
}
