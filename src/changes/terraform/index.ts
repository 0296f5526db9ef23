/** Reads the Terraform source of one module: `.tf`, `.tf.json`, and the `.tfvars` that Terraform loads by itself. */
import type { Holder, ReadSource } from '../../model/change.ts';
import { blockFields } from './block-value.ts';
import { policyDocumentOf } from './data-document.ts';
import { Found } from './found.ts';
import { type HclParser, loadHclParser } from './grammar.ts';
import { readHclFile } from './hcl-file.ts';
import { readJsonFile } from './json-file.ts';
import { PRINCIPALS } from './principals.ts';
import type { Neighbours, Resource } from './resource.ts';
import { OTHER_POLICIES, readUnlisted } from './resource-policies.ts';
import { type Definition, ModuleScope } from './scope.ts';
import type { SourceFile } from './syntax.ts';
import { decodedOf, fieldOf, itemsOf, textOf, Unknown } from './value.ts';

export interface TerraformFile {
  readonly path: string;
  readonly text: string;
}

/**
 * @param files those of one directory, which Terraform takes as one module; values given to it from outside are not
 * known, so that variables count by their defaults
 * @returns for each file what stands in it; what can't be read or worked out is in `unresolved`, and nothing is thrown
 */
export async function readTerraform(
  files: readonly TerraformFile[],
): Promise<ReadonlyMap<string, ReadSource>> {
  const parser = await loadHclParser();
  const sources = files.toSorted(byLoading).map((file) => readFile(file, parser));
  const scope = new ModuleScope(sources);
  const found = new Found(
    files.map(({ path }) => path),
    scope.budget,
  );
  for (const { path, problems } of sources)
    for (const { lines, what } of problems) found.unresolved({ path, lines }, what);
  new ModuleReader(scope, found).read();
  for (const source of sources) readModuleCalls(source, found);
  return found.sources('terraform');
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

  constructor(scope: ModuleScope, found: Found) {
    this.#scope = scope;
    this.#found = found;
    this.#resources = [...scope.definitions.values()]
      .filter(({ address, type }) => !address.startsWith('data.') && type.startsWith('aws_'))
      .filter((definition) => !scope.isAbsent(definition))
      .map((definition) => this.#resource(definition));
  }

  #resource({ address, type, block, path }: Definition): Resource {
    const fields = blockFields(block, this.#scope, path, address);
    return { address, type, fields, place: { path, lines: block.lines } };
  }

  read(): void {
    const neighbours = this.#neighbours();
    for (const resource of this.#resources) {
      const read = PRINCIPALS[resource.type] ?? OTHER_POLICIES[resource.type] ?? readUnlisted;
      read(resource, this.#found, neighbours);
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

/** What a call of a module makes is in other files, if it is anywhere here. */
function readModuleCalls({ path, body }: SourceFile, found: Found): void {
  for (const { type, labels, body: inner, lines } of body.blocks) {
    if (type !== 'module') continue;
    const source = inner.attributes.find(({ name }) => name === 'source')?.value;
    const from = source?.kind === 'literal' ? String(source.value) : 'a source that is not clear';
    const touchesIam =
      /iam/i.test(from) ||
      inner.attributes.some(({ name }) => /polic|role|principal|permission|assume/i.test(name));
    if (!touchesIam) continue;
    const address = `module.${labels[0] ?? ''}`;
    const what = `${address} from ${from}, whose resources only a plan can show`;
    found.unresolved({ path, lines }, what, address);
  }
}
