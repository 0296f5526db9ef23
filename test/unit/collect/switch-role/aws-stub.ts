/** Services of AWS over HTTP for the tests of sources, and what a source is asked and given. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CallCounts, Caller } from '../../../../src/aws/caller.ts';
import type { Clock } from '../../../../src/aws/clock.ts';
import type { Entrance, Question, SourcePorts } from '../../../../src/collect/switch-role/source.ts';
import type { StockUser } from '../../../../src/model/switch-role.ts';

export const HUB = '111122223333';
export const TARGET = '444455556666';
export const NOW = '2026-06-01T12:00:00.000Z';

/** ISO time so many days before the run. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
}

/** What a request says that the stubs look at. */
export interface StubRequest {
  /** The last part of X-Amz-Target, or the path. */
  readonly operation: string;
  /** Of the credentials that signed it. */
  readonly accountId: string;
  readonly region: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export class StubError extends Error {
  readonly code: string;

  constructor(code: string, message = `${code} it is`) {
    super(message);
    this.code = code;
  }
}

/** Serves AWS's JSON protocols. `answer` throws `StubError` to refuse. */
export async function stub(
  answer: (request: StubRequest) => unknown,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => void serve(request, response, answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: StubRequest) => unknown,
): Promise<void> {
  let text = '';
  for await (const chunk of request) text += chunk;
  const credential = /Credential=AKIA(\d{12})\/\d+\/([^/]+)\//.exec(request.headers.authorization ?? '');
  const target = request.headers['x-amz-target'];
  try {
    const body = answer({
      operation: typeof target === 'string' ? (target.split('.').pop() ?? '') : (request.url ?? ''),
      accountId: credential?.[1] ?? '',
      region: credential?.[2] ?? '',
      body: JSON.parse(text || '{}'),
    });
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.end(JSON.stringify(body));
  } catch (error) {
    const code = error instanceof StubError ? error.code : 'InternalFailure';
    response.statusCode = error instanceof StubError ? 400 : 500;
    response.setHeader('x-amzn-errortype', code);
    response.end(JSON.stringify({ __type: code, message: (error as Error).message }));
  }
}

/** Time passes only where somebody sleeps, and then at once. */
export class HurriedClock implements Clock {
  #now: number;
  readonly slept: number[] = [];

  constructor(now: string = NOW) {
    this.#now = Date.parse(now);
  }

  readonly now = (): number => this.#now;

  readonly sleep = async (milliseconds: number): Promise<void> => {
    this.slept.push(milliseconds);
    this.#now += milliseconds;
  };

  readonly random = (): number => 0.5;
}

export function entrance(
  accountId: string,
  clock: Clock,
  counts: CallCounts,
  region = 'us-east-1',
): Entrance {
  return {
    accountId,
    partition: 'aws',
    region,
    credentials: async () => ({ accessKeyId: `AKIA${accountId}`, secretAccessKey: 'secret' }),
    caller: new Caller({ clock, counts }),
  };
}

export interface Ports extends SourcePorts {
  readonly log: readonly string[];
}

export function ports(accountIds: readonly string[] = [HUB], overrides: Partial<SourcePorts> = {}): Ports {
  const clock = overrides.clock ?? new HurriedClock();
  const counts: CallCounts = { apiCalls: {}, retries: 0 };
  const log: string[] = [];
  const accounts = accountIds.map((id) => entrance(id, clock, counts));
  return {
    clock,
    counts,
    tool: { name: 'iam-sweep', version: '0.1.0' },
    workspace: '/nowhere',
    accounts,
    enter: async () => accounts[0] ?? entrance(HUB, clock, counts),
    debug: () => {},
    info: (line) => log.push(line),
    log,
    ...overrides,
  };
}

/** A user of the hub account who is two years old. */
export function aUser(name: string, overrides: Partial<StockUser> = {}): StockUser {
  const accountId = overrides.accountId ?? HUB;
  return {
    accountId,
    arn: `arn:aws:iam::${accountId}:user/${name}`,
    id: `AIDAEXAMPLE${name.toUpperCase().replace(/\W/g, '')}`,
    name: name.slice(name.lastIndexOf('/') + 1),
    createdAt: daysAgo(730),
    ...overrides,
  };
}

export function aQuestion(overrides: Partial<Question> & { readonly unusedDays?: number } = {}): Question {
  const { unusedDays = 90, ...question } = overrides;
  return {
    eventNames: ['SwitchRole', 'AssumeRole'],
    from: daysAgo(unusedDays),
    to: NOW,
    users: [],
    covered: [],
    known: [],
    activeSince: daysAgo(unusedDays),
    ...question,
  };
}

let events = 0;

/** What the switch of a user leaves in the user's own account. */
export function assumeRole(user: StockUser, days: number, more: object = {}): Record<string, unknown> {
  return {
    userIdentity: {
      type: 'IAMUser',
      principalId: user.id,
      arn: user.arn,
      accountId: user.accountId,
      userName: user.name,
    },
    eventTime: seconds(days),
    eventSource: 'sts.amazonaws.com',
    eventName: 'AssumeRole',
    awsRegion: 'us-east-1',
    userAgent: 'aws-cli/2.9.19',
    requestParameters: { roleArn: `arn:aws:iam::${TARGET}:role/developer`, roleSessionName: user.name },
    eventID: `a-${++events}`,
    readOnly: true,
    recipientAccountId: user.accountId,
    ...more,
  };
}

/** What a console switch leaves in the account of the role. */
export function switchRole(user: StockUser, days: number, more: object = {}): Record<string, unknown> {
  const arn = `arn:aws:sts::${TARGET}:assumed-role/developer/${user.name}`;
  return {
    userIdentity: { type: 'AssumedRole', principalId: `AROAEXAMPLE:${user.name}`, arn, accountId: TARGET },
    eventTime: seconds(days),
    eventSource: 'signin.amazonaws.com',
    eventName: 'SwitchRole',
    awsRegion: 'us-east-1',
    responseElements: { SwitchRole: 'Success' },
    additionalEventData: { SwitchFrom: user.arn },
    eventID: `s-${++events}`,
    recipientAccountId: TARGET,
    ...more,
  };
}

/** CloudTrail knows no milliseconds. */
export function seconds(days: number): string {
  return daysAgo(days).replace(/\.\d+Z$/, 'Z');
}
