import { describe, expect, it } from 'vitest';
import type { ActionAccess } from '../../../src/model/access.ts';
import type { Settings } from '../../../src/model/settings.ts';
import {
  accessTo,
  allow,
  anAction,
  aRole,
  aService,
  aSnapshot,
  COLLECTED_AT,
  deny,
  settings,
} from '../factory.ts';
import { judge } from './judge.ts';

const NOW = new Date(COLLECTED_AT);
const asked = (overrides: Partial<Settings['access']> = {}) =>
  settings({ access: { granularity: 'action', ...overrides } });

interface Case {
  readonly actions: readonly ActionAccess[];
  /** Days since the service itself was used; null: never. */
  readonly service?: number | null;
  readonly namespace?: string;
  readonly policies?: readonly unknown[];
}

function judged(
  { actions, service = 1, namespace = 's3', policies = [allow('s3:*')] }: Case,
  given = asked(),
) {
  const role = aRole({
    inlinePolicies: policies.map((document, place) => ({ name: `p${place}`, document })),
    access: accessTo(aService(namespace, service, { actions })),
  });
  return judge(aSnapshot([role], { granularity: 'action' }), given, NOW);
}

const said = (facts: Case, given = asked()) =>
  judged(facts, given).findings.map(({ rule, subject, severity }) =>
    [rule, subject.action ?? subject.service, severity].join(' '),
  );

describe('a tracked action of a service that is in use', () => {
  it.each<[string, number | null, string[]]>([
    ['never used is found', null, ['action-never-accessed s3:CreateBucket medium']],
    ['used a day before the threshold is in use', 179, []],
    ['used on the day of the threshold is in use', 180, []],
    ['used a day after the threshold is unused', 181, ['action-unused s3:CreateBucket medium']],
    ['used after the facts were collected is in use', -1, []],
  ])('%s', (_title, lastUsed, expected) => {
    expect(said({ actions: [anAction('CreateBucket', lastUsed)] })).toEqual(expected);
  });

  it('has the severity of what it does itself', () => {
    const actions = [
      anAction('PutBucketPolicy', null),
      anAction('CreateBucket', null),
      anAction('GetBucketLocation', null),
    ];
    expect(said({ actions })).toEqual([
      'action-never-accessed s3:PutBucketPolicy high',
      'action-never-accessed s3:CreateBucket medium',
      'action-never-accessed s3:GetBucketLocation low',
    ]);
  });

  it('is critical when it completes a way to more rights, and its neighbours are not', () => {
    const facts = {
      namespace: 'iam',
      policies: [allow('iam:CreatePolicyVersion', 'iam:GetRole')],
      actions: [anAction('GetRole', null), anAction('CreatePolicyVersion', null)],
    };
    expect(said(facts)).toEqual([
      'action-never-accessed iam:CreatePolicyVersion critical',
      'action-never-accessed iam:GetRole low',
    ]);
  });

  it('may be named with its service', () => {
    expect(said({ actions: [anAction('s3:CreateBucket', null)] })).toEqual([
      'action-never-accessed s3:CreateBucket medium',
    ]);
  });
});

describe('an action is not spoken of', () => {
  it.each<[string, Case]>([
    [
      'when the policies do not allow it',
      { actions: [anAction('CreateBucket', null)], policies: [allow('s3:GetObject')] },
    ],
    [
      'when it is denied',
      { actions: [anAction('CreateBucket', null)], policies: [allow('s3:*'), deny('s3:CreateBucket')] },
    ],
    [
      'when it is iam:PassRole',
      { namespace: 'iam', actions: [anAction('PassRole', null)], policies: [allow('iam:*')] },
    ],
  ])('%s', (_title, facts) => {
    expect(said(facts)).toEqual([]);
  });

  it('when its service was never used or is unused: that says it already', () => {
    const actions = [anAction('CreateBucket', null)];
    expect(said({ actions, service: null })).toEqual(['service-never-accessed s3 high']);
    expect(
      said(
        { actions, service: 200 },
        settings({ access: { granularity: 'action' }, rules: { 'entity-unused': 'off' } }),
      ),
    ).toEqual(['service-unused s3 high']);
  });

  it('when only services are asked for', () => {
    expect(said({ actions: [anAction('CreateBucket', null)] }, asked({ granularity: 'service' }))).toEqual(
      [],
    );
  });
});

describe('action rules over facts that were collected for services only', () => {
  const role = aRole({ access: accessTo(aService('s3', 1)) });

  it('make the run incomplete, with the reason', () => {
    const { conclusion, errors } = judge(aSnapshot([role]), asked(), NOW);
    expect(conclusion).toBe('incomplete');
    expect(errors.map(({ code }) => code)).toEqual(['ActionsNotCollected']);
  });

  it('lack nothing when they are switched off', () => {
    const off = settings({
      access: { granularity: 'action' },
      rules: { 'action-never-accessed': 'off', 'action-unused': 'off' },
    });
    expect(judge(aSnapshot([role]), off, NOW).conclusion).toBe('pass');
  });
});
