/**
 * GitHub's GraphQL API: who calls, and objects of the repository by their ids or by expressions as `main:README.md`.
 * Refusals come with status 200. Source: GitHub Docs, "GraphQL API", "Reference", "Objects".
 */
import { isApp } from './behaviour.ts';
import { type GitHubCall, ok, type Reply } from './endpoint.ts';
import { typeOf } from './git-database.ts';
import { parseQuery, QueryError, type Selection } from './graphql-query.ts';
import type { FolderEntry, GitObjects } from './objects.ts';
import { isBinary } from './tree-diff.ts';

/** Longer texts are cut off after so many bytes. */
const LONGEST_TEXT = 512_000;

/** A value with parts: its type, and how each of them is found. */
interface Part {
  readonly type: string;
  readonly fields: Readonly<Record<string, (given: Readonly<Record<string, unknown>>) => unknown>>;
}

interface Trouble {
  readonly type: string;
  readonly message: string;
  readonly path?: readonly string[];
}

/** A field that is refused, while others are answered. */
class FieldRefusal extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export function graphQl(call: GitHubCall): Reply {
  const { query, variables } = call.input;
  const errors: Trouble[] = [];
  try {
    const given = (variables ?? {}) as Readonly<Record<string, unknown>>;
    const data = select(rootOf(call), parseQuery(String(query ?? ''), given), [], errors);
    return ok({ data, ...(errors.length > 0 && { errors }) });
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return ok({ errors: [{ message: error.message }] });
  }
}

function select(
  part: Part,
  selections: readonly Selection[],
  path: readonly string[],
  errors: Trouble[],
): Record<string, unknown> {
  const selected: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === 'fragment') {
      const { on = part.type } = selection;
      if (on === part.type) Object.assign(selected, select(part, selection.selections, path, errors));
      continue;
    }
    const { alias, name, selections: inner } = selection;
    const at = [...path, alias];
    if (name === '__typename') {
      selected[alias] = part.type;
      continue;
    }
    const field = part.fields[name];
    if (field === undefined) throw new QueryError(`Field '${name}' doesn't exist on type '${part.type}'`);
    try {
      selected[alias] = shownValue(field(selection.arguments), inner, at, errors);
    } catch (error) {
      if (!(error instanceof FieldRefusal)) throw error;
      selected[alias] = null;
      errors.push({ type: error.type, message: error.message, path: at });
    }
  }
  return selected;
}

function shownValue(
  value: unknown,
  selections: readonly Selection[] | undefined,
  path: readonly string[],
  errors: Trouble[],
): unknown {
  if (Array.isArray(value)) return value.map((it) => shownValue(it, selections, path, errors));
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (selections === undefined) throw new QueryError(`Field '${path.at(-1)}' must have selections`);
  return select(value as Part, selections, path, errors);
}

function rootOf(call: GitHubCall): Part {
  const { world, behaviour, repository } = call;
  const { viewer } = behaviour;
  return {
    type: 'Query',
    fields: {
      viewer: () => ({ type: isApp(viewer) ? 'Bot' : 'User', fields: { login: () => viewer } }),
      repository({ owner, name }) {
        const asked = `${owner}/${name}`;
        if (asked.toLowerCase() !== repository.toLowerCase()) {
          throw new FieldRefusal('NOT_FOUND', `Could not resolve to a Repository with the name '${asked}'.`);
        }
        return repositoryPart(world.repository.git, call);
      },
    },
  };
}

const repositoryPart = (git: GitObjects, { behaviour, repository }: GitHubCall): Part => ({
  type: 'Repository',
  fields: {
    nameWithOwner: () => repository,
    object({ oid, expression }) {
      if (behaviour.contents === 'none') {
        const whose = isApp(behaviour.viewer) ? 'integration' : 'personal access token';
        throw new FieldRefusal('FORBIDDEN', `Resource not accessible by ${whose}`);
      }
      return objectPart(git, oid === undefined ? objectAt(git, String(expression)) : String(oid));
    },
  },
});

/** `main`, the id of an object, or what stands for a commit with a path behind it. */
function objectAt(git: GitObjects, expression: string): string {
  const colon = expression.indexOf(':');
  const commit = git.resolve(colon < 0 ? expression : expression.slice(0, colon));
  if (colon < 0 || commit === undefined) return commit?.sha ?? expression;
  const path = expression.slice(colon + 1);
  let sha = commit.tree;
  for (const name of path === '' ? [] : path.split('/')) {
    sha = git.folders.get(sha)?.find((entry) => entry.name === name)?.sha ?? '';
  }
  return sha;
}

function objectPart(git: GitObjects, sha: string): Part | null {
  const commit = git.commits.get(sha);
  const entries = git.folders.get(sha);
  const blob = git.blobs.get(sha);
  const oid = () => sha;
  if (commit !== undefined) {
    return { type: 'Commit', fields: { oid, tree: () => objectPart(git, commit.tree) } };
  }
  if (entries !== undefined) {
    return { type: 'Tree', fields: { oid, entries: () => entries.map((entry) => entryPart(git, entry)) } };
  }
  if (blob === undefined) return null;
  const isTruncated = blob.length > LONGEST_TEXT;
  return {
    type: 'Blob',
    fields: {
      oid,
      byteSize: () => blob.length,
      isTruncated: () => isTruncated,
      isBinary: () => (isTruncated ? null : isBinary(blob)),
      text: () => (isBinary(blob) ? null : textOf(blob.subarray(0, LONGEST_TEXT))),
    },
  };
}

const entryPart = (git: GitObjects, { name, mode, sha }: FolderEntry): Part => ({
  type: 'TreeEntry',
  fields: {
    name: () => name,
    mode: () => Number.parseInt(mode, 8),
    type: () => typeOf(mode),
    oid: () => sha,
    size: () => git.blobs.get(sha)?.length ?? 0,
    object: () => (mode === '160000' ? null : objectPart(git, sha)),
  },
});

/** What is no UTF-8 is told in UTF-8 nevertheless, as if it were Latin-1. */
function textOf(blob: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(blob);
  } catch {
    return blob.toString('latin1');
  }
}
