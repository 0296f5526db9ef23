/** The stocktaking of role switching: who may, who still does, and of whom it is not known. */
import type { GrantingPolicy } from '../../model/access.ts';
import type { Entity } from '../../model/entity.ts';
import type { SwitchEvidence } from '../../model/finding.ts';
import type { JudgedEntity, JudgedSwitcher, JudgedSwitchRole, Notice } from '../../model/judgement.ts';
import type { Settings } from '../../model/settings.ts';
import type { CollectError, Snapshot } from '../../model/snapshot.ts';
import type { SwitchFacts } from '../../model/switch-role.ts';
import { grantsOf } from '../../policy/grants.ts';
import type { Inventory } from '../policies-in-force.ts';
import { RecentGrants } from '../recent-grants.ts';
import { isSilenceAsked, judgeSwitcher, type SwitchThresholds } from './judge-switcher.ts';
import { compareSwitchers } from './order.ts';
import { takeStock } from './stock.ts';
import { switchGaps } from './unknown.ts';
import { UserSwitches } from './user-switches.ts';
import { Watch, type Watched } from './watch.ts';
import { uncoveredWords } from './words.ts';

/** One user of the stocktaking, as the rules see it. */
export interface TakenSwitcher {
  readonly judged: JudgedSwitcher;
  readonly watched: Watched;
  /** The policies that allow the user to switch. */
  readonly grantedBy: readonly GrantingPolicy[];
  /** Why nothing can be said of the user, where a rule that is on asks: the same object for all with the same reason. */
  readonly gap?: CollectError;
}

export class Stocktaking {
  readonly notices: readonly Notice[];
  readonly #facts: SwitchFacts;
  readonly #leftOut: readonly string[];
  readonly #thresholdDays: number;
  readonly #taken: ReadonlyMap<Entity, TakenSwitcher>;

  constructor({ collectedAt, accounts }: Snapshot, facts: SwitchFacts, settings: Settings) {
    const { unusedDays } = settings.switchRole;
    const thresholds = { unusedDays, graceDays: settings.access.graceDays, collectedAt };
    const { switchers, notices, leftOut } = takeStock(accounts, settings);
    const switches = new UserSwitches(facts, collectedAt);
    const watch = new Watch(facts, settings.switchRole, collectedAt);
    const recentGrants = recentGrantsBy(thresholds);
    const whyUncovered = (watched: Watched) => uncoveredWords(watched, settings.switchRole, facts);

    const taken = switchers.map((switcher): TakenSwitcher => {
      const { user, assumable, grantedBy, inventory } = switcher;
      const watched = watch.of(user, assumable);
      const record = {
        last: switches.lastOf(user),
        namedBySessionAt: switches.lastNamedBySession(user),
        watched,
      };
      const judged = judgeSwitcher(switcher, record, thresholds, recentGrants(inventory), whyUncovered);
      return { judged, watched, grantedBy };
    });
    // Policies that can't be read are a gap of the entity already.
    const unreadable = new Set(
      switchers.filter(({ assumable }) => assumable.unreadable.length > 0).map(({ user }) => user),
    );
    const gaps = switchGaps(
      taken
        .map(({ judged }) => judged)
        .filter((one) => !unreadable.has(one.user) && isSilenceAsked(one, settings.rules)),
    );
    this.notices = notices;
    this.#leftOut = leftOut;
    this.#facts = facts;
    this.#thresholdDays = unusedDays;
    this.#taken = new Map(
      taken.map((one) => {
        const gap = gaps.get(one.judged.user);
        return [one.judged.user, { ...one, ...(gap && { gap }) }];
      }),
    );
  }

  /** Undefined of whoever is not part of it. */
  of(entity: Entity): TakenSwitcher | undefined {
    return this.#taken.get(entity);
  }

  /** @param entities the same users judged by all rules, which tells whose silence is exempt */
  judged(entities: readonly JudgedEntity[]): JudgedSwitchRole {
    const users = entities.filter(({ entity }) => this.#taken.has(entity));
    const exempt = new Set(users.filter(isSilenceExempt).map(({ entity }) => entity));
    const switchers = [...this.#taken.values()].map(({ judged }) =>
      exempt.has(judged.user) ? { ...judged, status: 'exempt' as const } : judged,
    );
    return {
      thresholdDays: this.#thresholdDays,
      coverage: { ...this.#coveredByAll(), sources: this.#facts.sources },
      users: switchers.sort(compareSwitchers),
      ...(this.#leftOut.length > 0 && { leftOut: this.#leftOut }),
    };
  }

  /**
   * The time over which everybody is watched. Sources that look for single users need not look for those whose switch is
   * known, so of users who are not watched only the unknown count.
   */
  #coveredByAll(): { readonly from: string | null; readonly to: string | null } {
    const nothing = { from: null, to: null };
    const all = [...this.#taken.values()];
    if (all.some(({ judged, watched }) => judged.status === 'unknown' && watched.stretch === null))
      return nothing;
    const stretches = all.flatMap(({ watched }) => watched.stretch ?? []);
    const byTime = (a: string, b: string) => Date.parse(a) - Date.parse(b);
    const from = stretches
      .map((stretch) => stretch.from)
      .sort(byTime)
      .at(-1);
    const to = stretches.map((stretch) => stretch.to).sort(byTime)[0];
    return from === undefined || to === undefined ? nothing : { from, to };
  }
}

export function switchEvidence({ judged, watched }: TakenSwitcher): SwitchEvidence {
  const { lastRoleArn, lastBy, namedBySessionAt } = judged;
  return {
    ...(lastRoleArn !== undefined && { lastRoleArn }),
    ...(lastBy !== undefined && { lastBy }),
    ...(watched.event === 'SwitchRole' && { accounts: watched.accounts }),
    ...(watched.presentNameOnly && { presentNameOnly: true }),
    ...(watched.into !== undefined && { into: watched.into }),
    ...(namedBySessionAt !== undefined && { namedBySessionAt }),
  };
}

function isSilenceExempt({ findings }: JudgedEntity): boolean {
  return findings.some(
    ({ rule, status }) =>
      status === 'exempt' && (rule === 'switch-role-never' || rule === 'switch-role-stale'),
  );
}

/** One for each account, for it remembers what it read. */
function recentGrantsBy(thresholds: SwitchThresholds): (inventory: Inventory) => RecentGrants {
  const known = new Map<Inventory, RecentGrants>();
  return (inventory) => {
    let recent = known.get(inventory);
    if (recent === undefined) {
      recent = new RecentGrants(inventory.policies, thresholds, grantsOf);
      known.set(inventory, recent);
    }
    return recent;
  };
}
