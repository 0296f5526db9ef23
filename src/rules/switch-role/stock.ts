/** Whom the stocktaking of role switching is about: the users who may switch, or may for all that is known. */
import type { GrantingPolicy } from '../../model/access.ts';
import type { Role, User } from '../../model/entity.ts';
import type { Notice } from '../../model/judgement.ts';
import type { Settings } from '../../model/settings.ts';
import type { AccountSnapshot } from '../../model/snapshot.ts';
import type { StockUser } from '../../model/switch-role.ts';
import { type AssumableRoles, assumableRoles, KnownRoles } from '../../policy/assumable-roles.ts';
import { selectEntities } from '../../settings/selection.ts';
import { heldPolicies, type Inventory, inventoryOf } from '../policies-in-force.ts';

export interface Switcher {
  readonly user: User;
  readonly assumable: AssumableRoles;
  /** The policies that allow the user to switch. */
  readonly grantedBy: readonly GrantingPolicy[];
  /** What is known of the user's account. */
  readonly inventory: Inventory;
}

export interface Stock {
  /** In the order of the inventory. */
  readonly switchers: readonly Switcher[];
  readonly notices: readonly Notice[];
  /** ARNs of audited users whom the settings leave out, in the order of the inventory. */
  readonly leftOut: readonly string[];
}

/** For the sources of switches, which look for these users. */
export function stockOf(accounts: readonly AccountSnapshot[], settings: Settings): StockUser[] {
  return takeStock(accounts, settings).switchers.map(({ user }) => ({
    accountId: user.accountId,
    arn: user.arn,
    id: user.id,
    name: user.name,
    createdAt: user.createdAt,
  }));
}

/** A user whose policies can't be read in full may switch for all that is known, and is one of them. */
export function takeStock(accounts: readonly AccountSnapshot[], settings: Settings): Stock {
  const everything = accounts.flatMap(({ entities }) => entities);
  const audited = selectEntities(everything, settings.entities).entities.filter(isUser);
  const { users } = settings.switchRole;
  const chosen = selectEntities(audited, { ...users, tags: {} }, 'switch-role.users');
  const known = new KnownRoles(
    everything.filter((entity): entity is Role => entity.type === 'role'),
    accounts.filter(({ inventory }) => inventory === 'complete').map(({ id }) => id),
  );
  const inventories = new Map(accounts.map(({ id, entities }) => [id, inventoryOf(entities)]));
  const switchers = chosen.entities.filter(isUser).flatMap((user) => {
    const inventory = inventories.get(user.accountId);
    const switcher = inventory && switcherOf(user, inventory, known);
    return switcher === undefined ? [] : [switcher];
  });
  const taken = new Set(chosen.entities);
  const leftOut = audited.filter((user) => !taken.has(user)).map(({ arn }) => arn);
  return { switchers, notices: chosen.notices, leftOut };
}

function switcherOf(user: User, inventory: Inventory, known: KnownRoles): Switcher | undefined {
  const held = heldPolicies(user, inventory);
  const assumable = assumableRoles(
    held.map(({ policy }) => policy),
    user,
    known,
  );
  if (assumable.roles.length === 0 && assumable.unreadable.length === 0) return undefined;
  const granting = new Set(assumable.grantedBy);
  const grantedBy = held.filter(({ policy }) => granting.has(policy)).map((one) => one.granting);
  return { user, assumable, grantedBy, inventory };
}

function isUser(entity: { readonly type: string }): entity is User {
  return entity.type === 'user';
}
