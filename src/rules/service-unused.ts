/** A granted service that was used once, and not for too long. */
import { isRecentlyGranted, judgedServices, serviceFinding } from './access-finding.ts';
import { removal } from './remedy.ts';
import type { Rule } from './rule.ts';
import { BY_WHAT_IS_GRANTED } from './severity.ts';
import { grantSentence, lastUse, mayUse, sentences, serviceWords } from './words.ts';

export const serviceUnused: Rule = {
  id: 'service-unused',
  title: 'Granted service no longer used',
  finds: 'A granted service last used more than unused-days ago.',
  why: 'What was needed for a task that is over stays open to whoever takes over the entity.',
  severity: BY_WHAT_IS_GRANTED,

  find(examined) {
    return judgedServices(examined).flatMap((service) => {
      const { lastAccessedAt } = service.access;
      if (lastAccessedAt === null || service.ageDays === null || !examined.isUnused(service.ageDays))
        return [];
      if (isRecentlyGranted(examined, service)) return [];
      const evidence = examined.used({ ...service.access, lastAccessedAt });
      return [serviceFinding('service-unused', examined, service, evidence)];
    });
  },

  explain(finding) {
    const service = serviceWords(finding);
    return {
      message: sentences(
        mayUse(finding.entity, service, `last used ${lastUse(finding)}`),
        grantSentence(finding),
      ),
      remediation: removal(finding, service),
    };
  },
};
