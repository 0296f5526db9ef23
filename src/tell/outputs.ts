/** The outputs of the step. */
import type { Runner } from '../github/runner.ts';
import type { KeptIssue } from '../model/issue.ts';
import type { Conclusion, Judgement } from '../model/judgement.ts';
import { OUTPUT_NAMES, type OutputName } from '../model/outputs.ts';
import { SEVERITIES, type Severity } from '../model/settings.ts';
import type { ReportFile } from './files.ts';

export type SomeOutputs = Partial<Record<OutputName, string>>;

export function verdictOutputs({ conclusion, counts, baseline, errors }: Judgement): SomeOutputs {
  return {
    ...severityOutputs(conclusion, counts),
    'known-count': String(baseline?.known ?? 0),
    complete: String(errors.length === 0),
  };
}

export function severityOutputs(
  conclusion: Conclusion,
  counts: Readonly<Record<Severity, number>>,
): SomeOutputs {
  const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return {
    conclusion,
    'findings-count': String(total),
    'critical-count': String(counts.critical),
    'high-count': String(counts.high),
    'medium-count': String(counts.medium),
    'low-count': String(counts.low),
  };
}

/** Where the files of the results are. */
export function pathOutputs(written: readonly ReportFile[]): SomeOutputs {
  return Object.fromEntries(
    written.flatMap(({ output, path }) => (output === undefined ? [] : [[output, path]])),
  );
}

/** Of several issues the first that is open: they come with the worst first. */
export function issueOutputs(issues: readonly KeptIssue[]): SomeOutputs {
  const issue = issues.find(({ isOpen }) => isOpen) ?? issues[0];
  return issue === undefined ? {} : { 'issue-number': String(issue.number), 'issue-url': issue.url };
}

/** All are set in every run; what is not known is empty. */
export function setOutputs(runner: Runner, outputs: SomeOutputs): void {
  for (const name of OUTPUT_NAMES) runner.setOutput(name, outputs[name] ?? '');
}
