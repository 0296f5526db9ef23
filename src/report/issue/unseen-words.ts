/** Why an account in which nothing is open may still not be called clean. */
import type { IssueState } from '../../model/issue.ts';
import { count } from '../phrase.ts';
import { totalOf } from './counts.ts';
import type { NextState } from './next-state.ts';

/**
 * `: 3 findings are no longer looked at`, to stand behind a sentence. Empty where it is not known by name what became of
 * findings that were told. Undefined: nothing speaks against it.
 */
export function unseenWords(before: IssueState | undefined, next: NextState): string | undefined {
  const { changes, isChanged, unseen, outgrown } = next;
  const parts = [
    ...(unseen === 0
      ? []
      : [`${count(unseen, 'finding')} ${unseen === 1 ? 'is' : 'are'} no longer looked at`]),
    ...(outgrown === 0
      ? []
      : [
          `${count(outgrown, 'finding')} ${outgrown === 1 ? 'is' : 'are'} no longer found by other thresholds`,
        ]),
  ];
  if (parts.length > 0) return `: ${parts.join(', and ')}`;
  const isByNumbers = isChanged && changes === undefined && before !== undefined;
  return isByNumbers && totalOf(before.counts) > 0 ? '' : undefined;
}
