/** The way in to the settings. Light to load: the schema and its library come when they are asked for. */
import type { Loaded, Loading } from './load.ts';

export type { Loaded, Loading };

/**
 * Lays the config file over the defaults and the inputs over the file. A list is replaced as a whole. The file
 * may be missing unless the input `config-file` names another than the default.
 *
 * @throws ConfigError with every problem found, and nothing else.
 */
export async function loadSettings(loading: Loading): Promise<Loaded> {
  const { load } = await import('./load.ts');
  return load(loading);
}
