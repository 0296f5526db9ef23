/** An endpoint of GitHub's REST API, and a call of it. */
import type { World } from '../world.ts';
import type { Actor } from './actor.ts';
import type { GitHubBehaviour } from './behaviour.ts';

/** What precedes the paths, as on GitHub Enterprise Server. */
export const API_PATH = '/api/v3';
export const GRAPHQL_PATH = '/api/graphql';

export interface GitHubCall {
  readonly world: World;
  readonly behaviour: GitHubBehaviour;
  /** `owner/name` */
  readonly repository: string;
  /** Who calls: the owner of the token. */
  readonly actor: Actor;
  /** The groups of the endpoint's path. */
  readonly parts: readonly string[];
  /** Where the call went to, as links to other pages name it: by the id of the repository. */
  readonly address: string;
  readonly query: URLSearchParams;
  readonly input: Readonly<Record<string, unknown>>;
  /** The bytes themselves were asked for. */
  readonly raw: boolean;
}

export interface Reply {
  readonly status: number;
  /** Undefined: no content. */
  readonly value?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Endpoint {
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Of what follows `/repos/OWNER/NAME`, or of the whole path where no repository is in it. */
  readonly path: RegExp;
  /**
   * The permission that the call needs: to read for GET, else to write. `none`: every token will do. `comments`: that for
   * issues or that for pull requests, by what they are on.
   */
  readonly area: 'contents' | 'issues' | 'pulls' | 'comments' | 'none';
  /** It makes something that people are told of, for which there is a limit of its own. */
  readonly makesContent?: boolean;
  readonly run: (call: GitHubCall) => Reply;
}

export const ok = (value: unknown, headers?: Readonly<Record<string, string>>): Reply =>
  headers === undefined ? { status: 200, value } : { status: 200, value, headers };
export const created = (value: unknown): Reply => ({ status: 201, value });
export const NO_CONTENT: Reply = { status: 204 };

/** The first group of the endpoint's path, which it has. */
export const first = ({ parts }: Pick<GitHubCall, 'parts'>): string => parts[0] ?? '';
