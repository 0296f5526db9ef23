import { describe, expect, it } from 'vitest';
import { accessDifference } from '../../../src/policy/difference/access-difference.ts';
import { unknownText } from '../../../src/policy/match.ts';
import { changesOf, line, policy } from './difference-table.ts';
import { allow, deny, type Statement } from './statements.ts';

const SECRET = 'arn:aws:s3:::secret/*';
const MFA = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };
const changes = (before: readonly Statement[], after: readonly Statement[]) =>
  accessDifference([policy(before)], [policy(after)]).changes;

describe('a change in access', () => {
  it('names the statement that grants, and what else grants the action', () => {
    const before = [allow('sqs:SendMessage', 'a'), allow('s3:GetObject', 'a')];
    const [change] = changes(before, [
      allow('sqs:SendMessage', 'a'),
      allow('s3:GetObject', 'a', MFA),
      allow('s3:*', 'b'),
    ]).filter(({ kind }) => kind === 'widened');
    expect(change).toEqual({
      kind: 'widened',
      service: 's3',
      actions: ['s3:GetObject'],
      level: 'read',
      scopes: [
        {
          place: { side: 'after', document: 0, statement: 2 },
          effect: 'Allow',
          resources: ['b'],
          byCondition: false,
        },
      ],
      kept: [{ side: 'before', document: 0, statement: 1 }],
      isCertain: true,
    });
  });

  it('by a Deny names the Deny: where it stood, or where it stands now', () => {
    const [lifted] = changes([allow('s3:GetObject'), deny('s3:*', SECRET)], [allow('s3:GetObject')]);
    expect(lifted?.scopes).toEqual([
      {
        place: { side: 'before', document: 0, statement: 1 },
        effect: 'Deny',
        resources: [SECRET],
        byCondition: false,
      },
    ]);
    const twice = [allow('s3:GetObject'), allow('s3:Get*')];
    expect(changes([...twice, deny('s3:GetObject', SECRET)], twice)[0]?.scopes).toHaveLength(1);
    const [put] = changes([allow('s3:GetObject')], [allow('s3:GetObject'), deny('s3:*', SECRET)]);
    expect(put?.scopes[0]?.place).toEqual({ side: 'after', document: 0, statement: 1 });
    expect(put?.kept).toEqual([{ side: 'after', document: 0, statement: 0 }]);
  });

  it('names the document among several, all of one principal', () => {
    const { changes: found } = accessDifference(
      [policy([allow('s3:*')]), policy([allow('sqs:*')])],
      [policy([allow('sqs:*')]), policy([allow('s3:*'), allow('iam:PassRole')])],
    );
    expect(found.map(line)).toEqual(['+ iam:PassRole on *']);
    expect(found[0]?.scopes[0]?.place).toEqual({ side: 'after', document: 1, statement: 1 });
  });

  it('says when the condition alone makes it, and carries that condition', () => {
    expect(
      changes([allow('s3:GetObject')], [allow('s3:GetObject', '*', MFA)])[0]?.scopes[0]?.byCondition,
    ).toBe(true);
    const [added] = changes([], [allow('s3:GetObject', '*', MFA)]);
    expect(added?.scopes[0]).toMatchObject({
      condition: { Bool: { 'aws:MultiFactorAuthPresent': ['true'] } },
      byCondition: false,
    });
  });

  it('keeps NotResource as it stands', () => {
    const [added] = changes([], [{ Effect: 'Allow', Action: 's3:GetObject', NotResource: SECRET }]);
    expect(added?.scopes[0]).toMatchObject({ notResources: [SECRET] });
    expect(added?.scopes[0]).not.toHaveProperty('resources');
  });

  it.each<[string, string, string]>([
    ['s3:ListBucket', 'list', 's3:ListBucket'],
    ['sqs:*', 'permissions-management', 'sqs:*'],
    ['newsvc:DescribeThing', 'read', 'newsvc:DescribeThing'],
    ['newsvc:*', 'write', 'newsvc:*'],
    ['*', 'permissions-management', '*'],
  ])('to %s is of the level %s', (action, level, shown) => {
    expect(changes([], [allow(action)])).toMatchObject([{ level, actions: [shown] }]);
  });

  it('takes policy variables literally in documents of the older version', () => {
    const home = allow('s3:GetObject', `arn:aws:s3:::\${aws:username}`);
    const { changes: found } = accessDifference([policy([home], '2008-10-17')], [policy([home])]);
    expect(found.map(({ kind }) => kind)).toEqual(['widened', 'narrowed']);
  });

  it('is not certain where an action is not known', () => {
    expect(changesOf([], [allow(['s3:GetObject', `s3:${unknownText(0)}`])])).toEqual([
      `+? s3:GetObject s3:${unknownText(0)} on *`,
    ]);
  });

  it('compares principals by their text', () => {
    const open = (Principal: unknown) => ({ ...allow('s3:GetObject'), Principal });
    expect(changesOf([open('*')], [open('*')])).toEqual([]);
    expect(changesOf([open({ AWS: '111122223333' })], [open('*')])).toEqual([
      '<? s3:GetObject on *',
      '>? s3:GetObject on *',
    ]);
  });
});

describe('documents that can not be compared in full', () => {
  const many = (count: number, of: (index: number) => Statement) =>
    policy(Array.from({ length: count }, (_, i) => of(i)));
  const find = (before: unknown, after: unknown) => accessDifference([before], [after]);

  it('make no change certain, and are named with the reason', () => {
    const { changes: found, unread } = find(policy([]), policy([allow('s3:GetObject'), { Effect: 'Maybe' }]));
    expect(found.map(line)).toEqual(['+? s3:GetObject on *']);
    expect(unread).toMatchObject([
      { side: 'after', document: 0, problem: expect.stringContaining('Statement[1]') },
    ]);
    expect(find('nonsense', policy([])).unread).toMatchObject([{ side: 'before' }]);
  });

  it.each<[string, unknown, string]>([
    ['too many entries', many(2_000, (i) => allow(`s3:Get${i}`, `r${i}`)), 'larger'],
    ['too much text', many(150, () => allow('s3:Get*', 'x'.repeat(1_999))), 'larger'],
    ['a text longer than any ARN', policy([allow('s3:Get*', 'x'.repeat(2_049))]), '2048'],
    [
      'characters kept for policy variables',
      policy([allow('s3:Get*', String.fromCharCode(0xf800))]),
      'character',
    ],
    [
      'more policy variables than there are stand-ins',
      policy([
        allow(
          's3:Get*',
          Array.from({ length: 300 }, (_, i) => `\${aws:PrincipalTag/${i}}`),
        ),
      ]),
      'policy variables',
    ],
    [
      'nesting instead of text',
      policy([allow(JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)))]),
      'found list',
    ],
  ])('are those with %s', (_, document, problem) => {
    for (const { unread } of [find(document, policy([])), find(policy([]), document)]) {
      expect(unread).toMatchObject([{ problem: expect.stringContaining(problem) }]);
    }
  });

  it.each<[string, (side: string) => unknown]>([
    [
      'conditions and wildcards that all cross',
      (side) =>
        many(370, (i) => ({
          ...(i % 3 === 0 ? deny : allow)(['s3:Get*', 'ec2:*'], [`a${i}*${side}*`, `*b${i}`]),
          Condition: {
            StringLike: { [`k${i % 7}`]: [`v${i}*`] },
            StringNotEquals: { [`m${i % 5}`]: `x${i}` },
          },
        })),
    ],
    [
      'long patterns full of wildcards',
      (side) => many(90, (i) => allow('*', `${'*a'.repeat(999)}${side}${i}`)),
    ],
    [
      'a service for each statement',
      (side) => many(900, (i) => ({ Effect: 'Allow', NotAction: `n${i}:${side}*`, Resource: `r${i}` })),
    ],
  ])(
    'are those with %s, which are given up before they take for ever',
    (_, document) => {
      const { changes: found, unread } = find(document('A'), document('B'));
      expect(unread).toMatchObject([{ problem: expect.stringContaining('too intricate') }]);
      expect(found.some(({ isCertain }) => isCertain)).toBe(false);
    },
    120_000,
  );

  it('are not those with names of the prototype', () => {
    const text =
      '{"Statement":[{"Effect":"Allow","Action":["constructor:toString","__proto__:*"],"Resource":"*"}]}';
    const { changes: found, unread } = find(policy([]), text);
    expect(unread).toEqual([]);
    expect(found.map(line)).toEqual(['+ __proto__:* on *', '+ constructor:toString on *']);
  });
});
