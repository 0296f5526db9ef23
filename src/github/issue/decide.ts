/** What is to be done about one issue. */
import type { IssueText, WantedIssue } from '../../model/issue.ts';

/** How the issue stands. */
export interface Standing {
  readonly isOpen: boolean;
  /** A person closed it as not planned, or as a duplicate. */
  readonly isDeclined: boolean;
}

export type Decision =
  | 'open'
  /** Tell the change, in an issue that stays open. */
  | 'update'
  | 'close'
  | 'reopen'
  /** Nothing is to be written. */
  | 'unchanged'
  /** Nothing is to be written, since people decided so. */
  | 'respected'
  /** There is no issue, and none is needed. */
  | 'none';

/** @param text asked only where the answer depends on it, for it may be long */
export function decide(
  standing: Standing | undefined,
  wanted: Pick<WantedIssue, 'isNeeded' | 'isDetermined' | 'keepOnly'>,
  text: () => Pick<IssueText, 'isOlder' | 'isChanged' | 'hasNews' | 'keepsOpen'>,
): Decision {
  const { isNeeded, isDetermined, keepOnly } = wanted;
  if (standing === undefined) return isNeeded && !keepOnly ? 'open' : 'none';
  if (!standing.isOpen && !isNeeded) return 'unchanged';
  // Older facts know nothing of what the issue tells, whatever they say.
  if (text().isOlder) return 'unchanged';
  if (standing.isOpen) {
    // What was not looked at, or could not be determined, may be as bad as before.
    if (!isNeeded && isDetermined && !text().keepsOpen) return 'close';
    return text().isChanged ? 'update' : 'unchanged';
  }
  if (standing.isDeclined && !text().hasNews) return 'respected';
  return 'reopen';
}

export function writesNothing(decision: Decision): decision is 'unchanged' | 'respected' | 'none' {
  return decision === 'unchanged' || decision === 'respected' || decision === 'none';
}
