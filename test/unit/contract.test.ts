import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  actionFile,
  inputsTable,
  outputsTable,
  schemaDefault,
  withTables,
} from '../../scripts/readme-tables.ts';
import { schemaFiles } from '../../scripts/schema.ts';
import { OUTPUT_NAMES } from '../../src/model/outputs.ts';
import { DEFAULT_CONFIG_FILE, INPUT_NAMES, INPUTS } from '../../src/settings/inputs.ts';
import { valueAt } from '../../src/settings/layer.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const action = actionFile();

describe('action.yml', () => {
  test('declares the inputs that are read, and no other', () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES]);
  });

  test('declares the outputs that are set, and no other', () => {
    expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES]);
  });

  test('has defaults for mode, config-file and the token alone, since any other would override the config file', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
      'default' in input ? [[name, input.default]] : [],
    );
    expect(Object.fromEntries(defaults)).toEqual({
      mode: schemaDefault('mode'),
      'config-file': DEFAULT_CONFIG_FILE,
      'github-token': `\${{ github.token }}`,
    });
  });

  test('requires no input, for the runner would not enforce it', () => {
    const whole = parse(read('action.yml')) as { inputs: Record<string, { required?: boolean }> };
    expect(Object.values(whole.inputs).every(({ required }) => required === false)).toBe(true);
  });

  test('describes every input and output in one to three sentences', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).toMatch(/^[A-Z`].*\.$/s);
      expect(description.length).toBeLessThan(320);
    }
  });

  test('runs the committed bundle on Node 24', () => {
    expect(parse(read('action.yml'))).toMatchObject({
      name: 'IAM Sweep',
      branding: { icon: 'shield', color: 'orange' },
      runs: { using: 'node24', main: 'dist/index.js' },
    });
  });
});

describe('the schema files', () => {
  test.each(Object.entries(schemaFiles()))('%s is current', (path, text) => {
    expect(read(path)).toBe(text);
  });

  test('every input but config-file and the secrets has its key in the config schema', () => {
    const schema = JSON.parse(read('schema/config.schema.json'));
    for (const [name, { key, form }] of Object.entries(INPUTS)) {
      if (key === null) expect(name === 'config-file' || form === 'secret', name).toBe(true);
      else
        expect(
          valueAt(
            schema,
            key.flatMap((part) => ['properties', part]),
          ),
          name,
        ).toHaveProperty('description');
    }
  });

  test('the defaults of the schema are the ones of a run without settings', () => {
    const schema = JSON.parse(read('schema/config.schema.json'));
    for (const [name, { key }] of Object.entries(INPUTS)) {
      const declared = key && valueAt(schema, [...key.flatMap((part) => ['properties', part]), 'default']);
      expect(Array.isArray(declared) ? undefined : (declared ?? undefined), name).toEqual(
        schemaDefault(name),
      );
    }
  });

  test('every key of the config is described', () => {
    const undescribed: string[] = [];
    const visit = (schema: Record<string, unknown>, path: string) => {
      const properties = (schema.properties ?? {}) as Record<string, Record<string, unknown>>;
      for (const [key, value] of Object.entries(properties)) {
        if (!value.description && !path.startsWith('.rules')) undescribed.push(`${path}.${key}`);
        visit(value, `${path}.${key}`);
        if (value.items) visit(value.items as Record<string, unknown>, `${path}.${key}[]`);
      }
      for (const kind of (schema.oneOf ?? []) as Record<string, unknown>[]) visit(kind, path);
    };
    visit(JSON.parse(read('schema/config.schema.json')), '');
    expect(undescribed).toEqual([]);
  });
});

describe('the tables of the README', () => {
  test('have a row for each input, with its default, and for each output', () => {
    expect(inputsTable()).toContain('\n| `unused-days` | A service counts as unused when');
    expect(inputsTable()).toMatch(/\n\| `unused-days` \|.*\| `180` \|\n/);
    expect(inputsTable()).toMatch(/\n\| `audience` \|.*\| {2}\|\n/);
    expect(inputsTable().split('\n')).toHaveLength(INPUT_NAMES.length + 2);
    expect(outputsTable().split('\n')).toHaveLength(OUTPUT_NAMES.length + 2);
  });

  test('are laid between their markers, and everything else stays', () => {
    const page =
      'a\n<!-- inputs:start -->\nold\n<!-- inputs:end -->\nb\n<!-- outputs:start -->\n<!-- outputs:end -->\nc\n';
    const renewed = withTables(page);
    expect(renewed).toBe(
      `a\n<!-- inputs:start -->\n\n${inputsTable()}\n\n<!-- inputs:end -->\nb\n<!-- outputs:start -->\n\n${outputsTable()}\n\n<!-- outputs:end -->\nc\n`,
    );
    expect(withTables(renewed)).toBe(renewed);
  });

  test('are current', () => {
    const page = existsSync(new URL('../../README.md', import.meta.url)) ? read('README.md') : '';
    expect(withTables(page)).toBe(page);
  });
});
