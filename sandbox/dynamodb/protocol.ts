/** DynamoDB on the sandbox's address: who may is asked here, everything else is dynalite's. */
import type { Answer } from '../answer.ts';
import { assertAllowed, signerOf } from '../authorization.ts';
import { AwsError } from '../aws-error.ts';
import { refusalOf } from '../json-protocol.ts';
import type { Desk, Incoming, Protocol } from '../protocol.ts';

const CONTENT_TYPE = 'application/x-amz-json-1.0';

export const dynamoDbProtocol: Protocol = (incoming, desk) => {
  const target = /^DynamoDB_\d{8}\.(\w+)$/.exec(String(incoming.headers['x-amz-target'] ?? ''));
  if (!target) return undefined;
  const operation = target[1] ?? '';
  const table = tableOf(incoming);
  return {
    operation,
    subject: table,
    answer: (requestId) => forward(incoming, desk, operation, table, requestId),
    refuse: (error, requestId) => ({
      ...refusalOf(error, requestId),
      contentType: CONTENT_TYPE,
    }),
    failures: {
      throttle: () =>
        new AwsError(
          400,
          'ProvisionedThroughputExceededException',
          'The level of configured provisioned throughput for the table was exceeded.',
        ),
      '500': () => new AwsError(500, 'InternalServerError', 'Internal server error'),
      vanish: () => new AwsError(400, 'ResourceNotFoundException', 'Requested resource not found'),
    },
  };
};

/** The one table that the request names; of a batch its first. */
function tableOf({ body }: Incoming): string | undefined {
  try {
    const input = JSON.parse(body.toString()) as { TableName?: string; RequestItems?: object };
    return input.TableName ?? Object.keys(input.RequestItems ?? {})[0];
  } catch {
    return undefined;
  }
}

async function forward(
  incoming: Incoming,
  { world }: Desk,
  operation: string,
  table: string | undefined,
  requestId: string,
): Promise<Answer> {
  const signer = signerOf(world, incoming, 'dynamodb', world.now());
  const { account, region } = signer;
  const resource = `arn:${account.partition}:dynamodb:${region}:${account.id}:table/${table ?? '*'}`;
  assertAllowed(world, signer, operation, `dynamodb:${operation}`, resource);
  const address = await world.tables.addressOf(account.id, region);
  const kept = ['x-amz-target', 'x-amz-date', 'authorization', 'content-type'] as const;
  const answer = await fetch(address, {
    method: 'POST',
    headers: Object.fromEntries(kept.map((name) => [name, String(incoming.headers[name] ?? '')])),
    body: new Uint8Array(incoming.body),
  });
  return {
    status: answer.status,
    contentType: CONTENT_TYPE,
    body: await answer.text(),
    requestId,
    headers: { 'x-amz-crc32': answer.headers.get('x-amz-crc32') ?? '' },
  };
}
