/**
 * The checks of IAM Access Analyzer: which documents each is for, how it is asked, and what its answer says.
 * Source: IAM Access Analyzer API reference, 2019-11-01.
 */
import {
  type AccessAnalyzerClient,
  type AccessCheckPolicyType,
  AccessCheckResourceType,
  CheckAccessNotGrantedCommand,
  CheckNoNewAccessCommand,
  CheckNoPublicAccessCommand,
  type PolicyType,
  ValidatePolicyCommand,
  type ValidatePolicyFinding,
  ValidatePolicyResourceType,
} from '@aws-sdk/client-accessanalyzer';
import { IncompleteAnswer } from '../aws/errors.ts';
import type { AnalyzerCheck, AnalyzerFinding, AnalyzerQuestion } from '../model/analyzer.ts';
import type { DocumentKind } from '../model/change.ts';
import type { PolicyText } from '../model/entity.ts';
import { type PolicyVerdict, verdictFindings } from './analyzer-verdict.ts';
import { tokenPages } from './switch-role/token-pages.ts';

export interface CheckPorts {
  readonly client: AccessAnalyzerClient;
  /** Sends a call, again where that helps: `Caller.call`. */
  call<T>(operation: string, send: () => Promise<T>): Promise<T>;
  /** Actions that must not be granted. */
  readonly forbidden: readonly string[];
}

export interface Check {
  /** As AWS calls it, and as IAM does after `access-analyzer:`. */
  readonly operation: string;
  /** What the check says nothing about is not sent: most checks cost money. */
  isFor(question: AnalyzerQuestion): boolean;
  ask(question: AnalyzerQuestion, ports: CheckPorts): Promise<readonly AnalyzerFinding[]>;
}

const VALIDATED_AS: Readonly<Record<DocumentKind, PolicyType>> = {
  identity: 'IDENTITY_POLICY',
  boundary: 'IDENTITY_POLICY',
  trust: 'RESOURCE_POLICY',
  resource: 'RESOURCE_POLICY',
  scp: 'SERVICE_CONTROL_POLICY',
};

/** The other checks know nothing of service control policies. */
const CHECKED_AS: Readonly<Record<DocumentKind, AccessCheckPolicyType | undefined>> = {
  identity: 'IDENTITY_POLICY',
  boundary: 'IDENTITY_POLICY',
  trust: 'RESOURCE_POLICY',
  resource: 'RESOURCE_POLICY',
  scp: undefined,
};

const validatePolicy: Check = {
  operation: 'ValidatePolicy',
  isFor: () => true,
  async ask({ kind, resourceType, after }, { client, call }) {
    // Of other types AWS asks to leave it out, and runs the checks for all resource policies.
    const type = typeAmong(ValidatePolicyResourceType, kind, resourceType);
    const pages = tokenPages(async (nextToken) => {
      const command = new ValidatePolicyCommand({
        locale: 'EN',
        policyDocument: text(after),
        policyType: VALIDATED_AS[kind],
        ...(type !== undefined && { validatePolicyResourceType: type }),
        ...(nextToken !== undefined && { nextToken }),
      });
      const { findings, nextToken: NextToken } = await call('ValidatePolicy', () => client.send(command));
      if (findings === undefined) throw new IncompleteAnswer('an answer without a list of findings');
      return { findings, NextToken };
    });
    const all: AnalyzerFinding[] = [];
    for await (const { findings } of pages) all.push(...findings.map(found));
    return all;
  },
};

/** Of a new document everything is new, which the change itself tells. */
const noNewAccess: Check = {
  operation: 'CheckNoNewAccess',
  isFor: ({ kind, before }) => CHECKED_AS[kind] !== undefined && before !== undefined,
  ask: ({ kind, before, after }, { client, call }) =>
    verdict('no-new-access', () =>
      call('CheckNoNewAccess', () =>
        client.send(
          new CheckNoNewAccessCommand({
            existingPolicyDocument: text(before),
            newPolicyDocument: text(after),
            policyType: CHECKED_AS[kind],
          }),
        ),
      ),
    ),
};

/** A boundary grants nothing, however much it lets through. */
const accessNotGranted: Check = {
  operation: 'CheckAccessNotGranted',
  isFor: ({ kind }) => CHECKED_AS[kind] !== undefined && kind !== 'boundary',
  ask: ({ kind, after }, { client, call, forbidden }) =>
    verdict('access-not-granted', () =>
      call('CheckAccessNotGranted', () =>
        client.send(
          new CheckAccessNotGrantedCommand({
            policyDocument: text(after),
            access: [{ actions: [...forbidden] }],
            policyType: CHECKED_AS[kind],
          }),
        ),
      ),
    ),
};

/** Types that AWS does not know are answered with an error, so they are not asked. */
const noPublicAccess: Check = {
  operation: 'CheckNoPublicAccess',
  isFor: ({ kind, resourceType }) => typeAmong(AccessCheckResourceType, kind, resourceType) !== undefined,
  ask: ({ kind, resourceType, after }, { client, call }) =>
    verdict('no-public-access', () =>
      call('CheckNoPublicAccess', () =>
        client.send(
          new CheckNoPublicAccessCommand({
            policyDocument: text(after),
            resourceType: typeAmong(AccessCheckResourceType, kind, resourceType),
          }),
        ),
      ),
    ),
};

export const CHECKS: Readonly<Record<AnalyzerCheck, Check>> = {
  'validate-policy': validatePolicy,
  'no-new-access': noNewAccess,
  'access-not-granted': accessNotGranted,
  'no-public-access': noPublicAccess,
};

/** AWS's word for the resource, where it is among those that the check knows. Of a trust policy it is told by the kind. */
function typeAmong<Type extends string>(
  known: Readonly<Record<string, Type>>,
  kind: DocumentKind,
  resourceType: string | undefined,
): Type | undefined {
  if (kind !== 'trust' && kind !== 'resource') return undefined;
  const wanted = kind === 'trust' ? 'AWS::IAM::AssumeRolePolicyDocument' : resourceType;
  return Object.values(known).find((type) => type === wanted);
}

/** What could not be read as JSON is sent as it is. */
function text(document: PolicyText): string {
  return typeof document === 'string' ? document : JSON.stringify(document);
}

const TYPES: Readonly<Record<string, AnalyzerFinding['type']>> = {
  ERROR: 'error',
  SECURITY_WARNING: 'security-warning',
  WARNING: 'warning',
  SUGGESTION: 'suggestion',
};

function found({ findingType, issueCode, findingDetails, learnMoreLink, locations }: ValidatePolicyFinding) {
  if (issueCode === undefined || findingType === undefined) {
    throw new IncompleteAnswer('a finding without its code or its type');
  }
  const [statement] = (locations ?? []).flatMap((location) => statementOf(location.path) ?? []);
  return {
    check: 'validate-policy',
    type: TYPES[findingType] ?? 'warning',
    code: issueCode,
    message: findingDetails ?? issueCode,
    ...(learnMoreLink && { learnMore: learnMoreLink }),
    ...(statement !== undefined && { statement }),
  } satisfies AnalyzerFinding;
}

type Path = NonNullable<ValidatePolicyFinding['locations']>[number]['path'];

/** `Statement`, 2, `Action`, …; where a statement stands alone and not in a list there is no number. */
function statementOf(path: Path): number | undefined {
  const [first, second] = path ?? [];
  if (first?.value !== 'Statement' || second === undefined) return undefined;
  return second.index ?? 0;
}

async function verdict(
  check: Exclude<AnalyzerCheck, 'validate-policy'>,
  ask: () => Promise<PolicyVerdict>,
): Promise<readonly AnalyzerFinding[]> {
  return verdictFindings(check, await ask());
}
