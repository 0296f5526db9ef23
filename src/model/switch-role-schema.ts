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
    notBy: z.array(z.string().min(1)).optional(),
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
  regions: z.array(z.string().regex(/^[a-z\d-]+$/, 'expected the name of a Region')).optional(),
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

const historyFrame = z.strictObject({
  schemaVersion: z.literal(1),
  switches: z.array(z.unknown()),
  coverage: z.array(z.unknown()),
  told: z.strictObject({ state: z.string(), at: isoTime }).optional(),
});

/**
 * The entries are held against their schema one by one and kept as they are: a history of many has no room for a copy.
 * The cast only drops the `undefined` that zod allows in optional keys.
 */
export function parseHistory(value: unknown): HistoryParsed {
  const frame = historyFrame.safeParse(value);
  if (!frame.success) return { success: false, path: frame.error.issues[0]?.path ?? [], error: frame.error };
  const { switches, coverage: covered } = frame.data;
  return (
    firstSlip('switches', switches, roleSwitch) ??
    firstSlip('coverage', covered, coverage) ?? { success: true, data: frame.data as SwitchHistory }
  );
}

export type HistoryParsed =
  | { readonly success: true; readonly data: SwitchHistory }
  /** `path` leads to the first slip. */
  | { readonly success: false; readonly path: readonly PropertyKey[]; readonly error: z.ZodError };

function firstSlip(
  list: string,
  entries: readonly unknown[],
  schema: z.ZodType,
): Extract<HistoryParsed, { readonly success: false }> | undefined {
  for (const [index, entry] of entries.entries()) {
    const { error } = schema.safeParse(entry);
    if (error !== undefined) {
      return { success: false, path: [list, index, ...(error.issues[0]?.path ?? [])], error };
    }
  }
  return undefined;
}
