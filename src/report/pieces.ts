/** Long files are handed on in pieces, since they don't fit a string, and a write for each line would be slow. */

/** Characters of a piece; small enough to keep memory flat, large enough to keep writes few. */
const PIECE = 64 * 1024;

/** The same text in pieces of about 64 KiB. */
export function* pieces(lines: Iterable<string>): Generator<string, void, undefined> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
