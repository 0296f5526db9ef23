import { describe, expect, test } from 'vitest';
import { errorOf, problemsOf, settingsOf } from './loading.ts';

const CASES: readonly [input: string, text: string, problem: string][] = [
  ['mode', 'Audit', 'input mode: found "Audit". Allowed: auto, audit, pull-request. Did you mean "audit"?'],
  [
    'mode',
    'pull_request',
    'input mode: found "pull_request". Allowed: auto, audit, pull-request. Did you mean "pull-request"?',
  ],
  [
    'role-to-assume',
    'iam-sweep',
    'input role-to-assume: found "iam-sweep". Allowed: the ARN of an IAM role, such as arn:aws:iam::123456789012:role/iam-sweep.',
  ],
  [
    'aws-region',
    'us_east_1',
    'input aws-region: found "us_east_1". Allowed: the name of an AWS region, such as us-east-1.',
  ],
  [
    'role-session-name',
    'nightly sweep',
    'input role-session-name: found "nightly sweep". Allowed: 2 to 64 characters of A-Z, a-z, 0-9 and the signs _ + = , . @ -.',
  ],
  [
    'role-duration-seconds',
    '1h',
    'input role-duration-seconds: found "1h". Allowed: a whole number from 900 to 43200.',
  ],
  [
    'audience',
    'sts amazonaws com',
    'input audience: found "sts amazonaws com". Allowed: a text without blanks, such as sts.amazonaws.com.',
  ],
  ...['180 days', '1e3', '-1', '+90', '0', '090', '401', '90.0', '0x5a', '99999999999999999999'].map(
    (text) =>
      [
        'unused-days',
        text,
        `input unused-days: found ${/^(0|401)$/.test(text) ? text : `"${text}"`}. Allowed: a whole number from 1 to 400 (IAM remembers the last use for 400 days).`,
      ] as [string, string, string],
  ),
  [
    'switch-role-unused-days',
    '3651',
    'input switch-role-unused-days: found 3651. Allowed: a whole number from 1 to 3650.',
  ],
  ['fail-on', 'none', 'input fail-on: found "none". Allowed: critical, high, medium, low, never.'],
  [
    'on-incomplete',
    'warning',
    'input on-incomplete: found "warning". Allowed: fail, warn. Did you mean "warn"?',
  ],
  ['open-issue', 'yes', 'input open-issue: found "yes". Allowed: true or false.'],
  ['open-issue', 'tRUE', 'input open-issue: found "tRUE". Allowed: true or false.'],
  [
    'save-baseline',
    '/tmp/known.json',
    'input save-baseline: found "/tmp/known.json". Allowed: a path inside the workspace, relative to it and without "..".',
  ],
  [
    'save-baseline',
    'iam-sweep-report/report.json',
    'input save-baseline: found "iam-sweep-report/report.json", which is a report too. Allowed: a file of its own, mostly that of gate.baseline.',
  ],
  ...['save-baseline', 'save-snapshot', 'from-snapshot'].flatMap((input) =>
    ['a/', 'a/b//', '.github\\', '.', './', 'a/.'].map(
      (path) =>
        [
          input,
          path,
          `input ${input}: found ${JSON.stringify(path)}. Allowed: the path of a file, so without a slash at its end.`,
        ] as [string, string, string],
    ),
  ),
  [
    'report-directory',
    '/tmp',
    'input report-directory: found "/tmp". Allowed: a path inside the workspace, relative to it and without "..".',
  ],
  [
    'save-snapshot',
    'a/../../b',
    'input save-snapshot: found "a/../../b". Allowed: a path inside the workspace, relative to it and without "..".',
  ],
  [
    'from-snapshot',
    'C:\\facts.json',
    'input from-snapshot: found "C:\\\\facts.json". Allowed: a path inside the workspace, relative to it and without "..".',
  ],
];

const GLOB =
  'a glob that starts with role/, user/, group/, policy/, account/, arn: or *, with the wildcards *, **, ? and {a,b}, and \\ before a sign to take it as it is';

describe('an input that is refused is named with what was found and what is allowed', () => {
  test.each(CASES)('%s: %j', async (input, text, problem) => {
    expect(await problemsOf({ inputs: { [input]: text } })).toEqual([problem]);
  });

  test('a bad glob among several lines is named by its line', async () => {
    const inputs = { entities: 'role/a\n\nrolle/b\n', 'exclude-entities': 'all' };
    expect(await problemsOf({ inputs })).toEqual([
      `input entities, line 3: found "rolle/b". Allowed: ${GLOB}.`,
      `input exclude-entities: found "all". Allowed: ${GLOB}.`,
    ]);
  });

  test.each([
    'role/*, user/*',
    'role/*,user/*',
    'role/* user/*',
    '{user,group}/*; arn:aws:iam::*:role/a',
    '** *',
  ])('globs that share a line (%s) are told to stand one a line', async (line) => {
    const inputs = { entities: `role/a\n${line}` };
    expect(await problemsOf({ inputs })).toEqual([
      `input entities, line 2: found "${line}". Allowed: one glob a line.`,
    ]);
  });

  test.each(['role/{team/a,user/b}', 'role/a\\,user/b', 'role/a,b', '{role,user}/*'])(
    'a comma that belongs to the glob (%s) parts nothing',
    async (line) => {
      expect((await settingsOf({ inputs: { entities: line } })).entities.include).toEqual([line]);
    },
  );

  test('the problem carries the path of the setting', async () => {
    const { problems } = await errorOf({ inputs: { 'fail-on': 'High' } });
    expect(problems).toEqual([
      {
        source: 'input fail-on',
        key: 'gate.fail-on',
        what: 'found "High"',
        allowed: 'critical, high, medium, low, never',
        suggestion: 'high',
      },
    ]);
  });

  test('inputs, file and environment are told about together, and a file is checked though an input overrides it', async () => {
    const problems = await problemsOf({
      file: 'access: { unused-days: soon }',
      inputs: { 'unused-days': '90', 'fail-on': 'all' },
      surroundings: { region: { name: 'nowhere', variable: 'AWS_DEFAULT_REGION' } },
    });
    expect(problems).toEqual([
      'environment variable AWS_DEFAULT_REGION: found "nowhere". Allowed: the name of an AWS region, such as us-east-1.',
      '.github/iam-sweep.yml:1:24: access.unused-days: found "soon". Allowed: a whole number from 1 to 400 (IAM remembers the last use for 400 days).',
      'input fail-on: found "all". Allowed: critical, high, medium, low, never.',
    ]);
  });
});

describe('settings that contradict each other', () => {
  const ROLE = 'arn:aws:iam::111122223333:role/iam-sweep';

  test('facts are judged anew or collected, not both', async () => {
    const inputs = { 'from-snapshot': 'a.json', 'save-snapshot': 'b.json', 'role-to-assume': ROLE };
    expect(await problemsOf({ inputs })).toEqual([
      'input save-snapshot: given together with snapshot.from (input from-snapshot), which makes no AWS call. Allowed: snapshot.save or snapshot.from, not both.',
      'input role-to-assume: given together with snapshot.from (input from-snapshot), which makes no AWS call. Allowed: aws.role-to-assume or snapshot.from, not both.',
    ]);
  });

  test('a snapshot in the file does not give way to a role in the inputs', async () => {
    const given = { file: 'snapshot: { from: a.json }', inputs: { 'role-to-assume': ROLE } };
    expect(await problemsOf(given)).toEqual([
      'input role-to-assume: given together with snapshot.from (.github/iam-sweep.yml:1:19), which makes no AWS call. Allowed: aws.role-to-assume or snapshot.from, not both.',
    ]);
  });

  test('accounts next to a snapshot in one file are refused', async () => {
    const file = `snapshot:\n  from: a.json\naccounts:\n  - role-arn: ${ROLE}\n`;
    expect(await problemsOf({ file })).toEqual([
      '.github/iam-sweep.yml:4:3: accounts: given together with snapshot.from (.github/iam-sweep.yml:2:9), which makes no AWS call. Allowed: accounts or snapshot.from, not both.',
    ]);
  });

  test('a role of one partition opens no account in another', async () => {
    const file = 'accounts:\n  - role-arn: arn:aws-cn:iam::444455556666:role/audit\n';
    expect(await problemsOf({ file, inputs: { 'role-to-assume': ROLE } })).toEqual([
      '.github/iam-sweep.yml:2:15: accounts[0].role-arn: found a role in the partition aws-cn. Allowed: roles in aws, the partition of aws.role-to-assume.',
    ]);
  });

  test('a region belongs to the partition of the role', async () => {
    const inputs = { 'role-to-assume': ROLE, 'aws-region': 'cn-north-1' };
    expect(await problemsOf({ inputs })).toEqual([
      'input aws-region: found "cn-north-1", a region of aws-cn. Allowed: regions of aws, the partition of aws.role-to-assume.',
    ]);
  });

  test('a role that reads logs is in the partition of the others', async () => {
    const china = 'arn:aws-cn:iam::444455556666:role/a';
    const file = `switch-role:
  sources: [{ type: cloudtrail-events }, { type: s3, bucket: example-trail, role-arn: '${china}' }]
  history: { store: dynamodb, table: history, role-arn: '${china}' }
`;
    expect(await problemsOf({ file, inputs: { 'role-to-assume': ROLE } })).toEqual([
      '.github/iam-sweep.yml:2:87: switch-role.sources[1].role-arn: found a role in the partition aws-cn. Allowed: roles in aws, the partition of aws.role-to-assume.',
      '.github/iam-sweep.yml:3:57: switch-role.history.role-arn: found a role in the partition aws-cn. Allowed: roles in aws, the partition of aws.role-to-assume.',
    ]);
    expect((await settingsOf({ file })).switchRole.sources).toHaveLength(2);
  });

  test('logs are read back over the whole threshold, whoever set it', async () => {
    const file = 'switch-role: { look-back-days: 180 }';
    expect((await settingsOf({ file })).switchRole).toMatchObject({ unusedDays: 90, lookBackDays: 180 });
    expect(await problemsOf({ file, inputs: { 'switch-role-unused-days': '365' } })).toEqual([
      '.github/iam-sweep.yml:1:32: switch-role.look-back-days: found 180. Allowed: at least 365, the days of switch-role.unused-days (input switch-role-unused-days).',
    ]);
    expect(await problemsOf({ file: 'switch-role: { look-back-days: 89 }' })).toEqual([
      '.github/iam-sweep.yml:1:32: switch-role.look-back-days: found 89. Allowed: at least 90, the days of switch-role.unused-days (its default).',
    ]);
    const inputs = { 'switch-role-unused-days': '365' };
    expect((await settingsOf({ inputs })).switchRole).toMatchObject({ unusedDays: 365, lookBackDays: 365 });
  });

  test('the history has a file of its own', async () => {
    const file = 'switch-role: { history: { store: file } }\n';
    expect(await problemsOf({ file, inputs: { 'save-snapshot': './iam-sweep-history.json' } })).toEqual([
      '.github/iam-sweep.yml:1:25: switch-role.history.path: found "iam-sweep-history.json", which is the file of snapshot.save too. Allowed: a file of its own.',
    ]);
    const report =
      'switch-role: { history: { store: file, path: out/report.json } }\nreport: { directory: out/ }';
    expect(await problemsOf({ file: report })).toEqual([
      '.github/iam-sweep.yml:1:46: switch-role.history.path: found "out/report.json", which is a report too. Allowed: a file of its own.',
    ]);
  });

  test('facts that are judged anew need no source and no history next to them in one file', async () => {
    const file =
      'snapshot: { from: a.json }\nswitch-role: { sources: [{ type: files, paths: [a] }], history: { store: file } }\n';
    expect(await problemsOf({ file })).toEqual([
      '.github/iam-sweep.yml:2:25: switch-role.sources: given together with snapshot.from (.github/iam-sweep.yml:1:19), which makes no AWS call. Allowed: switch-role.sources or snapshot.from, not both.',
      '.github/iam-sweep.yml:2:65: switch-role.history: given together with snapshot.from (.github/iam-sweep.yml:1:19), which makes no AWS call. Allowed: switch-role.history or snapshot.from, not both.',
    ]);
  });
});
