/** Which resources are read, and how each type is. */
import { AWSCC } from './awscc.ts';
import { PRINCIPALS, type ReadResource } from './principals.ts';
import { OTHER_POLICIES, readUnlisted } from './resource-policies.ts';

/** Of one of the two providers of AWS. */
export function isOfAws(type: string): boolean {
  return /^aws(?:cc)?_/.test(type);
}

export const readResource: ReadResource = (resource, found, neighbours) => {
  const read = [PRINCIPALS, AWSCC, OTHER_POLICIES].find((types) => Object.hasOwn(types, resource.type));
  (read?.[resource.type] ?? readUnlisted)(resource, found, neighbours);
};
