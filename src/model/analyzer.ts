/** What IAM Access Analyzer is asked about changed policies, and what it answers. */
import type { DocumentKind } from './change.ts';
import type { PolicyText } from './entity.ts';
import type { CollectError, CollectStats } from './snapshot.ts';

export const ANALYZER_CHECKS = [
  'validate-policy',
  'no-new-access',
  'access-not-granted',
  'no-public-access',
] as const;
export type AnalyzerCheck = (typeof ANALYZER_CHECKS)[number];

/** One changed document without unknown parts. */
export interface AnalyzerQuestion {
  /** Names the document among all of the change. */
  readonly key: string;
  readonly kind: DocumentKind;
  /** Of a resource policy, in CloudFormation's words: `AWS::S3::Bucket`. Absent: not known. */
  readonly resourceType?: string;
  /** Absent: there was none, or it holds unknown parts. */
  readonly before?: PolicyText;
  readonly after: PolicyText;
}

export interface AnalyzerFinding {
  readonly check: AnalyzerCheck;
  /** Of `validate-policy` the type that AWS gives it; `fail` of the other checks. */
  readonly type: 'error' | 'security-warning' | 'warning' | 'suggestion' | 'fail';
  /** AWS's issue code, such as `PASS_ROLE_WITH_STAR_IN_RESOURCE`; of the other checks the check. */
  readonly code: string;
  readonly message: string;
  /** Of AWS's documentation. */
  readonly learnMore?: string;
  /** Place of the statement in `Statement`, from 0. Absent: the document, or not told. */
  readonly statement?: number;
}

export interface AnalyzerAnswer {
  readonly key: string;
  readonly check: AnalyzerCheck;
  readonly findings: readonly AnalyzerFinding[];
}

export interface AnalyzerFacts {
  readonly answers: readonly AnalyzerAnswer[];
  /** Questions without an answer; `message` names the document. */
  readonly errors: readonly CollectError[];
  readonly stats: Pick<CollectStats, 'apiCalls' | 'retries'>;
}
