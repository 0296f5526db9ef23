/** Addresses that the environment gives for AWS and GitHub. Without its scheme one is taken for something else, or for none. */
import type { Problem } from './config-error.ts';
import type { Surroundings } from './inputs.ts';
import { shownText } from './shown.ts';

export function endpointProblems({ endpoints = {} }: Surroundings): Problem[] {
  return Object.entries(endpoints)
    .filter(([, address]) => !isWebAddress(address))
    .map(([variable, address]) => ({
      source: `environment variable ${variable}`,
      what: `found ${shownText(withoutUser(address))}`,
      allowed: `an address with its scheme, such as ${variable.startsWith('GITHUB_') ? 'https://api.github.com' : 'http://localhost:4566'}`,
    }));
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** An address may carry a user and a password before its host. */
function withoutUser(address: string): string {
  return address.replace(/^.*@/s, '***@');
}
