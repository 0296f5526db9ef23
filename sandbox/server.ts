/** The sandbox: a stand-in for AWS, GitHub and Slack on 127.0.0.1, over real HTTP. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, accountOf } from './account.ts';
import { accountFileOf, isoTime, readAccountFile } from './account-reading.ts';
import { AUDIT_ROLE_NAME, auditRole, withGitHubProvider } from './audit-role.ts';
import { type Behaviour, DEFAULT_BEHAVIOUR, type WorkflowIdentity } from './behaviour.ts';
import type { Trail } from './cloudtrail/trail.ts';
import { Faults } from './faults.ts';
import type { GitHubBehaviour } from './github/behaviour.ts';
import { API_PATH, GRAPHQL_PATH } from './github/endpoint.ts';
import type { Moment, OpenedPull, PullFiles, PullGiven } from './github/pulls.ts';
import type { Repository } from './github/repository.ts';
import type { IssueTracker } from './github/tracker.ts';
import { Jobs } from './jobs.ts';
import { tokenIssuer } from './oidc.ts';
import { randomLetters, seededRandom } from './random.ts';
import { Rates } from './rates.ts';
import { RequestLog } from './request-log.ts';
import { type FrontDesk, handle } from './routing.ts';
import type { Bucket } from './s3/bucket.ts';
import { type Credentials, Sessions } from './sessions.ts';
import type { SlackMessage } from './slack/webhook.ts';
import { type StockOptions, stockOf } from './stock.ts';
import { TOKEN_PATH } from './token-endpoint.ts';
import type { World } from './world.ts';

export type BehaviourChange = Partial<Omit<Behaviour, 'workflow' | 'gitHub'>> & {
  readonly gitHub?: Partial<GitHubBehaviour>;
  readonly workflow?: Partial<WorkflowIdentity>;
};

export interface SandboxOptions extends BehaviourChange, StockOptions {
  /** Account files by path, or the parsed content of one. */
  readonly accounts: readonly (string | object)[];
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Everything random follows from it. */
  readonly seed?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

export interface Sandbox {
  readonly url: string;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly log: RequestLog;
  readonly behaviour: Behaviour;
  readonly trail: Trail;
  /** By name. */
  readonly buckets: ReadonlyMap<string, Bucket>;
  readonly repository: Repository;
  /** Issues of that repository: what stands there, what happened, and people who act. */
  readonly issues: IssueTracker;
  /** Opens a pull request from two trees of files. */
  openPullRequest(given: PullGiven): OpenedPull;
  /** Pushes files to the branch of a pull request: at once, or after so many calls of an operation. */
  pushToPullRequest(number: number, head: PullFiles, when?: Moment): void;
  /** What the webhook was sent, oldest first. */
  readonly slackMessages: readonly SlackMessage[];
  readonly slackWebhookUrl: string;
  /** `${{ github.token }}` of the workflow. */
  readonly gitHubToken: string;
  /** Changes behaviour for all requests that come in from now on. A new list of faults counts anew. */
  configure(change: BehaviourChange): void;
  /** What a runner sets, so that nothing in the action needs to know of the sandbox. */
  env(): Record<string, string>;
  /** A long-term key pair that may do everything in the account; the first account by default. */
  staticCredentials(accountId?: string): Credentials;
  /** The role that an audit of the account assumes; the first account by default. */
  auditRoleArn(accountId?: string): string;
  /** What stands in an account from now on, as `accounts` has it; its number must be one that is there. */
  replaceAccount(source: string | object): void;
  /** Ends every session of a role now, whatever end its credentials tell. */
  expireSessions(): void;
  close(): Promise<void>;
}

/** Loads an account; where it has no audit role, one is added that does not show in the inventory. */
function loadAccount(source: string | object, now: number): Account {
  const name = typeof source === 'string' ? source : 'the account';
  const file = typeof source === 'string' ? readAccountFile(source, now) : accountFileOf(source, now, name);
  const plain = accountOf(file, name);
  const complete = withGitHubProvider(file, plain.id, plain.partition);
  const role = auditRole(plain.id, plain.partition, isoTime(now - 86_400_000));
  return accountOf(complete, name, plain.entities.has(role.Arn) ? [] : [role]);
}

function changed(behaviour: Behaviour, change: BehaviourChange): Behaviour {
  const known = Object.fromEntries(
    Object.entries(change).filter(([name]) => name in DEFAULT_BEHAVIOUR || OPTIONAL.has(name)),
  );
  return {
    ...behaviour,
    ...known,
    gitHub: { ...behaviour.gitHub, ...change.gitHub },
    workflow: { ...behaviour.workflow, ...change.workflow },
  };
}

const OPTIONAL: ReadonlySet<string> = new Set(['rate', 'sharedRate', 'sessionMs', 'slackAnswer']);

/** Starts a sandbox. Throws an error that names the file when an account can't be loaded. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const now = options.now ?? Date.now;
  const seed = options.seed ?? 1;
  const random = seededRandom(seed);
  const accounts = new Map(
    options.accounts.map((source) => loadAccount(source, now())).map((account) => [account.id, account]),
  );
  const [first] = accounts.values();
  if (!first) throw new Error('The sandbox needs at least one account.');
  const log = new RequestLog();
  const sessions = new Sessions(random);
  const keys = new Map(
    [...accounts.values()].map((account) => [account.id, sessions.longTerm(account.id, account.partition)]),
  );
  const issuer = await tokenIssuer(random);
  const jobs = new Jobs(random);
  const requestToken = randomLetters(random, 64);
  const behaviour = changed(DEFAULT_BEHAVIOUR, options);
  const repositoryName = () => desk.world.behaviour.workflow.repository;
  const stock = stockOf(options, first.id, random, now, repositoryName);
  const shared = { accounts, sessions, jobs, issuer, now, ...stock };

  const world: World = { ...shared, behaviour, faults: new Faults(behaviour.faults, seed) };
  const sleep = options.sleep ?? ((milliseconds: number) => pause(milliseconds));
  let desk: FrontDesk = { world, rates: new Rates(), log, random, requestToken, sleep };

  const server = createServer((request, response) => void handle(desk, request, response));
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const accountById = (id: string | undefined): Account => {
    const account = id === undefined ? first : accounts.get(id);
    if (!account) throw new Error(`The sandbox has no account ${id}.`);
    return account;
  };
  return {
    url,
    accounts,
    log,
    trail: stock.trail,
    buckets: stock.buckets,
    repository: stock.repository,
    issues: stock.issues,
    openPullRequest: (given) => stock.pulls.open(given),
    pushToPullRequest: (number, head, when) => stock.pulls.push(number, head, when),
    slackMessages: stock.slack.messages,
    slackWebhookUrl: `${url}${stock.slack.path}`,
    gitHubToken: stock.gitHubToken,
    get behaviour() {
      return desk.world.behaviour;
    },
    configure(change) {
      const faults = change.faults ? new Faults(change.faults, seed) : desk.world.faults;
      desk = { ...desk, world: { ...desk.world, behaviour: changed(desk.world.behaviour, change), faults } };
    },
    env: () => ({
      AWS_ENDPOINT_URL: url,
      GITHUB_API_URL: `${url}${API_PATH}`,
      GITHUB_GRAPHQL_URL: `${url}${GRAPHQL_PATH}`,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}${TOKEN_PATH}?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    }),
    staticCredentials: (id) => keys.get(accountById(id).id) as Credentials,
    auditRoleArn: (id) => {
      const account = accountById(id);
      return `arn:${account.partition}:iam::${account.id}:role/${AUDIT_ROLE_NAME}`;
    },
    replaceAccount(source) {
      const account = loadAccount(source, now());
      accountById(account.id);
      accounts.set(account.id, account);
    },
    expireSessions: () => sessions.expireAll(now()),
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await stock.tables.close();
    },
  };
}
