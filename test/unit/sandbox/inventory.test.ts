import {
  GetAccountAuthorizationDetailsCommand,
  type GetAccountAuthorizationDetailsCommandInput,
  type IAMClient,
  ListAccountAliasesCommand,
  ListUsersCommand,
} from '@aws-sdk/client-iam';
import { describe, expect, test } from 'vitest';
import { EXPORT_FILE, iamOf, stand } from './stand.ts';

async function pages(client: IAMClient, input: GetAccountAuthorizationDetailsCommandInput) {
  const all = [];
  let marker: string | undefined;
  do {
    const page = await client.send(
      new GetAccountAuthorizationDetailsCommand({ ...input, ...(marker ? { Marker: marker } : {}) }),
    );
    all.push(page);
    marker = page.IsTruncated ? page.Marker : undefined;
  } while (marker !== undefined);
  return all;
}

describe('GetAccountAuthorizationDetails', () => {
  test('pages run across users, groups, roles and policies, and miss or repeat nothing', async () => {
    const client = iamOf(await stand());
    const whole = await pages(client, { MaxItems: 1000 });
    const small = await pages(client, { MaxItems: 4 });
    const arns = (all: typeof whole) =>
      all.flatMap((page) =>
        [page.UserDetailList, page.GroupDetailList, page.RoleDetailList, page.Policies].flatMap((list) =>
          (list ?? []).map((entity) => entity.Arn),
        ),
      );
    expect(whole).toHaveLength(1);
    expect(arns(whole)).toHaveLength(34);
    expect(small).toHaveLength(9);
    expect(arns(small)).toEqual(arns(whole));
  });

  test('a page may hold fewer entities than the call asked for', async () => {
    const sandbox = await stand({ pageSizes: { GetAccountAuthorizationDetails: 7 } });
    expect(await pages(iamOf(sandbox), { MaxItems: 1000 })).toHaveLength(5);
  });

  test('filters choose entity types, and tell local from AWS-managed policies', async () => {
    const client = iamOf(await stand());
    const [roles] = await pages(client, { Filter: ['Role'] });
    expect(roles?.RoleDetailList).toHaveLength(10);
    expect(roles?.UserDetailList ?? []).toHaveLength(0);
    const [local] = await pages(client, { Filter: ['LocalManagedPolicy'] });
    const [managed] = await pages(client, { Filter: ['AWSManagedPolicy'] });
    expect(local?.Policies?.every((it) => it.Arn?.includes(':111122223333:'))).toBe(true);
    expect(managed?.Policies?.map((it) => it.PolicyName)).toContain('AdministratorAccess');
  });

  test('policy documents arrive percent-encoded as in RFC 3986', async () => {
    const [page] = await pages(iamOf(await stand()), { Filter: ['Role'] });
    const document = page?.RoleDetailList?.[0]?.AssumeRolePolicyDocument ?? '';
    expect(document).toMatch(/^[\w.~%-]+$/);
    expect(JSON.parse(decodeURIComponent(document))).toMatchObject({ Version: '2012-10-17' });
  });

  test('an unmodified export keeps its dates, its tags and a document that is no JSON', async () => {
    const [page] = await pages(iamOf(await stand({ accounts: [EXPORT_FILE] })), {});
    expect(page?.UserDetailList?.[0]?.CreateDate).toEqual(new Date('2019-12-18T19:10:08Z'));
    const [role] = page?.RoleDetailList ?? [];
    expect(role?.Tags).toEqual([{ Key: 'purpose', Value: 'a <b> & "c"' }]);
    expect(decodeURIComponent(role?.RolePolicyList?.[0]?.PolicyDocument ?? '')).toBe(
      '100% no policy & <no> JSON',
    );
    expect(page?.RoleDetailList?.map((it) => it.RoleName)).toEqual(['worker']);
  });

  test.each([
    [{ MaxItems: 1001 }, 'ValidationError'],
    [{ MaxItems: 0 }, 'ValidationError'],
    [{ Marker: 'nonsense' }, 'ValidationError'],
  ])('refuses %j', async (input, name) => {
    const client = iamOf(await stand());
    await expect(client.send(new GetAccountAuthorizationDetailsCommand(input))).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: 400 },
    });
  });
});

test('ListUsers tells the last password sign-in, and leaves it out where there was none', async () => {
  const { Users = [] } = await iamOf(await stand()).send(new ListUsersCommand({}));
  const ages = Object.fromEntries(
    Users.map((user) => [
      user.UserName,
      user.PasswordLastUsed && Math.round((Date.now() - user.PasswordLastUsed.getTime()) / 86_400_000),
    ]),
  );
  expect(ages).toEqual({
    alice: 0,
    bob: 6,
    carol: 1,
    'dave.contractor': 311,
    'ci-artifacts': undefined,
    'erin@example.com': 3,
    frank: 2,
    grace: 2,
  });
});

test('ListAccountAliases gives the alias, or an empty list', async () => {
  const sandbox = await stand({ accounts: [EXPORT_FILE] });
  const named = await stand();
  expect((await iamOf(named).send(new ListAccountAliasesCommand({}))).AccountAliases).toEqual(['octo-shop']);
  expect((await iamOf(sandbox).send(new ListAccountAliasesCommand({}))).AccountAliases ?? []).toEqual([]);
});
