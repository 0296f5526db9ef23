/** A way of asking the sandbox: AWS's Query, JSON and REST protocols, GitHub's API, a Slack webhook. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';
import { AwsError } from './aws-error.ts';
import type { FaultKind } from './faults.ts';
import type { Rates } from './rates.ts';
import type { World } from './world.ts';

/** A request, its body read. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What a protocol needs to answer. */
export interface Desk {
  readonly world: World;
  readonly rates: Rates;
  readonly random: () => number;
  /** The bearer token that a workflow presents to the token endpoint. */
  readonly requestToken: string;
}

/** A request as its protocol understood it. */
export interface Asked {
  /** For the log and the faults: `ListUsers`, `GetObject`. */
  readonly operation: string;
  /** What it is about, for faults that are narrowed to it: an entity's or object's ARN, a Region. */
  readonly subject?: string | undefined;
  /** Throws an AwsError for every refusal. */
  answer(requestId: string): Answer | Promise<Answer>;
  /** A refusal in the words of the protocol. */
  refuse(error: AwsError, requestId: string): Answer;
  /** Refusals by fault, where the protocol does not say what the others say. */
  readonly failures?: Partial<Readonly<Record<FaultKind, () => AwsError>>>;
}

/** Undefined when the request is another protocol's. */
export type Protocol = (incoming: Incoming, desk: Desk) => Asked | undefined;

/** More than DynamoDB or GitHub take in one request. */
const LARGEST_BODY = 64_000_000;

/** Reads the request to its end. Throws RequestEntityTooLarge. */
export async function readIncoming(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new AwsError(413, 'RequestEntityTooLarge', 'Request body is too large');
    chunks.push(chunk);
  }
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', 'http://sandbox'),
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
}
