/** Which document of a holder before the change is which after it. */
import type { DocumentKind } from '../../model/change.ts';
import type { PlacedDocument } from './sides.ts';

/** At least one side is there. */
export interface DocumentPair {
  readonly before?: PlacedDocument;
  readonly after?: PlacedDocument;
  readonly kind: DocumentKind;
  /** The same to the letter. */
  readonly isSame: boolean;
}

type KeyOf = (document: PlacedDocument) => string;

/** A managed policy is a boundary or not by who uses it, and is the same policy all the same. */
function kindOf({ found: { kind } }: PlacedDocument): DocumentKind {
  return kind === 'boundary' ? 'identity' : kind;
}

/** By kind, policy name and text; by name; by text; and what is left of a kind in its order. */
export function pairDocuments(
  before: readonly PlacedDocument[],
  after: readonly PlacedDocument[],
): readonly DocumentPair[] {
  const left = new Set(before);
  const found = new Map<PlacedDocument, PlacedDocument>();
  const pairBy = (keyOf: KeyOf) => {
    const waiting = new Map<string, PlacedDocument[]>();
    for (const document of left) {
      const key = keyOf(document);
      const known = waiting.get(key);
      if (known === undefined) waiting.set(key, [document]);
      else known.push(document);
    }
    // Taken from the end, so that a long list costs no more than its length.
    for (const those of waiting.values()) those.reverse();
    for (const document of after) {
      if (found.has(document)) continue;
      const other = waiting.get(keyOf(document))?.pop();
      if (other === undefined) continue;
      found.set(document, other);
      left.delete(other);
    }
  };
  const named: KeyOf = (document) => {
    const { policyName, holder } = document.found;
    return JSON.stringify([
      kindOf(document),
      policyName ?? '',
      policyName === undefined ? holder.address : '',
    ]);
  };
  pairBy((document) => `${named(document)} ${document.text}`);
  pairBy(named);
  pairBy((document) => `${kindOf(document)} ${document.text}`);
  pairBy(kindOf);
  return [
    ...after.map((document): DocumentPair => {
      const other = found.get(document);
      const { kind } = document.found;
      if (other === undefined) return { after: document, kind, isSame: false };
      return { before: other, after: document, kind, isSame: other.text === document.text };
    }),
    ...[...left].map(
      (document): DocumentPair => ({
        before: document,
        kind: document.found.kind,
        isSame: false,
      }),
    ),
  ];
}
