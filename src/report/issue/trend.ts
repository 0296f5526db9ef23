/** How the numbers went since the issue was opened. */
import type { TrendPoint } from '../../model/issue.ts';
import { day } from '../phrase.ts';
import { totalOf } from './counts.ts';

/** With fewer points there is no line to see. */
const DRAWN_FROM = 3;

/** A chart with labels of our own alone. Source: Mermaid's documentation of the XY chart, which has no legend. */
export function trendChart(trend: readonly TrendPoint[]): string {
  if (trend.length < DRAWN_FROM) return '';
  const all = trend.map(({ counts }) => totalOf(counts));
  const grave = trend.map(({ counts }) => counts.critical + counts.high);
  return [
    '## Trend',
    '',
    'Open findings each time that they changed. Bars: all. Line: critical and high.',
    '',
    '```mermaid',
    'xychart-beta',
    `    x-axis [${trend.map(({ at }) => `"${day(at)}"`).join(', ')}]`,
    `    y-axis "Open findings" 0 --> ${Math.max(1, ...all)}`,
    `    bar [${all.join(', ')}]`,
    `    line [${grave.join(', ')}]`,
    '```',
    '',
  ].join('\n');
}
