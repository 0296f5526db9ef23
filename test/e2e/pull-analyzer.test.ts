/** IAM Access Analyzer's opinion of what a pull request changes, where it is asked for. */
import { describe, expect, it } from 'vitest';
import { asRead, withSandbox } from './audit.ts';
import { changed, withoutIdToken } from './pull-life.ts';
import { gated, gateIn } from './pull-world.ts';

describe('IAM Access Analyzer', () => {
  const CHECKS = {
    'validate-policy': true,
    'no-new-access': true,
    'access-not-granted': ['s3:DeleteBucket'],
    'no-public-access': true,
  };
  const NEW = {
    ...changed({ app: { from: ['s3:GetObject'], to: ['s3:GetObject', 's3:DeleteBucket'] } }),
    account: { roles: [{ name: 'app', allow: ['s3:GetObject'] }] },
    config: { changes: { 'access-analyzer': CHECKS } },
  };

  it('is not asked unless it is switched on', async () => {
    const run = await gated({ ...NEW, config: {} });
    expect(Object.keys(run.requests).filter((it) => /^(?:Check|Validate)/.test(it))).toEqual([]);
  });

  it('is asked though nobody looks at usage, and where there is no way to it a notice says so', async () => {
    const config = { changes: { usage: 'off', 'access-analyzer': CHECKS } };
    const asked = await gated({ ...NEW, config });
    expect(asked.requests).toMatchObject({
      ValidatePolicy: 1,
      CheckNoNewAccess: 1,
      CheckAccessNotGranted: 1,
    });
    expect(asked.requests.GetAccountAuthorizationDetails).toBeUndefined();
    expect(asked.outputs.conclusion).toBe('fail');
    expect(asked.report.notices).toEqual([]);

    const fork = await gated({ ...NEW, fork: 'mallory/octo-repo', env: withoutIdToken });
    expect(fork.report.notices).toEqual([
      {
        code: 'access-analyzer-not-asked',
        message:
          'IAM Access Analyzer is switched on and was not asked, since pull requests from forks get no OIDC token.',
      },
    ]);
  });

  it('tells what it finds on the line of the statement', async () => {
    const scripted = {
      operation: 'ValidatePolicy' as const,
      answer: {
        findings: [
          {
            findingType: 'WARNING',
            issueCode: 'DEPRECATED',
            findingDetails: 'This is <b>old</b>.',
            learnMoreLink: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/x.html',
            locations: [],
          },
        ],
      },
    };
    await withSandbox({ account: NEW.account, sandbox: { analyzerAnswers: [scripted] } }, async (sandbox) => {
      const run = await gateIn(sandbox, NEW);
      const told = run.report?.findings.filter(({ rule }) => rule === 'access-analyzer') ?? [];
      expect(
        told.map(({ severity, subject, location }) => [severity, subject.about, location?.startLine]).sort(),
      ).toEqual([
        ['high', 'access-not-granted', 7],
        ['high', 'no-new-access', 7],
        ['low', 'DEPRECATED', 4],
      ]);
      expect(run.outputs.conclusion).toBe('fail');
      expect(run.requests).toMatchObject({
        ValidatePolicy: 1,
        CheckNoNewAccess: 1,
        CheckAccessNotGranted: 1,
      });
      expect(run.requests.CheckNoPublicAccess, 'of an identity policy nobody asks that').toBeUndefined();
    });
  });

  it('that refuses leaves it incomplete, and names what the role lacks', async () => {
    const deniedOperations = ['ValidatePolicy', 'CheckNoNewAccess', 'CheckAccessNotGranted'];
    await withSandbox({ account: NEW.account, sandbox: { deniedOperations } }, async (sandbox) => {
      const run = await gateIn(sandbox, NEW);
      expect(run.outputs).toMatchObject({ conclusion: 'incomplete', complete: 'false' });
      expect(run.report?.errors.map(({ operation }) => operation).sort()).toEqual(
        deniedOperations.toSorted(),
      );
      expect(asRead(run.summary)).toContain('access-analyzer:ValidatePolicy');
    });
  });
});
