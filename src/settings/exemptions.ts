/** Exemptions as the rules ask for them: which one covers a finding, and how much each covered in the end. */
import { DAY_MS } from '../model/days.ts';
import type { Entity } from '../model/entity.ts';
import type { Finding } from '../model/finding.ts';
import type { JudgedExemption, Notice } from '../model/judgement.ts';
import type { Exemption, RuleId } from '../model/settings.ts';
import { entityMatcher, type Matcher, type NamedEntity, textMatcher } from './pattern.ts';

/** The exemptions that name one entity. */
export interface EntityExemptions {
  /** The first active exemption that covers the finding. Counts the finding for every one that does. */
  covering(finding: Pick<Finding, 'rule' | 'subject'>): Exemption | undefined;
}

interface Entry {
  readonly exemption: Exemption;
  readonly active: boolean;
  readonly daysLeft: number;
  readonly names: (entity: NamedEntity) => boolean;
  readonly coversService: (service: string | undefined) => boolean;
  matches: number;
}

/** What no exemption could be held against. */
export interface NotAsked {
  /** Entities whose findings are not known, or not all of them. */
  readonly unjudged: readonly Entity[];
  readonly rulesOff: ReadonlySet<RuleId>;
  /** Part of an inventory was not read, and anything may be in it. */
  readonly inventoryCut: boolean;
}

const NOTHING_LEFT_OUT: NotAsked = { unjudged: [], rulesOff: new Set(), inventoryCut: false };
const NONE: EntityExemptions = { covering: () => undefined };

/**
 * An exemption covers a finding when its entity glob (the language of selectors), its rule (or `*`) and its
 * services all match. Without services it covers every service and findings that name none; with services it
 * never covers a finding without one. It holds through the end of its last day, UTC.
 */
export class ExemptionBook {
  readonly #entries: readonly Entry[];

  constructor(exemptions: readonly Exemption[], now: Date) {
    this.#entries = exemptions.map((exemption) => {
      const daysLeft = daysUntil(exemption.expires, now);
      return {
        exemption,
        daysLeft,
        active: daysLeft >= 0,
        names: entityMatcher(exemption.entity),
        coversService: serviceMatcher(exemption.services),
        matches: 0,
      };
    });
  }

  /** Asked once per entity, so that the globs over names are not run for each finding. */
  of(entity: NamedEntity): EntityExemptions {
    const entries = this.#entries.filter((entry) => entry.names(entity));
    if (entries.length === 0) return NONE;
    return {
      covering(finding) {
        let first: Exemption | undefined;
        for (const entry of entries) {
          const { rule } = entry.exemption;
          if (rule !== '*' && rule !== finding.rule) continue;
          if (!entry.coversService(finding.subject.service)) continue;
          entry.matches++;
          if (entry.active) first ??= entry.exemption;
        }
        return first;
      },
    };
  }

  /** In the order of the settings. `matches` counts the findings asked about so far. */
  judged(notAsked = NOTHING_LEFT_OUT): JudgedExemption[] {
    return this.#entries.map((entry) => ({
      exemption: entry.exemption,
      state: entry.active ? 'active' : 'expired',
      daysLeft: entry.daysLeft,
      matches: entry.matches,
      ...(isUndecided(entry, notAsked) && { undecided: true as const }),
    }));
  }

  /** One notice for each exemption that matched no finding, so that stale ones get removed. None for one that may yet. */
  notices(notAsked = NOTHING_LEFT_OUT): Notice[] {
    return this.#entries
      .filter((entry) => entry.matches === 0 && !isUndecided(entry, notAsked))
      .map(({ exemption, active }) => ({
        code: 'exemption-unmatched',
        message:
          `The exemption of "${exemption.entity}" from ${rulesOf(exemption)} matched no finding` +
          (active ? '.' : `, and it expired on ${exemption.expires}.`) +
          ' It may be removed, or its entity or services are misspelt.',
      }));
  }
}

function isUndecided(
  { matches, names, exemption: { rule } }: Entry,
  { unjudged, rulesOff, inventoryCut }: NotAsked,
): boolean {
  if (matches > 0) return false;
  return inventoryCut || (rule !== '*' && rulesOff.has(rule)) || unjudged.some(names);
}

/** Calendar days, UTC: 0 on the last day, -1 on the day after. */
function daysUntil(date: string, now: Date): number {
  const lastDay = Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
  return lastDay - Math.floor(now.getTime() / DAY_MS);
}

function serviceMatcher(globs: readonly string[] | undefined): Entry['coversService'] {
  if (globs === undefined) return () => true;
  const matchers: readonly Matcher[] = globs.map((glob) => textMatcher(glob.toLowerCase()));
  const known = new Map<string, boolean>();
  return (service) => {
    if (service === undefined) return false;
    const name = service.toLowerCase();
    let covered = known.get(name);
    if (covered === undefined) {
      covered = matchers.some((matches) => matches(name));
      known.set(name, covered);
    }
    return covered;
  };
}

function rulesOf({ rule, services }: Exemption): string {
  const which = rule === '*' ? 'every rule' : `rule ${rule}`;
  return services === undefined ? which : `${which} for ${services.join(', ')}`;
}
