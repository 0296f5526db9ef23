import { AccountClient } from '@aws-sdk/client-account';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enabledRegions } from '../../../../src/collect/switch-role/regions.ts';
import { ports } from './aws-stub.ts';
import { CloudTrailStub } from './cloudtrail-stub.ts';

describe('The Regions of an account', () => {
  let aws: CloudTrailStub;
  beforeEach(async () => {
    aws = new CloudTrailStub();
    await aws.start();
  });
  afterEach(() => aws.stop());

  const listed = () => {
    const given = ports();
    const [account] = given.accounts;
    if (account === undefined) throw new Error('no account');
    return enabledRegions(account, given);
  };

  it('are those that are enabled by default or by choice, from every page', async () => {
    aws.regions = ['us-east-1', 'ap-northeast-1', 'eu-west-1', 'me-south-1', 'af-south-1'];
    await expect(listed()).resolves.toEqual([
      'af-south-1',
      'ap-northeast-1',
      'eu-west-1',
      'me-south-1',
      'us-east-1',
    ]);
    expect(aws.listings).toHaveLength(3);
    for (const { body } of aws.listings) {
      expect(body.RegionOptStatusContains).toEqual(['ENABLED', 'ENABLED_BY_DEFAULT']);
    }
  });

  it('are not none: an empty list is an answer that is not whole', async () => {
    aws.regions = [];
    await expect(listed()).rejects.toMatchObject({ name: 'IncompleteAnswer' });
  });

  it.each([
    ['us-west-2', 'https://account.us-east-1.amazonaws.com/', 'us-east-1'],
    ['cn-north-1', 'https://account.cn-northwest-1.amazonaws.com.cn/', 'cn-northwest-1'],
  ])('are asked for in the one Region of the partition that answers (%s)', async (region, url, signedFor) => {
    delete process.env.AWS_ENDPOINT_URL_ACCOUNT;
    const client = new AccountClient({ region });
    const endpoint = client.config.endpointProvider({ Region: region, UseDualStack: false, UseFIPS: false });
    expect(endpoint.url.href).toBe(url);
    expect(endpoint.properties).toMatchObject({ authSchemes: [{ signingRegion: signedFor }] });
  });
});
