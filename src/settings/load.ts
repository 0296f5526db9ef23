/** Inputs and config file become one validated `Settings`. Heavy to load, for the schema is. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Baseline } from '../model/baseline.ts';
import type { Secrets, Settings } from '../model/settings.ts';
import { readBaseline } from './baseline.ts';
import { ConfigError, type Problem } from './config-error.ts';
import { contradictions, setAside } from './contradictions.ts';
import { endpointProblems } from './endpoint.ts';
import { problemsOf } from './explain.ts';
import { fileContradictions } from './file-contradictions.ts';
import { DEFAULT_CONFIG_FILE, type Inputs, type Surroundings } from './inputs.ts';
import { environmentLayer, inputLayer, type Layer, merged } from './layer.ts';
import { configSchema } from './schema.ts';
import { secretProblems, secretsOf } from './secrets.ts';
import { shownPath } from './shown.ts';
import { toSettings } from './to-settings.ts';
import { type ReadWorkspaceFile, readWorkspaceFile } from './workspace-file.ts';

/** Bytes. A thousand exemptions with their reasons take about 200 KiB. */
const LARGEST_CONFIG = 256 * 1024;

const CHECKED_OUT = 'in the checked-out repository (does actions/checkout run before?)';

export interface Loading {
  readonly inputs: Inputs;
  readonly surroundings?: Surroundings;
  /** Absolute path of the checked-out repository. */
  readonly workspace: string;
  readonly readFile?: ReadWorkspaceFile;
  /** Where `readFile` reads, in words that end the sentence "a YAML file …". */
  readonly place?: string;
  /** Milliseconds since the epoch, for days that must not lie in the future; absent: no day is held against it. */
  readonly now?: number;
}

export interface Loaded {
  readonly settings: Settings;
  /** To be masked before anything is logged. */
  readonly secrets: Secrets;
  /** The config file that was read, relative to the workspace; null when there is none. */
  readonly configFile: string | null;
  /** Where it was looked for. */
  readonly configPath: string;
  /** Absent: the settings name none. */
  readonly baseline?: Baseline;
}

/** See `loadSettings`. */
export async function load(loading: Loading): Promise<Loaded> {
  const surroundings = loading.surroundings ?? {};
  const secrets = secretsOf(loading.inputs);
  const file = await fileLayer(loading);
  const given = [
    environmentLayer(surroundings),
    ...('layer' in file ? [file.layer] : []),
    inputLayer(loading.inputs),
  ];
  const problems = [
    ...('problems' in file ? file.problems : []),
    ...given.flatMap(problemsOf),
    ...secretProblems(secrets),
    ...endpointProblems(surroundings),
  ];
  if (problems.length > 0) throw new ConfigError(problems);

  const layers = setAside(given);
  const config = configSchema.parse(merged(layers));
  const configFile = 'layer' in file ? file.path : null;
  const conflicts = [
    ...contradictions(layers, config, loading.now),
    ...fileContradictions(layers, config, configFile),
  ];
  if (conflicts.length > 0) throw new ConfigError(conflicts);
  const { inputs, workspace, now, readFile = readWorkspaceFile, place = CHECKED_OUT } = loading;
  const baseline = await readBaseline(layers, config, { readFile, place, workspace, now });
  return {
    settings: toSettings(config, surroundings),
    secrets,
    configFile,
    configPath: fromWorkspace(workspace, inputs['config-file'] ?? DEFAULT_CONFIG_FILE),
    ...(baseline && { baseline }),
  };
}

type FileLayer =
  | { readonly layer: Layer; readonly path: string }
  | { readonly problems: readonly Problem[] }
  | { readonly missing: true };

async function fileLayer(loading: Loading): Promise<FileLayer> {
  const { inputs, workspace, readFile = readWorkspaceFile, place = CHECKED_OUT } = loading;
  const asked = inputs['config-file'] ?? DEFAULT_CONFIG_FILE;
  const path = fromWorkspace(workspace, asked);
  const file = await readFile(workspace, asked, LARGEST_CONFIG);
  switch (file.status) {
    case 'missing': {
      const twin = twinOf(path);
      const isThere =
        twin !== undefined && (await readFile(workspace, twin, LARGEST_CONFIG)).status !== 'missing';
      if (path !== DEFAULT_CONFIG_FILE)
        return { problems: [missingFile(path, place, isThere ? twin : undefined)] };
      return isThere ? { problems: [wrongEnding(twin)] } : { missing: true };
    }
    case 'refused':
      return {
        problems: [{ source: 'input config-file', what: `the file ${shownPath(path)} ${file.problem}` }],
      };
    case 'read': {
      const { parseConfig } = await import('./config-file.ts');
      const parsed = parseConfig(file.text, path);
      return 'layer' in parsed ? { layer: parsed.layer, path } : parsed;
    }
  }
}

/** The same name with the other ending of YAML files. */
function twinOf(path: string): string | undefined {
  const [, name, ending] = /^(.+)\.(ya?ml)$/.exec(path) ?? [];
  return name && `${name}.${ending === 'yml' ? 'yaml' : 'yml'}`;
}

function missingFile(path: string, place: string, suggestion: string | undefined): Problem {
  return {
    source: 'input config-file',
    what: `the file ${shownPath(path)} does not exist`,
    allowed: `a YAML file ${place}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** A file that its author believes to be in force, and that no run would read. */
function wrongEnding(file: string): Problem {
  return {
    source: `${file}:1:1`,
    location: { file, line: 1, column: 1 },
    what: 'the file has an ending that is not looked for',
    allowed: `the name ${DEFAULT_CONFIG_FILE}, or this one in the input config-file`,
  };
}

/** The path as annotations want it: relative to the workspace, with slashes. */
function fromWorkspace(workspace: string, path: string): string {
  const way = relative(workspace, resolve(workspace, path));
  return way === '' || isAbsolute(way) ? path : way.split(sep).join('/');
}
