/** The rules about policy documents over what entities hold: which documents, told where, and under which name. */
import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/model/entity.ts';
import { DOCUMENT_RULE_CATALOGUE } from '../../../src/rules/document/index.ts';
import { explain, RULES } from '../../../src/rules/index.ts';
import {
  ACCESS_FAILED,
  accessTo,
  aGroup,
  anExemption,
  aRole,
  aService,
  aUser,
  daysAgo,
  trusting,
} from '../factory.ts';
import { ADMIN, FINE, having, judged, ofAws, only, policyOf, role, told } from './documents.ts';

describe('An inline policy', () => {
  it('is told at its role, by its name', () => {
    expect(told([role(ADMIN)])).toEqual(['admin-access role/orders-api app']);
  });

  it('is told at its group, and not once more at the members', () => {
    const group = aGroup({ inlinePolicies: [{ name: 'all', document: ADMIN }] });
    const mary = aUser({ groups: [group.arn] });
    expect(told([group, mary])).toEqual(['admin-access group/developers all']);
  });

  it('of a group that is not audited is told at the members, with the group', () => {
    const group = aGroup({ inlinePolicies: [{ name: 'all', document: ADMIN }] });
    const mary = aUser({ groups: [group.arn] });
    const { findings } = judged([group, mary], { entities: { include: ['user/*'] } });
    const finding = only(findings);
    expect(finding.entity).toBe(mary);
    expect(finding.subject.policy).toBe(`${group.arn} all`);
    expect(explain(finding).message).toBe(
      'Inline policy all of group developers allows every action on every resource. User mary is a member of group developers.',
    );
  });

  it('makes a way to more rights with another one of the group, which is told at the group alone', () => {
    const allowing = (Action: string) => ({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
    });
    const group = aGroup({
      inlinePolicies: [
        { name: 'build', document: allowing('codebuild:StartBuild') },
        { name: 'pass', document: allowing('iam:PassRole') },
        { name: 'run', document: allowing('ec2:RunInstances') },
      ],
    });
    const mary = aUser({ groups: [group.arn] });
    const ways = judged([group, mary]).findings.filter(({ rule }) => rule === 'privilege-escalation');
    expect(ways.map(({ entity, subject }) => [entity.arn, subject.about])).toEqual([
      [group.arn, 'codebuild-start-build'],
      [group.arn, 'pass-role-ec2-run-instances'],
    ]);
  });

  it('that allows nothing much is not told', () => {
    expect(told([role(FINE)])).toEqual([]);
  });
});

describe('A customer-managed policy', () => {
  const policy = policyOf(ADMIN);
  const holder = aRole(having(policy));

  it('is told at the policy, and not once more at who holds it', () => {
    expect(told([policy, holder])).toEqual(['admin-access policy/orders-storage -']);
  });

  it('is told at who holds it where the policy itself is not audited', () => {
    expect(told([policy, holder], { entities: { exclude: ['policy/*'] } })).toEqual([
      `admin-access role/orders-api ${policy.arn}`,
    ]);
  });

  it('is told once at a user who has it twice', () => {
    const group: Group = aGroup(having(policy));
    const mary = aUser({ ...having(policy), groups: [group.arn] });
    const { findings } = judged([policy, group, mary], { entities: { include: ['user/*'] } });
    expect(only(findings).grantedBy.map(({ attachedTo }) => attachedTo)).toEqual([mary.arn, group.arn]);
  });

  it('attached to nothing is told too: it waits for whoever it is attached to', () => {
    expect(told([policyOf(ADMIN, { attachments: [] })])).toEqual(['admin-access policy/orders-storage -']);
  });

  it('is judged by its default version', () => {
    const versions = [
      { id: 'v1', isDefault: false, createdAt: daysAgo(900), document: ADMIN },
      { id: 'v2', isDefault: true, createdAt: daysAgo(800), document: FINE },
    ];
    expect(told([policyOf(ADMIN, { versions })])).toEqual([]);
  });

  it('that is a permissions boundary alone grants nothing, however wide it is', () => {
    const bounded = role(FINE, { boundaryArn: policy.arn });
    expect(told([policyOf(ADMIN, { attachments: [], boundaryUsageCount: 1 }), bounded])).toEqual([]);
    const malformed = policyOf({ Statement: [] }, { attachments: [], boundaryUsageCount: 1 });
    expect(told([malformed])).toEqual(['policy-malformed policy/orders-storage -']);
  });
});

describe('A policy of AWS', () => {
  const admin = ofAws('AdministratorAccess', ADMIN);

  it('is told at everyone who holds it, since nobody can change it', () => {
    const one = aRole({ name: 'one', ...having(admin) });
    const two = aUser({ name: 'two', ...having(admin) });
    expect(told([admin, one, two])).toEqual([
      `admin-access role/one ${admin.arn}`,
      `admin-access user/two ${admin.arn}`,
    ]);
  });

  it('is to be replaced', () => {
    const finding = only(judged([admin, aRole(having(admin))]).findings);
    expect(explain(finding)).toEqual({
      message:
        'AWS-managed policy AdministratorAccess attached to role orders-api allows every action on every resource.',
      remediation:
        "Replace AWS-managed policy AdministratorAccess, which can't be edited, on role orders-api by a customer-managed policy. " +
        'Allow only the actions that are needed, on the resources that they are needed for.',
    });
  });

  it('is told at the group that has it, and not at the members', () => {
    const group = aGroup(having(admin));
    expect(told([admin, group, aUser({ groups: [group.arn] })])).toEqual([
      `admin-access group/developers ${admin.arn}`,
    ]);
  });

  it('of a permission set is changed in IAM Identity Center', () => {
    const set = aRole({
      name: 'AWSReservedSSO_Admins_0123456789abcdef',
      path: '/aws-reserved/sso.amazonaws.com/',
      ...having(admin),
    });
    expect(explain(only(judged([admin, set]).findings)).remediation).toMatch(
      /^Change permission set Admins in IAM Identity Center: role aws-reserved\/.* is made from it and can't be changed in IAM\./,
    );
  });
});

describe('A trust policy', () => {
  const open = role(FINE, { trustPolicy: trusting('*') });

  it('is told at its role', () => {
    const finding = only(judged([open]).findings);
    expect(finding).toMatchObject({
      rule: 'trust-public',
      subject: { policy: 'trust policy' },
      grantedBy: [],
    });
    expect(explain(finding).message).toBe(
      'The trust policy of role orders-api lets anyone assume the role, in whatever account they are.',
    );
  });

  it('of a service-linked role is nobody to judge', () => {
    const linked = role(FINE, { path: '/aws-service-role/x.amazonaws.com/', trustPolicy: trusting('*') });
    expect(told([linked, role(FINE)])).toEqual([]);
  });

  it('that can not be read leaves the role unknown, for anyone may be let in', () => {
    const { entities, conclusion, errors } = judged([role(FINE, { trustPolicy: 'gibberish' })]);
    expect(entities[0]?.status).toBe('unknown');
    expect(conclusion).not.toBe('pass');
    expect(errors).toMatchObject([{ code: 'PolicyUnreadable', entityArn: open.arn }]);
  });

  it('that can not be read is no matter where no rule on trust is on', () => {
    const rules = {
      'trust-public': 'off',
      'trust-oidc-unbound': 'off',
      'trust-cross-account': 'off',
    } as const;
    const { errors } = judged([role(FINE, { trustPolicy: 'gibberish' })], { rules });
    expect(errors).toEqual([]);
  });
});

describe('A young entity', () => {
  const young = role(ADMIN, { createdAt: daysAgo(3), access: accessTo(aService('s3', null)) });

  it('has its documents judged from the first day, and nothing else', () => {
    const rules = { 'service-never-accessed': 'default', 'entity-unused': 'default' } as const;
    const { entities, findings } = judged([young], { rules });
    expect(findings.map(({ rule }) => rule)).toEqual(['admin-access']);
    expect(entities[0]).toMatchObject({
      status: 'non-compliant',
      inGrace: true,
      reason: expect.stringMatching(/^in grace until .* its use is not judged yet$/),
    });
  });

  it('stays compliant where its documents are', () => {
    expect(judged([role(FINE, { createdAt: daysAgo(3) })]).entities[0]?.status).toBe('compliant');
  });
});

describe('An entity whose use is not known', () => {
  it('has its documents judged all the same, and stays unknown', () => {
    const { entities, findings, conclusion } = judged([role(ADMIN, { access: ACCESS_FAILED })]);
    expect(findings.map(({ rule }) => rule)).toEqual(['admin-access']);
    expect(entities[0]?.status).toBe('unknown');
    expect(conclusion).toBe('fail');
  });
});

describe('A finding about a document', () => {
  it('claims nothing of use', () => {
    expect(only(judged([role(ADMIN)]).findings).evidence).toEqual({ lastAccessedAt: null, ageDays: null });
  });

  it('is one for each policy, however many statements it has', () => {
    const Statement = [
      { Effect: 'Allow', Action: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
      { Effect: 'Allow', Action: '*:*', Resource: '*' },
    ];
    expect(only(judged([role({ Version: '2012-10-17', Statement })]).findings).severity).toBe('critical');
  });

  it('keeps its id whatever else the role holds, and whatever the order', () => {
    const [app, other] = [
      { name: 'app', document: ADMIN },
      { name: 'other', document: FINE },
    ];
    const idOf = (...inlinePolicies: (typeof app)[]) => only(judged([aRole({ inlinePolicies })]).findings).id;
    expect(idOf(app, other)).toBe(idOf(app));
    expect(idOf(other, app)).toBe(idOf(app));
  });

  it('has another id for each policy, and for each role', () => {
    const ids = judged([
      aRole({ name: 'a', inlinePolicies: ['x', 'y'].map((name) => ({ name, document: ADMIN })) }),
      aRole({ name: 'b', inlinePolicies: [{ name: 'x', document: ADMIN }] }),
    ]).findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('is never taken for one about a managed policy of the same name', () => {
    const admin = ofAws('AdministratorAccess', ADMIN);
    const both = aRole({
      ...having(admin),
      inlinePolicies: [{ name: 'AdministratorAccess', document: ADMIN }],
    });
    expect(new Set(judged([admin, both]).findings.map(({ id }) => id)).size).toBe(2);
  });

  it('comes after access that was never used, where both are as severe', () => {
    const access = accessTo(aService('iam', null));
    const rules = { 'service-never-accessed': 'critical' } as const;
    const { findings } = judged([role(ADMIN, { access })], { rules });
    expect(findings.map(({ rule }) => rule)).toEqual(['service-never-accessed', 'admin-access']);
  });

  it('takes the severity that the settings give', () => {
    const { findings } = judged([role(ADMIN)], { rules: { 'admin-access': 'low' } });
    expect(only(findings).severity).toBe('low');
  });

  it('is not there where its rule is off', () => {
    expect(told([role(ADMIN)], { rules: { 'admin-access': 'off' } })).toEqual([]);
  });

  it('is exempt by its rule', () => {
    const exemptions = [anExemption({ rule: 'admin-access' })];
    const { findings, entities, conclusion } = judged([role(ADMIN)], { exemptions });
    expect(only(findings).status).toBe('exempt');
    expect(entities[0]?.status).toBe('exempt');
    expect(conclusion).toBe('pass');
  });

  it('is told with words for every entity', () => {
    for (const { id } of RULES)
      expect(DOCUMENT_RULE_CATALOGUE.filter((rule) => rule.id === id).length).toBeLessThan(2);
    const onEntities = DOCUMENT_RULE_CATALOGUE.filter(({ id }) => id !== 'policy-too-large');
    for (const rule of onEntities) expect(RULES.map(({ id }) => id)).toContain(rule.id);
  });
});

describe('A live policy above its quota', () => {
  it('is told of by no audit: AWS took it, so the quota was raised', () => {
    const trusted = Array.from(
      { length: 70 },
      (_, index) => `arn:aws:iam::111122223333:role/trusted-${index}`,
    );
    const large = aRole({ inlinePolicies: [], trustPolicy: trusting({ AWS: trusted }) });
    expect(JSON.stringify(large.trustPolicy).length).toBeGreaterThan(2_048);
    expect(told([large])).toEqual([]);
    expect(RULES.map(({ id }) => id)).not.toContain('policy-too-large');
  });
});

describe('An exemption of a rule on pull requests', () => {
  it.each(['change-unresolved', 'policy-too-large'] as const)(
    'is not called unmatched by an audit: %s',
    (rule) => {
      const exemptions = [anExemption({ rule })];
      expect(judged([role(FINE)], { exemptions }).notices).toEqual([]);
    },
  );
});
