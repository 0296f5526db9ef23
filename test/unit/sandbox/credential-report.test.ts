import {
  GenerateCredentialReportCommand,
  GetAccountPasswordPolicyCommand,
  GetCredentialReportCommand,
  type IAMClient,
} from '@aws-sdk/client-iam';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { accountFileOf } from '../../../sandbox/account-reading.ts';
import type { FaultKind } from '../../../sandbox/faults.ts';
import { accountFile, EXPORT_FILE, iamOf, stand } from './stand.ts';

const NOW = Date.UTC(2026, 10, 1, 8);
const DAY_MS = 86_400_000;

const USER = {
  UserName: 'smith,john',
  UserId: 'AIDAEXAMPLE',
  Path: '/',
  Arn: 'arn:aws:iam::111122223333:user/smith,john',
  CreateDate: '2025-01-01T00:00:00Z',
};
const accountWith = (more: object, users: readonly object[] = [USER]) => ({
  AuthorizationDetails: { UserDetailList: users },
  ...more,
});

const generate = (iam: IAMClient) => iam.send(new GenerateCredentialReportCommand({}));

async function rowsOf(iam: IAMClient): Promise<Record<string, string>[]> {
  await generate(iam);
  const { Content } = await iam.send(new GetCredentialReportCommand({}));
  return parse(Buffer.from(Content ?? []).toString('utf8'), { columns: true });
}

describe('the credential report', () => {
  test('is made on demand, serves for four hours, and is made anew after them', async () => {
    let now = NOW;
    const iam = iamOf(await stand({ now: () => now, jobMs: [1_000, 1_000] }));
    const get = () => iam.send(new GetCredentialReportCommand({}));
    await expect(get()).rejects.toMatchObject({
      name: 'CredentialReportNotPresentException',
      $metadata: { httpStatusCode: 410 },
    });
    expect((await generate(iam)).State).toBe('STARTED');
    expect((await generate(iam)).State).toBe('INPROGRESS');
    await expect(get()).rejects.toMatchObject({
      name: 'CredentialReportNotReadyException',
      $metadata: { httpStatusCode: 404 },
    });
    now += 1_000;
    expect((await generate(iam)).State).toBe('COMPLETE');
    expect(await get()).toMatchObject({ ReportFormat: 'text/csv', GeneratedTime: new Date(now) });
    now += 4 * 3_600_000;
    await expect(get()).rejects.toMatchObject({ name: 'CredentialReportExpiredException' });
    expect((await generate(iam)).State).toBe('STARTED');
  });

  test('tells what the sample account says of its people, at dates that move with the time', async () => {
    const now = NOW + 30 * DAY_MS;
    const rows = await rowsOf(iamOf(await stand({ now: () => now })));
    expect(rows[0]).toMatchObject({
      user: '<root_account>',
      arn: 'arn:aws:iam::111122223333:root',
      password_enabled: 'not_supported',
      mfa_active: 'true',
    });
    expect(rows.find(({ user }) => user === 'bob')).toMatchObject({
      password_enabled: 'true',
      password_last_used: '2026-11-25T08:00:00+00:00',
      mfa_active: 'false',
    });
    expect(rows.find(({ user }) => user === 'ci-artifacts')).toMatchObject({
      password_enabled: 'false',
      access_key_1_last_used_date: '2025-12-17T22:40:00+00:00',
      access_key_1_last_used_service: 's3',
      access_key_2_active: 'true',
    });
  });

  test('gives no offence where the account says nothing, as an export does', async () => {
    for (const row of await rowsOf(iamOf(await stand({ accounts: [EXPORT_FILE] })))) {
      expect(row).toMatchObject({ mfa_active: 'true', access_key_1_active: 'false' });
      expect(row.password_enabled).not.toBe('true');
    }
  });

  test('quotes a name with a comma, and leaves out who was made after it', async () => {
    const late = {
      ...USER,
      UserName: 'late',
      Arn: 'arn:aws:iam::111122223333:user/late',
      CreateDate: '2027-01-01T00:00:00Z',
    };
    const sandbox = await stand({ accounts: [accountWith({}, [USER, late])], now: () => NOW });
    const rows = await rowsOf(iamOf(sandbox));
    expect(rows.map(({ user }) => user)).toEqual(['<root_account>', 'smith,john']);
    expect(rows[1]).toMatchObject({ arn: USER.Arn, user_creation_time: '2025-01-01T00:00:00+00:00' });
  });

  test('may say of a password in use that no sign-in is known', () => {
    const file = accountFileOf(
      accountWith({ CredentialReport: { 'smith,john': { password_last_used: 'no_information' } } }),
      NOW,
      'x',
    );
    expect(file.CredentialReport?.['smith,john']?.password_last_used).toBe('no_information');
  });

  test.each<[FaultKind, string]>([
    ['report-not-present', 'CredentialReportNotPresentException'],
    ['report-expired', 'CredentialReportExpiredException'],
    ['report-in-progress', 'CredentialReportNotReadyException'],
  ])('with the fault %s is refused', async (kind, name) => {
    const sandbox = await stand({ faults: [{ operation: 'GetCredentialReport', kind, nth: 1 }] });
    const iam = iamOf(sandbox);
    await expect(rowsOf(iam)).rejects.toMatchObject({ name });
    expect((await rowsOf(iam)).length).toBeGreaterThan(3);
  });

  test('with the fault report-cut ends in the middle of a row, with report-short before the last one', async () => {
    const sandbox = await stand({ accounts: [accountFile('clean')] });
    const iam = iamOf(sandbox);
    const whole = await rowsOf(iam);
    sandbox.configure({ faults: [{ operation: 'GetCredentialReport', kind: 'report-short' }] });
    expect(await rowsOf(iam)).toEqual(whole.slice(0, -1));
    sandbox.configure({ faults: [{ operation: 'GetCredentialReport', kind: 'report-cut' }] });
    await expect(rowsOf(iam)).rejects.toThrow(/Invalid Record Length/);
  });
});

describe('the password policy', () => {
  const policyOf = async (more: object) => {
    const iam = iamOf(await stand({ accounts: [accountWith(more)] }));
    return (await iam.send(new GetAccountPasswordPolicyCommand({}))).PasswordPolicy;
  };

  test('is strong where the account says nothing', async () => {
    expect(await policyOf({})).toMatchObject({ MinimumPasswordLength: 14, PasswordReusePrevention: 24 });
  });

  test('is that of the account', async () => {
    const policy = { MinimumPasswordLength: 8, RequireSymbols: false, MaxPasswordAge: 90 };
    expect(await policyOf({ PasswordPolicy: policy })).toEqual(policy);
  });

  test('is no entity where the account has none', async () => {
    await expect(policyOf({ PasswordPolicy: null })).rejects.toMatchObject({ name: 'NoSuchEntityException' });
  });
});
