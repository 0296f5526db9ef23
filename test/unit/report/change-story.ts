/** A pull request with a bit of everything, as a team would open it. */
import type { ChangeJudgement } from '../../../src/model/pull-request.ts';
import type { Exemption } from '../../../src/model/settings.ts';
import { access, at, change, changeJudgement, finding, roleHolder, used } from './change-factory.ts';
import { ACCOUNT, arnOf, daysAgo } from './facts.ts';

export const EXEMPTION: Exemption = {
  entity: 'role/ci-*',
  rule: 'pass-role-any',
  reason: 'Replaced in the spring, see the plan of the platform team',
  expires: '2027-03-31',
  approvedBy: 'Dana',
};

/** A resource that the template makes, as `nameUnknowns` shows it. */
const UNKNOWN = `$${'{Queue.Arn}'}`;
const worker = roleHolder('worker', { policyName: 'queue' });
const ci = roleHolder('ci-release');
const table = { type: 'policy', address: 'TablePolicy', words: 'policy TablePolicy' } as const;

/** One role that gets what it already has: the smallest change that has something to say. */
export function smallChange(): ChangeJudgement {
  return changeJudgement({
    changes: [
      change({
        access: [access({ location: at('iam/deploy.tf', 10, 16), shownAt: 12, usage: [used('s3', 412)] })],
      }),
    ],
    findings: [
      finding({
        rule: 'change-grants-unused',
        severity: 'medium',
        message: `Adds s3:* to role deploy, which already may use Amazon S3 and has not used it for 412 days (last on ${daysAgo(412).slice(0, 10)}).`,
        remediation: 'Take s3 out of the policy rather than adding to it.',
        evidence: { lastAccessedAt: daysAgo(412), ageDays: 412 },
      }),
    ],
  });
}

/** Access that is only moved and narrowed. */
export function cleanChange(): ChangeJudgement {
  return changeJudgement({
    changes: [
      change({
        access: [
          access({
            ...{ kind: 'narrowed', actions: ['s3:GetObject'], resources: ['arn:aws:s3:::shop-data/*'] },
            ...{ location: at('iam/deploy.tf', 10), shownAt: 10 },
          }),
        ],
      }),
      change({ holder: worker, access: [] }),
    ],
    usage: { looked: false, reason: 'pull requests from forks get no OIDC token' },
  });
}

export function storyChange(): ChangeJudgement {
  return changeJudgement({
    files: [
      { path: 'iam/deploy.tf', status: 'modified', format: 'terraform', documents: 4 },
      {
        ...{ path: 'stacks/queue.yml', previousPath: 'stacks/worker.yml' },
        ...{ status: 'modified', format: 'cloudformation', documents: 3 },
      },
      { path: 'stacks/old.json', status: 'removed', format: 'cloudformation', documents: 1 },
      { path: 'stacks/site.yml', status: 'added', documents: 0 },
    ],
    otherFiles: 12,
    changes: [
      change({
        access: [
          access({
            level: 'permissions-management',
            ...{ location: at('iam/deploy.tf', 10, 16), shownAt: 12, usage: [used('s3', 412)] },
          }),
          access({
            ...{ kind: 'widened', actions: ['kms:Decrypt'], resources: ['arn:aws:kms:*:111122223333:key/*'] },
            ...{
              condition: 'no longer only where kms:ViaService is s3.eu-west-1.amazonaws.com',
              level: 'write',
            },
            ...{ location: at('iam/deploy.tf', 20, 28), shownAt: 25, usage: [used('kms', 3)] },
          }),
        ],
      }),
      change({
        holder: roleHolder('deploy'),
        kind: 'trust',
        access: [
          access({
            ...{ actions: ['sts:AssumeRoleWithWebIdentity'] },
            principals: ['arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'],
            ...{ condition: 'for any repository', location: at('iam/deploy.tf', 40, 52), shownAt: 44 },
          }),
        ].map(trustLine),
      }),
      change({
        ...{ holder: worker, path: 'stacks/queue.yml' },
        access: [
          access({
            ...{ kind: 'removed', actions: ['sqs:DeleteMessage', 'sqs:SendMessage'], level: 'write' },
            resources: ['arn:aws:sqs:eu-west-1:111122223333:orders', UNKNOWN],
            ...{ location: at('stacks/queue.yml', 31), shownAt: 31, usage: [used('sqs', 3)] },
          }),
        ],
      }),
      change({
        ...{ holder: table, path: 'stacks/queue.yml', state: 'added' },
        access: [
          access({
            actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan'],
            ...{
              resources: ['everything but arn:aws:dynamodb:*:*:table/audit'],
              isCertain: false,
              level: 'read',
            },
            ...{ location: at('stacks/queue.yml', 60, 71), shownAt: 60 },
          }),
        ],
      }),
      change({ ...{ holder: ci, path: 'iam/deploy.tf', access: [] } }),
    ],
    findings: [
      finding({
        ...{
          rule: 'trust-oidc-unbound',
          severity: 'critical',
          subject: { about: 'token.actions.githubusercontent.com' },
        },
        holder: roleHolder('deploy'),
        ...{ location: at('iam/deploy.tf', 40, 52), shownAt: 44 },
        message: 'The trust policy of role deploy lets any repository on GitHub assume it.',
        remediation: 'Require the repository in a condition on token.actions.githubusercontent.com:sub.',
      }),
      finding({
        ...{ rule: 'change-removes-used', severity: 'high', holder: worker, path: 'stacks/queue.yml' },
        ...{
          subject: { service: 'sqs', action: 'SendMessage' },
          location: at('stacks/queue.yml', 31),
          shownAt: 31,
        },
        evidence: { lastAccessedAt: daysAgo(3), ageDays: 3, lastAccessedRegion: 'eu-west-1' },
        message: `Removes sqs:SendMessage from role worker, which used it 3 days ago, on ${daysAgo(3).slice(0, 10)}.`,
        remediation: 'Keep it, or make sure that nothing calls it any more.',
      }),
      finding({
        ...{ rule: 'privilege-escalation', severity: 'high', subject: { about: 'pass-role-lambda' } },
        message: 'Inline policy app of role deploy allows 2 ways to more rights.',
        remediation: 'Limit iam:PassRole to the roles that it hands on.',
        details: [
          'iam:PassRole with lambda:CreateFunction: code runs as any role',
          'iam:PassRole with ec2:RunInstances: a machine runs as any role',
        ],
      }),
      finding({
        ...{ rule: 'change-grants-unused', severity: 'medium' },
        message: `Adds s3:* to role deploy, which already may use Amazon S3 and has not used it for 412 days (last on ${daysAgo(412).slice(0, 10)}).`,
        remediation: 'Take s3 out of the policy rather than adding to it.',
        evidence: { lastAccessedAt: daysAgo(412), ageDays: 412, trackedSince: daysAgo(400) },
      }),
      finding({
        ...{ rule: 'change-unresolved', severity: 'high', path: 'stacks/site.yml', subject: {} },
        ...{ location: at('stacks/site.yml', 3, 3), shownAt: 3 },
        message: 'stacks/site.yml could not be judged: line 3 is no YAML: a tab where a key was expected.',
        remediation: 'Mend the file.',
      }),
      finding({
        ...{ rule: 'pass-role-any', severity: 'high', status: 'exempt', exemption: EXEMPTION, holder: ci },
        message: 'Managed policy release of role ci-release allows iam:PassRole on every role.',
      }),
      finding({
        ...{ rule: 'not-action-allow', severity: 'medium', status: 'known' },
        ...{ location: at('iam/deploy.tf', 70, 78), shownAt: 70 },
        message: 'Inline policy legacy of role deploy allows everything but a few actions.',
      }),
    ].map((one) => (one.path === 'stacks/site.yml' ? withoutHolder(one) : one)),
    exemptions: [{ exemption: EXEMPTION, state: 'active', daysLeft: 131, matches: 1 }],
    notices: [
      {
        code: 'entity-ambiguous',
        message: 'Role build is in 2 accounts, so its use was not joined: name one in changes.map.',
      },
    ],
    errors: [
      {
        ...{ accountId: ACCOUNT, entityArn: arnOf('role', 'ci-release') },
        ...{ operation: 'GetServiceLastAccessedDetails', code: 'JobFailed' },
        message: 'IAM ended the job as FAILED: Internal failure',
      },
    ],
  });
}

function withoutHolder({ holder: _, accountId: __, ...rest }: ReturnType<typeof finding>) {
  return rest;
}

/** Of trust there are no resources. */
function trustLine({ resources: _, ...line }: ReturnType<typeof access>) {
  return line;
}
