/** The files of a report: which are written, that they are whole, and that all tell the same findings. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataOf, staticPart } from '../unit/report/html-page.ts';
import { schemaErrors } from '../unit/report/sarif-log.ts';
import { type AuditGiven, audit, auditAgainst, type Judged, judged, withSandbox } from './audit.ts';
import { csvRows, type Format, reportPaths, sarifOf, textOf } from './report-files.ts';
import { type StockGiven, stockAudit } from './stocktaking-world.ts';
import { TEAM } from './team-account.ts';

const FINDINGS_OF_ALL_STATUSES: AuditGiven = {
  account: TEAM,
  config: {
    gate: { baseline: 'known.json' },
    exemptions: [
      { entity: 'role/worker', rule: '*', reason: 'Moves to Lambda in spring.', expires: '2099-01-31' },
    ],
  },
  keep: reportPaths(),
};

let run: Judged;
beforeAll(async () => {
  const before = await judged({
    account: TEAM,
    inputs: { 'save-baseline': 'known.json' },
    keep: ['known.json'],
  });
  const known = JSON.parse(before.files.get('known.json') ?? '') as { findings: { entity: string }[] };
  const findings = known.findings.filter(({ entity }) => entity.endsWith('role/api'));
  run = await judged({
    ...FINDINGS_OF_ALL_STATUSES,
    run: { files: { 'known.json': JSON.stringify({ schemaVersion: 1, findings }) } },
  });
}, 60_000);

const idsAndStatuses = (of: Judged) => of.report.findings.map(({ id, status }) => [id, status]);

describe('The files of a run', () => {
  it('are those that the outputs name', () => {
    expect(reportPaths().filter((path) => run.files.has(path))).toEqual(reportPaths());
    expect(reportPaths()).toEqual(
      (['json', 'html', 'sarif', 'csv'] as const).map((format) => run.outputs[`report-${format}`]),
    );
    expect(new Set(run.report.findings.map(({ status }) => status))).toEqual(
      new Set(['new', 'known', 'exempt']),
    );
  });

  it('tell the same findings in report.csv as in report.json', () => {
    expect(csvRows(run).map(({ id, status }) => [id, status])).toEqual(idsAndStatuses(run));
    for (const [at, { severity, rule, entityArn, message }] of run.report.findings.entries()) {
      expect(csvRows(run)[at]).toMatchObject({ severity, rule, 'entity arn': entityArn, message });
    }
  });

  it('tell the same findings in report.html as in report.json', () => {
    const { total, findings, statuses } = dataOf(textOf(run, 'html'));
    expect(findings.id.map((id, at) => [id, statuses[findings.status[at] ?? -1]])).toEqual(
      idsAndStatuses(run),
    );
    expect(total).toBe(run.report.findings.length);
  });

  it('tell those that are not exempt in report.sarif', () => {
    expect(schemaErrors(textOf(run, 'sarif'))).toEqual([]);
    expect(
      sarifOf(run).results.map(({ partialFingerprints, properties }) => [
        partialFingerprints['iamSweepFinding/v1'],
        properties.status,
      ]),
    ).toEqual(idsAndStatuses(run).filter(([, status]) => status !== 'exempt'));
  });
});

describe('report.html', () => {
  it('ends as a page does, and holds a policy that lets nothing in but its own script and style', () => {
    const html = textOf(run, 'html');
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html.trimEnd()).toMatch(/<\/html>$/);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const hash = (tag: 'script' | 'style') => {
      const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';
      return `sha256-${createHash('sha256').update(text).digest('base64')}`;
    };
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; script-src '${hash('script')}'; style-src '${hash('style')}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('loads nothing, and leads nowhere but to the page of the run', () => {
    const html = textOf(run, 'html');
    expect(html).not.toMatch(/url\(|@import|<link|<iframe|<object|<embed|<img|<base\b|\ssrc=|\ssrcset=/i);
    const targets = [...html.matchAll(/\b(?:href|action|content)="([^"]*)"/g)].map(
      ([, target = '']) => target,
    );
    const outside = targets.filter((target) => /^\s*(?:[a-z][a-z+.-]*:|\/\/)/i.test(target));
    expect(new Set(outside)).toEqual(
      new Set(['https://github.com/octo-org/octo-repo/actions/runs/1234567890']),
    );
    expect(staticPart(html).match(/https?:/g)).toHaveLength(outside.length);
  });
});

const FORMATS_CASES: readonly { readonly formats: readonly Format[]; readonly title: string }[] = [
  { formats: ['html'], title: 'html alone' },
  { formats: ['csv', 'sarif'], title: 'csv and sarif' },
  { formats: [], title: 'nothing' },
];

describe.concurrent('report.formats', () => {
  for (const { formats, title } of FORMATS_CASES) {
    it(`with ${title} writes that besides report.json, and leaves the other outputs empty`, async () => {
      const { files, outputs, report } = await judged({
        config: { report: { formats, directory: 'out/iam' } },
        keep: reportPaths('out/iam'),
      });
      const wanted = (format: Format) => format === 'json' || formats.includes(format);
      for (const format of ['json', 'html', 'sarif', 'csv'] as const) {
        expect(outputs[`report-${format}`], format).toBe(wanted(format) ? `out/iam/report.${format}` : '');
        expect(files.has(`out/iam/report.${format}`), format).toBe(wanted(format));
      }
      expect(report.conclusion).toBe('pass');
    });
  }
});

/** Somebody who never switched role: a finding, an issue and a message. */
const TOLD: StockGiven = {
  users: [{ name: 'cyd' }],
  sources: ['files'],
  unusedDays: 20,
  logDays: 40,
  switchRole: { 'look-back-days': 35 },
  config: { issue: { open: true, 'open-on': 'low' } },
  inputs: { 'fail-on': 'medium' },
};

const BLOCKED = 'a file where a directory should be';

const ALL: readonly Format[] = ['json', 'html', 'sarif', 'csv'];

/** `missing`: what of the report can not be written. */
const UNWRITABLE: readonly {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly missing: readonly Format[];
}[] = [
  { title: 'the report directory', files: { 'iam-sweep-report': BLOCKED }, missing: ALL },
  {
    title: 'report.html alone',
    files: { 'iam-sweep-report/report.html/in-the-way': BLOCKED },
    missing: ['html'],
  },
  {
    title: 'report.csv alone',
    files: { 'iam-sweep-report/report.csv/in-the-way': BLOCKED },
    missing: ['csv'],
  },
];

describe.concurrent('When something can not be written,', () => {
  const tell = (files: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) => {
    const given = stockAudit(TOLD);
    return withSandbox(given, async (sandbox) => {
      const told = await auditAgainst(sandbox, {
        ...given,
        inputs: { ...given.inputs, ...more },
        env: () => ({ ...sandbox.env(), 'INPUT_SLACK-WEBHOOK-URL': sandbox.slackWebhookUrl }),
        run: { ...given.run, files: { ...given.run?.files, ...files } },
      });
      return { told, issues: sandbox.issues.all(), messages: sandbox.slackMessages };
    });
  };

  it('as opposed to a run that can,', async () => {
    const { told, issues, messages } = await tell({});
    expect(told.outputs).toMatchObject({ conclusion: 'fail', complete: 'true', 'issue-number': '1' });
    expect([issues.length, messages.length]).toEqual([1, 1]);
  });

  for (const { title, files, missing } of UNWRITABLE) {
    it(`${title}: the run fails, names the file, and tells neither an issue nor Slack`, async () => {
      const { told, issues, messages } = await tell(files, { 'fail-on': 'never' });
      expect(told.exitCode).toBe(1);
      expect(told.outputs).toMatchObject({
        conclusion: 'incomplete',
        complete: 'false',
        'medium-count': '1',
        'issue-number': '',
        'issue-url': '',
      });
      for (const format of ALL) {
        const path = missing.includes(format) ? '' : `iam-sweep-report/report.${format}`;
        expect(told.outputs[`report-${format}`], format).toBe(path);
      }
      expect([issues, messages]).toEqual([[], []]);
      expect(told.summary).toContain('Not all results could be written');
      expect(told.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual(
        [
          expect.stringMatching(
            new RegExp(`report\\.${missing.at(-1)} could not be written: E(?:EXIST|NOTDIR|ISDIR)`),
          ),
        ],
      );
    });
  }

  it('a verdict that failed anyhow stays a failure', async () => {
    const { told } = await tell({ 'iam-sweep-report': BLOCKED });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ conclusion: 'fail', complete: 'false' });
  });

  it('nor can the baseline: the report is there, and no old baseline is lost', async () => {
    const left = await audit({
      account: TEAM,
      inputs: { 'save-baseline': 'known/now.json' },
      run: { files: { known: BLOCKED } },
      keep: [...reportPaths(), 'known'],
    });
    expect(left.exitCode).toBe(1);
    expect(left.outputs).toMatchObject({
      conclusion: 'fail',
      complete: 'false',
      'report-json': 'iam-sweep-report/report.json',
    });
    expect(left.summary).toContain('known/now&#46;json could not be written');
    expect(left.stdout).not.toMatch(/Baseline for .* added/);
    expect([...left.files.keys()].sort()).toEqual([...reportPaths(), 'known'].sort());
    expect(left.files.get('known')).toBe(BLOCKED);
  });
});
