/** IAM Access Analyzer's policy checks over REST, as its API reference of 2019-11-01 describes them. */
import { jsonAnswer } from '../answer.ts';
import { assertAllowed, signerOf } from '../authorization.ts';
import { AwsError } from '../aws-error.ts';
import type { Desk, Incoming, Protocol } from '../protocol.ts';
import { checkAccessNotGranted, checkNoNewAccess, checkNoPublicAccess } from './custom-checks.ts';
import { validatePolicy } from './validate.ts';

/** What the sandbox answers in place of its own opinion. */
export interface ScriptedAnswer {
  readonly operation: AnalyzerOperation;
  /** Part of the document that it is about; absent: every document. */
  readonly about?: string;
  /** The answer; of ValidatePolicy the whole list of `findings`, which comes in pages. */
  readonly answer: Readonly<Record<string, unknown>>;
}

export type AnalyzerOperation =
  | 'ValidatePolicy'
  | 'CheckNoNewAccess'
  | 'CheckAccessNotGranted'
  | 'CheckNoPublicAccess';

export type Input = Readonly<Record<string, unknown>>;

interface AnalyzerEndpoint {
  readonly operation: AnalyzerOperation;
  /** Throws for what AWS refuses. */
  readonly opinion: (input: Input) => Readonly<Record<string, unknown>>;
}

const ENDPOINTS: Readonly<Record<string, AnalyzerEndpoint>> = {
  '/policy/validation': { operation: 'ValidatePolicy', opinion: validatePolicy },
  '/policy/check-no-new-access': { operation: 'CheckNoNewAccess', opinion: checkNoNewAccess },
  '/policy/check-access-not-granted': { operation: 'CheckAccessNotGranted', opinion: checkAccessNotGranted },
  '/policy/check-no-public-access': { operation: 'CheckNoPublicAccess', opinion: checkNoPublicAccess },
};

const USUAL_PAGE = 100;

export const accessAnalyzerProtocol: Protocol = (incoming, desk) => {
  const endpoint = ENDPOINTS[incoming.url.pathname];
  if (endpoint === undefined || incoming.method !== 'POST') return undefined;
  return {
    operation: endpoint.operation,
    answer: (requestId) => jsonAnswer(200, answerTo(endpoint, incoming, desk), requestId),
    refuse: (error, requestId) => {
      const code = CODES[error.code] ?? error.code;
      return jsonAnswer(error.status, { message: error.message }, requestId, { 'x-amzn-errortype': code });
    },
    failures: {
      throttle: () => new AwsError(429, 'ThrottlingException', 'Rate exceeded'),
      vanish: () => new AwsError(400, 'ValidationException', 'The policy document could not be processed.'),
    },
  };
};

const CODES: Readonly<Record<string, string>> = {
  AccessDenied: 'AccessDeniedException',
  ExpiredToken: 'ExpiredTokenException',
  ServiceFailure: 'InternalServerException',
  InternalFailure: 'InternalServerException',
  InvalidClientTokenId: 'UnrecognizedClientException',
};

function answerTo({ operation, opinion }: AnalyzerEndpoint, incoming: Incoming, { world }: Desk): unknown {
  const signer = signerOf(world, incoming, 'access-analyzer', world.now());
  assertAllowed(world, signer, operation, `access-analyzer:${operation}`, '*');
  const input = JSON.parse(incoming.body.toString() || '{}') as Input;
  const scripted = world.behaviour.analyzerAnswers.find(
    (it) => it.operation === operation && documentOf(input).includes(it.about ?? ''),
  );
  // What is wrong with the request itself is refused whatever the script says.
  const own = opinion(input);
  const answer = scripted?.answer ?? own;
  if (!Array.isArray(answer.findings)) return answer;
  return pageOf(answer.findings, incoming.url, world.behaviour.pageSizes[operation] ?? USUAL_PAGE);
}

const documentOf = ({ policyDocument, newPolicyDocument }: Input): string =>
  String(policyDocument ?? newPolicyDocument);

function pageOf(findings: readonly unknown[], { searchParams }: URL, most: number): object {
  const start = Number(searchParams.get('nextToken') ?? 0);
  const size = Math.min(most, Number(searchParams.get('maxResults') ?? USUAL_PAGE));
  if (!(Number.isInteger(start) && start >= 0 && size >= 1)) {
    throw new AwsError(400, 'ValidationException', 'Invalid nextToken or maxResults.');
  }
  const end = start + size;
  return {
    findings: findings.slice(start, end),
    ...(end < findings.length && { nextToken: String(end) }),
  };
}
