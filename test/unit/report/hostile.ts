/** An account whose every name is an attack. */
import type { Judgement } from '../../../src/model/judgement.ts';
import type { Exemption } from '../../../src/model/settings.ts';
import { judged, judgement } from './factory.ts';
import { ACCOUNT, arnOf, group, inline, managed, policy, role, service, user } from './facts.ts';

/** One text in every position that comes from outside. */
export function hostile(text: string): Judgement {
  const holder = arnOf('role', text);
  const grants = [managed(text, holder), inline(text, arnOf('group', text))];
  const exemption: Exemption = {
    entity: text,
    rule: '*',
    services: [text],
    reason: text,
    expires: '2026-11-25',
    approvedBy: text,
  };
  const error = { operation: text, code: text, message: text };
  const services = [
    service('s3', 1, grants, { lastAccessedBy: text }),
    service(text, 'never', grants),
    service('iam', 300, grants, { lastAccessedBy: text, lastAccessedRegion: text }),
  ];
  const held = { attachedPolicies: [{ name: text, arn: text }] };
  return judgement(
    [
      judged(role({ name: text, services })),
      judged(role({ name: `${text}2`, ...held, services: [] }), { wholeUnused: 'high' }),
      judged(user({ name: text, services })),
      judged(group({ name: text, members: [text], services: [] }), { wholeUnused: 'high' }),
      judged(policy({ name: text, attachments: [text], services })),
      judged(policy({ name: `${text}2`, attachments: [text] }), { wholeUnused: 'medium' }),
      judged(role({ name: `${text}3`, access: { status: 'unknown', reason: error } })),
      judged(role({ name: `${text}4` }), { reason: text }),
    ],
    {
      accounts: [
        {
          id: ACCOUNT,
          name: text,
          alias: text,
          partition: 'aws',
          status: 'incomplete',
          counts: { role: 1, user: 1, group: 1, policy: 1 },
        },
        {
          id: '444455556666',
          alias: text,
          partition: 'aws',
          status: 'complete',
          counts: { role: 0, user: 0, group: 0, policy: 0 },
        },
      ],
      exemptions: [
        { exemption, state: 'active', daysLeft: 5, matches: 1 },
        { exemption, state: 'expired', daysLeft: -1, matches: 1 },
      ],
      notices: [{ code: text, message: text }],
      errors: [{ accountId: ACCOUNT, entityArn: text, ...error }],
    },
  );
}
