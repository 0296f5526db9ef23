/** Who signed a request. */
import type { IncomingHttpHeaders } from 'node:http';
import { AwsError } from './aws-error.ts';

export interface Signature {
  readonly accessKeyId: string;
  readonly sessionToken: string | undefined;
  readonly region: string;
}

/**
 * Whose key signed the request (Signature Version 4; the signature itself is not computed again).
 * Throws MissingAuthenticationToken, IncompleteSignature, or SignatureDoesNotMatch for another service's scope.
 */
export function signatureOf(headers: IncomingHttpHeaders, service: string): Signature {
  const header = headers.authorization;
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
  const token = headers['x-amz-security-token'];
  return { accessKeyId, sessionToken: Array.isArray(token) ? token[0] : token, region };
}

/** The service that a request is signed for: `s3`; undefined for one that is not signed. */
export const signedService = (headers: IncomingHttpHeaders): string | undefined =>
  /Credential=[^/,\s]+\/\d{8}\/[^/,\s]*\/([^/,\s]+)\/aws4_request/.exec(headers.authorization ?? '')?.[1];
