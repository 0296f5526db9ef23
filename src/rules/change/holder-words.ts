/** How holders and their documents are called. Plain text; unknown parts are named. */
import { nameUnknowns } from '../../changes/unknown-name.ts';
import type { ChangedHolder } from '../../model/pull-request.ts';
import { listed } from '../words.ts';
import type { Via } from './held.ts';
import type { DocumentPair } from './pairs.ts';
import type { Tie } from './tie.ts';
import { isPrincipal, type Unit } from './units.ts';

const TYPES: Readonly<Record<Unit['type'], string>> = {
  role: 'role',
  user: 'user',
  group: 'group',
  policy: 'managed policy',
  resource: 'resource',
  organization: 'organization policy',
  'permission-set': 'permission set',
};

/** `role deploy`, `managed policy AppPolicy`, `the policy in iam/app.json`. */
export function unitWords(unit: Unit): string {
  const { type, name, holder, file } = unit;
  if (name !== undefined) return `${TYPES[type]} ${name}`;
  if (holder.address !== '') {
    const isBare = (unit.after[0] ?? unit.before[0])?.format === 'json' && type === 'policy';
    if (isBare) return `the policy ${holder.address} in ${file.file.path}`;
    return `${TYPES[type]} ${nameUnknowns(holder.address)}`;
  }
  if (holder.name !== undefined) return `${TYPES[type]} ${nameUnknowns(holder.name)}`;
  return type === 'policy' || type === 'resource' || type === 'organization'
    ? `the policy in ${file.file.path}`
    : `the ${TYPES[type]} of ${file.file.path}`;
}

/** @param holders of a managed policy: principals of the change that have it */
export function changedHolder(
  unit: Unit,
  tie: Tie | undefined,
  holders: readonly Unit[] = [],
  policyName?: string,
): ChangedHolder {
  const { type, name, holder } = unit;
  const had = holders.length === 0 ? '' : ` (attached to ${listed(holders.map(unitWords))})`;
  return {
    type,
    address: nameUnknowns(holder.address),
    words: unitWords(unit) + had,
    ...(name !== undefined && { name }),
    ...(policyName !== undefined && { policyName: nameUnknowns(policyName) }),
    ...(tie && { entityArn: tie.entity.arn, tiedBy: tie.by }),
  };
}

/** `inline policy app of role deploy`, `trust policy of role deploy`, `managed policy app`. */
export function documentWords(unit: Unit, pair: DocumentPair, holder: ChangedHolder): string {
  const { kind } = pair;
  const policyName = (pair.after ?? pair.before)?.found.policyName;
  if (kind === 'trust') return `trust policy of ${holder.words}`;
  if (kind === 'boundary') return `permissions boundary in ${holder.words}`;
  if (isPrincipal(unit)) {
    const name = policyName === undefined ? '' : ` ${nameUnknowns(policyName)}`;
    return `${kind === 'resource' ? 'resource policy' : 'inline policy'}${name} of ${holder.words}`;
  }
  if (holder.words.startsWith('the ')) return holder.words;
  return kind === 'resource' ? `policy of ${holder.words}` : holder.words;
}

/** `AWS-managed policy AdministratorAccess`, `managed policy app`, `group admins`, of what is attached. */
export function viaWords({ relation, unit, after, before }: Via): string {
  if (unit !== undefined) return unitWords(unit);
  const { arn, name, address } = (after ?? before)?.found.target ?? {};
  const text = nameUnknowns(arn ?? name ?? address ?? '');
  if (relation === 'member') return `group ${text}`;
  const ofAws = /^arn:[^:]*:iam::aws:policy\/(.+)$/s.exec(arn ?? '')?.[1];
  return ofAws === undefined ? `managed policy ${text}` : `AWS-managed policy ${nameUnknowns(ofAws)}`;
}

export function viaName({ unit, after, before }: Via): string {
  const { arn, name, address } = (after ?? before)?.found.target ?? {};
  const text = nameUnknowns(unit?.name ?? name ?? arn ?? address ?? '');
  return text.startsWith('arn:') ? (text.split('/').at(-1) ?? text) : text;
}
