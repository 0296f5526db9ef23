/** Reads what `reportSarif` wrote, and holds it against the schema of OASIS. */
import { createRequire } from 'node:module';
import type { JudgedFinding } from '../../../src/model/finding.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { ReportInput } from '../../../src/report/input.ts';
import { reportSarif } from '../../../src/report/sarif.ts';
import { input } from './factory.ts';
import { role } from './facts.ts';

interface Text {
  readonly text: string;
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: Text;
  readonly fullDescription: Text;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[]; readonly 'security-severity': string };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: Text;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Readonly<Record<string, number>>;
    };
    readonly logicalLocations: readonly unknown[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Notification {
  readonly descriptor: { readonly id: string };
  readonly level: string;
  readonly message: Text;
}

export interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
  readonly automationDetails: { readonly id: string };
  readonly results: readonly SarifResult[];
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly Notification[];
      readonly toolConfigurationNotifications: readonly Notification[];
    },
  ];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The one run of the file. */
export function sarifRun(of: Judgement | ReportInput): SarifRun {
  const given = 'judgement' in of ? of : input(of);
  const log = JSON.parse([...reportSarif(given)].join('')) as { readonly runs: readonly [SarifRun] };
  return log.runs[0];
}

interface OldAjv {
  addMetaSchema(schema: object): void;
  compile(schema: object): { (value: unknown): boolean; readonly errors?: readonly object[] | null };
}

/** The package of the schema, which is written in draft 4, brings the validator that still knows that draft. */
const fromSchema = createRequire(createRequire(import.meta.url).resolve('@microsoft/jest-sarif'));
const Ajv = fromSchema('ajv') as new (options: object) => OldAjv;
const ajv = new Ajv({ schemaId: 'auto', allErrors: true });
ajv.addMetaSchema(fromSchema('ajv/lib/refs/json-schema-draft-04.json') as object);
const validate = ajv.compile(fromSchema('./schemas/sarif-2.1.0-rtm.5.json') as object);

/** What the schema says against it. */
export function schemaErrors(written: string): readonly object[] {
  return validate(JSON.parse(written)) ? [] : (validate.errors ?? []);
}

const ORDERS = role({ name: 'orders-api' });

/** A service of role `orders-api` that nobody uses; the id says which finding it is. */
export function unused(id: string, overrides: Partial<JudgedFinding> = {}): JudgedFinding {
  return {
    id,
    rule: 'service-unused',
    severity: 'high',
    entity: ORDERS,
    subject: { service: 'sqs' },
    evidence: { lastAccessedAt: '2026-01-01T06:00:00.000Z', ageDays: 323 },
    grantedBy: [],
    status: 'new',
    ...overrides,
  };
}
