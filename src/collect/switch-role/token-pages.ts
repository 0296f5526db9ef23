/** Paging by token, as the JSON services of AWS do it. */
import { IncompleteAnswer } from '../../aws/errors.ts';

/**
 * Pages in order, until there is none or the reader leaves off. A token that was given before leads round in a circle:
 * an error, for part of a listing must not pass for the whole.
 */
export async function* tokenPages<T extends { readonly NextToken?: string | undefined }>(
  fetch: (token: string | undefined) => Promise<T>,
): AsyncGenerator<T> {
  const seen = new Set<string>();
  let token: string | undefined;
  for (;;) {
    const page = await fetch(token);
    yield page;
    token = page.NextToken;
    if (!token) return;
    if (seen.has(token)) throw new IncompleteAnswer('the pages of the answer lead back to one before');
    seen.add(token);
  }
}
