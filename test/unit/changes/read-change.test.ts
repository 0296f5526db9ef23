import { describe, expect, it } from 'vitest';
import { readChange } from '../../../src/changes/index.ts';
import type { ReadChange } from '../../../src/model/read-change.ts';
import type { ChangeSettings } from '../../../src/model/settings.ts';
import { CHANGE_SETTINGS, type CountedTree, NO_PORTS, PULL_REF, type PullSides, pull } from './pull-files.ts';

const read = (sides: PullSides, settings: Partial<ChangeSettings> = {}): Promise<ReadChange> =>
  readChange(pull(sides), { ...CHANGE_SETTINGS, ...settings }, NO_PORTS);

const policy = (action: string) =>
  `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "${action}", "Resource": "*"}]}\n`;
const template = (action: string) => `Resources:
  Deploy:
    Type: AWS::IAM::Role
    Properties:
      RoleName: deploy
      AssumeRolePolicyDocument: {Statement: []}
      Policies:
        - PolicyName: app
          PolicyDocument:
            Statement: {Effect: Allow, Action: "${action}", Resource: "*"}
`;

/** The actions on each side of each file. */
function actions({ files }: ReadChange) {
  return files.map(({ file, before, after }) => {
    const of = (side: typeof before) =>
      side?.documents.flatMap(({ document }) =>
        [...JSON.stringify(document).matchAll(/"Action":"?\[?"([^"]+)/g)].map(([, action]) => action),
      );
    return [file.path, of(before), of(after)];
  });
}

describe('A pull request', () => {
  it('gives both sides of each file that speaks of IAM, and counts the others', async () => {
    const found = await read({
      base: {
        'a.json': policy('s3:GetObject'),
        'gone.json': policy('sqs:*'),
        'tsconfig.json': '{"a": 1}',
        'x.ts': '',
      },
      head: {
        'a.json': policy('s3:*'),
        'new.yml': template('sns:*'),
        'tsconfig.json': '{"a": 2}',
        'x.ts': '1',
      },
    });
    expect(actions(found)).toEqual([
      ['a.json', ['s3:GetObject'], ['s3:*']],
      ['gone.json', ['sqs:*'], undefined],
      ['new.yml', undefined, ['sns:*']],
    ]);
    expect(found).toMatchObject({ ref: PULL_REF, unread: [], otherFiles: 2 });
    expect(found.files[0]?.file.diff).toEqual({
      added: [{ start: 1, end: 1 }],
      removed: [{ old: { start: 1, end: 1 }, at: 1 }],
    });
  });

  it('that renames a policy has its before side from where it was', async () => {
    const found = await read({
      base: { 'old/a.json': policy('s3:GetObject') },
      head: { 'new/a.json': policy('s3:*') },
      renamed: { 'new/a.json': 'old/a.json' },
    });
    expect(actions(found)).toEqual([['new/a.json', ['s3:GetObject'], ['s3:*']]]);
  });

  it('has sides of different formats in one file', async () => {
    const found = await read({ base: { 'a.json': policy('s3:*') }, head: { 'a.json': template('s3:*') } });
    expect(found.files[0]).toMatchObject({ before: { format: 'json' }, after: { format: 'cloudformation' } });
  });

  it('that makes a file speak no more of IAM has its after side absent', async () => {
    const found = await read({ base: { 'a.json': policy('s3:*') }, head: { 'a.json': '{}' } });
    expect(actions(found)).toEqual([['a.json', ['s3:*'], undefined]]);
  });

  it('of thousands of source files costs no request', async () => {
    const head = Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [`src/file${at}.ts`, policy('*')]),
    );
    const files = pull({ head });
    const found = await readChange(files, CHANGE_SETTINGS, NO_PORTS);
    expect(found).toMatchObject({ files: [], unread: [], otherFiles: 3000 });
    expect((files.after as CountedTree).asked).toEqual({ directories: [], paths: [] });
  });

  it('finds a policy in a file whose name tells nothing', async () => {
    const head = { 'iam/deploy': policy('s3:*'), LICENSE: policy('*'), 'iam/a.policy': policy('sqs:*') };
    expect(actions(await read({ head }))).toEqual([
      ['iam/a.policy', undefined, ['sqs:*']],
      ['iam/deploy', undefined, ['s3:*']],
    ]);
  });

  it('takes the values of parameters from the settings, and the account', async () => {
    const head = { 'a.yml': `Parameters: {Do: {Type: String}}\n${template('x').replace('"x"', '!Ref Do')}` };
    const parameters = { Do: 's3:GetObject', 'AWS::AccountId': '111122223333' };
    const found = await read({ head }, { parameters });
    expect(actions(found)).toEqual([['a.yml', undefined, ['s3:GetObject']]]);
    expect(found.files[0]).toMatchObject({ accountId: '111122223333', after: { unresolved: [] } });
  });
});

describe('The settings', () => {
  const head = {
    'iam/a.json': policy('s3:*'),
    'iam/test/b.json': policy('sqs:*'),
    'c.json': policy('sns:*'),
  };

  it.each([
    ['include', { include: ['iam/**'] }, ['iam/a.json', 'iam/test/b.json']],
    ['exclude', { exclude: ['**/test/**'] }, ['c.json', 'iam/a.json']],
    ['both, and exclude wins', { include: ['iam/**'], exclude: ['iam/test/*'] }, ['iam/a.json']],
  ])('leave files out by %s', async (_, settings, paths) => {
    const found = await read({ head }, settings);
    expect(found.files.map(({ file }) => file.path)).toEqual(paths);
    expect(found.otherFiles).toBe(0);
  });

  it('can not be evaded by moving a file out of sight', async () => {
    const found = await read(
      {
        base: { 'iam/a.json': policy('s3:*') },
        head: { 'test/a.json': policy('*') },
        renamed: { 'test/a.json': 'iam/a.json' },
      },
      { include: ['iam/**'] },
    );
    expect(actions(found)).toEqual([['test/a.json', ['s3:*'], ['*']]]);
  });
});

describe('A file that can not be read', () => {
  const broken = policy('s3:*').replace('"Resource"', 'Resource');

  it('is told with its line, and the side that can be read stays', async () => {
    const { files, unread } = await read({
      base: { 'a.json': policy('s3:GetObject') },
      head: { 'a.json': `\n${broken}` },
    });
    expect(files).toMatchObject([{ before: { format: 'json' } }]);
    expect(files[0]?.after).toBeUndefined();
    expect(unread).toEqual([
      {
        ...{ path: 'a.json', file: expect.objectContaining({ path: 'a.json', status: 'modified' }) },
        ...{ lines: { start: 2, end: 2 }, what: 'not valid JSON: found "R"', wasThere: false },
      },
    ]);
  });

  it('is told anew when it is changed, since nobody knows what the change does', async () => {
    const { unread } = await read({ base: { 'a.json': `\n${broken}` }, head: { 'a.json': broken } });
    expect(unread).toMatchObject([{ wasThere: false }]);
  });

  it('was there when it is only moved', async () => {
    const { unread } = await read({
      base: { 'a.json': broken },
      head: { 'b.json': broken },
      renamed: { 'b.json': 'a.json' },
    });
    expect(unread).toMatchObject([{ path: 'b.json', wasThere: true }]);
  });

  it('was there when the change mends it, and what it grants now is new', async () => {
    const found = await read({ base: { 'a.json': broken }, head: { 'a.json': policy('s3:*') } });
    expect(actions(found)).toEqual([['a.json', undefined, ['s3:*']]]);
    expect(found.unread).toMatchObject([
      { what: 'what the file was before the change: not valid JSON: found "R"', wasThere: true },
    ]);
  });

  it.each([
    ['is a symbolic link', { 'a.json': { link: 'b.json' } }, 'the file is a symbolic link'],
    ['is no text', { 'a.yml': { problem: 'is not UTF-8 text' } }, 'the file is not UTF-8 text'],
    ['is a template', { 'a.json.tftpl': policy('s3:*') }, 'a template of a policy, which is not read'],
    ['is a submodule', { 'modules/iam': 'a submodule' }, 'a submodule, whose files are kept elsewhere'],
    [
      'is a link to a directory',
      { 'terraform/roles': { link: 'x' } },
      'a symbolic link, which is not followed',
    ],
  ] as const)('since it %s is told', async (_, head, what) => {
    expect((await read({ head })).unread).toMatchObject([{ what, wasThere: false }]);
  });

  it.each([
    ['a template of something else', { 'a.html.j2': '<p>A Statement</p>' }],
    ['a program without an ending', { 'bin/tool': { problem: 'is not UTF-8 text' } }],
    ['a submodule of something else', { 'docs/theme': 'a submodule' }],
    ['a broken file of something else', { 'a.json': '{' }],
  ] as const)('and is %s is none', async (_, head) => {
    expect(await read({ head })).toMatchObject({ files: [], unread: [], otherFiles: 1 });
  });

  it('ends the reading when there is more of it than anybody reviews', async () => {
    const filler = `# ${'Statement'.repeat(100_000)}\n`;
    const head = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`f${at}.yml`, filler]));
    const { unread } = await read({ head });
    expect(unread.length).toBeGreaterThan(5);
    expect(unread[0]?.what).toMatch(/^the file comes after more text than is read/);
  });
});

describe('A plan that is kept in the repository', () => {
  const plan = (was: string, is: string) =>
    JSON.stringify({
      format_version: '1.2',
      terraform_version: '1.9.0',
      resource_changes: [
        {
          address: 'aws_iam_policy.p',
          type: 'aws_iam_policy',
          change: { actions: ['update'], before: { policy: policy(was) }, after: { policy: policy(is) } },
        },
      ],
    });

  it('has both sides in the file of the head', async () => {
    const found = await read({
      base: { 'plan.json': plan('ec2:*', 's3:*') },
      head: { 'plan.json': plan('s3:*', 'sqs:*') },
    });
    expect(actions(found)).toEqual([['plan.json', ['s3:*'], ['sqs:*']]]);
  });

  it('says nothing more when it is removed', async () => {
    const found = await read({ base: { 'plan.json': plan('ec2:*', 's3:*') } });
    expect(found).toMatchObject({ files: [], otherFiles: 1 });
  });

  it('may be larger than other files', async () => {
    const long = plan('s3:*', 'sqs:*')
      .replace('{', `{`)
      .replace(/}$/, `,"x":"${'a'.repeat(6_000_000)}"}`);
    expect(actions(await read({ head: { 'plan.json': long } }))).toEqual([
      ['plan.json', ['s3:*'], ['sqs:*']],
    ]);
  });
});

describe('Files that GitHub does not list', () => {
  it('are found in the trees of the commits', async () => {
    const files = pull({
      base: { 'a/x.json': policy('s3:*'), 'b/y.json': policy('s3:*'), 'c/same.json': policy('s3:*') },
      head: { 'a/x.json': policy('sqs:*'), 'b/z.json': policy('s3:*'), 'c/same.json': policy('s3:*') },
    });
    const cut = { ...files, files: files.files.slice(0, 1), unlisted: 2 };
    const found = await readChange(cut, CHANGE_SETTINGS, NO_PORTS);
    expect(found.files.map(({ file }) => [file.path, file.status])).toEqual([
      ['a/x.json', 'modified'],
      ['b/y.json', 'removed'],
      ['b/z.json', 'added'],
    ]);
  });

  it('are told by their directory where there are too many of these', async () => {
    const head = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`d${at}/a.json`, policy('s3:*')]),
    );
    const { unread } = await read({ head, unlisted: 1 });
    expect(unread.length).toBe(101);
    expect(unread[0]).toMatchObject({ wasThere: false, what: expect.stringMatching(/^the files below/) });
  });
});
