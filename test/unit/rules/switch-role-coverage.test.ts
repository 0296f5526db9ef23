import { describe, expect, it } from 'vitest';
import type { SwitchFacts } from '../../../src/model/switch-role.ts';
import { ACCOUNT, daysAgo } from '../factory.ts';
import { alice, aSource, aSwitch, covered, judged, mayAssume, PROD, switcher } from './switch-facts.ts';

const OTHER = '123456789012';
const HOUR = 1 / 24;

/** The status of alice with this coverage. */
const status = (...coverage: SwitchFacts['coverage']) => switcher({ coverage })?.status;
const reason = (facts: Partial<SwitchFacts>, asked = {}, user = alice()) =>
  switcher(facts, asked, user)?.reason;

describe('Silence', () => {
  it('is claimed when the whole threshold is covered, and not when a second of it is not', () => {
    expect(status(covered(90, 0))).toBe('never');
    expect(status(covered(90 - HOUR / 3600, 0))).toBe('unknown');
  });

  it('is claimed over sources that meet without a gap', () => {
    expect(status(covered(100, 50), covered(50, 0))).toBe('never');
    expect(status(covered(50, 0), covered(100, 20), covered(40, 30))).toBe('never');
  });

  it('is not claimed over a gap, however short, unless it is older than the threshold', () => {
    expect(status(covered(100, 50), covered(50 - HOUR, 0))).toBe('unknown');
    expect(status(covered(300, 200), covered(90, 0))).toBe('never');
  });

  it('does not heed a gap older than the last switch, nor one before the threshold', () => {
    const facts = { switches: [aSwitch(120)], coverage: [covered(400, 300), covered(110, 0)] };
    expect(switcher(facts)).toMatchObject({ status: 'stale', watchedSince: daysAgo(110) });
  });

  it('is claimed when the end was not delivered yet, up to a day', () => {
    expect(status(covered(100, 1))).toBe('never');
    expect(status(covered(100, 1 + HOUR / 3600))).toBe('unknown');
    expect(status(covered(100, 0.9), covered(0.1, 0))).toBe('never');
  });

  it('is claimed for the user alone whom a source looked for', () => {
    expect(status(covered(100, 0, { userId: 'AIDAEXAMPLEALICE' }))).toBe('never');
    expect(status(covered(100, 0, { userId: 'AIDAEXAMPLEBOB' }))).toBe('unknown');
    expect(status(covered(100, 50), covered(50, 0, { userId: 'AIDAEXAMPLEALICE' }))).toBe('never');
  });

  it('is claimed of Regions that a source listed for as long as the settings list them', () => {
    const coverage = [covered(100, 0, { regions: ['eu-west-1'] })];
    const asked = (...regions: readonly string[]) => ({
      switchRole: { sources: [{ type: 'cloudtrail-events' as const, regions }] },
    });
    expect(switcher({ coverage }, asked('eu-west-1'))?.status).toBe('never');
    expect(switcher({ coverage }, asked('eu-west-1', 'us-east-1'))?.status).toBe('unknown');
    expect(switcher({ coverage })?.status).toBe('unknown');
  });

  it('is not claimed of an account that is not the user’s', () => {
    expect(status(covered(100, 0, { accountId: OTHER }))).toBe('unknown');
  });

  it('is claimed since the user was created where that is later than the coverage', () => {
    const user = alice({ createdAt: daysAgo(200) });
    expect(switcher({}, {}, user)?.watchedSince).toBe(daysAgo(200));
  });

  it('is judged by the threshold of now, whatever it was when the facts were collected', () => {
    const facts = { coverage: [covered(90, 0)] };
    expect(switcher(facts, { switchRole: { unusedDays: 90 } })?.status).toBe('never');
    expect(switcher(facts, { switchRole: { unusedDays: 91 } })?.status).toBe('unknown');
    expect(switcher({ ...facts, switches: [aSwitch(60)] }, { switchRole: { unusedDays: 30 } })?.status).toBe(
      'stale',
    );
  });
});

describe('AssumeRole in the accounts of the roles', () => {
  const user = (...roles: readonly string[]) =>
    alice({ inlinePolicies: [{ name: 'switch', document: mayAssume(...roles) }] });
  const inProd = `arn:aws:iam::${PROD}:role/*`;
  const inOther = `arn:aws:iam::${OTHER}:role/dev`;
  const at = (accountId: string) => covered(100, 0, { accountId });

  it('stands for that in the account of the user when every one of them is covered', () => {
    expect(switcher({ coverage: [at(PROD)] }, {}, user(inProd))?.status).toBe('never');
    expect(switcher({ coverage: [at(PROD)] }, {}, user(inProd, inOther))?.status).toBe('unknown');
    expect(switcher({ coverage: [at(PROD), at(OTHER)] }, {}, user(inProd, inOther))?.status).toBe('never');
  });

  it('stands for nothing when the policies leave the account open', () => {
    expect(switcher({ coverage: [at(PROD)] }, {}, user(inProd, 'arn:aws:iam::*:role/dev'))?.status).toBe(
      'unknown',
    );
    expect(switcher({ coverage: [at(PROD)] }, {}, user('*'))?.status).toBe('unknown');
  });

  it('may stand for a part of the time', () => {
    const halves = [covered(100, 50, { accountId: PROD }), covered(50, 0)];
    expect(switcher({ coverage: halves }, {}, user(inProd))?.status).toBe('never');
  });

  it('are named wherever silence rests on them, for no other switch was watched', () => {
    const unknown = { coverage: [covered(60, 0, { accountId: PROD })] };
    expect(switcher(unknown)?.reason).toContain(
      `of the 90 days asked for, with nothing but switches into account ${PROD} looked at; `,
    );
    expect(switcher({ coverage: [at(PROD)] })?.watchedInto).toEqual([PROD]);
    const halves = [covered(100, 50, { accountId: PROD }), covered(50, 0)];
    expect(switcher({ coverage: halves })?.watchedInto).toEqual([PROD]);
  });

  it('are not named where the account of the user is enough', () => {
    const both = [covered(95, 0), covered(300, 0, { accountId: PROD })];
    expect(switcher({ coverage: both })).not.toHaveProperty('watchedInto');
    expect(switcher({ coverage: both })).toMatchObject({ status: 'never', watchedSince: daysAgo(95) });
    const more = [covered(80, 0), covered(70, 0, { accountId: PROD })];
    expect(switcher({ coverage: more })).not.toHaveProperty('watchedInto');
  });

  it('must be covered in all of them at the same time', () => {
    const parts = [covered(100, 40, { accountId: PROD }), covered(60, 0, { accountId: OTHER })];
    expect(switcher({ coverage: parts }, {}, user(inProd, inOther))?.status).toBe('unknown');
  });
});

describe('SwitchRole alone', () => {
  const asked = { switchRole: { eventNames: ['SwitchRole' as const] } };
  const signIns = (accountId: string, from = 100) => covered(from, 0, { accountId, event: 'SwitchRole' });
  const everywhere = alice({ inlinePolicies: [{ name: 'switch', document: mayAssume('*') }] });

  it('must be covered in the account of the user and in those of the roles', () => {
    expect(switcher({ coverage: [signIns(ACCOUNT), signIns(PROD)] }, asked)?.status).toBe('never');
    expect(switcher({ coverage: [signIns(ACCOUNT)] }, asked)?.status).toBe('unknown');
    expect(switcher({ coverage: [signIns(PROD)] }, asked)?.status).toBe('unknown');
    expect(switcher({ coverage: [covered(100, 0)] }, asked)?.status).toBe('unknown');
    expect(switcher({ coverage: [signIns(ACCOUNT), signIns(PROD, 89)] }, asked)?.status).toBe('unknown');
  });

  it('does not do where AssumeRole is asked for too', () => {
    expect(switcher({ coverage: [signIns(ACCOUNT), signIns(PROD)] })?.status).toBe('unknown');
  });

  it('is looked for in the accounts of the sources where the policies leave the account open', () => {
    const sources = [aSource({ accounts: [ACCOUNT, OTHER] })];
    const facts = { sources, coverage: [signIns(ACCOUNT), signIns(OTHER)] };
    expect(switcher(facts, asked, everywhere)?.status).toBe('never');
    expect(switcher({ ...facts, coverage: [signIns(ACCOUNT)] }, asked, everywhere)?.status).toBe('unknown');
  });

  it('is looked for in the accounts that the settings list too, whatever the sources found', () => {
    const listing = {
      switchRole: {
        ...asked.switchRole,
        sources: [{ type: 's3' as const, bucket: 'logs', prefix: '', accounts: [PROD, OTHER] }],
      },
    };
    const facts = { sources: [aSource({ accounts: [ACCOUNT, OTHER] })] };
    const some = { ...facts, coverage: [signIns(ACCOUNT), signIns(OTHER)] };
    expect(switcher(some, listing, everywhere)).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining(`no source covers SwitchRole events of account ${PROD}`),
    });
    const all = { ...facts, coverage: [...some.coverage, signIns(PROD)] };
    expect(switcher(all, listing, everywhere)?.status).toBe('never');
  });

  it('proves nothing in the account of the user alone where the policies leave the account open', () => {
    const facts = { sources: [aSource()], coverage: [signIns(ACCOUNT)] };
    expect(switcher(facts, asked, everywhere)).toMatchObject({
      status: 'unknown',
      watchedSince: null,
      reason:
        'the policies leave open which accounts are switched to, and the console records a switch there; ' +
        'sources that cover these accounts, or AssumeRole under event-names, would settle it',
    });
  });

  it('proves nothing while a source fails and the policies leave the account open', () => {
    const sources = [aSource({ accounts: [ACCOUNT, OTHER] }), aSource({ accounts: [], problemCount: 1 })];
    const facts = { sources, coverage: [signIns(ACCOUNT), signIns(OTHER)] };
    expect(switcher(facts, asked, everywhere)).toMatchObject({
      status: 'unknown',
      reason:
        'the policies leave open which accounts are switched to, and parts of the sources could not be read, which ' +
        'the errors name; the sources without these errors, or AssumeRole under event-names, would settle it',
    });
    const concrete = { ...facts, coverage: [signIns(ACCOUNT), signIns(PROD)] };
    expect(switcher(concrete, asked)?.status).toBe('never');
  });
});

describe('The reason of an unknown user ends the search', () => {
  const half = { coverage: [covered(100, 0)] };
  const asked = { switchRole: { unusedDays: 180 } };
  const covers = 'the sources cover 2026-02-21 to 2026-06-01 of the 180 days asked for';

  it('tells what is covered, and what would settle it', () => {
    expect(reason(half, asked)).toBe(
      `${covers}; an s3 or athena source over the organization's trail, or a kept history, would settle it`,
    );
  });

  it('asks for older logs where there is a source of logs', () => {
    const bucket = { type: 's3' as const, bucket: 'logs', prefix: '' };
    expect(reason(half, { switchRole: { unusedDays: 180, sources: [bucket] } })).toBe(
      `${covers}; logs that reach further back, or a kept history, would settle it`,
    );
  });

  it('tells when the history will reach far enough', () => {
    const history = { store: 'file' as const, path: 'history.json' };
    expect(reason(half, { switchRole: { unusedDays: 180, history } })).toBe(
      `${covers}; an s3 or athena source over the organization's trail would settle it at once, ` +
        'and the kept history will on 2026-08-20',
    );
  });

  it('says what a table of console switches can settle', () => {
    const sources = [{ type: 'dynamodb' as const, table: 'SwitchRoleHistory' }];
    expect(reason({ coverage: [] }, { switchRole: { sources } })).toBe(
      `no source covers AssumeRole events of account ${ACCOUNT}; ` +
        'a source that does, or event-names: [SwitchRole] to count the console alone, would settle it',
    );
  });

  it('names the accounts that no source covers', () => {
    expect(reason({ coverage: [] })).toBe(
      `no source covers AssumeRole events of account ${ACCOUNT}; a source that does would settle it`,
    );
    expect(reason({ coverage: [] }, { switchRole: { eventNames: ['SwitchRole'] } })).toBe(
      `no source covers SwitchRole events of accounts ${ACCOUNT} and ${PROD}; ` +
        'a source that does, or AssumeRole under event-names, would settle it',
    );
  });

  it('tells where the coverage ends too early', () => {
    expect(reason({ coverage: [covered(300, 12)] })).toBe(
      'the sources cover nothing after 2026-05-20; a source that reaches up to the run would settle it',
    );
  });

  it('tells of accounts that are never covered at the same time', () => {
    const apart = [
      covered(100, 60, { event: 'SwitchRole' }),
      covered(50, 0, { event: 'SwitchRole', accountId: PROD }),
    ];
    expect(reason({ coverage: apart }, { switchRole: { eventNames: ['SwitchRole'] } })).toBe(
      `no time is covered in all of accounts ${ACCOUNT} and ${PROD}; ` +
        'sources that cover them together would settle it',
    );
  });

  it('asks to collect anew where the events were not collected', () => {
    expect(reason({ coverage: [], eventNames: ['SwitchRole'] })).toBe(
      'the facts were collected without AssumeRole events: collect anew',
    );
  });

  it('points to the problems of the sources', () => {
    const problems = [{ operation: 's3:GetObject', code: 'AccessDenied', message: 'key x: no' }];
    const sources = [aSource({ problems, problemCount: 1 })];
    expect(reason({ ...half, sources }, asked)).toContain(
      'Parts of the sources could not be read, which the errors name',
    );
  });
});

describe('The coverage of the stocktaking', () => {
  const coverage = (facts: Partial<SwitchFacts>, users = [alice()]) =>
    judged(users, facts).switchRole?.coverage;
  const bob = alice({ name: 'bob', arn: `arn:aws:iam::${ACCOUNT}:user/bob`, id: 'AIDAEXAMPLEBOB' });
  const of = (userId: string, from: number, to = 0) => covered(from, to, { userId });

  it('is the time over which everybody is watched', () => {
    const both = [of('AIDAEXAMPLEALICE', 100), of('AIDAEXAMPLEBOB', 200, 0.5)];
    expect(coverage({ coverage: both }, [alice(), bob])).toEqual({
      from: daysAgo(100),
      to: daysAgo(0.5),
      sources: [],
    });
  });

  it('is none where somebody unknown is not watched', () => {
    expect(coverage({ coverage: [of('AIDAEXAMPLEALICE', 100)] }, [alice(), bob])).toMatchObject({
      from: null,
      to: null,
    });
    expect(coverage({}, [])).toMatchObject({ from: null, to: null });
  });

  it('does not want those watched whose switch is known anyway', () => {
    const switches = [aSwitch(1, { userId: bob.id })];
    expect(coverage({ switches, coverage: [of('AIDAEXAMPLEALICE', 100)] }, [alice(), bob])).toMatchObject({
      from: daysAgo(100),
      to: daysAgo(0),
    });
  });
});
