/** Markdown tables out of cells that are escaped already. */
import { number } from '../phrase.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/** Rows must have as many cells as there are columns. Ends without a line feed. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    `|${columns.map(({ align }) => (align === 'right' ? ' ---: |' : ' --- |')).join('')}`,
    ...rows.map(line),
  ].join('\n');
}

export function more(rest: number, what: string): string {
  return rest > 0 ? `\n… and ${number(rest)} more ${what}, all in \`report.json\`.\n` : '';
}
