/** What differs between AWS's partitions for us. */

/** The partition of an ARN: `aws`, `aws-cn`, `aws-us-gov`, … */
export function partitionOf(arn: string): string {
  return arn.split(':', 2)[1] || 'aws';
}

/** The twelve digits of the account in an ARN, or the empty string (AWS's own resources have `aws` there). */
export function accountOf(arn: string): string {
  return arn.split(':', 5)[4] ?? '';
}

/** The audience that STS of the partition expects of a GitHub token unless the provider says otherwise. */
export function defaultAudience(partition: string): string {
  return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

/** A Region of the partition in which STS and IAM can be reached, for when the configured one is of another. */
export function regionIn(partition: string, configured: string): string {
  const home = { 'aws-cn': 'cn-north-1', 'aws-us-gov': 'us-gov-west-1' }[partition];
  if (home === undefined) {
    return configured;
  }
  const prefix = partition === 'aws-cn' ? 'cn-' : 'us-gov-';
  return configured.startsWith(prefix) ? configured : home;
}
