import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/changes/unknown-name.ts';
import { unknownText } from '../../../src/policy/match.ts';
import {
  alwaysCovers,
  isOneself,
  type ResourceKind,
  reachesBeyondNames,
} from '../../../src/policy/resource.ts';

const allowed = (pattern: string) => ({ pattern, variables: true });

describe('a Deny over a resource', () => {
  it.each<[string, string, boolean]>([
    ['*', '*', true],
    ['*', 'arn:aws:s3:::logs/*', true],
    ['arn:aws:s3:::logs/*', 'arn:aws:s3:::logs/2026/*', true],
    ['arn:aws:s3:::logs/2026/*', 'arn:aws:s3:::logs/*', false],
    ['arn:aws:s3:::logs/*', '*', false],
    ['arn:aws:s3:::LOGS/*', 'arn:aws:s3:::logs/a', false],
    ['arn:aws:iam::*:user/*', `arn:aws:iam::*:user/\${aws:username}`, true],
    [`arn:aws:iam::*:user/\${aws:username}`, `arn:aws:iam::*:user/\${aws:UserName}`, true],
    [`arn:aws:iam::*:user/\${aws:username}`, 'arn:aws:iam::*:user/ada', false],
    ['arn:aws:iam::*:user/*name*', `arn:aws:iam::*:user/\${aws:username}`, false],
    ['arn:aws:iam::*:user/???????????????', `arn:aws:iam::*:user/\${aws:username}`, false],
    [`arn:aws:s3:::a\${*}`, 'arn:aws:s3:::ab', false],
  ])('with Resource %s always holds for %s: %s', (denied, resource, expected) => {
    expect(alwaysCovers({ resources: [denied], variables: true }, allowed(resource))).toBe(expected);
  });

  it('does not hold through a variable that the older policy version takes as plain text', () => {
    const resource = `arn:aws:iam::*:user/\${aws:username}`;
    expect(alwaysCovers({ resources: [resource], variables: false }, allowed(resource))).toBe(false);
  });

  it('does not take a variable for a text that a file leaves open', () => {
    const resources = [`arn:aws:iam::*:user/\${aws:username}`];
    const named = `arn:aws:iam::*:user/${unknownText(0)}`;
    expect(alwaysCovers({ resources, variables: true }, allowed(named))).toBe(false);
  });

  it('proves nothing by more variables than can be told apart', () => {
    const variables = (last: string) =>
      [...Array.from({ length: 299 }, (_, at) => `tag${at}`), last].map((name) => `\${${name}}`).join('/');
    expect(alwaysCovers({ resources: [variables('a')], variables: true }, allowed(variables('b')))).toBe(
      false,
    );
  });

  it.each<[string, string, boolean]>([
    ['arn:aws:s3:::logs/*', 'arn:aws:s3:::data/*', true],
    ['arn:aws:s3:::logs/*', 'arn:aws:s3:::logs/2026', false],
    ['arn:aws:s3:::logs/*', '*', false],
    ['arn:aws:s3:::logs', 'arn:aws:s3:::logs2', true],
    ['arn:aws:s3:::logs', 'arn:aws:s3:::logs2*', true],
    ['arn:aws:s3:::logs', 'arn:aws:s3:::logs*', false],
    ['arn:aws:s3:::logs', 'arn:aws:s3:::logs', false],
    [`arn:aws:s3:::${unknown('Bucket')}`, 'arn:aws:s3:::logs', false],
    ['arn:aws:s3:::logs', `arn:aws:s3:::${unknown('Bucket')}`, false],
    [`arn:aws:s3:::${unknown('Logs')}/*`, `arn:aws:s3:::${unknown('Data')}/*`, false],
    [`arn:aws:s3:::logs-${unknown('Stage')}`, 'arn:aws:s3:::data', true],
  ])('with NotResource %s always holds for %s: %s', (spared, resource, expected) => {
    expect(alwaysCovers({ notResources: [spared], variables: true }, allowed(resource))).toBe(expected);
  });
});

describe('a resource of an Allow', () => {
  const role: ResourceKind = { service: 'iam', prefix: 'role/' };
  const stack: ResourceKind = { service: 'cloudformation', prefix: 'stack/', nameEnd: '/' };

  it.each<[string, ResourceKind, boolean]>([
    ['*', role, true],
    ['arn:*', role, true],
    ['arn:aws:iam::111122223333:*', role, true],
    ['arn:aws:iam::111122223333:role/*', role, true],
    ['arn:aws:iam::111122223333:role/app-*', role, true],
    ['arn:aws:iam::111122223333:role/team/?', role, true],
    ['arn:aws:iam::111122223333:r*', role, true],
    ['arn:aws:*:*:111122223333:role/*', role, true],
    [`arn:aws:iam::*:role/\${aws:PrincipalTag/team}-*`, role, true],
    [`arn:aws:iam::\${aws:PrincipalAccount}:role/*`, role, true],
    [`arn:aws:iam::\${aws:PrincipalAccount}:role/deploy`, role, false],
    ['arn:aws:iam::*:role/deploy', role, false],
    ['arn:aws:iam::111122223333:role/deploy', role, false],
    [`arn:aws:iam::111122223333:role/${unknown('Name')}`, role, false],
    [`arn:aws:iam::111122223333:${unknown('Kind')}*`, role, true],
    [`arn:aws:iam::*:role/\${aws:PrincipalTag/team, '*'}`, role, false],
    ['arn:aws:iam::111122223333:user/*', role, false],
    ['arn:aws:s3:::*', role, false],
    ['arn:aws:s3*', role, false],
    ['arn:aws:iam*', role, true],
    [`${unknown('Bucket.Arn')}/*`, role, false],
    [`${unknown('Bucket.Arn')}-logs/*`, role, false],
    [`${unknown('Function.Arn')}:*`, role, false],
    [`${unknown('Role.Arn')}-*`, role, true],
    [`${unknown('Start')}:role/*`, role, true],
    [`${unknown('Start')}role/app-*`, role, true],
    [`${unknown('Start')}:\${aws:PrincipalAccount}:role/*`, role, true],
    [`${unknown('Start')}:role/app`, role, false],
    ['arn:aws:cloudformation:*:111122223333:stack/shop/*', stack, false],
    ['arn:aws:cloudformation:*:111122223333:stack/shop*/*', stack, true],
    ['arn:aws:cloudformation:*:111122223333:stack/*', stack, true],
  ])('%s reaches beyond the names of %o: %s', (pattern, kind, expected) => {
    expect(reachesBeyondNames(allowed(pattern), kind)).toBe(expected);
  });

  it.each<[string, boolean]>([
    [`arn:aws:iam::*:user/\${aws:username}`, true],
    [`arn:aws:iam::*:user/*/\${AWS:UserName}`, true],
    [`arn:aws:iam::*:user/\${aws:userid}`, true],
    [`arn:aws:iam::*:user/\${aws:username, 'nobody'}`, true],
    [`arn:aws:iam::*:user/\${aws:PrincipalTag/owner}`, false],
    ['arn:aws:iam::*:user/ada', false],
  ])('%s is oneself: %s', (pattern, expected) => {
    expect(isOneself(allowed(pattern))).toBe(expected);
  });
});
