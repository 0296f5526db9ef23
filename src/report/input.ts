/** What every renderer is given. Renderers decide nothing: the verdict, the order and the numbers come with it. */
import type { Finding } from '../model/finding.ts';
import type { ToldIssues } from '../model/issue.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Settings } from '../model/settings.ts';

export interface RunInfo {
  readonly tool: { readonly name: string; readonly version: string };
  /** ISO-8601 UTC. */
  readonly startedAt: string;
  /** ISO-8601 UTC. */
  readonly finishedAt: string;
  readonly mode: 'audit' | 'pull-request';
  /** The config file that was read, relative to the workspace; null when there was none. Absent: not known. */
  readonly configFile?: string | null;
  /** Path of the workflow file in the repository, where it is known. */
  readonly workflowPath?: string;
  /** The page of the workflow run, where it is known. */
  readonly runUrl?: string;
}

/** The words of a finding, plain text without markup. */
export type Explain = (finding: Finding) => { readonly message: string; readonly remediation: string };

export interface ReportInput {
  readonly judgement: Judgement;
  readonly settings: Settings;
  readonly run: RunInfo;
  readonly explain: Explain;
  /** What became of the issues. Absent: they were not kept yet. */
  readonly issues?: ToldIssues;
}

/** One thing that kept a run from judging anything: an error of configuration or credentials. */
export interface FailureProblem {
  /** `.github/iam-sweep.yml:12:5`, `input unused-days`, `sts:AssumeRoleWithWebIdentity`. */
  readonly place?: string;
  /** For an annotation: path relative to the workspace, line from 1. */
  readonly location?: { readonly file: string; readonly line: number };
  readonly problem: string;
  /** May have several lines, for example a policy statement to add. */
  readonly remedy?: string;
}

export interface Failure {
  /** `The configuration has 2 problems`, without a full stop. */
  readonly title: string;
  readonly problems: readonly FailureProblem[];
  /** Whether a verdict was told before, which must not be taken back with "nothing audited". */
  readonly afterVerdict?: true;
}
