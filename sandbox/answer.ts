/** What goes out over HTTP, whole or damaged by a fault. */
import type { ServerResponse } from 'node:http';
import type { FaultKind } from './faults.ts';

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Uint8Array;
  readonly requestId: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const jsonAnswer = (
  status: number,
  value: unknown,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({ status, contentType: 'application/json', body: JSON.stringify(value), requestId, headers });

/** Sends the answer. `damage` resets the connection, cuts the body short of its length, leaves it unfinished, or cuts the text itself. */
export function send(response: ServerResponse, answer: Answer, damage?: FaultKind): void {
  if (damage === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const whole = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  const body = damage === 'cut-xml' ? whole.subarray(0, Math.floor(whole.length / 2)) : whole;
  response.writeHead(answer.status, {
    'Content-Type': answer.contentType,
    'Content-Length': body.length,
    'X-Amzn-RequestId': answer.requestId,
    ...answer.headers,
  });
  if (damage === 'stall') {
    response.write(body.subarray(0, Math.floor(body.length / 2)));
    return;
  }
  if (damage === 'cut-body') {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
    return;
  }
  response.end(body);
}
