/** What stood there before and is new to a principal all the same, and what only comes to light. */
import { describe, expect, it } from 'vitest';
import { aPolicy, aRole, aSnapshot } from '../factory.ts';
import { liveRole } from './change-use.ts';
import {
  aChange,
  allows,
  changeSettings,
  denies,
  EC2,
  judged,
  NO_USAGE,
  policy,
  template,
  trusting,
  withUsage,
} from './changes.ts';

const ADMIN = policy(allows('*'));
const READ = policy(allows('s3:GetObject'));
const managed = (document: object) => ['AWS::IAM::ManagedPolicy', { PolicyDocument: document }] as const;
const role = (more: object = {}) =>
  ['AWS::IAM::Role', { RoleName: 'deploy', AssumeRolePolicyDocument: EC2, ...more }] as const;
const attached = { ManagedPolicyArns: [{ Ref: 'P' }] };
const path = 'stack.json';
const livePolicy = (name: string, document: object) =>
  aPolicy({ name, versions: [{ id: 'v1', isDefault: true, createdAt: '2025-01-01T00:00:00Z', document }] });

const told = (judgement: ReturnType<typeof judged>) =>
  judgement.findings.map(({ status, rule, holder }) => `${status} ${rule} ${holder?.type}`);

describe('A policy that stands unchanged', () => {
  it('makes trouble that is new to the role that it is attached to, told where that stands', () => {
    const before = template({ P: managed(ADMIN), R: role() });
    const after = template({ P: managed(ADMIN), R: role(attached) });
    const judgement = judged(aChange({ path, before, after }));
    expect(told(judgement)).toEqual(['new admin-access role', 'known admin-access policy']);
    const [finding] = judgement.findings;
    expect(finding?.message).toBe(
      'Managed policy P, which role deploy has, allows every action on every resource.',
    );
    expect(finding?.shownAt).toBeDefined();
    expect(judgement.conclusion).toBe('fail');
  });

  it('is new to a role that is new', () => {
    const judgement = judged(
      aChange({
        path,
        before: template({ P: managed(ADMIN) }),
        after: template({ P: managed(ADMIN), R: role(attached) }),
      }),
    );
    expect(told(judgement)).toContain('new admin-access role');
  });

  it('is new to a user who joins the group that has it', () => {
    const group = ['AWS::IAM::Group', { GroupName: 'ops', ...attached }] as const;
    const user = (more: object = {}) => ['AWS::IAM::User', { UserName: 'ann', ...more }] as const;
    const before = template({ P: managed(ADMIN), G: group, U: user() });
    const after = template({ P: managed(ADMIN), G: group, U: user({ Groups: [{ Ref: 'G' }] }) });
    expect(told(judged(aChange({ path, before, after })))).toContain('new admin-access user');
    const joins = { A: ['AWS::IAM::UserToGroupAddition', { GroupName: 'ops', Users: ['ann'] }] as const };
    const added = template({ P: managed(ADMIN), G: group, U: user(), ...joins });
    expect(told(judged(aChange({ path, before, after: added })))).toContain('new admin-access user');
  });

  it('is new where only the inventory has its text', () => {
    const live = livePolicy('wide', ADMIN);
    const arn = { ManagedPolicyArns: [live.arn] };
    const change = aChange({ path, before: template({ R: role() }), after: template({ R: role(arn) }) });
    const facts = withUsage(aSnapshot([live, aRole({ name: 'deploy' })]));
    expect(told(judged(change, facts, changeSettings()))).toContain('new admin-access role');
  });

  it('is known to a role that had as much by another policy, and to one that had it', () => {
    const two = { P: managed(ADMIN), Q: managed(ADMIN) };
    const before = template({ ...two, R: role({ ManagedPolicyArns: [{ Ref: 'Q' }] }) });
    const after = template({ ...two, R: role(attached) });
    expect(told(judged(aChange({ path, before, after })))).not.toContain('new admin-access role');
    const more = template({ P: managed(ADMIN), R: role({ ...attached, Description: 'more' }) });
    const had = template({ P: managed(ADMIN), R: role(attached) });
    expect(judged(aChange({ path, before: had, after: more })).conclusion).toBe('pass');
  });

  it('is told once where the policy is new itself, or gets wider', () => {
    const fresh = judged(
      aChange({
        path,
        before: template({ R: role() }),
        after: template({ P: managed(ADMIN), R: role(attached) }),
      }),
    );
    expect(told(fresh)).toEqual(['new admin-access policy']);
    const wider = judged(
      aChange({
        path,
        before: template({ P: managed(READ), R: role() }),
        after: template({ P: managed(ADMIN), R: role(attached) }),
      }),
    );
    expect(told(wider)).toEqual(['new admin-access policy']);
  });

  it('keeps the id of its finding when other policies come to the change', () => {
    const of = (more: object) => {
      const before = template({ ...more, P: managed(ADMIN), R: role() });
      const after = template({ ...more, P: managed(ADMIN), R: role(attached) });
      return judged(aChange({ path, before, after })).findings.find(({ holder }) => holder?.type === 'role')
        ?.id;
    };
    expect(of({ Another: managed(READ) })).toBe(of({}));
  });
});

describe('Trouble that something worse hid', () => {
  const PASS = [allows('iam:PassRole'), allows('ec2:RunInstances')];

  it('is known when that goes and its statements stay as they are', () => {
    const judgement = judged(
      aChange({ path: 'a.json', before: policy(...PASS, allows('*')), after: policy(...PASS) }),
    );
    expect(judgement.findings.length).toBeGreaterThan(0);
    expect(judgement.findings.map(({ status }) => status)).not.toContain('new');
  });

  it('is new when a Deny goes with it', () => {
    const before = policy(...PASS, allows('*', 'arn:aws:s3:::b'), denies('iam:*'));
    const judgement = judged(aChange({ path: 'a.json', before, after: policy(...PASS) }));
    expect(judgement.findings.map(({ status }) => status)).toContain('new');
  });

  it('is new where the statement that was there was a boundary', () => {
    const bound = template({ P: managed(ADMIN), R: role({ PermissionsBoundary: { Ref: 'P' } }) });
    const after = template({ P: managed(ADMIN), R: role(attached) });
    expect(judged(aChange({ path, before: bound, after })).conclusion).toBe('fail');
  });
});

describe('The permissions boundary of a role', () => {
  const inline = { Policies: [{ PolicyName: 'app', PolicyDocument: ADMIN }] };
  const bounded = (document: object, has = true) =>
    template({
      B: managed(document),
      R: role({ ...inline, ...(has && { PermissionsBoundary: { Ref: 'B' } }) }),
    });
  const of = (before: unknown, after: unknown) =>
    told(judged(aChange({ path, before, after }))).filter((one) => /role$/.test(one));

  it('that is taken away or lets more through makes the trouble of the role new', () => {
    expect(of(bounded(READ), bounded(READ, false))).toEqual(['new admin-access role']);
    expect(of(bounded(READ), bounded(policy(allows('s3:*'))))).toEqual(['new admin-access role']);
  });

  it('that lets less through, or as much, leaves it known', () => {
    expect(of(bounded(policy(allows('s3:*'))), bounded(READ))).toEqual(['known admin-access role']);
    expect(of(bounded(READ, false), bounded(READ))).toEqual(['known admin-access role']);
  });

  it('that goes and whose text nobody knows makes it new', () => {
    const other = { PermissionsBoundary: 'arn:aws:iam::111122223333:policy/limits' };
    const before = template({ R: role({ ...inline, ...other }) });
    expect(of(before, template({ R: role(inline) }))).toContain('new admin-access role');
  });

  it('leaves what is wrong with the trust policy as known as it was', () => {
    const open = { AssumeRolePolicyDocument: trusting('*') };
    const before = template({ B: managed(READ), R: role({ ...open, PermissionsBoundary: { Ref: 'B' } }) });
    const after = template({ B: managed(READ), R: role(open) });
    expect(of(before, after)).toEqual(['known trust-public role']);
  });
});

describe('A policy of AWS that SAM names by its name alone', () => {
  const fn = (more: object = {}) =>
    template({ F: ['AWS::Serverless::Function', { Handler: 'a.b', ...more }] });
  const after = fn({ Policies: 'AdministratorAccess' });

  it('is judged by the text that AWS publishes', () => {
    const judgement = judged(aChange({ path, before: fn(), after }), NO_USAGE);
    expect(judgement.findings.map(({ rule }) => rule)).toEqual(['admin-access']);
  });

  it('is the own policy of the account where that has one of the name', () => {
    const live = livePolicy('AdministratorAccess', READ);
    const judgement = judged(
      aChange({ path, before: fn(), after }),
      withUsage(aSnapshot([live, liveRole(READ, [])])),
    );
    expect(judgement.findings).toEqual([]);
  });
});
