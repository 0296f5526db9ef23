/** Credential reports for tests, written as IAM writes them. */

const HEADER = [
  ...['user', 'arn', 'user_creation_time', 'password_enabled', 'password_last_used', 'password_last_changed'],
  ...['password_next_rotation', 'mfa_active', 'access_key_1_active', 'access_key_1_last_rotated'],
  ...['access_key_1_last_used_date', 'access_key_1_last_used_region', 'access_key_1_last_used_service'],
  ...['access_key_2_active', 'access_key_2_last_rotated', 'access_key_2_last_used_date'],
  ...['access_key_2_last_used_region', 'access_key_2_last_used_service', 'cert_1_active'],
  ...['cert_1_last_rotated', 'cert_2_active', 'cert_2_last_rotated'],
];

const NOBODY: Readonly<Record<string, string>> = Object.fromEntries(
  HEADER.map((column) => [column, /active|enabled/.test(column) ? 'false' : 'N/A']),
);

export type Row = Readonly<Record<string, string>>;

export const MARY: Row = {
  ...NOBODY,
  user: 'mary',
  arn: 'arn:aws:iam::111122223333:user/team/mary',
  user_creation_time: '2024-02-25T08:05:00+00:00',
  password_enabled: 'true',
  password_last_used: '2026-05-31T11:30:00+00:00',
  password_last_changed: '2024-03-01T00:00:00+00:00',
  mfa_active: 'true',
};

export const ROOT: Row = {
  ...NOBODY,
  user: '<root_account>',
  arn: 'arn:aws:iam::111122223333:root',
  user_creation_time: '2020-01-01T00:00:00+00:00',
  password_enabled: 'not_supported',
  password_last_used: 'no_information',
  password_last_changed: 'not_supported',
  password_next_rotation: 'not_supported',
};

/** `header` in place of IAM's own order of the columns. */
export function csvOf(rows: readonly Row[], header: readonly string[] = HEADER): string {
  return [header.join(','), ...rows.map((row) => header.map((column) => row[column] ?? '').join(','))].join(
    '\n',
  );
}

export const COLUMNS: readonly string[] = HEADER;
