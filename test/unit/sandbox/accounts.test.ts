import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Account, accountOf } from '../../../sandbox/account.ts';
import { accountFileOf, parseDate, readAccountFile } from '../../../sandbox/account-reading.ts';
import { grantedNamespaces } from '../../../sandbox/grants.ts';
import { SERVICE_NAMESPACES } from '../../../sandbox/services.ts';
import { serviceUse } from '../../../sandbox/usage.ts';
import { accountFile, EXPORT_FILE, scratchDirectory } from './stand.ts';

const NOW = Date.UTC(2031, 4, 6);
const DAY_MS = 86_400_000;

const load = (name: string): Account => accountOf(readAccountFile(accountFile(name), NOW), name);

function scratchFile(content: string): string {
  const file = join(scratchDirectory('account'), 'account.json');
  writeFileSync(file, content);
  return file;
}

describe('reading an account', () => {
  test.each([
    ['2019-12-18 19:10:08+00:00'],
    ['2019-12-18T19:10:08Z'],
    ['2019-12-18T20:10:08+01:00'],
    [1576696208],
  ])('%s is a date', (text) => {
    expect(parseDate(text)).toBe(Date.UTC(2019, 11, 18, 19, 10, 8));
  });

  test('the dates of a story move with the time, so that it never ages', () => {
    const contractor = load('sample').passwordLastUsed.get('dave.contractor') ?? '';
    expect((NOW - Date.parse(contractor)) / DAY_MS).toBeCloseTo(311);
  });

  test('the dates of an export stay as they are', () => {
    const [user] = readAccountFile(EXPORT_FILE, NOW).AuthorizationDetails.UserDetailList;
    expect(user?.CreateDate).toBe('2019-12-18T19:10:08Z');
  });

  test('a managed policy counts by its default version, a group policy may be percent-encoded', () => {
    const account = accountOf(readAccountFile(EXPORT_FILE, NOW), EXPORT_FILE);
    const user = account.entities.get('arn:aws:iam::555566667777:user/frank');
    expect(user && grantedNamespaces(account, user)).toEqual(['s3', 'sqs']);
  });

  test.each([
    ['no JSON', 'nothing', /account\.json can't be read as JSON/],
    [
      'another file',
      '{"Version":"2012-10-17"}',
      /account\.json is not an account file: expected the output of/,
    ],
    [
      'a list that is none',
      '{"RoleDetailList":{},"Policies":[]}',
      /account\.json.*RoleDetailList is not a list/,
    ],
    ['an entity without ARN', '{"RoleDetailList":[{}]}', /account\.json.*RoleDetailList\[0\] has no Arn/],
    [
      'a date that is none',
      '{"RoleDetailList":[{"Arn":"arn:aws:iam::111122223333:role/x","CreateDate":"soon"}]}',
      /account\.json.*not a date: "soon"/,
    ],
  ])('%s is refused with the name of the file', (_, content, message) => {
    expect(() => readAccountFile(scratchFile(content), NOW)).toThrow(message);
  });

  test('an empty inventory has no account number', () => {
    const file = accountFileOf({ UserDetailList: [] }, NOW, 'empty.json');
    expect(() => accountOf(file, 'empty.json')).toThrow(/empty\.json.*account number/);
  });
});

describe('the accounts that come with the sandbox', () => {
  test('in the clean account everything that is granted was used within half a year', () => {
    const account = load('clean');
    for (const entity of account.entities.values()) {
      for (const namespace of grantedNamespaces(account, entity)) {
        const use = serviceUse(account, entity, namespace, NOW);
        expect(use.LastAuthenticated, `${entity.arn} ${namespace}`).toBeDefined();
        expect(NOW - Date.parse(use.LastAuthenticated ?? '')).toBeLessThan(180 * DAY_MS);
      }
    }
  });

  test.each(['sample', 'clean', 'member'])(
    '%s: every policy that is attached is in the inventory, and nothing is recorded in vain',
    (name) => {
      const account = load(name);
      for (const [arn, report] of Object.entries(account.lastAccessed ?? {})) {
        const entity = account.entities.get(arn);
        expect(entity, arn).toBeDefined();
        const granted = entity ? grantedNamespaces(account, entity) : [];
        for (const use of report.ServicesLastAccessed ?? [])
          expect(granted, arn).toContain(use.ServiceNamespace);
      }
      for (const policyArn of account.holders.keys()) expect(account.entities.has(policyArn)).toBe(true);
      for (const details of account.file.AuthorizationDetails.Policies) {
        const policy = details as typeof details & { AttachmentCount: number };
        expect(account.holders.get(policy.Arn)?.length ?? 0, policy.Arn).toBe(policy.AttachmentCount);
      }
    },
  );

  test('the sample tells its story: deployment with four services out of all, and one policy that nobody has', () => {
    const account = load('sample');
    const deploy = account.entities.get('arn:aws:iam::111122223333:role/github-deploy');
    const granted = deploy ? grantedNamespaces(account, deploy) : [];
    expect(granted).toEqual(SERVICE_NAMESPACES);
    const used = granted.filter((it) => deploy && serviceUse(account, deploy, it, NOW).LastAuthenticated);
    expect(used).toEqual(['cloudformation', 'ecr', 'lambda', 's3']);
    expect(account.holders.get('arn:aws:iam::111122223333:policy/legacy-backup-access')).toBeUndefined();
  });
});
