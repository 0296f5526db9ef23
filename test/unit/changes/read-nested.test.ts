/** What a template makes of other templates, and what it is given: none of it stands in the template. */
import { describe, expect, it } from 'vitest';
import { readChange } from '../../../src/changes/index.ts';
import { CHANGE_SETTINGS, NO_PORTS, type PullSides, pull } from './pull-files.ts';
import { readShown } from './templates.ts';

const read = (sides: PullSides) => readChange(pull(sides), CHANGE_SETTINGS, NO_PORTS);

const change = (path: string, before: unknown, after: unknown) => {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  return read({
    base: before === undefined ? {} : { [path]: text(before) },
    head: { [path]: text(after) },
  });
};

const URL = 'https://templates.s3.amazonaws.com/roles.yml';

const stack = (properties: object, type = 'AWS::CloudFormation::Stack', sections: object = {}) => ({
  ...sections,
  Resources: { Roles: { Type: type, Properties: properties }, B: { Type: 'AWS::S3::Bucket' } },
});

const told = async (before: unknown, after: unknown) => {
  const { files } = await change('t.json', before, after);
  return files.map(({ before: was, after: is }) => [was, is?.unresolved.map(({ what }) => what)]);
};

const NEW = (from: string) =>
  `a nested stack from "${from}", which is new or made otherwise, and whose template is not read here`;

describe('A nested stack', () => {
  it('is told where it is new', async () => {
    expect(await told(undefined, stack({ TemplateURL: URL }))).toEqual([[undefined, [NEW(URL)]]]);
  });

  it.each([
    ['its template', { TemplateURL: `${URL}?2` }, NEW(`${URL}?2`)],
    ['its parameters', { TemplateURL: URL, Parameters: { Actions: 's3:*' } }, NEW(URL)],
  ])('is told where the change alters %s', async (_, properties, what) => {
    expect(await told(stack({ TemplateURL: URL }), stack(properties))).toEqual([[undefined, [what]]]);
  });

  it('is told where a default that it is given changes', async () => {
    const given = (Default: string) =>
      stack({ TemplateURL: URL, Parameters: { Do: { Ref: 'Do' } } }, undefined, {
        Parameters: { Do: { Type: 'String', Default } },
      });
    expect(await told(given('s3:Get*'), given('s3:*'))).toEqual([[undefined, [NEW(URL)]]]);
  });

  it('is not told where it is what it was, or is gone', async () => {
    const was = stack({ TemplateURL: URL });
    expect(await told(was, { ...was, Description: 'x' })).toEqual([]);
    expect(await told(was, { Resources: { B: { Type: 'AWS::S3::Bucket' } } })).toEqual([]);
  });

  it.each([
    ['of SAM', 'AWS::Serverless::Application', { Location: URL }],
    ['of a stack set', 'AWS::CloudFormation::StackSet', { TemplateURL: URL }],
  ])('%s is told too', async (_, type, properties) => {
    expect(await told(undefined, stack(properties, type))).toEqual([[undefined, [NEW(URL)]]]);
  });
});

describe('A file of parameters', () => {
  const listed = (value: string) => [{ ParameterKey: 'Do', ParameterValue: value }];
  const what = 'values that may be of IAM in a file of parameters, whose template is not told';

  it.each([
    ['of the command line', listed('s3:Get*'), listed('s3:*')],
    [
      'of a command',
      { StackName: 'a', Parameters: listed('a') },
      { StackName: 'a', Parameters: listed('*') },
    ],
    ['of CodePipeline', { Parameters: { Do: 'a' } }, { Parameters: { Do: 'arn:aws:sqs:eu-west-1:1:q' } }],
    ['with a list', { Parameters: { Do: ['a'] } }, { Parameters: { Do: ['a,b,iam:PassRole'] } }],
    [
      'of Git sync',
      'template-file-path: a\nparameters:\n  Do: a\n',
      'template-file-path: a\nparameters:\n  Do: "*"\n',
    ],
    ['that no longer has the value', listed('s3:Get*'), listed('a')],
  ])('%s is told where a value of IAM changes', async (_, before, after) => {
    const path = typeof after === 'string' ? 'p.yml' : 'p.json';
    const { unread } = await change(path, before, after);
    expect(unread).toMatchObject([{ path, what, wasThere: false }]);
  });

  it.each([
    [
      'nothing of IAM changes',
      [...listed('s3:*'), { ParameterKey: 'S', ParameterValue: '1' }],
      listed('s3:*'),
    ],
    ['nothing in it may be of IAM', listed('a'), listed('b')],
    [
      'it is of something else',
      { Parameters: { A: '*' }, States: {} },
      { Parameters: { A: 's3:*' }, States: {} },
    ],
  ])('is none where %s', async (_, before, after) => {
    expect(await change('p.json', before, after)).toMatchObject({ files: [], unread: [], otherFiles: 1 });
  });
});

describe('What a template includes', () => {
  const include = '{Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://b/x.yml}}}';
  const beside = 'Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://b/x.yml}}';
  const empty = 'AssumeRolePolicyDocument: {Statement: []}';

  it.each([
    ['as a resource', `X: ${include}`],
    ['as the properties of a role', `X: {Type: AWS::IAM::Role, Properties: ${include}}`],
    ['among the properties of a role', `X: {Type: AWS::IAM::Role, Properties: {${empty}, ${beside}}}`],
    [
      'beside an inline policy',
      `X: {Type: AWS::IAM::Role, Properties: {${empty}, Policies: [{PolicyName: a, PolicyDocument: {Statement: []}, ${beside}}]}}`,
    ],
    ['among the properties of a repository', `X: {Type: AWS::ECR::Repository, Properties: {${beside}}}`],
  ])('%s is told', (_, resource) => {
    const { unresolved } = readShown(`Resources:\n  ${resource}\n`);
    expect(unresolved.map(({ what }) => what)).toContain('Fn::Transform');
  });
});
