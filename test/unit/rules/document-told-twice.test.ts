/** What two rules find in the same statement is told once, by one that is on. */
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/model/settings.ts';
import {
  aChange,
  allows,
  changeSettings,
  denies,
  judged as judgedChange,
  NO_USAGE,
  policy,
} from './changes.ts';
import { judged, role } from './documents.ts';

type Rules = Partial<Settings['rules']>;
const WAY = 'privilege-escalation';
const WHOLE = 'wildcard-service';

const inAudit = (document: object, rules: Rules = {}) =>
  judged([role(document)], { rules }).findings.map(({ rule, subject }) => `${rule} ${subject.about}`);
const inChange = (after: object, rules: Rules = {}) =>
  judgedChange(aChange({ path: 'iam/app.json', after }), NO_USAGE, changeSettings({ rules })).findings.map(
    ({ rule, subject }) => `${rule} ${subject.about}`,
  );

describe.each([
  ['an audit', inAudit],
  ['a pull request', inChange],
])('In %s, a service that is allowed as a whole', (_, found) => {
  it('is told by the ways to more rights that it holds', () => {
    expect(found(policy(allows('iam:*')))).toEqual([`${WAY} iam`]);
    expect(found(policy(allows('lambda:*')))).toEqual([`${WAY} lambda`]);
    expect(found(policy(allows('*', 'arn:aws:iam::*:*')))).toEqual([`${WAY} iam`]);
    expect(found(policy(allows('*'), denies('iam:*')))).toEqual([`${WAY} every service`]);
  });

  it('is told by its rule where it holds none', () => {
    expect(found(policy(allows(['iam:*', 's3:*'])))).toEqual([`${WAY} iam`, `${WHOLE} s3`]);
  });

  it('is told by its rule where the ways are by another statement', () => {
    const both = policy(allows('kms:*'), allows('iam:PutRolePolicy'));
    expect(found(both)).toEqual([`${WAY} put-role-policy`, `${WHOLE} kms`]);
  });

  it('is told by its rule where the rule on ways is off', () => {
    expect(found(policy(allows('iam:*')), { [WAY]: 'off' })).toEqual([`${WHOLE} iam`]);
    expect(found(policy(allows('iam:*')), { [WHOLE]: 'off' })).toEqual([`${WAY} iam`]);
  });

  it('is told by both where the settings make the ways the lesser trouble', () => {
    expect(found(policy(allows('iam:*')), { [WAY]: 'low' }).toSorted()).toEqual([
      `${WAY} iam`,
      `${WHOLE} iam`,
    ]);
    expect(found(policy(allows('iam:*')), { [WAY]: 'low', [WHOLE]: 'low' })).toEqual([`${WAY} iam`]);
  });
});
