import { describe, expect, it } from 'vitest';
import { readChange } from '../../../src/changes/index.ts';
import type { DirectoryTexts } from '../../../src/changes/synthesized.ts';
import { CHANGE_SETTINGS, NO_PORTS, pull } from './pull-files.ts';

const template = (
  action: string,
  before = '',
) => `${before}{"Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy",
"Properties": {"PolicyDocument": {"Statement":
  {"Effect": "Allow", "Action": "${action}", "Resource": "*"}
}}}}}
`;

const texts = (files: Readonly<Record<string, string>>): DirectoryTexts => ({
  texts: new Map(Object.entries(files).map(([name, text]) => [name, { text }])),
});

function read(
  directories: Readonly<Record<string, DirectoryTexts>>,
  before?: string,
  exclude: readonly string[] = [],
) {
  const synthesized = [{ after: 'made/after', ...(before !== undefined && { before }) }];
  return readChange(
    pull({ head: { 'app.ts': '' } }),
    { ...CHANGE_SETTINGS, synthesized, exclude },
    {
      ...NO_PORTS,
      readTemplates: async (directory) => directories[directory] ?? { problem: 'is not there' },
    },
  );
}

describe('Templates that a job made of both sides', () => {
  it('are compared by their names', async () => {
    const { files, unread, otherFiles } = await read(
      {
        'made/before': texts({ 'A.template.json': template('s3:GetObject'), 'gone.json': template('sqs:*') }),
        'made/after': texts({
          'A.template.json': template('s3:*'),
          'new.json': template('sns:*'),
          'manifest.json': '{"version": "36.0.0"}',
          'asset.1/index.js': 'Statement Effect',
        }),
      },
      'made/before',
    );
    expect(files.map(({ file, before, after }) => [file, before !== undefined, after !== undefined])).toEqual(
      [
        [
          {
            path: 'made/after/A.template.json',
            status: 'modified',
            diff: { added: [{ start: 3, end: 3 }], removed: [{ old: { start: 3, end: 3 }, at: 3 }] },
          },
          true,
          true,
        ],
        [{ path: 'made/after/gone.json', status: 'removed' }, true, false],
        [{ path: 'made/after/new.json', status: 'added' }, false, true],
      ],
    );
    expect({ unread, otherFiles }).toEqual({ unread: [], otherFiles: 1 });
  });

  it('are untouched where both are the same', async () => {
    const same = texts({ 'A.json': template('s3:*') });
    const { files } = await read({ 'made/before': same, 'made/after': same }, 'made/before');
    expect(files[0]?.file.diff).toEqual({ added: [], removed: [] });
  });

  it('are all new where nothing is told of before', async () => {
    const { files } = await read({ 'made/after': texts({ 'A.json': template('s3:*') }) });
    expect(files).toMatchObject([{ file: { status: 'added' } }]);
  });

  it('are told when they are not there, on either side', async () => {
    const { unread } = await read({}, 'made/before');
    expect(unread).toMatchObject(
      ['made/after', 'made/before'].map((path) => ({
        path,
        what: 'the templates, since it is not there',
        wasThere: false,
      })),
    );
  });

  it('that nobody made of the change are not gone', async () => {
    const made = { 'made/before': texts({ 'A.json': template('s3:*') }) };
    const { files, unread } = await read(made, 'made/before');
    expect(files).toEqual([]);
    expect(unread).toMatchObject([{ path: 'made/after' }]);
  });

  it('can be left out', async () => {
    const made = { 'made/after': texts({ 'A.json': template('s3:*') }) };
    expect((await read(made, undefined, ['made/**'])).files).toEqual([]);
  });

  it("are read, and not what repeats them beside them, as the CDK's tree of constructs does", async () => {
    const document = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
    };
    const tree = JSON.stringify({ version: 'tree-0.1', tree: { attributes: { policyDocument: document } } });
    const made = { 'made/after': texts({ 'A.template.json': template('s3:*'), 'tree.json': tree }) };
    expect((await read(made)).files.map(({ file }) => file.path)).toEqual(['made/after/A.template.json']);
  });

  it('have those of nested stacks beside them, which are read there', async () => {
    const parent = (asset: string) =>
      JSON.stringify({
        Resources: {
          N: {
            Type: 'AWS::CloudFormation::Stack',
            Properties: { TemplateURL: 'https://b.s3.amazonaws.com/x.json' },
            Metadata: { 'aws:asset:path': asset },
          },
        },
      });
    const child = { 'AppN.nested.template.json': template('s3:*') };
    const made = (asset: string) => ({ 'made/after': texts({ 'A.json': parent(asset), ...child }) });
    const beside = await read(made('AppN.nested.template.json'));
    expect(beside.files.map(({ file }) => file.path)).toEqual(['made/after/AppN.nested.template.json']);
    const elsewhere = await read(made('other.json'));
    expect(elsewhere.files[0]?.after?.unresolved).toMatchObject([{ address: 'N' }]);
  });
});
