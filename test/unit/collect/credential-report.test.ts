import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCredentialReport } from '../../../src/collect/credential-report.ts';
import { COLUMNS, csvOf, MARY, ROOT, type Row } from './credential-rows.ts';

const parsed = (...rows: readonly Row[]) => parseCredentialReport(csvOf(rows));
const key = (slot: 1 | 2, columns: Row): Row =>
  Object.fromEntries(
    Object.entries(columns).map(([column, value]) => [`access_key_${slot}_${column}`, value]),
  );

describe('the credential report', () => {
  it('tells the password, the MFA and the creation of a user', () => {
    expect(parsed(MARY)).toEqual([
      {
        arn: 'arn:aws:iam::111122223333:user/team/mary',
        createdAt: '2024-02-25T08:05:00.000Z',
        password: {
          enabled: true,
          lastUsedAt: '2026-05-31T11:30:00.000Z',
          lastChangedAt: '2024-03-01T00:00:00.000Z',
        },
        mfaActive: true,
        accessKeys: [],
      },
    ]);
  });

  it('tells of the root user that the password is not told', () => {
    expect(parsed(ROOT)).toMatchObject([
      {
        arn: 'arn:aws:iam::111122223333:root',
        password: { enabled: null, lastUsedAt: null, lastChangedAt: null },
        mfaActive: false,
      },
    ]);
  });

  it('tells of the root user of a member account that the password was taken away', () => {
    expect(parsed({ ...ROOT, password_enabled: 'FALSE' })).toMatchObject([{ password: { enabled: false } }]);
  });

  it('tells the last use of a key, with its Region and service', () => {
    const used = key(2, {
      active: 'true',
      last_rotated: '2025-01-01T00:00:00+00:00',
      last_used_date: '2026-01-02T03:00:00+00:00',
      last_used_region: 'ap-northeast-1',
      last_used_service: 's3',
    });
    expect(parsed({ ...MARY, ...used })[0]?.accessKeys).toEqual([
      {
        slot: 2,
        active: true,
        createdAt: '2025-01-01T00:00:00.000Z',
        lastUsedAt: '2026-01-02T03:00:00.000Z',
        lastUsedRegion: 'ap-northeast-1',
        lastUsedService: 's3',
      },
    ]);
  });

  it('tells a key that was never used, and one that is deactivated', () => {
    const made = '2025-01-01T00:00:00+00:00';
    const row = { ...MARY, ...key(1, { active: 'true', last_rotated: made }) };
    expect(parsed({ ...row, ...key(2, { active: 'false', last_rotated: made }) })[0]?.accessKeys).toEqual([
      { slot: 1, active: true, createdAt: '2025-01-01T00:00:00.000Z', lastUsedAt: null },
      { slot: 2, active: false, createdAt: '2025-01-01T00:00:00.000Z', lastUsedAt: null },
    ]);
  });

  it('is read by the names of its columns, in whatever order, new ones among them', () => {
    const header = [...COLUMNS.toReversed(), 'additional_credentials_info'];
    expect(parseCredentialReport(csvOf([MARY, ROOT], header))).toEqual(parsed(MARY, ROOT));
  });

  it.each([
    [
      'unquoted',
      { user: 'smith,john', arn: 'arn:aws:iam::111122223333:user/a,b/smith,john' },
      'arn:aws:iam::111122223333:user/a,b/smith,john',
    ],
    [
      'quoted',
      { user: '"smith,john"', arn: '"arn:aws:iam::111122223333:user/smith,john"' },
      'arn:aws:iam::111122223333:user/smith,john',
    ],
  ])('keeps a name with commas whole, %s', (_title, names, arn) => {
    const [user, other] = parsed({ ...MARY, ...names }, ROOT);
    expect(user).toMatchObject({ arn, mfaActive: true, password: { enabled: true } });
    expect(other?.arn).toBe('arn:aws:iam::111122223333:root');
  });

  it.each<[string, string, RegExp]>([
    ['nothing', '', /is empty/],
    [
      'no column mfa_active',
      csvOf(
        [MARY],
        COLUMNS.filter((it) => it !== 'mfa_active'),
      ),
      /no column mfa_active/,
    ],
    ['a row that breaks off', csvOf([ROOT, MARY]).slice(0, -40), /row 2 .* has \d+ fields/],
    ['a flag that is none', csvOf([{ ...MARY, mfa_active: 'tru' }]), /\(mary\) has "tru" as mfa_active/],
    [
      'a time that is none',
      csvOf([{ ...MARY, password_last_used: '2026-13-40T00:00:00+00:00' }]),
      /\(mary\) has "2026-13-40T00:00:00\+00:00" as password_last_used/,
    ],
    ['no creation', csvOf([{ ...MARY, user_creation_time: 'N/A' }]), /has "N\/A" as user_creation_time/],
    [
      'a user whose password is not told',
      csvOf([{ ...MARY, password_enabled: 'not_supported' }]),
      /has "not_supported" as password_enabled/,
    ],
    ['something else', 'Access denied', /no column user, arn/],
  ])('with %s is refused, and the error says where', (_title, csv, message) => {
    expect(() => parseCredentialReport(csv)).toThrow(
      expect.objectContaining({ name: 'IncompleteAnswer', message: expect.stringMatching(message) }),
    );
  });

  it('that was cut anywhere is refused, or tells the users before the cut as they are', () => {
    const whole = [ROOT, MARY, { ...MARY, user: 'nora', arn: 'arn:aws:iam::111122223333:user/nora' }];
    const csv = csvOf(whole);
    const users = parseCredentialReport(csv);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: csv.length }), (length) => {
        let told: unknown[];
        try {
          told = parseCredentialReport(csv.slice(0, length));
        } catch {
          return;
        }
        expect(told).toEqual(users.slice(0, told.length));
      }),
    );
  });
});
