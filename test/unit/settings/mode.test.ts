/** Which kind of run an event and the settings make. */
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/model/settings.ts';
import type { WorkflowRun } from '../../../src/model/workflow.ts';
import { ConfigError } from '../../../src/settings/config-error.ts';
import { isAboutChange, modeOf } from '../../../src/settings/mode.ts';

type Asked = Parameters<typeof modeOf>[0];

const asked = (mode: Settings['mode'], allowPullRequestTarget = false): Asked =>
  ({ mode, changes: { allowPullRequestTarget } }) as Asked;
const run = (event?: string): WorkflowRun => ({
  ...(event !== undefined && { event }),
  ...(event?.startsWith('pull_request') && { pullRequest: { number: 7 } }),
});

function problemOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

describe('A run in mode auto', () => {
  it.each([
    ['pull_request', 'pull-request'],
    ['schedule', 'audit'],
    ['push', 'audit'],
    ['workflow_dispatch', 'audit'],
    ['merge_group', 'audit'],
    ['pull_request_review', 'audit'],
  ])('for %s is %s', (event, mode) => {
    expect(modeOf(asked('auto'), run(event))).toBe(mode);
  });

  it('audits where nothing tells of an event', () => {
    expect(modeOf(asked('auto'), run())).toBe('audit');
  });

  it('audits for a pull request that the payload does not number', () => {
    expect(modeOf(asked('auto'), { event: 'pull_request' })).toBe('audit');
  });
});

describe('A run in mode audit', () => {
  it('audits whatever the event', () => {
    expect(modeOf(asked('audit'), run('pull_request'))).toBe('audit');
    expect(modeOf(asked('audit'), run('pull_request_target'))).toBe('audit');
  });
});

describe('A run in mode pull-request', () => {
  it('judges the change of a pull request', () => {
    expect(modeOf(asked('pull-request'), run('pull_request'))).toBe('pull-request');
  });

  it('says which event it needs, and which it has', () => {
    expect(problemOf(() => modeOf(asked('pull-request'), run('push')))).toContain(
      'input mode: found pull-request, and the run is for push, which is about no pull request. Allowed: pull-request in workflows with on: pull_request; auto decides by event.',
    );
  });
});

describe('A run for pull_request_target', () => {
  it.each(['auto', 'pull-request'] as const)('is refused in mode %s, and says why', (mode) => {
    const problem = problemOf(() => modeOf(asked(mode), run('pull_request_target')));
    expect(problem).toContain('whose jobs have secrets and may write, whoever proposes the change');
    expect(problem).toContain('changes.allow-pull-request-target: true');
  });

  it('judges the change where the settings allow it by word', () => {
    expect(modeOf(asked('auto', true), run('pull_request_target'))).toBe('pull-request');
  });
});

describe('Which runs are about a change', () => {
  it('are those for the change itself, not those for what people say of it', () => {
    expect(isAboutChange(run('pull_request'))).toBe(true);
    expect(isAboutChange(run('pull_request_target'))).toBe(true);
    expect(isAboutChange(run('pull_request_review'))).toBe(false);
    expect(isAboutChange({ event: 'pull_request' })).toBe(false);
    expect(isAboutChange(run('push'))).toBe(false);
  });
});
