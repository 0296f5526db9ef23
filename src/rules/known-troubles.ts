/** What the rules about documents find in managed policies, kept for all who hold the same ones. */
import type { Trouble } from '../model/trouble.ts';
import type { DocumentRule } from './document/document-rule.ts';
import type { HeldDocument } from './held-documents.ts';

/** Of one account, since what is foreign there depends on it. */
export class KnownTroubles {
  readonly #documents = new WeakMap<object, number>();
  readonly #found = new Map<string, readonly Trouble[]>();
  #count = 0;

  /** @param held no trust policy among others: what roles hold is often alike, and whom they trust is not */
  of(rule: DocumentRule, held: readonly HeldDocument[]): readonly Trouble[] {
    const find = () => rule.find(held.map(({ ruled }) => ruled));
    const set = this.#keyOf(held);
    if (set === undefined) return find();
    const key = `${rule.id}\n${set}`;
    let troubles = this.#found.get(key);
    if (troubles === undefined) {
      troubles = find();
      this.#found.set(key, troubles);
    }
    return troubles;
  }

  /** Undefined where some of it is of one holder alone. */
  #keyOf(held: readonly HeldDocument[]): string | undefined {
    const parts: string[] = [];
    for (const { ruled, grantedBy } of held) {
      const { document, accountId: _account, ...others } = ruled;
      if (grantedBy[0]?.policyArn === undefined || typeof document !== 'object' || document === null)
        return undefined;
      parts.push(JSON.stringify([this.#placeOf(document), others]));
    }
    return parts.join('\n');
  }

  #placeOf(document: object): number {
    let place = this.#documents.get(document);
    if (place === undefined) {
      place = this.#count++;
      this.#documents.set(document, place);
    }
    return place;
  }
}
