/** What the sections of a comment and of a job summary have in common, and how the two differ. */
import type { ChangeFinding } from '../../model/pull-request.ts';
import type { ChangeReportInput } from './input.ts';
import { leftOut, type Room } from './room.ts';

export interface Page {
  readonly input: ChangeReportInput;
  readonly room: Room;
  /** Where what is left out is found: words after `in`. */
  readonly elsewhere: string;
  /** Whether everything may be told: what differs from run to run, and what only experts ask for. */
  readonly isFull: boolean;
  heading(title: string): string;
  words(finding: ChangeFinding): string;
  /** A list that opens at a click; empty where there is nothing. `item` makes one line of Markdown. */
  fold<Item>(title: string, items: readonly Item[], item: (item: Item) => string): string;
}

type Traits = Pick<Page, 'elsewhere' | 'isFull' | 'words'> & { readonly level: string };

export function pageOf(input: ChangeReportInput, room: Room, { level, ...traits }: Traits): Page {
  return {
    ...traits,
    input,
    room,
    heading: (title) => `${level} ${title}\n\n`,
    fold(title, items, item) {
      if (items.length === 0) return '';
      const lines = items.slice(0, room.others).map((one) => `- ${item(one)}\n`);
      const rest = leftOut(items.length - lines.length, '', traits.elsewhere);
      return `<details>\n<summary>${title}</summary>\n\n${lines.join('')}${rest}\n</details>\n`;
    },
  };
}

/** Sections with an empty line between, and never two. No foreign text holds a line feed here. */
export function page(sections: readonly string[]): string {
  const told = sections.map((section) => section.replace(/\n{3,}/g, '\n\n').trim());
  return `${told.filter((section) => section !== '').join('\n\n')}\n`;
}
