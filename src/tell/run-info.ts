/** Which run it is, as reports tell it. */
import type { RunInfo } from '../report/input.ts';
import type { TellPorts } from './ports.ts';

export function runInfo(
  mode: RunInfo['mode'],
  { tool, configFile, startedAt, finishedAt, workflow: { workflowPath, runUrl } }: TellPorts,
): RunInfo {
  return {
    ...{ tool, mode, configFile },
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    ...(workflowPath !== undefined && { workflowPath }),
    ...(runUrl !== undefined && { runUrl }),
  };
}
