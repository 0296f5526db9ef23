/** AWS's JSON protocol: the operation in `X-Amz-Target`, JSON in and out. CloudTrail and Athena speak it. */

import { type Answer, jsonAnswer } from './answer.ts';
import { ATHENA_OPERATIONS } from './athena/operations.ts';
import { assertAllowed, type Signer, signerOf } from './authorization.ts';
import { AwsError } from './aws-error.ts';
import { lookupEvents } from './cloudtrail/look-up.ts';
import type { Desk, Incoming, Protocol } from './protocol.ts';
import type { Rates } from './rates.ts';
import type { World } from './world.ts';

export interface JsonCall extends Signer {
  readonly world: World;
  readonly rates: Rates;
  readonly random: () => number;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970, when the request came in. */
  readonly now: number;
}

export type JsonOperation = (call: JsonCall) => unknown;

interface JsonService {
  /** In the scope of signatures, and before the actions of policies. */
  readonly name: string;
  readonly operations: Readonly<Record<string, JsonOperation>>;
}

/** By what precedes the operation in `X-Amz-Target`. */
const SERVICES: Readonly<Record<string, JsonService>> = {
  CloudTrail_20131101: { name: 'cloudtrail', operations: { LookupEvents: lookupEvents } },
  AmazonAthena: { name: 'athena', operations: ATHENA_OPERATIONS },
};

export const jsonProtocol: Protocol = (incoming, desk) => {
  const target = incoming.headers['x-amz-target'];
  if (typeof target !== 'string') return undefined;
  const [operation = '', name = ''] = target.split('.').reverse();
  const service = SERVICES[name];
  return {
    operation,
    subject: regionOf(incoming),
    answer: (requestId) => jsonAnswer11(answerTo(service, operation, incoming, desk), requestId),
    refuse: (error, requestId) => refusalOf(error, requestId),
  };
};

/** The Region that the request was signed for, which tells calls of one service in many Regions apart. */
function regionOf({ headers }: Incoming): string | undefined {
  return /Credential=[^/]+\/\d{8}\/([^/]+)\//.exec(headers.authorization ?? '')?.[1];
}

function answerTo(
  service: JsonService | undefined,
  operation: string,
  incoming: Incoming,
  desk: Desk,
): unknown {
  const run = service?.operations[operation];
  if (!service || !run) {
    throw new AwsError(400, 'UnknownOperationException', `The sandbox does not know ${operation}.`);
  }
  const now = desk.world.now();
  const signer = signerOf(desk.world, incoming, service.name, now);
  assertAllowed(desk.world, signer, operation, `${service.name}:${operation}`, '*');
  const { world, rates, random } = desk;
  return run({ ...signer, world, rates, random, operation, input: inputOf(incoming), now });
}

function inputOf(incoming: Incoming): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(incoming.body.toString() || '{}') as Readonly<Record<string, unknown>>;
  } catch {
    throw new AwsError(400, 'SerializationException', 'The body is no JSON.');
  }
}

const CONTENT_TYPE = 'application/x-amz-json-1.1';

const jsonAnswer11 = (value: unknown, requestId: string): Answer => ({
  ...jsonAnswer(200, value, requestId),
  contentType: CONTENT_TYPE,
});

/** What the Query protocol calls otherwise. */
const CODES: Readonly<Record<string, string>> = {
  AccessDenied: 'AccessDeniedException',
  ExpiredToken: 'ExpiredTokenException',
  InternalFailure: 'InternalServerException',
  InvalidClientTokenId: 'UnrecognizedClientException',
  MissingAuthenticationToken: 'MissingAuthenticationTokenException',
  SignatureDoesNotMatch: 'InvalidSignatureException',
  ServiceFailure: 'InternalServerException',
  ServiceUnavailable: 'ServiceUnavailableException',
  Throttling: 'ThrottlingException',
};

/** A refusal as AWS's JSON protocols write it: 400, unless the service is to blame. */
export function refusalOf(error: AwsError, requestId: string, names = CODES): Answer {
  const status = error.status >= 500 ? error.status : 400;
  const __type = names[error.code] ?? error.code;
  return {
    ...jsonAnswer(status, { __type, message: error.message }, requestId),
    contentType: CONTENT_TYPE,
  };
}
