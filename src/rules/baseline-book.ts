/** The baseline as the rules ask for it: which findings are known, and what became of its entries in the end. */
import type { Baseline, BaselineEntry, JudgedBaseline } from '../model/baseline.ts';
import type { Looked, Search } from '../model/decided.ts';
import type { Finding } from '../model/finding.ts';
import { twinOf } from '../model/rule-pairs.ts';
import { SEVERITIES, type Severity } from '../model/settings.ts';
import { findingId, managedPolicyId } from './finding-id.ts';

const AWS_MANAGED = /^arn:[^:]*:iam::aws:policy\//;

type Seen = 'known' | 'worse' | 'exempt';

export class BaselineBook {
  readonly #baseline: Baseline | undefined;
  readonly #entries: ReadonlyMap<string, BaselineEntry>;
  /** By the id of the entry. */
  readonly #seen = new Map<string, Seen>();
  /** By the id of the finding. */
  readonly #moved = new Map<string, BaselineEntry>();

  constructor(baseline: Baseline | undefined) {
    this.#baseline = baseline;
    this.#entries = new Map(baseline?.entries.map((entry) => [entry.id, entry]));
  }

  /**
   * The entry that makes a finding a known one: its own, or that of the other rule of its pair, for time alone turns one
   * into the other. None does that for what is exempt, which goes first, and for what is more severe than the entry says.
   * Remembers what was asked for.
   */
  entryOf(finding: Finding, severity: Severity, isExempt: boolean): BaselineEntry | undefined {
    // An id takes a hash, and there may be hundreds of thousands of findings.
    if (this.#entries.size === 0) return undefined;
    const id = findingId(finding);
    const own = this.#entries.get(id);
    const entry = own ?? this.#ofTwin(finding);
    if (entry === undefined) return undefined;
    if (own === undefined) this.#moved.set(id, entry);
    const seen = isExempt ? 'exempt' : isWorse(severity, entry) ? 'worse' : 'known';
    this.#seen.set(entry.id, seen);
    return seen === 'known' ? entry : undefined;
  }

  #ofTwin({ rule, entity, subject }: Finding): BaselineEntry | undefined {
    const twin = twinOf(rule);
    return twin && this.#entries.get(findingId({ rule: twin, entity, subject }));
  }

  /**
   * After all findings were asked about. Undefined when there is no baseline.
   * @param open findings that are new or known
   */
  judged(search: Search, open: number, ratchet: boolean): JudgedBaseline | undefined {
    if (this.#baseline === undefined) return undefined;
    const { path, entries, isMissing } = this.#baseline;
    const having = (seen: Seen | undefined) => entries.filter(({ id }) => this.#seen.get(id) === seen);
    const [known, worse, unseen] = [having('known').length, having('worse'), having(undefined)];
    const decided = new Set(unseen.filter((entry) => isDecided(lookedFor(entry, search))));
    // What is gone, exempt or undecided leaves no room for a finding elsewhere.
    const allowed = known + worse.length;
    return {
      path,
      entries: entries.length,
      known,
      worse,
      gone: unseen.filter((entry) => decided.has(entry)),
      undecided: unseen.filter((entry) => !decided.has(entry)),
      ...(this.#moved.size > 0 && { moved: this.#moved }),
      ...(ratchet && isMissing !== true && { ratchet: { allowed, open, grown: open > allowed } }),
    };
  }
}

/** Of an AWS-managed policy, which stands in several accounts, in the one that the id of the entry was made with. */
function lookedFor(entry: BaselineEntry, search: Search): Looked {
  const { id, rule, entity, subject } = entry;
  if (rule === undefined || entity === undefined || !AWS_MANAGED.test(entity)) return search.lookedFor(entry);
  const accountId = search.accountIds.find((one) => managedPolicyId(rule, entity, subject, one) === id);
  return accountId === undefined ? 'unknown' : search.lookedFor({ ...entry, accountId });
}

/** Whether an entry's finding would have been found if it were there still. */
function isDecided(looked: Looked): boolean {
  return looked === 'judged' || looked === 'deleted';
}

function isWorse(severity: Severity, entry: BaselineEntry): boolean {
  return entry.severity !== undefined && SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(entry.severity);
}
