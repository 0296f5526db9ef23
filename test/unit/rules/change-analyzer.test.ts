/** What IAM Access Analyzer says of a change, and what it was not asked. */
import { describe, expect, it } from 'vitest';
import type { AnalyzerFinding } from '../../../src/model/analyzer.ts';
import { analyzerQuestions, type ChangeFacts } from '../../../src/rules/change/index.ts';
import { aChange, allows, changeSettings, findings, judged, NO_USAGE, policy, template } from './changes.ts';

const READ = policy(allows('s3:GetObject'));
const ADMIN = policy(allows('*'));
const bare = (before: unknown, after: unknown, path = 'iam/app.json') =>
  aChange({ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) });

describe('Access Analyzer', () => {
  const answer = (change: ReturnType<typeof aChange>, ...told: readonly AnalyzerFinding[]) => ({
    ...NO_USAGE,
    analyzer: {
      answers: analyzerQuestions(change).map(({ key }) => ({
        key,
        check: 'validate-policy' as const,
        findings: told,
      })),
      errors: [],
      stats: { apiCalls: { ValidatePolicy: 1 }, retries: 1 },
    },
  });
  const warning = {
    check: 'validate-policy',
    type: 'warning',
    code: 'REDUNDANT_ACTION',
    message: 'Redundant.',
  } as const;

  it('that was not asked, or not about all, is no one that found nothing', () => {
    const checks = { ...changeSettings().changes.accessAnalyzer, validatePolicy: true };
    const on = changeSettings({}, { accessAnalyzer: checks });
    const told = (change: ReturnType<typeof aChange>, facts: ChangeFacts, asked = on) =>
      judged(change, facts, asked).notices.flatMap(({ code, message }) =>
        code.startsWith('access-analyzer') ? [message] : [],
      );
    const whole = aChange({ path: 'new.json', after: READ });
    const shop = { PolicyDocument: policy(allows('s3:*', { 'Fn::ImportValue': 'shop' })) };
    const open = aChange({ path: 'open.json', after: template({ P: ['AWS::IAM::ManagedPolicy', shop] }) });
    const usage = { looked: false, reason: 'nobody let it in' } as const;
    expect(told(whole, { ...NO_USAGE, usage })).toEqual([
      'IAM Access Analyzer is switched on and was not asked, since nobody let it in.',
    ]);
    expect(told(whole, NO_USAGE, changeSettings())).toEqual([]);
    expect(told(whole, answer(whole))).toEqual([]);
    expect(told(open, answer(open))).toEqual([
      '1 policy document holds parts that are not known before it is deployed, and IAM Access Analyzer was not asked about it.',
    ]);
  });

  it('is asked about documents that changed and are known in full', () => {
    const change = aChange(
      { path: 'same.json', before: READ, after: READ },
      { path: 'new.json', after: READ },
      { path: 'other.json', before: ADMIN, after: READ },
      {
        path: 'open.json',
        after: template({
          P: [
            'AWS::IAM::ManagedPolicy',
            { PolicyDocument: policy(allows('s3:*', { 'Fn::ImportValue': 'x' })) },
          ],
        }),
      },
    );
    const asked = analyzerQuestions(change);
    expect(asked.map(({ before, after }) => ({ before, after }))).toEqual(
      expect.arrayContaining([
        { before: undefined, after: READ },
        { before: ADMIN, after: READ },
      ]),
    );
    expect(asked).toHaveLength(2);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(2);
  });

  it('tells what it finds by its weight, and suggestions only where they are asked for', () => {
    const change = bare(undefined, READ);
    const told = answer(
      change,
      { ...warning, statement: 0 },
      { ...warning, type: 'error', code: 'X' },
      { ...warning, type: 'security-warning', code: 'Y' },
      { ...warning, type: 'suggestion', code: 'Z' },
    );
    const judgement = judged(change, told);
    expect(judgement.findings.map(({ severity, subject }) => [severity, subject.about])).toEqual([
      ['high', 'X'],
      ['medium', 'Y'],
      ['low', 'REDUNDANT_ACTION'],
    ]);
    expect(judgement.findings[2]?.message).toBe(
      'The policy in iam/app.json: IAM Access Analyzer (REDUNDANT_ACTION) says: Redundant.',
    );
    expect(judgement.stats).toMatchObject({ apiCalls: { ValidatePolicy: 1 }, retries: 1 });
    const asked = changeSettings({ rules: { 'access-analyzer': 'low' } });
    expect(judged(change, told, asked).findings).toHaveLength(4);
  });

  it('is not heard where a rule of ours says the same of the statement', () => {
    const change = bare(undefined, ADMIN);
    const told = answer(change, {
      ...warning,
      type: 'security-warning',
      code: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
      statement: 0,
    });
    expect(findings(judged(change, told)).filter((finding) => finding.endsWith('analyzer'))).toEqual([]);
  });

  it('tells known trouble of statements that the diff does not touch', () => {
    const change = bare(
      policy(allows('s3:GetObject'), allows('sqs:SendMessage')),
      policy(allows('s3:GetObject'), allows('sns:Publish')),
    );
    const told = answer(change, { ...warning, statement: 0 }, { ...warning, statement: 1 });
    expect(findings(judged(change, told))).toEqual(['new access-analyzer', 'known access-analyzer']);
  });
});
