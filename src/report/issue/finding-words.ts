/** Findings as an issue remembers them, in a line for each entity. Everything in them may have been edited by people. */
import type { ToldFinding } from '../../model/issue.ts';
import type { Severity } from '../../model/settings.ts';
import { DOCUMENT_WORDS } from '../document-words.ts';
import { arnLabel, rank, shortPath } from '../entity-words.ts';
import { code } from '../escape.ts';
import { SEVERITY_SIGNS } from '../markdown/verdict.ts';
import { nameList, number, toMarkdown } from '../phrase.ts';
import { notableFirst } from '../sample.ts';
import { byEntity } from './standing.ts';

/** Code points of an entity's path and name. */
const LABEL = 140;
/** Of more subjects, so many are named. */
const NAMED = 4;
/** In an issue about one entity. */
const ALL_NAMED = 30;
/** Of more kinds of findings about one entity, so many are told. */
const KINDS = 6;

/** What is said of subjects, and what where there is none. */
const RULES: Readonly<Record<string, readonly [ofSubjects: string, ofEntity: string]>> = {
  'service-never-accessed': ['never used', 'services never used'],
  'service-unused': ['no longer used', 'services no longer used'],
  'action-never-accessed': ['never used', 'actions never used'],
  'action-unused': ['no longer used', 'actions no longer used'],
  'entity-unused': ['unused', 'no recent use of anything'],
  'switch-role-stale': ['not used', 'no role switch for long'],
  'switch-role-never': ['not used', 'no known role switch'],
  'credential-unused': ['not used', 'credential not used'],
  'mfa-missing': ['without MFA', 'console password without MFA'],
  'password-policy-weak': ['weak', 'weak password policy'],
  ...DOCUMENT_WORDS,
};

export function entityCode(arn: string): string {
  return code(shortPath(arnLabel(arn), LABEL), LABEL);
}

export interface Entry {
  readonly finding: ToldFinding;
  /** What is said behind the kind: `was medium`. */
  readonly note?: string | undefined;
}

/** `- `role/orders-api`: 🔴 `iam` and `kms` never used`, a line for each entity, the most severe first. */
export function entityLines(entries: readonly Entry[]): readonly string[] {
  const notes = new Map(entries.map((entry) => [entry.finding, entry.note]));
  const groups = [...byEntity(entries.map(({ finding }) => finding))].map(([arn, findings]) => ({
    arn,
    findings,
    worst: Math.min(...findings.map(({ severity }) => rank(severity))),
  }));
  groups.sort(
    (a, b) => a.worst - b.worst || b.findings.length - a.findings.length || (a.arn < b.arn ? -1 : 1),
  );
  return groups.map(
    ({ arn, findings }) =>
      `- ${entityCode(arn)}: ${findingWords(findings.map((finding) => ({ finding, note: notes.get(finding) })))}`,
  );
}

interface Kind {
  readonly severity: Severity;
  readonly rule: string;
  readonly note: string | undefined;
  readonly subjects: (string | undefined)[];
}

/** `🔴 `iam` and `kms` never used`, for each kind of finding about one entity. */
export function kindsInWords(findings: readonly ToldFinding[]): readonly string[] {
  return kindsOf(findings.map((finding) => ({ finding }))).map((kind) => kindWords(kind, ALL_NAMED));
}

function findingWords(entries: readonly Entry[]): string {
  const sorted = kindsOf(entries);
  const told = sorted.slice(0, KINDS).map((kind) => kindWords(kind, NAMED));
  const rest = sorted.slice(KINDS).reduce((sum, { subjects }) => sum + subjects.length, 0);
  return [...told, ...(rest > 0 ? [`and ${number(rest)} more`] : [])].join(', ');
}

/** The most severe first. */
function kindsOf(entries: readonly Entry[]): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { finding, note } of entries) {
    const { severity, rule, subject } = finding;
    const key = JSON.stringify([severity, rule, note]);
    const kind = kinds.get(key) ?? { severity, rule, note, subjects: [] };
    kind.subjects.push(subject);
    kinds.set(key, kind);
  }
  return [...kinds.values()].sort((a, b) => rank(a.severity) - rank(b.severity));
}

function kindWords({ severity, rule, note, subjects }: Kind, shown: number): string {
  const [ofSubjects, ofEntity] = Object.hasOwn(RULES, rule)
    ? (RULES[rule] ?? [code(rule), code(rule)])
    : [code(rule), code(rule)];
  const names = notableFirst(subjects.flatMap((subject) => subject ?? []));
  const words =
    names.length === 0 ? ofEntity : `${toMarkdown(nameList(names, names.length, shown))} ${ofSubjects}`;
  return `${SEVERITY_SIGNS[severity]} ${words}${note === undefined ? '' : ` (${note})`}`;
}
