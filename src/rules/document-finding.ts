/** Makes a rule about policy documents one of the catalogue: it judges what each entity holds. */
import type { GrantingPolicy } from '../model/access.ts';
import type { Entity } from '../model/entity.ts';
import { type Evidence, type Finding, type Subject, TRUST_POLICY } from '../model/finding.ts';
import { SEVERITIES, type Severity } from '../model/settings.ts';
import type { Trouble } from '../model/trouble.ts';
import type { DocumentRule } from './document/document-rule.ts';
import type { HeldDocument } from './held-documents.ts';
import { byPermissionSet, isOfIdentityCenter, permissionSetOf } from './identity-center.ts';
import type { Rule } from './rule.ts';
import {
  arnWords,
  capital,
  entityWords,
  holdersWords,
  isAwsManaged,
  listed,
  policyWords,
  sentences,
} from './words.ts';

/** It is about what is granted, whoever uses it. */
const NO_USE: Evidence = Object.freeze({ lastAccessedAt: null, ageDays: null });

/** What is granted is dangerous from the first day, so a young entity is judged too. */
export function ruleOnEntities(rule: DocumentRule): Rule {
  const { id, title, finds, why, severity } = rule;
  return {
    ...{ id, title, finds, why, severity },
    atOnce: true,

    find({ entity, documents, examiner }) {
      const trust = documents.filter(({ ruled }) => ruled.kind === 'trust');
      const others = documents.filter(({ ruled }) => ruled.kind !== 'trust');
      const found = [trust, others].flatMap((held) => {
        if (held.length === 0) return [];
        const troubles = examiner.knownTroubles.of(rule, held);
        return troubles.map((trouble) => findingOf(trouble, entity, held));
      });
      return merged(found);
    },

    explain: (finding) => ({ message: message(finding), remediation: remediation(finding) }),
  };
}

function findingOf(trouble: Trouble, entity: Entity, held: readonly HeldDocument[]): Finding {
  const places = new Set(trouble.statements.map(({ document }) => document));
  const documents = [...places].flatMap((place) => held[place] ?? []);
  const { rule, severity, service, details } = trouble;
  return {
    ...{ rule, severity, entity, evidence: NO_USE, trouble },
    subject: {
      ...(service !== undefined && { service }),
      ...subjectOf(trouble, entity, documents),
    },
    grantedBy:
      documents.length === 1 ? (documents[0]?.grantedBy ?? []) : documents.flatMap((each) => each.grantedBy),
    ...(details !== undefined && { details }),
  };
}

/** Which policy it is of, and what tells it apart there. */
function subjectOf({ about }: Trouble, entity: Entity, documents: readonly HeldDocument[]): Subject {
  const [only, ...others] = documents;
  const policy =
    entity.type === 'policy' || only === undefined || others.length > 0
      ? undefined
      : policyOf(only.grantedBy[0], entity);
  return { ...(policy !== undefined && { policy }), ...(about !== undefined && { about }) };
}

/** Names of inline policies hold no colon and no space, so that no ARN and no trust policy is taken for one. */
function policyOf(granting: GrantingPolicy | undefined, { arn }: Entity): string {
  if (granting === undefined) return TRUST_POLICY;
  const { policyArn, policyName, attachedTo } = granting;
  return (
    policyArn ?? (attachedTo === arn || attachedTo === undefined ? policyName : `${attachedTo} ${policyName}`)
  );
}

/** One for each policy and what it is about: of several statements the gravest is told. */
function merged(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const { policy, about } = finding.subject;
    const key = JSON.stringify([policy, about ?? null]);
    const same = kept.get(key);
    kept.set(key, same === undefined ? finding : together(same, finding));
  }
  return [...kept.values()];
}

function together(one: Finding, other: Finding): Finding {
  const [graver, milder] = place(other.severity) < place(one.severity) ? [other, one] : [one, other];
  const grantedBy = [...graver.grantedBy, ...milder.grantedBy];
  const details = [...new Set([...(graver.details ?? []), ...(milder.details ?? [])])];
  return {
    ...graver,
    grantedBy: [...new Map(grantedBy.map((granting) => [JSON.stringify(granting), granting])).values()],
    ...(details.length > 0 && { details }),
  };
}

function place(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function message({ entity, subject, grantedBy, trouble }: Finding): string {
  const says = trouble?.says ?? '';
  if (entity.type === 'policy') return sentences(`${capital(entityWords(entity))} ${says}`);
  const [first, ...others] = grantedBy;
  if (first === undefined || subject.policy === TRUST_POLICY) {
    return sentences(`The trust policy of ${entityWords(entity)} ${says}`);
  }
  const more = others.length === 0 ? '' : `, together with ${listed(others.map(policyWords))},`;
  return sentences(`${capital(policyWords(first))}${more} ${says}`, throughWords(entity, grantedBy));
}

/** Of what a user has through groups. */
function throughWords(entity: Entity, grantedBy: readonly GrantingPolicy[]): string {
  const groups = new Set(grantedBy.flatMap(({ attachedTo }) => attachedTo ?? []));
  groups.delete(entity.arn);
  return groups.size === 0
    ? ''
    : `${capital(entityWords(entity))} is a member of ${listed([...groups].map(arnWords))}`;
}

function remediation({ entity, grantedBy, trouble }: Finding): string {
  const remedy = trouble?.remedy ?? '';
  if (entity.type === 'policy') {
    const { attachments, awsManaged } = entity;
    const held = attachments.length === 0 ? '' : `It is attached to ${holdersWords(attachments)}`;
    const own = awsManaged
      ? `${capital(entityWords(entity))} can't be edited: replace it by a customer-managed policy`
      : '';
    return sentences(own, remedy, held) + byPermissionSet(attachments);
  }
  if (isOfIdentityCenter(entity.arn)) {
    const change = `Change ${permissionSetOf(entity.arn)} in IAM Identity Center: ${entityWords(entity)} is made from it and can't be changed in IAM`;
    return sentences(change, remedy);
  }
  const foreign = grantedBy.filter(({ policyArn }) => isAwsManaged(policyArn));
  const replaced = foreign.map(
    ({ policyName, attachedTo = entity.arn }) =>
      `Replace AWS-managed policy ${policyName}, which can't be edited, on ${arnWords(attachedTo)} by a customer-managed policy`,
  );
  return sentences(...replaced, remedy);
}
