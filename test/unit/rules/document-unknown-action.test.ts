import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/changes/unknown-name.ts';
import { ACTION_TABLE_DATE, SERVICE_NAMESPACES, serviceActions } from '../../../src/policy/action-table.ts';
import { policyUnknownAction } from '../../../src/rules/document/policy-unknown-action.ts';
import { aDocument, aTrust, only, severities, told, trusting } from './ruled-documents.ts';

const NOTHING: readonly string[] = [];
const allowing = (...Action: readonly string[]) => aDocument([{ Effect: 'Allow', Action, Resource: '*' }]);
const remedyFor = (action: string) => only(policyUnknownAction, allowing(action)).remedy;

describe('An action that AWS does not have', () => {
  it('is told with the day of the table', () => {
    expect(told(policyUnknownAction, allowing('s3:GetObjekt'))).toEqual([
      `low: allows "s3:GetObjekt", which is not among the actions of s3 that AWS had published by ${ACTION_TABLE_DATE}`,
    ]);
    expect(told(policyUnknownAction, allowing('s3:Gett*'))).toEqual([
      `low: allows "s3:Gett*", which matches none of the actions of s3 that AWS had published by ${ACTION_TABLE_DATE}`,
    ]);
    expect(told(policyUnknownAction, allowing('deeplens:*'))).toEqual([
      `low: allows "deeplens:*", whose service is not among those that AWS had published by ${ACTION_TABLE_DATE} (the service has ended)`,
    ]);
  });

  it.each<['Allow' | 'Deny', 'Action' | 'NotAction', string]>([
    ['Allow', 'Action', 'low: allows'],
    ['Deny', 'Action', 'medium: denies'],
    ['Allow', 'NotAction', 'medium: keeps out of what it allows'],
    ['Deny', 'NotAction', 'low: spares from what it denies'],
  ])('weighs by what goes on: %s %s', (Effect, element, words) => {
    const [found] = told(
      policyUnknownAction,
      aDocument([{ Effect, [element]: 's3:GetObjekt', Resource: '*' }]),
    );
    expect(found).toContain(`${words} "s3:GetObjekt"`);
  });

  it('is told once for a document, by the worst of its statements, in whatever case', () => {
    const document = aDocument([
      { Effect: 'Allow', Action: ['s3:GetObjekt', 's3:GetObjekt'], Resource: '*' },
      { Effect: 'Deny', Action: 'S3:getobjekt', Resource: '*' },
    ]);
    expect(only(policyUnknownAction, document)).toMatchObject({
      severity: 'medium',
      about: 's3:getobjekt',
      service: 's3',
      statements: [
        { document: 0, statement: 1 },
        { document: 0, statement: 0 },
      ],
    });
  });

  it.each([
    ['s3:GetObjekt', 's3:GetObject'],
    ['s3:GetObjekt*', 's3:GetObject*'],
    ['kms:Decript', 'kms:Decrypt'],
    ['ec2:DescribeInstance', 'ec2:DescribeInstances'],
    ['iam:AssumeRole', 'sts:AssumeRole'],
    ['s3:ListObjectsV2', 's3:ListBucket'],
    ['lambda:Invoke', 'lambda:InvokeFunction'],
    ['s33:GetObject', 's3'],
    ['dynamo:GetItem', 'dynamodb'],
    ['stepfunctions:StartExecution', 'states'],
  ])('%s is asked back: did you mean %s?', (written, meant) => {
    expect(remedyFor(written)).toContain(`Did you mean ${meant}?`);
  });

  it.each(['s3:Frobnicate', 's3:*Frobnicate*', 'frobnicate:*', `s3:${'x'.repeat(5_000)}`])(
    'is like none: %s',
    (written) => {
      expect(remedyFor(written)).toMatch(/^Correct it, or take it out\./);
    },
  );
});

describe('The suggestions', () => {
  it('name what AWS has', () => {
    for (const action of [
      's3:HeadObject',
      's3:HeadBucket',
      's3:ListBuckets',
      's3:DeleteObjects',
      's3:UploadPart',
    ]) {
      const [, namespace = '', name = ''] = /Did you mean (\w+):(\w+)\?/.exec(remedyFor(action)) ?? [];
      expect(serviceActions(namespace)?.indexOf.has(name.toLowerCase())).toBe(true);
    }
    for (const service of ['apigw', 'efs', 'elb', 'emr', 'eventbridge', 'msk', 'parameterstore']) {
      const [, namespace = ''] = /Did you mean (.+?)\?/.exec(remedyFor(`${service}:*`)) ?? [];
      expect(SERVICE_NAMESPACES).toContain(namespace);
    }
  });
});

describe('What is no unknown action', () => {
  it.each(['*', '*:*', 's3:*', 's3:Get*', 'S3:getobject', 'apigateway:GET', 's3:GetObject?cl'])(
    'is %s',
    (action) => {
      expect(severities(policyUnknownAction, allowing(action))).toEqual(NOTHING);
    },
  );

  it.each(['GetObject', 's3:Get:Object', 's3*:GetObject'])('is what has no form: %s', (action) => {
    expect(severities(policyUnknownAction, allowing(action))).toEqual(NOTHING);
  });

  it('is what the file leaves open', () => {
    expect(severities(policyUnknownAction, allowing(`s3:${unknown('Action')}`, unknown('All')))).toEqual(
      NOTHING,
    );
  });

  it('is what AWS wrote, or what is told elsewhere', () => {
    for (const at of ['aws', 'elsewhere'] as const) {
      expect(severities(policyUnknownAction, { ...allowing('s3:GetObjekt'), told: at })).toEqual(NOTHING);
    }
  });

  it('is any in a policy of another kind that AWS has', () => {
    expect(severities(policyUnknownAction, aTrust([trusting('*')]))).toEqual(NOTHING);
    expect(severities(policyUnknownAction, aTrust([trusting('*', undefined, 'sts:AssumeRol')]))).toEqual([
      'low',
    ]);
  });
});
