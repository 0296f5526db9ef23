/** The order in which everything is shown: the same for the same state, to the byte. */
import type { JudgedFinding } from '../model/finding.ts';
import type { JudgedEntity } from '../model/judgement.ts';
import { SEVERITIES } from '../model/settings.ts';
import type { CollectError } from '../model/snapshot.ts';
import { RULES } from './index.ts';

const RULE_ORDER = new Map(RULES.map(({ id }, place) => [id, place]));
/**
 * Unknown before exempt: the one is a question, the other has been answered. What has findings of the baseline alone was
 * put off, which is less than an answer.
 */
const STATUS_ORDER = ['non-compliant', 'unknown', 'put off', 'exempt', 'compliant'] as const;

/** By UTF-16 code units, as no locale can change. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** By ARN; an AWS-managed policy has the same one in several accounts. */
export function compareEntities(
  one: { readonly arn: string; readonly accountId: string },
  other: { readonly arn: string; readonly accountId: string },
): number {
  return compareText(one.arn, other.arn) || compareText(one.accountId, other.accountId);
}

/** Place of a finding in every list: by severity, and never used before no longer used. */
function weight({ severity, evidence }: JudgedFinding): number {
  return SEVERITIES.indexOf(severity) * 2 + (evidence.lastAccessedAt === null ? 0 : 1);
}

/** Findings of one entity. */
export function compareFindings(one: JudgedFinding, other: JudgedFinding): number {
  return (
    weight(one) - weight(other) ||
    (RULE_ORDER.get(one.rule) ?? 0) - (RULE_ORDER.get(other.rule) ?? 0) ||
    compareText(one.subject.service ?? '', other.subject.service ?? '') ||
    compareText(one.subject.action ?? '', other.subject.action ?? '') ||
    compareText(one.subject.credential ?? '', other.subject.credential ?? '') ||
    compareText(one.subject.policy ?? '', other.subject.policy ?? '') ||
    compareText(one.subject.about ?? '', other.subject.about ?? '')
  );
}

/**
 * All findings, heaviest first and then by entity. Takes entities in order, each with its findings in order, and
 * goes over them once for each weight instead of sorting, so that no more than one entity's findings are held at a
 * time, and time grows no faster than their number.
 */
export function allFindings(entities: readonly JudgedEntity[]): Iterable<JudgedFinding> {
  const having: JudgedEntity[][] = SEVERITIES.flatMap(() => [[], []]);
  for (const judged of entities) {
    for (const each of new Set(judged.findings.map(weight))) having[each]?.push(judged);
  }
  return {
    *[Symbol.iterator]() {
      for (const [each, those] of having.entries()) {
        for (const { findings } of those) {
          for (const finding of findings) if (weight(finding) === each) yield finding;
        }
      }
    },
  };
}

interface Ranked {
  readonly judged: JudgedEntity;
  /** Open findings of each severity. */
  readonly open: readonly number[];
}

/** Worst first: by open findings of each severity, then by what is not known. Keeps the order of equals. */
export function worstFirst(entities: readonly JudgedEntity[]): JudgedEntity[] {
  const ranked = entities.map((judged): Ranked => ({ judged, open: openBySeverity(judged) }));
  ranked.sort((one, other) => {
    for (const place of SEVERITIES.keys()) {
      const difference = (other.open[place] ?? 0) - (one.open[place] ?? 0);
      if (difference !== 0) return difference;
    }
    return statusPlace(one) - statusPlace(other);
  });
  return ranked.map(({ judged }) => judged);
}

function statusPlace({ judged: { status }, open }: Ranked): number {
  const isPutOff = status === 'non-compliant' && open.every((count) => count === 0);
  return STATUS_ORDER.indexOf(isPutOff ? 'put off' : status);
}

function openBySeverity({ findings }: JudgedEntity): readonly number[] {
  const counts = SEVERITIES.map(() => 0);
  for (const { severity, status } of findings) {
    const place = SEVERITIES.indexOf(severity);
    if (status === 'new') counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

export function compareErrors(one: CollectError, other: CollectError): number {
  return (
    compareText(one.accountId ?? '', other.accountId ?? '') ||
    compareText(one.entityArn ?? '', other.entityArn ?? '') ||
    compareText(one.operation, other.operation) ||
    compareText(one.code, other.code) ||
    compareText(one.message, other.message)
  );
}
