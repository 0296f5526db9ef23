/**
 * Builds `dist/`: the entry, and chunks with stable names for what a run may not need. The same source gives the same
 * bytes, on any machine, so that CI can hold the committed bundle against the source.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import { licenceTexts } from './licences.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Chunks by what they are for, so that their names stay as they are when their contents change. */
const CHUNKS = [
  {
    name: 'aws-sdk',
    test: /node_modules\/(@aws-sdk|@smithy|@aws-crypto|@aws|bowser|fast-xml-parser|tslib)\//,
  },
  {
    name: 'http-client',
    test: /node_modules\/(@actions\/http-client\/lib\/(index|auth)|undici|tunnel)|oidc-utils/,
  },
  {
    name: 'proxy-agents',
    test: /node_modules\/(https-proxy-agent|http-proxy-agent|agent-base|debug|ms|proxy-agent-[^/]*)\//,
  },
  { name: 'zod', test: /node_modules\/zod\// },
  { name: 'yaml', test: /node_modules\/yaml\// },
  { name: 'picomatch', test: /node_modules\/picomatch\// },
  { name: 'actions-core', test: /node_modules\/@actions\/(core\/|http-client\/lib\/proxy)/ },
  { name: 'terraform', test: /node_modules\/web-tree-sitter\/|src\/changes\/terraform\// },
  {
    name: 'change',
    test: /src\/(changes\/(?!unknown-name)|github\/pull\/|rules\/change\/|report\/change\/|pull-request\.|tell\/pull-request\.)/,
  },
  // With what the rules of the audit share with those of a change: chunks that import each other may fail to load.
  { name: 'rules', test: /src\/(rules|policy|changes)\// },
  // What the worker threads need, and the run when it reads log files itself.
  {
    name: 'trail',
    test: /src\/collect\/switch-role\/(trail\/(?!worker|reader)|recognise|ledger)|src\/model\/switch-history/,
  },
];

const oidcOnDemand: Plugin = {
  name: 'oidc-on-demand',
  resolveId: (source, importer) =>
    source === './oidc-utils.js' && importer?.endsWith('@actions/core/lib/core.js')
      ? join(ROOT, 'scripts/bundle/oidc-on-demand.js')
      : null,
};

/**
 * The parser's runtime would evaluate JavaScript that a module of WebAssembly brings along. Ours brings none, and none
 * is ever wanted where the texts of strangers are read.
 */
export const neverEvaluate: Plugin = {
  name: 'never-evaluate',
  transform: (code, id) =>
    id.includes('/web-tree-sitter/') ? code.replaceAll(/\beval\(func\)/g, 'undefined') : null,
};

/** Writes the bundle into `directory`, which is emptied first; a source that can't be built leaves it as it was. */
export async function build(directory: string): Promise<void> {
  const bundle = await rolldown({
    cwd: ROOT,
    input: { index: 'src/index.ts', 'trail-worker': 'src/collect/switch-role/trail/worker.ts' },
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    plugins: [oidcOnDemand, neverEvaluate],
    resolve: { conditionNames: ['node', 'import', 'module', 'default'] },
    transform: { target: 'node24' },
    treeshake: {
      moduleSideEffects: (id) => !/node_modules\/(zod|yaml|@smithy|@aws-sdk|picomatch)\//.test(id),
    },
  });
  const { output } = await bundle.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    minifyInternalExports: false,
    codeSplitting: { includeDependenciesRecursively: false, groups: CHUNKS },
    comments: { annotation: true, jsdoc: false, legal: true },
    minify: false,
  });
  await bundle.close();
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds.map((id) => relative(ROOT, id)));
  const files = new Map(chunks.map(({ fileName, code }) => [fileName, code]));
  files.set('LICENSES.txt', await licenceTexts(modules, ROOT));
  await rm(directory, { recursive: true, force: true });
  await mkdir(join(directory, 'chunks'), { recursive: true });
  await Promise.all([...files].map(([name, text]) => writeFile(join(directory, name), text)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(join(ROOT, 'dist'));
}
