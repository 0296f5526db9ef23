/** The pipeline of a pull request: changed files -> what they say of IAM, and the facts of it -> Judgement -> comment, report. */
import { posix, relative, resolve, sep } from 'node:path';
import { CredentialsError } from './aws/explain-credentials.ts';
import { type FactPorts, facts, gitHubAddresses } from './facts.ts';
import { SnapshotFileError } from './files/snapshot-file-error.ts';
import type { ReadOptions } from './github/pull/index.ts';
import type { AnalyzerFacts } from './model/analyzer.ts';
import { type FileText, PullRequestError, type UsageLook } from './model/pull-request.ts';
import type { ReadChange } from './model/read-change.ts';
import { CREDENTIAL_RULES, type Settings } from './model/settings.ts';
import type { CollectError, Snapshot } from './model/snapshot.ts';
import type { TokenContext } from './model/workflow.ts';
import { logSafe } from './report/escape.ts';
import type { Loaded } from './settings/index.ts';
import type { Inputs } from './settings/inputs.ts';
import type { ReadWorkspaceFile } from './settings/workspace-file.ts';
import { tellChange } from './tell/pull-request.ts';

/** Bytes that are read at most; the readers have limits of their own. */
const LARGEST_PLAN = 100_000_000;
const LARGEST_TEMPLATE = 5_000_000;

export async function gate(
  loaded: Loaded,
  inputs: Inputs,
  ports: FactPorts,
  startedAt: Date,
): Promise<number> {
  const { settings, secrets, configFile, configPath } = loaded;
  const { runner, clock, surroundings } = ports;
  const { read, paths } = await runner.group('Reading the change', () =>
    readPull(settings, readOptions(secrets.githubToken, ports), ports),
  );
  const usage = await runner.group('Collecting facts', () => usageOf(read, loaded, ports));
  const { judgeChange } = await import('./rules/change/index.ts');
  const { exitCodeOf } = await import('./rules/verdict.ts');
  const judged = judgeChange(read, usage, settings, startedAt);
  const { gateNotices } = await import('./settings/gate-notices.ts');
  const notices = [...gateNotices({ settings, inputs, configPath, changed: paths }), ...judged.notices];
  await tellChange({ ...judged, notices }, settings, {
    ...ports,
    configFile,
    configPath,
    secrets,
    gitHub: gitHubAddresses(surroundings),
    startedAt,
    finishedAt: new Date(clock.now()),
  });
  return exitCodeOf(judged.conclusion, settings.gate);
}

/** Files of the branch that the pull request goes into, as it is now. Nothing of the pull request itself is read. */
export async function baseBranchReader(
  inputs: Inputs,
  ports: FactPorts,
): Promise<{ readonly readFile: ReadWorkspaceFile; readonly place: string }> {
  const { baseBranch } = ports.workflow.pullRequest ?? {};
  if (baseBranch === undefined)
    throw new PullRequestError('the event does not tell into which branch the pull request goes');
  const { commitTree } = await import('./github/pull/index.ts');
  const tree = commitTree(readOptions(inputs['github-token'], ports), `refs/heads/${baseBranch}`);
  const readFile: ReadWorkspaceFile = async (workspace, path, mostBytes) => {
    const way = relative(workspace, resolve(workspace, path)).split(sep).join('/');
    if (way === '' || way.startsWith('../') || posix.isAbsolute(way))
      return { status: 'refused', problem: 'is outside the repository' };
    const found = (await tree.texts([way], mostBytes)).get(way);
    if (found === undefined) return { status: 'missing' };
    return 'text' in found
      ? { status: 'read', text: found.text }
      : { status: 'refused', problem: found.problem };
  };
  return { readFile, place: `in the base branch ${logSafe(baseBranch)}` };
}

function readOptions(token: string | undefined, ports: FactPorts): ReadOptions {
  const { runner, clock, tool, tokenContext, workflow, surroundings } = ports;
  const { number = 0, baseBranch, headSha } = workflow.pullRequest ?? {};
  return {
    ...{ token, tokenContext, tool, pauses: clock },
    repository: workflow.repository,
    ...{ number, baseBranch, headSha },
    ...gitHubAddresses(surroundings),
    debug: (message) => runner.debug(logSafe(message)),
  };
}

/** `paths`: of all changed files, also where they were before. */
async function readPull(
  settings: Settings,
  options: ReadOptions,
  { runner, workspace }: FactPorts,
): Promise<{ readonly read: ReadChange; readonly paths: readonly string[] }> {
  const { readPullRequest } = await import('./github/pull/index.ts');
  const { readChange } = await import('./changes/index.ts');
  const { readWorkspaceFile } = await import('./settings/workspace-file.ts');
  const { filesOf } = await import('./files/directory.ts');
  const text = async (path: string, mostBytes: number): Promise<FileText> => {
    const file = await readWorkspaceFile(workspace, path, mostBytes);
    if (file.status === 'read') return { text: file.text };
    return { problem: file.status === 'missing' ? 'is not in the workspace' : file.problem };
  };
  const pull = await readPullRequest(options);
  const { ref, files } = pull;
  runner.info(
    `Pull request #${ref.number}: ${files.length} changed ${files.length === 1 ? 'file' : 'files'} from ${ref.baseSha.slice(0, 12)} to ${ref.headSha.slice(0, 12)}.`,
  );
  const paths = files.flatMap(({ path, previousPath = path }) => [path, previousPath]);
  const read = await readChange(pull, settings.changes, {
    readPlan: (path) => text(path, LARGEST_PLAN),
    readTemplates: async (directory) => {
      const files = await filesOf(workspace, directory);
      if ('problem' in files) return files;
      const texts = new Map<string, FileText>();
      // Assets lie there too, some of them large.
      const named = files.paths.filter((path) => /\.(?:json|ya?ml|template|cfn)$/i.test(path));
      for (const path of named) texts.set(path, await text(`${directory}/${path}`, LARGEST_TEMPLATE));
      return { texts };
    },
  });
  return { read, paths };
}

interface LiveFacts {
  readonly snapshot?: Snapshot;
  readonly usage: UsageLook;
  readonly analyzer?: AnalyzerFacts;
  readonly errors: readonly CollectError[];
}

/** The use of what changes, as far as there is a way to it. Where there is none, what is known without is judged. */
async function usageOf(
  read: ReadChange,
  { settings, secrets }: Loaded,
  ports: FactPorts,
): Promise<LiveFacts> {
  if (read.files.length === 0) return asMeant('the change holds no policy that could be read');
  const { usage } = settings.changes;
  if (usage === 'off')
    return { ...asMeant('changes.usage is off'), ...(await analyzed(read, settings, ports)) };
  const refusal = tokenRefusal(ports.tokenContext);
  const needsToken = settings.fromSnapshot === undefined && settings.aws.roleToAssume !== undefined;
  if (needsToken && refusal !== undefined) return withoutUsage(refusal, usage);
  try {
    const { wantedEntities } = await import('./rules/change/index.ts');
    const { snapshot } = await facts(quiet(settings), secrets, ports, (entities) =>
      wantedEntities(read, entities, settings),
    );
    const { collectedAt, accounts } = snapshot;
    const look = { looked: true, collectedAt, accountIds: accounts.map(({ id }) => id) } as const;
    return { snapshot, usage: look, errors: [], ...(await analyzed(read, settings, ports)) };
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof SnapshotFileError) {
      const fact = { operation: 'from-snapshot', code: 'SnapshotNotRead', message };
      return { ...unseen('the snapshot can not be judged'), errors: [fact] };
    }
    if (!(error instanceof CredentialsError)) throw error;
    if (settings.aws.roleToAssume === undefined && error.code === 'NoCredentials') {
      if (refusal !== undefined) return withoutUsage(refusal, usage);
      if (settings.accounts.length === 0)
        return withoutUsage('there are no AWS credentials: set role-to-assume', usage);
    }
    const fact = { operation: 'credentials', code: error.code, message };
    return { ...unseen(`there is no way into AWS (${error.code})`), errors: [fact] };
  }
}

async function analyzed(
  read: ReadChange,
  settings: Settings,
  ports: FactPorts,
): Promise<{ readonly analyzer?: AnalyzerFacts }> {
  const { analyzerQuestions, asksAnalyzer } = await import('./rules/change/index.ts');
  if (!asksAnalyzer(settings) || settings.fromSnapshot !== undefined) return {};
  const { askAnalyzer } = await import('./collect/analyzer.ts');
  const { clock, tool, tokenContext, runner } = ports;
  const analyzer = await askAnalyzer(analyzerQuestions(read), settings, {
    ...{ clock, tool, tokenContext },
    debug: (message) => runner.debug(logSafe(message)),
    getIdToken: runner.getIdToken,
    mask: runner.mask,
  });
  return { analyzer };
}

/** Of an account only the inventory is read, and the use of what changes, by action. */
function quiet(settings: Settings): Settings {
  const off = Object.fromEntries(CREDENTIAL_RULES.map((rule) => [rule, 'off' as const]));
  const { history: _, ...switchRole } = settings.switchRole;
  return {
    ...settings,
    access: { ...settings.access, granularity: 'action' },
    switchRole: { ...switchRole, sources: [] },
    rules: { ...settings.rules, ...off },
  };
}

/** Whom GitHub gives no OIDC token, whatever the workflow asks for. Undefined: this job may have one. */
function tokenRefusal({
  isForkPullRequest,
  isDependabot,
  canRequestToken,
}: TokenContext): string | undefined {
  if (canRequestToken || !(isForkPullRequest || isDependabot)) return undefined;
  const who = isForkPullRequest ? 'pull requests from forks' : "Dependabot's pull requests";
  return `${who} get no OIDC token`;
}

function asMeant(reason: string): LiveFacts {
  return { usage: { looked: false, reason, isMeant: true }, errors: [] };
}

function unseen(reason: string): LiveFacts {
  return { usage: { looked: false, reason }, errors: [] };
}

function withoutUsage(reason: string, wanted: 'auto' | 'require'): LiveFacts {
  const message = `changes.usage is require, and usage was not looked at, since ${reason}`;
  const errors = wanted === 'auto' ? [] : [{ operation: 'usage', code: 'UsageNotLookedAt', message }];
  return { ...unseen(reason), errors };
}
