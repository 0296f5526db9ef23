import { describe, expect, it } from 'vitest';
import type { AccessLevel } from '../../../src/policy/types.ts';
import { allow, allowAllBut, deny, denyAllBut, grants, MFA, type Statement } from './statements.ts';

describe('the access level of a service', () => {
  it.each<[string, readonly Statement[], string, AccessLevel | null]>([
    ['is none without policies', [], 's3', null],
    ['is that of its one action', [allow('s3:GetObject')], 's3', 'read'],
    ['is list for listing alone', [allow('s3:ListAllMyBuckets')], 's3', 'list'],
    ['is tagging above reading', [allow(['s3:GetObject', 's3:PutObjectTagging'])], 's3', 'tagging'],
    ['is write above tagging', [allow(['s3:PutObject', 's3:PutObjectTagging'])], 's3', 'write'],
    [
      'is permissions management when a bucket policy may be set',
      [allow('s3:Put*')],
      's3',
      'permissions-management',
    ],
    ['does not heed case', [allow('S3:getOBJECT')], 'S3', 'read'],
    ['is none in a service that is not named', [allow('s3:*')], 'sqs', null],
    [
      'is the strongest of all policies',
      [allow('sqs:ReceiveMessage'), allow('sqs:SendMessage')],
      'sqs',
      'write',
    ],
    ['is full for an administrator', [allow('*')], 'kms', 'permissions-management'],
    ['is full for *:* too', [allow('*:*')], 'kms', 'permissions-management'],
    ['is not lessened by a condition', [allow('s3:PutObject', '*', MFA)], 's3', 'write'],
    ['is not lessened by a narrow resource', [allow('s3:PutObject', 'arn:aws:s3:::logs/*')], 's3', 'write'],
    [
      'counts NotResource as broad',
      [{ Effect: 'Allow', Action: 's3:PutObject', NotResource: 'arn:aws:s3:::a' }],
      's3',
      'write',
    ],
    ['is none where no resource is listed', [allow('s3:PutObject', [])], 's3', null],
    ['is none in a service that NotAction spares', [allowAllBut('iam:*')], 'iam', null],
    [
      'is full in the services that NotAction does not spare',
      [allowAllBut('iam:*')],
      'kms',
      'permissions-management',
    ],
    ['is what NotAction leaves', [allowAllBut(['sqs:Add*', 'sqs:Remove*', 'sqs:Set*'])], 'sqs', 'write'],
    ['is full under an empty NotAction', [allowAllBut([])], 'iam', 'permissions-management'],
  ])('%s', (_, statements, service, level) => {
    expect(grants(...statements).service(service).level).toBe(level);
  });

  it.each<[string, readonly Statement[], string, AccessLevel | null]>([
    ['is none when all is denied', [allow('s3:*'), deny('s3:*')], 's3', null],
    ['is none for a Deny alone', [deny('s3:*')], 's3', null],
    [
      'is what a Deny leaves',
      [allow('sqs:*'), deny(['sqs:*Permission', 'sqs:SetQueueAttributes'])],
      'sqs',
      'write',
    ],
    [
      'is lowered by a Deny in another case',
      [allow('sqs:SendMessage'), deny('SQS:sendmessage')],
      'sqs',
      null,
    ],
    [
      'is not lowered by a Deny under a condition',
      [allow('s3:PutObject'), deny('s3:*', '*', MFA)],
      's3',
      'write',
    ],
    [
      'is lowered by a Deny whose condition is empty',
      [allow('s3:PutObject'), deny('s3:*', '*', { Condition: {} })],
      's3',
      null,
    ],
    [
      'is not lowered by a Deny over some resources',
      [allow('s3:PutObject'), deny('s3:*', 'arn:aws:s3:::logs/*')],
      's3',
      'write',
    ],
    [
      'is lowered by a Deny over a wider resource',
      [allow('s3:PutObject', 'arn:aws:s3:::logs/a/*'), deny('s3:*', 'arn:aws:s3:::logs/*')],
      's3',
      null,
    ],
    [
      'is not lowered while one resource stays free',
      [allow('s3:PutObject', ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*']), deny('s3:*', 'arn:aws:s3:::a/*')],
      's3',
      'write',
    ],
    [
      'is lowered when every resource is denied by some Deny',
      [
        allow('s3:PutObject', ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*']),
        deny('s3:*', 'arn:aws:s3:::a/*'),
        deny('s3:Put*', 'arn:aws:s3:::b/*'),
      ],
      's3',
      null,
    ],
    [
      'is lowered by a Deny over all but another bucket',
      [
        allow('s3:PutObject', 'arn:aws:s3:::a/*'),
        { Effect: 'Deny', Action: 's3:*', NotResource: 'arn:aws:s3:::b/*' },
      ],
      's3',
      null,
    ],
    [
      'is not lowered by a Deny over all but the bucket',
      [
        allow('s3:PutObject', 'arn:aws:s3:::a/*'),
        { Effect: 'Deny', Action: 's3:*', NotResource: 'arn:aws:s3:::a/*' },
      ],
      's3',
      'write',
    ],
    [
      'is not lowered by a Deny over all but a bucket when everything is allowed',
      [allow('s3:PutObject'), { Effect: 'Deny', Action: 's3:*', NotResource: 'arn:aws:s3:::a/*' }],
      's3',
      'write',
    ],
    [
      'is lowered by a Deny of all but other services',
      [allow('s3:*'), denyAllBut(['iam:*', 'sts:*'])],
      's3',
      null,
    ],
    ['is what a Deny of all but it leaves', [allow('s3:*'), denyAllBut('s3:Get*')], 's3', 'read'],
    [
      'is none when a Deny of everything stands beside an administrator',
      [allow('*'), deny('*')],
      'kms',
      null,
    ],
    [
      'is what NotAction and a Deny leave together',
      [
        allowAllBut('sqs:S*'),
        deny(['sqs:*Permission', 'sqs:C*', 'sqs:D*', 'sqs:P*', 'sqs:*Tag*', 'sqs:*tag*']),
      ],
      'sqs',
      'read',
    ],
  ])('%s', (_, statements, service, level) => {
    expect(grants(...statements).service(service).level).toBe(level);
  });

  it.each<[string, readonly Statement[], string, AccessLevel | null]>([
    ['is read by its verb', [allow('newsvc:GetThing')], 'newsvc', 'read'],
    [
      'is read for a wildcard after the verb',
      [allow(['newsvc:Get*', 'newsvc:Describe*', 'newsvc:BatchGet*'])],
      'newsvc',
      'read',
    ],
    ['is list for listing', [allow('newsvc:List*')], 'newsvc', 'list'],
    ['is write for another verb', [allow('newsvc:FrobThing')], 'newsvc', 'write'],
    ['is write for a wildcard', [allow('newsvc:*')], 'newsvc', 'write'],
    ['is write for a wildcard in the verb', [allow('newsvc:G*')], 'newsvc', 'write'],
    ['is write for an administrator', [allow('*')], 'newsvc', 'write'],
    ['is write under a NotAction that does not name it', [allowAllBut('iam:*')], 'newsvc', 'write'],
    ['is write under a NotAction that spares a part', [allowAllBut('newsvc:Delete*')], 'newsvc', 'write'],
    ['is none under a NotAction that spares it', [allowAllBut('newsvc:*')], 'newsvc', null],
    ['is none when denied', [allow('newsvc:Frob*'), deny('newsvc:*')], 'newsvc', null],
    [
      'is none when everything but others is denied',
      [allow('newsvc:*'), denyAllBut('iam:*')],
      'newsvc',
      null,
    ],
    ['is not lowered by a Deny of a part', [allow('newsvc:*'), deny('newsvc:Delete*')], 'newsvc', 'write'],
    [
      'is not lowered by a Deny that may spare it',
      [allow('newsvc:Frob*'), denyAllBut('newsvc:FrobThing')],
      'newsvc',
      'write',
    ],
    [
      'is lowered by a Deny that spares something else',
      [allow('newsvc:FrobThing'), denyAllBut('newsvc:GetThing')],
      'newsvc',
      null,
    ],
  ])('in a service unknown to the table %s', (_, statements, service, level) => {
    expect(grants(...statements).service(service).level).toBe(level);
  });

  it('counts an action that a known service has only lately, by its verb', () => {
    expect(grants(allow('sqs:FrobQueue')).service('sqs').level).toBe('write');
    expect(grants(allow('sqs:GetFrob')).service('sqs').level).toBe('read');
    expect(grants(allow('sqs:FrobQueue'), deny('sqs:Frob*')).service('sqs').level).toBeNull();
  });
});
