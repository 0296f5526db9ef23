/** Finds the files that globs name, within the workspace and nowhere else. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';

export interface FoundFile {
  /** Relative to the workspace, with slashes. */
  readonly path: string;
  readonly bytes: number;
}

export interface Found {
  /** Each once, sorted by path. */
  readonly files: readonly FoundFile[];
  /** What keeps a pattern from its files; each names the pattern or the file. */
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

const ENDINGS = /\.json(?:\.gz)?$/i;

/**
 * A pattern is a glob over paths below the workspace; one that names a folder means everything below it. Links are
 * followed as long as they lead to a place in the workspace. Files that do not end with `.json` or `.json.gz` are no
 * logs and left out.
 */
export async function findFiles(workspace: string, patterns: readonly string[]): Promise<Found> {
  const root = await realpath(workspace);
  const files = new Map<string, FoundFile>();
  const problems: { code: string; message: string }[] = [];
  for (const pattern of patterns) {
    const search = new Search(root, pattern, files, problems);
    await search.run();
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

class Search {
  readonly #root: string;
  readonly #pattern: string;
  readonly #files: Map<string, FoundFile>;
  readonly #problems: { code: string; message: string }[];
  readonly #entered = new Set<string>();
  #matches: (path: string) => boolean = () => true;
  #found = 0;
  #others = 0;

  constructor(
    root: string,
    pattern: string,
    files: Map<string, FoundFile>,
    problems: { code: string; message: string }[],
  ) {
    this.#root = root;
    this.#pattern = pattern;
    this.#files = files;
    this.#problems = problems;
  }

  async run(): Promise<void> {
    const glob = this.#pattern.replace(/\/+$/, '');
    const { base, glob: rest } = picomatch.scan(glob);
    const begin = resolve(this.#root, base);
    if (!this.#isInside(begin)) {
      this.#problem('OutsideWorkspace', `${this.#pattern} leads out of the workspace`);
      return;
    }
    if (rest !== '') {
      const matches = picomatch([glob, `${glob}/**`], { dot: true });
      this.#matches = (path) => matches(path);
    }
    await this.#visit(begin);
    if (this.#found > 0) return;
    const others =
      this.#others > 0 ? ` that ends with .json or .json.gz (${this.#others} with other endings)` : '';
    this.#problem('NothingMatched', `${this.#pattern} matches no file${others}`);
  }

  async #visit(path: string): Promise<void> {
    try {
      const real = await realpath(path);
      if (real !== this.#root && !this.#isInside(real)) {
        if (this.#matches(this.#name(path)))
          this.#problem('OutsideWorkspace', `${this.#name(path)} is a link that leads out of the workspace`);
        return;
      }
      const found = await stat(real);
      if (found.isDirectory()) await this.#enter(path, real);
      else if (found.isFile()) this.#take(path, found.size);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'UnknownError';
      // What the pattern names is not there: said once, at the end.
      if (code !== 'ENOENT' || path !== resolve(this.#root, picomatch.scan(this.#pattern).base))
        this.#problem(code, `${this.#name(path)} can't be read (${code})`);
    }
  }

  /** A folder that was entered already is a link's way round in a circle. */
  async #enter(path: string, real: string): Promise<void> {
    if (this.#entered.has(real)) return;
    this.#entered.add(real);
    for (const name of (await readdir(real)).sort()) await this.#visit(join(path, name));
  }

  #take(path: string, bytes: number): void {
    const name = this.#name(path);
    if (!this.#matches(name)) return;
    if (!ENDINGS.test(name)) {
      this.#others++;
      return;
    }
    this.#found++;
    this.#files.set(name, { path: name, bytes });
  }

  #name(path: string): string {
    return relative(this.#root, path).split(sep).join('/');
  }

  #isInside(path: string): boolean {
    const way = relative(this.#root, path);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  }

  #problem(code: string, message: string): void {
    this.#problems.push({ code, message });
  }
}
