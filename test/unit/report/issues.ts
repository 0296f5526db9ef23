/** The issues that small judgements give. */
import type { IssueState, IssueText, WantedIssue, WantedIssues } from '../../../src/model/issue.ts';
import type { JudgedEntity, Judgement } from '../../../src/model/judgement.ts';
import type { IssueSettings, Settings } from '../../../src/model/settings.ts';
import type { RunInfo } from '../../../src/report/input.ts';
import { wantedIssues } from '../../../src/report/issue/index.ts';
import { entityMatcher } from '../../../src/settings/pattern.ts';
import { NO_ISSUE } from '../factory.ts';
import { input, judged, judgement } from './factory.ts';
import { arnOf, inline, role, service } from './facts.ts';

export interface Overrides {
  readonly issue?: Partial<IssueSettings>;
  readonly settings?: Partial<Settings>;
  readonly run?: Partial<RunInfo>;
}

export function issues(of: Judgement, { issue, settings, run }: Overrides = {}): WantedIssues {
  const given = input(of, { ...settings, issue: { ...NO_ISSUE, open: true, ...issue } });
  return wantedIssues({ ...given, run: { ...given.run, ...run } }, entityMatcher);
}

/** The only issue, or the first of several. */
export function issue(of: Judgement, overrides: Overrides = {}): WantedIssue {
  const [first] = issues(of, overrides).wanted;
  if (first === undefined) throw new Error('no issue is wanted');
  return first;
}

/** What the issue tells after one run, and after the runs before. */
export function told(...runs: readonly Judgement[]): IssueText {
  let before: IssueState | undefined;
  let text: IssueText | undefined;
  for (const of of runs) {
    text = issue(of).text(before);
    before = text.state;
  }
  if (text === undefined) throw new Error('no run');
  return text;
}

/** A role that never used these services, and used s3 today. */
export function silentRole(name: string, ...namespaces: readonly string[]): JudgedEntity {
  const grants = [inline('app', arnOf('role', name))];
  return judged(
    role({
      name,
      services: [service('s3', 1, grants), ...namespaces.map((of) => service(of, 'never', grants))],
    }),
  );
}

/** The same role when its job failed. */
export function unknownRole(name: string): JudgedEntity {
  const reason = {
    operation: 'GetServiceLastAccessedDetails',
    code: 'JobFailed',
    message: 'the job failed',
  };
  return judged(role({ name, access: { status: 'unknown', reason } }));
}

export function audit(...entities: readonly JudgedEntity[]): Judgement {
  return judgement(entities);
}
