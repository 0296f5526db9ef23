/** Weeks of an account whose state an issue tells: what stands in IAM that week, what can't be read, what is accepted. */
import type { Sandbox } from '../../sandbox/server.ts';
import { account, arnOf, daysAgo } from './accounts.ts';
import { type Audited, auditAgainst } from './audit.ts';

export const BOT = 'github-actions[bot]';

/** Services that a role may write to and never used, by the name of the role: a medium finding each. */
export type Idle = Readonly<Record<string, readonly string[]>>;

const WRITES: Readonly<Record<string, string>> = {
  sqs: 'sqs:SendMessage',
  dynamodb: 'dynamodb:PutItem',
  sns: 'sns:Publish',
  kinesis: 'kinesis:PutRecord',
};

export interface Week {
  readonly idle: Idle;
  /** Roles of which IAM gives no report. */
  readonly unread?: readonly string[];
  /** Roles whose findings are accepted. */
  readonly exempt?: readonly string[];
  /** Roles whose exemption has ended. */
  readonly expired?: readonly string[];
  /** More of the config. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
}

export const world = (idle: Idle): object =>
  account({
    roles: [
      { name: 'app', allow: ['s3:GetObject'], used: { s3: 1 }, lastUsed: 1 },
      ...Object.entries(idle).map(([name, services]) => ({
        name,
        allow: ['s3:GetObject', ...services.map((service) => WRITES[service] ?? `${service}:Put`)],
        used: { s3: 1 },
        lastUsed: 1,
      })),
    ],
  });

const day = (daysFromNow: number): string => daysAgo(-daysFromNow).slice(0, 10);

export function weekConfig({ exempt = [], expired = [], config = {} }: Week): object {
  const exemption = (expires: string) => (name: string) => ({
    entity: `role/${name}`,
    rule: '*',
    reason: 'Needed again after the migration.',
    expires,
  });
  return {
    'switch-role': { sources: [] },
    gate: { 'fail-on': 'medium' },
    ...config,
    issue: { open: true, 'open-on': 'medium', ...(config.issue as object) },
    exemptions: [...exempt.map(exemption(day(60))), ...expired.map(exemption(day(-3)))],
  };
}

/** One run of the action over that week. */
export async function runWeek(sandbox: Sandbox, week: Week): Promise<Audited> {
  sandbox.replaceAccount(world(week.idle));
  sandbox.configure({
    faults: (week.unread ?? []).map((name) => ({
      operation: 'GenerateServiceLastAccessedDetails',
      kind: 'denied' as const,
      arn: arnOf('role', name),
    })),
  });
  return auditAgainst(sandbox, {
    config: weekConfig(week),
    ...(week.inputs && { inputs: week.inputs }),
    run: { ...(week.files && { files: week.files }), ...(week.event && { event: week.event }) },
  });
}

/** What happened to issues while `work` ran, by whom, sorted: `github-actions[bot] closed completed #1`. */
export async function eventsDuring(sandbox: Sandbox, work: () => Promise<unknown>): Promise<string[]> {
  const before = sandbox.issues.events().length;
  await work();
  return sandbox.issues
    .events()
    .slice(before)
    .map(({ actor, kind, what, issue }) =>
      [actor, kind, ...(what === undefined ? [] : [what]), `#${issue}`].join(' '),
    )
    .sort();
}
