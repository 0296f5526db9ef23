/**
 * What the page's script is given, as compact as 25,000 findings need: columns of numbers, and texts that are kept once
 * each and named by their place in `texts`. The script of the page shares
 * this file.
 */

/** Place in a list; -1: none. */
export type Index = number;
/** Whole days since 1970-01-01, UTC; -1: never or not known. */
export type Day = number;

/**
 * Values that stand in for these characters in messages and remedies, which makes one text of thousands. They are
 * private-use characters, of which no foreign text has any: `visible` has replaced them.
 */
export const PLACEHOLDERS = {
  label: '\u{e000}',
  serviceName: '\u{e001}',
  service: '\u{e002}',
  last: '\u{e003}',
  tracked: '\u{e004}',
  age: '\u{e005}',
} as const;

/**
 * Names an entity in the address of the page: its ARN, with the account where the ARN belongs to none, as AWS's own
 * policies do.
 */
export function entityKey(arn: string, accountId: string): string {
  return arn.split(':')[4] === accountId ? arn : `${arn}@${accountId}`;
}

/** One column each, all of the same length, worst finding first. */
export interface FindingColumns {
  readonly id: readonly string[];
  readonly entity: readonly Index[];
  readonly rule: readonly Index[];
  readonly severity: readonly Index[];
  readonly status: readonly Index[];
  /** Service, action, credential or policy: place in `texts`. */
  readonly subject: readonly Index[];
  readonly service: readonly Index[];
  readonly serviceName: readonly Index[];
  readonly last: readonly Day[];
  readonly by: readonly Index[];
  readonly region: readonly Index[];
  /** Days; -1: never used. */
  readonly age: readonly number[];
  readonly tracked: readonly Day[];
  readonly message: readonly Index[];
  readonly remediation: readonly Index[];
  /** Place in `grants`. */
  readonly grants: readonly Index[];
  /** What few findings have, by row. */
  readonly extras: Readonly<Record<number, FindingExtras>>;
}

/** Texts are places in `texts`. */
export interface FindingExtras {
  readonly details?: readonly Index[];
  readonly escalations?: readonly Index[];
  /** Place in `exemptions`. */
  readonly exemption?: Index;
  readonly known?: { readonly since: Index; readonly note?: Index };
}

/** Services that were used last at the same time in the same way: day, by whom, Region, grants, places in `services`. */
export type ServiceGroup = readonly [Day, Index, Index, Index, readonly Index[]];

export interface EntityColumns {
  readonly arn: readonly Index[];
  readonly account: readonly Index[];
  readonly type: readonly Index[];
  /** Path and name. */
  readonly label: readonly Index[];
  readonly status: readonly Index[];
  readonly created: readonly Day[];
  readonly lastUsed: readonly Day[];
  readonly reason: readonly Index[];
  /** Title and values: what else is known, in the order in which it is shown. */
  readonly facts: readonly (readonly (readonly [string, readonly string[]])[])[];
  /** Null: left out, since there were too many. */
  readonly services: readonly (readonly ServiceGroup[] | null)[];
}

/** A granting policy: name, `inline` or `managed`, ARN or -1, holder or -1; places in `texts`. */
export type PolicyRow = readonly [Index, 'inline' | 'managed', Index, Index];

export interface ExemptionRow {
  readonly reason: string;
  readonly expires: string;
  readonly daysLeft: number;
  readonly approvedBy?: string;
}

export interface PageData {
  /** How many findings there are, shown or not. */
  readonly total: number;
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  readonly rules: readonly { readonly id: string; readonly title: string; readonly why: string }[];
  readonly severities: readonly string[];
  readonly statuses: readonly string[];
  readonly types: readonly string[];
  readonly entityStatuses: readonly string[];
  readonly findings: FindingColumns;
  readonly entities: EntityColumns;
  /** Namespace and name. */
  readonly services: readonly (readonly [string, string])[];
  readonly policies: readonly PolicyRow[];
  /** Sets of granting policies: places in `policies`. */
  readonly grants: readonly (readonly Index[])[];
  readonly exemptions: readonly ExemptionRow[];
  readonly texts: readonly string[];
}
