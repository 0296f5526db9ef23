/**
 * AWS partitions: worlds of their own that share no credentials.
 * Source: the partition data of the AWS SDKs (names, region forms, and the region that signs for IAM).
 */

interface Partition {
  readonly name: string;
  /** How the names of its regions begin; the first partition takes every other region. */
  readonly regionPrefix: string;
  /** The region that answers when none is chosen. */
  readonly defaultRegion: string;
}

const AWS: Partition = { name: 'aws', regionPrefix: '', defaultRegion: 'us-east-1' };

const PARTITIONS: readonly Partition[] = [
  AWS,
  { name: 'aws-cn', regionPrefix: 'cn-', defaultRegion: 'cn-north-1' },
  { name: 'aws-us-gov', regionPrefix: 'us-gov-', defaultRegion: 'us-gov-west-1' },
  { name: 'aws-iso', regionPrefix: 'us-iso-', defaultRegion: 'us-iso-east-1' },
  { name: 'aws-iso-b', regionPrefix: 'us-isob-', defaultRegion: 'us-isob-east-1' },
  { name: 'aws-iso-e', regionPrefix: 'eu-isoe-', defaultRegion: 'eu-isoe-west-1' },
  { name: 'aws-iso-f', regionPrefix: 'us-isof-', defaultRegion: 'us-isof-south-1' },
  { name: 'aws-eusc', regionPrefix: 'eusc-', defaultRegion: 'eusc-de-east-1' },
];

export const PARTITION_NAMES: readonly string[] = PARTITIONS.map((partition) => partition.name);

/** `arn:aws-cn:iam::…` is in `aws-cn`. */
export function partitionOfArn(arn: string): string {
  return arn.split(':')[1] ?? AWS.name;
}

export function partitionOfRegion(region: string): string {
  const special = PARTITIONS.find(
    ({ regionPrefix }) => regionPrefix !== '' && region.startsWith(regionPrefix),
  );
  return (special ?? AWS).name;
}

export function defaultRegion(partition: string): string {
  return (PARTITIONS.find(({ name }) => name === partition) ?? AWS).defaultRegion;
}
