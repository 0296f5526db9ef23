/** How far a value that a condition takes for a claim of a token narrows down whose token it is. */
import { holdsUnknown } from '../../changes/unknown-name.ts';
import { fixedPart, isAnything, isWhole } from './pattern-parts.ts';

/**
 * Widest first. `audience`: whoever asks for a token may choose its audience, but has to know it. `tenant`: anybody of
 * one customer of the provider: any repository of an organization.
 */
export const REACHES = ['anyone', 'audience', 'tenant', 'bound'] as const;
export type Reach = (typeof REACHES)[number];

export type ReadClaim = (value: string, wildcards: boolean) => Reach;

/** A text of which every part says more: `organization:acme:project:shop:…`. */
interface Layout {
  /** Matches at the start, or after a colon, once the value ends the name of the customer. */
  readonly tenant: RegExp;
  /** Matches the value where it says more than the customer. */
  readonly within: RegExp;
}

/** No subject is longer; what comes after decides nothing. */
const LONGEST = 1_024;

/** A claim that is laid out so. Without a wildcard only one token has it; what a file leaves open is not held against it. */
export function laidOut(...layouts: readonly Layout[]): ReadClaim {
  return (value, wildcards) => {
    if (isWhole(value, wildcards)) return 'bound';
    const fixed = fixedPart(value, wildcards).slice(0, LONGEST);
    if (holdsUnknown(fixed)) return 'bound';
    const layout = layouts.find(({ tenant }) => tenant.test(fixed));
    if (layout === undefined) return 'anyone';
    return layout.within.test(value.slice(0, LONGEST)) ? 'bound' : 'tenant';
  };
}

/** A claim that is one name. `of`: what it is the name of. */
export function oneName(of: Reach): ReadClaim {
  return (value, wildcards) => (isWhole(value, wildcards) ? of : 'anyone');
}

/** A claim of which nothing more is known: all that can be said is that `*` takes every value. */
export const anyValue: ReadClaim = (value, wildcards) => (isAnything(value, wildcards) ? 'anyone' : 'bound');

/** A claim that holds whatever whoever asks for the token wishes. */
export const chosenAudience: ReadClaim = (value, wildcards) =>
  isAnything(value, wildcards) ? 'anyone' : 'audience';
