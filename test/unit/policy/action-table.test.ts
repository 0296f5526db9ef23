import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileActionTable, TABLE_FILE } from '../../../scripts/action-table.ts';
import {
  ACTION_TABLE_DATE,
  levelAt,
  SERVICE_NAMESPACES,
  serviceActions,
} from '../../../src/policy/action-table.ts';
import type { AccessLevel } from '../../../src/policy/types.ts';

function levelOf(action: string): AccessLevel | undefined {
  const [namespace = '', name = ''] = action.split(':');
  const service = serviceActions(namespace);
  const index = service?.indexOf.get(name.toLowerCase());
  return service === undefined || index === undefined ? undefined : levelAt(service, index);
}

describe('the action table', () => {
  it('is what the script makes of the installed data (else run: npx tsx scripts/action-table.ts)', () => {
    expect(readFileSync(TABLE_FILE, 'utf8') === compileActionTable()).toBe(true);
  });

  it('stays under 400 KB and names its source and licence', () => {
    const bytes = readFileSync(TABLE_FILE, 'utf8');
    expect(bytes.length).toBeLessThan(400_000);
    expect(JSON.parse(bytes)).toMatchObject({
      source: expect.stringMatching(/^@cloud-copilot\/iam-data \d/),
      license: expect.stringContaining('MIT, Copyright'),
    });
  });

  it('tells the day that it is of', () => {
    expect(new Date(ACTION_TABLE_DATE).toISOString()).toMatch(new RegExp(`^${ACTION_TABLE_DATE}T`));
  });

  it.each<[string, AccessLevel]>([
    ['s3:ListAllMyBuckets', 'list'],
    ['s3:GetObject', 'read'],
    ['s3:PutObject', 'write'],
    ['s3:PutBucketPolicy', 'permissions-management'],
    ['s3:PutObjectTagging', 'tagging'],
    ['ec2:CreateTags', 'tagging'],
    ['ec2:DescribeInstances', 'list'],
    ['iam:PassRole', 'write'],
    ['iam:AttachRolePolicy', 'permissions-management'],
    ['glue:GetStage', 'read'],
    ['quicksight:DescribeTopicPermissions', 'read'],
    ['iot:ListSubscriptions', 'list'],
    ['redshift:GetClusterCredentials', 'write'],
    ['datazone:GetIamPortalLoginUrl', 'permissions-management'],
    ['apigateway:GET', 'read'],
    ['execute-api:Invoke', 'write'],
    ['lambda:AddPermission', 'permissions-management'],
  ])('%s is of level %s', (action, level) => {
    expect(levelOf(action)).toBe(level);
  });

  it('reads every service, each action once', () => {
    let count = 0;
    for (const namespace of SERVICE_NAMESPACES) {
      const service = serviceActions(namespace);
      expect(service?.names.length, namespace).toBe(service?.indexOf.size);
      expect(namespace).toBe(namespace.toLowerCase());
      count += service?.names.length ?? 0;
    }
    expect(count).toBeGreaterThan(20_000);
  });

  it('knows no service of the name of an object property', () => {
    expect(serviceActions('constructor')).toBeUndefined();
    expect(serviceActions('__proto__')).toBeUndefined();
  });
});
