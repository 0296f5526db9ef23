/** The document of a request, as far as the checks look at it. */
import { AwsError } from '../aws-error.ts';
import { type Statement, statementsOf } from '../policy-document.ts';
import type { Input } from './protocol.ts';

export const invalid = (message: string): AwsError => new AwsError(400, 'ValidationException', message);

/** A member that must be a text. */
export function textIn(input: Input, name: string): string {
  const value = input[name];
  if (typeof value === 'string') return value;
  throw invalid(
    `1 validation error detected: Value at '${name}' failed to satisfy constraint: Member must not be null`,
  );
}

/** Throws where the member is none of these. */
export function assertAmong(input: Input, name: string, values: readonly string[]): void {
  const value = textIn(input, name);
  if (values.includes(value)) return;
  throw invalid(
    `1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: ` +
      `Member must satisfy enum value set: [${values.join(', ')}]`,
  );
}

/** Undefined: it is no JSON object. */
export function documentIn(input: Input, name: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const document: unknown = JSON.parse(textIn(input, name));
    if (typeof document === 'object' && document !== null) return document as Record<string, unknown>;
  } catch (error) {
    if (error instanceof AwsError) throw error;
  }
  return undefined;
}

/** The statements of a document. Throws for one that can't be read, as the checks that answer PASS or FAIL do. */
export function statementsIn(input: Input, name: string): readonly Statement[] {
  const document = documentIn(input, name);
  if (document?.Statement === undefined)
    throw new AwsError(422, 'UnprocessableEntityException', 'The policy could not be parsed.');
  return statementsOf(document);
}
