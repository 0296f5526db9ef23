/** Writes `schema/`: what editors and readers of the report check their files with. Run it after a schema changed. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { reportSchema } from '../src/model/report.ts';
import { baselineSchema } from '../src/settings/baseline.ts';
import { configSchema } from '../src/settings/schema.ts';

const ROOT = resolve(import.meta.dirname, '..');

function jsonSchemaText(
  title: string,
  description: string,
  schema: z.ZodType,
  io: 'input' | 'output',
): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}

/** The files of `schema/` by their path from the root of the repository, draft 2020-12, the same bytes every time. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return {
    'schema/baseline.schema.json': jsonSchemaText(
      'IAM Sweep baseline',
      'Findings that were there before the gate was switched on. The IAM Sweep action shows them and does not fail on them.',
      baselineSchema,
      'input',
    ),
    'schema/config.schema.json': jsonSchemaText(
      'IAM Sweep config',
      'The config file of the IAM Sweep action, by default .github/iam-sweep.yml. Inputs of the action override it.',
      configSchema,
      'input',
    ),
    'schema/report.schema.json': jsonSchemaText(
      'IAM Sweep report',
      'report.json of the IAM Sweep action: what was looked at, what was found, and what could not be determined.',
      reportSchema,
      'output',
    ),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(schemaFiles())) writeFileSync(join(ROOT, path), text);
}
