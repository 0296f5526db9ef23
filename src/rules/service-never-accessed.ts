/** A granted service that nobody ever used in the time that IAM watched. */
import { isRecentlyGranted, judgedServices, serviceFinding } from './access-finding.ts';
import { removal } from './remedy.ts';
import type { Rule } from './rule.ts';
import { BY_WHAT_IS_GRANTED } from './severity.ts';
import { grantSentence, mayUse, sentences, serviceWords, watched } from './words.ts';

export const serviceNeverAccessed: Rule = {
  id: 'service-never-accessed',
  title: 'Granted service never used',
  finds: 'A granted service that the entity never used in the tracking period.',
  why: 'Access that nobody needs serves only whoever takes over the entity.',
  severity: BY_WHAT_IS_GRANTED,

  find(examined) {
    return judgedServices(examined)
      .filter((service) => service.ageDays === null && !isRecentlyGranted(examined, service))
      .map((service) => serviceFinding('service-never-accessed', examined, service, examined.never));
  },

  explain(finding) {
    const service = serviceWords(finding);
    return {
      message: sentences(
        mayUse(finding.entity, service, `never used${watched(finding)}`),
        grantSentence(finding),
      ),
      remediation: removal(finding, service),
    };
  },
};
