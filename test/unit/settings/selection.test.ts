import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import type { EntitySelection } from '../../../src/model/settings.ts';
import { selectEntities } from '../../../src/settings/selection.ts';
import { ACCOUNT, aGroup, aPolicy, aRole, aUser } from '../factory.ts';

const ordersApi = aRole({ name: 'orders-api', path: '/team/app/' });
const breakGlass = aRole({ name: 'break-glass' });
const mary = aUser({ name: 'mary', path: '/people/' });
const developers = aGroup({ name: 'developers' });
const storage = aPolicy({ name: 'storage' });
const support = aRole({ name: 'AWSServiceRoleForSupport', path: '/aws-service-role/support.amazonaws.com/' });
const administrator = aPolicy({
  name: 'AdministratorAccess',
  arn: 'arn:aws:iam::aws:policy/AdministratorAccess',
  awsManaged: true,
});
const account: readonly Entity[] = [ordersApi, breakGlass, mary, developers, storage, support, administrator];

function select(selection: Partial<EntitySelection>, inventory = account) {
  const { entities, notices } = selectEntities(inventory, {
    include: [],
    exclude: [],
    tags: {},
    ...selection,
  });
  return { names: entities.map(({ name }) => name), notices };
}

const codes = (selection: Partial<EntitySelection>, inventory = account) =>
  select(selection, inventory).notices.map(({ code }) => code);

describe('selecting entities by name', () => {
  it.each<[string, string[], string[]]>([
    [
      'no pattern selects everything that the account owns',
      [],
      ['orders-api', 'break-glass', 'mary', 'developers', 'storage'],
    ],
    ['role/* is every role, whatever its path', ['role/*'], ['orders-api', 'break-glass']],
    ['role/** is the same', ['role/**'], ['orders-api', 'break-glass']],
    ['a last * under a path is everything below it', ['role/team/*'], ['orders-api']],
    ['a * inside a name does not cross a slash', ['role/*-api'], []],
    ['** crosses slashes', ['role/**/*-api'], ['orders-api']],
    ['** also stands for no path at all', ['role/**/break-glass'], ['break-glass']],
    ['? is one letter', ['user/people/mar?'], ['mary']],
    ['braces name alternatives', ['{user,group}/**'], ['mary', 'developers']],
    ['the whole name with its path selects it', ['role/team/app/orders-api'], ['orders-api']],
    ['the name without its path does not', ['role/orders-api'], []],
    ['an ARN selects its entity', [`arn:aws:iam::${ACCOUNT}:role/team/app/orders-api`], ['orders-api']],
    ['an ARN may hold globs', ['arn:aws:iam::*:user/**'], ['mary']],
    [
      'an ARN that ends in :* is everything of the account',
      [`arn:aws:iam::${ACCOUNT}:*`],
      ['orders-api', 'break-glass', 'mary', 'developers', 'storage'],
    ],
    ['names are told apart by case', ['role/Break-Glass'], []],
  ])('%s', (_title, include, expected) => {
    expect(select({ include }).names).toEqual(expected);
  });

  it('an exclude pattern wins over an include pattern', () => {
    expect(select({ include: ['role/*'], exclude: ['role/break-*'] }).names).toEqual(['orders-api']);
  });

  it.each(['a+(b)c', '@(a)', '!name', 'a,b', 'a=b', '{a}', '[ab]', 'a.b', '..', '$a^', 'a|b', '"a"'])(
    'the characters of %s mean themselves',
    (name) => {
      const one = aRole({ name });
      expect(
        select({ include: [`role/${name}`] }, [one, aRole({ name: 'ab' }), aRole({ name: 'a' })]).names,
      ).toEqual([name]);
    },
  );

  it('a backslash takes a wildcard as it is', () => {
    const star = aRole({ name: 'x', path: '/a*/' });
    const other = aRole({ name: 'x', path: '/ab/' });
    expect(select({ include: ['role/a\\*/x'] }, [star, other]).names).toEqual(['x']);
    expect(select({ include: ['role/a*/x'] }, [star, other]).names).toEqual(['x', 'x']);
  });
});

describe('what is left out unless asked for by name', () => {
  it('service-linked roles and AWS-managed policies are out, and their number is told', () => {
    const { notices } = select({});
    expect(notices.map(({ code }) => code)).toEqual([
      'service-linked-roles-left-out',
      'aws-managed-policies-left-out',
    ]);
    expect(notices[0]?.message).toMatch(/^1 service-linked role was left out/);
  });

  it('following what is told about them adds them, and takes nothing away', () => {
    const everything = account.map(({ name }) => name);
    let include: string[] = [];
    for (let { notices } = select({}); notices.length > 0; { notices } = select({ include })) {
      const [, patterns = ''] =
        notices[0]?.message.match(/To audit them too, (?:list .*: |add )(.*?)(?: under .*)?\.$/) ?? [];
      include = [...include, ...patterns.split(', ')];
    }
    expect(include).toEqual([
      'role/*',
      'user/*',
      'group/*',
      'policy/*',
      'role/aws-service-role/*',
      'arn:aws:iam::aws:policy/*',
    ]);
    expect(select({ include }).names).toEqual(everything);
  });

  it('keeps the account itself among what is told, where it is judged', () => {
    const itself: Entity = {
      type: 'account',
      arn: `arn:aws:iam::${ACCOUNT}:root`,
      accountId: ACCOUNT,
      name: ACCOUNT,
      path: '/',
      id: ACCOUNT,
      createdAt: ordersApi.createdAt,
      tags: {},
      access: ordersApi.access,
      inlinePolicies: [],
      attachedPolicies: [],
    };
    expect(select({}, [...account, itself]).notices[0]?.message).toContain('policy/*, account/*, role/aws-');
    expect(select({ include: ['account/*'] }, [...account, itself]).names).toEqual([ACCOUNT]);
    expect(select({ tags: { team: ['*'] } }, [itself]).names).toEqual([]);
  });

  it('with patterns given, only the one that is missing is told', () => {
    const messages = select({ include: ['**'] }).notices.map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining('To audit them too, add role/aws-service-role/* under entities.include.'),
      expect.stringContaining('To audit them too, add arn:aws:iam::aws:policy/* under entities.include.'),
    ]);
  });

  it('the pattern of AWS-managed policies is that of their partition', () => {
    const chinese = aPolicy({
      name: 'ReadOnlyAccess',
      arn: 'arn:aws-cn:iam::aws:policy/ReadOnlyAccess',
      awsManaged: true,
    });
    expect(select({}, [chinese]).notices[0]?.message).toContain(', arn:aws-cn:iam::aws:policy/*.');
    expect(select({ include: ['arn:aws-cn:iam::aws:policy/*'] }, [chinese]).names).toEqual([
      'ReadOnlyAccess',
    ]);
  });

  it('an include pattern with /aws-service-role/ selects service-linked roles', () => {
    expect(select({ include: ['role/aws-service-role/*'] })).toEqual({
      names: ['AWSServiceRoleForSupport'],
      notices: [],
    });
  });

  it('an ARN pattern of the AWS account selects AWS-managed policies', () => {
    expect(select({ include: ['arn:aws:iam::aws:policy/*'] })).toEqual({
      names: ['AdministratorAccess'],
      notices: [],
    });
  });

  it('a general pattern beside it still leaves the other kind out', () => {
    const { names } = select({ include: ['**', 'arn:aws:iam::aws:policy/*'] });
    expect(names).toContain('AdministratorAccess');
    expect(names).not.toContain('AWSServiceRoleForSupport');
  });

  it('what the patterns do not reach, or exclude, is not called left out', () => {
    expect(codes({ include: ['user/*'] })).toEqual([]);
    expect(codes({ exclude: ['role/aws-service-role/*', 'arn:aws:iam::aws:policy/*'] })).toEqual([]);
  });

  it('a path that only resembles the one of AWS is an ordinary role', () => {
    const role = aRole({ name: 'x', path: '/team/aws-service-role/' });
    expect(select({}, [role]).names).toEqual(['x']);
  });
});

describe('selecting entities by tags', () => {
  const owned = aRole({ name: 'owned', tags: { team: 'orders/eu', stage: 'prod' } });
  const other = aRole({ name: 'other', tags: { team: 'billing' } });
  const bare = aRole({ name: 'bare', tags: {} });

  it.each<[string, Record<string, string[]>, string[]]>([
    ['a value selects who carries it', { team: ['billing'] }, ['other']],
    ['one of several values is enough', { team: ['billing', 'orders/*'] }, ['owned', 'other']],
    ['* stands for any value, slashes too', { team: ['*'] }, ['owned', 'other']],
    ['every key must be carried', { team: ['*'], stage: ['prod'] }, ['owned']],
    ['a key that every object has is no tag', { constructor: ['*'] }, []],
  ])('%s', (_title, tags, expected) => {
    expect(select({ tags }, [owned, other, bare]).names).toEqual(expected);
  });

  it('a tag with an empty value is matched by * and by the empty glob', () => {
    const empty = aRole({ name: 'empty', tags: { team: '' } });
    expect(select({ tags: { team: ['*'] } }, [empty]).names).toEqual(['empty']);
    expect(select({ tags: { team: [''] } }, [empty, other]).names).toEqual(['empty']);
  });

  it('groups carry no tags, so none is selected, and the notice says so', () => {
    const { names, notices } = select({ tags: { team: ['*'] } }, [owned, developers]);
    expect(names).toEqual(['owned']);
    expect(notices.map(({ code }) => code)).toEqual(['groups-without-tags']);
  });
});

describe('selectors that match nothing', () => {
  it('are named, each list and the tags by themselves', () => {
    const { notices } = select({
      include: ['role/nobody', 'role/*'],
      exclude: ['user/ghost'],
      tags: { no: ['*'] },
    });
    const unmatched = notices.filter(({ code }) => code === 'selector-unmatched');
    expect(unmatched.map(({ message }) => message.match(/"[^"]*" under [\w.]+/)?.[0])).toEqual([
      '"role/nobody" under entities.include',
      '"user/ghost" under entities.exclude',
      '"no" under entities.tags',
    ]);
  });

  it('a pattern that reaches only what is left out by default matched nothing', () => {
    expect(codes({ include: ['policy/Administrator*'] })).toEqual([
      'selector-unmatched',
      'aws-managed-policies-left-out',
    ]);
  });
});
