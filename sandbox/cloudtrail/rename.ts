/** What IAM leaves of a user who is renamed. Source: IAM API reference, UpdateUser. */
import { type Person, sessionIdentity } from './identity.ts';
import { record, type TrailRecord } from './record.ts';

/** IAM is global, and CloudTrail records it there. */
const IAM_REGION = 'us-east-1';

/** `user` under the former name. `at` in milliseconds since 1970. */
export function renamed(user: Person, newUserName: string, at: number): TrailRecord {
  const { accountId, name: userName } = user;
  return record(
    {
      userIdentity: sessionIdentity({ accountId, name: 'admin' }, 'ann'),
      eventSource: 'iam.amazonaws.com',
      eventName: 'UpdateUser',
      sourceIPAddress: '192.0.2.7',
      userAgent: 'aws-cli/2.31.4',
      requestParameters: { userName, newUserName },
      responseElements: null,
      readOnly: false,
      eventType: 'AwsApiCall',
    },
    { accountId, region: IAM_REGION, at, mark: `${user.id} ${newUserName}` },
  );
}
