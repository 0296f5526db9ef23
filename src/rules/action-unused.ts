/** A granted action that was not used for too long, in a service that is used. */
import { actionFinding, isActionRecentlyGranted, judgedActions } from './access-finding.ts';
import { removal } from './remedy.ts';
import type { Rule } from './rule.ts';
import { BY_WHAT_IS_GRANTED } from './severity.ts';
import { actionWords, grantSentence, lastUse, mayUse, sentences } from './words.ts';

export const actionUnused: Rule = {
  id: 'action-unused',
  title: 'Granted action no longer used',
  finds: 'A granted, tracked action last used more than unused-days ago, of a service that is used.',
  why: 'A service in use hides single dangerous actions that are no longer needed.',
  severity: BY_WHAT_IS_GRANTED,

  find(examined) {
    return judgedActions(examined).flatMap((action) => {
      const { lastAccessedAt } = action.access;
      if (lastAccessedAt === null || !examined.isUnused(examined.ageOf(lastAccessedAt))) return [];
      if (isActionRecentlyGranted(examined, action)) return [];
      const evidence = examined.used({ ...action.access, lastAccessedAt });
      return [actionFinding('action-unused', examined, action, evidence)];
    });
  },

  explain(finding) {
    const action = actionWords(finding);
    return {
      message: sentences(
        mayUse(finding.entity, action, `last used ${lastUse(finding)}`),
        grantSentence(finding),
      ),
      remediation: removal(finding, action),
    };
  },
};
