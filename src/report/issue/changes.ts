/** What differs between what an issue told last and what this run found. */
import type { ToldFinding } from '../../model/issue.ts';
import type { Severity } from '../../model/settings.ts';
import type { Fate } from './account-facts.ts';

export type Ended = Exclude<Fate, 'carried'>;

/** A finding whose severity is another one than told. */
export interface Shifted {
  readonly finding: ToldFinding;
  readonly from: Severity;
}

export interface Changes {
  readonly fresh: readonly ToldFinding[];
  readonly worse: readonly Shifted[];
  readonly eased: readonly Shifted[];
  readonly ended: Readonly<Record<Ended, readonly ToldFinding[]>>;
}

export interface GatheredChanges extends Changes {
  readonly fresh: ToldFinding[];
  readonly worse: Shifted[];
  readonly eased: Shifted[];
  readonly ended: Readonly<Record<Ended, ToldFinding[]>>;
}

export function noChanges(): GatheredChanges {
  return {
    fresh: [],
    worse: [],
    eased: [],
    ended: {
      fixed: [],
      exempt: [],
      known: [],
      gone: [],
      'rule-off': [],
      unselected: [],
      unjudged: [],
      thresholds: [],
    },
  };
}

/** After these an entity has less to answer for; a rule that is off says nothing of it. */
export const SETTLED = ['fixed', 'exempt', 'known', 'gone'] as const satisfies readonly Ended[];

/** Nobody looked whether these are still there. */
export const UNSEEN = ['rule-off', 'unselected', 'unjudged'] as const satisfies readonly Ended[];
