import { describe, expect, it } from 'vitest';
import { trustDifference } from '../../../src/policy/difference/trust-difference.ts';
import { unknownText } from '../../../src/policy/match.ts';
import { policy } from './difference-table.ts';

const ACCOUNT = '111122223333';
const ROOT = { AWS: `arn:aws:iam::${ACCOUNT}:root` };
const ROLE = { AWS: `arn:aws:iam::${ACCOUNT}:role/deploy` };
const GITHUB = { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com` };
const SUB = 'token.actions.githubusercontent.com:sub';
const AUD = 'token.actions.githubusercontent.com:aud';
const id = (value: string) => ({ StringEquals: { 'sts:ExternalId': value } });
const sub = (operator: string, ...values: readonly string[]) => ({ [operator]: { [SUB]: values } });

type Given = Readonly<Record<string, unknown>>;
const trust = (Principal: unknown, Condition?: unknown, Action: unknown = 'sts:AssumeRole'): Given => ({
  Effect: 'Allow',
  Principal,
  Action,
  ...(Condition !== undefined && { Condition }),
});
const web = (Condition?: unknown) => trust(GITHUB, Condition, 'sts:AssumeRoleWithWebIdentity');
const refuse = (Principal: unknown, Condition?: unknown) => ({
  ...trust(Principal, Condition),
  Effect: 'Deny',
});

const SIGNS = { added: '+', removed: '-', widened: '>', narrowed: '<' };
/** `+ sts:AssumeRole by ACCOUNT`, with `?` where it is not certain; the end of an ARN stands for it. */
function found(before: readonly Given[], after: readonly Given[], account?: string): readonly string[] {
  const { changes, unread } = trustDifference(policy(before), policy(after), account);
  expect(unread).toEqual([]);
  return changes
    .map(({ kind, isCertain, actions, scope: { principals = [], notPrincipals = [] } }) => {
      const short = (value: string) => value.replace(/^arn:aws:iam::\d+:/, '');
      const names = [
        ...principals.map((p) => short(p.value)),
        ...notPrincipals.map((p) => `not ${short(p.value)}`),
      ];
      return `${SIGNS[kind]}${isCertain ? '' : '?'} ${actions.join(' ')} by ${names.join(' ')}`;
    })
    .sort();
}

const ASSUME = 'sts:AssumeRole by';
const WEB = 'sts:AssumeRoleWithWebIdentity by oidc-provider/token.actions.githubusercontent.com';

describe('who may assume a role', () => {
  it.each<[string, readonly Given[], readonly Given[], readonly string[]]>([
    ['an account is trusted', [], [trust(ROOT)], [`+ ${ASSUME} root`]],
    ['an account is no longer trusted', [trust(ROOT)], [], [`- ${ASSUME} root`]],
    ['an account is written by its number', [trust(ROOT)], [trust({ AWS: ACCOUNT })], []],
    [
      'principals are split and come in another order',
      [trust({ AWS: [ROLE.AWS, '444455556666'] })],
      [trust({ AWS: '444455556666' }), trust(ROLE)],
      [],
    ],
    [
      'another account is trusted',
      [trust(ROOT)],
      [trust({ AWS: '444455556666' })],
      [`+ ${ASSUME} 444455556666`, `- ${ASSUME} root`],
    ],
    ['anyone is trusted', [trust(ROLE)], [trust('*')], [`> ${ASSUME} *`]],
    ['a lone star is anyone of AWS', [trust('*')], [trust({ AWS: '*' })], []],
    [
      'a service is trusted',
      [],
      [trust({ Service: 'ec2.amazonaws.com' })],
      [`+ ${ASSUME} ec2.amazonaws.com`],
    ],
    [
      'one of two services is taken away',
      [trust({ Service: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] })],
      [trust({ Service: 'ec2.amazonaws.com' })],
      [`- ${ASSUME} lambda.amazonaws.com`],
    ],
    ['an external id is wanted', [trust(ROOT)], [trust(ROOT, id('a'))], [`< ${ASSUME} root`]],
    ['an external id is no longer wanted', [trust(ROOT, id('a'))], [trust(ROOT)], [`> ${ASSUME} root`]],
    [
      'an external id changes',
      [trust(ROOT, id('a'))],
      [trust(ROOT, id('b'))],
      [`< ${ASSUME} root`, `> ${ASSUME} root`],
    ],
    [
      'a branch becomes any branch',
      [web(sub('StringEquals', 'repo:o/r:ref:refs/heads/main'))],
      [web(sub('StringLike', 'repo:o/r:*'))],
      [`> ${WEB}`],
    ],
    [
      'a repository becomes any of the owner',
      [web(sub('StringLike', 'repo:o/r:*'))],
      [web(sub('StringLike', 'repo:o/*'))],
      [`> ${WEB}`],
    ],
    [
      'any repository could come',
      [web(sub('StringLike', 'repo:o/r:*'))],
      [web({ StringEquals: { [AUD]: 'sts.amazonaws.com' } })],
      [`< ${WEB}`, `> ${WEB}`],
    ],
    [
      'one more subject',
      [web(sub('StringLike', 'repo:o/r:*'))],
      [web(sub('StringLike', 'repo:o/r:*', 'repo:o/s:*'))],
      [`> ${WEB}`],
    ],
    [
      'a subject beside its wildcard',
      [web(sub('StringLike', 'repo:o/r:*'))],
      [web(sub('StringLike', 'repo:o/r:*', 'repo:o/r:pull_request'))],
      [],
    ],
    [
      'StringEquals is written for StringLike',
      [web(sub('StringLike', 'repo:o/r:pull_request'))],
      [web(sub('StringEquals', 'repo:o/r:pull_request'))],
      [],
    ],
    [
      'sessions may be tagged too',
      [trust(ROOT)],
      [trust(ROOT, undefined, ['sts:AssumeRole', 'sts:TagSession'])],
      ['> sts:TagSession by root'],
    ],
    [
      'actions that are none of trust',
      [trust(ROOT)],
      [trust(ROOT, undefined, ['sts:AssumeRole', 'sts:GetCallerIdentity', 's3:*'])],
      [],
    ],
    ['one principal is refused', [trust('*')], [trust('*'), refuse(ROLE)], [`- ${ASSUME} role/deploy`]],
    [
      'all that are trusted are refused',
      [trust(ROLE)],
      [trust(ROLE), refuse(ROOT)],
      [`- ${ASSUME} role/deploy`],
    ],
    ['a refusal is lifted', [trust(ROOT), refuse(ROLE)], [trust(ROOT)], [`+ ${ASSUME} role/deploy`]],
    [
      'everyone but one is refused',
      [trust({ AWS: [ROLE.AWS, '444455556666'] })],
      [trust({ AWS: [ROLE.AWS, '444455556666'] }), { Effect: 'Deny', NotPrincipal: ROLE, Action: 'sts:*' }],
      [`- ${ASSUME} 444455556666`],
    ],
    [
      'everyone but one is trusted',
      [],
      [{ Effect: 'Allow', NotPrincipal: ROLE, Action: 'sts:AssumeRole' }],
      [`+ ${ASSUME} not role/deploy`],
    ],
    [
      'an account that nobody knows, on both sides',
      [trust({ AWS: `arn:aws:iam::${unknownText(0)}:root` })],
      [trust({ AWS: `arn:aws:iam::${unknownText(0)}:root` })],
      [],
    ],
    [
      'an account that nobody knows becomes one',
      [trust({ AWS: `arn:aws:iam::${unknownText(0)}:root` })],
      [trust(ROOT)],
      [`<? ${ASSUME} arn:aws:iam::${unknownText(0)}:root`, `>? ${ASSUME} root`],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(found(before, after)).toEqual([...changes].sort());
    expect(found(after, before)).toHaveLength(changes.length);
    expect(found(after, after)).toEqual([]);
  });

  it('grows when a principal of the trusted account itself is named, if that is the account of the role', () => {
    const [before, after] = [[trust(ROOT)], [trust(ROOT), trust(ROLE)]];
    expect(found(before, after, ACCOUNT)).toEqual([`> ${ASSUME} role/deploy`]);
    expect(found(before, after, '444455556666')).toEqual([]);
    expect(found(before, after)).toEqual([`>? ${ASSUME} role/deploy`]);
  });

  it('is told with the statement, its condition and what else lets the principal in', () => {
    const { changes } = trustDifference(
      policy([trust(ROLE), trust(ROOT, id('a'))]),
      policy([trust(ROOT, id('b'))]),
      ACCOUNT,
    );
    expect(changes.find(({ kind }) => kind === 'widened')).toEqual({
      kind: 'widened',
      actions: ['sts:AssumeRole'],
      scope: {
        place: { side: 'after', document: 0, statement: 0 },
        effect: 'Allow',
        principals: [{ type: 'AWS', value: ROOT.AWS }],
        condition: { StringEquals: { 'sts:ExternalId': ['b'] } },
        byCondition: true,
      },
      kept: [
        { side: 'before', document: 0, statement: 0 },
        { side: 'before', document: 0, statement: 1 },
      ],
      isCertain: true,
    });
  });

  it('is not certain where a policy is missing in part, or larger than IAM allows', () => {
    const { changes, unread } = trustDifference(undefined, policy([trust(ROOT), { Effect: 'Allow' }]));
    expect(changes).toMatchObject([{ kind: 'added', isCertain: false }]);
    expect(unread).toMatchObject([{ side: 'after', document: 0 }]);
    const crowd = trust({ AWS: Array.from({ length: 400 }, (_, i) => `arn:aws:iam::${ACCOUNT}:role/${i}`) });
    expect(trustDifference(undefined, policy([crowd])).unread).toMatchObject([
      { problem: expect.stringContaining('larger') },
    ]);
  });
});
