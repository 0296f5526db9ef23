/** Which live entity a change is about. */
import { describe, expect, it } from 'vitest';
import { wantedEntities } from '../../../src/rules/change/index.ts';
import { ACCESS_FAILED, anAccount, aPolicy, aRole, aService, aSnapshot } from '../factory.ts';
import { about, deploy, doc, liveRole, usage } from './change-use.ts';
import { aChange, changeSettings, judged, roleWith, template, withUsage } from './changes.ts';

describe('A live entity', () => {
  const change = deploy(doc('s3:GetObject'), doc('s3:*'));

  it('whose use is not known makes the run incomplete', () => {
    const judgement = usage(change, [liveRole(doc('s3:GetObject'), [], { access: ACCESS_FAILED })]);
    expect(judgement.errors).toMatchObject([{ code: 'JobFailed' }]);
    expect(judgement.conclusion).toBe('incomplete');
  });

  it('is asked about where its access changes, and not where it stays or is new', () => {
    const live = liveRole(doc('s3:GetObject'), []);
    expect(wantedEntities(change, [live, aRole()], changeSettings())).toEqual([live]);
    expect(wantedEntities(deploy(doc('s3:*'), doc('s3:*')), [live], changeSettings())).toEqual([]);
    expect(wantedEntities(change, [aRole()], changeSettings())).toEqual([]);
  });

  it('is not asked about where a live policy that it has changes: the use of that tells', () => {
    const shared = aPolicy({ name: 'shared', attachments: [] });
    const managed = (action: string) =>
      [
        'AWS::IAM::ManagedPolicy',
        { ManagedPolicyName: 'shared', PolicyDocument: doc(action), Roles: [{ Ref: 'R' }] },
      ] as const;
    const stack = (action: string) =>
      template({ R: roleWith({}, { RoleName: 'deploy' }), P: managed(action) });
    const altered = aChange({ path: 's.json', before: stack('s3:GetObject'), after: stack('s3:*') });
    const live = liveRole(doc('sns:Publish'), []);
    expect(wantedEntities(altered, [live, shared], changeSettings())).toEqual([shared]);
    expect(wantedEntities(altered, [live], changeSettings())).toEqual([live]);
  });

  it('of two accounts is neither, unless the file tells the account', () => {
    const other = '444455556666';
    const one = liveRole(doc('s3:GetObject'), [aService('s3', null)]);
    const two = { ...one, arn: `arn:aws:iam::${other}:role/deploy`, accountId: other };
    const snapshot = aSnapshot([], { accounts: [anAccount([one]), anAccount([two], { id: other })] });
    const judgement = judged(change, withUsage(snapshot), changeSettings());
    expect(judgement.changes[0]?.holder.entityArn).toBeUndefined();
    expect(judgement.notices.map(({ code }) => code)).toContain('change-tie-ambiguous');
    const [file] = change.files;
    const told = { ...change, files: file === undefined ? [] : [{ ...file, accountId: other }] };
    expect(judged(told, withUsage(snapshot), changeSettings()).changes[0]?.holder.entityArn).toBe(two.arn);
  });

  it('is what changes.map says of a document that does not tell, and several of its documents go together', () => {
    const bare = aChange(
      {
        path: 'iam/deploy/app.json',
        before: doc('sqs:SendMessage', 's3:GetObject'),
        after: doc('s3:GetObject'),
      },
      { path: 'iam/deploy/queue.json', after: doc('sqs:SendMessage') },
    );
    const map = [{ file: 'iam/deploy/*.json', entity: 'role/deploy' }];
    const live = liveRole(doc('sqs:SendMessage', 's3:GetObject'), [aService('sqs', 3)]);
    const judgement = usage(bare, [live], { map });
    expect(judgement.changes.flatMap(({ access }) => access)).toEqual([]);
    expect(judgement.changes[0]?.holder).toMatchObject({
      words: 'role deploy',
      entityArn: live.arn,
      tiedBy: 'map',
    });
    const missing = usage(bare, [aRole()], { map });
    expect(missing.notices.map(({ code }) => code)).toContain('map-entity-missing');
  });

  it('loses by changes.map what its live policy held in the same words', () => {
    const bare = aChange({
      path: 'iam/app.json',
      before: doc('sqs:SendMessage'),
      after: doc('s3:GetObject'),
    });
    const live = liveRole(doc('sqs:SendMessage'), [aService('sqs', 3)], {
      inlinePolicies: [
        { name: 'anything', document: doc('sqs:SendMessage') },
        { name: 'else', document: doc('sns:Publish') },
      ],
    });
    const judgement = usage(bare, [live], { map: [{ file: 'iam/app.json', entity: live.arn }] });
    expect(about(judgement, 'change-removes-used')).toMatchObject([
      { severity: 'high', subject: { service: 'sqs' } },
    ]);
  });

  it('gives a finding an id that does not hang on the name of the file', () => {
    const live = liveRole(doc('s3:GetObject'), [aService('s3', null)]);
    const [here] = usage(change, [live]).findings;
    const moved = {
      ...change,
      files: change.files.map((file) => ({ ...file, file: { ...file.file, path: 'other.json' } })),
    };
    const [there] = usage(moved, [live]).findings;
    expect(there?.id).toBe(here?.id);
    expect(there?.path).toBe('other.json');
  });
});
