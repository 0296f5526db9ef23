/** The schema of a saved snapshot: what `from-snapshot` accepts. Its types are those of `snapshot.ts`. */
import * as z from 'zod';
import type { Snapshot } from './snapshot.ts';
import { switchFactsSchema } from './switch-role-schema.ts';

const isoTime = z.iso.datetime();
const accountId = z.string().regex(/^\d{12}$/, 'expected the 12 digits of an account');
const policyText = z.unknown();

const grantingPolicy = z.strictObject({
  policyName: z.string(),
  policyType: z.enum(['inline', 'managed']),
  policyArn: z.string().optional(),
  attachedTo: z.string().optional(),
});

const use = {
  lastAccessedAt: isoTime.nullable(),
  lastAccessedBy: z.string().optional(),
  lastAccessedRegion: z.string().optional(),
};

const service = z.strictObject({
  namespace: z.string(),
  name: z.string(),
  ...use,
  actions: z.array(z.strictObject({ action: z.string(), ...use })).optional(),
  usedBy: z
    .array(
      z.strictObject({
        arn: z.string(),
        name: z.string(),
        type: z.enum(['user', 'role', 'group']),
        lastAccessedAt: isoTime.nullable(),
      }),
    )
    .optional(),
  grantedBy: z.array(grantingPolicy),
});

const factError = { operation: z.string(), code: z.string(), message: z.string() };

const access = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('complete'), reportedAt: isoTime, services: z.array(service) }),
  z.strictObject({ status: z.literal('unknown'), reason: z.object(factError) }),
  z.strictObject({ status: z.literal('not-collected') }),
]);

const entity = {
  arn: z.string(),
  accountId,
  name: z.string(),
  path: z.string(),
  id: z.string(),
  createdAt: isoTime,
  tags: z.record(z.string(), z.string()),
  access,
};

const principal = {
  ...entity,
  inlinePolicies: z.array(z.strictObject({ name: z.string(), document: policyText })),
  attachedPolicies: z.array(z.strictObject({ name: z.string(), arn: z.string() })),
};

const entitySchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('role'),
    ...principal,
    trustPolicy: policyText,
    boundaryArn: z.string().optional(),
    lastUsedAt: isoTime.nullable(),
    lastUsedRegion: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('user'),
    ...principal,
    boundaryArn: z.string().optional(),
    groups: z.array(z.string()),
    passwordLastUsedAt: isoTime.nullable(),
  }),
  z.strictObject({ type: z.literal('group'), ...principal, members: z.array(z.string()) }),
  z.strictObject({
    type: z.literal('policy'),
    ...entity,
    awsManaged: z.boolean(),
    attachments: z.array(z.string()),
    boundaryUsageCount: z.int().min(0),
    versions: z.array(
      z.strictObject({ id: z.string(), isDefault: z.boolean(), createdAt: isoTime, document: policyText }),
    ),
  }),
]);

const unknownFacts = z.strictObject({ status: z.literal('unknown'), reason: z.object(factError) });

const credentials = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('complete'),
    generatedAt: isoTime,
    users: z.array(
      z.strictObject({
        arn: z.string(),
        createdAt: isoTime,
        password: z.strictObject({
          enabled: z.boolean().nullable(),
          lastUsedAt: isoTime.nullable(),
          lastChangedAt: isoTime.nullable(),
        }),
        mfaActive: z.boolean(),
        accessKeys: z.array(
          z.strictObject({
            slot: z.union([z.literal(1), z.literal(2)]),
            active: z.boolean(),
            createdAt: isoTime.nullable(),
            lastUsedAt: isoTime.nullable(),
            lastUsedRegion: z.string().optional(),
            lastUsedService: z.string().optional(),
          }),
        ),
      }),
    ),
  }),
  unknownFacts,
]);

const count = z.int().min(0);

const passwordPolicy = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('complete'),
    policy: z
      .strictObject({
        minimumLength: count,
        requireSymbols: z.boolean(),
        requireNumbers: z.boolean(),
        requireUppercase: z.boolean(),
        requireLowercase: z.boolean(),
        reusePrevention: count.optional(),
        maxAgeDays: count.optional(),
      })
      .nullable(),
  }),
  unknownFacts,
]);

export const snapshotSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  collectedAt: isoTime,
  granularity: z.enum(['service', 'action']),
  accounts: z.array(
    z.strictObject({
      id: accountId,
      alias: z.string().optional(),
      name: z.string().optional(),
      partition: z.string(),
      inventory: z.enum(['complete', 'incomplete']),
      entities: z.array(entitySchema),
      credentials: credentials.optional(),
      passwordPolicy: passwordPolicy.optional(),
    }),
  ),
  switchRole: switchFactsSchema.optional(),
  errors: z.array(
    z.strictObject({ accountId: accountId.optional(), entityArn: z.string().optional(), ...factError }),
  ),
  stats: z.strictObject({
    apiCalls: z.record(z.string(), z.int().min(0)),
    retries: z.int().min(0),
    durationMs: z.number().min(0),
  }),
});

/** The parsed value is a `Snapshot`; the cast only drops the `undefined` that zod allows in optional keys. */
export function parseSnapshot(value: unknown): z.ZodSafeParseResult<Snapshot> {
  return snapshotSchema.safeParse(value) as z.ZodSafeParseResult<Snapshot>;
}
