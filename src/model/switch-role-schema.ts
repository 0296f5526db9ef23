/** The schemas of what is kept about role switching: in a snapshot, and in a history file. Types: `switch-role.ts`. */
import * as z from 'zod';
import { SOURCE_TYPES, SWITCH_EVENT_NAMES, type SwitchHistory } from './switch-role.ts';

const isoTime = z.iso.datetime();
const accountId = z.string().regex(/^\d{12}$/, 'expected the 12 digits of an account');
const count = z.int().min(0);

const roleSwitch = z
  .strictObject({
    accountId,
    userId: z.string().min(1).optional(),
    userArn: z.string().min(1).optional(),
    roleArn: z.string().optional(),
    at: isoTime,
    by: z.enum(['console', 'api']),
  })
  .refine(
    ({ userId, userArn }) => userId !== undefined || userArn !== undefined,
    'expected userId or userArn',
  );

const coverage = z.strictObject({
  accountId,
  event: z.enum(SWITCH_EVENT_NAMES),
  userId: z.string().optional(),
  from: isoTime,
  to: isoTime,
});

const problem = z.strictObject({
  operation: z.string(),
  code: z.string(),
  message: z.string(),
  accountId: accountId.optional(),
});

export const switchFactsSchema = z.strictObject({
  eventNames: z.array(z.enum(SWITCH_EVENT_NAMES)),
  switches: z.array(roleSwitch),
  sessions: z.array(z.strictObject({ accountId, sessionName: z.string(), at: isoTime })),
  coverage: z.array(coverage),
  sources: z.array(
    z.strictObject({
      type: z.enum(SOURCE_TYPES),
      name: z.string(),
      accounts: z.array(z.string()),
      regions: z.array(z.string()),
      from: isoTime.nullable(),
      to: isoTime.nullable(),
      problems: z.array(problem),
      problemCount: count,
      amounts: z.record(z.string(), z.number()),
    }),
  ),
  history: z.strictObject({ store: z.string(), saved: z.boolean() }).optional(),
});

export const switchHistorySchema = z.strictObject({
  schemaVersion: z.literal(1),
  switches: z.array(roleSwitch),
  coverage: z.array(coverage),
  told: z.strictObject({ state: z.string(), at: isoTime }).optional(),
});

/** The parsed value is a `SwitchHistory`; the cast only drops the `undefined` that zod allows in optional keys. */
export function parseHistory(value: unknown): z.ZodSafeParseResult<SwitchHistory> {
  return switchHistorySchema.safeParse(value) as z.ZodSafeParseResult<SwitchHistory>;
}
