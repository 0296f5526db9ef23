import { describe, expect, it } from 'vitest';
import { CredentialsError } from '../../../src/aws/explain-credentials.ts';
import type { Entrances } from '../../../src/collect/entrances.ts';
import { takeStock } from '../../../src/collect/stocktaking.ts';
import type { AccountSnapshot } from '../../../src/model/snapshot.ts';
import { EMPTY_HISTORY, type StockUser } from '../../../src/model/switch-role.ts';
import { anAccount, settings } from '../factory.ts';
import { aUser, NOW, ports } from './switch-role/aws-stub.ts';

const READER = 'arn:aws:iam::444455556666:role/reader';
const refused = {
  enter: () => Promise.reject(new CredentialsError('AssumeRoleRefused', `${READER} may not be assumed`)),
} as unknown as Entrances;

async function stock(
  switchRole: Parameters<typeof settings>[0],
  users: readonly StockUser[] = [],
  further: Entrances = refused,
  more: Partial<Parameters<typeof takeStock>[4]> = {},
) {
  const given = ports();
  const asked: (readonly AccountSnapshot[])[] = [];
  const taken = await takeStock(
    settings(switchRole),
    [anAccount([])],
    NOW,
    { accounts: given.accounts, further, counts: given.counts },
    {
      ...given,
      stock: (accounts) => {
        asked.push(accounts);
        return users;
      },
      ...more,
    },
  );
  return { taken, asked };
}

describe('The stocktaking within a run', () => {
  it('is left out where no source is configured', async () => {
    const { taken, asked } = await stock({ switchRole: { sources: [] } });
    expect(taken).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('opens the history for Slack even then, and no verdict hangs on it', async () => {
    const content = { ...EMPTY_HISTORY, told: { state: 'a', at: NOW } };
    const store = { name: 'file kept.json', read: async () => content, merge: async () => content };
    const broken = { ...store, read: () => Promise.reject(new Error('no JSON')) };
    const log: string[] = [];
    const of = (more: Parameters<typeof stock>[3]) =>
      stock({ switchRole: { sources: [] } }, [], refused, { ...more, info: (line) => void log.push(line) });
    expect((await of({ wantsTold: true, history: store })).taken).toEqual({
      errors: [],
      history: { store, content },
    });
    expect((await of({ wantsTold: true })).taken).toBeUndefined();
    expect((await of({ wantsTold: false, history: broken })).taken).toBeUndefined();
    expect(log).toEqual([]);
    expect((await of({ wantsTold: true, history: broken })).taken).toBeUndefined();
    expect(log).toEqual(['The history of role switches could not be read: no JSON']);
  });

  it('is about the users of all collected accounts', async () => {
    const { taken, asked } = await stock({ switchRole: { sources: [{ type: 'cloudtrail-events' }] } });
    expect(asked).toEqual([[anAccount([])]]);
    expect(taken?.facts?.sources).toEqual([]);
  });

  it('goes on where the role of the history table may not be assumed, and says so once', async () => {
    const history = { store: 'dynamodb' as const, table: 'Kept', roleArn: READER };
    const source = { type: 'dynamodb' as const, table: 'SwitchRoleHistory', roleArn: READER };
    const { taken } = await stock({ switchRole: { sources: [source], history } }, [aUser('mary')]);
    expect(taken?.errors).toEqual([
      {
        operation: 'read-history',
        code: 'AssumeRoleRefused',
        message: `history of role switches: ${READER} may not be assumed`,
      },
    ]);
    expect(taken?.history).toBeUndefined();
    expect(taken?.facts?.history).toEqual({ store: 'table Kept', saved: false });
    expect(taken?.facts?.sources).toMatchObject([{ problemCount: 1 }]);
  });

  it('keeps its history where it is told to', async () => {
    const store = {
      name: 'file kept.json',
      read: async () => EMPTY_HISTORY,
      merge: async () => EMPTY_HISTORY,
    };
    const { taken } = await stock({ switchRole: { sources: [{ type: 'cloudtrail-events' }] } }, [], refused, {
      history: store,
    });
    expect(taken?.history).toEqual({ store, content: EMPTY_HISTORY });
  });
});
