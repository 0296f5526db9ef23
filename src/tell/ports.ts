/** What telling needs besides the judgement. */
import type { Clock } from '../aws/clock.ts';
import type { Runner } from '../github/runner.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Secrets } from '../model/settings.ts';
import type { TokenContext, WorkflowRun } from '../model/workflow.ts';
import type { KeptHistory } from '../slack/announce.ts';

export interface TellPorts {
  readonly runner: Runner;
  readonly tool: { readonly name: string; readonly version: string };
  readonly workspace: string;
  /** The config file that was read, relative to the workspace; null when there was none. */
  readonly configFile: string | null;
  /** The baseline as it was read. Absent: there is none. */
  readonly baseline?: Baseline;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly workflow: WorkflowRun;
  readonly tokenContext: TokenContext;
  /** Addresses of GitHub's APIs in place of those of github.com. */
  readonly gitHub: { readonly apiUrl?: string; readonly graphqlUrl?: string };
  /** Where it is kept what was told in Slack last. Absent: nowhere, or it could not be read. */
  readonly history?: KeptHistory;
}
