import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../src/collect/switch-role/recognise.ts';
import { SWITCH_EVENT_NAMES } from '../../../../src/model/switch-role.ts';
import { type Fields, record, recordBy } from './records.ts';

const found = (one: unknown) => recognise(one, SWITCH_EVENT_NAMES);
const NONE = { kind: 'none' };

const DANA = {
  accountId: '111122223333',
  userId: 'AIDAEXAMPLEUSER000001',
  userArn: 'arn:aws:iam::111122223333:user/people/dana@example.com',
};
const ROLE = 'arn:aws:iam::444455556666:role/deploy-admin';

function switchFrom(from: unknown): Fields {
  return record('switch-role-in-target-account', { additionalEventData: { SwitchFrom: from } });
}

describe('A console switch', () => {
  it('in the account of the role names the user by SwitchFrom, and the role by the session', () => {
    const { accountId, userArn } = DANA;
    expect(found(record('switch-role-in-target-account'))).toEqual({
      kind: 'switch',
      switch: { accountId, userArn, roleArn: ROLE, at: '2026-08-03T07:30:00.000Z', by: 'console' },
    });
  });

  it('takes the path of the role from the issuer of the session', () => {
    const arn = 'arn:aws:iam::444455556666:role/teams/deploy-admin';
    const one = recordBy('switch-role-in-target-account', { sessionContext: { sessionIssuer: { arn } } });
    expect(found(one)).toMatchObject({ switch: { roleArn: arn } });
  });

  it('by an IAM user names the role by SwitchTo', () => {
    expect(found(record('switch-role-by-user'))).toEqual({
      kind: 'switch',
      switch: {
        ...DANA,
        roleArn: 'arn:aws:iam::111122223333:role/ops/break-glass',
        at: '2026-08-04T10:00:00.000Z',
        by: 'console',
      },
    });
  });

  it('by an IAM user counts without SwitchTo as well, to an unknown role', () => {
    const one = found(record('switch-role-by-user', { additionalEventData: null }));
    expect(one).toMatchObject({ kind: 'switch', switch: { userId: DANA.userId } });
    expect(one).not.toHaveProperty('switch.roleArn');
  });

  it.each([
    'arn:aws-cn:iam::111122223333:user/dana',
    'arn:aws-us-gov:iam::111122223333:user/a/b/c/dana',
    'arn:aws:iam::111122223333:user/päth:with/odd+=,.@-_name',
  ])('from %s is that user’s', (userArn) => {
    expect(found(switchFrom(userArn))).toMatchObject({
      kind: 'switch',
      switch: { accountId: '111122223333', userArn },
    });
  });

  it('from a role session is a hint only', () => {
    expect(found(record('switch-role-from-role-session'))).toEqual({
      kind: 'session',
      session: { accountId: '111122223333', sessionName: 'erik', at: '2026-08-05T12:00:00.000Z' },
    });
  });

  it('recorded where a role session started it is a hint only', () => {
    const one = record('switch-role-from-role-session', { additionalEventData: { SwitchTo: ROLE } });
    expect(found(one)).toMatchObject({ kind: 'session', session: { sessionName: 'erik' } });
  });

  it('by the root user is nobody’s', () => {
    expect(found(switchFrom('arn:aws:iam::111122223333:root'))).toEqual(NONE);
    expect(found(recordBy('switch-role-by-user', { type: 'Root' }))).toEqual(NONE);
  });
});

describe('An AssumeRole', () => {
  it('by an IAM user in the console is told by "AWS Internal"', () => {
    expect(found(record('assume-role-in-own-account-by-console'))).toEqual({
      kind: 'switch',
      switch: { ...DANA, roleArn: ROLE, at: '2026-08-03T07:30:00.000Z', by: 'console' },
    });
    const one = record('assume-role-in-own-account-by-cli', { userAgent: 'AWS Internal' });
    expect(found(one)).toMatchObject({ switch: { by: 'console' } });
  });

  it('by an IAM user with the CLI is a switch as well, and keeps the path of the role', () => {
    expect(found(record('assume-role-in-own-account-by-cli'))).toMatchObject({
      kind: 'switch',
      switch: { ...DANA, roleArn: 'arn:aws:iam::444455556666:role/teams/deploy-admin', by: 'api' },
    });
  });

  it('by a principal of another account with a user’s id is that user’s', () => {
    expect(found(record('assume-role-in-target-account'))).toEqual({
      kind: 'switch',
      switch: {
        accountId: DANA.accountId,
        userId: DANA.userId,
        roleArn: ROLE,
        at: '2026-08-03T07:30:00.000Z',
        by: 'console',
      },
    });
  });

  it('reads the id also where a name follows it', () => {
    const one = recordBy('assume-role-in-target-account', { principalId: `${DANA.userId}:dana` });
    expect(found(one)).toMatchObject({ switch: { userId: DANA.userId } });
  });

  it('by a role session, of this or another account, is a hint only', () => {
    expect(found(record('assume-role-by-role-session'))).toMatchObject({
      kind: 'session',
      session: { accountId: '444455556666', sessionName: 'dana@example.com' },
    });
    const one = recordBy('assume-role-in-target-account', { principalId: 'AROAEXAMPLEROLE000009:erik' });
    expect(found(one)).toMatchObject({
      kind: 'session',
      session: { accountId: '111122223333', sessionName: 'erik' },
    });
  });

  it.each(['AWSService', 'Root', 'SAMLUser', 'FederatedUser', 'WebIdentityUser', 'IdentityCenterUser'])(
    'by %s is nobody’s',
    (type) => expect(found(recordBy('assume-role-in-own-account-by-cli', { type }))).toEqual(NONE),
  );

  it('by a whole account or by a nameless role of it is nobody’s', () => {
    for (const principalId of ['111122223333', 'AROAEXAMPLEROLE000009', 'ANONYMOUS']) {
      expect(found(recordBy('assume-role-in-target-account', { principalId }))).toEqual(NONE);
    }
  });

  it('counts when it does not tell the role', () => {
    const one = record('assume-role-in-own-account-by-cli', {
      requestParameters: null,
      responseElements: null,
    });
    expect(found(one)).toMatchObject({ kind: 'switch', switch: DANA });
    expect(found(one)).not.toHaveProperty('switch.roleArn');
  });
});

describe('No switch is', () => {
  it('a refused AssumeRole', () => {
    expect(found(record('assume-role-refused'))).toEqual(NONE);
  });

  it.each([
    { responseElements: { SwitchRole: 'Failure' } },
    { responseElements: null },
    { errorMessage: 'Invalid information in one or more fields' },
    { errorCode: 'AccessDenied' },
  ])('a SwitchRole with %j', (refusal) => {
    expect(found(record('switch-role-in-target-account', refusal))).toEqual(NONE);
  });

  it.each(['RenewRole', 'ExitRole', 'ConsoleLogin', 'AssumeRoleWithSAML', 'switchrole', undefined, 7])(
    'an event of the name %s',
    (eventName) => expect(found(record('switch-role-by-user', { eventName }))).toEqual(NONE),
  );

  it('an AssumeRole by another service', () => {
    const one = record('assume-role-in-own-account-by-cli', { eventSource: 'example.amazonaws.com' });
    expect(found(one)).toEqual(NONE);
  });

  it('an event that was not asked for', () => {
    expect(recognise(record('assume-role-in-own-account-by-cli'), ['SwitchRole'])).toEqual(NONE);
    expect(recognise(record('switch-role-by-user'), ['AssumeRole'])).toEqual(NONE);
  });
});

describe('A record about a switch that lacks what is needed is named', () => {
  const odd = (one: unknown) => {
    const recognised = found(one);
    return recognised.kind === 'odd' ? recognised.problem : recognised.kind;
  };

  it.each([undefined, null, '', 0, 'yesterday', '2026-02-30T00:00:00Z', '2026-08-03T07:30:00+02:00'])(
    'with the time %j',
    (eventTime) =>
      expect(odd(record('switch-role-by-user', { eventTime }))).toMatch(/eventTime is not a time/),
  );

  it.each(['arn:aws:iam::1234:user/dana', 'dana', 'arn:aws:iam::111122223333:user/', 7, ['x']])(
    'with SwitchFrom %j',
    (from) => expect(odd(switchFrom(from))).toMatch(/SwitchFrom is no ARN of a user or a role session/),
  );

  it('with a SwitchRole by a service that is not known to have one', () => {
    const eventSource = 'signin.example.com';
    expect(odd(record('switch-role-by-user', { eventSource }))).toMatch(
      /eventSource is "signin.example.com", not signin.amazonaws.com/,
    );
    const refused = { eventSource, responseElements: { SwitchRole: 'Failure' } };
    expect(found(record('switch-role-by-user', refused))).toEqual(NONE);
    expect(odd(record('assume-role-in-own-account-by-cli', { eventSource: 7 }))).toMatch(
      /eventSource is a number/,
    );
  });

  it('with neither SwitchFrom nor SwitchTo', () => {
    expect(odd(record('switch-role-in-target-account', { additionalEventData: null }))).toMatch(
      /neither SwitchFrom nor SwitchTo/,
    );
  });

  it('with a user of whom nothing is told', () => {
    const identity = { principalId: undefined, arn: undefined };
    expect(odd(recordBy('assume-role-in-own-account-by-cli', identity))).toMatch(/neither an id nor an ARN/);
    expect(odd(recordBy('assume-role-in-target-account', { principalId: undefined }))).toMatch(
      /no principalId/,
    );
    expect(odd(recordBy('assume-role-in-target-account', { accountId: '12' }))).toMatch(/12 digits/);
    expect(odd(record('switch-role-by-user', { userIdentity: undefined }))).toMatch(/type is missing/);
    expect(odd(recordBy('assume-role-by-role-session', { arn: 'x' }))).toMatch(/no ARN of a role session/);
  });

  it('by its eventID', () => {
    expect(odd(record('switch-role-by-user', { eventTime: null }))).toMatch(
      /^SwitchRole, event 00000000-0000-4000-8000-000000000004: /,
    );
  });

  it.each([null, 7, 'text', [[]], true])('as %j, which is no object', (one) => {
    expect(odd(one)).toMatch(/not an object/);
  });
});
