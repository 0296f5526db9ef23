/** What comes in over HTTP: the form of AWS's Query protocol, and who signed it. */
import type { IncomingMessage } from 'node:http';
import { AwsError } from './aws-error.ts';

const LARGEST_BODY = 1_000_000;

export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new AwsError(413, 'RequestEntityTooLarge', 'Request body is too large');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

export interface Signature {
  readonly accessKeyId: string;
  readonly sessionToken: string | undefined;
}

/**
 * Whose key signed the request (Signature Version 4; the signature itself is not computed again).
 * Throws MissingAuthenticationToken, IncompleteSignature, or SignatureDoesNotMatch for another service's scope.
 */
export function signatureOf(request: IncomingMessage, service: string): Signature {
  const header = request.headers.authorization;
  if (!header) {
    throw new AwsError(403, 'MissingAuthenticationToken', 'Request is missing Authentication Token');
  }
  const credential = /^AWS4-HMAC-SHA256 .*Credential=([^,\s]+)/.exec(header)?.[1];
  const [accessKeyId, date, region, scope, terminator] = credential?.split('/') ?? [];
  const complete = accessKeyId && date && region && scope && terminator === 'aws4_request';
  if (!complete || !/SignedHeaders=[^,\s]+/.test(header) || !/Signature=[0-9a-f]{64}/.test(header)) {
    throw new AwsError(
      400,
      'IncompleteSignature',
      `Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters.`,
    );
  }
  if (scope !== service) {
    throw new AwsError(
      403,
      'SignatureDoesNotMatch',
      `Credential should be scoped to correct service: '${service}'.`,
    );
  }
  const token = request.headers['x-amz-security-token'];
  return { accessKeyId, sessionToken: Array.isArray(token) ? token[0] : token };
}
