/** Which words close an issue that is wanted no more, and which issues are left to newer facts. */
import { describe, expect, it } from 'vitest';
import { accountEntity } from '../../../src/model/account-entity.ts';
import type { IssueState, WantedIssue } from '../../../src/model/issue.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import {
  CREDENTIAL_RULES,
  type IssueSettings,
  RULE_IDS,
  type Settings,
} from '../../../src/model/settings.ts';
import { judged, judgement } from './factory.ts';
import { ACCOUNT, arnOf, COLLECTED_AT, inline, policy, role, service } from './facts.ts';
import { audit, issue, issues, silentRole, told } from './issues.ts';

const PER_ENTITY: Partial<IssueSettings> = { per: 'entity' };
const OTHER = '444455556666';
const LATER = '2026-11-27T06:00:00.000Z';

const both = audit(silentRole('a', 'iam'), silentRole('b', 'iam'));

function at(of: Judgement, collectedAt: string): Judgement {
  return { ...of, snapshot: { ...of.snapshot, collectedAt } };
}

function kept(wanted: WantedIssue | undefined): { key: string; state: IssueState } {
  if (wanted === undefined) throw new Error('no issue is wanted');
  return { key: wanted.key, state: wanted.text(undefined).state };
}

describe('an issue that is wanted no more', () => {
  const [, aboutB] = issues(both, { issue: PER_ENTITY }).wanted;
  const closed = (of: Judgement, issueOf: { key: string; state?: IssueState }, settings = PER_ENTITY) =>
    issues(of, { issue: settings }).unwanted(issueOf);

  it('says that its entity was deleted', () => {
    expect(closed(audit(silentRole('a', 'iam')), kept(aboutB))).toBe(
      'Closed: `role/b` is in the account no more.',
    );
  });

  it('says that the settings leave its entity out, and stays where a run merely looks at others', () => {
    const narrow = { ...both, entities: both.entities.filter(({ entity }) => entity.name === 'a') };
    const settings = { entities: { include: [], exclude: ['role/b'], tags: {} } };
    expect(issues(narrow, { issue: PER_ENTITY, settings }).unwanted(kept(aboutB))).toBe(
      'Closed: `role/b` is still in the account, and the settings leave it out.',
    );
    expect(closed(narrow, kept(aboutB))).toBeUndefined();
  });

  it('says that issues are kept for accounts now, or for entities', () => {
    expect(closed(both, kept(aboutB), { per: 'account' })).toBe(
      'Closed: there is one issue for the whole account now.',
    );
    expect(closed(both, kept(issue(both)))).toBe(
      'Closed: each entity with findings has an issue of its own now.',
    );
  });

  it('stays where its account is not audited any more', () => {
    const grants = [inline('app', arnOf('role', 'c', '/', OTHER))];
    const other = judged(role({ name: 'c', accountId: OTHER, services: [service('iam', 'never', grants)] }));
    const [account] = issues(audit(other), { issue: { per: 'account' } }).wanted.filter(({ title }) =>
      title.includes(OTHER),
    );
    expect(closed(both, kept(account), { per: 'account' })).toBeUndefined();
    const [entity] = issues(audit(other), { issue: PER_ENTITY }).wanted;
    expect(closed(both, kept(entity))).toBeUndefined();
  });

  it('stays where it is not known what it was about', () => {
    expect(closed(both, { key: '0'.repeat(16) })).toBeUndefined();
    // Somebody wrote another entity into it.
    expect(closed(both, { key: '0'.repeat(16), state: kept(aboutB).state })).toBeUndefined();
  });

  it('is left as it is where it tells newer facts', () => {
    const [, later] = issues(at(both, LATER), { issue: PER_ENTITY }).wanted;
    expect(closed(audit(silentRole('a', 'iam')), kept(later))).toBeUndefined();
  });

  it('links to the run', () => {
    const runUrl = 'https://github.com/octo-org/octo-repo/actions/runs/1';
    const { unwanted } = issues(audit(silentRole('a')), { issue: PER_ENTITY, run: { runUrl } });
    expect(unwanted(kept(aboutB))).toContain(`\n\n[The run that found this](${runUrl}).`);
  });
});

describe('the account itself, which is in no inventory', () => {
  const root = accountEntity({ id: ACCOUNT, partition: 'aws' }, COLLECTED_AT, COLLECTED_AT);
  const plain = audit(silentRole('a'));
  const state: IssueState = {
    ...told(plain).state,
    findings: [{ severity: 'critical', rule: 'mfa-missing', entityArn: root.arn }],
    counts: { critical: 1, high: 0, medium: 0, low: 0 },
    hash: '0'.repeat(16),
  };
  const [aboutRoot] = issues(judgement([judged(root)]), { issue: PER_ENTITY }).wanted;
  const about = { key: aboutRoot?.key ?? '', state };
  const excluding = { entities: { include: [], exclude: [root.arn], tags: {} } };
  const silenced = Object.fromEntries(
    RULE_IDS.map((rule) => [rule, CREDENTIAL_RULES.some((one) => one === rule) ? 'off' : 'default']),
  ) as Settings['rules'];

  it('is never said to be gone', () => {
    const { unwanted } = issues(plain, { issue: PER_ENTITY });
    expect(unwanted(about)).toBeUndefined();
  });

  it('is left out where the settings say so, or where no rule asks', () => {
    expect(issues(plain, { issue: PER_ENTITY, settings: excluding }).unwanted(about)).toBe(
      `Closed: the settings leave \`account/${ACCOUNT}\` itself out.`,
    );
    expect(issues(plain, { issue: PER_ENTITY, settings: { rules: silenced } }).unwanted(about)).toBe(
      `Closed: the rules about \`account/${ACCOUNT}\` itself are switched off.`,
    );
  });

  it('keeps the issue of the account open where a run looks at others', () => {
    expect(issue(plain).text(state)).toMatchObject({ isChanged: true, keepsOpen: true });
    const leftOut = issue(plain, { settings: excluding }).text(state);
    expect(leftOut.keepsOpen).toBe(false);
    expect(leftOut.changed).toContain('**1 no longer looked at: none open now.**');
  });
});

describe('an issue about a policy of AWS', () => {
  const aws = judged(
    policy({ name: 'ReadOnlyAccess', arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess', awsManaged: true }),
  );
  const state: IssueState = {
    ...told(audit(silentRole('a'))).state,
    findings: [{ severity: 'high', rule: 'entity-unused', entityArn: aws.entity.arn }],
  };
  const [wanted] = issues(audit(aws), { issue: PER_ENTITY }).wanted;

  it('is closed once nothing has the policy', () => {
    const { unwanted } = issues(audit(silentRole('a')), { issue: PER_ENTITY });
    expect(unwanted({ key: wanted?.key ?? '', state })).toBe(
      'Closed: nothing in the account has `policy/ReadOnlyAccess` any more.',
    );
    expect(unwanted({ key: '0'.repeat(16), state })).toBeUndefined();
  });

  it('stays where something has it, or where its account is not audited', () => {
    const narrow = { ...audit(aws, silentRole('a')), entities: [silentRole('a')] };
    expect(issues(narrow, { issue: PER_ENTITY }).unwanted({ key: wanted?.key ?? '', state })).toBeUndefined();
    const other = judged(role({ name: 'c', accountId: OTHER }));
    expect(
      issues(audit(other), { issue: PER_ENTITY }).unwanted({ key: wanted?.key ?? '', state }),
    ).toBeUndefined();
  });
});

describe('facts that are older than those told', () => {
  const bad = audit(silentRole('a', 'iam'));

  it('change nothing, whatever they say', () => {
    const { state } = issue(at(bad, LATER)).text(undefined);
    expect(issue(audit(silentRole('a'), silentRole('b', 'sts'))).text(state)).toMatchObject({
      isOlder: true,
      isChanged: false,
      hasNews: false,
      state,
    });
  });

  it('are not those of the same time or of later', () => {
    const { state } = told(bad);
    expect(issue(audit(silentRole('a'))).text(state).isOlder).toBe(false);
    expect(issue(at(bad, LATER)).text(state).isOlder).toBe(false);
    expect(told(bad).isOlder).toBe(false);
  });
});

describe('the former key of an issue', () => {
  const workflowPath = '.github/workflows/audit.yml';
  const of = audit(silentRole('a', 'iam'));

  it.each([[{}], [PER_ENTITY]])('is that which it had without a config file', (settings) => {
    const first = issue(of, { issue: settings, run: { configFile: null, workflowPath } });
    const next = issue(of, { issue: settings, run: { configFile: '.github/iam-sweep.yml', workflowPath } });
    expect(next.key).not.toBe(first.key);
    expect(next.formerKeys).toEqual([first.key]);
    expect(first.formerKeys).toEqual([]);
  });

  it('is none where the settings name the issue', () => {
    const run = { configFile: '.github/iam-sweep.yml', workflowPath };
    expect(issue(of, { issue: { key: 'mine' }, run }).formerKeys).toEqual([]);
  });
});
