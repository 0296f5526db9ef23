/** The files that a run wrote beside report.json, read as those do who get them. */
import { parse } from 'csv-parse/sync';
import type { SarifRun } from '../unit/report/sarif-log.ts';
import type { Audited } from './audit.ts';

const FORMATS = ['json', 'html', 'sarif', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

const pathOf = (format: Format, directory = 'iam-sweep-report') => `${directory}/report.${format}`;

/** For `keep`: all files that a run can leave in its report directory, and parts of them. */
export const reportPaths = (directory?: string): string[] =>
  FORMATS.map((format) => pathOf(format, directory));

type Left = Pick<Audited, 'files' | 'outputs'>;

/** The text of the file that the output names. */
export function textOf({ files, outputs }: Left, format: Format): string {
  const path = outputs[`report-${format}`];
  const text = path ? files.get(path) : undefined;
  if (text === undefined) throw new Error(`report-${format} is "${path}", and no such file was kept`);
  return text;
}

/** A line a finding, by the names of the columns. */
export function csvRows(run: Left): Record<string, string>[] {
  return parse(textOf(run, 'csv'), { bom: true, columns: true });
}

/** The one run of the SARIF file. */
export function sarifOf(run: Left): SarifRun {
  const log = JSON.parse(textOf(run, 'sarif')) as { readonly runs: readonly SarifRun[] };
  const [first, ...others] = log.runs;
  if (first === undefined || others.length > 0) throw new Error('a file holds one run');
  return first;
}
