/** The outputs that `action.yml` declares. All are set in every run; a value that is not known is empty. */
export const OUTPUT_NAMES = [
  'conclusion',
  'findings-count',
  'critical-count',
  'high-count',
  'medium-count',
  'low-count',
  'known-count',
  'complete',
  'report-json',
  'report-html',
  'report-sarif',
  'report-csv',
  'issue-number',
  'issue-url',
  'comment-url',
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];
export type Outputs = Readonly<Record<OutputName, string>>;
