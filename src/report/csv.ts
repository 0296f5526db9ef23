/** `report.csv`: a finding a line, for spreadsheets. RFC 4180, in UTF-8 with a byte order mark, which Excel asks for. */
import type { GrantingPolicy } from '../model/access.ts';
import type { JudgedFinding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Exemption } from '../model/settings.ts';
import { arnLabel } from './entity-words.ts';
import { clip, visible } from './escape.ts';
import type { ReportInput } from './input.ts';
import { pieces } from './pieces.ts';

/** Foreign or not, a text is made harmless; undefined is an empty cell. */
type Value = string | number | null | undefined;

/** What all lines of a report draw on. */
interface Given {
  readonly accountNames: ReadonlyMap<string, string>;
  /** Days left of an exemption, by what it says. */
  readonly daysLeft: ReadonlyMap<string, number>;
}

type Words = ReturnType<ReportInput['explain']>;

/** The same names and values as in `report.json`, in the order of the columns. */
const COLUMNS: Readonly<Record<string, (finding: JudgedFinding, given: Given, words: Words) => Value>> = {
  id: ({ id }) => id,
  severity: ({ severity }) => severity,
  status: ({ status }) => status,
  rule: ({ rule }) => rule,
  account: ({ entity }) => entity.accountId,
  'account name': ({ entity }, { accountNames }) => accountNames.get(entity.accountId),
  'entity type': ({ entity }) => entity.type,
  entity: ({ entity }) => arnLabel(entity.arn),
  'entity arn': ({ entity }) => entity.arn,
  service: ({ subject }) => subject.service,
  action: ({ subject }) => subject.action,
  credential: ({ subject }) => subject.credential,
  policy: ({ subject }) => subject.policy,
  about: ({ subject }) => subject.about,
  'last accessed': ({ evidence }) => evidence.lastAccessedAt,
  'last accessed by': ({ evidence }) => evidence.lastAccessedBy,
  'last accessed region': ({ evidence }) => evidence.lastAccessedRegion,
  'age days': ({ evidence }) => evidence.ageDays,
  'tracked since': ({ evidence }) => evidence.trackedSince,
  'granted by': ({ grantedBy }) => grantedBy.map(grantWords).join('; '),
  message: (_finding, _given, { message }) => message,
  remediation: (_finding, _given, { remediation }) => remediation,
  'exemption reason': ({ exemption }) => exemption?.reason,
  'exemption expires': ({ exemption }) => exemption?.expires,
  'exemption approved by': ({ exemption }) => exemption?.approvedBy,
  'exemption days left': ({ exemption }, { daysLeft }) => exemption && daysLeft.get(exemptionKey(exemption)),
  'known since': ({ known }) => known?.since,
  'known note': ({ known }) => known?.note,
};

const BYTE_ORDER_MARK = '\u{feff}';

/** The file as pieces of about 64 KiB of text, in the order of the findings of `report.json`. */
export function reportCsv(input: ReportInput): Generator<string, void, undefined> {
  return pieces(lines(input));
}

function* lines({ judgement, explain }: ReportInput): Generator<string, void, undefined> {
  const given = { accountNames: accountNamesOf(judgement), daysLeft: daysLeftOf(judgement) };
  const values = Object.values(COLUMNS);
  yield BYTE_ORDER_MARK + line(Object.keys(COLUMNS));
  for (const finding of judgement.findings) {
    const words = explain(finding);
    yield line(values.map((value) => value(finding, given, words)));
  }
}

function line(values: readonly Value[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

/** UTF-16 code units: a cell of Excel takes 32,767, and what goes beyond breaks the lines. */
const LONGEST = 32_000;

/**
 * What a spreadsheet takes for a formula, after quotes and blanks too, and after a semicolon, which parts cells in many
 * countries. A control character can't stand before it: these were made visible. Source: OWASP, "CSV Injection".
 */
const FORMULA = /(^|;)(?=["' ]*[=+\-@＝＋－＠])/g;

function cell(value: Value): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const shown = visible(value);
  const cut = shown.length > LONGEST ? clip(shown, LONGEST / 2) : shown;
  return `"${cut.replace(FORMULA, "$1'").replaceAll('"', '""')}"`;
}

/** `orders-storage at role/orders-api`: the policy, by its ARN where it has one, and who holds it. */
function grantWords({ policyName, policyArn, attachedTo }: GrantingPolicy): string {
  const policy = policyArn ?? policyName;
  return attachedTo === undefined ? policy : `${policy} at ${arnLabel(attachedTo)}`;
}

function accountNamesOf({ accounts }: Judgement): ReadonlyMap<string, string> {
  return new Map(
    accounts.flatMap(({ id, name, alias }): [string, string][] => {
      const called = name ?? alias;
      return called === undefined ? [] : [[id, called]];
    }),
  );
}

function daysLeftOf({ exemptions }: Judgement): ReadonlyMap<string, number> {
  return new Map(exemptions.map(({ exemption, daysLeft }) => [exemptionKey(exemption), daysLeft]));
}

function exemptionKey({ entity, rule, services, expires, reason }: Exemption): string {
  return JSON.stringify([entity, rule, services, expires, reason]);
}
