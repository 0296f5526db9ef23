/** Access Analyzer of the sandbox, asked as a run asks it. Waiting takes no time. */
import { onTestFinished, vi } from 'vitest';
import type { SandboxOptions } from '../../../sandbox/server.ts';
import { askAnalyzer } from '../../../src/collect/analyzer.ts';
import type { AnalyzerQuestion } from '../../../src/model/analyzer.ts';
import type { AnalyzerSettings, AwsSettings } from '../../../src/model/settings.ts';
import { idToken, stand } from '../sandbox/stand.ts';

export const ALL: AnalyzerSettings = {
  validatePolicy: true,
  noNewAccess: true,
  accessNotGranted: ['iam:CreateUser', 's3:DeleteBucket'],
  noPublicAccess: true,
};
export const NONE: AnalyzerSettings = {
  validatePolicy: false,
  noNewAccess: false,
  accessNotGranted: [],
  noPublicAccess: false,
};

/** A document of one statement; `Allow` and every resource unless said otherwise. */
export function policy(...statements: readonly object[]): object {
  return {
    Version: '2012-10-17',
    Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })),
  };
}

export const reads = policy({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*' });

export function question(changed: Partial<AnalyzerQuestion> = {}): AnalyzerQuestion {
  return { key: 'role deploy, policy app', kind: 'identity', after: reads, ...changed };
}

export const trust = (principal: unknown): object =>
  policy({ Principal: principal, Action: 'sts:AssumeRole' });

export async function anAnalyzerStand(options: Partial<SandboxOptions> = {}) {
  const sandbox = await stand(options);
  vi.stubEnv('AWS_ENDPOINT_URL', sandbox.url);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const masked: string[] = [];
  const usual: AwsSettings = {
    region: 'eu-west-1',
    roleToAssume: sandbox.auditRoleArn(),
    roleSessionName: 'iam-sweep',
    roleDurationSeconds: 3600,
  };
  return {
    sandbox,
    masked,
    ask: (
      questions: readonly AnalyzerQuestion[],
      accessAnalyzer: Partial<AnalyzerSettings> = {},
      aws: Partial<AwsSettings> = {},
    ) =>
      askAnalyzer(
        questions,
        {
          aws: { ...usual, ...aws },
          changes: { accessAnalyzer: { ...NONE, ...accessAnalyzer } },
        },
        {
          tool: { name: 'iam-sweep', version: '0.0.0' },
          tokenContext: { canRequestToken: true, isDependabot: false, isForkPullRequest: false },
          clock: {
            now: Date.now,
            random: () => 0.5,
            sleep: () => new Promise((resolve) => setImmediate(resolve)),
          },
          debug: () => {},
          getIdToken: (audience) => idToken(sandbox, audience),
          mask: (secret) => masked.push(secret),
        },
      ),
  };
}
