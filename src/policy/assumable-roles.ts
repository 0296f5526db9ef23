/**
 * Who may switch role, and to what: `sts:AssumeRole` in the policies of a user, less what they always deny, held
 * against the roles that are known and their trust policies.
 *
 * As for other grants, a condition on an Allow does not make it less of one, NotResource is read as `*`, and boundaries
 * and organization policies are not looked at. A trust policy that names the user grants nothing by itself here.
 * Source: IAM User Guide, "Granting a user permissions to switch roles".
 */
import type { Role, User } from '../model/entity.ts';
import { type CompiledPolicy, compilePolicy, namesAction } from './compiled-policy.ts';
import { hasWildcard, matches } from './match.ts';
import { alwaysCovers, type StatementResources } from './resource.ts';
import { fillVariables, type RolePattern, rolePattern } from './role-pattern.ts';
import { couldAdmit } from './role-trust.ts';
import type { Grants, PolicyInForce } from './types.ts';

export interface AssumableRoles {
  /**
   * ARNs of known roles that the user could switch to, and patterns, as they stand in the policies, that reach into
   * accounts whose roles are not known. Sorted. Empty: the user can't switch, as far as the policies could be read.
   */
  readonly roles: readonly string[];
  /** The accounts that the grants name, and those of the known roles: twelve digits each, sorted. */
  readonly accounts: readonly string[];
  /** Some grant leaves the account open, so that `accounts` is not the whole. */
  readonly anyAccount: boolean;
  /** Those of the policies that grant any of it. */
  readonly grantedBy: readonly PolicyInForce[];
  /** As in `Grants`: what is said above then rests on the policies that could be read. */
  readonly unreadable: Grants['unreadable'];
}

/** The roles of accounts whose inventory is whole, so that what is not among them does not exist. */
export class KnownRoles {
  readonly #roles: ReadonlyMap<string, Role>;
  readonly #accounts: ReadonlySet<string>;
  readonly #matching = new Map<string, readonly Role[]>();

  /** @param accounts the accounts of which `roles` has every role; it may hold some of others too */
  constructor(roles: Iterable<Role>, accounts: Iterable<string>) {
    this.#roles = new Map([...roles].map((role) => [role.arn, role]));
    this.#accounts = new Set(accounts);
  }

  matching(glob: string): readonly Role[] {
    if (!hasWildcard(glob)) {
      const role = this.#roles.get(glob);
      return role === undefined ? [] : [role];
    }
    let matching = this.#matching.get(glob);
    if (matching === undefined) {
      matching = [...this.#roles.values()].filter(({ arn }) => matches(glob, arn));
      this.#matching.set(glob, matching);
    }
    return matching;
  }

  /** Whether every role that the pattern can mean is known. */
  comprise({ accountId }: RolePattern): boolean {
    return accountId !== null && this.#accounts.has(accountId);
  }
}

export function assumableRoles(
  policies: readonly PolicyInForce[],
  user: User,
  known: KnownRoles,
): AssumableRoles {
  const unreadable: { name: string; problem: string }[] = [];
  const readable = policies.flatMap((policy) => {
    const { name, document } = policy;
    const compiled = document === undefined ? undefined : compilePolicy(document);
    const problem = compiled === undefined ? 'the inventory does not hold its document' : compiled.problem;
    if (problem !== undefined) unreadable.push({ name, problem });
    return compiled === undefined ? [] : [{ policy, compiled }];
  });
  const denies = readable.flatMap(({ compiled }) => deniedTo(user, compiled));
  const isLeft = (pattern: string) =>
    !denies.some((deny) => alwaysCovers(deny, { pattern, variables: false }));

  const roles = new Set<string>();
  const accounts = new Set<string>();
  let anyAccount = false;
  const grantedBy = readable.filter(({ compiled }) => {
    let grants = false;
    for (const pattern of patternsFor(user, compiled)) {
      if (!isLeft(pattern.glob)) continue;
      if (pattern.accountId === null) anyAccount = true;
      else accounts.add(pattern.accountId);
      const found = known.matching(pattern.glob).filter((role) => isLeft(role.arn) && couldAdmit(role, user));
      for (const { arn, accountId } of found) {
        roles.add(arn);
        accounts.add(accountId);
      }
      const isOpen = !known.comprise(pattern);
      if (isOpen) roles.add(pattern.text);
      grants ||= isOpen || found.length > 0;
    }
    return grants;
  });
  if (roles.size === 0) return { roles: [], accounts: [], anyAccount: false, grantedBy: [], unreadable };
  return {
    roles: [...roles].sort(),
    accounts: [...accounts].sort(),
    anyAccount,
    grantedBy: grantedBy.map(({ policy }) => policy),
    unreadable,
  };
}

function patternsFor(user: User, { allows }: CompiledPolicy): readonly RolePattern[] {
  return allows
    .filter((rule) => namesAction(rule, 'sts', 'assumerole'))
    .flatMap(({ resources }) => resources.flatMap((resource) => rolePattern(resource, user) ?? []));
}

/** The Denies of `sts:AssumeRole`, with the variables filled in. A resource that is not certain proves nothing. */
function deniedTo(user: User, { denies }: CompiledPolicy): readonly StatementResources[] {
  return denies
    .filter((rule) => namesAction(rule, 'sts', 'assumerole'))
    .map(({ resources, notResources, variables }) => ({
      variables: false,
      ...(resources && { resources: resources.flatMap((text) => certain(text, variables, user)) }),
      ...(notResources && { notResources }),
    }));
}

function certain(text: string, variables: boolean, user: User): readonly string[] {
  if (!variables) return [text];
  const filled = fillVariables(text, user);
  return filled?.exact === true ? [filled.glob] : [];
}
