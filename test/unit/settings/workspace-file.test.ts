import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkspaceFile } from '../../../src/settings/workspace-file.ts';

describe('a file of the workspace', () => {
  let root: string;
  let workspace: string;
  const read = (path: string) => readWorkspaceFile(workspace, path, 100);

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'iam-sweep-'));
    workspace = join(root, 'workspace');
    await mkdir(join(workspace, 'sub'), { recursive: true });
    await writeFile(join(root, 'outside.yml'), 'mode: audit');
    await writeFile(join(workspace, 'config.yml'), 'mode: audit # été');
    await writeFile(join(workspace, 'full.yml'), 'x'.repeat(100));
    await writeFile(join(workspace, 'large.yml'), 'x'.repeat(101));
    await writeFile(join(workspace, 'binary.yml'), Buffer.from([0x6d, 0xff, 0xfe]));
    await symlink('config.yml', join(workspace, 'inner.yml'));
    await symlink('../outside.yml', join(workspace, 'outer.yml'));
    await symlink('..', join(workspace, 'up'));
    await symlink('nowhere.yml', join(workspace, 'dangling.yml'));
    await symlink('loop.yml', join(workspace, 'loop.yml'));
    execFileSync('mkfifo', [join(workspace, 'pipe.yml')]);
  });

  afterAll(() => rm(root, { recursive: true }));

  test.each(['config.yml', './sub/../config.yml', 'inner.yml'])('is read at %s', async (path) => {
    expect(await read(path)).toEqual({ status: 'read', text: 'mode: audit # été' });
  });

  test('is read by its absolute path', async () => {
    expect(await read(join(workspace, 'config.yml'))).toMatchObject({ status: 'read' });
  });

  test('is read up to the largest size', async () => {
    expect(await read('full.yml')).toMatchObject({ status: 'read' });
    expect(await read('large.yml')).toEqual({ status: 'refused', problem: 'is larger than 100 bytes' });
  });

  test.each(['none.yml', 'none/none.yml', 'config.yml/none.yml'])('may be missing: %s', async (path) => {
    expect(await read(path)).toEqual({ status: 'missing' });
  });

  test.each([
    ['../outside.yml', 'is outside the workspace'],
    ['/etc/hostname', 'is outside the workspace'],
    ['.', 'is outside the workspace'],
    ['outer.yml', 'is a link that leads out of the workspace'],
    ['up/outside.yml', 'is a link that leads out of the workspace'],
    ['dangling.yml', 'is a link that leads nowhere'],
    ['loop.yml', "can't be read (ELOOP)"],
    ['sub', 'is not a regular file'],
    ['pipe.yml', 'is not a regular file'],
    ['binary.yml', 'is not UTF-8 text'],
    ['a\0b', "can't be read (ERR_INVALID_ARG_VALUE)"],
  ])('is refused at %j: it %s', async (path, problem) => {
    expect(await read(path)).toEqual({ status: 'refused', problem });
  });
});
