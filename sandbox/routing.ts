/** One HTTP address for everything: reads a request, finds its protocol, lets go wrong what should, answers. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { accessAnalyzerProtocol } from './access-analyzer/protocol.ts';
import { listRegionsProtocol } from './account-regions.ts';
import { type Answer, send } from './answer.ts';
import { AwsError, isThrottling, noSuchEntity, throttling } from './aws-error.ts';
import { dynamoDbProtocol } from './dynamodb/protocol.ts';
import type { Fault, FaultKind } from './faults.ts';
import { gitHubProtocol } from './github/protocol.ts';
import { jsonProtocol } from './json-protocol.ts';
import { type Asked, type Desk, type Protocol, readIncoming } from './protocol.ts';
import { queryProtocol } from './query-protocol.ts';
import { randomUuid } from './random.ts';
import type { RequestLog } from './request-log.ts';
import { s3Protocol } from './s3/protocol.ts';
import { slackProtocol } from './slack/webhook.ts';
import { tokenEndpoint } from './token-endpoint.ts';

const SLOW_MS = 30_000;

/** In the order in which they are asked; the last takes what is left. */
const PROTOCOLS: readonly Protocol[] = [
  tokenEndpoint,
  slackProtocol,
  gitHubProtocol,
  dynamoDbProtocol,
  jsonProtocol,
  listRegionsProtocol,
  accessAnalyzerProtocol,
  s3Protocol,
  queryProtocol,
];

export interface FrontDesk extends Desk {
  readonly log: RequestLog;
  sleep(milliseconds: number): Promise<void>;
}

const FAILURES: Partial<Readonly<Record<FaultKind, (subject: string | undefined) => AwsError>>> = {
  throttle: throttling,
  '500': () =>
    new AwsError(500, 'ServiceFailure', 'The request processing has failed because of an internal error.'),
  '503': () =>
    new AwsError(
      503,
      'ServiceUnavailable',
      'The request has failed due to a temporary failure of the server.',
    ),
  vanish: (subject) => noSuchEntity(`The entity with ARN ${subject ?? 'unknown'} cannot be found.`),
  denied: () => new AwsError(403, 'AccessDenied', 'Access denied with an explicit deny in a policy.'),
};

/** Answers one request; never rejects. */
export async function handle(
  desk: FrontDesk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const incoming = await readIncoming(request);
    for (const protocol of PROTOCOLS) {
      const asked = protocol(incoming, desk);
      if (asked === undefined) continue;
      await attend(desk, asked, response);
      return;
    }
  } catch {
    // The client went away in the middle of its request, so nobody is there to be told.
    response.destroy();
  }
}

async function attend(desk: FrontDesk, asked: Asked, response: ServerResponse): Promise<void> {
  const { world, log } = desk;
  const done = log.begin(asked.operation);
  try {
    const fault = world.faults.ofAnswer(asked.operation, asked.subject);
    if (fault) log.fault(fault.kind);
    const answer = await answerTo(desk, asked, fault);
    const slowMs = fault?.kind === 'slow' ? (fault.slowMs ?? SLOW_MS) : 0;
    const waitMs = world.behaviour.latencyMs + slowMs;
    if (waitMs > 0) await desk.sleep(waitMs);
    send(response, answer, fault?.kind);
  } finally {
    done();
  }
}

async function answerTo(desk: FrontDesk, asked: Asked, fault: Fault | undefined): Promise<Answer> {
  const requestId = randomUuid(desk.random);
  try {
    const failure = failureOf(asked, fault);
    if (failure) throw failure;
    return await asked.answer(requestId);
  } catch (error) {
    const refusal =
      error instanceof AwsError
        ? error
        : new AwsError(500, 'InternalFailure', `Fault of the sandbox: ${error}`);
    if (isThrottling(refusal)) desk.log.throttle(asked.operation);
    return asked.refuse(refusal, requestId);
  }
}

function failureOf(asked: Asked, fault: Fault | undefined): AwsError | undefined {
  if (fault === undefined) return undefined;
  return asked.failures?.[fault.kind]?.() ?? FAILURES[fault.kind]?.(asked.subject);
}
