/** What was found in the resources, by the file where it stands. */
import type {
  DocumentKind,
  FileFormat,
  FoundAttachment,
  FoundDocument,
  Holder,
  ReadSource,
  Unresolved,
} from '../../model/change.ts';
import { kindByShape } from '../json/policy-shape.ts';
import type { Budget } from './budget.ts';
import { type ReadDocument, readDocument } from './document.ts';
import type { Place, Value } from './value.ts';

interface Growing {
  readonly documents: FoundDocument[];
  readonly attachments: FoundAttachment[];
  readonly unresolved: Unresolved[];
}

export interface DocumentOf extends Pick<FoundDocument, 'holder' | 'policyName' | 'resourceType'> {
  /** Absent: the document's own form tells. */
  readonly kind?: DocumentKind;
  /** Of the resource that carries it, which need not be the holder. */
  readonly address: string;
}

/** Where a document stands, each statement of it included. */
export type DocumentPlace = Pick<FoundDocument, 'lines' | 'statements'> & { readonly path: string };

export class Found {
  /** By the address of the resource that carries them. */
  readonly places = new Map<string, DocumentPlace[]>();
  readonly #byPath = new Map<string, Growing>();
  readonly #said = new Set<string>();
  readonly #taken = new Set<Value>();
  readonly #budget: Budget;

  constructor(paths: readonly string[], budget: Budget) {
    this.#budget = budget;
    for (const path of paths) this.#of(path);
  }

  #of(path: string): Growing {
    let growing = this.#byPath.get(path);
    if (growing === undefined) {
      growing = { documents: [], attachments: [], unresolved: [] };
      this.#byPath.set(path, growing);
    }
    return growing;
  }

  document(value: Value, of: DocumentOf): void {
    const { address, kind, holder, policyName, resourceType } = of;
    const read = readDocument(value, this.#budget);
    for (const part of read.parts) this.#taken.add(part);
    for (const { place, what } of read.open) this.unresolved(place, what, address, of.holder);
    if (read.document === undefined) return;
    const { path, lines } = read.place;
    const name = policyName === undefined ? {} : { policyName };
    const statements = statementLines(read);
    const { document } = read;
    const ofKind = kind ?? kindByShape(document);
    const found = {
      kind: ofKind,
      holder,
      ...name,
      ...(resourceType !== undefined && ofKind === 'resource' && { resourceType }),
      ...{ document, lines, statements },
    };
    this.made(path, found, address);
  }

  /** A document as it is, which the resource at the address carries. */
  made(path: string, found: FoundDocument, address: string): void {
    this.#of(path).documents.push(found);
    const places = this.places.get(address) ?? [];
    this.places.set(address, places);
    const { lines, statements } = found;
    places.push({ path, lines, statements });
  }

  /** Whether a statement was part of a document that was found. */
  hasTaken(statement: Value): boolean {
    return this.#taken.has(statement);
  }

  attachment(place: Place, attachment: Omit<FoundAttachment, 'lines'>): void {
    this.#of(place.path).attachments.push({ ...attachment, lines: place.lines });
  }

  /** Says the same of the same lines once. */
  unresolved({ path, lines }: Place, what: string, address?: string, holder?: Holder): void {
    const key = JSON.stringify([path, lines, what, address]);
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.#of(path).unresolved.push({
      ...{ lines, what },
      ...(address !== undefined && { address }),
      ...(holder !== undefined && holder.address !== address && { holder }),
    });
  }

  sources(format: FileFormat): Map<string, ReadSource> {
    return new Map([...this.#byPath].map(([path, found]) => [path, { format, ...found }]));
  }
}

/** A statement that stands in another file is shown where the document is put together. */
function statementLines({ place, statements }: ReadDocument): FoundDocument['statements'] {
  return statements.map((statement) => (statement.path === place.path ? statement.lines : place.lines));
}
