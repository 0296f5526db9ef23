/** How people and programs sign in: passwords, MFA, access keys, the root user and the password policy. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type AccountGiven, account, daysAgo } from './accounts.ts';
import { type AuditGiven, type Judged, judged, lines, reasons, statusOf } from './audit.ts';

const SIGNED_IN_YESTERDAY = {
  password_enabled: 'true',
  password_last_used: daysAgo(1),
  password_last_changed: daysAgo(300),
};

const PEOPLE: AccountGiven = {
  users: [
    { name: 'ann', path: '/ops/', allow: ['sns:Publish'], used: { sns: 1 }, signedIn: 1 },
    { name: 'bea', allow: ['sns:Publish'], used: { sns: 1 }, signedIn: 1 },
    { name: 'ci', allow: ['s3:GetObject'], used: { s3: 1 } },
    // Access advisor does not see what a bucket allows; the key tells that the user is in use.
    { name: 'partner' },
    { name: 'gone', signedIn: 250 },
  ],
  signIn: {
    '<root_account>': {
      mfa_active: 'false',
      access_key_1_active: 'true',
      access_key_1_last_rotated: daysAgo(490),
    },
    ann: SIGNED_IN_YESTERDAY,
    bea: { ...SIGNED_IN_YESTERDAY, mfa_active: 'false' },
    ci: {
      access_key_1_active: 'true',
      access_key_1_last_rotated: daysAgo(400),
      access_key_1_last_used_date: daysAgo(300),
      access_key_1_last_used_region: 'ap-northeast-1',
      access_key_1_last_used_service: 's3',
      access_key_2_active: 'true',
      access_key_2_last_rotated: daysAgo(300),
      access_key_2_last_used_date: daysAgo(1),
    },
    partner: {
      access_key_1_active: 'true',
      access_key_1_last_rotated: daysAgo(400),
      access_key_1_last_used_date: daysAgo(2),
    },
    gone: { access_key_1_last_rotated: daysAgo(400), access_key_1_last_used_date: daysAgo(200) },
  },
  passwordPolicy: null,
};

const RULES = ['credential-unused', 'mfa-missing', 'password-policy-weak'];
const found = ({ report }: Judged): string[] =>
  report.findings
    .filter(({ rule }) => RULES.includes(rule))
    .map(({ rule, entityType, entityArn, subject }) =>
      [rule, entityType, entityArn?.split('/').at(-1), subject.credential ?? ''].join(' ').trim(),
    )
    .sort();

describe('an account whose people sign in carelessly', () => {
  let run: Judged;
  beforeAll(async () => {
    run = await judged({ account: PEOPLE, sandbox: { enforcePolicies: true } });
  });

  it('has each unused credential, each missing MFA and the weak policy told', () => {
    expect(found(run)).toEqual([
      'credential-unused account arn:aws:iam::111122223333:root access-key-1',
      'credential-unused user ci access-key-1',
      'mfa-missing account arn:aws:iam::111122223333:root',
      'mfa-missing user bea',
      'password-policy-weak account arn:aws:iam::111122223333:root',
    ]);
    expect(run.report.errors).toEqual([]);
    expect(run.report.conclusion).toBe('fail');
    expect(statusOf(run, 'ann')).toBe('compliant');
  });

  it('shows them in the summary, what to do and where', () => {
    expect(run.summary).toContain('Add MFA to');
    expect(run.summary).toContain('## Password policy and root user');
    expect(run.summary).toMatch(/Deactivate access key 1 of user `ci`: last used on \S+, 300 days ago/);
    expect(run.summary).toContain('the root user has no MFA');
  });

  it('tells a user in use by its access key from one that is not', () => {
    expect(statusOf(run, 'partner')).toBe('compliant');
    expect(lines(run, 'user/gone')).toEqual(['entity-unused user/gone medium']);
    const gone = run.report.entities.find(({ name }) => name === 'gone');
    expect(gone?.lastUsedAt?.slice(0, 10)).toBe(daysAgo(200).slice(0, 10));
    expect(run.summary).toMatch(/Delete user `gone`: last used on \S+, 200 days ago/);
  });

  it('counts the account among no kind of entity', () => {
    expect(run.report.accounts[0]?.counts).toEqual({ role: 0, user: 5, group: 0, policy: 0 });
    expect(run.report.entities.filter(({ type }) => type === 'account')).toHaveLength(1);
  });
});

describe.concurrent('a credential report', () => {
  const withFault = (kind: 'report-cut' | 'report-short', nth?: number): AuditGiven => ({
    account: PEOPLE,
    sandbox: { faults: [{ operation: 'GetCredentialReport', kind, ...(nth !== undefined && { nth }) }] },
  });

  it('that is late, gone, or too old is waited for and made anew', async () => {
    const kinds = ['report-in-progress', 'report-not-present', 'report-expired', 'report-cut'] as const;
    const faults = kinds.map((kind, at) => ({ operation: 'GetCredentialReport', kind, nth: at + 1 }));
    const run = await judged({ account: PEOPLE, sandbox: { faults } });
    expect(run.report.errors).toEqual([]);
    expect(found(run)).toHaveLength(5);
    expect(run.requests.GenerateCredentialReport).toBeGreaterThan(3);
  });

  it('that lacks its last user leaves that user unknown, and no other', async () => {
    const run = await judged(withFault('report-short'));
    expect(reasons(run)).toEqual(['GetCredentialReport CredentialsMissing user/gone']);
    expect(statusOf(run, 'gone')).toBe('unknown');
    expect(statusOf(run, 'ann')).toBe('compliant');
  });

  it('that may not be had leaves every user unknown, and the reason is told once', async () => {
    const run = await judged({
      account: { ...PEOPLE, users: [{ name: 'ann' }, { name: 'bea' }] },
      sandbox: { deniedOperations: ['GenerateCredentialReport'] },
    });
    expect(run.report.errors).toMatchObject([{ accountId: '111122223333', code: 'AccessDenied' }]);
    expect(run.report.entities.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('is not asked for where no rule needs it', async () => {
    const rules = Object.fromEntries(RULES.map((rule) => [rule, 'off']));
    const run = await judged({ account: PEOPLE, config: { rules } });
    expect(Object.keys(run.requests).filter((name) => /Credential|PasswordPolicy/.test(name))).toEqual([]);
    expect(found(run)).toEqual([]);
    expect(run.summary).toContain('access keys and their last use');
    expect(run.report.entities.map(({ type }) => type)).not.toContain('account');
  });

  it.each([
    ['role/*', false],
    ['user/nobody-of-this-name', false],
    ['user/bea', true],
    ['account/*', true],
  ])('is asked for with a selection of %s: %s', async (entities, isAsked) => {
    const given = { ...PEOPLE, roles: [{ name: 'app', allow: ['s3:GetObject'], used: { s3: 1 } }] };
    const run = await judged({ account: given, inputs: { entities } });
    const asked = Object.keys(run.requests).filter((name) => /Credential|PasswordPolicy/.test(name));
    expect(asked).toHaveLength(isAsked ? 3 : 0);
    expect(reasons(run).join()).not.toContain('Credentials');
  });

  it('is kept in a snapshot; one without it is incomplete', async () => {
    const FACTS = 'facts.json';
    const first = await judged({ account: PEOPLE, inputs: { 'save-snapshot': FACTS } });
    const again = (text: string): Promise<Judged> =>
      judged({
        accounts: [account(PEOPLE)],
        inputs: { 'role-to-assume': '', 'from-snapshot': FACTS },
        run: { files: { [FACTS]: text } },
      });
    const saved = first.files.get(FACTS) ?? '';
    const older = JSON.parse(saved) as { accounts: Record<string, unknown>[] };
    for (const each of older.accounts) {
      delete each.credentials;
      delete each.passwordPolicy;
    }
    const [same, lacking] = await Promise.all([again(saved), again(JSON.stringify(older))]);
    expect(found(same)).toEqual(found(first));
    expect(reasons(lacking)).toHaveLength(1);
    expect(lacking.report.errors).toMatchObject([{ code: 'CredentialsNotCollected' }]);
    expect(lacking.report.entities.map(({ status }) => status)).not.toContain('compliant');
  });
});
