/** Where the facts come from: AWS, or a file that an earlier run kept. */
import type { Clock } from './aws/clock.ts';
import type { Collected } from './collect/index.ts';
import { insideWorkspace } from './files/write.ts';
import type { Runner } from './github/runner.ts';
import type { Entity } from './model/entity.ts';
import type { Secrets, Settings } from './model/settings.ts';
import type { Snapshot } from './model/snapshot.ts';
import type { HistoryStore } from './model/switch-role.ts';
import type { TokenContext, WorkflowRun } from './model/workflow.ts';
import { progressLog } from './progress.ts';
import { logSafe } from './report/escape.ts';
import type { Surroundings } from './settings/inputs.ts';

export interface FactPorts {
  readonly runner: Runner;
  readonly clock: Clock;
  readonly tool: { readonly name: string; readonly version: string };
  /** The directory that relative paths start from. */
  readonly workspace: string;
  readonly surroundings: Surroundings;
  readonly tokenContext: TokenContext;
  readonly workflow: WorkflowRun;
}

type Select = (entities: readonly Entity[]) => readonly Entity[];

/** @param select the entities whose use is asked for; the inventory is read whole */
export async function facts(
  settings: Settings,
  secrets: Secrets,
  ports: FactPorts,
  select: Select,
): Promise<Collected> {
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
    ...{ clock, tool, workspace, tokenContext, select },
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

/** The snapshot, saved where that was asked for. Facts that can't be kept are judged all the same, as incomplete. */
export async function kept(
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

/** Undefined where no history is kept, and where it is kept in AWS: `collect` has the way there. */
async function historyStore(
  { switchRole: { history } }: Settings,
  { githubToken: token }: Secrets,
  { runner, clock, workspace, tool, tokenContext, workflow, surroundings }: FactPorts,
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

/** Addresses of GitHub's APIs in place of those of github.com. */
export function gitHubAddresses({ endpoints }: Surroundings): {
  readonly apiUrl?: string;
  readonly graphqlUrl?: string;
} {
  const { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl } = endpoints ?? {};
  return { ...(apiUrl !== undefined && { apiUrl }), ...(graphqlUrl !== undefined && { graphqlUrl }) };
}
