/** What an attachment brings is told once: with it, or where it stands, when it is new there as well. */
import type { Draft } from './draft.ts';
import type { DocumentPair } from './pairs.ts';

/** Without what a policy or group of the change brings with the same words about itself, and new. */
export function toldOnce(drafts: readonly Draft[]): readonly Draft[] {
  const news = new Set<string>();
  const numbers = new Map<DocumentPair, number>();
  const numberOf = (pair: DocumentPair) => {
    const number = numbers.get(pair) ?? numbers.size;
    numbers.set(pair, number);
    return number;
  };
  const keyOf = ({ rule, subject: { service, action, about } }: Draft, pair: DocumentPair) =>
    JSON.stringify([rule, service, action, about, numberOf(pair)]);
  for (const draft of drafts) {
    if (draft.isKnown || draft.broughtFrom !== undefined) continue;
    for (const pair of draft.of?.unit.pairs ?? []) news.add(keyOf(draft, pair));
  }
  return drafts.filter(
    (draft) =>
      draft.broughtFrom === undefined ||
      draft.broughtFrom.length === 0 ||
      !draft.broughtFrom.every((pair) => news.has(keyOf(draft, pair))),
  );
}
