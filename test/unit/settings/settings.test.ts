import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../src/model/settings.ts';
import { loadSettings } from '../../../src/settings/index.ts';
import { settingsOf } from './loading.ts';

const DEFAULTS: Settings = {
  mode: 'auto',
  aws: { region: 'us-east-1', roleSessionName: 'iam-sweep', roleDurationSeconds: 3600 },
  accounts: [],
  entities: { include: [], exclude: [], tags: {} },
  access: { unusedDays: 180, graceDays: 30, granularity: 'service', jobDeadlineSeconds: 300 },
  rules: {
    'service-never-accessed': 'default',
    'service-unused': 'default',
    'action-never-accessed': 'default',
    'action-unused': 'default',
    'entity-unused': 'default',
    'switch-role-stale': 'default',
    'switch-role-never': 'default',
    'credential-unused': 'default',
    'mfa-missing': 'default',
    'password-policy-weak': 'default',
    'admin-access': 'default',
    'privilege-escalation': 'default',
    'pass-role-any': 'default',
    'wildcard-service': 'default',
    'not-action-allow': 'default',
    'trust-public': 'default',
    'trust-oidc-unbound': 'default',
    'trust-cross-account': 'default',
    'policy-unknown-action': 'default',
    'policy-malformed': 'default',
    'policy-too-large': 'default',
    'change-grants-unused': 'default',
    'change-removes-used': 'default',
    'change-unresolved': 'default',
    'access-analyzer': 'default',
  },
  switchRole: {
    unusedDays: 90,
    lookBackDays: 90,
    eventNames: ['SwitchRole', 'AssumeRole'],
    sources: [{ type: 'cloudtrail-events' }],
    users: { include: [], exclude: [] },
  },
  slack: { repeat: false },
  exemptions: [],
  gate: { failOn: 'high', onIncomplete: 'fail', ratchet: false },
  issue: {
    open: false,
    openOn: 'high',
    per: 'account',
    max: 20,
    labels: ['iam-sweep'],
    assignees: [],
    owners: [],
  },
  changes: {
    include: [],
    exclude: [],
    terraformPlans: [],
    synthesized: [],
    map: [],
    parameters: {},
    usage: 'auto',
    allowPullRequestTarget: false,
    accessAnalyzer: {
      validatePolicy: false,
      noNewAccess: false,
      accessNotGranted: [],
      noPublicAccess: false,
    },
  },
  comment: { when: 'on-failure' },
  reportFormats: ['html', 'sarif', 'csv'],
  reportDirectory: 'iam-sweep-report',
};

const EVERY_KEY = `
mode: audit
aws:
  role-to-assume: arn:aws:iam::111122223333:role/ci/iam-sweep
  region: eu-central-1
  role-session-name: sweep@example
  role-duration-seconds: 900
  audience: example
accounts:
  - role-arn: arn:aws:iam::444455556666:role/iam-sweep-audit
    name: production
  - role-arn: arn:aws:iam::123456789012:role/iam-sweep-audit
entities:
  include: [role/team/*, '{user,group}/**']
  exclude: ['arn:aws:iam::*:role/break-glass']
  tags: { team: payments, stage: [prod*, staging] }
access:
  unused-days: 90
  grace-days: 0
  granularity: action
  job-deadline-seconds: 60
switch-role:
  unused-days: 180
  look-back-days: 400
  event-names: [SwitchRole]
  sources:
    - type: cloudtrail-events
      regions: [us-east-1, eu-central-1]
    - type: s3
      bucket: example-trail
      prefix: /audit/logs/
      region: eu-central-1
      accounts: [111122223333, '012345678901', 012345678901]
      regions: [eu-central-1]
      role-arn: arn:aws:iam::444455556666:role/read-logs
    - type: athena
      database: audit
      table: cloudtrail_logs
      workgroup: iam-sweep
      catalog: example
      output-location: s3://example-results/athena/
      region: eu-central-1
      accounts: all
      regions: [us-east-1]
      role-arn: arn:aws:iam::444455556666:role/query
    - type: dynamodb
      table: Switches
      region: eu-central-1
      role-arn: arn:aws:iam::444455556666:role/read-table
      filled-since: 2024-02-29
      accounts: ['111122223333']
    - type: files
      paths: [logs, 'more/**/*.json.gz']
  history:
    store: dynamodb
    table: iam-sweep-history
    region: eu-central-1
    role-arn: arn:aws:iam::444455556666:role/keep-history
  users:
    include: [user/people/*]
    exclude: ['arn:aws:iam::*:user/people/ci-*']
rules:
  service-unused: off
  entity-unused: critical
  switch-role-stale: high
exemptions:
  - entity: role/break-glass
    rule: '*'
    services: [s3, sso*]
    reason: For emergencies only
    expires: 2027-02-28
    approved-by: Akua Mansa
  - { entity: user/nightly, rule: service-unused, reason: Runs once a year, expires: '2028-02-29' }
gate:
  fail-on: medium
  on-incomplete: warn
  baseline: .github/iam-sweep-baseline.json
  ratchet: true
  save-baseline: out/baseline.json
issue:
  open: true
  open-on: medium
  per: entity
  max: 5
  labels: [iam-sweep, security]
  assignees: [octocat]
  owners: [{ entity: role/team/*, assignees: [hubot, mona_corp] }]
  owner-tag: owner
  key: payments
changes:
  include: ['iam/**']
  exclude: ['iam/drafts/*']
  terraform-plan: [plan.json, out/prod/plan.json, { path: out/plans/a.json, directory: ./infra/a/ }]
  synthesized: [{ after: ./cdk.out/, before: base/cdk.out }, { after: out }]
  map:
    - { file: iam/deploy.json, entity: role/ci/deploy }
    - { file: '**/*.tf', address: 'aws_iam_policy.*', entity: 'arn:aws:iam::111122223333:policy/team/app' }
  parameters: { Stage: prod, Retention: '30' }
  usage: require
  allow-pull-request-target: true
  access-analyzer:
    validate-policy: true
    no-new-access: true
    access-not-granted: ['iam:*', 's3:DeleteBucket']
    no-public-access: true
comment: { when: always, key: iam }
slack:
  repeat: true
  username: IAM Sweep
  icon-emoji: ':broom:'
  text-none: Everybody switched within {days} days.
  text-some: '{conclusion}: {stale} stale, {never} never, {unknown} unknown in {account}, see {run-url}'
report: { directory: out/report, formats: [html] }
snapshot: { save: out/snapshot.json.gz }
`;

const ALL_OF_IT: Settings = {
  mode: 'audit',
  aws: {
    roleToAssume: 'arn:aws:iam::111122223333:role/ci/iam-sweep',
    region: 'eu-central-1',
    roleSessionName: 'sweep@example',
    roleDurationSeconds: 900,
    audience: 'example',
  },
  accounts: [
    { roleArn: 'arn:aws:iam::444455556666:role/iam-sweep-audit', name: 'production' },
    { roleArn: 'arn:aws:iam::123456789012:role/iam-sweep-audit' },
  ],
  entities: {
    include: ['role/team/*', '{user,group}/**'],
    exclude: ['arn:aws:iam::*:role/break-glass'],
    tags: { team: ['payments'], stage: ['prod*', 'staging'] },
  },
  access: { unusedDays: 90, graceDays: 0, granularity: 'action', jobDeadlineSeconds: 60 },
  switchRole: {
    unusedDays: 180,
    lookBackDays: 400,
    eventNames: ['SwitchRole'],
    sources: [
      { type: 'cloudtrail-events', regions: ['us-east-1', 'eu-central-1'] },
      {
        type: 's3',
        bucket: 'example-trail',
        prefix: 'audit/logs',
        region: 'eu-central-1',
        accounts: ['111122223333', '012345678901', '012345678901'],
        regions: ['eu-central-1'],
        roleArn: 'arn:aws:iam::444455556666:role/read-logs',
      },
      {
        type: 'athena',
        catalog: 'example',
        database: 'audit',
        table: 'cloudtrail_logs',
        workgroup: 'iam-sweep',
        outputLocation: 's3://example-results/athena/',
        region: 'eu-central-1',
        accounts: 'all',
        regions: ['us-east-1'],
        roleArn: 'arn:aws:iam::444455556666:role/query',
      },
      {
        type: 'dynamodb',
        table: 'Switches',
        region: 'eu-central-1',
        roleArn: 'arn:aws:iam::444455556666:role/read-table',
        filledSince: '2024-02-29',
        accounts: ['111122223333'],
      },
      { type: 'files', paths: ['logs', 'more/**/*.json.gz'] },
    ],
    history: {
      store: 'dynamodb',
      table: 'iam-sweep-history',
      region: 'eu-central-1',
      roleArn: 'arn:aws:iam::444455556666:role/keep-history',
    },
    users: { include: ['user/people/*'], exclude: ['arn:aws:iam::*:user/people/ci-*'] },
  },
  slack: {
    repeat: true,
    username: 'IAM Sweep',
    iconEmoji: ':broom:',
    textNone: 'Everybody switched within {days} days.',
    textSome: '{conclusion}: {stale} stale, {never} never, {unknown} unknown in {account}, see {run-url}',
  },
  rules: {
    ...DEFAULTS.rules,
    'service-unused': 'off',
    'entity-unused': 'critical',
    'switch-role-stale': 'high',
  },
  exemptions: [
    {
      entity: 'role/break-glass',
      rule: '*',
      services: ['s3', 'sso*'],
      reason: 'For emergencies only',
      expires: '2027-02-28',
      approvedBy: 'Akua Mansa',
    },
    { entity: 'user/nightly', rule: 'service-unused', reason: 'Runs once a year', expires: '2028-02-29' },
  ],
  gate: {
    failOn: 'medium',
    onIncomplete: 'warn',
    baseline: '.github/iam-sweep-baseline.json',
    ratchet: true,
    saveBaseline: 'out/baseline.json',
  },
  issue: {
    open: true,
    openOn: 'medium',
    per: 'entity',
    max: 5,
    labels: ['iam-sweep', 'security'],
    assignees: ['octocat'],
    owners: [{ entity: 'role/team/*', assignees: ['hubot', 'mona_corp'] }],
    ownerTag: 'owner',
    key: 'payments',
  },
  changes: {
    include: ['iam/**'],
    exclude: ['iam/drafts/*'],
    // A plan is of the directory that it is in, unless it is said.
    terraformPlans: [
      { path: 'plan.json', directory: '' },
      { path: 'out/prod/plan.json', directory: 'out/prod' },
      { path: 'out/plans/a.json', directory: 'infra/a' },
    ],
    synthesized: [{ after: 'cdk.out', before: 'base/cdk.out' }, { after: 'out' }],
    map: [
      { file: 'iam/deploy.json', entity: 'role/ci/deploy' },
      {
        file: '**/*.tf',
        address: 'aws_iam_policy.*',
        entity: 'arn:aws:iam::111122223333:policy/team/app',
      },
    ],
    parameters: { Stage: 'prod', Retention: '30' },
    usage: 'require',
    allowPullRequestTarget: true,
    accessAnalyzer: {
      validatePolicy: true,
      noNewAccess: true,
      accessNotGranted: ['iam:*', 's3:DeleteBucket'],
      noPublicAccess: true,
    },
  },
  comment: { when: 'always', key: 'iam' },
  reportFormats: ['html'],
  reportDirectory: 'out/report',
  saveSnapshot: 'out/snapshot.json.gz',
};

describe('settings without a config file and without inputs', () => {
  test('every setting has its default', async () => {
    expect(await settingsOf({})).toEqual(DEFAULTS);
  });

  test.each(['', '# nothing yet\n', '---\n', 'null\n', '{}'])(
    'a file that holds nothing (%j) changes nothing',
    async (file) => {
      expect(await settingsOf({ file })).toEqual(DEFAULTS);
    },
  );

  test('the session carries the number of the workflow run, so that CloudTrail leads back to it', async () => {
    const { aws } = await settingsOf({ surroundings: { runId: '1658821493' } });
    expect(aws.roleSessionName).toBe('iam-sweep-1658821493');
  });

  test('a run id that no session name may hold is left out', async () => {
    const { aws } = await settingsOf({ surroundings: { runId: 'a b' } });
    expect(aws.roleSessionName).toBe('iam-sweep');
  });
});

describe('the config file', () => {
  test('every key of it reaches the settings', async () => {
    expect(await settingsOf({ file: EVERY_KEY })).toEqual(ALL_OF_IT);
  });

  test('anchors spare repetition', async () => {
    const file = 'entities:\n  include: &team [role/team/*]\n  exclude: *team\n';
    expect((await settingsOf({ file })).entities.exclude).toEqual(['role/team/*']);
  });

  test('CRLF line ends and a byte order mark do no harm', async () => {
    const file = '\uFEFFgate:\r\n  fail-on: low\r\n';
    expect((await settingsOf({ file })).gate.failOn).toBe('low');
  });

  test('the file that was read is told, relative to the workspace', async () => {
    const load = (configFile: string) =>
      loadSettings({
        inputs: { 'config-file': configFile },
        workspace: '/workspace',
        readFile: async () => ({ status: 'read', text: '' }),
      });
    expect((await load('audit/iam.yml')).configFile).toBe('audit/iam.yml');
    expect((await load('/workspace/audit/../iam.yml')).configFile).toBe('iam.yml');
  });

  test('no file at the default path is told as none', async () => {
    const loaded = await loadSettings({
      inputs: { 'config-file': './.github/iam-sweep.yml' },
      workspace: '/workspace',
      readFile: async () => ({ status: 'missing' }),
    });
    expect(loaded.configFile).toBeNull();
  });
});

describe('an input beats the config file', () => {
  const OVERRIDES: readonly [input: string, text: string, expected: Partial<Settings>][] = [
    ['mode', 'audit', { mode: 'audit' }],
    [
      'role-to-assume',
      'arn:aws:iam::111122223333:role/other',
      { aws: { ...ALL_OF_IT.aws, roleToAssume: 'arn:aws:iam::111122223333:role/other' } },
    ],
    ['aws-region', 'ap-south-2', { aws: { ...ALL_OF_IT.aws, region: 'ap-south-2' } }],
    ['role-session-name', 'other', { aws: { ...ALL_OF_IT.aws, roleSessionName: 'other' } }],
    ['role-duration-seconds', '43200', { aws: { ...ALL_OF_IT.aws, roleDurationSeconds: 43200 } }],
    ['audience', 'sts.amazonaws.com', { aws: { ...ALL_OF_IT.aws, audience: 'sts.amazonaws.com' } }],
    [
      'entities',
      'role/a\n\n  user/b  \r\n',
      { entities: { ...ALL_OF_IT.entities, include: ['role/a', 'user/b'] } },
    ],
    ['exclude-entities', 'role/a', { entities: { ...ALL_OF_IT.entities, exclude: ['role/a'] } }],
    ['unused-days', '400', { access: { ...ALL_OF_IT.access, unusedDays: 400 } }],
    ['switch-role-unused-days', '400', { switchRole: { ...ALL_OF_IT.switchRole, unusedDays: 400 } }],
    ['fail-on', 'never', { gate: { ...ALL_OF_IT.gate, failOn: 'never' } }],
    ['on-incomplete', 'fail', { gate: { ...ALL_OF_IT.gate, onIncomplete: 'fail' } }],
    ['report-directory', 'elsewhere', { reportDirectory: 'elsewhere' }],
    ['open-issue', 'False', { issue: { ...ALL_OF_IT.issue, open: false } }],
    ['comment', 'never', { comment: { ...ALL_OF_IT.comment, when: 'never' } }],
    [
      'terraform-plan',
      'a.json\nb/c.json',
      {
        changes: {
          ...ALL_OF_IT.changes,
          terraformPlans: [
            { path: 'a.json', directory: '' },
            { path: 'b/c.json', directory: 'b' },
          ],
        },
      },
    ],
    ['save-baseline', 'new.json', { gate: { ...ALL_OF_IT.gate, saveBaseline: 'new.json' } }],
    ['save-snapshot', 'facts.json', { saveSnapshot: 'facts.json' }],
  ];

  test.each(OVERRIDES)('%s', async (input, text, expected) => {
    expect(await settingsOf({ file: EVERY_KEY, inputs: { [input]: text } })).toEqual({
      ...ALL_OF_IT,
      ...expected,
    });
  });

  test('apart from mode: auto, which the action declares as its default and which leaves the file its say', async () => {
    expect((await settingsOf({ file: 'mode: audit', inputs: { mode: 'auto' } })).mode).toBe('audit');
  });

  test('from-snapshot sets aside what the file says about collecting', async () => {
    const { aws: _, ...settings } = await settingsOf({
      file: EVERY_KEY,
      inputs: { 'from-snapshot': 'facts.json' },
    });
    const { aws, saveSnapshot, ...others } = ALL_OF_IT;
    const { history, ...switchRole } = ALL_OF_IT.switchRole;
    expect(settings).toEqual({
      ...others,
      accounts: [],
      switchRole: { ...switchRole, sources: DEFAULTS.switchRole.sources },
      fromSnapshot: 'facts.json',
    });
  });

  test.each([
    ['the input', 'switch-role: { sources: [] }', { 'from-snapshot': 'facts.json' }],
    ['the file', 'switch-role: { sources: [] }\nsnapshot: { from: facts.json }', {}],
  ])('an audit without stocktaking stays one when %s names a snapshot', async (_, file, inputs) => {
    const { switchRole, fromSnapshot } = await settingsOf({ file, inputs });
    expect(fromSnapshot).toBe('facts.json');
    expect(switchRole.sources).toEqual([]);
  });
});

describe('the region', () => {
  test('is the one of the environment when neither input nor file names one', async () => {
    const surroundings = { region: { name: 'eu-west-1', variable: 'AWS_REGION' } } as const;
    expect((await settingsOf({ surroundings })).aws.region).toBe('eu-west-1');
    expect((await settingsOf({ surroundings, file: 'aws: { region: eu-north-1 }' })).aws.region).toBe(
      'eu-north-1',
    );
  });

  test.each([
    ['aws', 'us-east-1'],
    ['aws-cn', 'cn-north-1'],
    ['aws-us-gov', 'us-gov-west-1'],
    ['aws-iso', 'us-iso-east-1'],
    ['aws-iso-b', 'us-isob-east-1'],
    ['aws-iso-e', 'eu-isoe-west-1'],
    ['aws-iso-f', 'us-isof-south-1'],
    ['aws-eusc', 'eusc-de-east-1'],
  ])('of a role in the partition %s is %s by default', async (partition, region) => {
    const role = `arn:${partition}:iam::111122223333:role/iam-sweep`;
    expect((await settingsOf({ inputs: { 'role-to-assume': role } })).aws.region).toBe(region);
    expect((await settingsOf({ file: `accounts: [{ role-arn: '${role}' }]` })).aws.region).toBe(region);
    const surroundings = { region: { name: region, variable: 'AWS_DEFAULT_REGION' } } as const;
    expect((await settingsOf({ inputs: { 'role-to-assume': role }, surroundings })).aws.region).toBe(region);
  });

  test('of the environment is passed over when the role is in another partition', async () => {
    const surroundings = { region: { name: 'us-east-1', variable: 'AWS_REGION' } } as const;
    const inputs = { 'role-to-assume': 'arn:aws-cn:iam::111122223333:role/iam-sweep' };
    expect((await settingsOf({ inputs, surroundings })).aws.region).toBe('cn-north-1');
  });
});
