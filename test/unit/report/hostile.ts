/** An account whose every name is an attack. */
import type { User } from '../../../src/model/entity.ts';
import type { JudgedSwitchRole, Judgement } from '../../../src/model/judgement.ts';
import type { Exemption } from '../../../src/model/settings.ts';
import { judged, judgement } from './factory.ts';
import {
  ACCOUNT,
  arnOf,
  COLLECTED_AT,
  group,
  inline,
  managed,
  policy,
  role,
  service,
  user,
} from './facts.ts';
import { account, noMfa, silentFinding, source, stocktaking, switcher, weakPasswords } from './people.ts';

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
  const silent = user({ name: `${text}5` });
  const root = account();
  const of = judgement(
    [
      judged(role({ name: text, services })),
      judged(role({ name: `${text}2`, ...held, services: [] }), { wholeUnused: 'high' }),
      judged(user({ name: text, services })),
      judged(silent, {
        also: [silentFinding(silent, 100, { grantedBy: grants, details: [text] }), noMfa(silent)],
      }),
      judged(root, { also: [weakPasswords(root, text, text)] }),
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
      switchRole: hostileStocktaking(text, silent),
    },
  );
  const eventNames = ['SwitchRole' as const];
  const history = { store: text, saved: false };
  const facts = { eventNames, switches: [], sessions: [], coverage: [], sources: [], history };
  return { ...of, snapshot: { ...of.snapshot, switchRole: facts } };
}

function hostileStocktaking(text: string, silent: User): JudgedSwitchRole {
  const assumableRoles = [text, `arn:aws:iam::444455556666:role/${text}`];
  const foreign = { lastRoleArn: `arn:aws:iam::444455556666:role/${text}`, assumableRoles };
  const sources = [
    source({ name: text, accounts: [text], regions: [text], amounts: { [text]: 3, bytesScanned: 1e13 } }),
  ];
  return stocktaking(
    [
      switcher(silent, { ...foreign, status: 'stale', ageDays: 100, namedBySessionAt: COLLECTED_AT }),
      switcher(user({ name: text, accountId: '444455556666' }), {
        ...foreign,
        status: 'unknown',
        reason: text,
      }),
    ],
    { coverage: { from: null, to: null, sources } },
  );
}
