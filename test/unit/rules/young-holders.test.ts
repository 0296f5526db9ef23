import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import {
  accessTo,
  aGroup,
  allow,
  aPolicy,
  aRole,
  aService,
  aSnapshot,
  aUser,
  COLLECTED_AT,
  daysAgo,
  settings,
} from '../factory.ts';
import { judge } from './judge.ts';

const neverUsed = { createdAt: daysAgo(500), access: accessTo(aService('s3', null)) };
const s3 = [{ name: 'app', document: allow('s3:*') }];

function role(name: string, age: number) {
  return aRole({ name, createdAt: daysAgo(age), access: accessTo(aService('s3', 1)) });
}

function user(name: string, age: number) {
  return aUser({ name, createdAt: daysAgo(age) });
}

function policyOf(...holders: readonly Entity[]) {
  return aPolicy({ ...neverUsed, attachments: holders.map(({ arn }) => arn) });
}

function groupOf(...members: readonly Entity[]) {
  return aGroup({ ...neverUsed, inlinePolicies: s3, members: members.map(({ arn }) => arn) });
}

/** What is said of the entity in an account that holds the others too. */
function said(entity: Entity, ...others: readonly Entity[]) {
  const judgement = judge(aSnapshot([entity, ...others]), settings(), new Date(COLLECTED_AT));
  const findings = judgement.findings.filter((finding) => finding.entity === entity);
  return { judged: judgement.entities.find((one) => one.entity === entity), findings };
}

const RULES = ['entity-unused', 'service-never-accessed'];

describe('an old policy', () => {
  it('is in grace as long as the only role that has it is', () => {
    const young = role('young', 2);
    const { judged, findings } = said(policyOf(young), young);
    expect(findings).toEqual([]);
    expect(judged).toMatchObject({
      status: 'compliant',
      inGrace: true,
      reason:
        'in grace until 2026-06-29: everyone who has it is younger than 30 days, its use is not judged yet',
    });
  });

  it('is judged once one of the roles that have it is out of grace', () => {
    const [young, grown] = [role('young', 2), role('grown', 30)];
    const { findings } = said(policyOf(young, grown), young, grown);
    expect(findings.map(({ rule }) => rule)).toEqual(['service-never-accessed']);
    expect(findings[0]?.evidence.trackedSince).toBe(daysAgo(30));
  });

  it('is called unused when somebody had it for longer than the threshold', () => {
    const [young, old] = [role('young', 2), role('old', 181)];
    const { findings } = said(policyOf(young, old), young, old);
    expect(findings.map(({ rule }) => rule)).toEqual(RULES);
    expect(findings.map(({ evidence }) => evidence.trackedSince)).toEqual([daysAgo(181), daysAgo(181)]);
  });

  it('attached to a group is in grace as long as all members of the group are', () => {
    const mary = user('mary', 2);
    const group = groupOf(mary);
    expect(said(policyOf(group), group, mary)).toMatchObject({ judged: { inGrace: true }, findings: [] });
    const john = user('john', 300);
    const both = groupOf(mary, john);
    expect(said(policyOf(both), both, mary, john).findings.map(({ rule }) => rule)).toEqual(RULES);
  });

  it('attached to a group without members waits for the grace time of the group', () => {
    const empty = { ...groupOf(), createdAt: daysAgo(2) };
    expect(said(policyOf(empty), empty)).toMatchObject({ judged: { inGrace: true }, findings: [] });
  });

  it('is watched since its own creation where its holders are older', () => {
    const old = role('old', 300);
    const policy = { ...policyOf(old), createdAt: daysAgo(200) };
    expect(said(policy, old).findings[0]?.evidence.trackedSince).toBe(daysAgo(200));
  });
});

describe('an old group', () => {
  it('is in grace as long as its only member is', () => {
    const mary = user('mary', 29);
    const { judged, findings } = said(groupOf(mary), mary);
    expect(findings).toEqual([]);
    expect(judged).toMatchObject({
      status: 'compliant',
      reason: expect.stringMatching(/^in grace until 2026-06-02: everyone who has it/),
    });
  });

  it('is judged on the day that the grace time of its oldest member ends', () => {
    const [mary, john] = [user('mary', 30), user('john', 2)];
    const { findings } = said(groupOf(mary, john), mary, john);
    expect(findings.map(({ rule }) => rule)).toEqual(['service-never-accessed']);
    expect(findings[0]?.evidence.trackedSince).toBe(daysAgo(30));
  });
});
