/** A history of role switches as a text: JSON with an entry a line, so that what a run changed can be read as a diff. */
import { HistoryError } from './history-error.ts';
import { mergeHistory } from './switch-history.ts';
import { type Coverage, EMPTY_HISTORY, type RoleSwitch, type SwitchHistory } from './switch-role.ts';
import { parseHistory } from './switch-role-schema.ts';

/** Bytes, more than 30,000 users and roles. To read and to write back so many takes less than 300 MB of memory. */
export const LARGEST_HISTORY = 8 * 1024 * 1024;

/** The same history gives the same text. */
export function historyText(history: SwitchHistory): string {
  return [...historyPieces(mergeHistory(history))].join('');
}

/** The text of what `mergeHistory` returned, a line each, so that it need not be held as a whole. */
export function* historyPieces({ switches, coverage, told }: SwitchHistory): Generator<string> {
  yield '{\n"schemaVersion":1,\n';
  if (told) yield `"told":${JSON.stringify({ state: told.state, at: told.at })},\n`;
  yield '"switches":[';
  yield* lines(switches, switchInOrder);
  yield '],\n"coverage":[';
  yield* lines(coverage, coverageInOrder);
  yield ']\n}\n';
}

function* lines<Entry>(entries: readonly Entry[], inOrder: (entry: Entry) => object): Generator<string> {
  for (const [index, entry] of entries.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(inOrder(entry))}`;
  }
  if (entries.length > 0) yield '\n';
}

/** Throws `HistoryError` for a history that no run would read again. It is one that `mergeHistory` returned. */
export function assertReadable(history: SwitchHistory, place: string): void {
  let size = 0;
  for (const piece of historyPieces(history)) size += new TextEncoder().encode(piece).length;
  if (size <= LARGEST_HISTORY) return;
  throw new HistoryError(
    'HistoryFailed',
    `${place}: it would have ${size} bytes, and a history at most ${LARGEST_HISTORY}. It was left as it is. ` +
      'Remove the entries of users who are gone, or use the store dynamodb.',
  );
}

/** Whether two histories that `mergeHistory` returned have the same text. */
export function isSameHistory(a: SwitchHistory, b: SwitchHistory): boolean {
  return (
    a.told?.state === b.told?.state &&
    a.told?.at === b.told?.at &&
    areSame(a.switches, b.switches, switchInOrder) &&
    areSame(a.coverage, b.coverage, coverageInOrder)
  );
}

function areSame<Entry>(
  a: readonly Entry[],
  b: readonly Entry[],
  inOrder: (entry: Entry) => object,
): boolean {
  if (a.length !== b.length) return false;
  return a.every((one, index) => {
    const other = b[index];
    return other === one || (other !== undefined && textOf(one, inOrder) === textOf(other, inOrder));
  });
}

function textOf<Entry>(entry: Entry, inOrder: (entry: Entry) => object): string {
  return JSON.stringify(inOrder(entry));
}

/** The keys in an order of their own, whatever order they came in. */
function switchInOrder({ accountId, userId, userArn, notBy, roleArn, at, by }: RoleSwitch): object {
  return { accountId, userId, userArn, notBy, roleArn, at, by };
}

function coverageInOrder({ accountId, event, userId, regions, from, to }: Coverage): object {
  return { accountId, event, userId, regions, from, to };
}

/** `place` begins the message of an error: `file iam-sweep-history.json`. Throws `HistoryError`. */
export function readHistoryBytes(bytes: Uint8Array, place: string): SwitchHistory {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw unreadableHistory(place, `it is not JSON (${(error as Error).message})`, error);
  }
  return readHistoryValue(value, place);
}

/** See `readHistoryBytes`. `nameOf` names the part of the place that holds an entry, where it is not one text. */
export function readHistoryValue(
  value: unknown,
  place: string,
  nameOf: (path: readonly PropertyKey[]) => string = (path) => path.join('.'),
): SwitchHistory {
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version > EMPTY_HISTORY.schemaVersion) {
    throw new HistoryError(
      'HistoryTooNew',
      `${place}: it has schemaVersion ${version}, and this version of IAM Sweep knows ${EMPTY_HISTORY.schemaVersion}. ` +
        'It was left as it is. Use the version that wrote it, or a newer one.',
    );
  }
  const parsed = parseHistory(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw unreadableHistory(
      place,
      `${nameOf(parsed.path) || 'the whole'}: ${issue?.message ?? 'invalid'}`,
      parsed.error,
    );
  }
  return mergeHistory(parsed.data);
}

export function unreadableHistory(place: string, what: string, cause?: unknown): HistoryError {
  return new HistoryError(
    'HistoryUnreadable',
    `${place}: ${what}. It was left as it is. Restore an earlier state of it, or remove it to begin anew.`,
    cause,
  );
}
