/** Dependencies point one way, so that facts know nothing of judgement and judgement nothing of words. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** For every part of src/ the parts, or single files, that it may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  policy: ['model'],
  settings: ['model'],
  changes: ['model', 'policy/match.ts', 'policy/document.ts', 'settings/pattern.ts'],
  rules: [
    'model',
    'policy',
    'changes/unknown-name.ts',
    'settings/selection.ts',
    'settings/exemptions.ts',
    'settings/pattern.ts',
  ],
  aws: ['model'],
  collect: ['model', 'aws'],
  report: ['model'],
  github: ['model'],
  files: ['model'],
  slack: ['model'],
  'heap.ts': [],
  'progress.ts': ['aws/clock.ts'],
  'failure.ts': [
    'model/outputs.ts',
    'model/pull-request.ts',
    'aws/explain-credentials.ts',
    'files/snapshot-file-error.ts',
    'report/input.ts',
    'settings/config-error.ts',
  ],
};

/** These know everybody: the entry, the pipeline, and the part of it that hands the words out. */
const CONDUCTORS = ['index.ts', 'run.ts', 'facts.ts', 'pull-request.ts', 'tell'];

interface Import {
  /** Paths from the root of the repository, with slashes. */
  readonly from: string;
  readonly to: string;
}

function importsIn(directory: string): Import[] {
  return readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const file = join(ROOT, directory, path);
      const specifiers = readFileSync(file, 'utf8').matchAll(
        /(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'(\.[^']*)'/gm,
      );
      return [...specifiers].map(([, specifier = '']) => ({
        from: fromRoot(file),
        to: fromRoot(resolve(dirname(file), specifier)),
      }));
    });
}

function fromRoot(path: string): string {
  return relative(ROOT, path).split(sep).join('/');
}

/** `src/report/markdown/table.ts` is in the part `report`, `src/run.ts` is the part `run.ts`. */
function partOf(path: string): string {
  return path.split('/')[1] ?? '';
}

const imports = importsIn('src');
const parts = [...new Set(imports.flatMap(({ from, to }) => [from, to]))]
  .filter((path) => path.startsWith('src/'))
  .map(partOf);

function strays(part: string): string[] {
  const allowed = MAY_IMPORT[part] ?? [];
  return imports
    .filter(({ from }) => partOf(from) === part)
    .filter(({ to }) => partOf(to) !== part || !to.startsWith('src/'))
    .filter(({ to }) => !allowed.some((it) => to === `src/${it}` || to.startsWith(`src/${it}/`)))
    .map(({ from, to }) => `${from} imports ${to}`);
}

describe('The parts of the action', () => {
  it('are all known here', () => {
    const known = [...Object.keys(MAY_IMPORT), ...CONDUCTORS];
    expect(parts.filter((part) => !known.includes(part))).toEqual([]);
  });

  it.each(Object.keys(MAY_IMPORT))('%s imports only what lies below it', (part) => {
    expect(parts).toContain(part);
    expect(strays(part)).toEqual([]);
  });

  it('leave the pipeline to those that run it, whom nobody else imports', () => {
    const users = imports.filter(
      ({ from, to }) => CONDUCTORS.includes(partOf(to)) && !CONDUCTORS.includes(partOf(from)),
    );
    expect(users).toEqual([]);
  });
});

describe('The sandbox', () => {
  it('imports nothing of the action, so that it can be wrong in ways of its own only', () => {
    const own = importsIn('sandbox').filter(({ to }) => to.startsWith('src/'));
    expect(own).toEqual([]);
  });
});
