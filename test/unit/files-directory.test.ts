/** Directories of the workspace that earlier steps filled. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf } from '../../src/files/directory.ts';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'iam-sweep-directory-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

describe('A directory of templates', () => {
  it('gives the files in it and below it, in order', async () => {
    mkdirSync(join(workspace, 'out/nested'), { recursive: true });
    for (const path of ['out/b.template.json', 'out/a.template.json', 'out/nested/c.json'])
      writeFileSync(join(workspace, path), '{}');
    expect(await filesOf(workspace, 'out')).toEqual({
      paths: ['a.template.json', 'b.template.json', 'nested/c.json'],
    });
  });

  it('names links and does not look behind those that are directories', async () => {
    mkdirSync(join(workspace, 'out'));
    mkdirSync(join(workspace, 'elsewhere'));
    writeFileSync(join(workspace, 'elsewhere/secret.json'), '{}');
    symlinkSync('../elsewhere', join(workspace, 'out/link'));
    symlinkSync('/etc/passwd', join(workspace, 'out/passwd.json'));
    expect(await filesOf(workspace, 'out')).toEqual({ paths: ['link', 'passwd.json'] });
  });

  it.each([
    ['a link that leads out', 'out', 'is a symbolic link, which is not followed'],
    ['a place outside', '..', 'is outside the workspace'],
    ['nothing', 'missing', 'does not exist'],
    ['a file', 'file', 'is a file and not a directory'],
  ])('says of %s what it is', async (_, directory, problem) => {
    symlinkSync(tmpdir(), join(workspace, 'out'));
    writeFileSync(join(workspace, 'file'), '');
    expect(await filesOf(workspace, directory)).toEqual({ problem });
  });

  it('says of a place behind a link that leads out what it is', async () => {
    symlinkSync(tmpdir(), join(workspace, 'link'));
    const outside = mkdtempSync(join(tmpdir(), 'iam-sweep-outside-'));
    const name = outside.split('/').at(-1) ?? '';
    expect(await filesOf(workspace, `link/${name}`)).toEqual({ problem: 'is outside the workspace' });
    rmSync(outside, { recursive: true });
  });
});
