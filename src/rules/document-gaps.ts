/** Trust policies that could not be read in full, so that no rule can say who may not assume the role. */
import { DOCUMENT_RULES, type Settings } from '../model/settings.ts';
import type { CollectError } from '../model/snapshot.ts';
import { describeProblem } from '../policy/document.ts';
import { parsedOnce } from './document/document-rule.ts';
import type { Examined } from './examined.ts';

/** Of policies that grant something, `gapsOf` tells. */
export function trustGaps({ entity }: Examined, rules: Settings['rules']): readonly CollectError[] {
  const isAsked = DOCUMENT_RULES.some((rule) => rule.startsWith('trust-') && rules[rule] !== 'off');
  if (!isAsked || entity.type !== 'role') return [];
  const [problem] = parsedOnce(entity.trustPolicy).problems;
  if (problem === undefined) return [];
  return [
    {
      accountId: entity.accountId,
      entityArn: entity.arn,
      operation: 'GetAccountAuthorizationDetails',
      code: 'PolicyUnreadable',
      message: `the trust policy could not be read: ${describeProblem(problem)}`,
    },
  ];
}
