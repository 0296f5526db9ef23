/**
 * The comment on a pull request that keeps itself. A hidden marker at its very top tells it from all others of ours: by a
 * key, so that two gates on one pull request have a comment each.
 */
import { BODY_LIMIT } from './issue-body.ts';

const MARKER = /^<!-- iam-sweep pull-request key=([0-9a-f]{16}) -->/;

function markerOf(key: string): string {
  return `<!-- iam-sweep pull-request key=${key} -->\n\n`;
}

/** Characters that the words of a comment may have. */
export const COMMENT_ROOM = BODY_LIMIT - markerOf('0'.repeat(16)).length;

/**
 * A comment as it is sent. Throws `RangeError` for a key that is not 16 hexadecimal digits and for words that are longer
 * than `COMMENT_ROOM`: whoever renders them has to keep to it.
 */
export function writeComment(key: string, words: string): string {
  if (!/^[0-9a-f]{16}$/.test(key)) {
    throw new RangeError(`the key of a comment is "${key}", and 16 hexadecimal digits are right`);
  }
  const body = wellFormed(`${markerOf(key)}${words.trim()}`);
  if (body.length > BODY_LIMIT) {
    throw new RangeError(`a comment of ${words.trim().length} characters; at most ${COMMENT_ROOM} are right`);
  }
  return body;
}

/** Undefined: it does not begin with a marker of ours. */
export function commentKey(body: string): string | undefined {
  return MARKER.exec(body.trimStart())?.[1];
}

/** Whether two bodies say the same, however the ends of lines are written; a form in a browser writes CR LF. */
export function isSameComment(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(body: string): string {
  return body.replace(/\r\n?/g, '\n').trim();
}

/** Half a character, which is sent as U+FFFD and would differ from what comes back. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
