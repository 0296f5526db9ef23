import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import type { ChangeFinding, ChangeJudgement } from '../../../src/model/pull-request.ts';
import { type Report, reportSchema } from '../../../src/model/report.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { changeReportJson, changeSarif } from '../../../src/report/change/files.ts';
import type { RunInfo } from '../../../src/report/input.ts';
import { at, BASE, changeInput, changeJudgement, finding, HEAD } from './change-factory.ts';
import { hostileChange } from './change-hostile.ts';
import { cleanChange, smallChange, storyChange } from './change-story.ts';
import { type SarifRun, schemaErrors } from './sarif-log.ts';

const json = (of: ChangeJudgement) => [...changeReportJson(changeInput(of))].join('');
const report = (of: ChangeJudgement) => JSON.parse(json(of)) as Report;
const sarif = (of: ChangeJudgement) => [...changeSarif(changeInput(of))].join('');
const sarifRun = (of: ChangeJudgement) =>
  (JSON.parse(sarif(of)) as { readonly runs: readonly [SarifRun] }).runs[0];

const NASTY = '"}\n[x](1){0}\\</script>\u202e@octocat';
const CHANGES: readonly [string, ChangeJudgement][] = [
  ['nothing in IAM', changeJudgement({ files: [] })],
  ['access alone', cleanChange()],
  ['one finding', smallChange()],
  ['a bit of everything', storyChange()],
  ['an attack in every name', hostileChange(NASTY)],
];

describe('report.json is exactly what its schema says', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(z.toJSONSchema(reportSchema));

  test.each(CHANGES)('of a change with %s', (_, of) => {
    const parsed: unknown = JSON.parse(json(of));
    expect(reportSchema.parse(parsed)).toEqual(parsed);
    expect(validate(parsed) ? [] : validate.errors).toEqual([]);
  });
});

describe('report.json of a pull request', () => {
  it('names the pull request, its files, and whether usage was looked at', () => {
    const { mode, collectedAt, accounts, entities, changes } = report(cleanChange());
    expect({ mode, collectedAt, accounts, entities }).toEqual({
      ...{ mode: 'pull-request', collectedAt: undefined, accounts: [], entities: [] },
    });
    expect(changes).toMatchObject({
      pullRequest: { number: 42, headSha: HEAD, baseSha: BASE },
      usage: { looked: false, reason: 'pull requests from forks get no OIDC token' },
      files: [{ path: 'iam/deploy.tf', status: 'modified', format: 'terraform', documents: 2 }],
    });
    expect(report(storyChange())).toMatchObject({
      collectedAt: '2026-11-20T06:00:00.000Z',
      changes: { usage: { looked: true, accountIds: ['111122223333'] }, otherFiles: 12 },
    });
  });

  it('tells each document with its access and the use of it', () => {
    const [first] = report(smallChange()).changes?.documents ?? [];
    expect(first).toMatchObject({ path: 'iam/deploy.tf', kind: 'identity', state: 'changed' });
    expect(first?.access).toEqual([
      {
        ...{ kind: 'added', actions: ['s3:*'], resources: ['*'], isCertain: true },
        location: { path: 'iam/deploy.tf', startLine: 10, endLine: 16 },
        usage: [
          {
            ...{ of: 's3', alreadyGranted: true, serviceGranted: true, ageDays: 412 },
            lastAccessedAt: '2025-10-04T06:00:00.000Z',
            trackedSince: '2025-10-16T06:00:00.000Z',
          },
        ],
      },
    ]);
  });

  it('tells a finding with its file, its line and its live entity', () => {
    expect(report(smallChange()).findings).toEqual([
      expect.objectContaining({
        ...{ rule: 'change-grants-unused', severity: 'medium', status: 'new' },
        ...{ accountId: '111122223333', entityType: 'role' },
        entityArn: 'arn:aws:iam::111122223333:role/deploy',
        holder: expect.objectContaining({ words: 'role deploy', policyName: 'app', tiedBy: 'name' }),
        evidence: { lastAccessedAt: '2025-10-04T06:00:00.000Z', ageDays: 412 },
        path: 'iam/deploy.tf',
        location: { path: 'iam/deploy.tf', startLine: 10, endLine: 16 },
      }),
    ]);
  });

  it('claims no entity where none is known', () => {
    const unknown = report(storyChange()).findings.find(({ rule }) => rule === 'change-unresolved');
    expect(unknown).not.toHaveProperty('entityArn');
    expect(unknown).not.toHaveProperty('accountId');
    expect(unknown).not.toHaveProperty('holder');
    expect(unknown?.evidence).toEqual({ lastAccessedAt: null, ageDays: null });
  });

  it('takes one line for a finding, and is the same for the same judgement', () => {
    const findings = json(storyChange())
      .split('\n')
      .filter((line) => line.includes('"rule":') && line.includes('"id":'));
    expect(findings).toHaveLength(storyChange().findings.length);
    expect(json(storyChange())).toBe(json(storyChange()));
  });
});

describe('report.sarif', () => {
  const results = (...findings: ChangeFinding[]) => sarifRun(changeJudgement({ findings })).results;

  test.each(CHANGES)('is what the schema of OASIS says, of a change with %s', (_, of) => {
    expect(schemaErrors(sarif(of))).toEqual([]);
  });

  it('shows a finding at the line that changed, with the statement around it', () => {
    const [result] = results(finding());
    expect(result).toMatchObject({ ruleId: 'wildcard-service.high', level: 'error' });
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'iam/deploy.tf' },
          region: { startLine: 12, startColumn: 1, endLine: 12, endColumn: 2 },
          contextRegion: { startLine: 10, endLine: 16 },
        },
        logicalLocations: [{ fullyQualifiedName: 'aws_iam_role.deploy', kind: 'resource' }],
      },
    ]);
  });

  it('shows what changed on no line at its statement, and what is gone at the first line of its file', () => {
    const { shownAt: _, ...unseen } = finding();
    const { location: __, ...gone } = unseen;
    const regions = results(unseen, gone).map(({ locations }) => locations[0]?.physicalLocation.region);
    expect(regions).toEqual([
      { startLine: 10, startColumn: 1, endLine: 16, endColumn: 2 },
      { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    ]);
  });

  it('knows a finding again by its id, wherever it moves', () => {
    const [here, there] = results(finding(), finding({ location: at('iam/deploy.tf', 90), shownAt: 90 }));
    expect(here?.partialFingerprints).toEqual(there?.partialFingerprints);
    expect(here?.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:1$/);
  });

  it('holds what the change brings, and neither old trouble nor what is exempt', () => {
    expect(results(finding({ status: 'known' }), finding({ status: 'exempt' }))).toEqual([]);
    expect(sarifRun(storyChange()).properties).toMatchObject({ pullRequest: 42, known: 1 });
  });

  it('has a category that no audit has, and each gate its own', () => {
    const category = (settings: Partial<Settings>, run: Partial<RunInfo>) => {
      const given = changeInput(changeJudgement(), settings);
      const text = [...changeSarif({ ...given, run: { ...given.run, ...run } })].join('');
      return (JSON.parse(text) as { readonly runs: readonly [SarifRun] }).runs[0].automationDetails.id;
    };
    expect(category({}, {})).toBe('iam-sweep/pull-request/.github/iam-sweep.yml/');
    expect(category({}, { configFile: null, workflowPath: '.github/workflows/gate.yml' })).toBe(
      'iam-sweep/pull-request/.github/workflows/gate.yml/',
    );
    expect(category({ comment: { when: 'always', key: 'Team A' } }, {})).toBe(
      'iam-sweep/pull-request/Team%20A/',
    );
  });

  it('of 26,000 findings holds as many as GitHub takes, and says so', () => {
    const many = Array.from({ length: 26_000 }, () => finding());
    const { results, invocations } = sarifRun(changeJudgement({ findings: many }));
    expect(results).toHaveLength(25_000);
    expect(invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      expect.stringMatching(/^There are 26,000 findings\. These are the 25,000 most severe ones/),
    ]);
  });

  it('says of a run that missed facts that it was not successful', () => {
    expect(sarifRun(storyChange()).invocations[0].executionSuccessful).toBe(false);
    expect(sarifRun(smallChange()).invocations[0].executionSuccessful).toBe(true);
  });
});
