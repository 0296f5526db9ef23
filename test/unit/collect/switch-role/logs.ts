/** What the tests of the sources of logs share: records, log files, and a question. */
import { gzipSync } from 'node:zlib';
import type { LogCoverage } from '../../../../src/collect/switch-role/log-coverage.ts';
import type { Question } from '../../../../src/collect/switch-role/source.ts';
import type { Coverage, SwitchEventName } from '../../../../src/model/switch-role.ts';
import { HUB, TARGET } from './aws-stub.ts';

/** A week, so that a test can name its days: 15 to 21 November 2026, and it is noon. */
export function question(overrides: Partial<Question> = {}): Question {
  return {
    eventNames: ['SwitchRole', 'AssumeRole'],
    from: '2026-11-15T12:00:00.000Z',
    to: '2026-11-21T12:00:00.000Z',
    users: [
      {
        accountId: HUB,
        arn: `arn:aws:iam::${HUB}:user/alice`,
        id: 'AIDAEXAMPLEALICE',
        name: 'alice',
        createdAt: '2025-01-01T00:00:00.000Z',
      },
    ],
    covered: [],
    known: [],
    activeSince: '2026-11-15T12:00:00.000Z',
    ...overrides,
  };
}

export function covered(event: SwitchEventName, from: string, to: string, accountId = HUB): Coverage {
  return { accountId, event, from, to };
}

/** AssumeRole by a user, as the console of the user's account leaves it. */
export function switchRecord(at: string, user = 'alice', role = 'admin', accountId = HUB): object {
  return {
    eventName: 'AssumeRole',
    eventSource: 'sts.amazonaws.com',
    eventTime: at,
    eventID: `switch-${at}`,
    awsRegion: 'us-east-1',
    readOnly: true,
    eventType: 'AwsApiCall',
    recipientAccountId: accountId,
    userAgent: 'AWS Internal',
    userIdentity: {
      type: 'IAMUser',
      principalId: `AIDAEXAMPLE${user.toUpperCase()}`,
      arn: `arn:aws:iam::${accountId}:user/${user}`,
      accountId,
      userName: user,
      invokedBy: 'AWS Internal',
    },
    requestParameters: { roleArn: `arn:aws:iam::${TARGET}:role/${role}`, roleSessionName: user },
    responseElements: {},
  };
}

/** What every account does all day. */
export function otherRecord(at: string, readOnly = true): object {
  return {
    eventName: readOnly ? 'DescribeInstances' : 'RunInstances',
    eventSource: 'ec2.amazonaws.com',
    eventTime: at,
    eventID: `other-${at}`,
    awsRegion: 'us-east-1',
    readOnly,
    eventType: 'AwsApiCall',
    recipientAccountId: HUB,
    userIdentity: { type: 'AWSService', invokedBy: 'autoscaling.amazonaws.com' },
  };
}

export function logFile(...records: readonly object[]): Buffer {
  return gzipSync(JSON.stringify({ Records: records }));
}

let files = 0;

/** `2026-11-20T10:05` in the name and the folders. */
export function fileName(deliveredAt: string, region = 'us-east-1', accountId = HUB): string {
  const time = deliveredAt.replaceAll(/[-:]/g, '').slice(0, 13);
  const unique = `${files++}`.padStart(16, 'abcdefghijklmnop');
  return `${accountId}_CloudTrail_${region}_${time}Z_${unique}.json.gz`;
}

export function logKey(
  deliveredAt: string,
  { region = 'us-east-1', accountId = HUB, root = 'AWSLogs/' } = {},
): string {
  const day = deliveredAt.slice(0, 10).replaceAll('-', '/');
  return `${root}${accountId}/CloudTrail/${region}/${day}/${fileName(deliveredAt, region, accountId)}`;
}

/** A file of one record, delivered at ten in the morning, is there. */
export function logOn(coverage: LogCoverage, day: string, region: string, sawReadOnly = true): void {
  const place = { accountId: HUB, day, deliveredAt: `${day}T10:00:00.000Z`, region };
  coverage.note(place);
  coverage.noteRecords(place, { records: 1, sawReadOnly });
}
