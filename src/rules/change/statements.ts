/** Which statements of a principal or policy are new with the change. */
import { isObject } from '../../model/json.ts';
import type { HeldDocument } from './held.ts';

/** Places of statements of the later documents, as `document statement`. */
export type StatementPlaces = ReadonlySet<string>;

export function placeKey(document: number, statement: number): string {
  return `${document} ${statement}`;
}

/**
 * A statement is not new when an earlier one says the same, wherever it stands; when one of its document has its Sid; or
 * when its document has as many left over before as after. Sids do not count where the rest is the same.
 */
export function newStatements(
  before: readonly HeldDocument[],
  after: readonly HeldDocument[],
): StatementPlaces {
  const earlier = before.flatMap(placed);
  const later = after.flatMap(placed);
  const left = new Set(earlier);
  const open = new Set(later);
  const matchBy = (keyOf: (statement: Placed) => string | undefined) => {
    const waiting = new Map<string, Placed[]>();
    for (const statement of left) {
      const key = keyOf(statement);
      if (key === undefined) continue;
      const those = waiting.get(key);
      if (those === undefined) waiting.set(key, [statement]);
      else those.push(statement);
    }
    for (const those of waiting.values()) those.reverse();
    for (const statement of open) {
      const key = keyOf(statement);
      const other = key === undefined ? undefined : waiting.get(key)?.pop();
      if (other === undefined) continue;
      left.delete(other);
      open.delete(statement);
    }
  };
  const numbers = new Map<object, number>();
  const home = ({ held: { pair, via, text } }: Placed) => {
    const of = pair ?? via;
    if (of === undefined) return text;
    const number = numbers.get(of) ?? numbers.size;
    numbers.set(of, number);
    return String(number);
  };
  matchBy((statement) => `${home(statement)} ${statement.text}`);
  matchBy(({ held, text }) => `${held.kind} ${text}`);
  matchBy((statement) => (statement.sid === undefined ? undefined : `${home(statement)} ${statement.sid}`));
  matchBy(home);
  return new Set([...open].map(({ document, statement }) => placeKey(document, statement)));
}

/** The later statements that an earlier document of the same kind has to the letter, but for their Sid. */
export function keptStatements(
  before: readonly HeldDocument[],
  after: readonly HeldDocument[],
): StatementPlaces {
  const earlier = new Set(before.flatMap(placed).map(({ held, text }) => `${held.kind} ${text}`));
  const kept = after.flatMap(placed).filter(({ held, text }) => earlier.has(`${held.kind} ${text}`));
  return new Set(kept.map(({ document, statement }) => placeKey(document, statement)));
}

interface Placed {
  readonly held: HeldDocument;
  readonly document: number;
  readonly statement: number;
  readonly sid: string | undefined;
  readonly text: string;
}

function placed(held: HeldDocument, document: number): readonly Placed[] {
  const { Statement: found } = isObject(held.document) ? held.document : {};
  const listed: readonly unknown[] = Array.isArray(found) ? found : [found];
  return listed.map((item, statement) => {
    const { Sid: sid, ...rest } = isObject(item) ? item : {};
    const text = JSON.stringify(isObject(item) ? rest : item) ?? '';
    return { held, document, statement, text, sid: typeof sid === 'string' ? sid : undefined };
  });
}
