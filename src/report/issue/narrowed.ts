/** The part of a judgement that one issue is about: an account, or one entity in it. */
import type { BaselineEntry } from '../../model/baseline.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { EntityMatcher } from './owners.ts';
import type { Scope } from './standing.ts';

/** Exemptions of an account are all that are configured, since a glob may be about any of them. */
export function narrowed(judgement: Judgement, scope: Scope, matcher: EntityMatcher): Judgement {
  const { facts, entities, only } = scope;
  const { account, errors } = facts;
  const { snapshot, baseline, exemptions } = judgement;
  const isOwn = entryFilter(scope);
  return {
    ...judgement,
    snapshot: { ...snapshot, accounts: snapshot.accounts.filter(({ id }) => id === account.id) },
    accounts: [account],
    entities,
    ...(baseline && {
      baseline: { ...baseline, gone: baseline.gone.filter(isOwn), worse: baseline.worse.filter(isOwn) },
    }),
    errors:
      only === undefined
        ? errors
        : errors.filter(({ entityArn }) => entityArn === undefined || entityArn === only.entity.arn),
    exemptions:
      only === undefined
        ? exemptions
        : exemptions.filter(({ exemption }) => matcher(exemption.entity)(only.entity)),
  };
}

/** An entry need not name its entity, and one of AWS's own policies names no account. */
function entryFilter({ facts, only }: Scope): (entry: BaselineEntry) => boolean {
  if (only !== undefined) return ({ entity }) => entity === only.entity.arn;
  const { id } = facts.account;
  return ({ entity = '' }) => {
    const owner = entity.split(':')[4] ?? '';
    return !/^\d{12}$/.test(owner) || owner === id;
  };
}
