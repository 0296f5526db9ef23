/** What was found in the resources, by the file where it stands. */
import type {
  DocumentKind,
  FileFormat,
  FoundAttachment,
  FoundDocument,
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

export interface DocumentOf extends Pick<FoundDocument, 'holder' | 'policyName'> {
  /** Absent: the document's own form tells. */
  readonly kind?: DocumentKind;
  /** Of the resource that carries it, which need not be the holder. */
  readonly address: string;
}

export class Found {
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

  document(value: Value, { address, kind, holder, policyName }: DocumentOf): void {
    const read = readDocument(value, this.#budget);
    for (const part of read.parts) this.#taken.add(part);
    for (const { place, what } of read.open) this.unresolved(place, what, address);
    if (read.document === undefined) return;
    const { path, lines } = read.place;
    const name = policyName === undefined ? {} : { policyName };
    const statements = statementLines(read);
    const { document } = read;
    const found = { kind: kind ?? kindByShape(document), holder, ...name, document, lines, statements };
    this.#of(path).documents.push(found);
  }

  /** Whether a statement was part of a document that was found. */
  hasTaken(statement: Value): boolean {
    return this.#taken.has(statement);
  }

  attachment(place: Place, attachment: Omit<FoundAttachment, 'lines'>): void {
    this.#of(place.path).attachments.push({ ...attachment, lines: place.lines });
  }

  /** Says the same of the same lines once. */
  unresolved({ path, lines }: Place, what: string, address?: string): void {
    const key = JSON.stringify([path, lines, what, address]);
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.#of(path).unresolved.push({ lines, what, ...(address !== undefined && { address }) });
  }

  sources(format: FileFormat): Map<string, ReadSource> {
    return new Map([...this.#byPath].map(([path, found]) => [path, { format, ...found }]));
  }
}

/** A statement that stands in another file is shown where the document is put together. */
function statementLines({ place, statements }: ReadDocument): FoundDocument['statements'] {
  return statements.map((statement) => (statement.path === place.path ? statement.lines : place.lines));
}
