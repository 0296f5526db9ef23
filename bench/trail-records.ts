/**
 * Records as a busy account's log files hold them, in CloudTrail's own shapes and order of keys: much by services and
 * roles, some by users, and now and then a role switch. The same seed gives the same records.
 */
import { seededRandom } from '../sandbox/random.ts';

const ACCOUNT = '111122223333';
const OTHER = '444455556666';
export const USERS = Array.from({ length: 200 }, (_, index) => `person-${index}@example.com`);

type Random = () => number;
type Fields = Record<string, unknown>;

/** How often of a thousand. AssumeRole by services and roles makes up more than a third. */
const MIX: readonly (readonly [perMille: number, record: (random: Random) => Fields])[] = [
  [280, assumedByService],
  [90, assumedByRole],
  [260, readByRole],
  [160, decryptedForService],
  [150, readByUser],
  [52, policyPutByUser],
  [4, switchedAtTarget],
  [2, assumedInConsole],
  [2, assumedFromElsewhere],
];

/** The text of one log file. */
export function logFile(seed: number, records: number): string {
  const random = seededRandom(seed);
  const kinds = MIX.flatMap(([perMille, make]) => Array.from({ length: perMille }, () => make));
  return JSON.stringify({ Records: Array.from({ length: records }, () => pick(random, kinds)(random)) });
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE64 = `${LETTERS}abcdefghijklmnopqrstuvwxyz0189+/`;
const text = (random: Random, length: number, letters: string) =>
  Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
const hex = (random: Random, length: number) => text(random, length, '0123456789abcdef');
const uuid = (random: Random) => [8, 4, 4, 4, 12].map((length) => hex(random, length)).join('-');
const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;
const number = (random: Random, below: number) => Math.floor(random() * below);

function event(random: Random, userIdentity: Fields, source: string, name: string, rest: Fields): Fields {
  const at = new Date(Date.UTC(2026, 8, 1) + number(random, 2_592_000) * 1_000).toISOString();
  const { additional = {}, readOnly = true, eventType = 'AwsApiCall', ...others } = rest;
  return {
    eventVersion: '1.08',
    userIdentity,
    eventTime: at.replace('.000Z', 'Z'),
    eventSource: `${source}.amazonaws.com`,
    eventName: name,
    awsRegion: pick(random, ['us-east-1', 'eu-west-1', 'ap-northeast-1']),
    sourceIPAddress: `192.0.2.${number(random, 256)}`,
    userAgent: pick(random, [
      'aws-sdk-go/1.44.157 (go1.19.3; linux; amd64)',
      'Boto3/1.26.90 Python/3.9.16 Linux/5.10.173 exec-env/AWS_Lambda_python3.9 Botocore/1.29.90',
      'APN/1.0 HashiCorp/1.0 Terraform/1.5.7 (+https://www.terraform.io) terraform-provider-aws/5.20.0',
    ]),
    ...others,
    requestID: uuid(random),
    eventID: uuid(random),
    readOnly,
    ...(additional as Fields),
    eventType,
    managementEvent: true,
    recipientAccountId: ACCOUNT,
    eventCategory: 'Management',
    tlsDetails: {
      tlsVersion: 'TLSv1.2',
      cipherSuite: 'ECDHE-RSA-AES128-GCM-SHA256',
      clientProvidedHostHeader: `${source}.us-east-1.amazonaws.com`,
    },
  };
}

const roleName = (random: Random) => `workload-${number(random, 40)}-role`;

function roleIdentity(random: Random): Fields {
  const name = roleName(random);
  const id = `AROA${text(random, 17, LETTERS)}`;
  const session = `i-${hex(random, 17)}`;
  return {
    type: 'AssumedRole',
    principalId: `${id}:${session}`,
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${name}/${session}`,
    accountId: ACCOUNT,
    accessKeyId: `ASIA${text(random, 16, LETTERS)}`,
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId: id,
        arn: `arn:aws:iam::${ACCOUNT}:role/workloads/${name}`,
        accountId: ACCOUNT,
        userName: name,
      },
      webIdFederationData: {},
      attributes: { creationDate: '2026-09-17T13:58:45Z', mfaAuthenticated: 'false' },
    },
  };
}

function userIdentity(random: Random): Fields {
  const index = number(random, USERS.length);
  return {
    type: 'IAMUser',
    principalId: `AIDAEXAMPLEUSER${String(index).padStart(6, '0')}`,
    arn: `arn:aws:iam::${ACCOUNT}:user/people/${USERS[index]}`,
    accountId: ACCOUNT,
    accessKeyId: `AKIA${text(random, 16, LETTERS)}`,
    userName: USERS[index],
  };
}

function assumption(random: Random, identity: Fields, session: string): Fields {
  const name = roleName(random);
  const id = `AROA${text(random, 17, LETTERS)}`;
  return event(random, identity, 'sts', 'AssumeRole', {
    requestParameters: {
      roleArn: `arn:aws:iam::${ACCOUNT}:role/workloads/${name}`,
      roleSessionName: session,
      durationSeconds: 3600,
    },
    responseElements: {
      credentials: {
        accessKeyId: `ASIA${text(random, 16, LETTERS)}`,
        sessionToken: text(random, 700, BASE64),
        expiration: 'Sep 17, 2026, 12:55:24 PM',
      },
      assumedRoleUser: {
        assumedRoleId: `${id}:${session}`,
        arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${name}/${session}`,
      },
    },
    additional: {
      resources: [
        { accountId: ACCOUNT, type: 'AWS::IAM::Role', ARN: `arn:aws:iam::${ACCOUNT}:role/workloads/${name}` },
      ],
    },
  });
}

function assumedByService(random: Random): Fields {
  const service = pick(random, ['ec2', 'lambda', 'ecs-tasks', 'inspector2', 'config']);
  const identity = { type: 'AWSService', invokedBy: `${service}.amazonaws.com` };
  return assumption(random, identity, `i-${hex(random, 17)}`);
}

function assumedByRole(random: Random): Fields {
  return assumption(random, roleIdentity(random), `deployment-${number(random, 1e9)}`);
}

function assumedInConsole(random: Random): Fields {
  const user = userIdentity(random);
  return assumption(random, { ...user, invokedBy: 'AWS Internal' }, String(user.userName));
}

function assumedFromElsewhere(random: Random): Fields {
  const index = number(random, USERS.length);
  const principalId = `AIDAEXAMPLEUSER${String(index).padStart(6, '0')}`;
  return assumption(random, { type: 'AWSAccount', principalId, accountId: OTHER }, `${USERS[index]}`);
}

function switchedAtTarget(random: Random): Fields {
  return event(random, roleIdentity(random), 'signin', 'SwitchRole', {
    requestParameters: null,
    responseElements: { SwitchRole: 'Success' },
    additionalEventData: {
      SwitchFrom: `arn:aws:iam::${OTHER}:user/people/${pick(random, USERS)}`,
      RedirectTo: 'https://eu-west-1.console.aws.amazon.com/console/home?region=eu-west-1#',
    },
    readOnly: false,
    eventType: 'AwsConsoleSignIn',
  });
}

function readByRole(random: Random): Fields {
  return event(random, roleIdentity(random), 'ec2', pick(random, ['DescribeInstances', 'DescribeVpcs']), {
    requestParameters: {
      instancesSet: { items: [{ instanceId: `i-${hex(random, 17)}` }] },
      filterSet: {
        items: [{ name: 'tag:Name', valueSet: { items: [{ value: `node-${number(random, 99)}` }] } }],
      },
    },
    responseElements: null,
  });
}

function decryptedForService(random: Random): Fields {
  const key = `arn:aws:kms:us-east-1:${ACCOUNT}:key/${uuid(random)}`;
  return event(random, { ...roleIdentity(random), invokedBy: 'AWS Internal' }, 'kms', 'Decrypt', {
    requestParameters: {
      encryptionContext: {
        PARAMETER_ARN: `arn:aws:ssm:us-east-1:${ACCOUNT}:parameter/app/${hex(random, 8)}`,
      },
      encryptionAlgorithm: 'SYMMETRIC_DEFAULT',
    },
    responseElements: null,
    additional: { resources: [{ accountId: ACCOUNT, type: 'AWS::KMS::Key', ARN: key }] },
  });
}

function readByUser(random: Random): Fields {
  const user = userIdentity(random);
  return event(random, user, 'iam', pick(random, ['GetUser', 'ListAttachedRolePolicies', 'GetRole']), {
    requestParameters: { roleName: roleName(random) },
    responseElements: null,
  });
}

function policyPutByUser(random: Random): Fields {
  const statement = { Effect: 'Allow', Action: ['s3:GetObject', 'sts:AssumeRole'], Resource: '*' };
  return event(random, userIdentity(random), 'iam', 'PutRolePolicy', {
    requestParameters: {
      roleName: roleName(random),
      policyName: `inline-${hex(random, 6)}`,
      policyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [statement, statement] }, null, 2),
    },
    responseElements: null,
    readOnly: false,
  });
}
