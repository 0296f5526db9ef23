/** What this run does: the audit, or the judgement of a pull request. */
import type { Settings } from '../model/settings.ts';
import type { WorkflowRun } from '../model/workflow.ts';
import { ConfigError } from './config-error.ts';

const TARGET = 'pull_request_target';

/**
 * Whether the run may be about a pull request, as far as its event tells.
 * `pull_request_review` and the like come when somebody speaks, not when the change does.
 */
export function isAboutChange({ event, pullRequest }: WorkflowRun): boolean {
  return pullRequest !== undefined && (event === 'pull_request' || event === TARGET);
}

/** @throws ConfigError where the settings ask for what the event does not allow */
export function modeOf(
  { mode, changes }: Pick<Settings, 'mode' | 'changes'>,
  workflow: WorkflowRun,
): 'audit' | 'pull-request' {
  if (mode === 'audit') return 'audit';
  if (!isAboutChange(workflow)) {
    if (mode === 'auto') return 'audit';
    const what = `found pull-request, and the run is for ${workflow.event ?? 'no event'}, which is about no pull request`;
    throw problem(
      'input mode',
      what,
      'pull-request in workflows with on: pull_request; auto decides by event',
    );
  }
  if (workflow.event === TARGET && !changes.allowPullRequestTarget) {
    const what = `the run is for ${TARGET}, whose jobs have secrets and may write, whoever proposes the change`;
    throw problem(
      'the event',
      what,
      'on: pull_request; or, where no step runs or builds what the pull request brings, changes.allow-pull-request-target: true in the config file of the base branch',
    );
  }
  return 'pull-request';
}

function problem(source: string, what: string, allowed: string): ConfigError {
  return new ConfigError([{ source, what, allowed }]);
}
