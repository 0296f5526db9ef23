/** What is wrong with a change, and what was wrong before it. */
import { describe, expect, it } from 'vitest';
import { anExemption } from '../factory.ts';
import {
  aChange,
  allows,
  changeSettings,
  denies,
  findings,
  judged,
  NO_USAGE,
  policy,
  roleWith,
  template,
} from './changes.ts';

const READ = policy(allows('s3:GetObject'));
const ADMIN = policy(allows('*'));
const bare = (before: unknown, after: unknown, path = 'iam/app.json') =>
  aChange({ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) });
const admin = (judgement: ReturnType<typeof judged>) =>
  findings(judgement).filter((finding) => finding.endsWith('admin-access'));

describe('Trouble in a document', () => {
  it('that the change brings is new, on the line of its statement, and fails', () => {
    const judgement = judged(bare(READ, policy(allows('s3:GetObject'), allows('*'))));
    expect(admin(judgement)).toEqual(['new admin-access']);
    const [finding] = judgement.findings;
    expect(finding).toMatchObject({
      severity: 'critical',
      path: 'iam/app.json',
      message: 'The policy in iam/app.json allows every action on every resource.',
    });
    expect(finding?.location?.startLine).toBeGreaterThan(5);
    expect(finding?.shownAt).toBeDefined();
    expect(judgement.counts.critical).toBe(1);
    expect(judgement.conclusion).toBe('fail');
  });

  it('that was there in a statement that is left as it is is known, and fails nothing', () => {
    const judgement = judged(bare(ADMIN, policy(allows('*'), denies('s3:*'))));
    expect(admin(judgement)).toEqual(['known admin-access']);
    expect(judgement.conclusion).toBe('pass');
  });

  it('that was there is known when its statement is put in other words', () => {
    expect(admin(judged(bare(ADMIN, policy(allows(['*', 's3:*'])))))).toEqual(['known admin-access']);
  });

  it('that comes a second time is new once', () => {
    const judgement = judged(
      bare(
        ADMIN,
        policy(
          allows('*'),
          allows('*', '*', { Sid: 'Again', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
        ),
      ),
    );
    expect(admin(judgement)).toEqual(['new admin-access', 'known admin-access']);
  });

  it('that is less grave after the change is known', () => {
    const limited = policy(allows('*', '*', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }));
    expect(admin(judged(bare(ADMIN, limited)))).toEqual(['known admin-access']);
    expect(admin(judged(bare(limited, ADMIN)))).toEqual(['new admin-access']);
  });

  it('that moves with its file or to another policy of the role is known', () => {
    expect(
      admin(judged(aChange({ path: 'a.json', before: ADMIN }, { path: 'b.json', after: ADMIN }))),
    ).toEqual(['known admin-access']);
    const change = aChange({
      path: 'stack.json',
      before: template({ R: roleWith({ app: ADMIN }) }),
      after: template({ R: roleWith({ other: ADMIN }) }),
    });
    expect(admin(judged(change))).toEqual(['known admin-access']);
  });

  it('names the policy and the role', () => {
    const change = aChange({
      path: 's.json',
      after: template({ R: roleWith({ app: ADMIN }, { RoleName: 'deploy' }) }),
    });
    expect(judged(change).findings[0]).toMatchObject({
      message: 'Inline policy app of role deploy allows every action on every resource.',
      holder: { type: 'role', name: 'deploy', policyName: 'app' },
    });
  });

  it('keeps its id when lines move and other trouble comes, and two of a kind have two', () => {
    const first = judged(bare(undefined, ADMIN)).findings[0]?.id;
    const later = judged(bare(READ, policy(allows('s3:GetObject'), allows('*')))).findings[0]?.id;
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(later).toBe(first);
    const two = judged(bare(undefined, policy(allows('*'), allows(['*', 's3:*'])))).findings;
    expect(new Set(two.map(({ id }) => id)).size).toBe(two.length);
  });
});

describe('Settings', () => {
  it('turn a rule off or give it a severity', () => {
    const off = changeSettings({ rules: { 'admin-access': 'off' } });
    expect(admin(judged(bare(READ, ADMIN), NO_USAGE, off))).toEqual([]);
    const low = changeSettings({ rules: { 'admin-access': 'low' } });
    expect(judged(bare(READ, ADMIN), NO_USAGE, low).findings).toMatchObject([{ severity: 'low' }]);
  });

  it('exempt a role by the name in the file, and nothing else', () => {
    const change = aChange({
      path: 's.json',
      after: template({ R: roleWith({ app: ADMIN }, { RoleName: 'deploy' }) }),
    });
    const exempting = (entity: string) =>
      changeSettings({ exemptions: [anExemption({ entity, rule: 'admin-access' })] });
    const exempt = judged(change, NO_USAGE, exempting('role/deploy'));
    expect(admin(exempt)).toEqual(['exempt admin-access']);
    expect(exempt.exemptions).toMatchObject([{ matches: 1, state: 'active' }]);
    expect(exempt.conclusion).toBe('pass');
    const other = judged(change, NO_USAGE, exempting('role/other'));
    expect(admin(other)).toEqual(['new admin-access']);
    expect(other.exemptions).toEqual([]);
  });

  it('do not exempt by logical id a role whose name is not known', () => {
    const change = aChange({ path: 's.json', after: template({ deploy: roleWith({ app: ADMIN }) }) });
    const exempting = (entity: string) => changeSettings({ exemptions: [anExemption({ entity })] });
    expect(admin(judged(change, NO_USAGE, exempting('role/deploy')))).toEqual(['new admin-access']);
    expect(admin(judged(change, NO_USAGE, exempting('role/*')))).toEqual(['exempt admin-access']);
  });
});

describe('What could not be judged', () => {
  /** A role with a policy that is named elsewhere. */
  const attaching = (arn: object, action: string) =>
    template({ R: roleWith({ app: policy(allows(action)) }, { ManagedPolicyArns: [arn] }) }) as object;
  const broken = { ...READ, Statement: [{ ...allows('s3:GetObject'), Whatever: 1 }] };

  it('makes the run incomplete when the change brings it', () => {
    const change = {
      ...aChange(),
      unread: [{ path: 'a.json', lines: { start: 3, end: 3 }, what: 'not valid JSON', wasThere: false }],
    };
    const judgement = judged(change);
    expect(judgement.findings).toMatchObject([
      {
        rule: 'change-unresolved',
        severity: 'high',
        status: 'new',
        path: 'a.json',
        location: { startLine: 3 },
      },
    ]);
    expect(judgement.findings[0]?.message).toBe(
      'The file a.json could not be judged in full: not valid JSON.',
    );
    expect(judgement.files).toEqual([{ path: 'a.json', status: 'modified', documents: 0 }]);
    const lenient = judged(change, NO_USAGE, changeSettings({ rules: { 'change-unresolved': 'low' } }));
    expect(lenient.conclusion).toBe('incomplete');
  });

  it('is known when it was there before', () => {
    const change = {
      ...aChange(),
      unread: [{ path: 'a.json', lines: { start: 1, end: 1 }, what: 'too large', wasThere: true }],
    };
    expect(judged(change)).toMatchObject({
      ...{ conclusion: 'pass', isComplete: true, findings: [{ status: 'known' }] },
    });
  });

  it('is not judged either where an exemption accepts it', () => {
    const change = {
      ...aChange(),
      unread: [{ path: 'a.json', lines: { start: 1, end: 1 }, what: 'too large', wasThere: false }],
    };
    const exemption = { entity: 'file/a.json', rule: 'change-unresolved', reason: 'Generated.' } as const;
    const exemptions = [{ ...exemption, expires: '2099-01-31' }];
    const judgement = judged(change, NO_USAGE, changeSettings({ exemptions }));
    expect(judgement).toMatchObject({
      ...{ conclusion: 'pass', isComplete: false, findings: [{ status: 'exempt' }] },
    });
  });

  it('is told in a notice where its rule is off', () => {
    const change = {
      ...aChange(),
      unread: [{ path: 'a.json', lines: { start: 1, end: 1 }, what: 'too large', wasThere: false }],
    };
    const judgement = judged(change, NO_USAGE, changeSettings({ rules: { 'change-unresolved': 'off' } }));
    expect(judgement).toMatchObject({ conclusion: 'pass', isComplete: false, findings: [] });
    expect(judgement.notices.map(({ code }) => code)).toEqual(['change-unresolved-off']);
  });

  it('in a template is known where the diff does not touch it, and new where it does', () => {
    const unresolved = (before: unknown, after: unknown, undiffed?: true) =>
      judged(aChange({ path: 's.json', before, after, ...(undiffed && { undiffed }) }))
        .findings.filter(({ rule }) => rule === 'change-unresolved')
        .map(({ status }) => status);
    const before = attaching({ 'Fn::ImportValue': 'x' }, 's3:GetObject');
    expect(unresolved(undefined, before)).toEqual(['new']);
    expect(unresolved(before, { ...before, Description: 'more' })).toEqual(['known']);
    expect(unresolved(before, attaching({ 'Fn::ImportValue': 'y' }, 's3:GetObject'))).toEqual(['new']);
    expect(unresolved(before, { ...before, Description: 'more' }, true)).toEqual(['known']);
    // Another policy of the role is judged for itself.
    expect(unresolved(before, attaching({ 'Fn::ImportValue': 'x' }, 's3:PutObject'), true)).toEqual([
      'known',
    ]);
  });

  it('is a document that is too large to be compared', () => {
    const long = policy(allows('s3:GetObject', `arn:aws:s3:::${'a'.repeat(3_000)}`));
    expect(findings(judged(bare(READ, long)))).toContain('new change-unresolved');
    expect(judged(bare(READ, long)).conclusion).not.toBe('pass');
    expect(findings(judged(bare(long, READ)))).toEqual([]);
  });

  it('is a document that is broken and not compared', () => {
    const judgement = judged(bare(READ, broken));
    const told = findings(judgement).filter((finding) => /unresolved|malformed/.test(finding));
    expect(told).toHaveLength(1);
    expect(judgement.conclusion).not.toBe('pass');
    const mended = judged(bare(broken, READ));
    expect(findings(mended)).toEqual([]);
  });
});
