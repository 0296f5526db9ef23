/** How dangerous access is that nobody uses: by what is granted. */
import type { Severity } from '../model/settings.ts';
import type { AccessLevel, EscalationPath, Grants, PolicyInForce, ServiceGrant } from '../policy/types.ts';

/** Tagging counts as changing something: tags may decide who has access. */
const BY_LEVEL: Readonly<Record<AccessLevel, Severity>> = {
  'permissions-management': 'high',
  write: 'medium',
  tagging: 'medium',
  read: 'low',
  list: 'low',
};

export const BY_WHAT_IS_GRANTED =
  'By what is granted: critical where the grants allow privilege escalation, high for permissions management, ' +
  'medium for write and tagging, low for read and list.';

export function severityOf(level: AccessLevel, escalations: readonly EscalationPath[]): Severity {
  return escalations.length > 0 ? 'critical' : BY_LEVEL[level];
}

/** A policy that could not be read may allow anything, so nothing found counts as write then. */
export function assumedLevel(level: AccessLevel | null, grants: Grants): AccessLevel | null {
  return level ?? (grants.unreadable.length > 0 ? 'write' : null);
}

/** Severity of an unused entity: high when it may write. */
export function severityOfEntity(grants: Grants): Severity {
  const level = assumedLevel(grants.strongest, grants);
  return level === 'write' || level === 'permissions-management' ? 'high' : 'medium';
}

/**
 * Severity of one action: by its own access level, critical when it is part of a way to more rights that the
 * grants complete. Remembers levels, since the same actions come up in every entity.
 */
export class ActionSeverity {
  readonly #grantsOf: (policies: readonly PolicyInForce[]) => Grants;
  readonly #levels = new Map<string, AccessLevel>();

  constructor(grantsOf: (policies: readonly PolicyInForce[]) => Grants) {
    this.#grantsOf = grantsOf;
  }

  /** @param action as `service:Action`; `escalations` are those of the grants in its service */
  of(
    action: string,
    { escalations }: Pick<ServiceGrant, 'escalations'>,
  ): { readonly severity: Severity; readonly escalations: readonly EscalationPath[] } {
    const name = action.toLowerCase();
    const paths = escalations.filter(({ actions }) => actions.some((part) => part.toLowerCase() === name));
    return { severity: severityOf(this.#levelOf(action), paths), escalations: paths };
  }

  #levelOf(action: string): AccessLevel {
    let level = this.#levels.get(action);
    if (level === undefined) {
      const document = {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
      };
      const service = action.slice(0, action.indexOf(':'));
      level = this.#grantsOf([{ name: action, document }]).service(service).level ?? 'write';
      this.#levels.set(action, level);
    }
    return level;
  }
}
