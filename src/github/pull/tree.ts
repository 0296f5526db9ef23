/** The files of a commit, by paths. */
import type { CommitTree, FileText, TreeEntry } from '../../model/pull-request.ts';
import type { RepositoryObjects } from './objects.ts';

const PROBLEMS: Readonly<Record<Exclude<TreeEntry['type'], 'file'>, string>> = {
  link: 'is a symbolic link',
  module: 'is a submodule',
  directory: 'is a directory',
};

/** What an expression may not be able to hold; such folders are looked up by their ids, one in the other. */
const UNUSUAL = /\p{Cc}/u;

export class Commit implements CommitTree {
  readonly #objects: RepositoryObjects;
  readonly #name: string;
  readonly #explain: (error: unknown) => Error;

  /** `name`: the id of a commit, or a reference as `refs/heads/main`. */
  constructor(objects: RepositoryObjects, name: string, explain: (error: unknown) => Error) {
    this.#objects = objects;
    this.#name = name;
    this.#explain = explain;
  }

  async entries(directory: string): Promise<readonly TreeEntry[]> {
    return this.#explained(async () => (await this.#folders([directory])).get(directory) ?? []);
  }

  async texts(paths: readonly string[], mostBytes: number): Promise<ReadonlyMap<string, FileText>> {
    return this.#explained(async () => {
      const found = await this.#find(paths);
      const files = [...found.values()].filter(({ type }) => type === 'file');
      const texts = await this.#objects.texts(
        files.map(({ sha }) => sha),
        mostBytes,
      );
      const all = new Map<string, FileText>();
      for (const [path, { type, sha }] of found) {
        const text = type === 'file' ? texts.get(sha) : { problem: PROBLEMS[type] };
        if (text !== undefined) all.set(path, text);
      }
      return all;
    });
  }

  /** What stands at these paths. */
  find(paths: readonly string[]): Promise<ReadonlyMap<string, TreeEntry>> {
    return this.#explained(() => this.#find(paths));
  }

  async #find(paths: readonly string[]): Promise<ReadonlyMap<string, TreeEntry>> {
    const wanted = paths.filter(isPath);
    const folders = await this.#folders(wanted.map((path) => placeOf(path).directory));
    const byName = new Map(
      [...folders].map(([directory, entries]) => [
        directory,
        new Map(entries.map((entry) => [entry.name, entry])),
      ]),
    );
    const found = new Map<string, TreeEntry>();
    for (const path of wanted) {
      const { directory, name } = placeOf(path);
      const entry = byName.get(directory)?.get(name);
      if (entry !== undefined) found.set(path, entry);
    }
    return found;
  }

  async #folders(directories: readonly string[]): Promise<ReadonlyMap<string, readonly TreeEntry[]>> {
    const wanted = [...new Set(directories)].filter(isPath);
    const found = new Map<string, readonly TreeEntry[]>();
    const usual = wanted.filter((it) => !UNUSUAL.test(it));
    const folders = await this.#objects.folders(usual.map((it) => this.#expression(it)));
    for (const directory of usual) {
      const entries = folders.get(this.#expression(directory));
      if (entries !== undefined) found.set(directory, entries);
    }
    for (const directory of wanted.filter((it) => UNUSUAL.test(it))) {
      const entry = (await this.#find([directory])).get(directory);
      if (entry?.type !== 'directory') continue;
      const entries = (await this.#objects.folders([entry.sha])).get(entry.sha);
      if (entries !== undefined) found.set(directory, entries);
    }
    return found;
  }

  #expression(directory: string): string {
    return `${this.#name}:${directory}`;
  }

  async #explained<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      throw this.#explain(error);
    }
  }
}

function placeOf(path: string): { readonly directory: string; readonly name: string } {
  const slash = path.lastIndexOf('/');
  return { directory: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1) };
}

/** Git has no path with such a part, and an expression could mean something else by it. */
const isPath = (path: string): boolean =>
  path === '' || path.split('/').every((part) => !['', '.', '..'].includes(part));
