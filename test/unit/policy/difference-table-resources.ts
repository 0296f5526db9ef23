import { unknownText } from '../../../src/policy/match.ts';
import type { DifferenceRow } from './difference-table.ts';
import { allow } from './statements.ts';

const get = (...Resource: readonly string[]) => allow('s3:GetObject', Resource);
const getBut = (...NotResource: readonly string[]) => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  NotResource,
});
const VARIABLE = `\${aws:username}`;
const HOME = `arn:aws:s3:::home/${VARIABLE}/*`;
const UNKNOWN = `arn:aws:s3:::${unknownText(0)}/*`;

export const RESOURCE_ROWS: readonly DifferenceRow[] = [
  ['a resource becomes any', [get('arn:aws:s3:::a/*')], [get('*')], ['> s3:GetObject on *']],
  ['any resource becomes one', [get('*')], [get('arn:aws:s3:::a/*')], ['< s3:GetObject on *']],
  [
    'one more resource',
    [get('arn:aws:s3:::a')],
    [get('arn:aws:s3:::a', 'arn:aws:s3:::b')],
    ['> s3:GetObject on arn:aws:s3:::b'],
  ],
  [
    'one resource less',
    [get('arn:aws:s3:::a', 'arn:aws:s3:::b')],
    [get('arn:aws:s3:::a')],
    ['< s3:GetObject on arn:aws:s3:::b'],
  ],
  [
    'another resource',
    [get('arn:aws:s3:::a')],
    [get('arn:aws:s3:::b')],
    ['< s3:GetObject on arn:aws:s3:::a', '> s3:GetObject on arn:aws:s3:::b'],
  ],
  [
    'a resource is covered by the wildcard beside it',
    [get('arn:aws:s3:::a*')],
    [get('arn:aws:s3:::a*', 'arn:aws:s3:::ab')],
    [],
  ],
  ['any covers every other resource', [get('*')], [get('*', 'arn:aws:s3:::a')], []],
  [
    'a wildcard reaches further',
    [get('arn:aws:s3:::a/b/*')],
    [get('arn:aws:s3:::a/*')],
    ['> s3:GetObject on arn:aws:s3:::a/*'],
  ],
  [
    'a wildcard instead of a Region',
    [get('arn:aws:sqs:eu-west-1:111122223333:q')],
    [get('arn:aws:sqs:*:111122223333:q')],
    ['> s3:GetObject on arn:aws:sqs:*:111122223333:q'],
  ],
  ['? becomes *', [get('arn:aws:s3:::a?')], [get('arn:aws:s3:::a*')], ['> s3:GetObject on arn:aws:s3:::a*']],
  [
    'resources come in another order',
    [get('arn:aws:s3:::a', 'arn:aws:s3:::b')],
    [get('arn:aws:s3:::b', 'arn:aws:s3:::a')],
    [],
  ],
  [
    'a statement is split by its resources',
    [get('arn:aws:s3:::a', 'arn:aws:s3:::b')],
    [get('arn:aws:s3:::b'), get('arn:aws:s3:::a')],
    [],
  ],
  [
    'a resource in another case is another',
    [get('arn:aws:s3:::a')],
    [get('arn:aws:s3:::A')],
    ['< s3:GetObject on arn:aws:s3:::a', '> s3:GetObject on arn:aws:s3:::A'],
  ],
  [
    'two statements cross their resources',
    [allow('s3:GetObject', 'arn:aws:s3:::a'), allow('s3:PutObject', 'arn:aws:s3:::b')],
    [allow('s3:GetObject', 'arn:aws:s3:::b'), allow('s3:PutObject', 'arn:aws:s3:::a')],
    [
      '< s3:GetObject on arn:aws:s3:::a',
      '< s3:PutObject on arn:aws:s3:::b',
      '> s3:GetObject on arn:aws:s3:::b',
      '> s3:PutObject on arn:aws:s3:::a',
    ],
  ],
  [
    'actions and resources are merged into more than they were',
    [allow('s3:GetObject', 'arn:aws:s3:::a'), allow('s3:PutObject', 'arn:aws:s3:::b')],
    [allow(['s3:GetObject', 's3:PutObject'], ['arn:aws:s3:::a', 'arn:aws:s3:::b'])],
    ['> s3:GetObject on arn:aws:s3:::b', '> s3:PutObject on arn:aws:s3:::a'],
  ],
  [
    'a new action on a narrow resource',
    [get('*')],
    [get('*'), allow('s3:PutObject', 'arn:aws:s3:::a/*')],
    ['+ s3:PutObject on arn:aws:s3:::a/*'],
  ],
  [
    'all but one resource instead of any',
    [get('*')],
    [getBut('arn:aws:s3:::a/*')],
    ['< s3:GetObject on arn:aws:s3:::a/*'],
  ],
  [
    'all but one resource, and that one',
    [get('*')],
    [getBut('arn:aws:s3:::a/*'), get('arn:aws:s3:::a/*')],
    [],
  ],
  [
    'one more resource is spared',
    [getBut('arn:aws:s3:::a')],
    [getBut('arn:aws:s3:::a', 'arn:aws:s3:::b')],
    ['< s3:GetObject on arn:aws:s3:::b'],
  ],
  [
    'what is spared becomes narrower',
    [getBut('arn:aws:s3:::a*')],
    [getBut('arn:aws:s3:::ab')],
    ['> s3:GetObject on arn:aws:s3:::a*'],
  ],
  [
    'what is spared is named in another order',
    [getBut('arn:aws:s3:::a', 'arn:aws:s3:::b')],
    [getBut('arn:aws:s3:::b', 'arn:aws:s3:::a')],
    [],
  ],
  [
    'NotResource and a resource outside of it',
    [getBut('arn:aws:s3:::a')],
    [getBut('arn:aws:s3:::a'), get('arn:aws:s3:::b')],
    [],
  ],
  [
    'NotResource and the resource that it spares',
    [getBut('arn:aws:s3:::a')],
    [getBut('arn:aws:s3:::a'), get('arn:aws:s3:::a')],
    ['> s3:GetObject on arn:aws:s3:::a'],
  ],
  [
    "a user's own folder becomes everyone's",
    [get(HOME)],
    [get('arn:aws:s3:::home/*')],
    ['> s3:GetObject on arn:aws:s3:::home/*'],
  ],
  [
    "everyone's folder becomes a user's own",
    [get('arn:aws:s3:::home/*')],
    [get(HOME)],
    ['< s3:GetObject on arn:aws:s3:::home/*'],
  ],
  ['a policy variable in another case', [get(HOME)], [get(`arn:aws:s3:::home/\${AWS:UserName}/*`)], []],
  [
    'a policy variable becomes another',
    [get(`arn:aws:s3:::${VARIABLE}`)],
    [get(`arn:aws:s3:::\${aws:userid}`)],
    [`< s3:GetObject on arn:aws:s3:::${VARIABLE}`, `> s3:GetObject on arn:aws:s3:::\${aws:userid}`],
  ],
  ["a folder within a user's own", [get(HOME)], [get(HOME, `arn:aws:s3:::home/${VARIABLE}/x/*`)], []],
  ['a resource that nobody knows, on both sides', [get(UNKNOWN)], [get(UNKNOWN)], []],
  ['a bucket that nobody knows becomes any', [get(UNKNOWN)], [get('*')], ['> s3:GetObject on *']],
  [
    'a resource of which nothing is known becomes any',
    [get(unknownText(0))],
    [get('*')],
    ['>? s3:GetObject on *'],
  ],
  [
    'a resource that nobody knows, below a known start',
    [get(`arn:aws:s3:::a-${unknownText(0)}`)],
    [get('arn:aws:s3:::*')],
    ['> s3:GetObject on arn:aws:s3:::*'],
  ],
  [
    'two resources that nobody knows',
    [get(UNKNOWN)],
    [get(`arn:aws:s3:::${unknownText(1)}/*`)],
    [`<? s3:GetObject on ${UNKNOWN}`, `>? s3:GetObject on arn:aws:s3:::${unknownText(1)}/*`],
  ],
  ['a new action on a resource that nobody knows', [], [get(UNKNOWN)], [`+ s3:GetObject on ${UNKNOWN}`]],
];
