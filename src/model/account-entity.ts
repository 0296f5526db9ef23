/** The account itself as an entity: its root user and its password policy are judged, and no inventory holds it. */
import type { Account } from './entity.ts';

/** @param createdAt,reportedAt ISO-8601 UTC: of the root user, and of what is known of it */
export function accountEntity(
  { id, partition }: { readonly id: string; readonly partition: string },
  createdAt: string,
  reportedAt: string,
): Account {
  return {
    type: 'account',
    arn: `arn:${partition}:iam::${id}:root`,
    accountId: id,
    name: id,
    path: '/',
    id,
    createdAt,
    tags: {},
    access: { status: 'complete', reportedAt, services: [] },
    inlinePolicies: [],
    attachedPolicies: [],
  };
}
