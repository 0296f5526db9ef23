/** Everything that the page counts, and the findings that it has room for, in one pass over each. */
import { DAY_MS } from '../../model/days.ts';
import type { JudgedFinding } from '../../model/finding.ts';
import type { Judgement } from '../../model/judgement.ts';
import { SEVERITIES, type Severity } from '../../model/settings.ts';

/** Findings that the page holds; a browser sorts and filters them within a tenth of a second. */
export const FINDINGS = 25_000;

export type StatusCounts = Record<JudgedFinding['status'], number>;

export interface AgeBucket {
  readonly title: string;
  /** Days, included. */
  readonly to: number;
}

/** From what was used lately to what was not used for longest; `never` stands apart. */
export const AGES: readonly AgeBucket[] = [
  { title: '0–30', to: 30 },
  { title: '31–90', to: 90 },
  { title: '91–180', to: 180 },
  { title: '181–365', to: 365 },
  { title: '> 365', to: Number.POSITIVE_INFINITY },
];

export interface Tally {
  readonly total: number;
  readonly bySeverity: Readonly<Record<Severity, StatusCounts>>;
  readonly byStatus: StatusCounts;
  /** The worst of all, open ones before the others where not all have room; worst first. */
  readonly kept: readonly JudgedFinding[];
  /** Services granted to roles and users by days since their last use, as `AGES`, and never used ones. */
  readonly accessAges: { readonly buckets: readonly number[]; readonly never: number };
}

export function tallyOf(judgement: Judgement, limit = FINDINGS): Tally {
  const none = (): StatusCounts => ({ new: 0, known: 0, exempt: 0 });
  const bySeverity = { critical: none(), high: none(), medium: none(), low: none() };
  const byStatus = none();
  const open: [number, JudgedFinding][] = [];
  const others: [number, JudgedFinding][] = [];
  let total = 0;
  for (const finding of judgement.findings) {
    bySeverity[finding.severity][finding.status] += 1;
    byStatus[finding.status] += 1;
    const list = finding.status === 'new' ? open : others;
    if (list.length < limit) list.push([total, finding]);
    total += 1;
  }
  const kept = [...open, ...others.slice(0, limit - open.length)].sort(([a], [b]) => a - b);
  return {
    total,
    bySeverity,
    byStatus,
    kept: kept.map(([, finding]) => finding),
    accessAges: accessAges(judgement),
  };
}

/** Groups and policies grant through the same roles and users, so they would be counted twice. */
function accessAges({ entities, snapshot }: Judgement): Tally['accessAges'] {
  const now = Date.parse(snapshot.collectedAt);
  const buckets = AGES.map(() => 0);
  let never = 0;
  for (const { entity } of entities) {
    if (entity.type !== 'role' && entity.type !== 'user') continue;
    if (entity.access.status !== 'complete') continue;
    for (const { lastAccessedAt } of entity.access.services) {
      if (lastAccessedAt === null) {
        never += 1;
        continue;
      }
      const days = Math.floor((now - Date.parse(lastAccessedAt)) / DAY_MS);
      const at = AGES.findIndex(({ to }) => days <= to);
      buckets[at] = (buckets[at] ?? 0) + 1;
    }
  }
  return { buckets, never };
}

/** Findings of every status. */
export function sumOf(counts: StatusCounts): number {
  return counts.new + counts.known + counts.exempt;
}

export function worstSeverity(tally: Tally): Severity | undefined {
  return SEVERITIES.find((severity) => tally.bySeverity[severity].new > 0);
}
