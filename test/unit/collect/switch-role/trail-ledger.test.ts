import { describe, expect, it } from 'vitest';
import { SwitchLedger } from '../../../../src/collect/switch-role/ledger.ts';

const accountId = '111122223333';

describe('The ledger of switches', () => {
  it('keeps the last switch of each user to each role, in whatever order they come', () => {
    const early = {
      accountId,
      userId: 'AIDAEXAMPLE1',
      roleArn: 'arn:aws:iam::111122223333:role/a',
      by: 'api',
    } as const;
    const switches = [
      { ...early, at: '2026-01-02T00:00:00.000Z' },
      { ...early, at: '2026-01-03T00:00:00.000Z', by: 'console' as const },
      { ...early, at: '2026-01-01T00:00:00.000Z' },
      { ...early, at: '2026-01-01T00:00:00.000Z', userId: 'AIDAEXAMPLE2' },
    ];
    const forwards = new SwitchLedger();
    for (const one of [...switches, ...switches]) forwards.add(one);
    const backwards = new SwitchLedger();
    for (const one of switches.toReversed()) backwards.add(one);
    expect(forwards.switches()).toEqual([switches[1], switches[3]]);
    expect(backwards.switches()).toEqual(forwards.switches());
  });

  it('keeps the last use of each session name in each account', () => {
    const ledger = new SwitchLedger();
    const dana = { accountId, sessionName: 'dana', at: '2026-01-02T00:00:00.000Z' };
    ledger.addSession(dana);
    ledger.addSession({ ...dana, at: '2026-01-01T00:00:00.000Z' });
    ledger.addSession({ ...dana, accountId: '444455556666' });
    expect(ledger.sessions()).toEqual([dana, { ...dana, accountId: '444455556666' }]);
  });
});
