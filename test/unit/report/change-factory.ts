/** Small judgements of pull requests for the renderers. */
import { createHash } from 'node:crypto';
import type {
  AccessLine,
  ChangedHolder,
  ChangeFinding,
  ChangeJudgement,
  ChangeUsage,
  FileLocation,
  JudgedChange,
} from '../../../src/model/pull-request.ts';
import type { Settings } from '../../../src/model/settings.ts';
import type { ChangeReportInput } from '../../../src/report/change/input.ts';
import { settings } from './factory.ts';
import { ACCOUNT, arnOf, COLLECTED_AT, daysAgo } from './facts.ts';

export const HEAD = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';
export const BASE = 'f0e1d2c3b4a5968778695a4b3c2d1e0f76543210';

export function at(path: string, startLine: number, endLine = startLine): FileLocation {
  return { path, startLine, endLine };
}

export function roleHolder(name: string, overrides: Partial<ChangedHolder> = {}): ChangedHolder {
  return {
    ...{ type: 'role', address: `aws_iam_role.${name}`, words: `role ${name}`, name },
    ...{ entityArn: arnOf('role', name), tiedBy: 'name' },
    ...overrides,
  };
}

/** Used so many days ago, or never. */
export function used(of: string, days: number | 'never', alreadyGranted = true): ChangeUsage {
  const lastAccessedAt = days === 'never' ? null : daysAgo(days);
  const ageDays = days === 'never' ? null : days;
  return {
    ...{ of, alreadyGranted, serviceGranted: alreadyGranted },
    evidence: { lastAccessedAt, ageDays, trackedSince: daysAgo(400) },
  };
}

export function access(overrides: Partial<AccessLine> = {}): AccessLine {
  return { kind: 'added', actions: ['s3:*'], resources: ['*'], isCertain: true, ...overrides };
}

export function change(overrides: Partial<JudgedChange> = {}): JudgedChange {
  return {
    holder: roleHolder('deploy', { policyName: 'app' }),
    kind: 'identity',
    state: 'changed',
    path: 'iam/deploy.tf',
    access: [access()],
    ...overrides,
  };
}

export function finding(overrides: Partial<ChangeFinding> = {}): ChangeFinding {
  const { rule = 'wildcard-service', path = 'iam/deploy.tf', message = '' } = overrides;
  return {
    id: createHash('sha256').update(`${rule}\n${path}\n${message}`).digest('hex').slice(0, 16),
    rule,
    severity: 'high',
    status: 'new',
    holder: roleHolder('deploy', { policyName: 'app' }),
    accountId: ACCOUNT,
    subject: { service: 's3' },
    location: at(path, 10, 16),
    shownAt: 12,
    path,
    message: 'Inline policy app of role deploy allows every action of s3.',
    remediation: 'Allow only the actions that are needed.',
    ...overrides,
  };
}

const RANK = { new: 0, exempt: 1, known: 2 };

/** A change of one file in which what is not given is clean. The conclusion follows at `fail-on: high`. */
export function changeJudgement(overrides: Partial<ChangeJudgement> = {}): ChangeJudgement {
  const findings = [...(overrides.findings ?? [])].sort((a, b) => RANK[a.status] - RANK[b.status]);
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { status, severity } of findings) if (status === 'new') counts[severity] += 1;
  const isWhole = (overrides.errors ?? []).length === 0;
  return {
    conclusion: counts.critical + counts.high > 0 ? 'fail' : isWhole ? 'pass' : 'incomplete',
    isComplete: isWhole,
    ref: {
      number: 42,
      url: 'https://github.com/acme/shop/pull/42',
      headSha: HEAD,
      baseSha: BASE,
    },
    files: [{ path: 'iam/deploy.tf', status: 'modified', format: 'terraform', documents: 2 }],
    otherFiles: 0,
    changes: [],
    counts,
    usage: { looked: true, collectedAt: COLLECTED_AT, accountIds: [ACCOUNT] },
    exemptions: [],
    notices: [],
    errors: [],
    stats: { apiCalls: { GetAccountAuthorizationDetails: 1 }, retries: 0, durationMs: 4200 },
    ...overrides,
    findings,
  };
}

export function changeInput(of: ChangeJudgement, overrides: Partial<Settings> = {}): ChangeReportInput {
  return {
    judgement: of,
    settings: settings({ comment: { when: 'on-failure' }, ...overrides }),
    run: {
      tool: { name: 'iam-sweep', version: '1.2.3' },
      startedAt: COLLECTED_AT,
      finishedAt: '2026-11-20T06:00:09.000Z',
      mode: 'pull-request',
      configFile: '.github/iam-sweep.yml',
    },
  };
}
