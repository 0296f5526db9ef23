/**
 * What an entity's policies grant together: every Allow less every Deny that always holds.
 *
 * A Deny always holds for an allowed resource when it has no Condition and provably covers that resource (Resource
 * `*`, or a wider pattern; NotResource when the two can have nothing in common). It is set against each Resource
 * of the Allow by itself; an action stays granted while one of them is left. Conditions on an Allow do not make it
 * less of a grant. Source: IAM User Guide, "Policy evaluation logic".
 *
 * Resource policies, permissions boundaries, SCPs and session policies are not looked at, as access advisor does not.
 */
import { isEmpty } from './action-set.ts';
import { compilePolicy } from './compiled-policy.ts';
import { grantedIn, isAllowed, levelOf, strongestOf } from './granted-actions.ts';
import { ESCALATION_SERVICES, escalationsIn, isTaken, meets } from './privilege-escalation.ts';
import { RuleIndex } from './rule-index.ts';
import type { AccessLevel, EscalationPath, Grants, PolicyInForce, ServiceGrant } from './types.ts';

/** Leaves no trace when used, so that taking away what is unused in `iam` leaves it as it is. */
const PASS_ROLE = 'iam:PassRole';
const NO_ESCALATIONS: readonly EscalationPath[] = [];

/** Cheap to call again for policies whose document objects were seen before. */
export function grantsOf(policies: readonly PolicyInForce[]): Grants {
  const unreadable: { name: string; problem: string }[] = [];
  const compiled = policies.flatMap(({ name, document }) => {
    if (document === undefined) {
      unreadable.push({ name, problem: 'the inventory does not hold its document' });
      return [];
    }
    const policy = compilePolicy(document);
    if (policy.problem !== undefined) unreadable.push({ name, problem: policy.problem });
    return [policy];
  });
  const rules = new RuleIndex(
    compiled.flatMap(({ allows }) => allows),
    compiled.flatMap(({ denies }) => denies),
    compiled.flatMap(({ conditionalDenies }) => conditionalDenies),
  );
  return new EffectiveGrants(rules, unreadable);
}

class EffectiveGrants implements Grants {
  readonly unreadable: Grants['unreadable'];
  readonly #rules: RuleIndex;
  #strongest: AccessLevel | null | undefined;
  #escalations: readonly EscalationPath[] | undefined;

  constructor(rules: RuleIndex, unreadable: Grants['unreadable']) {
    this.#rules = rules;
    this.unreadable = unreadable;
  }

  service(namespace: string): ServiceGrant {
    const name = namespace.toLowerCase();
    const granted = grantedIn(this.#rules, name);
    const level = levelOf(granted);
    return {
      level,
      // Without a level, the one action that can be left is iam:PassRole.
      passRoleOnly: level === null && !isEmpty(granted.listed),
      escalations: ESCALATION_SERVICES.has(name) ? this.#escalationsOf(name) : NO_ESCALATIONS,
    };
  }

  allows(action: string): boolean {
    return isAllowed(this.#rules, action, () => true);
  }

  mentions(namespace: string): boolean {
    return this.#rules.mention(namespace.toLowerCase());
  }

  get denySomething(): boolean {
    return this.#rules.denySomething;
  }

  get strongest(): AccessLevel | null {
    if (this.#strongest === undefined) this.#strongest = strongestOf(this.#rules);
    return this.#strongest;
  }

  #escalationsOf(namespace: string): readonly EscalationPath[] {
    this.#escalations ??= escalationsIn((need) =>
      isAllowed(
        this.#rules,
        need.action,
        (resource, rule) => meets(need, resource, rule),
        (resource, deny) => isTaken(need, resource, deny),
      ),
    );
    if (this.#escalations.length === 0) return NO_ESCALATIONS;
    return this.#escalations.filter(({ actions }) =>
      actions.some((action) => action.startsWith(`${namespace}:`) && action !== PASS_ROLE),
    );
  }
}
