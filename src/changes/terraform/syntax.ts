/**
 * Terraform's language as the reader needs it, whether it stood in a `.tf` or in a `.tf.json` file.
 * Source: HCL Native Syntax Specification; Terraform's "JSON Configuration Syntax".
 */
import type { Lines } from '../../model/change.ts';

interface Located {
  readonly lines: Lines;
}

export type Expression = Located &
  (
    | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
    | Template
    | { readonly kind: 'list'; readonly items: readonly Expression[] }
    | { readonly kind: 'object'; readonly entries: readonly ObjectEntry[] }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'access'; readonly of: Expression; readonly key: Expression }
    | Call
    | {
        readonly kind: 'conditional';
        readonly test: Expression;
        readonly whenTrue: Expression;
        readonly whenFalse: Expression;
      }
    | { readonly kind: 'operation'; readonly operator: string; readonly operands: readonly Expression[] }
    /** Understood as HCL, but nothing that is worked out here; `what` names it: `a for expression`. */
    | { readonly kind: 'open'; readonly what: string }
  );

export interface Template {
  readonly kind: 'template';
  readonly parts: readonly (string | Expression)[];
  /** Of a heredoc: the line of its first character; each of its lines is a line of the file. */
  readonly firstLine?: number;
}

export interface ObjectEntry {
  readonly key: Expression;
  readonly value: Expression;
  readonly lines: Lines;
}

export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Expression[];
  /** The last argument is a list that gives the rest: `merge(local.all...)`. */
  readonly spread: boolean;
}

export interface Attribute {
  readonly name: string;
  readonly value: Expression;
  readonly lines: Lines;
}

export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  readonly lines: Lines;
}

export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

/** What of a file can't be understood, and where. */
export interface SyntaxProblem {
  readonly lines: Lines;
  readonly what: string;
}

export interface SourceFile {
  readonly path: string;
  readonly body: Body;
  readonly problems: readonly SyntaxProblem[];
}

export const EMPTY_BODY: Body = { attributes: [], blocks: [] };

/** Deeper nesting than this is not read. */
export const DEEPEST = 60;
