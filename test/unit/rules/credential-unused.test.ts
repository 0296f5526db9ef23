import { describe, expect, it } from 'vitest';
import type { UserCredentials } from '../../../src/model/credential.ts';
import type { User } from '../../../src/model/entity.ts';
import { explain } from '../../../src/rules/index.ts';
import { accessTo, anExemption, aService, aUser, daysAgo } from '../factory.ts';
import { accessKey, judgedCredentials, password, ROOT_ARN, signIn } from './credential-facts.ts';

const MARY = aUser();

function found(row: Partial<UserCredentials>, user: User = MARY) {
  const rows = [signIn(user.arn, { createdAt: user.createdAt, ...row })];
  return judgedCredentials({ entities: [user], rows }).findings.filter(
    ({ rule }) => rule === 'credential-unused',
  );
}

const credentials = (row: Partial<UserCredentials>, user?: User) =>
  found(row, user).map(({ subject }) => subject.credential);

const neverSignedIn = aUser({ passwordLastUsedAt: null });
const someMinutes = 1 / 24 / 4;

describe('a console password', () => {
  it.each<[string, UserCredentials['password'], boolean]>([
    ['used on the day of the threshold', password(180), false],
    ['used on the day of the threshold, some minutes before', password(180 + someMinutes), false],
    ['used a day before it', password(181), true],
    ['never used, set as many days ago as the threshold', password(null, 180), false],
    ['never used, set a day earlier', password(null, 181), true],
    ['never used, of which it is not told when it was set', password(null, null), true],
    ['used long ago, and set anew within the time', password(400, 20), false],
    ['that is not enabled', { ...password(400), enabled: false }, false],
  ])('%s', (_title, facts, expected) => {
    expect(credentials({ password: facts }, neverSignedIn)).toEqual(expected ? ['password'] : []);
  });

  it('that ListUsers saw in use after the report is in use', () => {
    expect(credentials({ password: password(400) }, aUser({ passwordLastUsedAt: daysAgo(0) }))).toEqual([]);
    expect(credentials({ password: password(400) }, aUser({ passwordLastUsedAt: daysAgo(300) }))).toEqual([
      'password',
    ]);
  });

  it('never used counts from the creation of its user where nothing else is told', () => {
    const young = aUser({ createdAt: daysAgo(100), passwordLastUsedAt: null });
    expect(credentials({ password: password(null, null) }, young)).toEqual([]);
  });
});

describe('an access key', () => {
  it.each<[string, UserCredentials['accessKeys'][number], boolean]>([
    ['used on the day of the threshold', accessKey(180), false],
    ['used a day before it', accessKey(181), true],
    ['never used, made as many days ago as the threshold', accessKey(null, 180), false],
    ['never used, made a day earlier', accessKey(null, 181), true],
    ['used long ago, whose age is not told', accessKey(400, null), true],
    ['that is deactivated', accessKey(400, 900, { active: false }), false],
  ])('%s', (_title, key, expected) => {
    expect(credentials({ accessKeys: [key] })).toEqual(expected ? ['access-key-1'] : []);
  });

  it('is judged on its own, beside the other and the password', () => {
    const row = {
      password: password(1),
      accessKeys: [accessKey(5), accessKey(300, 900, { slot: 2 })],
    };
    expect(credentials(row)).toEqual(['access-key-2']);
  });

  it('in use and a password that is not: the password is told', () => {
    const row = { password: password(300), accessKeys: [accessKey(5)] };
    expect(credentials(row, neverSignedIn)).toEqual(['password']);
  });

  it('never used, of an age that is not told, makes its user unknown', () => {
    const rows = [signIn(MARY.arn, { accessKeys: [accessKey(null, null)] })];
    const judgement = judgedCredentials({ entities: [MARY], rows });
    expect(judgement.errors).toMatchObject([{ entityArn: MARY.arn, code: 'KeyUndated' }]);
    expect(judgement.entities.find(({ entity }) => entity === MARY)?.status).toBe('unknown');
  });
});

describe('of the root user', () => {
  const rootFindings = (row: Partial<UserCredentials>) =>
    judgedCredentials({ rows: [signIn(ROOT_ARN, row)], entities: [MARY] }).findings;

  it('an unused access key is told at the account', () => {
    expect(rootFindings({ accessKeys: [accessKey(300)] })).toMatchObject([
      { rule: 'credential-unused', entity: { type: 'account', arn: ROOT_ARN } },
    ]);
  });

  it('a password is better never used', () => {
    expect(rootFindings({ password: { ...password(null), enabled: null } })).toEqual([]);
    expect(rootFindings({ password: password(900) })).toEqual([]);
  });
});

describe('the finding', () => {
  it('has an id of its own for each credential', () => {
    const keys = [accessKey(300), accessKey(300, 900, { slot: 2 })];
    const ids = found({ accessKeys: keys }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('tells slot, dates, service and Region of the last use, and to deactivate before deleting', () => {
    const key = accessKey(300, 900, { slot: 2, lastUsedRegion: 'eu-west-1', lastUsedService: 's3' });
    const [finding] = found({ accessKeys: [key] });
    expect(finding?.evidence).toEqual({
      lastAccessedAt: daysAgo(300),
      ageDays: 300,
      trackedSince: daysAgo(900),
      lastAccessedRegion: 'eu-west-1',
    });
    expect(finding && explain(finding)).toEqual({
      message:
        'Access key 2 of user mary was last used 300 days ago, on 2025-08-05, in eu-west-1. ' +
        'Its last use was of s3. IAM tells a use up to four hours late.',
      remediation:
        'Deactivate access key 2 of user mary first (aws iam update-access-key --status Inactive). ' +
        'Delete it when nobody misses it.',
    });
  });

  it('tells since when a password waits for its first use', () => {
    const [finding] = found({ password: password(null, 200) }, neverSignedIn);
    expect(finding && explain(finding).message).toBe(
      'Console password of user mary, set on 2025-11-13, was never used. IAM tells a use up to four hours late.',
    );
  });

  it('is not made in the grace time of its user, nor when the rule is off', () => {
    const row = { password: password(null, null) };
    const young = aUser({ createdAt: daysAgo(20), passwordLastUsedAt: null });
    expect(found({ ...row, createdAt: daysAgo(20) }, young)).toEqual([]);
    const off = judgedCredentials({
      entities: [neverSignedIn],
      rows: [signIn(MARY.arn, row)],
      rules: { 'credential-unused': 'off' },
    });
    expect(off.findings.filter(({ rule }) => rule === 'credential-unused')).toEqual([]);
  });

  it('of the root user can be exempted by the account', () => {
    const judgement = judgedCredentials({
      entities: [MARY],
      rows: [signIn(ROOT_ARN, { accessKeys: [accessKey(300)] }), signIn(MARY.arn)],
      settings: { exemptions: [anExemption({ entity: 'account/111122223333', rule: 'credential-unused' })] },
    });
    expect(judgement.findings).toMatchObject([{ status: 'exempt' }]);
    expect(judgement.exemptions).toMatchObject([{ matches: 1 }]);
  });
});

describe('an unused user', () => {
  const unused = aUser({ passwordLastUsedAt: daysAgo(300), access: accessTo(aService('s3', 400)) });
  const judged = (row: Partial<UserCredentials>) => {
    const judgement = judgedCredentials({ entities: [unused], rows: [signIn(unused.arn, row)] });
    return {
      lastUsedAt: judgement.entities.find(({ entity }) => entity === unused)?.lastUsedAt,
      finding: judgement.findings.find(({ rule }) => rule === 'entity-unused'),
    };
  };

  it('is not one whose access key was used lately', () => {
    const { lastUsedAt, finding } = judged({ accessKeys: [accessKey(3)] });
    expect(lastUsedAt).toBe(daysAgo(3));
    expect(finding).toBeUndefined();
  });

  it('is not one whose key was used lately and is deactivated by now', () => {
    expect(judged({ accessKeys: [accessKey(3, 900, { active: false })] }).finding).toBeUndefined();
  });

  it('is told without a reservation where its keys are idle too', () => {
    const { lastUsedAt, finding } = judged({ accessKeys: [accessKey(200)] });
    expect(lastUsedAt).toBe(daysAgo(200));
    expect(finding && explain(finding).message).toBe('User mary was last used 200 days ago, on 2025-11-13.');
    expect(finding && explain(finding).remediation).toMatch(
      /^Deactivate its credentials and delete user mary/,
    );
  });

  it('is told with a reservation where its keys are not among the facts', () => {
    const judgement = judgedCredentials({
      entities: [unused],
      account: { credentials: { status: 'unknown', reason: { operation: 'x', code: 'y', message: 'z' } } },
    });
    const finding = judgement.findings.find(({ rule }) => rule === 'entity-unused');
    expect(finding && explain(finding).message).toMatch(
      /The last use of its access keys was not looked at\.$/,
    );
  });
});
