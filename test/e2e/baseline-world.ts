/** An account whose old findings stand in a baseline, and runs over it with the file as people commit it. */
import { expect } from 'vitest';
import type { BehaviourChange, Sandbox } from '../../sandbox/server.ts';
import type { BaselineEntry } from '../../src/model/baseline.ts';
import { account, type RoleGiven } from './accounts.ts';
import { auditAgainst, type Judged, lines, withSandbox } from './audit.ts';
import { reportPaths } from './report-files.ts';

export const BASELINE = '.github/iam-sweep-baseline.json';
export const using = (name: string, ...idle: readonly string[]): RoleGiven => ({
  name,
  allow: ['s3:GetObject', ...idle],
  used: { s3: 1 },
  lastUsed: 1,
});

/** Two medium findings, and a high one. */
export const OLD = [using('orders', 'sqs:SendMessage', 'sns:Publish'), using('exports', 'kms:PutKeyPolicy')];
export const OLD_LINES = [
  'service-never-accessed role/exports kms high',
  'service-never-accessed role/orders sns medium',
  'service-never-accessed role/orders sqs medium',
];

interface Step {
  readonly roles: readonly RoleGiven[];
  /** The file as it is committed; undefined: there is none, and the settings name none. */
  readonly file?: string;
  /** More of `gate`. */
  readonly gate?: Readonly<Record<string, unknown>>;
  readonly exemptions?: readonly object[];
  /** Whether the file is written anew. */
  readonly saves?: true;
  readonly faults?: BehaviourChange['faults'];
}

interface Stepped extends Judged {
  /** The file as the run leaves it. */
  readonly left: string;
}

export async function step(
  sandbox: Sandbox,
  { roles, file, gate, exemptions = [], saves, faults = [] }: Step,
): Promise<Stepped> {
  sandbox.replaceAccount(account({ roles }));
  sandbox.configure({ faults });
  const run = await auditAgainst(sandbox, {
    config: { gate: { ...(file !== undefined && { baseline: BASELINE }), ...gate }, exemptions },
    inputs: saves ? { 'save-baseline': BASELINE } : {},
    run: { files: file === undefined ? {} : { [BASELINE]: file } },
    keep: [...reportPaths(), BASELINE],
  });
  expect(run.report, run.stdout).toBeDefined();
  return { ...(run as Judged), left: run.files.get(BASELINE) ?? '' };
}

export const entriesOf = (file: string) => (JSON.parse(file) as { findings: BaselineEntry[] }).findings;
/** Lines of the file that hold an entry, without the commas between them. */
export const entryLines = (file: string) =>
  file.split('\n').flatMap((line) => (line.includes('"id"') ? [line.replace(/,$/, '')] : []));
type Told = NonNullable<Judged['report']['baseline']>['gone'][number];

export const about = ({ rule, entity = '', subject, severity }: Told) =>
  [rule, entity.split(':').at(-1), subject, severity].join(' ');

/** The same file with other days and notes, as people leave it. */
function noted(file: string, note: (entry: BaselineEntry) => string | undefined): string {
  return file
    .split('\n')
    .map((line) => {
      if (!line.includes('"id"')) return line;
      const entry = JSON.parse(line.replace(/,$/, '')) as BaselineEntry;
      const words = note(entry);
      const changed = { ...entry, since: '2026-01-15', ...(words !== undefined && { note: words }) };
      return line.replace(/\{.*\}/, () => JSON.stringify(changed));
    })
    .join('\n');
}

export const newLines = (run: Judged) =>
  lines({
    report: { ...run.report, findings: run.report.findings.filter(({ status }) => status === 'new') },
  });
export const fates = ({ report: { baseline } }: Judged) => ({
  entries: baseline?.entries,
  known: baseline?.known,
  worse: baseline?.worse.map(about),
  gone: baseline?.gone.map(about),
  undecided: baseline?.undecided.map(about),
});

/** The file of a first run over `OLD`, with days and notes of people. */
export async function committed(): Promise<string> {
  const { left } = await withSandbox({}, (sandbox) =>
    step(sandbox, { roles: OLD, gate: { 'fail-on': 'never' }, saves: true }),
  );
  return noted(left, ({ subject }) =>
    subject === 'sns' ? 'Goes with the move,\nin "autumn": ö \u{1f342}.' : undefined,
  );
}
