/**
 * Over what time nothing of a user was missed.
 *
 * AssumeRole is recorded in the user's own account, and where the role is another's, in that one too; a switch by the
 * console is recorded as SwitchRole in the account of the role. Source: IAM User Guide, "Logging IAM and AWS STS API
 * calls with AWS CloudTrail"; CloudTrail User Guide, "AWS Management Console sign-in events".
 */
import { DAY_MS } from '../../model/days.ts';
import type { User } from '../../model/entity.ts';
import type { SwitchRoleSettings } from '../../model/settings.ts';
import { joinIntervals, usableCoverage } from '../../model/switch-history.ts';
import type { Coverage, SwitchEventName, SwitchFacts } from '../../model/switch-role.ts';
import type { AssumableRoles } from '../../policy/assumable-roles.ts';

/** CloudTrail delivers late, and of a quiet account nothing, so the end of what is covered may lie so far back. */
const LATE_MS = DAY_MS;

type Stretch = Pick<Coverage, 'from' | 'to'>;

export interface Watched {
  readonly event: SwitchEventName;
  /** The stretch without a gap that reaches the time of collecting, ISO-8601 UTC; null: there is none. */
  readonly stretch: Stretch | null;
  /** The end of the last stretch that there is, ISO-8601 UTC; null: nothing is covered. */
  readonly lastEnd: string | null;
  /** The accounts whose events were needed, sorted. */
  readonly accounts: readonly string[];
  /** The stretch, or a part of it, is known from these accounts of roles alone: it is one of switches into them. */
  readonly into?: readonly string[];
  /** Why nothing is claimed although the policies leave open which accounts are switched to. */
  readonly doubt?: 'sources-failed' | 'own-account-alone';
  /** Only what bears the user's present name was looked at. */
  readonly presentNameOnly?: true;
  /** Those of them of which nothing at all is covered, sorted. */
  readonly uncovered: readonly string[];
}

export class Watch {
  readonly #event: SwitchEventName;
  readonly #reaching: number;
  readonly #activeSince: number;
  readonly #sourcesFailed: boolean;
  readonly #presentNameOnly: boolean;
  readonly #stretches = new Map<string, Stretch[]>();
  /** Accounts that the sources are configured for or found, whatever they could read of them. */
  readonly #sourceAccounts: readonly string[];
  readonly #joined = new Map<string, readonly Stretch[]>();

  /** @param collectedAt ISO-8601 UTC */
  constructor(
    { coverage, sources }: Pick<SwitchFacts, 'coverage' | 'sources'>,
    asked: Pick<SwitchRoleSettings, 'eventNames' | 'sources' | 'unusedDays'>,
    collectedAt: string,
  ) {
    this.#event = asked.eventNames.includes('AssumeRole') ? 'AssumeRole' : 'SwitchRole';
    this.#reaching = Date.parse(collectedAt) - LATE_MS;
    this.#activeSince = Date.parse(collectedAt) - asked.unusedDays * DAY_MS;
    this.#sourcesFailed = sources.some(({ problemCount }) => problemCount > 0);
    // AssumeRole tells the id, and the event history the former names.
    this.#presentNameOnly =
      this.#event === 'SwitchRole' && sources.every(({ type }) => type !== 'cloudtrail-events');
    this.#sourceAccounts = [...sources, ...asked.sources].flatMap((source) =>
      'accounts' in source && Array.isArray(source.accounts) ? source.accounts : [],
    );
    for (const { accountId, event, userId, from, to } of usableCoverage(coverage, asked.sources)) {
      if (event !== this.#event || Date.parse(from) > Date.parse(to)) continue;
      const key = keyOf(accountId, userId);
      const stretches = this.#stretches.get(key);
      if (stretches === undefined) this.#stretches.set(key, [{ from, to }]);
      else stretches.push({ from, to });
    }
  }

  of(user: User, assumable: AssumableRoles): Watched {
    return this.#event === 'AssumeRole' ? this.#callsOf(user, assumable) : this.#signInsOf(user, assumable);
  }

  /**
   * In the user's own account. Where that is not enough, all accounts of the roles may stand for it, as long as they are
   * known: their logs tell of every switch into them, and of no other.
   */
  #callsOf(user: User, { accounts, anyAccount }: AssumableRoles): Watched {
    const own = this.#covered(user.accountId, user);
    const alone = this.#callsIn(own, user);
    if (anyAccount || (alone.stretch !== null && Date.parse(alone.stretch.from) <= this.#activeSince)) {
      return alone;
    }
    const both = this.#callsIn(joinIntervals([...own, ...this.#coveredInAll(accounts, user)]), user);
    const isSame = both.stretch?.from === alone.stretch?.from && both.stretch?.to === alone.stretch?.to;
    return both.stretch === null || isSame ? both : { ...both, into: accounts };
  }

  #callsIn(stretches: readonly Stretch[], { accountId }: User): Watched {
    return this.#watched(stretches, [accountId], stretches.length > 0 ? [] : [accountId]);
  }

  /**
   * In the user's own account and in every account of the roles; for accounts left open stand those of the sources. A
   * source that failed may have had more of them, and the user's own account tells of no switch into another.
   */
  #signInsOf(user: User, { accounts, anyAccount }: AssumableRoles): Watched {
    const open = anyAccount ? this.#sourceAccounts : [];
    const needed = [...new Set([user.accountId, ...accounts, ...open])].sort();
    const uncovered = needed.filter((id) => this.#covered(id, user).length === 0);
    const watched = this.#watched(this.#coveredInAll(needed, user), needed, uncovered);
    if (!anyAccount) return watched;
    if (needed.length === 1) return { ...watched, stretch: null, doubt: 'own-account-alone' };
    return this.#sourcesFailed ? { ...watched, stretch: null, doubt: 'sources-failed' } : watched;
  }

  #watched(
    stretches: readonly Stretch[],
    accounts: readonly string[],
    uncovered: readonly string[],
  ): Watched {
    // Of what was not delivered yet, more than the end may be missing: whatever reaches so far reaches now.
    const reaching = stretches.filter(({ to }) => Date.parse(to) >= this.#reaching);
    const [first, last] = [reaching[0], reaching.at(-1)];
    return {
      event: this.#event,
      stretch: first && last ? { from: first.from, to: last.to } : null,
      lastEnd: stretches.at(-1)?.to ?? null,
      accounts,
      ...(this.#presentNameOnly && { presentNameOnly: true }),
      uncovered,
    };
  }

  #coveredInAll(accounts: readonly string[], user: User): readonly Stretch[] {
    const [first, ...others] = accounts.map((id) => this.#covered(id, user));
    return others.reduce(intersection, first ?? []);
  }

  #covered(accountId: string, { id }: User): readonly Stretch[] {
    const own = this.#stretches.get(keyOf(accountId, id)) ?? [];
    if (own.length > 0) return joinIntervals([...(this.#stretches.get(keyOf(accountId)) ?? []), ...own]);
    let joined = this.#joined.get(accountId);
    if (joined === undefined) {
      joined = joinIntervals(this.#stretches.get(keyOf(accountId)) ?? []);
      this.#joined.set(accountId, joined);
    }
    return joined;
  }
}

function keyOf(accountId: string, userId = ''): string {
  return `${accountId} ${userId}`;
}

/** Both are in order, and nothing in them overlaps. */
function intersection(a: readonly Stretch[], b: readonly Stretch[]): readonly Stretch[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const from = Date.parse(one.from) > Date.parse(other.from) ? one.from : other.from;
      const to = Date.parse(one.to) < Date.parse(other.to) ? one.to : other.to;
      return Date.parse(from) <= Date.parse(to) ? [{ from, to }] : [];
    }),
  );
}
