/** Whatever a push does to files of IAM is told file by file, where it stands. */
import { describe, expect, it } from 'vitest';
import { schemaErrors } from '../unit/report/sarif-log.ts';
import {
  accessOf,
  filesOf,
  iamRole,
  lineOf,
  liveRole,
  onLines,
  READ,
  SEND,
  TRUST,
  told,
} from './pull-told.ts';
import { allow, gate, gated, json } from './pull-world.ts';
import { sarifOf, textOf } from './report-files.ts';

describe.concurrent('A push', () => {
  it('without any IAM passes, asks AWS for nothing, and leaves no comment', async () => {
    const run = await gate({
      base: { 'README.md': '# App\n', 'src/index.ts': 'export {};\n', 'package.json': json({ name: 'app' }) },
      head: {
        'README.md': '# The app\n',
        'src/index.ts': 'export const role = "arn:aws:iam::111122223333:role/app";\n',
        'package.json': json({ name: 'app', version: '1.0.0' }),
        'config/app.yml': 'statement: none\n',
      },
      config: { comment: { when: 'always' } },
    });
    expect(run.outputs).toMatchObject({ conclusion: 'pass', 'findings-count': '0' });
    expect(run.report?.changes).toMatchObject({ files: [], documents: [], otherFiles: 4 });
    expect(run.comments).toEqual([]);
    const calls = Object.keys(run.requests).filter((call) =>
      /Role|Account|Service|Caller|IdToken/.test(call),
    );
    expect(calls, 'neither AWS nor a token for it').toEqual([]);
  });

  it('that adds, changes, removes, renames and moves at once is told file by file', async () => {
    const [worker, mover] = [iamRole('worker', [SEND, READ]), iamRole('mover', [READ])];
    const base = {
      'iam/worker.json': json(worker),
      'iam/old.yml': JSON.stringify(iamRole('old', [SEND])),
      'iam/former.json': json(iamRole('renamed', [SEND, READ])),
      'iam/one.json': json([mover, iamRole('stays', [READ])]),
      'iam/two.json': json([iamRole('there', [READ])]),
      'iam/same.json': json(iamRole('same', [SEND])),
    };
    const head = {
      'iam/worker.json': json(iamRole('worker', [READ])),
      'iam/added.yml': `# Of the new queue\n- RoleName: added\n  AssumeRolePolicyDocument: ${JSON.stringify(TRUST)}\n`,
      'iam/latter.json': json(
        iamRole('renamed', [SEND, READ, allow('s3:DeleteObject', 'arn:aws:s3:::octo-artifacts/*')]),
      ),
      'iam/one.json': json([iamRole('stays', [READ])]),
      'iam/two.json': json([iamRole('there', [READ]), mover]),
      'iam/same.json': base['iam/same.json'],
    };
    const run = await gated({
      account: {
        roles: [
          liveRole('worker', [SEND, READ]),
          liveRole('old', [SEND]),
          liveRole('renamed', [SEND, READ]),
          liveRole('mover', [READ]),
        ],
      },
      ...{ base, head },
    });
    expect(filesOf(run)).toEqual([
      'iam/added.yml added json',
      'iam/latter.json was iam/former.json modified json',
      'iam/old.yml removed json',
      'iam/one.json modified json',
      'iam/two.json modified json',
      'iam/worker.json modified json',
    ]);
    const added = lineOf(head['iam/latter.json'], 's3:DeleteObject');
    const gone = lineOf(base['iam/worker.json'], 'sqs:SendMessage');
    expect(told(run)).toEqual([
      `change-grants-unused medium new iam/latter.json:${added - 2}`,
      'change-removes-used high new iam/old.yml',
      `change-removes-used high new iam/worker.json:${gone}`,
    ]);
    expect(accessOf(run).sort()).toEqual([
      'added s3:DeleteObject iam/latter.json',
      'added sts:AssumeRole iam/added.yml',
      'removed sqs:SendMessage iam/old.yml',
      'removed sqs:SendMessage iam/worker.json',
      'removed sts:AssumeRole iam/old.yml',
    ]);
    // Of what is nowhere in the new files nothing can be said on a line; the verdict names it.
    expect(onLines(run).map((line) => line.replace(/:\d+$/, ''))).toEqual([
      'error iam/worker.json',
      'warning iam/latter.json',
    ]);
    expect(run.annotations[0]?.message).toContain('iam/old.yml');
    expect(schemaErrors(textOf(run, 'sarif'))).toEqual([]);
    expect(
      sarifOf(run).results.map(({ locations: [place] }) => place?.physicalLocation.artifactLocation.uri),
    ).toEqual(['iam/old.yml', 'iam/worker.json', 'iam/latter.json']);
  });

  it('that moves a resource to another file of its module changes nothing', async () => {
    const block = (name: string, action: string) =>
      `resource "aws_iam_policy" "${name}" {\n  name = "${name}"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "${action}", Resource = "*" }] })\n}\n`;
    const run = await gated({
      base: { 'infra/main.tf': block('one', 's3:GetObject') + block('two', 'sqs:SendMessage') },
      head: {
        'infra/main.tf': block('one', 's3:GetObject'),
        'infra/iam.tf': block('two', 'sqs:SendMessage'),
      },
    });
    expect(filesOf(run)).toEqual(['infra/iam.tf added terraform', 'infra/main.tf modified terraform']);
    expect([told(run), accessOf(run), run.outputs.conclusion]).toEqual([[], [], 'pass']);
  });
});
