/** What is found of people is told once, in its own words, and never as access that nobody used. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { arnLabel } from '../../../src/report/entity-words.ts';
import { reportJson } from '../../../src/report/json.ts';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { toPlain } from '../../../src/report/phrase.ts';
import { verdictPhrase } from '../../../src/report/verdict-words.ts';
import { input, judged, judgement } from './factory.ts';
import { ACCOUNT, arnOf, COLLECTED_AT, inline, policy, role, service, user } from './facts.ts';
import { account, HUB_ADMIN, noMfa, silentFinding, unusedCredential, weakPasswords } from './people.ts';
import { said } from './said.ts';

const OTHER = '444455556666';
const alice = user({ name: 'alice', path: '/ops/' });
const withFinding = (of: ReturnType<typeof user>, ...also: ReturnType<typeof noMfa>[]) =>
  judged(of, { also });
const users = (total: number) => Array.from({ length: total }, (_, at) => user({ name: `u${at}` }));

describe('a user without MFA', () => {
  test('gets MFA or loses the password', () => {
    expect(said(withFinding(alice, noMfa(alice)))).toEqual([
      'Add MFA to user ops/alice, or take its console password away: the password alone signs in',
    ]);
  });

  test('is told together with all others, and the first of what is equally grave', () => {
    const kms = role({
      name: 'r',
      services: [service('kms', 'never', [inline('p', arnOf('role', 'r'))])],
    });
    expect(said(judged(kms), ...users(7).map((of) => withFinding(of, noMfa(of))))).toEqual([
      'Add MFA to users u0, u1, u2, u3, u4 and 2 more, or take their console passwords away: the password alone signs in',
      'Delete inline policy p from role r: its only service (kms) never used since 2025-10-16',
    ]);
  });

  test('is not access that was never used', () => {
    const of = judgement([withFinding(alice, noMfa(alice))]);
    expect(toPlain(verdictPhrase(input(of)))).toBe('Fails: 1 finding at high or above, on user ops/alice.');
  });
});

describe('a credential that nobody uses', () => {
  test.each([
    ['access-key-1', 400, 'Deactivate access key 1 of user ops/alice: last used on 2025-10-16, 400 days ago'],
    ['password', null, 'Delete the console password of user ops/alice: never used since 2024-09-11'],
  ] as const)('%s is told with its last use', (credential, lastUsed, sentence) => {
    expect(said(withFinding(alice, unusedCredential(alice, credential, lastUsed)))).toEqual([sentence]);
  });

  test('is counted with the others, and its user is named once', () => {
    const bob = user({ name: 'bob' });
    expect(
      said(
        withFinding(
          alice,
          unusedCredential(alice, 'access-key-1', 300),
          unusedCredential(alice, 'access-key-2', null),
        ),
        withFinding(bob, unusedCredential(bob, 'password', 200)),
      ),
    ).toEqual([
      'Deactivate 2 access keys and delete 1 console password of users ops/alice and bob: not used for more than 180 days',
    ]);
  });
});

describe('users who no longer switch role', () => {
  test('are one line, however many', () => {
    const silent = users(4).map((of, at) => withFinding(of, silentFinding(of, at === 0 ? null : 100 * at)));
    expect(said(...silent)).toEqual([
      'Take role switching away from users u0, u1, u2 and u3, or ask whether they still need it: 1 has no known switch, 3 last switched role 100 days ago or earlier',
    ]);
  });

  test('are told with the policy that lets them, when it is one user', () => {
    const group = arnOf('group', 'hub');
    const grantedBy = [inline('switch', group)];
    expect(said(withFinding(alice, silentFinding(alice, 233, { grantedBy })))).toEqual([
      'Take role switching (switch through group/hub) away from user ops/alice, or ask whether it is still needed: last switched role on 2026-04-01, 233 days ago',
    ]);
    expect(said(withFinding(alice, silentFinding(alice, null)))).toEqual([
      'Take role switching (switch) away from user ops/alice, or ask whether it is still needed: never switched role since 2025-11-20',
    ]);
  });

  test('are said to be silent in the console only, where nothing else was looked at', () => {
    const evidence = { lastAccessedAt: null, ageDays: null, switching: { accounts: [OTHER] } };
    expect(said(withFinding(alice, silentFinding(alice, null, { evidence })))).toEqual([
      expect.stringMatching(/: never switched role in the console$/),
    ]);
  });

  test('are said to be silent as far as switches into some accounts go, where nothing else was watched', () => {
    const into = { switching: { into: [OTHER, '777788889999'] } };
    const never = { evidence: { lastAccessedAt: null, ageDays: null, ...into } };
    expect(said(withFinding(alice, silentFinding(alice, null, never)))).toEqual([
      expect.stringMatching(`: never switched role into accounts ${OTHER}, 777788889999$`),
    ]);
    const stale = { evidence: { lastAccessedAt: '2026-04-01T00:00:00Z', ageDays: 233, ...into } };
    expect(said(withFinding(alice, silentFinding(alice, 233, stale)))).toEqual([
      expect.stringMatching(
        `last switched role on 2026-04-01, 233 days ago, with only switches into accounts ${OTHER}, 777788889999 watched$`,
      ),
    ]);
  });

  const holder = arnOf('user', 'dave');
  const dave = user({ name: 'dave', services: [service('sts', 'never', [inline('switch', holder)])] });

  test('are not told a second time that sts is unused, and the line is as grave as that', () => {
    const of = judgement([judged(dave, { also: [silentFinding(dave, null)] })]);
    expect(said(judged(dave, { also: [silentFinding(dave, null)] }))).toHaveLength(1);
    expect(renderSummary(input(of))).toMatch(/^1\. 🔴 Take role switching/m);
  });

  test('keep their other unused access told', () => {
    const both = [
      service('sts', 'never', [inline('p', holder)]),
      service('s3', 'never', [inline('p', holder)]),
    ];
    const wide = user({ name: 'dave', services: both });
    expect(said(judged(wide, { also: [silentFinding(wide, null)] }))).toEqual([
      expect.stringContaining('Take role switching'),
      'Delete inline policy p from user dave: all 2 services (sts and s3) never used since 2025-10-16',
    ]);
  });

  test('are named with their accounts where there are several', () => {
    const there = user({ name: 'eve', accountId: OTHER });
    expect(
      said(withFinding(alice, silentFinding(alice, 200)), withFinding(there, silentFinding(there, 100))),
    ).toEqual([
      `Take role switching away from users ops/alice in ${ACCOUNT} and eve in ${OTHER}, or ask whether they still need it: 2 last switched role 100 days ago or earlier`,
    ]);
  });
});

test('a user who is unused as a whole goes, and nothing else is told of it', () => {
  const of = judged(alice, {
    wholeUnused: 'medium',
    also: [silentFinding(alice, null), noMfa(alice), unusedCredential(alice, 'password', null)],
  });
  expect(said(of)).toEqual([expect.stringMatching(/^Delete user ops\/alice/)]);
});

test('a user whose keys were looked at too is simply unused', () => {
  const [finding, ...others] = judged(alice, { wholeUnused: 'medium' }).findings;
  if (finding === undefined) throw new Error('the user is unused');
  const of = {
    ...judged(alice),
    status: 'non-compliant' as const,
    findings: [{ ...finding, keysSeen: true as const }, ...others],
  };
  expect(said(of)).toEqual(['Delete user ops/alice: not used since 2025-10-16']);
  expect(renderSummary(input(judgement([of])))).toContain('🟠 unused as a whole');
});

describe('an exempt user', () => {
  const exemption = { entity: 'user/*', rule: '*', reason: 'r', expires: '2027-01-01' } as const;
  const shared = policy({ name: 'shared', attachments: [alice.arn] });
  const grantedBy = [
    { policyName: 'shared', policyType: 'managed', policyArn: shared.arn, attachedTo: alice.arn } as const,
  ];
  const exempt = (finding: ReturnType<typeof noMfa>) =>
    judged(alice, { exemption, also: [{ ...finding, status: 'exempt', exemption }] });
  const unused = judged(shared, { wholeUnused: 'medium' });

  test('from switching keeps the policy that it is done with', () => {
    expect(said(unused, exempt(silentFinding(alice, null, { grantedBy })))).toEqual([
      expect.stringContaining('which is exempt until 2027-01-01'),
    ]);
  });

  test('from MFA needs no policy for that', () => {
    expect(said(unused, exempt(noMfa(alice)))).toEqual([expect.not.stringContaining('exempt')]);
  });
});

describe('the account itself', () => {
  const root = account();
  const findings = [
    noMfa(root),
    unusedCredential(root, 'access-key-1', 500),
    weakPasswords(root, 'a, b', 'c', 'd', 'e'),
  ];
  const of = judgement([judged(root, { also: findings })]);

  test('is told what to do, and never to give up the password of its root user', () => {
    expect(said(judged(root, { also: findings }))).toEqual([
      `Add MFA to the root user of account ${ACCOUNT}: the password alone signs in`,
      `Deactivate access key 1 of the root user of account ${ACCOUNT}: last used on 2025-07-08, 500 days ago`,
      `Strengthen the password policy of account ${ACCOUNT}: a, b; c; d; and 1 more`,
    ]);
  });

  test('has a table of its own, and is in no other', () => {
    const summary = renderSummary(input(of));
    const table = summary.slice(summary.indexOf('## Password policy'), summary.indexOf('## Thresholds'));
    expect(table.split('\n').filter((line) => line.startsWith('|'))).toEqual([
      '| Account | Status | What |',
      '| --- | --- | --- |',
      '| `111122223333` | 🔴 high | the root user has no MFA |',
      '|  | 🟠 medium | access key 1 of the root user, last used 2025-07-08 |',
      '|  | 🟠 medium | weak password policy<br>a, b<br>c<br>d<br>e |',
    ]);
    expect(summary).toContain('0 policies, 1 account with password policy and root user');
  });

  test('takes no room when it is fine', () => {
    expect(renderSummary(input(judgement([judged(root)])))).not.toContain('## Password policy');
  });

  test('is shown when it is unknown or exempt', () => {
    const exemption = { entity: 'account/*', rule: '*', reason: 'r', expires: '2027-01-01' } as const;
    const accepted = judged(root, { exemption, also: [{ ...noMfa(root), status: 'exempt', exemption }] });
    const unknown = { ...judged(root), status: 'unknown' as const, reason: 'not read' };
    expect(renderSummary(input(judgement([accepted])))).toContain(
      '| `111122223333` | exempt until 2027-01-01 | – |',
    );
    expect(renderSummary(input(judgement([unknown])))).toContain('| `111122223333` | ⚠️ unknown | – |');
  });

  test('is not called "root", which may be a user', () => {
    expect(arnLabel(root.arn)).toBe('account/111122223333');
  });
});

describe('the details of a user', () => {
  const of = judgement([
    withFinding(alice, noMfa(alice), unusedCredential(alice, 'password', 200), silentFinding(alice, 120)),
  ]);

  test('name what was found, with last use and policy where there are some', () => {
    expect(renderSummary(input(of)).match(/^\|(?: `ops\/alice` \| 🔴 high \|| {2}\|).*$/gm)).toEqual([
      '| `ops/alice` | 🔴 high | no MFA | – | – |',
      '|  | 🟠 medium | console password | 2026-05-04, 200 days ago | – |',
      '|  | 🟠 medium | role switching | 2026-07-23, 120 days ago | `switch` |',
    ]);
  });

  test('are no unused access that came from a policy', () => {
    expect(renderSummary(input(of))).toMatch(/^\| `ops\/alice` \| 🔴 1 high<br>🟠 2 medium \|.*\| – \|$/m);
  });
});

test('report.json names the credential, and what a finding is made of', () => {
  const also = [unusedCredential(alice, 'access-key-2', null), silentFinding(alice, null)];
  const report = JSON.parse([...reportJson(input(judgement([judged(alice, { also })])))].join('')) as Report;
  expect(report.findings.map(({ subject, details }) => ({ subject, details }))).toEqual([
    { subject: { credential: 'access-key-2' }, details: undefined },
    { subject: {}, details: [HUB_ADMIN] },
  ]);
});

describe('what was looked at', () => {
  const generatedAt = '2026-11-20T05:10:00.000Z';
  const withReports = (...times: readonly string[]) => {
    const of = judgement([judged(alice)]);
    const [first] = of.snapshot.accounts;
    if (first === undefined) throw new Error('there is an account');
    const accounts = times.map((time) => ({
      ...first,
      credentials: { status: 'complete' as const, generatedAt: time, users: [] },
    }));
    return renderSummary(input({ ...of, snapshot: { ...of.snapshot, accounts } }));
  };

  test('names the credential report with its time', () => {
    expect(withReports(generatedAt)).toContain(
      '**Sign-in:** passwords, MFA and access keys, by the credential report of 2026-11-20 05:10 UTC\n- **Not looked at:** resource policies',
    );
    expect(withReports(COLLECTED_AT, generatedAt)).toContain(
      'by 2 credential reports, the oldest of 2026-11-20 05:10 UTC',
    );
  });

  test('or says that there was none', () => {
    expect(withReports()).toContain(
      '**Not looked at:** access keys and their last use, MFA, passwords, resource',
    );
  });
});
