/** Holds the committed `dist/` against what the source builds, byte by byte. Ends with code 1 where they differ. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

const scratch = await mkdtemp(join(tmpdir(), 'iam-sweep-dist-'));
try {
  await build(scratch);
  const [committed, built] = await Promise.all([contents(DIST), contents(scratch)]);
  const differing = [...new Set([...committed.keys(), ...built.keys()])]
    .filter((path) => committed.get(path) !== built.get(path))
    .sort();
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the source builds. Run \`npm run build\` and commit:\n  ${differing.join('\n  ')}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the source builds (${built.size} files).`);
  }
} finally {
  await rm(scratch, { recursive: true });
}

async function contents(directory: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [relative(directory, file), await readFile(file, 'latin1')] as const),
    ),
  );
}
