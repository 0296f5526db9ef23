/**
 * Foreign text for SARIF. Messages there are plain text with two small languages in it, links and placeholders.
 * Sources: SARIF 2.1.0, 3.11.5 "Messages with placeholders" and 3.11.6 "Messages with embedded links".
 */
import { clip, visible } from '../escape.ts';

/** Code points of one paragraph of a message. The longest that rules write of ordinary names is about a fifth of it. */
const PARAGRAPH = 2000;

/**
 * A message of these paragraphs, each one line. A bracket with a backslash before it begins and ends no link, and
 * doubled braces are no placeholder.
 */
export function message(...paragraphs: readonly string[]): { readonly text: string } {
  return messageWithin(PARAGRAPH, ...paragraphs);
}

/** The same with at most `max` code points of each paragraph. */
export function messageWithin(max: number, ...paragraphs: readonly string[]): { readonly text: string } {
  const lines = paragraphs.map((paragraph) => shown(paragraph, max)).filter((line) => line !== '');
  return {
    text: lines
      .join('\n\n')
      .replace(/[[\]\\]/g, '\\$&')
      .replace(/[{}]/g, '$&$&'),
  };
}

/** One line of at most `max` code points without hidden characters, where no language is read: names and properties. */
export function shown(foreign: string, max: number): string {
  return clip(visible(foreign.replace(/\s+/gu, ' ').trim()), max);
}

/**
 * A path as a relative reference. Source: RFC 3986, 3.3 and 4.2: a colon in the first segment would make the rest of
 * it a scheme, and so it is encoded as well.
 */
export function relativeUri(path: string): string {
  return path
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{fffd}')))
    .join('/');
}
