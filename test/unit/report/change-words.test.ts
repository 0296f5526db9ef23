import { describe, expect, it, test } from 'vitest';
import type { DocumentKind } from '../../../src/model/change.ts';
import type { AccessLine } from '../../../src/model/pull-request.ts';
import { accessPhrase, documentPhrase, usagePhrases } from '../../../src/report/change/access-words.ts';
import { changeComment } from '../../../src/report/change/comment.ts';
import { undatedMessage } from '../../../src/report/change/finding-words.ts';
import { changeLog } from '../../../src/report/change/log.ts';
import { changeSummary } from '../../../src/report/change/summary.ts';
import { changeVerdict } from '../../../src/report/change/verdict-words.ts';
import { toMarkdown, toPlain } from '../../../src/report/phrase.ts';
import { access, change, changeInput, changeJudgement, finding, roleHolder, used } from './change-factory.ts';
import { settings } from './factory.ts';
import { daysAgo } from './facts.ts';

const said = (line: Partial<AccessLine>, kind: DocumentKind = 'identity') =>
  toPlain(accessPhrase(access(line), kind));

function trust(line: Partial<AccessLine>): string {
  const { resources: _, ...rest } = access({
    ...{ actions: ['sts:AssumeRole'], principals: ['arn:aws:iam::444455556666:root'] },
    ...line,
  });
  return toPlain(accessPhrase(rest, 'trust'));
}

describe('A change in access reads', () => {
  const bucket = ['arn:aws:s3:::shop/*'];

  it('as what is added or removed', () => {
    expect(said({})).toBe('adds s3:* on *');
    expect(said({ kind: 'removed', resources: bucket })).toBe('removes s3:* on arn:aws:s3:::shop/*');
  });

  it('as resources that grew or shrank', () => {
    expect(said({ kind: 'widened', resources: bucket })).toBe('widens s3:* to arn:aws:s3:::shop/*');
    expect(said({ kind: 'narrowed', resources: bucket })).toBe(
      'narrows s3:*, no longer on all of arn:aws:s3:::shop/*',
    );
  });

  it('as a condition that differs', () => {
    const condition = 'no longer only where aws:SourceVpc is vpc-1';
    expect(said({ kind: 'widened', condition })).toBe(`widens s3:* on *, ${condition}`);
    expect(said({ kind: 'narrowed', condition: 'only where aws:SourceVpc is vpc-1' })).toBe(
      'narrows s3:* on *, only where aws:SourceVpc is vpc-1',
    );
  });

  it('as a doubt where nobody could compare it to the end', () => {
    expect(said({ isCertain: false })).toBe('may add s3:* on * (could not be compared to the end)');
    expect(trust({ kind: 'removed', isCertain: false })).toMatch(/^may no longer let arn/);
  });

  it('with everything but a few resources', () => {
    const phrase = accessPhrase(access({ resources: ['everything but a', 'everything but b'] }), 'identity');
    expect(toMarkdown(phrase)).toBe('adds `s3:*` on everything but `a` and everything but `b`');
  });

  it('with the first of many actions and resources, and the number of the others', () => {
    const actions = Array.from({ length: 9 }, (_, nth) => `s3:Get${nth}`);
    expect(said({ actions, resources: ['a', 'b', 'c', 'd'] })).toBe(
      'adds s3:Get0, s3:Get1, s3:Get2, s3:Get3, s3:Get4, s3:Get5 and 3 more on a, b, c and 1 more',
    );
  });

  it.each([
    ['added', 'lets arn:aws:iam::444455556666:root assume it'],
    ['removed', 'no longer lets arn:aws:iam::444455556666:root assume it'],
    ['widened', 'lets arn:aws:iam::444455556666:root assume it on wider terms'],
    ['narrowed', 'lets arn:aws:iam::444455556666:root assume it on narrower terms'],
  ] as const)('as trust that is %s', (kind, words) => {
    expect(trust({ kind })).toBe(words);
  });

  it('as trust in everyone but a few, and for what is not assuming', () => {
    expect(trust({ principals: ['everyone but arn:aws:iam::444455556666:root'] })).toBe(
      'lets everyone but arn:aws:iam::444455556666:root assume it',
    );
    expect(trust({ actions: ['sts:TagSession'] })).toBe(
      'lets arn:aws:iam::444455556666:root do sts:TagSession',
    );
  });

  it('as what a resource policy lets somebody do', () => {
    expect(said({ actions: ['s3:GetObject'], principals: ['*'], resources: bucket }, 'resource')).toBe(
      'lets * do s3:GetObject on arn:aws:s3:::shop/*',
    );
  });
});

describe('The use of what changes reads', () => {
  const uses = (line: Partial<AccessLine>, ages = false) => usagePhrases(access(line), ages).map(toPlain);

  it('as granted already and last used on a day', () => {
    expect(uses({ usage: [used('s3', 412)] })).toEqual(['already granted, last used 2025-10-04']);
    expect(uses({ usage: [used('s3', 1)] }, true)).toEqual([
      'already granted, last used 2026-11-19, 1 day ago',
    ]);
  });

  it('as never used since IAM watches', () => {
    expect(uses({ usage: [used('s3', 'never')] })).toEqual(['already granted, never used since 2025-10-16']);
  });

  it('as new to whoever did not have it, of whose use nothing can be known', () => {
    expect(uses({ usage: [used('s3', 'never', false)] })).toEqual(['new to it']);
  });

  it('of what is removed without saying that it was granted', () => {
    expect(uses({ kind: 'removed', usage: [used('s3', 3)] })).toEqual(['last used 2026-11-17']);
    expect(uses({ kind: 'removed', usage: [used('s3', 3, false)] })).toEqual(['not granted today']);
  });

  it('by the name of the service where the action is not tracked', () => {
    const actions = ['s3:PutObject'];
    expect(uses({ actions, usage: [used('s3', 3)] })).toEqual(['s3 already granted, last used 2026-11-17']);
    expect(uses({ actions, usage: [used('s3:PutObject', 3)] })).toEqual([
      'already granted, last used 2026-11-17',
    ]);
  });

  it('of three services, and counts the others', () => {
    const usage = ['s3', 'sqs', 'sns', 'kms', 'ssm'].map((of) => used(of, 3));
    expect(uses({ actions: ['*'], usage })).toHaveLength(4);
    expect(uses({ actions: ['*'], usage }).at(-1)).toBe('and 2 more');
  });

  it('of a service that is granted, and not all of this', () => {
    const usage = [{ ...used('s3', 3, false), serviceGranted: true }];
    expect(uses({ actions: ['s3:*'], usage })[0]).toMatch(
      /^service already granted, not all of this, last used /,
    );
    expect(uses({ kind: 'removed', actions: ['s3:*'], usage })).toEqual(['not granted today']);
  });

  it('as not known where nothing is known', () => {
    const evidence = { lastAccessedAt: null, ageDays: null };
    expect(uses({ usage: [{ of: 's3', alreadyGranted: true, serviceGranted: true, evidence }] })).toEqual([
      'already granted, use not known',
    ]);
  });
});

test('A Deny that is gone or new is told as such, and not as something that could not be compared', () => {
  const line: AccessLine = {
    ...{ kind: 'added', actions: ['s3:*'], resources: ['*'], principals: ['*'] },
    ...{ isCertain: false, isDenial: true, condition: 'where aws:SecureTransport is false' },
  };
  expect(toPlain(accessPhrase(line, 'resource'))).toBe(
    'no longer denies * to do s3:* on *, where aws:SecureTransport is false',
  );
  expect(toPlain(accessPhrase({ ...line, kind: 'removed' }, 'resource'))).toMatch(/^denies /);
});

test.each([
  [change(), 'role `deploy`, inline policy `app`'],
  [
    change({ holder: roleHolder('deploy'), kind: 'trust', state: 'added' }),
    'role `deploy`, trust policy (new)',
  ],
  [
    change({ holder: { type: 'policy', address: 'P', words: 'policy P' }, state: 'removed' }),
    'policy `P` (removed)',
  ],
  [
    change({ holder: { type: 'policy', address: '', words: 'the policy in iam/app.json' } }),
    'the policy in `iam/app.json`',
  ],
  [
    change({
      holder: { type: 'organization', address: 'Deny', words: 'organization policy Deny' },
      kind: 'scp',
    }),
    'organization policy `Deny`',
  ],
])('a document is called by its holder and its kind', (document, words) => {
  expect(toMarkdown(documentPhrase(document))).toBe(words);
});

it('a file is not named twice where the policy is called by it', () => {
  const bare = (words: string) =>
    change({ path: 'iam/app.json', holder: { type: 'policy', address: '', words }, access: [access()] });
  const of = (words: string) => changeInput(changeJudgement({ changes: [bare(words)] }));
  for (const words of ['the policy in iam/app.json', 'the policy Docs[0] in iam/app.json']) {
    const lines = [changeComment(of(words)), changeLog(of(words))].map(
      (text) => text.split('\n').find((line) => line.includes('the policy')) ?? '',
    );
    for (const line of lines) expect(line.match(/iam\/app\.json/g), line).toHaveLength(1);
  }
  expect(changeComment(of('role deploy'))).toContain('role deploy in `iam/app.json`');
  const attached = of('the policy in iam/app.json (attached to role deploy)');
  expect(changeComment(attached)).not.toContain(' in `iam/app.json`');
});

describe('What fails a run is told', () => {
  const fails = (onIncomplete: 'fail' | 'warn', unresolved: 'off' | 'default' | 'low') => {
    const usual = settings();
    const input = changeInput(changeJudgement(), {
      gate: { ...usual.gate, onIncomplete },
      rules: { ...usual.rules, 'change-unresolved': unresolved },
    });
    return changeSummary(input).split('that the change brings; ')[1]?.split('\n')[0];
  };

  it.each([
    ['fail', 'default', 'what could not be judged fails'],
    ['warn', 'low', 'what could not be judged only warns'],
    [
      'warn',
      'default',
      'parts of it that could not be judged fail; facts of the account that are missing only warn',
    ],
    [
      'fail',
      'off',
      'parts of it that could not be judged are only counted; facts of the account that are missing fail',
    ],
  ] as const)('with on-incomplete %s and change-unresolved %s', (onIncomplete, unresolved, words) => {
    expect(fails(onIncomplete, unresolved)).toBe(words);
  });
});

describe('The comment leaves the age out of a message', () => {
  const evidence = { lastAccessedAt: daysAgo(412), ageDays: 412 };
  it.each([
    ['not used for 412 days (last on 2025-10-04).', 'not used since 2025-10-04.'],
    ['used it 412 days ago, on 2025-10-04, in eu-west-1.', 'used it on 2025-10-04, in eu-west-1.'],
    ['last used 2025-10-04, 412 days ago.', 'last used 2025-10-04.'],
    ['role r412 days ago has nothing to do with it.', 'role r412 days ago has nothing to do with it.'],
  ])('where it stands as "%s"', (message, undated) => {
    expect(undatedMessage(finding({ message, evidence }))).toBe(undated);
  });
});

describe('The verdict', () => {
  const unresolved = finding({ rule: 'change-unresolved', message: 'a' });
  const error = { operation: 'o', code: 'c', message: 'm' };
  const verdict = (...[of, gate = {}]: [Parameters<typeof changeJudgement>[0], object?]) =>
    toPlain(changeVerdict(changeInput(changeJudgement(of), { gate: { ...settings().gate, ...gate } })));

  it('of a change without findings', () => {
    expect(verdict({})).toBe('Passes: no findings in the IAM changes of this pull request.');
    expect(verdict({ files: [] })).toBe('Passes: this pull request changes nothing in IAM.');
  });

  it('counts what fails and what is below', () => {
    const low = finding({ severity: 'low', message: 'b' });
    expect(verdict({ findings: [finding(), low] })).toBe(
      'Fails: this change brings 1 finding at high or above and 1 below.',
    );
    expect(verdict({ findings: [low] })).toBe('Passes: this change brings 1 finding, none at high or above.');
  });

  it('does not count old trouble, and names what is exempt', () => {
    expect(verdict({ findings: [finding({ status: 'known' })] })).toMatch(/^Passes: no findings/);
    expect(verdict({ findings: [finding({ status: 'exempt' })] })).toBe(
      'Passes: this change brings 1 finding, which is exempt.',
    );
  });

  it('tells what could not be judged apart from what was', () => {
    expect(verdict({ findings: [unresolved] })).toBe(
      'Fails: 1 part of the change could not be judged. What could be judged has no finding.',
    );
    expect(verdict({ findings: [unresolved, finding()] })).toBe(
      'Fails: this change brings 1 finding at high or above. Besides, 1 part of the change could not be judged.',
    );
  });

  it('is incomplete where facts are missing, and says what becomes of it', () => {
    expect(verdict({ errors: [error] })).toBe(
      'Incomplete: 1 error kept facts of the account away, which fails the run. What could be judged has no finding.',
    );
    const medium = { findings: [finding({ severity: 'medium' })], errors: [error] };
    expect(verdict(medium, { onIncomplete: 'warn' })).toBe(
      'Incomplete: 1 error kept facts of the account away, which only warns, as configured. What could be judged has 1 finding, none at high or above.',
    );
  });
});
