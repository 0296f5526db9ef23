/** Contents and Git data of the repository. Source: GitHub Docs, "REST API endpoints for Git database" and "repository contents". */
import { created, type Endpoint, ok } from './endpoint.ts';
import {
  createBlob,
  createCommit,
  createRef,
  createTree,
  getBlob,
  getBranch,
  getCommit,
  getRef,
  getTree,
  updateRef,
} from './git-database.ts';

export const GIT_ENDPOINTS: readonly Endpoint[] = [
  {
    operation: 'GetRepository',
    method: 'GET',
    path: /^()$/,
    area: 'none',
    run: ({ world, repository, behaviour }) =>
      ok({
        full_name: repository,
        default_branch: world.repository.defaultBranch,
        private: true,
        has_issues: behaviour.hasIssues,
        archived: behaviour.archived,
      }),
  },
  {
    operation: 'GetContents',
    method: 'GET',
    path: /^\/contents\/(.+)$/,
    area: 'contents',
    run({ world, parts: [rest = ''], query, raw }) {
      const { blob, shown } = world.repository.contents(rest, query.get('ref'));
      return ok(raw ? blob : shown);
    },
  },
  {
    operation: 'PutContents',
    method: 'PUT',
    path: /^\/contents\/(.+)$/,
    area: 'contents',
    run({ world, parts: [rest = ''], input }) {
      const { isNew, shown } = world.repository.putContents(rest, input as never);
      return { status: isNew ? 201 : 200, value: shown };
    },
  },
  {
    operation: 'CreateBlob',
    method: 'POST',
    path: /^\/git\/blobs()$/,
    area: 'contents',
    run: ({ world, input }) => created(createBlob(world.repository, input)),
  },
  {
    operation: 'GetBlob',
    method: 'GET',
    path: /^\/git\/blobs\/(\w+)$/,
    area: 'contents',
    run({ world, parts: [rest = ''], raw }) {
      const shown = getBlob(world.repository, rest);
      return ok(raw ? world.repository.git.blobs.get(rest) : shown);
    },
  },
  {
    operation: 'CreateTree',
    method: 'POST',
    path: /^\/git\/trees()$/,
    area: 'contents',
    run: ({ world, input }) => created(createTree(world.repository, input)),
  },
  {
    operation: 'GetTree',
    method: 'GET',
    path: /^\/git\/trees\/(.+)$/,
    area: 'contents',
    run: ({ world, parts: [rest = ''], query }) =>
      ok(getTree(world.repository, rest, query.has('recursive'))),
  },
  {
    operation: 'CreateCommit',
    method: 'POST',
    path: /^\/git\/commits()$/,
    area: 'contents',
    run: ({ world, input }) => created(createCommit(world.repository, input)),
  },
  {
    operation: 'GetCommit',
    method: 'GET',
    path: /^\/git\/commits\/(\w+)$/,
    area: 'contents',
    run: ({ world, parts: [rest = ''] }) => ok(getCommit(world.repository, rest)),
  },
  {
    operation: 'GetRef',
    method: 'GET',
    path: /^\/git\/ref\/(.+)$/,
    area: 'contents',
    run: ({ world, parts: [rest = ''] }) => ok(getRef(world.repository, rest)),
  },
  {
    operation: 'CreateRef',
    method: 'POST',
    path: /^\/git\/refs()$/,
    area: 'contents',
    run: ({ world, input }) => created(createRef(world.repository, input)),
  },
  {
    operation: 'UpdateRef',
    method: 'PATCH',
    path: /^\/git\/refs\/(.+)$/,
    area: 'contents',
    run: ({ world, parts: [rest = ''], input }) => ok(updateRef(world.repository, rest, input)),
  },
  {
    operation: 'GetBranch',
    method: 'GET',
    path: /^\/branches\/(.+)$/,
    area: 'contents',
    run: ({ world, parts: [rest = ''] }) => ok(getBranch(world.repository, rest)),
  },
];
