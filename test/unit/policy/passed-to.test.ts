import { describe, expect, it } from 'vitest';
import { allow, grants, type Statement } from './statements.ts';

const passRole = (Condition: unknown): Statement => allow('iam:PassRole', '*', { Condition });
const to = (operator: string, value: string | readonly string[], key = 'iam:PassedToService') =>
  passRole({ [operator]: { [key]: value } });
const makeFunctions = allow(['lambda:CreateFunction', 'lambda:InvokeFunction']);
const runTasks = allow(['ecs:RegisterTaskDefinition', 'ecs:RunTask']);

function ids(service: string, ...statements: readonly Statement[]): readonly string[] {
  return grants(...statements, makeFunctions, runTasks)
    .service(service)
    .escalations.map(({ id }) => id);
}

describe('a role that may be passed to one service only', () => {
  it.each([
    ['by StringEquals', to('StringEquals', 'ecs-tasks.amazonaws.com')],
    ['by StringEquals in another case', to('stringequals', 'ECS-tasks.amazonaws.com', 'IAM:passedtoservice')],
    ['by StringEqualsIfExists', to('StringEqualsIfExists', 'ecs-tasks.amazonaws.com')],
    ['by StringLike', to('StringLike', 'ecs-tasks.*')],
    ['by ForAnyValue', to('ForAnyValue:StringEquals', ['ecs-tasks.amazonaws.com', 'rds.amazonaws.com'])],
    ['by ForAllValues', to('ForAllValues:StringLike', ['ecs*.amazonaws.com'])],
    ['in China', to('StringEquals', 'ecs-tasks.amazonaws.com.cn')],
    ['by its name in one Region', to('StringEquals', 'ecs-tasks.eu-west-1.amazonaws.com')],
    [
      'by two conditions of which one is narrower',
      passRole({
        StringLike: { 'iam:PassedToService': '*.amazonaws.com' },
        StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
      }),
    ],
  ])('completes the combinations of that service and of no other, %s', (_title, statement) => {
    expect(ids('ecs', statement)).toEqual(['pass-role-ecs-run-task']);
    expect(ids('lambda', statement)).toEqual([]);
  });

  it('completes those of another service too where a second statement passes it on', () => {
    const statements = [
      to('StringEquals', 'ecs-tasks.amazonaws.com'),
      to('StringEquals', 'lambda.amazonaws.com'),
    ];
    expect(ids('lambda', ...statements)).toEqual(['pass-role-lambda-invoke']);
  });
});

describe('a condition that keeps no service out', () => {
  it.each([
    ['speaks of something else', passRole({ StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } })],
    ['is negated', to('StringNotEquals', 'ec2.amazonaws.com')],
    ['matches every service', to('StringLike', '*')],
    ['asks what no document tells', to('StringEquals', `\${aws:PrincipalTag/service}`)],
  ])('when it %s', (_title, statement) => {
    expect(ids('lambda', statement)).toEqual(['pass-role-lambda-invoke']);
  });

  it('a wildcard in StringEquals is no wildcard', () => {
    expect(ids('lambda', to('StringEquals', '*'))).toEqual([]);
  });
});
