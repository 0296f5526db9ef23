/** What the checks of Access Analyzer that answer PASS or FAIL say of a document. */
import { IncompleteAnswer } from '../aws/errors.ts';
import type { AnalyzerCheck, AnalyzerFinding } from '../model/analyzer.ts';

export interface PolicyVerdict {
  readonly result?: string | undefined;
  readonly message?: string | undefined;
  readonly reasons?:
    | readonly { readonly description?: string | undefined; readonly statementIndex?: number | undefined }[]
    | undefined;
}

/** Nothing for PASS; for FAIL a finding for each statement that AWS names, or one where it names none. */
export function verdictFindings(
  check: Exclude<AnalyzerCheck, 'validate-policy'>,
  { result, message, reasons = [] }: PolicyVerdict,
): readonly AnalyzerFinding[] {
  if (result === 'PASS') return [];
  if (result !== 'FAIL') throw new IncompleteAnswer('an answer that is neither PASS nor FAIL');
  const byStatement = new Map<number | undefined, Set<string>>();
  for (const { statementIndex, description } of reasons) {
    const descriptions = byStatement.get(statementIndex) ?? new Set();
    byStatement.set(statementIndex, descriptions.add(description ?? ''));
  }
  if (byStatement.size === 0) byStatement.set(undefined, new Set());
  return [...byStatement].map(([statement, descriptions]) => ({
    check,
    type: 'fail',
    code: check,
    message: [message ?? '', ...descriptions].filter((part) => part !== '').join(' ') || check,
    ...(statement !== undefined && { statement }),
  }));
}
