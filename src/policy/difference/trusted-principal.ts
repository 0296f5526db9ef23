/**
 * The principals of a trust policy as texts that can be set against each other.
 *
 * An account (`111122223333`, or the ARN of its root) stands for whomever of its principals the account's own policies let
 * assume the role. A principal of the role's own account that is named needs no such policy, so that naming it
 * is more than trusting the account; of another account it is not. An account in a Deny is everyone in it.
 * Source: IAM User Guide, "AWS JSON policy elements: Principal", "Cross-account resource access in IAM".
 */
import type { PolicyPrincipal, PolicyStatement } from '../statement.ts';
import type { Area } from './area.ts';
import { conditionClauses, type HideVariables } from './condition-clauses.ts';
import { hasUnknown, type TextPattern, textPattern } from './text-pattern.ts';
import { ALL_TEXTS } from './text-set.ts';
import type { TrustedPrincipal } from './types.ts';

/** By a policy of its account, or without one. */
const DELEGATED = 'delegated';
const DIRECT = 'direct';

/** An Allow has one area for each principal. `account`: that of the role, twelve digits, where it is known. */
export function trustAreas(
  statement: PolicyStatement,
  hide: HideVariables,
  account: string | undefined,
): readonly Area[] {
  const { effect, principal, notPrincipal, condition } = statement;
  const clauses = conditionClauses(condition, hide);
  if (principal === undefined) {
    const spared = principalsOf(notPrincipal).flatMap((of) => patterns(of, undefined, false));
    return notPrincipal === undefined ? [] : [{ region: { ...ALL_TEXTS, without: spared }, clauses }];
  }
  const isGrant = effect === 'Allow';
  const each = principalsOf(principal).map((of) => patterns(of, isGrant ? account : undefined, isGrant));
  const within = isGrant ? each : [each.flat()];
  return within.map((of) => ({ region: { within: of, without: [] }, clauses }));
}

export function principalsOf(principal: PolicyPrincipal | undefined): readonly TrustedPrincipal[] {
  return Object.entries(principal ?? {}).flatMap(([type, values]) =>
    values.map((value) => ({ type, value })),
  );
}

/** Whether the pattern, one of `trustAreas`, is of what a principal needs no policy of its account for. */
export function isDirect({ text }: TextPattern): boolean {
  return text.startsWith('AWS:') && text.split(':')[2] === DIRECT;
}

/** The principal that a pattern of `trustAreas` was made of. */
export function writtenPrincipal({ written }: TextPattern): TrustedPrincipal {
  const end = written.indexOf(':');
  return end < 0
    ? { type: 'AWS', value: '*' }
    : { type: written.slice(0, end), value: written.slice(end + 1) };
}

function patterns(
  { type, value }: TrustedPrincipal,
  account: string | undefined,
  isGrant: boolean,
): readonly TextPattern[] {
  const written = `${type}:${value}`;
  const pattern = (text: string, mode: TextPattern['mode']) => textPattern(text, mode, written);
  if (value === '*') return [pattern(`${type}:*`, 'glob')];
  if (type !== 'AWS') return [pattern(written, 'exact')];
  const [, ofArn, name] = /^arn:[^:]*:(?:iam|sts)::([^:]*):(.+)$/s.exec(value) ?? [];
  const owner = ofArn ?? (/^\d{12}$/.test(value) ? value : undefined);
  // Someone's id, or what is not known and may be any of the forms.
  if (owner === undefined) return [pattern(hasUnknown(value) ? `AWS:${value}` : `AWS:::${value}`, 'exact')];
  if (name === undefined || name === 'root') {
    return [pattern(isGrant ? `AWS:${owner}:${DELEGATED}:*` : `AWS:${owner}:*`, 'glob')];
  }
  const delegated = pattern(`AWS:${owner}:${DELEGATED}:${name}`, 'exact');
  const isForeign = isGrant && account !== undefined && /^\d{12}$/.test(owner) && owner !== account;
  return isForeign ? [delegated] : [delegated, pattern(`AWS:${owner}:${DIRECT}:${name}`, 'exact')];
}
