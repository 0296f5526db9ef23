/** The thresholds that an issue told its findings by, so that a larger one is not taken for a repair. */

export interface Thresholds {
  /** Days without use: of access, entities and credentials. */
  readonly unusedDays: number;
  /** Days without a switch of role. */
  readonly switchUnusedDays: number;
}

/** Undefined: the rule has no threshold, or there is no such rule. */
export function thresholdOf(rule: string): keyof Thresholds | undefined {
  if (/^(?:service|action)-|^(?:entity|credential)-unused$/.test(rule)) return 'unusedDays';
  return rule.startsWith('switch-role-') ? 'switchUnusedDays' : undefined;
}

export function writeThresholds({ unusedDays, switchUnusedDays }: Thresholds): string {
  return `${unusedDays} ${switchUnusedDays}`;
}

/** Undefined for everything that `writeThresholds` does not write: then they are not known. */
export function readThresholds(text: string | undefined): Thresholds | undefined {
  const found = /^(\d{1,9}) (\d{1,9})$/.exec(text ?? '');
  if (found === null) return undefined;
  return { unusedDays: Number(found[1]), switchUnusedDays: Number(found[2]) };
}

/**
 * By which everything was told that a state holds. What was not looked at since stands as it was told by earlier ones,
 * of which the smaller are kept: a finding is called fixed rather too late than too early.
 *
 * @param rules of the findings that were not looked at
 */
export function thresholdsOfAll(
  present: Thresholds,
  before: Thresholds | undefined,
  rules: ReadonlySet<string>,
): Thresholds {
  if (before === undefined) return present;
  const held = new Set([...rules].map(thresholdOf));
  const smaller = (name: keyof Thresholds) =>
    held.has(name) ? Math.min(before[name], present[name]) : present[name];
  return { unusedDays: smaller('unusedDays'), switchUnusedDays: smaller('switchUnusedDays') };
}
