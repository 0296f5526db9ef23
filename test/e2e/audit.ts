/** One run of the built action against a sandbox of its own, with the promises that hold for every run checked. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { type RunOptions, type RunResult, runAction } from '../../sandbox/runner.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/server.ts';
import { OUTPUT_NAMES } from '../../src/model/outputs.ts';
import type { Report } from '../../src/model/report.ts';
import { DOCUMENT_RULES } from '../../src/model/settings.ts';
import { type AccountGiven, account } from './accounts.ts';

export interface AuditGiven {
  readonly account?: AccountGiven;
  /** Files or ready accounts instead of `account`; the first is the one that the run's credentials are of. */
  readonly accounts?: readonly (string | object)[];
  /** The config file: its text, or a value that is written as JSON, which YAML includes. */
  readonly config?: string | object;
  /** Besides the role of the sandbox's account, which `role-to-assume: ''` takes away. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly sandbox?: Omit<SandboxOptions, 'accounts'>;
  /** The environment instead of the sandbox's own. */
  readonly env?: (sandbox: Sandbox) => Readonly<Record<string, string>>;
  readonly run?: Pick<RunOptions, 'files' | 'event' | 'debug'>;
  /** More files of the workspace that are wanted after the run, by path. */
  readonly keep?: readonly string[];
  /** Called once, when the action has started to write its log. */
  readonly during?: (sandbox: Sandbox) => void;
}

export interface Audited extends RunResult {
  /** report.json, valid against its schema; absent when the run came to no judgement. */
  readonly report: Report | undefined;
  /** Requests that the sandbox saw, by operation. */
  readonly requests: Readonly<Record<string, number>>;
  /** Injected faults by kind, and calls answered with Throttling. */
  readonly faults: Readonly<Record<string, number>>;
  /** Text of a file of the workspace that the run left, by path. */
  readonly files: ReadonlyMap<string, string>;
}

export type Judged = Audited & { readonly report: Report };

/** Rules for tests about other facts, whose policies are as wide as is convenient. */
export const DOCUMENTS_OFF: Readonly<Record<string, 'off'>> = Object.fromEntries(
  DOCUMENT_RULES.map((rule) => [rule, 'off' as const]),
);

const CLEAN: AccountGiven = {
  roles: [{ name: 'app', allow: ['s3:GetObject'], used: { s3: 1 }, lastUsed: 1 }],
};

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const isReport = ajv.compile(
  JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')),
);

/** Runs the action, checks what every run promises, and leaves nothing behind. */
export async function audit(given: AuditGiven = {}): Promise<Audited> {
  return withSandbox(given, (sandbox) => auditAgainst(sandbox, given));
}

/** A sandbox for several runs. */
export async function withSandbox<T>(
  given: Pick<AuditGiven, 'account' | 'accounts' | 'sandbox'>,
  work: (sandbox: Sandbox) => Promise<T>,
): Promise<T> {
  const sandbox = await startSandbox({
    jobMs: [0, 20],
    accounts: given.accounts ?? [account(given.account ?? CLEAN)],
    ...given.sandbox,
  });
  try {
    return await work(sandbox);
  } finally {
    await sandbox.close();
  }
}

/** A run that comes to a judgement. */
export async function judged(given: AuditGiven = {}): Promise<Judged> {
  const audited = await audit(given);
  expect(audited.report, `no report; the log:\n${audited.stdout}${audited.stderr}`).toBeDefined();
  return audited as Judged;
}

/** One run; accounts and behaviour are the sandbox's own, whatever is given of them. */
export async function auditAgainst(sandbox: Sandbox, given: AuditGiven): Promise<Audited> {
  const { config, during } = given;
  let started = false;
  const result = await runAction({
    ...given.run,
    inputs: { 'role-to-assume': sandbox.auditRoleArn(), ...given.inputs },
    env: given.env?.(sandbox) ?? sandbox.env(),
    githubToken: sandbox.gitHubToken,
    files: {
      ...(config !== undefined && {
        '.github/iam-sweep.yml': typeof config === 'string' ? config : JSON.stringify(config, null, 2),
      }),
      ...given.run?.files,
    },
    timeoutMs: 100_000,
    onOutput() {
      if (!started) during?.(sandbox);
      started = true;
    },
  });
  try {
    const files = filesOf(result.workspace, [
      result.outputs['report-json'],
      given.inputs?.['save-snapshot'],
      ...(given.keep ?? []),
    ]);
    const text = files.get(result.outputs['report-json'] ?? '');
    const report = text === undefined ? undefined : (JSON.parse(text) as Report);
    const audited: Audited = {
      ...result,
      report,
      requests: sandbox.log.counts,
      faults: sandbox.log.faulted,
      files,
    };
    checkPromises(audited, text);
    return audited;
  } finally {
    rmSync(dirname(result.workspace), { recursive: true, force: true });
  }
}

function filesOf(workspace: string, paths: readonly (string | undefined)[]): ReadonlyMap<string, string> {
  return new Map(
    paths.flatMap((path) =>
      path && existsSync(join(workspace, path))
        ? [[path, readFileSync(join(workspace, path), 'utf8')] as const]
        : [],
    ),
  );
}

const EXIT_CODES = { pass: [0], fail: [1], incomplete: [0, 1] } as const;

/** Keys, tokens and webhooks, as AWS, GitHub and Slack write them. */
const SECRETS = [
  /A[SK]IA[0-9A-Z]{16}/,
  /FwoGZXIvYXdz\w+/,
  /eyJ[\w-]+\.[\w-]+\.[\w-]+/,
  /ghs_\w{30,}/,
  /\/services\/T0\w+\/B0\w+\/\w+/,
];

/** Commands that the action means to write. `debug` comes from the toolkit when it asks for a token. */
const COMMANDS = /^::(?:add-mask|error|warning|notice|debug|group|endgroup)(?: |::)/;

function checkPromises(run: Audited, reportText: string | undefined): void {
  const { exitCode, outputs, report, stdout, summary } = run;
  const log = `${stdout}${run.stderr}`;
  expect(Object.keys(outputs).sort(), `every output is set; the log:\n${log}`).toEqual(
    [...OUTPUT_NAMES].sort(),
  );
  expect(EXIT_CODES[outputs.conclusion as keyof typeof EXIT_CODES]).toContain(exitCode);
  const head = /IAM Sweep: ([\w ]+)$/m.exec(summary.split('\n', 1)[0] ?? '')?.[1];
  // A run that passed and could not write all of its results ends as incomplete, whatever the rest of them says.
  const isCut = /^# .*IAM Sweep: results incomplete$/m.test(summary);
  const ending = (verdict: string | undefined) => (isCut && verdict === 'pass' ? 'incomplete' : verdict);
  if (report !== undefined) expect(ending(head), 'the summary tells the verdict').toBe(outputs.conclusion);
  else
    expect(summary, 'the summary tells the failure').toMatch(
      /IAM Sweep: (nothing audited|results incomplete)/,
    );
  // On Node 20, where actions no longer run, the AWS SDK says so.
  if (!run.nodeVersion.startsWith('v20.')) expect(run.stderr, 'nothing on the standard error').toBe('');

  const lines = stdout.split(/\r?\n/);
  const strange = lines.filter((line) => /^\s*::/.test(line) && !COMMANDS.test(line));
  expect(strange, 'no workflow command that we did not write').toEqual([]);
  expect(stdout).not.toContain('##[');

  const unmasked = lines.filter((line) => !line.startsWith('::add-mask::')).join('\n');
  const told = [unmasked, summary, JSON.stringify(outputs), ...run.files.values()].join('\n');
  for (const secret of SECRETS) expect(told).not.toMatch(secret);
  for (const mask of run.masks) expect(told.includes(mask), 'a masked value shows').toBe(false);

  if (report === undefined || reportText === undefined) return;
  expect(isReport(report), ajv.errorsText(isReport.errors)).toBe(true);
  expect(ending(report.conclusion)).toBe(outputs.conclusion);
  for (const severity of ['critical', 'high', 'medium', 'low'] as const) {
    const open = report.findings.filter((it) => it.status === 'new' && it.severity === severity);
    expect(outputs[`${severity}-count`]).toBe(String(open.length));
  }
  expect(outputs['findings-count']).toBe(
    String(report.findings.filter(({ status }) => status === 'new').length),
  );
  const isUnknown = report.errors.length > 0 || report.entities.some(({ status }) => status === 'unknown');
  if (isUnknown) expect(report.conclusion, 'unknown is never compliant').not.toBe('pass');
}

/** Markdown as a reader sees it: references resolved, tags and marks gone. */
export const asRead = (markdown: string): string =>
  markdown
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replace(/[`*]|❌ /g, '');

type ReportFinding = Report['findings'][number];

/** A finding in a line: `service-never-accessed role/app s3 low`. */
export function line({ rule, entityArn, subject, severity }: ReportFinding): string {
  const what = subject.action ?? subject.service;
  return [rule, entityArn?.split(':').at(-1), ...(what === undefined ? [] : [what]), severity].join(' ');
}

/** All findings as lines, sorted; `only` keeps those that contain it. */
export function lines({ report }: Pick<Judged, 'report'>, only = ''): string[] {
  return report.findings
    .map(line)
    .filter((text) => text.includes(only))
    .sort();
}

/** What was found out about each entity, for runs that should agree: everything but times of collecting. */
export function facts({ report }: Pick<Judged, 'report'>) {
  return report.findings
    .map(({ id, rule, severity, entityArn, subject, evidence, grantedBy }) => ({
      id,
      rule,
      severity,
      entityArn,
      subject,
      lastAccessedAt: evidence.lastAccessedAt,
      lastAccessedBy: evidence.lastAccessedBy,
      grantedBy,
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

export const statusOf = ({ report }: Pick<Judged, 'report'>, name: string) =>
  report.entities.find((entity) => entity.name === name)?.status;

/** Reasons for what is unknown, as `operation code entity`. */
export function reasons({ report }: Pick<Judged, 'report'>): string[] {
  return report.errors
    .map(({ operation, code, entityArn, accountId }) =>
      [operation, code, entityArn?.split(':').at(-1) ?? accountId ?? 'run'].join(' '),
    )
    .sort();
}
