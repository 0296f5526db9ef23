/** A user who may switch role and never did, as far as is known. */
import type { Rule } from './rule.ts';
import { silence, standingWords, switchRemoval, watchedWords } from './switch-role/finding.ts';
import { intoWords } from './switch-role/words.ts';
import { capital, entityWords, grantSentence, sentences } from './words.ts';

export const switchRoleNever: Rule = {
  id: 'switch-role-never',
  title: 'User never switched role',
  finds:
    'An IAM user older than the threshold who may assume roles and never switched to one, over time that the sources cover.',
  why: 'A right to switch that nobody uses is missed by nobody when it is misused.',
  severity: 'medium',

  find(examined) {
    return silence('switch-role-never', 'never', examined);
  },

  explain(finding) {
    return {
      message: sentences(
        `${capital(entityWords(finding.entity))} may switch role, and no switch${intoWords(finding.evidence.switching ?? {})} is known${watchedWords(finding)}`,
        standingWords(finding),
        grantSentence(finding),
      ),
      remediation: switchRemoval(finding),
    };
  },
};
