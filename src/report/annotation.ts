/** A note on the run's page, or on a line of a file. GitHub takes 10 of a level a step and 4,096 characters each. */
import { clip } from './escape.ts';
import { number } from './phrase.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  /** Plain text of one or several lines, free of control characters; the sender encodes the line feeds. */
  readonly message: string;
  /** Path relative to the workspace. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

const PER_LEVEL = 10;
/** Characters as UTF-16 counts them. */
const LENGTH = 4096;

export function annotation(level: AnnotationLevel, title: string, message: string): Annotation {
  return { level, title: cut(title, 200), message: cut(message, LENGTH) };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : clip(text, Math.floor(length / 2));
}

/** Ten of them; the last one counts those that did not fit. */
export function bounded(all: readonly Annotation[]): Annotation[] {
  if (all.length <= PER_LEVEL) return [...all];
  const shown = all.slice(0, PER_LEVEL - 1);
  const level = all[0]?.level ?? 'notice';
  const rest = all.length - shown.length;
  return [...shown, annotation(level, 'IAM Sweep', `${number(rest)} more, all in the job summary.`)];
}
