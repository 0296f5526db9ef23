/** The Terraform source of one commit, by directory, which is what Terraform takes as a module. */
import type { CommitTree } from '../model/pull-request.ts';
import { candidateOf, isLoadedByItself, joined } from './candidate.ts';
import { TOO_MUCH } from './effort.ts';
import { type Reading, textsOf } from './reading.ts';
import { type ParsedFiles, type ReadModule, readModule, type TerraformFile } from './terraform/index.ts';

/** Of files that a module takes in by the function `file`. */
const MOST_FILES = 300;
/** In bytes. */
const MOST_FILE = 200_000;

export interface SourceDirectory {
  readonly files: readonly TerraformFile[];
  /** Path -> why the file is not read. */
  readonly troubles: ReadonlyMap<string, string>;
}

export class SourceTree {
  readonly #tree: CommitTree;
  readonly #reading: Reading;
  readonly #parsed: ParsedFiles;
  readonly #directories = new Map<string, Promise<SourceDirectory>>();
  readonly #modules = new Map<string, Promise<ReadModule>>();

  /** @param parsed shared by both sides of a change */
  constructor(tree: CommitTree, reading: Reading, parsed: ParsedFiles) {
    this.#tree = tree;
    this.#reading = reading;
    this.#parsed = parsed;
  }

  directory(path: string): Promise<SourceDirectory> {
    return remembered(this.#directories, path, () => this.#read(path));
  }

  /** What the directory's files say, with the values that Terraform loads for them by itself. */
  module(path: string): Promise<ReadModule> {
    return remembered(this.#modules, path, async () => {
      const { files } = await this.directory(path);
      const read = await readModule(files, this.#parsed);
      const texts = await this.#textsFor(read);
      return texts.size === 0 ? read : readModule(files, this.#parsed, texts);
    });
  }

  /** As `module`, where the resources at these addresses are not there. */
  async moduleWithout(path: string, leftOut: ReadonlySet<string>): Promise<ReadModule> {
    const { files } = await this.directory(path);
    return readModule(files, this.#parsed, await this.#textsFor(await this.module(path)), leftOut);
  }

  /** @param values the text of a further file of variables, which counts more than those of the directory */
  async moduleWith(path: string, values: string, isJson: boolean): Promise<ReadModule> {
    const { files } = await this.directory(path);
    // Of several files of variables the one with the last name counts.
    const last = joined(path, `\uffff.tfvars${isJson ? '.json' : ''}`);
    const all = [...files, { path: last, text: values }];
    const parsed = new Map(this.#parsed);
    const texts = await this.#textsFor(await readModule(all, parsed));
    return readModule(all, parsed, texts);
  }

  /** Of the files that the module takes in as texts. One that can't be had is told as the call that reads it. */
  async #textsFor({ wanted }: ReadModule): Promise<ReadonlyMap<string, string>> {
    const found = await this.#tree.texts([...wanted].slice(0, MOST_FILES), MOST_FILE);
    return new Map(
      [...found].flatMap(([path, text]) => {
        const isRead = 'text' in text && this.#reading.effort.affords('json', text.text.length);
        return isRead ? [[path, text.text] as const] : [];
      }),
    );
  }

  /** Of a large pull request, all that was read of its directories is too much to keep. */
  async forget(path: string): Promise<void> {
    const { files } = await this.directory(path);
    for (const file of files) this.#parsed.delete(file.path);
    this.#directories.delete(path);
    this.#modules.delete(path);
  }

  async #read(path: string): Promise<SourceDirectory> {
    const entries = await this.#tree.entries(path);
    const source = entries.filter(({ name }) => candidateOf(name) === 'terraform');
    // Values without anything to be given to are those of a module elsewhere.
    const values = source.length === 0 ? [] : entries.filter(({ name }) => isLoadedByItself(name));
    const troubles = new Map<string, string>();
    const paths = [...source, ...values].flatMap(({ name, type }) => {
      const file = joined(path, name);
      if (type === 'file') return [file];
      if (type === 'link') troubles.set(file, 'a symbolic link, which is not followed');
      return [];
    });
    const files = [...(await textsOf(this.#tree, paths))].flatMap(([file, found]) => {
      if ('problem' in found) troubles.set(file, `the file ${found.problem}`);
      else if (!this.#reading.effort.affords('terraform', found.text.length)) troubles.set(file, TOO_MUCH);
      else return [{ path: file, text: found.text }];
      return [];
    });
    return { files, troubles };
  }
}

function remembered<T>(known: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? work();
  known.set(key, found);
  return found;
}
