import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/changes/unknown-name.ts';
import type { RuledDocument } from '../../../src/model/trouble.ts';
import { policyTooLarge } from '../../../src/rules/document/policy-too-large.ts';
import { aDocument, aTrust, only, severities, told } from './ruled-documents.ts';

const NOTHING: readonly string[] = [];

/** A document that comes to so many characters without white space. */
function sized(characters: number, overrides: Partial<RuledDocument> = {}): RuledDocument {
  const empty = { Version: '2012-10-17', Statement: [{ Sid: '' }] };
  const Sid = 'x'.repeat(characters - JSON.stringify(empty).length);
  return aDocument([], { document: { ...empty, Statement: [{ Sid }] }, ...overrides });
}

describe('A policy at its quota', () => {
  it.each<[string, number, Partial<RuledDocument>]>([
    ['a managed policy', 6_144, {}],
    ['a boundary', 6_144, { kind: 'boundary' }],
    ['an inline policy of a role', 10_240, { holder: 'role' }],
    ['an inline policy of a user', 2_048, { holder: 'user' }],
    ['an inline policy of a group', 5_120, { holder: 'group' }],
    ['a service control policy', 10_240, { kind: 'scp', holder: 'organization' }],
    ['an inline policy of a permission set', 32_768, { holder: 'permission-set' }],
  ])('passes, and one character more does not: %s', (_, most, overrides) => {
    expect(severities(policyTooLarge, sized(most, overrides))).toEqual(NOTHING);
    expect(severities(policyTooLarge, sized(most + 1, overrides))).toEqual(['high']);
  });

  it('is medium for a trust policy that a raised quota lets pass', () => {
    const trust = { kind: 'trust', holder: 'role' } as const;
    expect(severities(policyTooLarge, sized(2_048, trust))).toEqual(NOTHING);
    expect(severities(policyTooLarge, sized(2_049, trust))).toEqual(['medium']);
    expect(severities(policyTooLarge, sized(4_096, trust))).toEqual(['medium']);
    expect(severities(policyTooLarge, sized(4_097, trust))).toEqual(['high']);
  });
});

describe('The size of a policy', () => {
  it('is told with the quota', () => {
    expect(told(policyTooLarge, sized(7_000))).toEqual([
      'high: has 7,000 characters; AWS takes 6,144 for a managed policy',
    ]);
    expect(told(policyTooLarge, sized(3_000, { kind: 'trust', holder: 'role' }))).toEqual([
      'medium: has 3,000 characters; AWS takes 2,048 for the trust policy of a role, and 4,096 where the quota was raised',
    ]);
  });

  it('is the sum of the inline policies of a principal, and of nothing that others hold', () => {
    const inline = sized(6_000, { holder: 'role' });
    const attached = sized(6_000, { told: 'elsewhere' });
    const found = only(policyTooLarge, attached, inline, aTrust([]), inline);
    expect(found).toMatchObject({
      says: 'has 12,000 characters; AWS takes 10,240 for the inline policies of a role together',
      statements: [{ document: 1 }, { document: 3 }],
      about: 'size',
    });
    expect(severities(policyTooLarge, attached, inline)).toEqual(NOTHING);
  });

  it('does not count white space, but for a service control policy', () => {
    const spaces = aDocument([], { document: { Statement: [{ Sid: `x${' '.repeat(20_000)}` }] } });
    expect(severities(policyTooLarge, spaces)).toEqual(NOTHING);
    expect(severities(policyTooLarge, { ...spaces, kind: 'scp', holder: 'organization' })).toEqual(['high']);
  });

  it('is the same for a text, indented or percent-encoded', () => {
    const { document } = sized(6_144);
    for (const text of [JSON.stringify(document, null, 8), encodeURIComponent(JSON.stringify(document))]) {
      expect(severities(policyTooLarge, aDocument([], { document: text }))).toEqual(NOTHING);
    }
    const large = encodeURIComponent(JSON.stringify(sized(6_145).document));
    expect(severities(policyTooLarge, aDocument([], { document: large }))).toEqual(['high']);
  });

  it('is a lower bound where parts are not known', () => {
    const withUnknown = (characters: number) => {
      const { document } = sized(characters);
      return aDocument([], { document: { ...(document as object), Id: unknown('Name'.repeat(2_000)) } });
    };
    expect(severities(policyTooLarge, withUnknown(6_000))).toEqual(NOTHING);
    expect(told(policyTooLarge, withUnknown(6_990))).toEqual([
      'high: has at least 6,998 characters; AWS takes 6,144 for a managed policy',
    ]);
  });

  it('is not looked at where AWS wrote the policy, or a service has limits of its own', () => {
    expect(severities(policyTooLarge, sized(9_000, { told: 'aws' }))).toEqual(NOTHING);
    expect(severities(policyTooLarge, sized(90_000, { kind: 'resource', holder: 'resource' }))).toEqual(
      NOTHING,
    );
  });
});
