/** Numbers of findings by severity. */
import type { IssueState } from '../../model/issue.ts';
import { SEVERITIES } from '../../model/settings.ts';

export function totalOf(counts: IssueState['counts']): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}
