/**
 * Whom trust policies let in, and what they demand of them: every Allow, less every Deny that certainly meets it.
 * Source: IAM User Guide, "AWS JSON policy elements: Principal", "AWS JSON policy elements: NotPrincipal".
 */
import type { RuledDocument, StatementRef } from '../../model/trouble.ts';
import { principalsOf } from '../../policy/difference/trusted-principal.ts';
import type { TrustedPrincipal } from '../../policy/difference/types.ts';
import { matchesAction, readActionPattern } from '../../policy/match.ts';
import type { PolicyStatement } from '../../policy/statement.ts';
import { type Demand, demandOfDeny, demandsOf } from './demand.ts';
import { type PlacedStatement, statementsOf } from './document-rule.ts';

export interface TrustGrant {
  /** Of an Allow with NotPrincipal it is anyone. */
  readonly principal: TrustedPrincipal;
  /** Where it is NotPrincipal: who is left out. */
  readonly except?: readonly TrustedPrincipal[];
  readonly demands: readonly Demand[];
  readonly ref: StatementRef;
  readonly of: RuledDocument;
}

/** IAM takes trust policies of 4,096 characters, which hold fewer. To leave one out can only tell of more. */
const MOST_DENIES = 100;

const ANYONE: TrustedPrincipal = { type: 'AWS', value: '*' };

/** @param action of `sts`, in lower case: `assumerole` */
export function trustGrants(documents: readonly RuledDocument[], action: string): readonly TrustGrant[] {
  const statements = statementsOf(documents, ({ kind, told }) => kind === 'trust' && told !== 'elsewhere');
  const naming = statements.filter(({ statement }) => namesAction(statement, action));
  const denies = naming
    .filter(({ statement }) => statement.effect === 'Deny')
    .slice(0, MOST_DENIES)
    .map(metBy);
  return naming
    .filter(({ statement }) => statement.effect === 'Allow')
    .flatMap((placed) => grantsOf(placed, denies));
}

export function isAnyone({ type, value }: TrustedPrincipal): boolean {
  return type === 'AWS' && value === '*';
}

/** Account of a principal that is one, or belongs to one: twelve digits. */
export function accountOf({ type, value }: TrustedPrincipal): string | undefined {
  if (type !== 'AWS') return undefined;
  return /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::.+)?$/s.exec(value)?.[1];
}

/** Whether the principal stands for all of an account: `111122223333`, or the ARN of its root. */
export function isWholeAccount({ value }: TrustedPrincipal): boolean {
  return /^(?:\d{12}|arn:[^:]*:iam::\d{12}:root)$/.test(value);
}

function grantsOf({ statement, ref, of }: PlacedStatement, denies: readonly MetBy[]): TrustGrant[] {
  const except = statement.notPrincipal && principalsOf(statement.notPrincipal);
  const principals = except === undefined ? principalsOf(statement.principal) : [ANYONE];
  const written = demandsOf(statement.condition);
  return principals.flatMap((principal): TrustGrant[] => {
    const escapes = denies.flatMap(({ of: denied, meets, wayOut }) =>
      denied === of && wayOut !== undefined && meets(principal) ? [wayOut] : [],
    );
    if (escapes.some((demand) => demand.length === 0)) return [];
    return [{ principal, ...(except && { except }), demands: [...written, ...escapes], ref, of }];
  });
}

/** A Deny, made ready for many principals. */
interface MetBy {
  readonly of: RuledDocument;
  /** Whether the Deny is over all that the principal stands for. */
  readonly meets: (principal: TrustedPrincipal) => boolean;
  /** What escapes it; undefined where that can't be told. */
  readonly wayOut: Demand | undefined;
}

function metBy({ statement, of }: PlacedStatement): MetBy {
  const { principal, notPrincipal } = statement;
  const wayOut = demandOfDeny(statement);
  const listed = principalsOf(notPrincipal ?? principal);
  const names = new Set(listed.map(nameOf));
  if (notPrincipal !== undefined) return { of, meets: (trusted) => !names.has(nameOf(trusted)), wayOut };
  const everyone = names.has(nameOf(ANYONE));
  const meets = (trusted: TrustedPrincipal) => {
    const account = accountOf(trusted);
    return everyone || names.has(nameOf(trusted)) || (account !== undefined && names.has(`AWS:${account}`));
  };
  return { of, meets, wayOut };
}

/** Equal for the same principal: an account has its number and the ARN of its root. */
function nameOf(principal: TrustedPrincipal): string {
  const account = isWholeAccount(principal) ? accountOf(principal) : undefined;
  return `${principal.type}:${account ?? principal.value}`;
}

function namesAction({ actions, notActions = [] }: PolicyStatement, action: string): boolean {
  const named = (actions ?? notActions).some((text) => {
    const { pattern } = readActionPattern(text);
    return pattern !== undefined && matchesAction(pattern, 'sts', action);
  });
  return named === (actions !== undefined);
}
