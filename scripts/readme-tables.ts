/** Keeps the tables of inputs and outputs in `README.md` as `action.yml` and the defaults of the schema say. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { INPUTS, type InputName } from '../src/settings/inputs.ts';
import { valueAt } from '../src/settings/layer.ts';
import { configSchema } from '../src/settings/schema.ts';

const ROOT = resolve(import.meta.dirname, '..');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

export function actionFile(): ActionFile {
  return parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionFile;
}

/** What the schema says an input is when nobody gives it; undefined where there is no default. */
export function schemaDefault(name: string): unknown {
  const { key } = INPUTS[name as InputName];
  const value = key === null ? undefined : valueAt(configSchema.parse({}), key);
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`);
  return lines.join('\n');
}

export function inputsTable(): string {
  const rows = Object.entries(actionFile().inputs).map(([name, input]) => {
    const value = input.default ?? schemaDefault(name);
    return [`\`${name}\``, input.description, value === undefined ? '' : `\`${value}\``];
  });
  return table(['input', 'meaning', 'default'], rows);
}

export function outputsTable(): string {
  const rows = Object.entries(actionFile().outputs).map(([name, output]) => [
    `\`${name}\``,
    output.description,
  ]);
  return table(['output', 'meaning'], rows);
}

function between(text: string, name: string, content: string): string {
  const markers = new RegExp(`(<!-- ${name}:start -->\n)[^]*?(<!-- ${name}:end -->)`);
  return text.replace(markers, (_, start: string, end: string) => `${start}\n${content}\n\n${end}`);
}

/** The text of a page with the tables between its markers renewed; a page without markers stays as it is. */
export function withTables(page: string): string {
  return between(between(page, 'inputs', inputsTable()), 'outputs', outputsTable());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(ROOT, 'README.md');
  writeFileSync(path, withTables(readFileSync(path, 'utf8')));
}
