/**
 * Whom a role's trust policy could let in.
 * Source: IAM User Guide, "AWS JSON policy elements: Principal", "How IAM roles differ from resource-based policies".
 */
import type { Role, User } from '../model/entity.ts';
import { parsePolicy } from './document.ts';
import { matchesAction, readActionPattern } from './match.ts';
import type { PolicyStatement } from './statement.ts';

interface Trust {
  /** Accounts by their number, users by ARN or id, `*`. */
  readonly admitted: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}

const ANYONE = '*';
const trusts = new WeakMap<Role, Trust>();

/**
 * Whether the user could be let in: by anyone's, the account's or its own right to `sts:AssumeRole`, conditions not
 * looked at, and not refused by name without a condition. A document that can't be read could let anybody in.
 */
export function couldAdmit(role: Role, user: User): boolean {
  const { admitted, refused } = trustOf(role);
  const names = [ANYONE, user.accountId, user.arn, user.id];
  return names.some((name) => admitted.has(name)) && !names.some((name) => refused.has(name));
}

function trustOf(role: Role): Trust {
  let trust = trusts.get(role);
  if (trust === undefined) {
    trust = readTrust(role);
    trusts.set(role, trust);
  }
  return trust;
}

function readTrust({ trustPolicy }: Role): Trust {
  const { statements, problems } = parsePolicy(trustPolicy);
  const speaking = statements.filter(namesAssumeRole);
  const allows = speaking.filter(({ effect }) => effect === 'Allow');
  const denies = speaking.filter(
    ({ effect, condition }) => effect === 'Deny' && Object.keys(condition ?? {}).length === 0,
  );
  const admitted = new Set(allows.flatMap(principalsOf));
  // NotPrincipal lets in everybody but a few, and neither side says who that is in another account.
  if (problems.length > 0 || allows.some(({ notPrincipal }) => notPrincipal)) admitted.add(ANYONE);
  return { admitted, refused: new Set(denies.flatMap(principalsOf)) };
}

function namesAssumeRole({ actions, notActions = [] }: PolicyStatement): boolean {
  const named = (actions ?? notActions).some((text) => {
    const { pattern } = readActionPattern(text);
    return pattern !== undefined && matchesAction(pattern, 'sts', 'assumerole');
  });
  return named === (actions !== undefined);
}

/** `arn:aws:iam::111122223333:root` and `111122223333` both stand for everyone in the account. */
function principalsOf({ principal = {} }: PolicyStatement): readonly string[] {
  const { AWS: names = [] } = principal;
  return names.map((name) => /^arn:[^:]*:iam::(\d{12}):root$/.exec(name)?.[1] ?? name);
}
