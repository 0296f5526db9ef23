/** How much is told: less and less, until it fits. What does not is counted. */
import { number } from '../phrase.ts';
import type { AccessRoom } from './access-words.ts';

export interface Room {
  /** Findings, and parts that could not be judged, of each. */
  readonly findings: number;
  /** Documents, and lines of each, whose access changes. */
  readonly documents: number;
  readonly lines: number;
  /** Items of what matters least: old trouble, exemptions, errors, notices, files. */
  readonly others: number;
  /** Code points of a sentence that is not ours. */
  readonly text: number;
  readonly access: AccessRoom;
}

/** @param rooms the largest first; the last one is taken if it fits or not */
export function fitted(
  rooms: readonly Room[],
  limit: number,
  sizeOf: (markdown: string) => number,
  render: (room: Room) => string,
): string {
  let text = '';
  for (const room of rooms) {
    text = render(room);
    if (sizeOf(text) <= limit) break;
  }
  return text;
}

/** `… and 12 more findings, in the job summary.`, a paragraph of its own; empty where nothing is left. */
export function leftOut(rest: number, nouns: string, elsewhere: string): string {
  if (rest <= 0) return '';
  return `\n… and ${number(rest)} more${nouns === '' ? '' : ` ${nouns}`}, in ${elsewhere}.\n`;
}
