/** One HTTP address for IAM, STS and the OIDC token endpoint. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, send } from './answer.ts';
import { AwsError, throttling } from './aws-error.ts';
import type { Fault } from './faults.ts';
import { resultOf, serviceOf, subjectOf, vanished } from './operations.ts';
import { randomUuid } from './random.ts';
import type { Rates } from './rates.ts';
import { readForm } from './request.ts';
import type { RequestLog } from './request-log.ts';
import type { World } from './world.ts';
import { errorXml, responseXml } from './xml.ts';

export const TOKEN_PATH = '/oidc/token';
const TOKEN_OPERATION = 'GetIdToken';
const SLOW_MS = 30_000;

export interface Desk {
  readonly world: World;
  readonly rates: Rates;
  readonly log: RequestLog;
  readonly random: () => number;
  /** The bearer token that a workflow presents to the token endpoint. */
  readonly requestToken: string;
  sleep(milliseconds: number): Promise<void>;
}

const FAILURES: Readonly<Record<string, () => AwsError>> = {
  throttle: throttling,
  '500': () =>
    new AwsError(500, 'ServiceFailure', 'The request processing has failed because of an internal error.'),
  '503': () =>
    new AwsError(
      503,
      'ServiceUnavailable',
      'The request has failed due to a temporary failure of the server.',
    ),
};

/** Answers one request; never rejects. */
export async function handle(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://sandbox');
  try {
    if (url.pathname === TOKEN_PATH) await handleToken(desk, url, request, response);
    else await handleQuery(desk, request, response);
  } catch {
    // The client went away in the middle of its request, so nobody is there to be told.
    response.destroy();
  }
}

async function handleQuery(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = await readForm(request);
  const operation = form.get('Action') ?? 'none';
  const done = desk.log.begin(operation);
  try {
    const { world, log } = desk;
    const subject = subjectOf(world, form);
    const fault = world.faults.ofAnswer(operation, subject);
    if (fault) log.fault(fault.kind);
    const answer = await answerTo(desk, request, form, operation, () => failureOf(fault, subject));
    const slowMs = fault?.kind === 'slow' ? (fault.slowMs ?? SLOW_MS) : 0;
    const waitMs = world.behaviour.latencyMs + slowMs;
    if (waitMs > 0) await desk.sleep(waitMs);
    send(response, answer, fault?.kind);
  } finally {
    done();
  }
}

function failureOf(fault: Fault | undefined, subject: string | undefined): AwsError | undefined {
  return fault?.kind === 'vanish' ? vanished(subject) : FAILURES[fault?.kind ?? '']?.();
}

async function answerTo(
  desk: Desk,
  request: IncomingMessage,
  form: URLSearchParams,
  operation: string,
  failure: () => AwsError | undefined,
): Promise<Answer> {
  const requestId = randomUuid(desk.random);
  const service = serviceOf(form.get('Version'));
  const namespace = service?.namespace ?? 'http://webservices.amazon.com/AWSFault/2005-15-09';
  const xml = { contentType: 'text/xml', requestId };
  try {
    if (request.method !== 'POST') throw new AwsError(405, 'MethodNotAllowed', 'Only POST is served here.');
    const injected = failure();
    if (injected) throw injected;
    const call = { world: desk.world, operation, form, now: desk.world.now() };
    const result = await resultOf(call, request, desk.rates);
    return { ...xml, status: 200, body: responseXml(namespace, operation, result, requestId) };
  } catch (error) {
    const failed =
      error instanceof AwsError
        ? error
        : new AwsError(500, 'InternalFailure', `Fault of the sandbox: ${error}`);
    if (failed.code === 'Throttling') desk.log.throttle(operation);
    const body = errorXml(
      namespace,
      { type: failed.type, code: failed.code, message: failed.message },
      requestId,
    );
    return { ...xml, status: failed.status, body };
  }
}

async function handleToken(
  desk: Desk,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const done = desk.log.begin(TOKEN_OPERATION);
  try {
    const fault = desk.world.faults.ofAnswer(TOKEN_OPERATION, undefined);
    if (fault) desk.log.fault(fault.kind);
    const { status, value } = await tokenAnswer(desk, url, request, failureOf(fault, undefined));
    if (fault?.kind === 'slow') await desk.sleep(fault.slowMs ?? SLOW_MS);
    const requestId = randomUuid(desk.random);
    const body = JSON.stringify(value);
    send(response, { status, contentType: 'application/json', body, requestId }, fault?.kind);
  } finally {
    done();
  }
}

async function tokenAnswer(
  desk: Desk,
  url: URL,
  request: IncomingMessage,
  failure: AwsError | undefined,
): Promise<{ readonly status: number; readonly value: unknown }> {
  if (failure) return { status: failure.status, value: { message: failure.message } };
  if (request.method !== 'GET') return { status: 405, value: { message: 'Method not allowed' } };
  if (!/^bearer /i.test(request.headers.authorization ?? '')) {
    return { status: 401, value: { message: 'A bearer token is required' } };
  }
  if (request.headers.authorization?.slice('Bearer '.length) !== desk.requestToken) {
    return { status: 401, value: { message: 'The bearer token is not the one of this job' } };
  }
  const { world } = desk;
  const token = await world.issuer.issue(
    world.behaviour.workflow,
    url.searchParams.get('audience'),
    world.now(),
  );
  return { status: 200, value: { count: token.length, value: token } };
}
