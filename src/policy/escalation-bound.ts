/**
 * Conditions that leave of an action nothing through which rights could be gained: policies may be written only where a
 * permissions boundary holds, or only named policies may be attached.
 * Source: IAM User Guide, "Permissions boundaries for IAM entities", "Delegating responsibility to others using
 * permissions boundaries"; service authorization reference of IAM, condition keys `iam:PermissionsBoundary`, `iam:PolicyARN`.
 */
import { matches } from './match.ts';
import { type ResourceKind, reachesBeyondNames } from './resource.ts';
import type { PolicyCondition } from './statement.ts';

/** Whether nothing is gained by the action, given as `service:action` in lower case. */
export type BoundAction = (action: string) => boolean;

const POLICY: ResourceKind = { service: 'iam', prefix: 'policy/' };
const NONE: readonly string[] = [];
const WITHIN_BOUNDARY = [
  'iam:attachrolepolicy',
  'iam:attachuserpolicy',
  'iam:putrolepolicy',
  'iam:putuserpolicy',
];
const ATTACHING = ['iam:attachgrouppolicy', 'iam:attachrolepolicy', 'iam:attachuserpolicy'];
/** Policies of AWS that let their holder give itself the rest. */
const WIDE_POLICIES = ['AdministratorAccess', 'IAMFullAccess'].map(
  (name) => `arn:aws:iam::aws:policy/${name}`,
);
const EQUALITY =
  /^(for(?:any|all)values?:)?(?:string(?:equals(?:ignorecase)?|like)|arn(?:equals|like))(ifexists)?$/;

/** Undefined where the condition binds no action. */
export function boundActionsOf(condition: PolicyCondition | undefined): BoundAction | undefined {
  const bound = new Set<string>();
  for (const [operator, keys] of Object.entries(condition ?? {})) {
    const [is, set, ifExists] = EQUALITY.exec(operator.toLowerCase()) ?? [];
    if (is === undefined) continue;
    // Where there is no boundary, the request lacks the key.
    const absentPasses = ifExists !== undefined || set?.startsWith('forall') === true;
    for (const [key, values] of Object.entries(keys)) {
      const name = key.toLowerCase();
      if (values.some(isOpen)) continue;
      const those = name === 'iam:permissionsboundary' && !absentPasses ? WITHIN_BOUNDARY : NONE;
      const attaching = name === 'iam:policyarn' && !values.some(isWide) ? ATTACHING : NONE;
      for (const action of [...those, ...attaching]) bound.add(action);
    }
  }
  return bound.size === 0 ? undefined : (action) => bound.has(action);
}

function isOpen(value: string): boolean {
  return value.includes('${') || reachesBeyondNames({ pattern: value, variables: false }, POLICY);
}

function isWide(value: string): boolean {
  return WIDE_POLICIES.some((policy) => matches(value.replace(/^arn:aws[\w-]*:/, 'arn:aws:'), policy));
}
