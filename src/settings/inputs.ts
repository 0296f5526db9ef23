/**
 * The inputs of the action. `action.yml` declares the same ones; no other place reads `INPUT_*`.
 */

/**
 * Where an input lands in the config, and how its text becomes a value there: `text` as it is, `integer` when it is
 * written in plain decimal digits, `boolean` as YAML's core schema writes
 * it (`true`, `True`, `TRUE` and their opposites), `lines` as a list with one entry a line. A `secret` is no part of the config.
 */
interface InputDeclaration {
  /** Path in the config; null: it says where the config is, or is a secret. */
  readonly key: readonly string[] | null;
  readonly form: 'text' | 'integer' | 'boolean' | 'lines' | 'secret';
}

export const INPUTS = {
  mode: { key: ['mode'], form: 'text' },
  'config-file': { key: null, form: 'text' },
  'role-to-assume': { key: ['aws', 'role-to-assume'], form: 'text' },
  'aws-region': { key: ['aws', 'region'], form: 'text' },
  'role-session-name': { key: ['aws', 'role-session-name'], form: 'text' },
  'role-duration-seconds': { key: ['aws', 'role-duration-seconds'], form: 'integer' },
  audience: { key: ['aws', 'audience'], form: 'text' },
  entities: { key: ['entities', 'include'], form: 'lines' },
  'exclude-entities': { key: ['entities', 'exclude'], form: 'lines' },
  'unused-days': { key: ['access', 'unused-days'], form: 'integer' },
  'switch-role-unused-days': { key: ['switch-role', 'unused-days'], form: 'integer' },
  'fail-on': { key: ['gate', 'fail-on'], form: 'text' },
  'on-incomplete': { key: ['gate', 'on-incomplete'], form: 'text' },
  'open-issue': { key: ['issue', 'open'], form: 'boolean' },
  comment: { key: ['comment', 'when'], form: 'text' },
  'terraform-plan': { key: ['changes', 'terraform-plan'], form: 'lines' },
  'slack-webhook-url': { key: null, form: 'secret' },
  'report-directory': { key: ['report', 'directory'], form: 'text' },
  'save-snapshot': { key: ['snapshot', 'save'], form: 'text' },
  'from-snapshot': { key: ['snapshot', 'from'], form: 'text' },
  'save-baseline': { key: ['gate', 'save-baseline'], form: 'text' },
  'github-token': { key: null, form: 'secret' },
} as const satisfies Record<string, InputDeclaration>;

export type InputName = keyof typeof INPUTS;
export const INPUT_NAMES = Object.keys(INPUTS) as readonly InputName[];

/** Where the config is looked for when `config-file` is not given. */
export const DEFAULT_CONFIG_FILE = '.github/iam-sweep.yml';

/** The text of each input, trimmed. An empty input is absent: the runner can't tell the two apart. */
export type Inputs = Readonly<Partial<Record<InputName, string>>>;

/** What the run's surroundings say when neither an input nor the config file does. */
export interface Surroundings {
  /** The number of the workflow run, which makes the session name findable in CloudTrail. */
  readonly runId?: string;
  /** The region that an earlier step or the runner set, and the variable that holds it. */
  readonly region?: { readonly name: string; readonly variable: 'AWS_REGION' | 'AWS_DEFAULT_REGION' };
  /** Addresses of AWS in place of its own, and that of GitHub, by the variable that holds them. */
  readonly endpoints?: Readonly<Partial<Record<EndpointVariable, string>>>;
}

/** Source: the AWS SDKs' reference on service-specific endpoints; these are the services that a run calls. */
const ENDPOINT_VARIABLES = [
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_ACCESSANALYZER',
  'AWS_ENDPOINT_URL_ACCOUNT',
  'AWS_ENDPOINT_URL_ATHENA',
  'AWS_ENDPOINT_URL_CLOUDTRAIL',
  'AWS_ENDPOINT_URL_DYNAMODB',
  'AWS_ENDPOINT_URL_IAM',
  'AWS_ENDPOINT_URL_S3',
  'AWS_ENDPOINT_URL_STS',
  'GITHUB_API_URL',
  'GITHUB_GRAPHQL_URL',
] as const;
export type EndpointVariable = (typeof ENDPOINT_VARIABLES)[number];

/**
 * Reads every declared input. The runner passes the input `unused-days` as `INPUT_UNUSED-DAYS`: upper case, blanks as
 * underscores, hyphens as they are.
 */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const inputs: Partial<Record<InputName, string>> = {};
  for (const name of INPUT_NAMES) {
    const text = env[`INPUT_${name.toUpperCase()}`]?.trim();
    if (text) inputs[name] = text;
  }
  return inputs;
}

export function readSurroundings(env: NodeJS.ProcessEnv): Surroundings {
  const runId = env.GITHUB_RUN_ID?.trim();
  const variable = (['AWS_REGION', 'AWS_DEFAULT_REGION'] as const).find((name) => env[name]?.trim());
  const region = variable && env[variable]?.trim();
  const endpoints = ENDPOINT_VARIABLES.flatMap((name) => {
    const address = env[name]?.trim();
    return address ? [[name, address] as const] : [];
  });
  return {
    ...(runId ? { runId } : {}),
    ...(variable && region ? { region: { name: region, variable } } : {}),
    ...(endpoints.length > 0 ? { endpoints: Object.fromEntries(endpoints) } : {}),
  };
}
