import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/changes/unknown-name.ts';
import { privilegeEscalation } from '../../../src/rules/document/privilege-escalation.ts';
import { allow, deny } from '../policy/statements.ts';
import { aDocument, type Element, only } from './ruled-documents.ts';

const NOTHING: readonly string[] = [];
const BY_LAMBDA = ['pass-role-lambda-invoke'];
const LAMBDA = allow(['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction']);
const to = (services: unknown, operator = 'StringEquals', more: Element = {}) => ({
  Condition: { [operator]: { 'iam:PassedToService': services }, ...more },
});
const butTo = (services: unknown, Resource = '*') =>
  deny('iam:PassRole', Resource, to(services, 'StringNotEquals'));
const abouts = (...documents: readonly (readonly Element[])[]) =>
  privilegeEscalation.find(documents.map((document) => aDocument(document))).map(({ about }) => about);

describe('A way to more rights by passing a role', () => {
  it.each<[string, Element]>([
    ['another service', butTo('ec2.amazonaws.com')],
    ['other services', butTo(['ec2.amazonaws.com', 'glue.amazonaws.com'], 'arn:aws:iam::*:role/*')],
    ['services of a pattern', deny('iam:*', '*', to('ecs*', 'StringNotLike'))],
  ])('is none under a Deny of all but what goes to %s, there or in another policy', (_, denied) => {
    expect(abouts([LAMBDA, denied])).toEqual(NOTHING);
    expect(abouts([LAMBDA], [denied])).toEqual(NOTHING);
  });

  it.each<[string, Element]>([
    ['what goes to the service', butTo(['ec2.amazonaws.com', 'lambda.amazonaws.com'])],
    ['what goes to a service that a file leaves open', butTo(unknown('Service'))],
    ['what goes to a service that a variable names', butTo(`\${aws:PrincipalTag/service}`)],
    ['one role', butTo('ec2.amazonaws.com', 'arn:aws:iam::*:role/admin')],
    [
      'what is asked for with MFA',
      deny(
        'iam:PassRole',
        '*',
        to('ec2.amazonaws.com', 'StringNotEquals', { Bool: { 'aws:MultiFactorAuthPresent': 'false' } }),
      ),
    ],
    ['another action', deny('iam:CreateRole', '*', to('ec2.amazonaws.com', 'StringNotEquals'))],
  ])('is one under a Deny that spares, or is only of, %s', (_, denied) => {
    expect(abouts([LAMBDA, denied])).toEqual(BY_LAMBDA);
  });

  it('is none where what the Allow and the Denies leave have no service in common', () => {
    const passing = allow('iam:PassRole', '*', to(['lambda.amazonaws.com', 'ec2.amazonaws.com']));
    const using = allow(['lambda:CreateFunction', 'lambda:InvokeFunction', 'ec2:RunInstances']);
    expect(abouts([passing, using, butTo('ec2.amazonaws.com')])).toEqual(['pass-role-ec2-run-instances']);
    expect(abouts([passing, using, butTo('ec2.amazonaws.com'), butTo('lambda.amazonaws.com')])).toEqual(
      NOTHING,
    );
  });

  it('is none where the Deny is over the roles that may be passed', () => {
    const roles = 'arn:aws:iam::*:role/app-*';
    const using = allow('ec2:RunInstances');
    expect(abouts([allow('iam:PassRole', roles), using, butTo('glue.amazonaws.com', roles)])).toEqual(
      NOTHING,
    );
  });
});

describe('A way to more rights of which one action is needed twice', () => {
  it('names it once', () => {
    const trouble = only(privilegeEscalation, aDocument([allow('ssm:SendCommand')]));
    expect(trouble.says).toBe('allows ssm:SendCommand, by which its holder can take more rights');
    expect(trouble.remedy).toBe(
      'Name in the Resource of ssm:SendCommand what it is needed for, one by one, or take it away.',
    );
  });
});
