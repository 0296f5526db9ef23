/** Records that are no switch of a user: what services and roles do all day. */
import { fractionOf } from '../random.ts';
import { type SwitchTarget, sessionIdentity } from './identity.ts';
import { record, type TrailRecord } from './record.ts';

export interface Place {
  readonly accountId: string;
  readonly region: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A service that takes on its role, the most frequent AssumeRole of all. */
export function serviceAssume(role: SwitchTarget, place: Omit<Place, 'accountId'>, mark = ''): TrailRecord {
  const arn = `arn:aws:iam::${role.accountId}:role${role.path ?? '/'}${role.name}`;
  return record(
    {
      userIdentity: { type: 'AWSService', invokedBy: 'lambda.amazonaws.com' },
      eventSource: 'sts.amazonaws.com',
      eventName: 'AssumeRole',
      sourceIPAddress: 'lambda.amazonaws.com',
      userAgent: 'lambda.amazonaws.com',
      requestParameters: { roleArn: arn, roleSessionName: role.name },
      responseElements: {
        credentials: { accessKeyId: 'ASIAEXAMPLEKEYID0001', expiration: 'Nov 17, 2026, 7:04:10 PM' },
      },
      readOnly: true,
      resources: [{ accountId: role.accountId, type: 'AWS::IAM::Role', ARN: arn }],
      eventType: 'AwsApiCall',
    },
    { accountId: role.accountId, ...place, mark: `service ${arn} ${mark}` },
  );
}

/** What a program reads while it runs under its role. */
export function programCall({ accountId, region, at }: Place, mark: string): TrailRecord {
  const role = { accountId, name: 'app' };
  return record(
    {
      userIdentity: sessionIdentity(role, 'i-0123456789abcdef0'),
      eventSource: 'ec2.amazonaws.com',
      eventName: 'DescribeInstances',
      sourceIPAddress: '192.0.2.30',
      userAgent: 'aws-sdk-java/2.31.4 Linux/6.1 OpenJDK_64-Bit_Server_VM/21',
      requestParameters: { instancesSet: { items: [{ instanceId: 'i-0123456789abcdef0' }] }, filterSet: {} },
      responseElements: null,
      readOnly: true,
      eventType: 'AwsApiCall',
    },
    { accountId, region, at, mark },
  );
}

/** What a program writes: a trail of write events alone holds nothing else. */
export function programWrite({ accountId, region, at }: Place, mark: string): TrailRecord {
  return record(
    {
      userIdentity: sessionIdentity({ accountId, name: 'app' }, 'i-0123456789abcdef0'),
      eventSource: 'ec2.amazonaws.com',
      eventName: 'CreateTags',
      sourceIPAddress: '192.0.2.30',
      userAgent: 'aws-sdk-java/2.31.4 Linux/6.1 OpenJDK_64-Bit_Server_VM/21',
      requestParameters: { resourcesSet: { items: [{ resourceId: 'i-0123456789abcdef0' }] } },
      responseElements: { _return: true },
      readOnly: false,
      eventType: 'AwsApiCall',
    },
    { accountId, region, at, mark },
  );
}

/** One of a day's background records, the same for the same place and mark. */
export function background(place: Place, mark: string): TrailRecord {
  const chance = fractionOf(`${place.accountId} ${place.region} ${place.at} ${mark}`);
  if (chance < 0.2) return programWrite(place, mark);
  if (chance < 0.5) return programCall(place, mark);
  return serviceAssume(
    { accountId: place.accountId, path: '/service-role/', name: 'nightly-job' },
    { region: place.region, at: place.at },
    mark,
  );
}
