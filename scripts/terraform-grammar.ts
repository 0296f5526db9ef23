/**
 * Packs the WebAssembly of the Terraform reader into a data file, so that neither a run of the action nor a build has
 * to find it: the runtime of web-tree-sitter (MIT), and the grammar of @tree-sitter-grammars/tree-sitter-hcl
 * (Apache-2.0). Of the latter nothing else is used, and its install script need not run.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const MODULES = {
  runtime: 'web-tree-sitter/web-tree-sitter.wasm',
  grammar: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
};

const DATA = new URL('../src/changes/terraform/grammar.data.json', import.meta.url);

const packed = Object.entries(MODULES).map(async ([name, path]) => {
  const bytes = await readFile(fileURLToPath(import.meta.resolve(path)));
  return [name, gzipSync(bytes, { level: 9 }).toString('base64')] as const;
});
await writeFile(DATA, `${JSON.stringify(Object.fromEntries(await Promise.all(packed)), null, 2)}\n`);
