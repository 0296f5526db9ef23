/**
 * A hub account whose users may switch to roles of a target account, what CloudTrail recorded of it, and every source of
 * the stocktaking set up from that one trail, so that a test says in a line who did what and where it is read.
 */
import { roleArn } from '../../sandbox/cloudtrail/identity.ts';
import type { TrailRecord } from '../../sandbox/cloudtrail/record.ts';
import { Trail } from '../../sandbox/cloudtrail/trail.ts';
import type { TableGiven } from '../../sandbox/dynamodb/switch-table.ts';
import { Bucket, type BucketGiven } from '../../sandbox/s3/bucket.ts';
import type { SandboxOptions } from '../../sandbox/server.ts';
import type { Report } from '../../src/model/report.ts';
import { account, arnOf, trusting, type UserGiven } from './accounts.ts';
import { type AuditGiven, type Judged, judged } from './audit.ts';
import { ADMIN, DAY_MS, HUB, person, READ_ONLY, type Switcher, TARGET, trailOf } from './switchers.ts';

export * from './switchers.ts';

export const BUCKET = 'octo-trail';
export const TABLE = 'SwitchRoleHistory';
export const HISTORY_TABLE = 'iam-sweep-history';

/** Two Regions are enabled, so that the event history is asked quickly. */
export const REGIONS = { 'ap-northeast-1': 'ENABLED_BY_DEFAULT', 'us-east-1': 'ENABLED_BY_DEFAULT' } as const;

export type SourceKind = 'cloudtrail-events' | 's3' | 'athena' | 'dynamodb' | 'files';

export interface StockGiven {
  readonly users: readonly Switcher[];
  /** Besides the switches of the users. */
  readonly records?: readonly TrailRecord[];
  /** cloudtrail-events alone by default; an object is a source as a config file has it. */
  readonly sources?: readonly (SourceKind | Readonly<Record<string, unknown>>)[];
  /** Days; the action's own default when absent. */
  readonly unusedDays?: number;
  /** Days back that logs and tables reach, 120 by default. */
  readonly logDays?: number;
  /** More keys of `switch-role` in the config file. */
  readonly switchRole?: Readonly<Record<string, unknown>>;
  /** More of the config file. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly bucket?: Partial<BucketGiven>;
  readonly table?: Partial<TableGiven>;
  /** Whether the target account is audited too, by role chaining. */
  readonly auditTarget?: boolean;
  /** Roles that the users may switch to, by ARN; both of the target account by default. */
  readonly roles?: readonly string[];
  readonly sandbox?: Partial<Omit<SandboxOptions, 'accounts'>>;
  /** Files of the repository, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly during?: AuditGiven['during'];
}

const MEMBER = 'iam-sweep-member';
const AUDIT_ROLE = arnOf('role', 'iam-sweep-audit', HUB);
/** Everything used a moment ago, so that the stocktaking alone has something to say. */
const member = {
  name: MEMBER,
  allow: ['iam:ListUsers'],
  used: { iam: 0 },
  lastUsed: 0,
  trust: trusting(AUDIT_ROLE),
};

/** The hub account with the users, and the target account with the roles. */
export function accountsOf({ users, roles, auditTarget = false }: StockGiven): object[] {
  const allowed = roles ?? [roleArn(ADMIN), roleArn(READ_ONLY)];
  const switching = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: allowed }],
  };
  const hub = account({
    id: HUB,
    alias: 'octo-hub',
    roles: [
      { name: 'app', allow: ['s3:GetObject'], used: { s3: 0 }, lastUsed: 0 },
      ...(auditTarget ? [member] : []),
    ],
    users: users.map(
      ({ name, path, age, id, createdAt, may = true }): UserGiven => ({
        name,
        ...(path !== undefined && { path }),
        ...(age !== undefined && { age }),
        ...(createdAt !== undefined && { createdAt: new Date(createdAt).toISOString() }),
        id: person({ name, ...(id !== undefined && { id }) }).id,
        inline: may ? { switching } : {},
        // Signed in and used what they may, so that no other rule has a word to say.
        used: may ? { sts: 0 } : {},
        signedIn: 0,
      }),
    ),
  });
  const target = account({
    id: TARGET,
    alias: 'octo-production',
    roles: [
      member,
      ...[ADMIN, READ_ONLY].map(({ name }) => ({
        name,
        allow: ['s3:GetObject'],
        used: { s3: 0 },
        lastUsed: 0,
        trust: trusting(`arn:aws:iam::${HUB}:root`),
      })),
    ],
  });
  return [hub, target];
}

/** A source over the world's trail, as a config file has it. */
export function sourceConfig(kind: SourceKind, logDays = 120, now = Date.now()): Record<string, unknown> {
  const since = new Date(now - logDays * DAY_MS).toISOString().slice(0, 10);
  const configs: Readonly<Record<SourceKind, Record<string, unknown>>> = {
    'cloudtrail-events': {},
    s3: { bucket: BUCKET },
    athena: { database: 'logs', table: 'cloudtrail', 'output-location': 's3://octo-results/' },
    dynamodb: { table: TABLE, 'filled-since': since, accounts: [HUB, TARGET] },
    files: { paths: ['logs'] },
  };
  return { type: kind, ...configs[kind] };
}

/** The log files of a bucket as files of the repository, below `logs/`. */
export function logFiles(
  given: BucketGiven,
  trail: readonly TrailRecord[],
  now = Date.now(),
): Record<string, Uint8Array> {
  const bucket = new Bucket(given, new Trail(trail), () => now);
  return Object.fromEntries(
    bucket.keys.flatMap((key) => {
      const object = bucket.object(key);
      return object?.log ? [[`logs/${key}`, bucket.content(object)] as const] : [];
    }),
  );
}

/** What `judged` and `audit` take, for tests that change one thing more. */
export function stockAudit(given: StockGiven): AuditGiven {
  const now = Date.now();
  const { sources = ['cloudtrail-events'], logDays = 120, unusedDays, auditTarget = false } = given;
  const trail = [...trailOf(given.users, now), ...(given.records ?? [])];
  const bucket: BucketGiven = {
    name: BUCKET,
    accounts: [HUB, TARGET],
    regions: Object.keys(REGIONS),
    from: now - logDays * DAY_MS,
    filesPerDay: 1,
    backgroundPerDay: 1,
    ...given.bucket,
  };
  const readsFiles = sources.some(
    (source) => source === 'files' || (source as { type?: string }).type === 'files',
  );
  return {
    accounts: accountsOf(given),
    config: {
      ...(auditTarget && {
        accounts: [HUB, TARGET].map((id) => ({ 'role-arn': arnOf('role', MEMBER, id) })),
      }),
      'switch-role': {
        ...(unusedDays !== undefined && { 'unused-days': unusedDays }),
        sources: sources.map((source) =>
          typeof source === 'string' ? sourceConfig(source, logDays, now) : source,
        ),
        ...given.switchRole,
      },
      ...given.config,
    },
    ...(given.inputs && { inputs: given.inputs }),
    sandbox: {
      trail,
      regions: REGIONS,
      buckets: [bucket],
      tables: [
        { name: TABLE, from: now - logDays * DAY_MS, ...given.table },
        { name: HISTORY_TABLE, kind: 'history' },
      ],
      athenaTables: [{ database: 'logs', table: 'cloudtrail', bucket: bucket.name }],
      queryMs: [0, 200],
      ...given.sandbox,
    },
    run: { files: { ...(readsFiles ? logFiles(bucket, trail, now) : {}), ...given.files } },
    ...(given.during && { during: given.during }),
  };
}

/** One run over the world that comes to a judgement. */
export const stocktaking = (given: StockGiven): Promise<Judged> => judged(stockAudit(given));

type Stocktaking = NonNullable<Report['switchRole']>;
export type StockUser = Stocktaking['users'][number];

/** The users of the stocktaking by name. */
export function switchers({ report }: Pick<Judged, 'report'>): Record<string, StockUser> {
  return Object.fromEntries((report.switchRole?.users ?? []).map((user) => [user.userName, user]));
}

/** How each user stands: `{ ann: 'active', bob: 'never' }`. */
export function statuses(run: Pick<Judged, 'report'>): Record<string, StockUser['status']> {
  return Object.fromEntries(Object.entries(switchers(run)).map(([name, { status }]) => [name, status]));
}
