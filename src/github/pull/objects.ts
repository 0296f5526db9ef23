/**
 * Folders and texts of a repository, many by one question: the token of a job has but 1,000 requests an hour for each
 * repository. Source: GitHub Docs, "Rate limits for the REST API" and GraphQL's "Objects" (`Blob`, `Tree`).
 */
import type { FileText, TreeEntry } from '../../model/pull-request.ts';
import { fetchBlob, isBlob, type RepositoryName } from '../blob.ts';
import { askGraphQl } from '../graphql.ts';
import type { GitHubClient } from '../octokit.ts';
import { AskedOnce, inPortions } from './asked-once.ts';
import { fileText } from './text.ts';

/** GitHub breaks a question off after ten seconds ("Rate limits and query limits for the GraphQL API"). */
const FOLDERS = { size: 50, atOnce: 4 } as const;
const SIZES = { size: 100, atOnce: 4 } as const;
const TEXTS = { size: 1, atOnce: 4 } as const;
const TEXTS_TOGETHER = 50;
/** Bytes of text in one answer. */
const BYTES_TOGETHER = 1_000_000;

/** `Blob.text` is cut off after 512,000 bytes: longer ones come one by one, by REST. */
const LONGEST_TEXT = 512_000;

/** An answer that is not whole is asked for again. */
const CUT_ANSWERS = 3;

interface Found {
  readonly entries?: readonly {
    readonly name: string;
    readonly mode: number;
    readonly oid: string;
  }[];
  readonly byteSize?: number;
  readonly text?: string | null;
}

export interface ObjectsOptions {
  readonly client: GitHubClient;
  readonly graphQlUrl: string;
  readonly repository: RepositoryName;
  /** Before something is asked for again, for the first time and further ones. */
  readonly pause: (tried: number) => Promise<void>;
}

export class RepositoryObjects {
  readonly #options: ObjectsOptions;
  readonly #folders = new AskedOnce((keys) => this.#askFolders(keys));
  readonly #sizes = new AskedOnce((keys) => this.#askSizes(keys));
  readonly #texts = new AskedOnce((keys) => this.#askTexts(keys));

  constructor(options: ObjectsOptions) {
    this.#options = options;
  }

  /** Of folders by their ids, or by expressions as `COMMIT:path`. What is no folder is missing. */
  folders(names: Iterable<string>): Promise<ReadonlyMap<string, readonly TreeEntry[]>> {
    return this.#folders.of(names);
  }

  /** Of blobs by their ids. */
  async texts(ids: Iterable<string>, mostBytes: number): Promise<ReadonlyMap<string, FileText>> {
    const sizes = await this.#sizes.of(ids);
    const fitting = [...sizes].filter(([, size]) => size <= mostBytes);
    const texts = await this.#texts.of(fitting.map(([id]) => id));
    return new Map(
      [...sizes].map(([id, size]): [string, FileText] => [
        id,
        (size > mostBytes ? undefined : texts.get(id)) ?? {
          problem: `has ${size} bytes, and at most ${mostBytes} are read`,
        },
      ]),
    );
  }

  async #askFolders(names: readonly string[]): Promise<ReadonlyMap<string, readonly TreeEntry[]>> {
    const found = await inPortions(names, FOLDERS, (some) =>
      this.#objects(some, 'expression', '... on Tree { entries { name mode oid } }'),
    );
    return new Map(
      [...found].flatMap(([name, { entries }]) =>
        entries === undefined ? [] : [[name, entries.map(entryOf)] as const],
      ),
    );
  }

  async #askSizes(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const found = await inPortions(ids, SIZES, (some) =>
      this.#objects(some, 'oid', '... on Blob { byteSize }'),
    );
    return new Map(
      ids.map((id) => {
        const size = found.get(id)?.byteSize;
        if (size === undefined) throw new Error(`the answer lacks the object ${id}`);
        return [id, size] as const;
      }),
    );
  }

  async #askTexts(ids: readonly string[]): Promise<ReadonlyMap<string, FileText>> {
    return inPortions(packed(ids, await this.#sizes.of(ids)), TEXTS, async ([some = []]) => {
      const [first = ''] = some;
      const isLong = ((await this.#sizes.of([first])).get(first) ?? 0) > LONGEST_TEXT;
      const found = isLong
        ? new Map<string, Found>()
        : await this.#objects(some, 'oid', '... on Blob { text }');
      const texts = new Map<string, FileText>();
      for (const id of some) {
        const text = found.get(id)?.text;
        // What GitHub holds for binary has no text, and what is not UTF-8 comes as if it were.
        const bytes = typeof text === 'string' ? Buffer.from(text) : undefined;
        texts.set(id, fileText(bytes !== undefined && isBlob(bytes, id) ? bytes : await this.#bytes(id)));
      }
      return texts;
    });
  }

  /** What is asked for comes in as variables, so that no path is part of the question. */
  async #objects(
    names: readonly string[],
    by: 'oid' | 'expression',
    fields: string,
  ): Promise<ReadonlyMap<string, Found>> {
    const { client, graphQlUrl, repository } = this.#options;
    const type = by === 'oid' ? 'GitObjectID!' : 'String!';
    const declared = names.map((_, index) => `$o${index}: ${type}`).join(', ');
    const asked = names.map((_, index) => `o${index}: object(${by}: $o${index}) { ${fields} }`).join('\n');
    const query = `query($owner: String!, $repo: String!, ${declared}) {
repository(owner: $owner, name: $repo) {
${asked}
}
}`;
    const variables = {
      ...repository,
      ...Object.fromEntries(names.map((name, index) => [`o${index}`, name])),
    };
    const data = await askGraphQl(client, graphQlUrl, query, variables);
    const found = (data as { repository?: Record<string, Found | null> | null } | null)?.repository;
    if (!found) throw new Error('the answer lacks the repository');
    return new Map(
      names.flatMap((name, index) => {
        const it = found[`o${index}`];
        return it ? [[name, it] as const] : [];
      }),
    );
  }

  async #bytes(id: string): Promise<Uint8Array> {
    const { client, repository, pause } = this.#options;
    for (let tried = 1; ; tried += 1) {
      const bytes = await fetchBlob(client, repository, id);
      if (isBlob(bytes, id)) return bytes;
      if (tried > CUT_ANSWERS) throw new Error(`the answer for the object ${id} is not the whole of it`);
      await pause(tried);
    }
  }
}

/** Long ones alone, the others as many as fit into one answer. */
function packed(ids: readonly string[], sizes: ReadonlyMap<string, number>): (readonly string[])[] {
  const packs: string[][] = [];
  let [pack, bytes]: [string[], number] = [[], 0];
  for (const id of ids) {
    const size = sizes.get(id) ?? 0;
    if (size > LONGEST_TEXT) {
      packs.push([id]);
      continue;
    }
    if (pack.length === 0 || pack.length === TEXTS_TOGETHER || bytes + size > BYTES_TOGETHER) {
      [pack, bytes] = [[], 0];
      packs.push(pack);
    }
    pack.push(id);
    bytes += size;
  }
  return packs;
}

/** By the mode, in which Git keeps the type of a file as Unix does. Source: Git's documentation, `git-fast-import`, "filemodify". */
function entryOf({ name, mode, oid }: NonNullable<Found['entries']>[number]): TreeEntry {
  return { name, type: TYPES.get(mode & 0o170000) ?? 'file', sha: oid };
}

const TYPES: ReadonlyMap<number, TreeEntry['type']> = new Map([
  [0o040000, 'directory'],
  [0o120000, 'link'],
  [0o160000, 'module'],
]);
