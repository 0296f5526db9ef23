/** Whose documents are, before and after: entities of `changes.map`, names that come and go. */
import { describe, expect, it } from 'vitest';
import { anExemption, aService } from '../factory.ts';
import { about, doc, liveRole, usage } from './change-use.ts';
import {
  aChange,
  access,
  allows,
  changeSettings,
  findings,
  judged,
  policy,
  roleWith,
  template,
} from './changes.ts';

const ADMIN = policy(allows('*'));
const MAP = [
  { file: 'iam/a.json', entity: 'role/a' },
  { file: 'iam/b.json', entity: 'role/b' },
];
const mapped = (change: ReturnType<typeof aChange>) =>
  judged(change, undefined, changeSettings({}, { map: MAP }));
const told = (judgement: ReturnType<typeof judged>) =>
  judgement.changes.map(({ holder, access: lines }) => `${holder.words}: ${lines.map(({ kind }) => kind)}`);

describe('A document that changes.map gives to another role than before', () => {
  const renamed = aChange({ path: 'iam/b.json', previousPath: 'iam/a.json', before: ADMIN, after: ADMIN });

  it('by a rename is lost by the one and gained by the other', () => {
    const judgement = mapped(renamed);
    expect(findings(judgement)).toContain('new admin-access');
    expect(judgement.conclusion).toBe('fail');
    expect(told(judgement).sort()).toEqual(['role a: removed', 'role b: added']);
  });

  it('does not take the exemption of the other along', () => {
    const exemptions = [anExemption({ entity: 'role/a', rule: 'admin-access' })];
    const judgement = judged(renamed, undefined, changeSettings({ exemptions }, { map: MAP }));
    expect(findings(judgement)).toContain('new admin-access');
  });

  it('by being deleted here and added there in the same words is lost and gained as well', () => {
    const judgement = mapped(
      aChange({ path: 'iam/a.json', before: ADMIN }, { path: 'iam/b.json', after: ADMIN }),
    );
    expect(findings(judgement)).toContain('new admin-access');
    expect(told(judgement).sort()).toEqual(['role a: removed', 'role b: added']);
  });

  it('is new for a role that had none, and no longer known of one that the settings do not name', () => {
    const parked = aChange({ path: 'iam/b.json', previousPath: 'old/x.json', before: ADMIN, after: ADMIN });
    expect(findings(mapped(parked))).toContain('new admin-access');
    const out = aChange({ path: 'old/x.json', previousPath: 'iam/a.json', before: ADMIN, after: ADMIN });
    expect(told(mapped(out))).toContain('role a: removed');
  });
});

describe('A document of one role', () => {
  it('that is renamed within what changes.map gives to it is known', () => {
    const map = [{ file: 'iam/**', entity: 'role/a' }];
    const change = aChange({ path: 'iam/y.json', previousPath: 'iam/x.json', before: ADMIN, after: ADMIN });
    const judgement = judged(change, undefined, changeSettings({}, { map }));
    expect(findings(judgement)).toEqual(['known admin-access']);
    expect(access(judgement)).toEqual([]);
  });
});

describe('A role of a template whose name', () => {
  const role = (RoleName?: unknown) =>
    template({ R: roleWith({ app: doc('s3:*') }, RoleName === undefined ? {} : { RoleName }) });
  const change = (before: unknown, after: unknown) =>
    aChange({ path: 's.json', before: role(before), after: role(after) });
  const live = liveRole(doc('s3:*'), [aService('s3', 3)]);
  const words = (judgement: ReturnType<typeof judged>) =>
    judgement.notices.filter(({ code }) => code === 'change-replaced').map(({ message }) => message);

  it('is dropped is replaced by another one, and what the old one used is told', () => {
    const judgement = usage(change('deploy', undefined), [live]);
    expect(words(judgement)).toEqual([
      'Role deploy is replaced by one whose name is not known in s.json: what the old one has is told as removed, and what the new one has as new.',
    ]);
    expect(about(judgement, 'change-removes-used')).toMatchObject([
      { severity: 'high', message: expect.stringContaining('Removes role deploy') },
    ]);
    expect(findings(judgement)).toContain('new wildcard-service');
  });

  it('becomes one that is not known may be replaced, and what the old one used is perhaps lost', () => {
    const judgement = usage(change('deploy', { 'Fn::ImportValue': 'name' }), [live]);
    expect(words(judgement)).toEqual([expect.stringContaining('Role deploy may be replaced by one whose')]);
    expect(about(judgement, 'change-removes-used')).toMatchObject([
      { severity: 'medium', message: expect.stringContaining('role deploy') },
    ]);
  });

  it('is given to one that had none is another role', () => {
    const judgement = judged(change(undefined, 'deploy'));
    expect(words(judgement)).toEqual([expect.stringContaining('is replaced by role deploy')]);
    expect(findings(judgement)).toContain('new wildcard-service');
  });

  it('stays unknown is the same role', () => {
    expect(findings(judged(change(undefined, undefined)))).toEqual(['known wildcard-service']);
  });
});

describe('A managed policy under another name', () => {
  it('is what a role has that refers to it by its address', () => {
    const stack = (name: string, document: object) =>
      template({
        P: ['AWS::IAM::ManagedPolicy', { ManagedPolicyName: name, PolicyDocument: document }],
        R: roleWith({}, { RoleName: 'deploy', ManagedPolicyArns: [{ Ref: 'P' }] }),
      });
    const judgement = judged(
      aChange({ path: 's.json', before: stack('one', doc('s3:*')), after: stack('two', ADMIN) }),
    );
    const gained = judgement.changes.filter(({ holder }) => holder.words.includes('policy two'));
    expect(gained.flatMap(({ access: lines }) => lines.map(({ kind }) => kind))).toEqual(['added']);
  });
});
