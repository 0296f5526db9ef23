/** A granted action that nobody ever used, in a service that is used. */
import { actionFinding, isActionRecentlyGranted, judgedActions } from './access-finding.ts';
import { removal } from './remedy.ts';
import type { Rule } from './rule.ts';
import { BY_WHAT_IS_GRANTED } from './severity.ts';
import { actionWords, grantSentence, mayUse, sentences, watched } from './words.ts';

export const actionNeverAccessed: Rule = {
  id: 'action-never-accessed',
  title: 'Granted action never used',
  finds: 'A granted, tracked action that the entity never used, of a service that it uses.',
  why: 'A service in use hides single dangerous actions that nobody needs.',
  severity: BY_WHAT_IS_GRANTED,

  find(examined) {
    return judgedActions(examined)
      .filter((action) => action.access.lastAccessedAt === null && !isActionRecentlyGranted(examined, action))
      .map((action) => actionFinding('action-never-accessed', examined, action, examined.never));
  },

  explain(finding) {
    const action = actionWords(finding);
    return {
      message: sentences(
        mayUse(finding.entity, action, `never used${watched(finding)}`),
        grantSentence(finding),
      ),
      remediation: removal(finding, action),
    };
  },
};
