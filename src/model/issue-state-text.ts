/** The state of an issue as a text that fits into a hidden comment: JSON whose names are grouped, deflated, in base64. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import type { IssueState, ToldFinding, TrendPoint } from './issue.ts';
import { SEVERITIES, type Severity } from './settings.ts';

/** Bytes of JSON. No state of ours is larger, and what somebody else wrote takes no more memory. */
const LARGEST = 4 * 1024 * 1024;
/** Logins. Of more, those are kept that were assigned last. */
const ASSIGNED = 100;

/** More exemptions than that are told of anew. */
const MOST_ENDING = 1000;

const count = z.number().int().min(0).max(1e9);
const counts = z.tuple([count, count, count, count]);
const severity = z
  .number()
  .int()
  .min(0)
  .max(SEVERITIES.length - 1);
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/);

/** Entity ARN, with rules, with severities, with subjects; null: the finding is about the entity. */
const findings = z.array(
  z.tuple([
    z.string().max(4000),
    z.array(
      z.tuple([z.string().max(100), z.array(z.tuple([severity, z.array(z.string().max(4000).nullable())]))]),
    ),
  ]),
);

const packedState = z.strictObject({
  v: z.literal(1),
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  counts,
  done: z.array(z.string().max(2000)).max(10_000),
  trend: z.array(z.tuple([time, counts])).max(100),
  assigned: z.array(z.string().max(100)).max(ASSIGNED),
  ending: z
    .array(z.string().regex(/^[0-9a-f]{8}$/))
    .max(MOST_ENDING)
    .optional(),
  thresholds: z.string().max(200).optional(),
  findings: findings.optional(),
  unseen: findings.optional(),
});
type PackedState = z.output<typeof packedState>;
type PackedFindings = z.output<typeof findings>;

/** The same state gives the same text: letters, digits, `+`, `/` and `=`. */
export function packState(state: IssueState): string {
  const packed: PackedState = {
    v: 1,
    hash: state.hash,
    counts: inOrder(state.counts),
    done: [...state.done],
    trend: state.trend.map((point) => [point.at, inOrder(point.counts)]),
    assigned: state.assigned.slice(-ASSIGNED),
    ...(state.ending !== undefined && { ending: state.ending.slice(-MOST_ENDING) }),
    ...(state.thresholds !== undefined && { thresholds: state.thresholds }),
    ...(state.findings && { findings: grouped(state.findings) }),
    ...(state.unseen && { unseen: grouped(state.unseen) }),
  };
  return deflateRawSync(JSON.stringify(packed), { level: 9 }).toString('base64');
}

/** Undefined for everything that `packState` does not write. Never throws. */
export function unpackState(text: string): IssueState | undefined {
  let value: unknown;
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: LARGEST });
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  const parsed = packedState.safeParse(value);
  if (!parsed.success) return undefined;
  const { hash, done, trend, assigned, ending, thresholds, unseen } = parsed.data;
  return {
    ...(parsed.data.findings && { findings: flat(parsed.data.findings) }),
    ...(unseen && { unseen: flat(unseen) }),
    counts: byName(parsed.data.counts),
    done,
    trend: trend.map(([at, those]): TrendPoint => ({ at, counts: byName(those) })),
    assigned,
    ...(ending !== undefined && { ending }),
    ...(thresholds !== undefined && { thresholds }),
    hash,
  };
}

function inOrder(of: IssueState['counts']): z.output<typeof counts> {
  return [of.critical, of.high, of.medium, of.low];
}

function byName([critical, high, medium, low]: z.output<typeof counts>): IssueState['counts'] {
  return { critical, high, medium, low };
}

function grouped(findings: readonly ToldFinding[]): PackedFindings {
  type Subjects = (string | null)[];
  const entities = new Map<string, Map<string, Map<Severity, Subjects>>>();
  for (const { entityArn, rule, severity, subject } of findings) {
    const rules = entry(entities, entityArn, () => new Map<string, Map<Severity, Subjects>>());
    const severities = entry(rules, rule, () => new Map<Severity, Subjects>());
    entry(severities, severity, (): Subjects => []).push(subject ?? null);
  }
  return [...entities].map(([arn, rules]) => [
    arn,
    [...rules].map(([rule, severities]) => [
      rule,
      [...severities].map(([of, subjects]) => [SEVERITIES.indexOf(of), subjects]),
    ]),
  ]);
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function flat(entities: PackedFindings): ToldFinding[] {
  return entities.flatMap(([entityArn, rules]) =>
    rules.flatMap(([rule, severities]) =>
      severities.flatMap(([place, subjects]) =>
        subjects.map((subject) => ({
          severity: SEVERITIES[place] ?? 'low',
          rule,
          entityArn,
          ...(subject !== null && { subject }),
        })),
      ),
    ),
  );
}
