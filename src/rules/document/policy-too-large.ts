/**
 * Policies above the quotas of their size.
 *
 * IAM counts the characters that are not white space, of inline policies those of all that one principal has.
 * Organizations counts white space too where a policy is saved by its API, so that here what is left of it in the texts
 * of the document counts. Source: IAM User Guide, "IAM and AWS STS quotas"; AWS Organizations User Guide, "Quotas and
 * service limits for AWS Organizations" (service control policies have 10,240 characters since May 2026).
 */
import { nameUnknowns } from '../../changes/unknown-name.ts';
import type { Severity } from '../../model/settings.ts';
import type { RuledDocument, StatementRef, Trouble } from '../../model/trouble.ts';
import type { DocumentRule } from './document-rule.ts';

interface Quota {
  readonly most: number;
  /** What AWS raises it to at most for who asks. */
  readonly raisedTo?: number;
  readonly countsWhiteSpace?: true;
  /** What is measured, in words: `the managed policy`. */
  readonly of: string;
}

const INLINE: Readonly<Record<string, Quota>> = {
  role: { most: 10_240, of: 'the inline policies of a role together' },
  user: { most: 2_048, of: 'the inline policies of a user together' },
  group: { most: 5_120, of: 'the inline policies of a group together' },
};
const TRUST: Quota = { most: 2_048, raisedTo: 4_096, of: 'the trust policy of a role' };
const MANAGED: Quota = { most: 6_144, of: 'a managed policy' };
const SERVICE_CONTROL: Quota = { most: 10_240, countsWhiteSpace: true, of: 'a service control policy' };
const PERMISSION_SET: Quota = { most: 32_768, of: 'the inline policy of a permission set' };

interface Measured {
  readonly quota: Quota;
  readonly characters: number;
  /** Parts are not known, and were not counted. */
  readonly isLowerBound: boolean;
  readonly documents: readonly StatementRef[];
}

export const policyTooLarge: DocumentRule = {
  id: 'policy-too-large',
  title: 'Policy above its quota',
  finds:
    'Pull requests only: a policy that is larger than AWS takes, or the inline policies of one principal together.',
  why: 'AWS refuses it, at a time when the rest of the change may already be made.',
  severity: 'High; medium where a raised quota would let it pass.',

  find(documents) {
    return measure(documents).flatMap((measured) => {
      const { characters, quota } = measured;
      return characters > quota.most ? [trouble(measured)] : [];
    });
  },
};

function measure(documents: readonly RuledDocument[]): readonly Measured[] {
  const byQuota = new Map<string, Measured>();
  for (const [document, ruled] of documents.entries()) {
    const quota = ruled.told === 'own' ? quotaOf(ruled) : undefined;
    if (quota === undefined) continue;
    const isSummed = Object.values(INLINE).includes(quota);
    const key = isSummed ? quota.of : `${document}`;
    const known = byQuota.get(key) ?? { quota, characters: 0, isLowerBound: false, documents: [] };
    const { characters, isLowerBound } = sizeOf(ruled.document, quota);
    byQuota.set(key, {
      quota,
      characters: known.characters + characters,
      isLowerBound: known.isLowerBound || isLowerBound,
      documents: [...known.documents, { document }],
    });
  }
  return [...byQuota.values()];
}

/** Resource policies have the limits of their services, which are not looked at. */
function quotaOf({ kind, holder }: RuledDocument): Quota | undefined {
  if (kind === 'trust') return TRUST;
  if (kind === 'scp') return SERVICE_CONTROL;
  if (kind === 'resource') return undefined;
  if (holder === 'policy') return MANAGED;
  if (holder === 'permission-set') return PERMISSION_SET;
  return kind === 'identity' && Object.hasOwn(INLINE, holder) ? INLINE[holder] : undefined;
}

function sizeOf(document: RuledDocument['document'], { countsWhiteSpace }: Quota) {
  const text = typeof document === 'string' ? plainText(document) : (JSON.stringify(document) ?? '');
  const known = nameUnknowns(text, () => '');
  const counted = countsWhiteSpace ? known : known.replace(/\s+/g, '');
  return { characters: [...counted].length, isLowerBound: known !== text };
}

/** A text may be percent-encoded, as IAM delivers it. What is no JSON counts as it stands. */
function plainText(text: string): string {
  for (const decode of [(given: string) => given, decodeURIComponent]) {
    try {
      return JSON.stringify(JSON.parse(decode(text)));
    } catch {
      // The next reading may fit.
    }
  }
  return text;
}

function trouble({ quota, characters, isLowerBound, documents }: Measured): Trouble {
  const { most, raisedTo, of } = quota;
  const [ref, ...more] = documents;
  if (ref === undefined) throw new Error('a size without a document');
  const passesIfRaised = raisedTo !== undefined && characters <= raisedTo;
  const severity: Severity = passesIfRaised ? 'medium' : 'high';
  const size = `${isLowerBound ? 'at least ' : ''}${count(characters)} characters`;
  const raised = raisedTo === undefined ? '' : `, and ${count(raisedTo)} where the quota was raised`;
  return {
    rule: 'policy-too-large',
    severity,
    statements: [ref, ...more],
    about: 'size',
    says: `has ${size}; AWS takes ${count(most)} for ${of}${raised}`,
    remedy: passesIfRaised
      ? 'Name fewer principals, or bind them by a condition on the organization. Service Quotas raises the quota for who asks.'
      : 'Split it, leave out Sid elements, or use wildcards where all that they match is meant.',
  };
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}
