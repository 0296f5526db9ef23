import { ListRegionsCommand } from '@aws-sdk/client-account';
import { type Event, LookupEventsCommand, type LookupEventsCommandInput } from '@aws-sdk/client-cloudtrail';
import { describe, expect, it } from 'vitest';
import { apiSwitch, consoleSwitch, refusedAssume } from '../../../sandbox/cloudtrail/records.ts';
import type { Sandbox, SandboxOptions } from '../../../sandbox/server.ts';
import { stand } from './stand.ts';
import { accountApiOf, admin, ann, bob, cloudTrailOf, daysAgo, HUB, NOW } from './trail-world.ts';

const atNow = (options: Partial<SandboxOptions> = {}) =>
  stand({ now: () => NOW, lookupRate: null, ...options });

const named = (value: string) => ({ AttributeKey: 'EventName' as const, AttributeValue: value });
const byUser = (value: string) => ({ AttributeKey: 'Username' as const, AttributeValue: value });

const lookUp = (sandbox: Sandbox, input: LookupEventsCommandInput = {}, region = 'us-east-1') =>
  cloudTrailOf(sandbox, region).send(new LookupEventsCommand(input));

const times = (events: readonly Event[] = []) => events.map((event) => event.EventTime?.toISOString());

describe('LookupEvents of the sandbox', () => {
  it('tells the events of the caller’s account in the Region that was asked, newest first, with the record as text', async () => {
    const trail = [
      ...apiSwitch({ user: ann, role: admin, at: daysAgo(3) }),
      ...apiSwitch({ user: bob, role: admin, at: daysAgo(1) }),
      ...apiSwitch({ user: bob, role: admin, at: daysAgo(2), region: 'eu-west-1' }),
    ];
    const sandbox = await atNow({ trail });
    const { Events = [] } = await lookUp(sandbox);
    expect(times(Events)).toEqual(['2026-11-19T12:00:00.000Z', '2026-11-17T12:00:00.000Z']);
    expect(Events[1]).toMatchObject({
      EventName: 'AssumeRole',
      EventSource: 'sts.amazonaws.com',
      Username: 'ann@example.com',
      ReadOnly: 'true',
      Resources: [
        { ResourceType: 'AWS::IAM::Role', ResourceName: 'arn:aws:iam::444455556666:role/developer-admin' },
      ],
    });
    expect(JSON.parse(Events[1]?.CloudTrailEvent ?? '')).toMatchObject({
      recipientAccountId: HUB,
      userIdentity: { type: 'IAMUser', principalId: ann.id },
    });
    expect(times((await lookUp(sandbox, {}, 'eu-west-1')).Events)).toEqual(['2026-11-18T12:00:00.000Z']);
  });

  it('finds by one attribute, and refuses two', async () => {
    const same = { ...admin, accountId: HUB };
    const trail = [
      ...consoleSwitch({ user: ann, role: same, at: daysAgo(3) }),
      ...apiSwitch({ user: ann, role: admin, at: daysAgo(2) }),
      refusedAssume({ user: bob, role: admin, at: daysAgo(1) }),
    ];
    const sandbox = await atNow({ trail });
    const found = async (...LookupAttributes: NonNullable<LookupEventsCommandInput['LookupAttributes']>) =>
      times((await lookUp(sandbox, { LookupAttributes })).Events);
    expect(await found(named('SwitchRole'))).toEqual(['2026-11-17T12:00:00.000Z']);
    expect(await found(byUser(ann.name))).toHaveLength(2);
    expect(await found(byUser('nobody'))).toEqual([]);
    await expect(found(named('SwitchRole'), byUser('bob'))).rejects.toMatchObject({
      name: 'InvalidLookupAttributesException',
    });
  });

  it('knows the last ninety days only', async () => {
    const trail = [100, 91, 89, 1].flatMap((days) =>
      apiSwitch({ user: ann, role: admin, at: daysAgo(days) }),
    );
    const sandbox = await atNow({ trail });
    const { Events } = await lookUp(sandbox, { StartTime: new Date(daysAgo(400)) });
    expect(times(Events)).toEqual(['2026-11-19T12:00:00.000Z', '2026-08-23T12:00:00.000Z']);
    const late = await lookUp(sandbox, { EndTime: new Date(daysAgo(10)), StartTime: new Date(daysAgo(95)) });
    expect(times(late.Events)).toEqual(['2026-08-23T12:00:00.000Z']);
  });

  it('pages by at most fifty, with tokens that are of one question only', async () => {
    const trail = Array.from({ length: 120 }, (_, index) =>
      apiSwitch({ user: ann, role: admin, at: NOW - index * 60_000 }),
    ).flat();
    const sandbox = await atNow({ trail });
    const ids: (string | undefined)[] = [];
    let token: string | undefined;
    const pages: number[] = [];
    do {
      const page = await lookUp(sandbox, { ...(token && { NextToken: token }) });
      ids.push(...(page.Events ?? []).map((event) => event.EventId));
      pages.push(page.Events?.length ?? 0);
      token = page.NextToken;
    } while (token);
    expect(pages).toEqual([50, 50, 20]);
    expect(new Set(ids).size).toBe(120);
    const { NextToken } = await lookUp(sandbox);
    await expect(
      lookUp(sandbox, { NextToken, LookupAttributes: [named('AssumeRole')] }),
    ).rejects.toMatchObject({ name: 'InvalidNextTokenException' });
    await expect(lookUp(sandbox, { MaxResults: 51 })).rejects.toMatchObject({
      name: 'InvalidMaxResultsException',
    });
  });

  it('allows two calls a second in each Region', async () => {
    const sandbox = await stand({ now: () => NOW });
    await lookUp(sandbox);
    await lookUp(sandbox);
    await expect(lookUp(sandbox)).rejects.toMatchObject({
      name: 'ThrottlingException',
      message: 'Rate exceeded',
    });
    await lookUp(sandbox, {}, 'eu-west-1');
    expect(sandbox.log.throttled).toEqual({ LookupEvents: 1 });
  });

  it('is refused where it is denied, everywhere or in one Region', async () => {
    const faults = [{ operation: 'LookupEvents', kind: 'denied', arn: 'eu-west-1' } as const];
    const sandbox = await atNow({ faults });
    await lookUp(sandbox);
    await expect(lookUp(sandbox, {}, 'eu-west-1')).rejects.toMatchObject({ name: 'AccessDeniedException' });
    sandbox.configure({ deniedOperations: ['cloudtrail:LookupEvents'] });
    await expect(lookUp(sandbox)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        'is not authorized to perform: cloudtrail:LookupEvents on resource: *',
      ),
    });
  });

  it('shows what is added to the trail while the sandbox stands', async () => {
    const sandbox = await atNow();
    expect((await lookUp(sandbox)).Events).toEqual([]);
    sandbox.trail.add(apiSwitch({ user: ann, role: admin, at: daysAgo(1) }));
    expect((await lookUp(sandbox)).Events).toHaveLength(1);
  });
});

describe('ListRegions of the sandbox', () => {
  it('tells Regions by status, in pages', async () => {
    const sandbox = await stand();
    const client = accountApiOf(sandbox);
    const names: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await client.send(
        new ListRegionsCommand({
          RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'],
          MaxResults: 10,
          ...(NextToken && { NextToken }),
        }),
      );
      names.push(...(page.Regions ?? []).map((region) => region.RegionName));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(names).toHaveLength(17);
    expect(names).toContain('us-east-1');
    expect(names).not.toContain('me-south-1');
  });

  it('is refused where it is denied', async () => {
    const sandbox = await stand({ deniedOperations: ['ListRegions'] });
    await expect(accountApiOf(sandbox).send(new ListRegionsCommand({}))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });
});
