/** IAM's inventory calls, as the API reference of version 2010-05-08 describes them. */
import { DOCUMENT_FIELDS } from './account-reading.ts';
import { constraintError, memberList, pageOf, type SignedOperation } from './world.ts';
import type { XmlValue } from './xml.ts';

const DETAIL_LISTS = {
  User: 'UserDetailList',
  Group: 'GroupDetailList',
  Role: 'RoleDetailList',
  LocalManagedPolicy: 'Policies',
  AWSManagedPolicy: 'Policies',
} as const;

type Filter = keyof typeof DETAIL_LISTS;

/** RFC 3986: everything but letters, digits and `-_.~` is encoded. */
export const percentEncode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** An entity with its policy documents as IAM sends them: percent-encoded JSON text. */
function withEncodedDocuments(value: unknown): XmlValue {
  if (Array.isArray(value)) return value.map(withEncodedDocuments);
  if (typeof value !== 'object' || value === null) return value as XmlValue;
  const encoded: Record<string, XmlValue> = {};
  for (const [field, child] of Object.entries(value)) {
    if (!/^\w+$/.test(field)) continue;
    encoded[field] = DOCUMENT_FIELDS.has(field)
      ? percentEncode(typeof child === 'string' ? child : JSON.stringify(child))
      : withEncodedDocuments(child);
  }
  return encoded;
}

const isAwsManaged = (arn: string): boolean => /^arn:[^:]+:iam::aws:/.test(arn);

function wants(filters: ReadonlySet<string>, list: string, arn: string): boolean {
  if (filters.size === 0) return true;
  if (list === 'UserDetailList') return filters.has('User');
  if (list === 'GroupDetailList') return filters.has('Group');
  if (list === 'RoleDetailList') return filters.has('Role');
  return filters.has(isAwsManaged(arn) ? 'AWSManagedPolicy' : 'LocalManagedPolicy');
}

/** A page runs over users, groups, roles and policies in turn; each answer has all four lists. */
const getAccountAuthorizationDetails: SignedOperation = (call) => {
  const filters = memberList(call.form, 'Filter');
  const unknown = filters.find((filter) => !(filter in DETAIL_LISTS));
  if (unknown !== undefined) {
    const allowed = Object.keys(DETAIL_LISTS).join(', ');
    throw constraintError(unknown, 'filter', `Member must satisfy enum value set: [${allowed}]`);
  }
  const chosen = new Set<string>(filters);
  const details = call.account.file.AuthorizationDetails;
  const lists = [...new Set(Object.values(DETAIL_LISTS) as (typeof DETAIL_LISTS)[Filter][])];
  const items = lists.flatMap((list) =>
    (details[list] as readonly { readonly Arn: string }[])
      .filter((detail) => wants(chosen, list, detail.Arn))
      .map((detail) => ({ list, detail })),
  );
  const { page, ...paging } = pageOf(call, items);
  const members = (list: string) =>
    page.filter((item) => item.list === list).map((item) => withEncodedDocuments(item.detail));
  return {
    ...Object.fromEntries(lists.map((list) => [list, members(list)])),
    ...paging,
  };
};

const listUsers: SignedOperation = (call) => {
  const prefix = call.form.get('PathPrefix') ?? '/';
  const users = call.account.file.AuthorizationDetails.UserDetailList.filter((user) =>
    (user.Path ?? '/').startsWith(prefix),
  );
  const { page, ...paging } = pageOf(call, users);
  return {
    ...paging,
    Users: page.map((user) => ({
      Path: user.Path,
      UserName: user.UserName,
      UserId: user.UserId,
      Arn: user.Arn,
      CreateDate: user.CreateDate,
      PasswordLastUsed: call.account.passwordLastUsed.get(user.UserName),
    })),
  };
};

const listAccountAliases: SignedOperation = (call) => {
  const alias = call.account.file.Alias;
  const { page, ...paging } = pageOf(call, alias === undefined ? [] : [alias]);
  return { ...paging, AccountAliases: page };
};

export const INVENTORY_OPERATIONS: Readonly<Record<string, SignedOperation>> = {
  GetAccountAuthorizationDetails: getAccountAuthorizationDetails,
  ListUsers: listUsers,
  ListAccountAliases: listAccountAliases,
};
