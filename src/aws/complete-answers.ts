import type { ServiceInputTypes, ServiceOutputTypes } from '@aws-sdk/client-iam';
import type { DeserializeMiddleware } from '@aws-sdk/types';
import { IncompleteAnswer } from './errors.ts';

/** The parts of an HTTP response that this file needs; the SDK types it as unknown. */
interface HttpResponse {
  statusCode: number;
  body: AsyncIterable<Uint8Array> | Uint8Array | undefined;
}

/**
 * Holds every answer against its own envelope before it is parsed. A lenient XML parser makes a shorter list of a
 * document that was cut in the middle, and a shorter list of services reads like less access than there is.
 */
export const completeAnswers: DeserializeMiddleware<ServiceInputTypes, ServiceOutputTypes> =
  (next) => async (args) => {
    const result = await next(args);
    const response = result.response as HttpResponse;
    const bytes = await read(response.body);
    if (
      response.statusCode < 300 &&
      !isClosed(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    ) {
      throw new IncompleteAnswer(`the answer breaks off after ${bytes.byteLength} bytes`);
    }
    response.body = bytes;
    return result;
  };

async function read(body: HttpResponse['body']): Promise<Uint8Array> {
  if (body === undefined || body instanceof Uint8Array) {
    return body ?? new Uint8Array();
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) {
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

/** Whether the document ends with the end tag of its root element. */
function isClosed(document: Buffer): boolean {
  const root = /^\s*(?:<\?[^>]*\?>\s*)?<([\w:]+)/.exec(document.toString('utf8', 0, 512))?.[1];
  return (
    root !== undefined &&
    document
      .toString('utf8', Math.max(0, document.length - 1_024))
      .trimEnd()
      .endsWith(`</${root}>`)
  );
}
