/** What is gone from what can be read, and may be in what can not. */
import { describe, expect, it } from 'vitest';
import { aService } from '../factory.ts';
import { about, deploy, doc, liveRole, usage } from './change-use.ts';
import { aChange, EC2, roleWith, template } from './changes.ts';

const LIVE = liveRole(doc('sqs:*'), [aService('sqs', 3)]);
const IMPORTED = { 'Fn::ImportValue': 'app-policy' };

const lines = (judgement: ReturnType<typeof usage>) =>
  judgement.changes.flatMap(({ access }) => access.map(({ kind, isCertain }) => ({ kind, isCertain })));

/** Role `deploy` loses its policy, beside something else of the same template. */
const losing = (before: Parameters<typeof template>[0], after: Parameters<typeof template>[0]) =>
  aChange({
    path: 'stack.json',
    before: template({ ...before, R: roleWith({ app: doc('sqs:*') }, { RoleName: 'deploy' }) }),
    after: template({ ...after, R: roleWith({}, { RoleName: 'deploy' }) }),
  });
const OTHER = roleWith({ own: IMPORTED }, { RoleName: 'other' });
const ATTACHING = [
  'AWS::IAM::Policy',
  { PolicyName: 'app', Roles: ['deploy'], PolicyDocument: IMPORTED },
] as const;

describe('What a policy granted', () => {
  it('is not lost for certain where nobody knows what the policy is now', () => {
    const judgement = usage(deploy(doc('sqs:*'), IMPORTED), [LIVE]);
    expect(lines(judgement)).toEqual([{ kind: 'removed', isCertain: false }]);
    const [lost] = about(judgement, 'change-removes-used');
    expect(lost).toMatchObject({ severity: 'medium' });
    expect(lost?.message).toMatch(/whether all of it is lost could not be told/);
  });

  it('is not lost for certain where a resource that can not be read may give it', () => {
    expect(lines(usage(losing({}, { P: ATTACHING }), [LIVE]))).toEqual([
      { kind: 'removed', isCertain: false },
    ]);
  });

  it.each([
    ['it is gone and all else can be read', losing({}, {})],
    ['what can not be read was there before', losing({ P: ATTACHING }, { P: ATTACHING })],
    ['what can not be read is of another role', losing({}, { Other: OTHER })],
  ])('is lost where %s', (_, change) => {
    const judgement = usage(change, [LIVE]);
    expect(lines(judgement).filter(({ kind }) => kind === 'removed')).toEqual([
      { kind: 'removed', isCertain: true },
    ]);
    expect(about(judgement, 'change-removes-used')).toMatchObject([{ severity: 'high' }]);
  });

  it('is not lost for certain, nor its role, in a file that can no longer be read', () => {
    const change = {
      ...deploy(doc('sqs:*'), undefined),
      unread: [{ path: 'stack.json', lines: { start: 4, end: 4 }, what: 'not valid JSON', wasThere: false }],
    };
    const judgement = usage(change, [LIVE]);
    expect(lines(judgement).filter(({ isCertain }) => isCertain)).toEqual([]);
    expect(about(judgement, 'change-removes-used')).toMatchObject([{ severity: 'medium' }]);
    expect(judgement.files).toEqual([expect.not.objectContaining({ format: 'cloudformation' })]);
  });

  it('is lost with a file that is removed', () => {
    const judgement = usage(deploy(doc('sqs:*'), undefined), [LIVE]);
    expect(about(judgement, 'change-removes-used')).toMatchObject([{ severity: 'high' }]);
    expect(judgement.files).toMatchObject([{ status: 'removed', format: 'cloudformation' }]);
  });
});

it('Whom a role trusted is not cut off for certain where nobody knows whom it trusts now', () => {
  const role = (AssumeRolePolicyDocument: object) =>
    template({ R: ['AWS::IAM::Role', { RoleName: 'deploy', AssumeRolePolicyDocument }] });
  const change = aChange({ path: 'stack.json', before: role(EC2), after: role(IMPORTED) });
  expect(lines(usage(change, []))).toEqual([{ kind: 'removed', isCertain: false }]);
});
