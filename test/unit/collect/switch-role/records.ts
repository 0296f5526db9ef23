/** One record of each form in which CloudTrail shows a role switch, and some that are none. */
import { readFileSync } from 'node:fs';

export const FORMS = [
  'switch-role-in-target-account',
  'switch-role-by-user',
  'switch-role-from-role-session',
  'assume-role-in-own-account-by-console',
  'assume-role-in-own-account-by-cli',
  'assume-role-in-target-account',
  'assume-role-by-service',
  'assume-role-by-role-session',
  'assume-role-refused',
] as const;
export type Form = (typeof FORMS)[number];

export type Fields = Readonly<Record<string, unknown>>;

/** The record with some of its fields replaced; `undefined` takes a field out. */
export function record(form: Form, changes: Fields = {}): Fields {
  const text = readFileSync(new URL(`../../../fixtures/switch-role/${form}.json`, import.meta.url), 'utf8');
  return without(JSON.parse(text), changes);
}

/** The same, with changes to `userIdentity`. */
export function recordBy(form: Form, identity: Fields): Fields {
  const whole = record(form);
  return { ...whole, userIdentity: without(whole.userIdentity as Fields, identity) };
}

function without(fields: Fields, changes: Fields): Fields {
  return Object.fromEntries(
    Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== undefined),
  );
}
