import { describe, expect, it } from 'vitest';
import type { CredentialFacts, UserCredentials } from '../../../src/model/credential.ts';
import type { Entity } from '../../../src/model/entity.ts';
import {
  ACCOUNT,
  accessTo,
  anExemption,
  aRole,
  aService,
  aSnapshot,
  aUser,
  COLLECTED_AT,
  daysAgo,
  settings,
} from '../factory.ts';
import { judgedCredentials, NOW, password, REFUSED, ROOT_ARN, reportOf, signIn } from './credential-facts.ts';
import { judge } from './judge.ts';

const MARY = aUser();
const NORA = aUser({ name: 'nora', id: 'AIDAEXAMPLENORA' });
const USED_ROLE = aRole({ access: accessTo(aService('s3', 1)) });
const WITHOUT_MFA: Partial<UserCredentials> = { password: password(1), mfaActive: false };

type Judged = ReturnType<typeof judgedCredentials>;
const judgedOf = (judgement: Judged, entity: Entity) =>
  judgement.entities.find((judged) => judged.entity.arn === entity.arn);
const account = (judgement: Judged) => judgement.entities.find(({ entity }) => entity.type === 'account');

describe('a report that could not be had', () => {
  const credentials: CredentialFacts = { status: 'unknown', reason: REFUSED };
  const judgement = judgedCredentials({ entities: [MARY, NORA, USED_ROLE], account: { credentials } });

  it('leaves users and account unknown, and roles as they are', () => {
    expect(judgement.entities.map(({ entity, status }) => `${entity.type} ${status}`).sort()).toEqual([
      'account unknown',
      'role compliant',
      'user unknown',
      'user unknown',
    ]);
    expect(judgement.conclusion).toBe('incomplete');
  });

  it('is told once for the account, however many users it has', () => {
    expect(judgement.errors).toEqual([{ accountId: ACCOUNT, ...REFUSED }]);
    expect(judgement.accounts[0]?.status).toBe('incomplete');
  });

  it('concerns nobody where the rules are off, or no user is audited', () => {
    const entities = [MARY, USED_ROLE];
    const rules = {
      'credential-unused': 'off',
      'mfa-missing': 'off',
      'password-policy-weak': 'off',
    } as const;
    expect(judgedCredentials({ entities, account: { credentials }, rules }).errors).toEqual([]);
    const roles = { entities: { include: ['role/*'] } };
    expect(judgedCredentials({ entities, account: { credentials }, settings: roles }).errors).toEqual([]);
  });

  it('says nothing of a user in its grace time', () => {
    const young = aUser({ createdAt: daysAgo(3) });
    const alone = judgedCredentials({
      entities: [young],
      account: { credentials },
      settings: { entities: { include: ['user/*'] } },
    });
    expect(alone.errors).toEqual([]);
    expect(judgedOf(alone, young)).toMatchObject({ status: 'compliant', inGrace: true });
  });
});

describe('facts of an older run, without credentials', () => {
  it('are one gap of the account, and no user passes for compliant', () => {
    const rules = { 'mfa-missing': 'default' } as const;
    const judgement = judge(aSnapshot([MARY, NORA]), settings({ rules }), NOW);
    expect(judgement.errors).toMatchObject([{ accountId: ACCOUNT, code: 'CredentialsNotCollected' }]);
    expect(judgement.errors[0]).not.toHaveProperty('entityArn');
    expect(judgement.entities.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('are no gap where the rules are off', () => {
    expect(judge(aSnapshot([MARY]), settings(), NOW)).toMatchObject({ errors: [], conclusion: 'pass' });
  });

  it('are not told of an account that could not be read at all', () => {
    const errors = [{ accountId: ACCOUNT, operation: 'AssumeRole', code: 'AccessDenied', message: 'no' }];
    const snapshot = aSnapshot([], {
      accounts: [{ id: ACCOUNT, partition: 'aws', inventory: 'incomplete', entities: [] }],
      errors,
    });
    const judgement = judge(snapshot, settings({ rules: { 'mfa-missing': 'default' } }), NOW);
    expect(judgement).toMatchObject({ errors, entities: [] });
  });
});

describe('a user who is not in the report', () => {
  it('and is older than it is unknown: the report was cut', () => {
    const judgement = judgedCredentials({ entities: [MARY, NORA], rows: [signIn(MARY.arn)] });
    expect(judgedOf(judgement, MARY)?.status).toBe('compliant');
    expect(judgedOf(judgement, NORA)).toMatchObject({ status: 'unknown' });
    expect(judgedOf(judgement, NORA)?.reason).toMatch(
      /credential report of 2026-06-01 11:00 UTC does not hold/,
    );
    expect(judgement.errors).toMatchObject([{ entityArn: NORA.arn, code: 'CredentialsMissing' }]);
  });

  it('and was made after it is not judged yet', () => {
    const young = aUser({ createdAt: daysAgo(1 / 48) });
    const judgement = judgedCredentials({ entities: [young], settings: { access: { graceDays: 0 } } });
    expect(judgement.errors).toEqual([]);
    expect(judgedOf(judgement, young)).toMatchObject({ status: 'compliant' });
    expect(judgedOf(judgement, young)?.reason).toMatch(/judged by the next one$/);
  });

  it('but an earlier user of the same name is: that one says nothing of the new user', () => {
    const again = aUser({ createdAt: daysAgo(1 / 48) });
    const judgement = judgedCredentials({
      entities: [again],
      rows: [signIn(again.arn, WITHOUT_MFA)],
      settings: { access: { graceDays: 0 } },
    });
    expect(judgement.findings).toEqual([]);
    expect(judgedOf(judgement, again)?.lastUsedAt).toBe(again.passwordLastUsedAt);
  });
});

describe('a user who is in the report alone', () => {
  it('was deleted since, and is not spoken of', () => {
    const gone = signIn('arn:aws:iam::111122223333:user/gone', WITHOUT_MFA);
    const judgement = judgedCredentials({ entities: [MARY], rows: [signIn(MARY.arn), gone] });
    expect(judgement).toMatchObject({ findings: [], errors: [], conclusion: 'pass' });
  });
});

describe('a report without the root user', () => {
  it('leaves the account unknown', () => {
    const credentials: CredentialFacts = { ...reportOf([]), users: [signIn(MARY.arn)] };
    const judgement = judgedCredentials({ entities: [MARY], account: { credentials } });
    expect(judgement.errors).toMatchObject([{ entityArn: ROOT_ARN, code: 'CredentialsMissing' }]);
    expect(account(judgement)?.status).toBe('unknown');
  });
});

describe('the account', () => {
  const given = { entities: [MARY], rows: [signIn(MARY.arn), signIn(ROOT_ARN, { mfaActive: false })] };
  const isAudited = (entities: Parameters<typeof settings>[0]) =>
    account(judgedCredentials({ ...given, settings: entities })) !== undefined;

  it('is an entity of its own, and counts among none of the inventory', () => {
    const judgement = judgedCredentials(given);
    expect(account(judgement)).toMatchObject({
      entity: {
        type: 'account',
        arn: ROOT_ARN,
        name: ACCOUNT,
        path: '/',
        createdAt: daysAgo(1000),
        access: { status: 'complete', reportedAt: COLLECTED_AT, services: [] },
      },
      status: 'non-compliant',
      services: { granted: 0, used: 0, unused: 0, neverAccessed: 0 },
    });
    expect(judgement.accounts[0]?.counts).toEqual({ role: 0, user: 1, group: 0, policy: 0 });
  });

  it('tells the last use of the root user as its own', () => {
    const root = signIn(ROOT_ARN, { password: { ...password(40), enabled: null } });
    const judgement = judgedCredentials({ entities: [MARY], rows: [signIn(MARY.arn), root] });
    expect(account(judgement)).toMatchObject({ status: 'compliant', lastUsedAt: daysAgo(40) });
  });

  it.each<[string, Parameters<typeof settings>[0], boolean]>([
    ['everything', {}, true],
    ['account/*', { entities: { include: ['account/*'] } }, true],
    ['its number', { entities: { include: ['account/111122223333'] } }, true],
    ['its ARN', { entities: { include: [ROOT_ARN] } }, true],
    ['*', { entities: { include: ['*'] } }, true],
    ['users alone', { entities: { include: ['user/*'] } }, false],
    ['another account', { entities: { include: ['user/*', 'account/444455556666'] } }, false],
    ['everything but accounts', { entities: { exclude: ['account/*'] } }, false],
    ['tagged entities', { entities: { tags: { team: ['*'] } } }, false],
  ])('is audited or not with a selection of %s', (_title, selection, expected) => {
    expect(isAudited(selection)).toBe(expected);
  });

  it('is not audited where every rule about it is off', () => {
    const rules = {
      'credential-unused': 'off',
      'mfa-missing': 'off',
      'password-policy-weak': 'off',
    } as const;
    expect(account(judgedCredentials({ ...given, rules }))).toBeUndefined();
  });

  it('selected alone is an audit', () => {
    const judgement = judgedCredentials({ ...given, settings: { entities: { include: ['account/*'] } } });
    expect(judgement).toMatchObject({ errors: [], conclusion: 'fail' });
    expect(judgement.entities).toHaveLength(1);
  });

  it('does not make an audit of an empty inventory', () => {
    expect(judgedCredentials({}).errors).toMatchObject([{ code: 'NothingSelected' }]);
  });

  it('that is not audited leaves an exemption of it undecided', () => {
    const exemptions = [anExemption({ entity: 'account/*', rule: 'mfa-missing' })];
    const judgement = judgedCredentials({
      ...given,
      settings: { exemptions, entities: { include: ['user/*'] } },
    });
    expect(judgement.exemptions).toMatchObject([{ matches: 0, undecided: true }]);
  });
});
