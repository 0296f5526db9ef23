/** Reads the Terraform source of one module: `.tf`, `.tf.json`, and the `.tfvars` that Terraform loads by itself. */
import type { Holder, ReadSource } from '../../model/change.ts';
import { withBasis } from './basis.ts';
import { blockFields } from './block-value.ts';
import { policyDocumentOf } from './data-document.ts';
import { filesNamed } from './file-path.ts';
import { type DocumentPlace, Found } from './found.ts';
import { type HclParser, loadHclParser } from './grammar.ts';
import { readHclFile } from './hcl-file.ts';
import { readJsonFile } from './json-file.ts';
import { type ModuleCall, moduleCalls } from './module-calls.ts';
import { isOfAws, readResource } from './read-resource.ts';
import type { Neighbours, Resource } from './resource.ts';
import { type Definition, type FileTexts, ModuleScope } from './scope.ts';
import type { SourceFile } from './syntax.ts';
import { decodedOf, fieldOf, itemsOf, type Place, textOf, Unknown } from './value.ts';

export type { ModuleCall } from './module-calls.ts';

export interface TerraformFile {
  readonly path: string;
  readonly text: string;
}

/** The same text is the same on both sides of a change: what came of its parsing, by path. */
export type ParsedFiles = Map<string, { readonly text: string; readonly source: SourceFile }>;

export interface ReadModule {
  /** For each file what stands in it. */
  readonly sources: ReadonlyMap<string, ReadSource>;
  /** By the address of a resource: its block, and the documents that it carries, which may stand elsewhere. */
  readonly places: ReadonlyMap<string, Place & { readonly documents: readonly DocumentPlace[] }>;
  /** Files that the function `file` and its like read: with their texts more may be known. */
  readonly wanted: ReadonlySet<string>;
  /** Of modules, which are not followed. */
  readonly calls: readonly ModuleCall[];
  /** Addresses of resources that are told and are not there by the values at hand: `count = var.make ? 1 : 0`. */
  readonly off: ReadonlySet<string>;
}

/**
 * @param files those of one directory, which Terraform takes as one module; values given to it from outside are not
 * known, so that variables count by their defaults
 * @returns for each file what stands in it; what can't be read or worked out is in `unresolved`, and nothing is thrown
 */
export async function readTerraform(
  files: readonly TerraformFile[],
): Promise<ReadonlyMap<string, ReadSource>> {
  return (await readModule(files)).sources;
}

/**
 * @param parsed filled and used; keep it for the other side of a change
 * @param texts of other files of the repository, by path
 * @param leftOut addresses of resources that are not there
 */
export async function readModule(
  files: readonly TerraformFile[],
  parsed: ParsedFiles = new Map(),
  texts: FileTexts = new Map(),
  leftOut: ReadonlySet<string> = new Set(),
): Promise<ReadModule> {
  const parser = await loadHclParser();
  const sources = files.toSorted(byLoading).map((file) => parseOnce(file, parser, parsed));
  const scope = new ModuleScope(sources, texts);
  const found = new Found(
    files.map(({ path }) => path),
    scope.budget,
  );
  for (const { path, problems } of sources)
    for (const { lines, what } of problems) found.unresolved({ path, lines }, what);
  const reader = new ModuleReader(scope, found, leftOut);
  reader.read();
  const calls = moduleCalls(sources, files, texts, scope);
  const places = [...scope.definitions.values()].map(({ address, path, block: { lines } }) => {
    const documents = found.places.get(address) ?? [];
    return [address, { path, lines, documents }] as const;
  });
  const wanted = new Set([...scope.wanted, ...files.flatMap(({ path, text }) => filesNamed(text, path))]);
  const { off } = reader;
  const said = withBasis(found.sources('terraform'), sources, scope.definitions, texts, files);
  return { sources: said, places: new Map(places), wanted, calls, off };
}

function parseOnce(file: TerraformFile, parser: HclParser, parsed: ParsedFiles): SourceFile {
  const known = parsed.get(file.path);
  if (known?.text === file.text) return known.source;
  const source = readFile(file, parser);
  parsed.set(file.path, { text: file.text, source });
  return source;
}

function readFile({ path, text }: TerraformFile, parser: HclParser): SourceFile {
  return path.endsWith('.json') ? readJsonFile(path, text, parser) : readHclFile(path, text, parser);
}

/** `terraform.tfvars` first, then the others by name, each counting more than those before. */
function byLoading(one: TerraformFile, other: TerraformFile): number {
  const rank = ({ path }: TerraformFile) =>
    /(?:^|\/)terraform\.tfvars(?:\.json)?$/.test(path) ? `0${path}` : `1${path}`;
  return rank(one) < rank(other) ? -1 : 1;
}

class ModuleReader {
  readonly #scope: ModuleScope;
  readonly #found: Found;
  readonly #resources: readonly Resource[];
  readonly off: ReadonlySet<string>;

  constructor(scope: ModuleScope, found: Found, leftOut: ReadonlySet<string>) {
    this.#scope = scope;
    this.#found = found;
    const there = [...scope.definitions.values()].filter(
      (definition) =>
        !definition.address.startsWith('data.') &&
        isOfAws(definition.type) &&
        !leftOut.has(definition.address) &&
        !scope.isAbsent(definition),
    );
    this.#resources = there.map((definition) => this.#resource(definition));
    this.off = new Set(there.filter((definition) => scope.isOff(definition)).map(({ address }) => address));
  }

  #resource({ address, type, block, path }: Definition): Resource {
    const fields = blockFields(block, this.#scope, path, address);
    return { address, type, fields, place: { path, lines: block.lines } };
  }

  read(): void {
    const neighbours = this.#neighbours();
    for (const resource of this.#resources) {
      readResource(resource, this.#found, neighbours);
    }
    for (const { address, path, block } of this.#scope.repeated) {
      const what = `${address}, which is defined twice`;
      this.#found.unresolved({ path, lines: block.lines }, what, address);
    }
    this.#readUnusedDocuments();
  }

  /** A document that no resource here takes may be taken by a module, or by one that is not known. */
  #readUnusedDocuments(): void {
    for (const definition of this.#scope.definitions.values()) {
      const { address, type } = definition;
      if (type !== 'aws_iam_policy_document') continue;
      const value = policyDocumentOf(definition, this.#scope);
      const statements = itemsOf(fieldOf(decodedOf(value), 'Statement'));
      if (!(value.data instanceof Unknown) && statements.every((item) => this.#found.hasTaken(item)))
        continue;
      const holder: Holder = { type: 'policy', address };
      this.#found.document(value, { holder, address });
    }
  }

  #neighbours(): Neighbours {
    const named = new Map<string, string>();
    for (const { address, type, fields } of this.#resources) {
      const name = fields.get('name');
      if (name !== undefined && !(name.data instanceof Unknown))
        named.set(`${type} ${textOf(name)}`, address);
    }
    return {
      addressOf: (type, name) => named.get(`aws_iam_${type} ${name}`),
      referenceOf: () => undefined,
    };
  }
}
