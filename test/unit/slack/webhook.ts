/** A webhook on this machine that answers as it is told, and keeps what it was sent. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Reply {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const KEY = '/services/T0EXAMPLE/B0EXAMPLE/abcdefghijklmnop';
export const OK: Reply = { status: 200, body: 'ok' };

/** One reply a request, the last one again and again; `silence`: none at all. */
export async function webhook(...replies: readonly (Reply | 'silence' | 'hang-up')[]) {
  const received: { body: unknown; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({ body: JSON.parse(Buffer.concat(chunks).toString()), headers: request.headers });
    const reply = replies[Math.min(received.length, replies.length) - 1] ?? OK;
    if (reply === 'silence') return;
    if (reply === 'hang-up') request.socket.destroy();
    else response.writeHead(reply.status, reply.headers).end(reply.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${KEY}`, port, received };
}
