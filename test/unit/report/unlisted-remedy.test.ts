/** Remedies for policies that grant more than access advisor lists, so that no fact tells whether all of it is unused. */
import { describe, expect, test } from 'vitest';
import { servicesNamed } from '../../../src/report/policy-facts.ts';
import { judged } from './factory.ts';
import { arnOf, inline, managed, policy, role, service, user, version } from './facts.ts';
import { said } from './said.ts';

const api = arnOf('role', 'api');
const allowing = (...actions: string[]) => ({
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: actions, Resource: '*' },
});
const queue = (attachments: readonly string[], ...actions: string[]) =>
  policy({ name: 'queue', attachments, versions: [{ ...version('Allow'), document: allowing(...actions) }] });
const idle = (entity: ReturnType<typeof policy>) => ({ ...judged(entity), findings: [] });

describe('a policy that allows a service without a report is cut and not taken away', () => {
  const services = [service('sqs', 'never', [managed('queue', api)])];

  test('at a role', () => {
    const held = idle(queue([api], 'sqs:*', 'notaservice:Do'));
    expect(said(judged(role({ name: 'api', services })), held)).toEqual([
      'Cut queue of role api: 1 service (sqs) never used since 2025-10-16; it also grants notaservice, of which IAM reports nothing',
    ]);
  });

  test('inline', () => {
    const inlinePolicies = [{ name: 'queue', document: allowing('SQS:*', 'iam:PassRole') }];
    const own = [service('sqs', 'never', [inline('queue', api)])];
    expect(said(judged(role({ name: 'api', services: own, inlinePolicies })))).toEqual([
      'Cut inline policy queue of role api: 1 service (sqs) never used since 2025-10-16; it also grants iam, of which IAM reports nothing',
    ]);
  });

  test('for a user who has it through a group', () => {
    const devs = arnOf('group', 'devs');
    const through = [service('sqs', 'never', [managed('queue', devs)])];
    const held = idle(queue([devs], 'sqs:*', 'notaservice:Do'));
    expect(said(judged(user({ name: 'alice', services: through })), held)).toEqual([
      'Cut queue for user alice, who has it through group/devs: 1 service (sqs) never used since 2025-10-16; it also grants notaservice, of which IAM reports nothing',
    ]);
  });

  test('at the policy itself', () => {
    const held = {
      ...queue([api], 'sqs:*', 'notaservice:Do'),
      access: role({ name: 'api', services }).access,
    };
    expect(said(judged(held))).toEqual([
      'Cut policy queue (held by role/api): 1 service (sqs) never used since 2025-10-16; it also grants notaservice, of which IAM reports nothing',
    ]);
  });

  test('while one that names only what is listed is detached', () => {
    expect(said(judged(role({ name: 'api', services })), idle(queue([api], 'SQS:Send*')))).toEqual([
      'Detach queue from role api: its only service (sqs) never used since 2025-10-16',
    ]);
  });
});

test('a policy names the services of its Allow statements, those of everything and of NotAction excepted', () => {
  const Statement = [
    { Effect: 'Allow', Action: ['S3:Get*', 's3:Put*', '*', '*:*'] },
    { Effect: 'Allow', Action: 'sqs:*' },
    { Effect: 'Allow', NotAction: 'kms:*' },
    { Effect: 'Deny', Action: 'sns:*' },
  ];
  expect(servicesNamed({ Statement })).toEqual(['s3', 'sqs']);
  expect(servicesNamed('{')).toEqual([]);
});
