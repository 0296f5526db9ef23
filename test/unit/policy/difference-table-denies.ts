import type { DifferenceRow } from './difference-table.ts';
import { allow, allowAllBut, deny, denyAllBut, MFA } from './statements.ts';

const ALL = allow('sqs:*');
const NOT_APP = { Condition: { StringNotLike: { 'aws:PrincipalTag/t': 'a*' } } };
const SECRET = 'arn:aws:s3:::secret/*';

export const DENY_ROWS: readonly DifferenceRow[] = [
  ['a Deny alone changes nothing', [], [deny('*')], []],
  ['a Deny of what is not allowed changes nothing', [allow('s3:*')], [allow('s3:*'), deny('sqs:*')], []],
  ['an action is denied', [ALL], [ALL, deny('sqs:SendMessage')], ['- sqs:SendMessage on *']],
  ['a Deny is taken away', [ALL, deny('sqs:SendMessage')], [ALL], ['+ sqs:SendMessage on *']],
  [
    'a Deny is widened',
    [ALL, deny('sqs:DeleteQueue')],
    [ALL, deny('sqs:Delete*')],
    ['- sqs:DeleteMessage on *'],
  ],
  [
    'a Deny is narrowed',
    [ALL, deny('sqs:Delete*')],
    [ALL, deny('sqs:DeleteQueue')],
    ['+ sqs:DeleteMessage on *'],
  ],
  [
    'a Deny moves to another statement',
    [ALL, deny(['sqs:Delete*', 'sqs:SendMessage'])],
    [deny('sqs:SendMessage'), deny('sqs:Delete*'), ALL],
    [],
  ],
  [
    'a Deny is written twice',
    [ALL, deny('sqs:Delete*')],
    [ALL, deny('sqs:Delete*'), deny('sqs:DeleteQueue')],
    [],
  ],
  [
    'everything is denied',
    [ALL, allow('s3:GetObject')],
    [ALL, allow('s3:GetObject'), deny('*')],
    ['- s3:GetObject on *', '- sqs:* on *'],
  ],
  ['what is allowed anew is denied too', [], [ALL, deny('sqs:*')], []],
  [
    'more is allowed under a Deny',
    [allow('sqs:SendMessage'), deny('sqs:Delete*')],
    [allow(['sqs:SendMessage', 'sqs:DeleteQueue']), deny('sqs:Delete*')],
    [],
  ],
  ['one service is denied of everything', [allow('*')], [allow('*'), deny('iam:*')], ['- iam:* on *']],
  ['a Deny of everything but one service', [allow('*')], [allow('*'), denyAllBut('s3:*')], ['- * !s3 on *']],
  [
    'a Deny of everything but one service leaves that',
    [allow('s3:*')],
    [allow('s3:*'), denyAllBut('s3:*')],
    [],
  ],
  [
    'a Deny spares one more service',
    [allow(['s3:*', 'sqs:x']), denyAllBut('s3:*')],
    [allow(['s3:*', 'sqs:x']), denyAllBut(['s3:*', 'sqs:*'])],
    ['+ sqs:x on *'],
  ],
  [
    'NotAction of a Deny is written as Action',
    [allow(['sqs:*', 'sns:*']), denyAllBut('sqs:*')],
    [allow(['sqs:*', 'sns:*']), deny('sns:*')],
    [],
  ],
  [
    'an Allow by NotAction and a Deny are set against each other',
    [allowAllBut('iam:*'), deny('sts:*')],
    [allowAllBut(['iam:*', 'sts:*'])],
    [],
  ],
  ['a Deny by the case of the action', [ALL, deny('sqs:SendMessage')], [ALL, deny('SQS:sendmessage')], []],
  [
    'a Deny of a service of no table',
    [allow('newsvc:*')],
    [allow('newsvc:*'), deny('newsvc:*')],
    ['- newsvc:* on *'],
  ],
  [
    'a Deny of some of a service of no table',
    [allow('newsvc:*')],
    [allow('newsvc:*'), deny('newsvc:Delete*')],
    ['- newsvc:Delete* on *'],
  ],
  [
    'a Deny on some resources',
    [allow('s3:GetObject')],
    [allow('s3:GetObject'), deny('s3:GetObject', SECRET)],
    [`< s3:GetObject on ${SECRET}`],
  ],
  [
    'a Deny on some resources is taken away',
    [allow('s3:GetObject'), deny('s3:*', SECRET)],
    [allow('s3:GetObject')],
    [`> s3:GetObject on ${SECRET}`],
  ],
  [
    'a Deny grows to more resources',
    [allow('s3:GetObject'), deny('s3:*', 'arn:aws:s3:::secret/a')],
    [allow('s3:GetObject'), deny('s3:*', SECRET)],
    [`< s3:GetObject on ${SECRET}`],
  ],
  [
    'a Deny covers all that is allowed',
    [allow('s3:GetObject', 'arn:aws:s3:::secret/a')],
    [allow('s3:GetObject', 'arn:aws:s3:::secret/a'), deny('s3:*', SECRET)],
    ['- s3:GetObject on arn:aws:s3:::secret/a'],
  ],
  [
    'a Deny elsewhere changes nothing',
    [allow('s3:GetObject', 'arn:aws:s3:::open/*')],
    [allow('s3:GetObject', 'arn:aws:s3:::open/*'), deny('s3:*', SECRET)],
    [],
  ],
  [
    'a Deny on two resources is split',
    [allow('s3:GetObject'), deny('s3:*', ['arn:aws:s3:::a', 'arn:aws:s3:::b'])],
    [allow('s3:GetObject'), deny('s3:*', 'arn:aws:s3:::b'), deny('s3:*', 'arn:aws:s3:::a')],
    [],
  ],
  [
    'a Deny by NotResource spares what is allowed',
    [allow('s3:GetObject', SECRET)],
    [allow('s3:GetObject', SECRET), { Effect: 'Deny', Action: '*', NotResource: SECRET }],
    [],
  ],
  [
    'a Deny by NotResource takes the rest',
    [allow('s3:GetObject', ['arn:aws:s3:::open/*', SECRET])],
    [
      allow('s3:GetObject', ['arn:aws:s3:::open/*', SECRET]),
      { Effect: 'Deny', Action: '*', NotResource: SECRET },
    ],
    ['< s3:GetObject on arn:aws:s3:::open/*'],
  ],
  [
    'a Deny by NotResource for an Allow by Resource',
    [allow('s3:GetObject', SECRET)],
    [allow('s3:GetObject'), { Effect: 'Deny', Action: '*', NotResource: SECRET }],
    [],
  ],
  ['a Deny with a condition', [ALL], [ALL, deny('sqs:*', '*', MFA)], ['< sqs:* on *']],
  ['a Deny with a condition is taken away', [ALL, deny('sqs:*', '*', MFA)], [ALL], ['> sqs:* on *']],
  ['a Deny loses its condition', [ALL, deny('sqs:*', '*', MFA)], [ALL, deny('sqs:*')], ['- sqs:* on *']],
  [
    'a Deny with a condition of its own is no less',
    [ALL, deny('sqs:*')],
    [ALL, deny('sqs:*'), deny('sqs:*', '*', MFA)],
    [],
  ],
  [
    'a Deny under the very condition of the Allow',
    [allow('s3:GetObject', '*', MFA)],
    [allow('s3:GetObject', '*', MFA), deny('s3:*', '*', MFA)],
    ['- s3:GetObject on *'],
  ],
  [
    'the condition of a Deny is written in another case',
    [ALL, deny('sqs:*', '*', MFA)],
    [ALL, deny('sqs:*', '*', { Condition: { boolifexists: { 'AWS:multifactorauthpresent': 'FALSE' } } })],
    [],
  ],
  [
    'a Deny without MFA becomes an Allow with it',
    [ALL, deny('sqs:*', '*', MFA)],
    [allow('sqs:*', '*', { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } })],
    [],
  ],
  [
    'a Deny gains a condition that may be false',
    [allow('s3:GetObject'), deny('s3:*')],
    [
      allow('s3:GetObject'),
      deny('s3:*', '*', { Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-example' } } }),
    ],
    ['+ s3:GetObject on *'],
  ],
  [
    'a Deny loses a resource that was never allowed',
    [allow('s3:GetObject', 'arn:aws:s3:::*a'), deny('s3:*', ['arn:aws:s3:::?', 'arn:aws:s3:::bb'])],
    [allow('s3:GetObject', 'arn:aws:s3:::*a'), deny('s3:*', 'arn:aws:s3:::?')],
    [],
  ],
  [
    'a Deny under a condition loses a resource that it covers anyway',
    [
      allow('s3:GetObject', '*', { Condition: { StringEqualsIgnoreCase: { 'aws:PrincipalTag/t': 'a' } } }),
      deny('s3:*', ['arn:aws:s3:::a', '*'], NOT_APP),
    ],
    [
      allow('s3:GetObject', '*', { Condition: { StringEqualsIgnoreCase: { 'aws:PrincipalTag/t': 'a' } } }),
      deny('s3:*', '*', NOT_APP),
    ],
    [],
  ],
];
