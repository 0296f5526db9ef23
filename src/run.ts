/** The pipeline: inputs and config -> Settings -> Snapshot -> Judgement -> report, outputs, exit code. */
import type { Clock } from './aws/clock.ts';
import type { Collected } from './collect/index.ts';
import { insideWorkspace } from './files/write.ts';
import type { Runner } from './github/runner.ts';
import type { Secrets, Settings } from './model/settings.ts';
import type { Snapshot } from './model/snapshot.ts';
import type { HistoryStore } from './model/switch-role.ts';
import type { TokenContext, WorkflowRun } from './model/workflow.ts';
import { progressLog } from './progress.ts';
import { logSafe } from './report/escape.ts';
import { loadSettings } from './settings/index.ts';
import type { Inputs, Surroundings } from './settings/inputs.ts';
import { selectEntities } from './settings/selection.ts';
import { type TellPorts, tellFailure, tellJudgement } from './tell/index.ts';

export interface RunPorts {
  readonly runner: Runner;
  readonly clock: Clock;
  readonly tool: { readonly name: string; readonly version: string };
  /** The directory that relative paths start from. */
  readonly workspace: string;
  readonly surroundings: Surroundings;
  readonly tokenContext: TokenContext;
  readonly workflow: WorkflowRun;
}

/** Returns the exit code. Outputs and summary are written in every case; nothing is thrown. */
export async function run(inputs: Inputs, ports: RunPorts): Promise<number> {
  const { runner, clock, workspace, surroundings } = ports;
  const startedAt = new Date(clock.now());
  try {
    const now = startedAt.getTime();
    const { settings, configFile, secrets, baseline } = await loadSettings({
      inputs,
      workspace,
      surroundings,
      now,
    });
    for (const secret of Object.values(secrets)) runner.mask(secret);
    runner.info(
      `Settings: ${configFile === null ? 'inputs and defaults' : `${logSafe(configFile)} and inputs`}.`,
    );
    const collected = await runner.group('Collecting facts', () => facts(settings, secrets, ports));
    const snapshot = await kept(collected.snapshot, settings, workspace);
    const { judge } = await import('./rules/judge.ts');
    const { exitCodeOf } = await import('./rules/verdict.ts');
    const judgement = judge(snapshot, settings, startedAt, baseline);
    await tellJudgement(judgement, settings, {
      ...ports,
      configFile,
      secrets,
      ...(baseline && { baseline }),
      gitHub: gitHubAddresses(surroundings),
      ...(collected.history && { history: collected.history }),
      startedAt,
      finishedAt: new Date(clock.now()),
    });
    return exitCodeOf(judgement.conclusion, settings.gate);
  } catch (error) {
    await tellFailure(error, ports);
    return 1;
  }
}

/** The snapshot, saved where that was asked for. Facts that can't be kept are judged all the same, as incomplete. */
async function kept(
  snapshot: Snapshot,
  { saveSnapshot: path }: Settings,
  workspace: string,
): Promise<Snapshot> {
  if (path === undefined) {
    return snapshot;
  }
  const { saveSnapshot } = await import('./files/snapshot-file.ts');
  try {
    await saveSnapshot(await insideWorkspace(workspace, path), snapshot);
    return snapshot;
  } catch (error) {
    const message = `the facts could not be kept in ${path}: ${error instanceof Error ? error.message : error}`;
    const failure = { operation: 'save-snapshot', code: 'SnapshotNotSaved', message };
    return { ...snapshot, errors: [...snapshot.errors, failure] };
  }
}

async function facts(settings: Settings, secrets: Secrets, ports: RunPorts): Promise<Collected> {
  const { runner, clock, workspace, tool, tokenContext } = ports;
  if (settings.fromSnapshot !== undefined) {
    runner.info(`Reading the facts from ${logSafe(settings.fromSnapshot)}; AWS is not called.`);
    const { loadSnapshot } = await import('./files/snapshot-file.ts');
    const path = await insideWorkspace(workspace, settings.fromSnapshot);
    return { snapshot: await loadSnapshot(path, settings.fromSnapshot) };
  }
  const { collect } = await import('./collect/index.ts');
  const { stockOf } = await import('./rules/switch-role/stock.ts');
  const history = await historyStore(settings, secrets, ports);
  return collect(settings, {
    ...{ clock, tool, workspace, tokenContext },
    select: (entities) => selectEntities(entities, settings.entities).entities,
    stock: (accounts) => stockOf(accounts, settings),
    ...(history && { history }),
    wantsTold: secrets.slackWebhookUrl !== undefined,
    onProgress: progressLog(clock, runner.info),
    debug: (message) => runner.debug(logSafe(message)),
    info: (message) => runner.info(logSafe(message)),
    getIdToken: runner.getIdToken,
    mask: runner.mask,
  });
}

/** Undefined where no history is kept, and where it is kept in AWS: `collect` has the way there. */
async function historyStore(
  { switchRole: { history } }: Settings,
  { githubToken: token }: Secrets,
  { runner, clock, workspace, tool, tokenContext, workflow, surroundings }: RunPorts,
): Promise<HistoryStore | undefined> {
  if (history?.store === 'file') {
    const { historyFile } = await import('./files/history-file.ts');
    return historyFile(workspace, history.path, clock);
  }
  if (history?.store !== 'branch') return undefined;
  const { historyBranch } = await import('./github/history-branch.ts');
  return historyBranch({
    ...history,
    ...{ repository: workflow.repository, token, tokenContext, tool, pauses: clock },
    apiUrl: surroundings.endpoints?.GITHUB_API_URL,
    debug: (message) => runner.debug(logSafe(message)),
  });
}

function gitHubAddresses({ endpoints }: Surroundings): TellPorts['gitHub'] {
  const { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl } = endpoints ?? {};
  return { ...(apiUrl !== undefined && { apiUrl }), ...(graphqlUrl !== undefined && { graphqlUrl }) };
}
