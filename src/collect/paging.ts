/** IAM's paging by marker. */
import { IncompleteAnswer } from '../aws/errors.ts';

export interface Page {
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

/**
 * All pages of a listing, in order. A page that says there is more and gives no way on, or leads back to where it
 * was, is an error: half a list must not pass for a whole one.
 */
export async function* pages<T extends Page>(
  fetch: (marker: string | undefined) => Promise<T>,
): AsyncGenerator<T> {
  const seen = new Set<string>();
  let marker: string | undefined;
  for (;;) {
    const page = await fetch(marker);
    yield page;
    if (!page.IsTruncated) {
      return;
    }
    marker = page.Marker;
    if (!marker || seen.has(marker)) {
      throw new IncompleteAnswer(
        `the listing is truncated, and its marker ${marker ? 'repeats' : 'is missing'}`,
      );
    }
    seen.add(marker);
  }
}
