/** Entities with policy documents, and what the rules about documents say of them. */
import type { Entity, ManagedPolicy } from '../../../src/model/entity.ts';
import type { JudgedFinding } from '../../../src/model/finding.ts';
import {
  accessTo,
  allow,
  aPolicy,
  aRole,
  aService,
  aSnapshot,
  COLLECTED_AT,
  DOCUMENT_RULES_ON,
  daysAgo,
  settings,
} from '../factory.ts';
import { judge } from './judge.ts';

export const NOW = new Date(COLLECTED_AT);
export const ADMIN = allow('*');
export const FINE = {
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::orders/*' }],
};
export type Overrides = NonNullable<Parameters<typeof settings>[0]>;

export const asked = ({ rules, ...overrides }: Overrides = {}) =>
  settings({
    ...overrides,
    rules: { ...DOCUMENT_RULES_ON, 'entity-unused': 'off', 'service-never-accessed': 'off', ...rules },
  });
export const judged = (entities: readonly Entity[], overrides: Overrides = {}) =>
  judge(aSnapshot(entities), asked(overrides), NOW);
export const told = (entities: readonly Entity[], overrides: Overrides = {}) =>
  judged(entities, overrides).findings.map(
    ({ rule, entity, subject }) => `${rule} ${entity.type}/${entity.name} ${subject.policy ?? '-'}`,
  );
export const only = ([first, ...others]: readonly JudgedFinding[]): JudgedFinding => {
  if (first === undefined || others.length > 0) throw new Error('not one finding');
  return first;
};

/** All in use, so that there is nothing else to say. */
export const IN_USE = accessTo(aService('s3', 1));

/** What AWS wrote, with this document. */
export const ofAws = (name: string, document: unknown): ManagedPolicy => ({
  ...aPolicy({
    name,
    access: IN_USE,
    versions: [{ id: 'v1', isDefault: true, createdAt: daysAgo(1000), document }],
  }),
  arn: `arn:aws:iam::aws:policy/${name}`,
  awsManaged: true,
});
export const policyOf = (document: unknown, overrides: Partial<ManagedPolicy> = {}) =>
  aPolicy({
    versions: [{ id: 'v1', isDefault: true, createdAt: daysAgo(1000), document }],
    ...overrides,
  });
export const having = ({ name, arn }: ManagedPolicy) => ({
  inlinePolicies: [],
  attachedPolicies: [{ name, arn }],
});
export const role = (document: unknown, overrides = {}) =>
  aRole({ access: IN_USE, inlinePolicies: [{ name: 'app', document }], ...overrides });
