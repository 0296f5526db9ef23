/** The pipeline: inputs and config -> Settings -> Snapshot -> Judgement -> report, outputs, exit code. */
import { type FactPorts, facts, gitHubAddresses, kept } from './facts.ts';
import { logSafe } from './report/escape.ts';
import { type Loaded, loadSettings } from './settings/index.ts';
import type { Inputs } from './settings/inputs.ts';
import { isAboutChange, modeOf } from './settings/mode.ts';
import { selectEntities } from './settings/selection.ts';
import { tellFailure, tellJudgement } from './tell/index.ts';

/** Returns the exit code. Outputs and summary are written in every case; nothing is thrown. */
export async function run(inputs: Inputs, ports: FactPorts): Promise<number> {
  const startedAt = new Date(ports.clock.now());
  try {
    const loaded = await settingsOf(inputs, ports, startedAt);
    if (loaded.mode === 'audit') return await audit(loaded, ports, startedAt);
    const { gate } = await import('./pull-request.ts');
    return await gate(loaded, inputs, ports, startedAt);
  } catch (error) {
    await tellFailure(error, ports);
    return 1;
  }
}

type LoadedForMode = Loaded & { readonly mode: 'audit' | 'pull-request' };

/** What a pull request brings must not decide how or whether it is judged: the config file is that of the branch it goes into. */
async function settingsOf(inputs: Inputs, ports: FactPorts, startedAt: Date): Promise<LoadedForMode> {
  const { runner, workspace, surroundings, workflow } = ports;
  const loading = { inputs, workspace, surroundings, now: startedAt.getTime() };
  if (isAboutChange(workflow) && inputs.mode !== 'audit') {
    const { baseBranchReader } = await import('./pull-request.ts');
    const loaded = await loadSettings({ ...loading, ...(await baseBranchReader(inputs, ports)) });
    const mode = modeOf(loaded.settings, workflow);
    return logged({ ...loaded, mode }, runner, ' of the base branch');
  }
  const loaded = await loadSettings(loading);
  return logged({ ...loaded, mode: modeOf(loaded.settings, workflow) }, runner, '');
}

function logged(loaded: LoadedForMode, runner: FactPorts['runner'], whence: string): LoadedForMode {
  const { configFile, secrets } = loaded;
  for (const secret of Object.values(secrets)) runner.mask(secret);
  const files = configFile === null ? 'inputs and defaults' : `${logSafe(configFile)}${whence} and inputs`;
  runner.info(`Settings: ${files}.`);
  return loaded;
}

async function audit(
  { settings, configFile, secrets, baseline }: Loaded,
  ports: FactPorts,
  startedAt: Date,
): Promise<number> {
  const { runner, clock, workspace, surroundings } = ports;
  const collected = await runner.group('Collecting facts', () =>
    facts(settings, secrets, ports, (entities) => selectEntities(entities, settings.entities).entities),
  );
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
}
