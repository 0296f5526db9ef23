/** Entry of the action: reads the surroundings once, runs, sets the exit code. */
import { readFileSync } from 'node:fs';
import { name, version } from '../package.json';
import { systemClock } from './aws/clock.ts';
import { githubRunner } from './github/runner.ts';
import { tokenContext, workflowRun } from './github/workflow.ts';
import { keepHeapSmall } from './heap.ts';
import { run } from './run.ts';
import { readInputs, readSurroundings } from './settings/inputs.ts';

const { env } = process;
const event = readEvent(env.GITHUB_EVENT_PATH);
keepHeapSmall();

process.exitCode = await run(readInputs(env), {
  runner: githubRunner(env),
  clock: systemClock,
  tool: { name, version },
  workspace: env.GITHUB_WORKSPACE || process.cwd(),
  surroundings: readSurroundings(env),
  tokenContext: tokenContext(env, event),
  workflow: workflowRun(env, event),
});

/** The payload of the event, or undefined where there is none that can be read. */
function readEvent(path: string | undefined): unknown {
  try {
    return path ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
