/** How findings about policy documents are told, wherever they are told. */
import { describe, expect, test } from 'vitest';
import type { GrantingPolicy } from '../../../src/model/access.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { type JudgedFinding, TRUST_POLICY } from '../../../src/model/finding.ts';
import type { JudgedEntity } from '../../../src/model/judgement.ts';
import { DOCUMENT_RULES, type DocumentRuleId, RULE_IDS } from '../../../src/model/settings.ts';
import { baselineText } from '../../../src/report/baseline.ts';
import { reportCsv } from '../../../src/report/csv.ts';
import { toldOf } from '../../../src/report/issue/account-facts.ts';
import { entityLines } from '../../../src/report/issue/finding-words.ts';
import { reportJson } from '../../../src/report/json.ts';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { RULE_HELP } from '../../../src/report/rule-help.ts';
import { sarifRules } from '../../../src/report/sarif/rules.ts';
import { DOCUMENT_RULE_CATALOGUE } from '../../../src/rules/document/index.ts';
import { explain } from '../../../src/rules/index.ts';
import { input, judged, judgement } from './factory.ts';
import { arnOf, awsManaged, group, inline, managed, policy, role, service, user } from './facts.ts';
import { pageWith, textOf } from './html-page.ts';
import { said } from './said.ts';

const EVERYTHING = 'allows every action on every resource';

interface About {
  readonly rule?: DocumentRuleId;
  readonly policy?: string;
  readonly grantedBy?: readonly GrantingPolicy[];
  readonly about?: string;
  readonly says?: string;
  readonly severity?: JudgedFinding['severity'];
  readonly status?: JudgedFinding['status'];
}

function finding(entity: Entity, given: About = {}): JudgedFinding {
  const { rule = 'admin-access', severity = 'critical', status = 'new', grantedBy = [], about } = given;
  const { says = EVERYTHING } = given;
  return {
    ...{ id: '0123456789abcdef', rule, severity, status, entity, grantedBy },
    subject: {
      ...(given.policy !== undefined && { policy: given.policy }),
      ...(about !== undefined && { about }),
    },
    evidence: { lastAccessedAt: null, ageDays: null },
    trouble: { rule, severity, says, remedy: 'Allow less.', statements: [{ document: 0 }] },
  };
}

const withPolicy = (entity: Entity, by: GrantingPolicy, given: About = {}): JudgedEntity =>
  judged(entity, {
    also: [finding(entity, { policy: by.policyArn ?? by.policyName, grantedBy: [by], ...given })],
  });
const api = role({ name: 'api' });
const inlineOf = (entity: Entity, name = 'app') => inline(name, entity.arn);

describe('What to do', () => {
  test('an inline policy is narrowed', () => {
    expect(said(withPolicy(api, inlineOf(api)))).toEqual([
      'Narrow inline policy app of role api: it allows every action on every resource',
    ]);
  });

  test('a trust policy is narrowed', () => {
    const open = finding(api, {
      rule: 'trust-public',
      policy: TRUST_POLICY,
      says: 'lets anyone assume the role',
    });
    expect(said(judged(api, { also: [open] }))).toEqual([
      'Narrow the trust policy of role api: it lets anyone assume the role',
    ]);
  });

  test('a managed policy is narrowed once, with how much else there is', () => {
    const broad = policy({ name: 'broad' });
    const also = [
      finding(broad, { severity: 'high', rule: 'pass-role-any', says: 'allows passing any role' }),
      finding(broad),
    ];
    expect(said(judged(broad, { also }))).toEqual([
      'Narrow policy broad: it allows every action on every resource (and 1 more finding)',
    ]);
  });

  test('what is wrong and not too wide is corrected', () => {
    const given = { rule: 'policy-malformed', says: 'has no Statement' } as const;
    expect(said(withPolicy(api, inlineOf(api), given))).toEqual([
      'Correct inline policy app of role api: it has no Statement',
    ]);
  });

  test('a policy of AWS is replaced at all who hold it, in one line', () => {
    const roles = ['a', 'b', 'c', 'd'].map((name) => role({ name }));
    const told = said(...roles.map((one) => withPolicy(one, awsManaged('AdministratorAccess', one.arn))));
    expect(told).toEqual([
      'Replace AdministratorAccess on roles a, b, c and 1 more by a narrower policy: it allows every action on every resource',
    ]);
  });

  test('roles and users that hold it are told apart, and so are accounts', () => {
    const there = role({ name: 'there', accountId: '444455556666' });
    const entities = [api, user({ name: 'mary' }), there];
    const told = said(...entities.map((one) => withPolicy(one, awsManaged('AdministratorAccess', one.arn))));
    expect(told).toHaveLength(3);
  });

  test('what a user has through a group that is not audited names the group', () => {
    const mary = user({ name: 'mary' });
    expect(said(withPolicy(mary, inline('all', arnOf('group', 'devs'))))).toEqual([
      'Narrow inline policy all of user mary, who has it through group/devs: it allows every action on every resource',
    ]);
  });

  test('what several policies make up together names their holder', () => {
    const given = { rule: 'privilege-escalation', says: 'allows to become an administrator' } as const;
    const both = finding(api, { ...given, grantedBy: [inlineOf(api, 'a'), inlineOf(api, 'b')] });
    expect(said(judged(api, { also: [both] }))).toEqual([
      'Narrow what role api is granted: it allows to become an administrator',
    ]);
  });

  test('a role of IAM Identity Center is changed through its permission set', () => {
    const set = role({ name: 'AWSReservedSSO_A_0123456789abcdef', path: '/aws-reserved/sso.amazonaws.com/' });
    expect(said(withPolicy(set, inlineOf(set)))[0]).toMatch(
      /of the permission set of role .* in IAM Identity Center:/,
    );
  });

  test('of what goes as a whole nothing is to be narrowed', () => {
    const gone = judged(api, { wholeUnused: 'high', also: [finding(api, { policy: 'app' })] });
    expect(said(gone)).toEqual([expect.stringMatching(/^Delete role api/)]);
  });

  test('a policy that is unused in part and too wide is one thing to change', () => {
    const by = awsManaged('AdministratorAccess', api.arn);
    const services = [service('s3', 1, [by]), service('sqs', 'never', [by])];
    const one = withPolicy(role({ name: 'api', services }), by);
    expect(said(one)).toEqual([
      'Replace AdministratorAccess on role api by a narrower policy: 1 of 2 services (sqs) never used since 2025-10-16; used is s3; it allows every action on every resource',
    ]);
  });

  test('one that is unused in part and malformed is two', () => {
    const by = inlineOf(api);
    const services = [service('s3', 1, [by]), service('sqs', 'never', [by])];
    const given = { rule: 'policy-malformed', says: 'has no Version' } as const;
    expect(said(withPolicy(role({ name: 'api', services }), by, given))).toHaveLength(2);
  });

  test('what is exempt or known is not to be done', () => {
    for (const status of ['exempt', 'known'] as const)
      expect(said(withPolicy(api, inlineOf(api), { status }))).toEqual([]);
  });

  test('a wide policy settles nothing of its unused services at the holders', () => {
    const broad = policy({ name: 'broad', attachments: [api.arn] });
    const holder = role({ name: 'api', services: [service('s3', 'never', [managed('broad', api.arn)])] });
    const wide = finding(broad, { rule: 'wildcard-service', says: 'allows every action of s3' });
    const also = { ...wide, subject: { service: 's3', about: 's3' } };
    expect(said(judged(broad, { also: [also] }), judged(holder))).toHaveLength(2);
  });
});

describe('The job summary', () => {
  const summaryOf = (...entities: JudgedEntity[]) => renderSummary(input(judgement(entities)));

  test('tells in its details what the policy does, and which it is', () => {
    expect(summaryOf(withPolicy(api, inlineOf(api)))).toContain(
      '| `api` | 🟣 critical | allows every action on every resource | – | `app` |',
    );
    const open = finding(api, { rule: 'trust-public', policy: TRUST_POLICY, says: 'lets anyone in' });
    expect(summaryOf(judged(api, { also: [open] }))).toContain('| lets anyone in | – | its trust policy |');
    const broad = policy({ name: 'broad' });
    expect(summaryOf(judged(broad, { also: [finding(broad)] }))).toContain('| – | itself |');
  });

  test('never says that it is about access which was never used', () => {
    expect(summaryOf(withPolicy(api, inlineOf(api)))).toContain(
      '**Fails: 1 finding at high or above, on role `api`.**',
    );
  });

  test('makes harmless what the policy is called and says', () => {
    const text = summaryOf(withPolicy(api, inlineOf(api, '@everyone|`')), {
      ...withPolicy(user({ name: 'u' }), inline('p', arnOf('user', 'u')), {
        says: 'trusts <img src=x> @octocat | #1',
      }),
    });
    expect(text).not.toMatch(/<img|[^\\`\w]@octocat|\| #1/);
  });
});

describe('An issue', () => {
  test('names the policy, and what it is about', () => {
    const devs = group({ name: 'devs' });
    const given = [
      finding(api, { policy: 'app' }),
      finding(api, { rule: 'trust-oidc-unbound', policy: TRUST_POLICY, about: 'example.com' }),
      finding(devs, { policy: 'arn:aws:iam::aws:policy/AdministratorAccess' }),
    ].map(toldOf);
    expect(given.map(({ subject }) => subject)).toEqual([
      'app',
      'trust policy: example.com',
      'policy/AdministratorAccess',
    ]);
    expect(entityLines(given.map((one) => ({ finding: one })))).toEqual([
      '- `role/api`: 🟣 `app` with administrator access, 🟣 `trust policy: example.com` unbound',
      '- `group/devs`: 🟣 `policy/AdministratorAccess` with administrator access',
    ]);
  });

  test('tells a policy by itself without naming it twice', () => {
    const told = toldOf(finding(policy({ name: 'broad' })));
    expect(told).not.toHaveProperty('subject');
    expect(entityLines([{ finding: told }])).toEqual(['- `policy/broad`: 🟣 administrator access']);
  });
});

describe('The files', () => {
  const of = judgement([withPolicy(api, inlineOf(api), { about: 'anyone' })]);

  test('report.json and report.csv have policy and subject', () => {
    const written = JSON.parse([...reportJson({ ...input(of), explain })].join(''));
    expect(written.findings[0].subject).toEqual({ policy: 'app', about: 'anyone' });
    expect([...reportCsv(input(of))].join('')).toContain('"app","anyone"');
  });

  test('a baseline written anew names them for people', () => {
    const [entry] = JSON.parse([...baselineText(of, undefined, new Date(0))].join('')).findings;
    expect(entry).toMatchObject({ rule: 'admin-access', entity: api.arn, subject: 'app: anyone' });
  });

  test('report.html shows them', () => {
    expect(textOf(pageWith([withPolicy(api, inlineOf(api), { about: 'anyone' })]))).toContain('app: anyone');
  });
});

describe('The help', () => {
  test.each(DOCUMENT_RULE_CATALOGUE.map((rule) => [rule.id, rule] as const))(
    'on %s says what the rule says of itself',
    (id, { title, finds, why }) => {
      expect(RULE_HELP[id]).toMatchObject({ title, finds, why });
    },
  );

  test('is there for every rule, and tells policies and pull requests apart for code scanning', () => {
    expect(Object.keys(RULE_HELP)).toEqual([...RULE_IDS]);
    const rules = sarifRules() as readonly { id: string; properties: { tags: string[] } }[];
    const tagged = (tag: string) => rules.filter(({ properties }) => properties.tags.includes(tag));
    expect(tagged('policy-documents')).toHaveLength(DOCUMENT_RULES.length * 4);
    expect(tagged('pull-requests')).toHaveLength(4 * 4);
  });
});
