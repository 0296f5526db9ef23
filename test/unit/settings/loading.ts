/** Loads settings as a run does, with the config file as a text and the inputs as the runner passes them. */
import type { Settings } from '../../../src/model/settings.ts';
import { ConfigError, problemText } from '../../../src/settings/config-error.ts';
import { loadSettings } from '../../../src/settings/index.ts';
import { type Inputs, readInputs, type Surroundings } from '../../../src/settings/inputs.ts';

export interface Given {
  readonly file?: string;
  /** The paths at which a file is; without it any path has `file`, if there is one. */
  readonly files?: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly surroundings?: Surroundings;
}

export function inputsOf(values: Readonly<Record<string, string>>): Inputs {
  return readInputs(
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );
}

export async function settingsOf({ file, files, inputs = {}, surroundings = {} }: Given): Promise<Settings> {
  const { settings } = await loadSettings({
    inputs: inputsOf(inputs),
    surroundings,
    now: NOW,
    workspace: '/workspace',
    readFile: async (_, path) =>
      path.endsWith('.json')
        ? { status: 'read', text: NO_BASELINE }
        : (files?.includes(path) ?? file !== undefined)
          ? { status: 'read', text: file ?? '' }
          : { status: 'missing' },
  });
  return settings;
}

/** What is in every baseline that the settings of tests name. */
const NO_BASELINE = '{ "schemaVersion": 1, "findings": [] }';
/** The day on which tests load settings. */
const NOW = Date.parse('2026-06-01T12:00:00Z');

/** The error of a configuration that is refused. */
export async function errorOf(given: Given): Promise<ConfigError> {
  const outcome = await settingsOf(given).catch((error: unknown) => error);
  if (outcome instanceof ConfigError) return outcome;
  throw new Error(`expected a ConfigError, got ${JSON.stringify(outcome)}`, { cause: outcome });
}

export async function problemsOf(given: Given): Promise<string[]> {
  return (await errorOf(given)).problems.map(problemText);
}
