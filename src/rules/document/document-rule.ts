/**
 * A rule about what policy documents themselves grant, whoever uses it. It judges the documents of a live entity and
 * those of a change alike. Adding one takes a file of its own, its id in the settings, and a line in the catalogue.
 */
import type { DocumentRuleId } from '../../model/settings.ts';
import type { RuledDocument, StatementRef, Trouble } from '../../model/trouble.ts';
import { parsedOnce } from '../../policy/document.ts';
import type { PolicyStatement } from '../../policy/statement.ts';

export { parsedOnce };

export interface DocumentRule {
  readonly id: DocumentRuleId;
  readonly title: string;
  /** What it finds, in one sentence. */
  readonly finds: string;
  /** Why that matters, in one sentence. */
  readonly why: string;
  /** What its severity depends on when the settings name none. */
  readonly severity: string;
  /** @param documents all that one principal holds, or one policy alone; their order means nothing */
  find(documents: readonly RuledDocument[]): Trouble[];
}

/** A statement in its document. */
export interface PlacedStatement {
  readonly statement: PolicyStatement;
  readonly ref: StatementRef;
  readonly of: RuledDocument;
}

/** Statements of identity policies whose troubles are told here. */
export function identityStatements(documents: readonly RuledDocument[]): readonly PlacedStatement[] {
  return statementsOf(documents, ({ kind, told }) => kind === 'identity' && told !== 'elsewhere');
}

export function statementsOf(
  documents: readonly RuledDocument[],
  wanted: (document: RuledDocument) => boolean,
): readonly PlacedStatement[] {
  return documents.flatMap((of, document) => {
    if (!wanted(of)) return [];
    const { statements } = parsedOnce(of.document);
    return statements.map((statement) => ({ statement, ref: { document, statement: statement.index }, of }));
  });
}
