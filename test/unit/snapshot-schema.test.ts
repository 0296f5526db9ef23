import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { parseSnapshot } from '../../src/model/snapshot-schema.ts';
import { anAccount, aRole, aSnapshot, aUser } from './factory.ts';

const error = { operation: 'ListUsers', code: 'AccessDenied', message: 'no' };
const withAccount = (id: string): Snapshot => aSnapshot([], { accounts: [anAccount([], { id })] });

describe('a kept snapshot', () => {
  it('is read with its entities and errors', () => {
    const snapshot = aSnapshot([aRole(), aUser()], { errors: [error] });
    expect(parseSnapshot(snapshot).data).toEqual(snapshot);
  });

  it.each<[string, Snapshot, string]>([
    ['an account of eleven digits', withAccount('11112222333'), 'accounts.0.id'],
    ['an account that is an alias', withAccount('octo-prod'), 'accounts.0.id'],
    ['an entity of no account', aSnapshot([aRole({ accountId: '' })]), 'accounts.0.entities.0.accountId'],
    [
      'an error of no account',
      aSnapshot([], { errors: [{ accountId: 'x', ...error }] }),
      'errors.0.accountId',
    ],
  ])('is refused with %s, as the report could not tell it', (_title, snapshot, path) => {
    const [issue] = parseSnapshot(snapshot).error?.issues ?? [];
    expect(issue?.path.join('.')).toBe(path);
    expect(issue?.message).toContain('12 digits');
  });
});
