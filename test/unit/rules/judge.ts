import type { JudgedFinding } from '../../../src/model/finding.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import { judge as judgeFacts } from '../../../src/rules/judge.ts';

/** The judgement with its findings in a list, which the product itself never holds. */
export function judge(
  ...facts: Parameters<typeof judgeFacts>
): Judgement & { readonly findings: readonly JudgedFinding[] } {
  const judgement = judgeFacts(...facts);
  return { ...judgement, findings: [...judgement.findings] };
}
