/** The pipeline: inputs and config -> Settings -> Snapshot -> Judgement -> report, outputs, exit code. */
import type { Clock } from './aws/clock.ts';
import { insideWorkspace } from './files/write.ts';
import type { Runner } from './github/runner.ts';
import type { Settings } from './model/settings.ts';
import type { Snapshot } from './model/snapshot.ts';
import type { TokenContext } from './model/workflow.ts';
import { progressLog } from './progress.ts';
import { logSafe } from './report/escape.ts';
import { loadSettings } from './settings/index.ts';
import type { Inputs, Surroundings } from './settings/inputs.ts';
import { selectEntities } from './settings/selection.ts';
import { tellFailure, tellJudgement } from './tell.ts';

export interface RunPorts {
  readonly runner: Runner;
  readonly clock: Clock;
  readonly tool: { readonly name: string; readonly version: string };
  /** The directory that relative paths start from. */
  readonly workspace: string;
  readonly surroundings: Surroundings;
  readonly tokenContext: TokenContext;
}

/** Returns the exit code. Outputs and summary are written in every case; nothing is thrown. */
export async function run(inputs: Inputs, ports: RunPorts): Promise<number> {
  const { runner, clock, workspace, surroundings } = ports;
  const startedAt = new Date(clock.now());
  try {
    const { settings, configFile } = await loadSettings({ inputs, workspace, surroundings });
    runner.info(
      `Settings: ${configFile === null ? 'inputs and defaults' : `${logSafe(configFile)} and inputs`}.`,
    );
    const collected = await runner.group('Collecting facts', () => facts(settings, ports));
    const snapshot = await kept(collected, settings, workspace);
    const { judge } = await import('./rules/judge.ts');
    const { exitCodeOf } = await import('./rules/verdict.ts');
    const judgement = judge(snapshot, settings, startedAt);
    await tellJudgement(judgement, settings, {
      ...ports,
      configFile,
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

async function facts(settings: Settings, ports: RunPorts): Promise<Snapshot> {
  const { runner, clock, workspace, tool, tokenContext } = ports;
  if (settings.fromSnapshot !== undefined) {
    runner.info(`Reading the facts from ${logSafe(settings.fromSnapshot)}; AWS is not called.`);
    const { loadSnapshot } = await import('./files/snapshot-file.ts');
    return loadSnapshot(await insideWorkspace(workspace, settings.fromSnapshot), settings.fromSnapshot);
  }
  const { collect } = await import('./collect/index.ts');
  return collect(settings, {
    clock,
    tool,
    tokenContext,
    select: (entities) => selectEntities(entities, settings.entities).entities,
    onProgress: progressLog(clock, runner.info),
    debug: (message) => runner.debug(logSafe(message)),
    getIdToken: runner.getIdToken,
    mask: runner.mask,
  });
}
