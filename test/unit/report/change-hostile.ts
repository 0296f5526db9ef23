/** A pull request whose every text is an attack. */
import type { ChangedHolder, ChangeJudgement } from '../../../src/model/pull-request.ts';
import type { Exemption } from '../../../src/model/settings.ts';
import { access, at, change, changeJudgement, finding, used } from './change-factory.ts';

/** One text in every position that comes from a pull request or from AWS. */
export function hostileChange(text: string): ChangeJudgement {
  const holder: ChangedHolder = {
    type: 'role',
    address: text,
    words: `role ${text}`,
    name: text,
    policyName: text,
    entityArn: `arn:aws:iam::111122223333:role/${text}`,
    tiedBy: 'name',
  };
  const exemption: Exemption = {
    ...{ entity: text, rule: '*', services: [text], reason: text, expires: '2026-11-25', approvedBy: text },
  };
  const lost = { ...finding(), path: text, location: at(text, 3), shownAt: 3, message: text };
  const one = { ...lost, holder, remediation: text, details: [text, text], subject: { about: text } };
  const line = access({
    ...{ actions: [text, `s3:${text}`], resources: [text, `everything but ${text}`], condition: text },
    ...{ level: text, location: at(text, 3), shownAt: 4, usage: [used(text, 3), used(`${text}2`, 'never')] },
  });
  return changeJudgement({
    files: [
      { path: text, previousPath: text, status: 'modified', format: 'json', documents: 1 },
      { path: `${text}2`, status: 'added', documents: 0 },
    ],
    changes: [
      change({ holder, path: text, access: [line, { ...line, kind: 'removed', principals: [text] }] }),
      change({ ...{ holder: { ...holder, words: text }, path: text, kind: 'trust' }, access: [line] }),
      change({ holder, path: text, access: [] }),
    ],
    findings: [
      one,
      { ...one, rule: 'change-unresolved' },
      { ...one, status: 'known' },
      { ...one, status: 'exempt', exemption },
    ],
    exemptions: [
      { exemption, state: 'active', daysLeft: 5, matches: 1 },
      { exemption, state: 'expired', daysLeft: -1, matches: 1 },
    ],
    usage: { looked: false, reason: text },
    notices: [{ code: text, message: text }],
    errors: [
      { accountId: '111122223333', entityArn: text, operation: text, code: text, message: text },
      { operation: text, code: text, message: text },
    ],
  });
}
