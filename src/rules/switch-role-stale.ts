/** A user who used to switch role and no longer does. */
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';
import { silence, standingWords, switchRemoval, watchedWords } from './switch-role/finding.ts';
import { onlyIntoWords, roleWords } from './switch-role/words.ts';
import { capital, entityWords, grantSentence, lastUse, sentences } from './words.ts';

export const switchRoleStale: Rule = {
  id: 'switch-role-stale',
  title: 'User no longer switches role',
  finds: 'An IAM user whose last role switch is older than the threshold, over time that the sources cover.',
  why: 'Who changed tasks or left keeps a way into other accounts, through a user that nobody looks after.',
  severity: 'medium',

  find(examined) {
    return silence('switch-role-stale', 'stale', examined);
  },

  explain(finding) {
    return {
      message: sentences(
        `${capital(entityWords(finding.entity))} last switched role ${lastSwitch(finding)}`,
        `Watched without a gap${watchedWords(finding)}${onlyIntoWords(finding.evidence.switching ?? {})}`,
        standingWords(finding),
        grantSentence(finding),
      ),
      remediation: switchRemoval(finding),
    };
  },
};

/** `212 days ago, on 2025-11-01, to role admin of account 444455556666, by the console`. */
function lastSwitch(finding: Finding): string {
  const { lastRoleArn, lastBy } = finding.evidence.switching ?? {};
  return [
    lastUse(finding),
    ...(lastRoleArn === undefined ? [] : [`to ${roleWords(lastRoleArn)}`]),
    ...(lastBy === undefined ? [] : [lastBy === 'console' ? 'by the console' : 'by CLI or SDK']),
  ].join(', ');
}
