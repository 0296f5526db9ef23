/** The Regions of an account in which something can have happened. */
import { AccountClient, ListRegionsCommand } from '@aws-sdk/client-account';
import { clientConfig } from '../../aws/clients.ts';
import { IncompleteAnswer } from '../../aws/errors.ts';
import type { Entrance, SourcePorts } from './source.ts';
import { tokenPages } from './token-pages.ts';

const PAGE = 50;

/** Source: AWS General Reference, "IAM endpoints and quotas", and the partition data of the AWS SDKs. */
const IAM_REGIONS: Readonly<Record<string, string>> = {
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-iso': 'us-iso-east-1',
  'aws-iso-b': 'us-isob-east-1',
  'aws-iso-e': 'eu-isoe-west-1',
  'aws-iso-f': 'us-isof-south-1',
  'aws-eusc': 'eusc-de-east-1',
};

/** The Region in which CloudTrail records what is done by IAM, which is global within a partition. */
export function iamRegion(partition: string): string {
  return IAM_REGIONS[partition] ?? 'us-east-1';
}

/**
 * The enabled Regions, sorted: those that AWS enables by default and those that the account opted into
 * (Account Management API, ListRegions). The API has one endpoint per partition, which the SDK finds from any Region.
 * Throws what AWS refuses with.
 */
export async function enabledRegions(
  { region, credentials, caller }: Entrance,
  { tool }: Pick<SourcePorts, 'tool'>,
): Promise<string[]> {
  const client = new AccountClient(await clientConfig('account', { region, credentials, tool }));
  const regions: string[] = [];
  const pages = tokenPages((token) =>
    caller.call('ListRegions', () =>
      client.send(
        new ListRegionsCommand({
          RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'],
          MaxResults: PAGE,
          ...(token !== undefined && { NextToken: token }),
        }),
      ),
    ),
  );
  for await (const { Regions = [] } of pages) {
    for (const { RegionName: name } of Regions) {
      if (name === undefined) throw new IncompleteAnswer('a Region without a name');
      regions.push(name);
    }
  }
  if (regions.length === 0) throw new IncompleteAnswer('no Region is enabled');
  return regions.sort();
}
