/** What a change of a role grants and takes away. */
import { describe, expect, it } from 'vitest';
import { aChange, access, allows, denies, judged, policy, roleWith, template, trusting } from './changes.ts';

const READ = policy(allows('s3:GetObject'));
const BOTH = policy(allows(['s3:GetObject', 'sqs:SendMessage']));

/** One template before and after. */
const stack = (before: unknown, after: unknown) =>
  aChange({
    path: 'stack.json',
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  });

describe('A change of a role', () => {
  it('adds what an inline policy allows more', () => {
    const judgement = judged(
      stack(template({ R: roleWith({ app: READ }) }), template({ R: roleWith({ app: BOTH }) })),
    );
    expect(access(judgement)).toEqual(['added sqs:SendMessage on *']);
    const [change] = judgement.changes;
    expect(change).toMatchObject({
      holder: { type: 'role', address: 'R', words: 'role R', policyName: 'app' },
      kind: 'identity',
      state: 'changed',
      path: 'stack.json',
    });
    const [line] = change?.access ?? [];
    expect(line?.isCertain).toBe(true);
    expect(line?.location?.path).toBe('stack.json');
    expect(line?.shownAt).toBeGreaterThanOrEqual(line?.location?.startLine ?? 0);
  });

  it('takes away what it allows no more, and says so where that shows', () => {
    const judgement = judged(
      stack(template({ R: roleWith({ app: BOTH }) }), template({ R: roleWith({ app: READ }) })),
    );
    expect(access(judgement)).toEqual(['removed sqs:SendMessage on *']);
    expect(judgement.changes[0]?.access[0]?.shownAt).toBeGreaterThan(1);
  });

  it('is none when a statement moves to another inline policy', () => {
    const judgement = judged(
      stack(
        template({ R: roleWith({ app: BOTH }) }),
        template({ R: roleWith({ app: READ, queue: policy(allows('sqs:SendMessage')) }) }),
      ),
    );
    expect(access(judgement)).toEqual([]);
    expect(judgement.changes.map(({ state }) => state).sort()).toEqual(['added', 'changed']);
  });

  it('is none when a statement moves into a managed policy that is attached to it', () => {
    const managed = (document: object): readonly [string, object] => [
      'AWS::IAM::ManagedPolicy',
      { PolicyDocument: document, Roles: [{ Ref: 'R' }] },
    ];
    const judgement = judged(
      stack(
        template({ R: roleWith({ app: BOTH }), P: managed(policy(allows('sns:Publish'))) }),
        template({
          R: roleWith({ app: READ }),
          P: managed(policy(allows('sns:Publish'), allows('sqs:SendMessage'))),
        }),
      ),
    );
    expect(access(judgement)).toEqual([]);
  });

  it('is none when its logical id changes and its name stays', () => {
    const judgement = judged(
      stack(
        template({ Old: roleWith({ app: READ }, { RoleName: 'deploy' }) }),
        template({ New: roleWith({ app: READ }, { RoleName: 'deploy' }) }),
      ),
    );
    expect(judgement.changes).toEqual([]);
  });

  it('is none when an unnamed role with the same policies gets another logical id', () => {
    const judgement = judged(
      stack(template({ Old: roleWith({ app: READ }) }), template({ New: roleWith({ app: READ }) })),
    );
    expect(judgement.changes).toEqual([]);
  });

  it('is a role less and a role more when its name changes', () => {
    const judgement = judged(
      stack(
        template({ R: roleWith({ app: READ }, { RoleName: 'deploy' }) }),
        template({ R: roleWith({ app: READ }, { RoleName: 'release' }) }),
      ),
    );
    expect(access(judgement).filter((line) => line.includes('s3'))).toEqual([
      'removed s3:GetObject on *',
      'added s3:GetObject on *',
    ]);
  });

  it('does not take roles of the same name in two files for one', () => {
    const role = (document: object) => template({ R: roleWith({ app: document }, { RoleName: 'deploy' }) });
    const judgement = judged(
      aChange(
        { path: 'dev.json', before: role(READ), after: role(BOTH) },
        { path: 'prod.json', before: role(BOTH), after: role(BOTH) },
      ),
    );
    expect(access(judgement)).toEqual(['added sqs:SendMessage on *']);
    expect(judgement.changes[0]?.path).toBe('dev.json');
  });

  it('follows a role that moves to another file by its name', () => {
    const role = template({ R: roleWith({ app: READ }, { RoleName: 'deploy' }) });
    const judgement = judged(
      aChange(
        { path: 'old.json', before: role, after: template({ B: ['AWS::S3::Bucket', {}] }) },
        { path: 'new.json', before: template({ C: ['AWS::S3::Bucket', {}] }), after: role },
      ),
    );
    expect(judgement.changes).toEqual([]);
  });

  it('tells a resource that widens, and a condition that goes', () => {
    const limited = policy(
      allows('s3:GetObject', 'arn:aws:s3:::a/*', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
    );
    const open = policy(allows('s3:GetObject', 'arn:aws:s3:::a/*'));
    const judgement = judged(
      stack(template({ R: roleWith({ app: limited }) }), template({ R: roleWith({ app: open }) })),
    );
    expect(access(judgement)).toEqual(['widened s3:GetObject on arn:aws:s3:::a/*']);
    expect(judgement.changes[0]?.access[0]?.condition).toBe(
      'no longer only where aws:SecureTransport is true',
    );
  });

  it('tells a Deny that is taken away at the line where that shows', () => {
    const judgement = judged(
      stack(
        template({ R: roleWith({ app: policy(allows('s3:*'), denies('s3:DeleteBucket')) }) }),
        template({ R: roleWith({ app: policy(allows('s3:*')) }) }),
      ),
    );
    expect(access(judgement)).toEqual(['added s3:DeleteBucket on *']);
    expect(judgement.changes[0]?.access[0]).toMatchObject({ condition: 'no longer denied' });
  });

  it('tells who may assume it now', () => {
    const judgement = judged(
      stack(
        template({ R: roleWith({}) }),
        template({
          R: roleWith({}, { AssumeRolePolicyDocument: trusting({ AWS: 'arn:aws:iam::444455556666:root' }) }),
        }),
      ),
    );
    expect(access(judgement)).toEqual([
      'added sts:AssumeRole for arn:aws:iam::444455556666:root',
      'removed sts:AssumeRole for ec2.amazonaws.com',
    ]);
    expect(judgement.changes[0]?.kind).toBe('trust');
  });

  it('that is removed loses everything, in a file that is gone at no line', () => {
    const judgement = judged(stack(template({ R: roleWith({ app: READ }) }), undefined));
    expect(access(judgement)).toContain('removed s3:GetObject on *');
    expect(judgement.changes.every(({ state }) => state === 'removed')).toBe(true);
    expect(judgement.changes[0]?.access[0]).not.toHaveProperty('location');
    expect(judgement.files).toEqual([
      { path: 'stack.json', status: 'removed', format: 'cloudformation', documents: 2 },
    ]);
  });
});
