import { describe, expect, it } from 'vitest';
import { readShown } from './templates.ts';

const POLICY = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] };

function read(Properties: object, Globals: object = {}, Type = 'AWS::Serverless::Function') {
  return readShown({
    Transform: 'AWS::Serverless-2016-10-31',
    Globals,
    Resources: { Fn: { Type, Properties } },
  });
}

describe('The role that SAM makes for a function', () => {
  const holder = { type: 'role', address: 'FnRole' };

  it('is taken by Lambda and has the policies of the function', () => {
    const { documents, attachments, unresolved } = read({
      Policies: [POLICY, 'AWSLambdaExecute', 'arn:aws:iam::aws:policy/ReadOnlyAccess'],
      PermissionsBoundary: 'arn:aws:iam::111122223333:policy/limit',
    });
    expect(documents).toMatchObject([
      {
        kind: 'trust',
        holder,
        document: { Statement: [{ Principal: { Service: ['lambda.amazonaws.com'] } }] },
      },
      { kind: 'identity', holder, document: POLICY },
    ]);
    expect(attachments).toMatchObject([
      { relation: 'attached', holder, target: { name: 'AWSLambdaExecute' } },
      { relation: 'attached', holder, target: { arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' } },
      { relation: 'boundary', holder, target: { arn: 'arn:aws:iam::111122223333:policy/limit' } },
    ]);
    expect(unresolved).toEqual([]);
  });

  it('may have a single policy without a list', () => {
    expect(read({ Policies: POLICY }).documents).toMatchObject([{ kind: 'trust' }, { document: POLICY }]);
  });

  it('has a policy template of SAM, which is open', () => {
    expect(read({ Policies: [{ SQSPollerPolicy: { QueueName: 'q' } }] }).unresolved).toMatchObject([
      { what: 'the SAM policy template SQSPollerPolicy', address: 'Fn' },
    ]);
  });

  it('has what Globals say, unless the function says otherwise', () => {
    const common = { RolePath: '/app/', PermissionsBoundary: 'arn:aws:iam::111122223333:policy/a' };
    const boundary = 'arn:aws:iam::111122223333:policy/b';
    const { documents, attachments } = read({ PermissionsBoundary: boundary }, { Function: common });
    expect(documents).toMatchObject([{ holder: { ...holder, path: '/app/' } }]);
    expect(attachments).toMatchObject([{ target: { arn: boundary } }]);
  });

  it('is not made for a function that is given one', () => {
    expect(read({ Role: 'arn:aws:iam::111122223333:role/r', Policies: [POLICY] })).toMatchObject({
      documents: [],
      unresolved: [],
    });
  });

  const NONE = { Ref: 'AWS::NoValue' };
  it.each<[string, object, number]>([
    [
      'a condition may leave its own role out',
      { 'Fn::If': ['Has', 'arn:aws:iam::111122223333:role/r', NONE] },
      2,
    ],
    ['its role is no value', NONE, 2],
    ['a condition chooses between two roles', { 'Fn::If': ['Has', { Ref: 'One' }, { Ref: 'Other' }] }, 0],
  ])('is read where %s', (_, Role, count) => {
    const text = { Type: 'String' };
    const { documents } = readShown({
      Transform: 'AWS::Serverless-2016-10-31',
      Parameters: { One: text, Other: text },
      Conditions: { Has: { 'Fn::Equals': [{ Ref: 'One' }, ''] } },
      Resources: { Fn: { Type: 'AWS::Serverless::Function', Properties: { Role, Policies: [POLICY] } } },
    });
    expect(documents).toHaveLength(count);
  });

  it('gets what its queues and streams need', () => {
    const { attachments, unresolved } = read({ Events: { Jobs: { Type: 'SQS' }, Log: { Type: 'Kinesis' } } });
    expect(attachments.map(({ target }) => target.arn)).toEqual([
      `arn:\${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole`,
      `arn:\${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaKinesisExecutionRole`,
    ]);
    expect(unresolved).toEqual([]);
  });

  it('may be spoken of', () => {
    const Statement = {
      Effect: 'Allow',
      Action: 's3:*',
      Resource: '*',
      Principal: { AWS: { 'Fn::GetAtt': 'FnRole.Arn' } },
    };
    const { documents, unresolved } = readShown({
      Transform: ['AWS::Serverless-2016-10-31'],
      Resources: { P: { Type: 'AWS::S3::BucketPolicy', Properties: { PolicyDocument: { Statement } } } },
    });
    expect(documents).toMatchObject([{ document: { Statement: { Principal: { AWS: `\${FnRole.Arn}` } } } }]);
    expect(unresolved).toEqual([]);
  });
});

describe('Of SAM', () => {
  it('a state machine has a role too, which Step Functions takes', () => {
    expect(read({ Policies: [POLICY] }, {}, 'AWS::Serverless::StateMachine').documents).toMatchObject([
      { document: { Statement: [{ Principal: { Service: ['states.amazonaws.com'] } }] } },
      { document: POLICY },
    ]);
  });

  it('an API may have statements of its own', () => {
    const [statement] = POLICY.Statement;
    const { documents } = read(
      { Auth: { ResourcePolicy: { CustomStatements: [statement] } } },
      {},
      'AWS::Serverless::Api',
    );
    expect(documents).toMatchObject([{ kind: 'resource', document: { Statement: [statement] } }]);
  });

  it('a connector is open', () => {
    expect(read({}, {}, 'AWS::Serverless::Connector').unresolved).toMatchObject([
      { what: 'the access that a SAM connector grants' },
    ]);
  });

  it('the connectors of any resource are open', () => {
    const Connectors = { Write: { Properties: { Destination: { Id: 'B' }, Permissions: ['Write'] } } };
    const { unresolved } = readShown({ Resources: { B: { Type: 'AWS::S3::Bucket', Connectors } } });
    expect(unresolved).toMatchObject([{ what: 'the access that a SAM connector grants', address: 'B' }]);
  });

  it.each([
    ['a function', 'AWS::Serverless::Function', 'MQ'],
    ['a function', 'AWS::Serverless::Function', 'ScheduleV2'],
    ['a state machine', 'AWS::Serverless::StateMachine', 'Schedule'],
  ])('an event of %s that makes a role, or adds to one, is open: %s', (_, type, Type) => {
    expect(read({ Events: { E: { Type } } }, {}, type).unresolved).toMatchObject([
      { what: `the access that the SAM event E of type ${Type} grants`, address: 'Fn' },
    ]);
  });

  it('an event for which one service invokes the function is none', () => {
    expect(read({ Events: { E: { Type: 'S3' } } })).toMatchObject({ attachments: [], unresolved: [] });
  });

  it('a URL without authentication lets everybody invoke the function', () => {
    const { documents } = read({
      Role: 'arn:aws:iam::111122223333:role/r',
      FunctionUrlConfig: { AuthType: 'NONE' },
    });
    expect(documents).toMatchObject([
      {
        kind: 'resource',
        document: {
          Statement: [{ Principal: '*', Action: 'lambda:InvokeFunctionUrl', Resource: `\${Fn.Arn}` }],
        },
      },
    ]);
  });
});
