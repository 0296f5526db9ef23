/** The Account API's ListRegions, as its reference of 2021-02-01 describes it. */
import { jsonAnswer } from './answer.ts';
import { assertAllowed, signerOf } from './authorization.ts';
import { AwsError } from './aws-error.ts';
import type { Desk, Incoming, Protocol } from './protocol.ts';

export type RegionStatus = 'ENABLED_BY_DEFAULT' | 'ENABLED' | 'ENABLING' | 'DISABLED' | 'DISABLING';

/** Regions of a new account in the partition `aws`, and some that one must opt in to. */
export const DEFAULT_REGIONS: Readonly<Record<string, RegionStatus>> = {
  'af-south-1': 'DISABLED',
  'ap-east-1': 'DISABLED',
  'ap-northeast-1': 'ENABLED_BY_DEFAULT',
  'ap-northeast-2': 'ENABLED_BY_DEFAULT',
  'ap-northeast-3': 'ENABLED_BY_DEFAULT',
  'ap-south-1': 'ENABLED_BY_DEFAULT',
  'ap-southeast-1': 'ENABLED_BY_DEFAULT',
  'ap-southeast-2': 'ENABLED_BY_DEFAULT',
  'ca-central-1': 'ENABLED_BY_DEFAULT',
  'eu-central-1': 'ENABLED_BY_DEFAULT',
  'eu-central-2': 'DISABLED',
  'eu-north-1': 'ENABLED_BY_DEFAULT',
  'eu-west-1': 'ENABLED_BY_DEFAULT',
  'eu-west-2': 'ENABLED_BY_DEFAULT',
  'eu-west-3': 'ENABLED_BY_DEFAULT',
  'me-south-1': 'DISABLED',
  'sa-east-1': 'ENABLED_BY_DEFAULT',
  'us-east-1': 'ENABLED_BY_DEFAULT',
  'us-east-2': 'ENABLED_BY_DEFAULT',
  'us-west-1': 'ENABLED_BY_DEFAULT',
  'us-west-2': 'ENABLED_BY_DEFAULT',
};

const OPERATION = 'ListRegions';

/** REST: the operation is the path. A page has 20 Regions when the call does not say, and at most 50. */
export const listRegionsProtocol: Protocol = (incoming, desk) => {
  if (incoming.url.pathname !== '/listRegions' || incoming.method !== 'POST') return undefined;
  return {
    operation: OPERATION,
    answer: (requestId) => jsonAnswer(200, listRegions(incoming, desk), requestId),
    refuse: (error, requestId) => {
      const code = CODES[error.code] ?? error.code;
      return jsonAnswer(error.status, { message: error.message }, requestId, { 'x-amzn-errortype': code });
    },
    failures: {
      throttle: () => new AwsError(429, 'TooManyRequestsException', 'Too Many Requests'),
    },
  };
};

const CODES: Readonly<Record<string, string>> = {
  AccessDenied: 'AccessDeniedException',
  ServiceFailure: 'InternalServerException',
  InternalFailure: 'InternalServerException',
};

function listRegions(incoming: Incoming, { world }: Desk): unknown {
  const signer = signerOf(world, incoming, 'account', world.now());
  const resource = `arn:${signer.account.partition}:account::${signer.account.id}:account`;
  assertAllowed(world, signer, OPERATION, `account:${OPERATION}`, resource);
  const input = JSON.parse(incoming.body.toString() || '{}') as {
    readonly RegionOptStatusContains?: readonly string[];
    readonly MaxResults?: number;
    readonly NextToken?: string;
  };
  const wanted = input.RegionOptStatusContains ?? [];
  const regions = Object.entries(world.behaviour.regions)
    .filter(([, status]) => wanted.length === 0 || wanted.includes(status))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([RegionName, RegionOptStatus]) => ({ RegionName, RegionOptStatus }));
  const start = Number(input.NextToken ?? 0);
  const size = Math.min(input.MaxResults ?? 20, 50, world.behaviour.pageSizes.ListRegions ?? 50);
  if (!(Number.isInteger(start) && size >= 1)) {
    throw new AwsError(
      400,
      'ValidationException',
      'The input fails to satisfy the constraints of the service.',
    );
  }
  const end = start + size;
  return {
    Regions: regions.slice(start, end),
    ...(end < regions.length ? { NextToken: String(end) } : {}),
  };
}
