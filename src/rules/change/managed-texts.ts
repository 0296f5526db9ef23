/** Managed policies and groups that the change names and does not hold: from the inventory, or as AWS publishes them. */
import type { Entity, Group, ManagedPolicy, PolicyText } from '../../model/entity.ts';
import type { PlacedAttachment } from './sides.ts';
import { known } from './sides.ts';

export interface NamedText {
  readonly name: string;
  readonly documents: readonly PolicyText[];
  readonly told: 'aws' | 'elsewhere';
}

const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
const document = (...statements: readonly object[]) => ({ Version: '2012-10-17', Statement: statements });

/**
 * By the name that follows `arn:PARTITION:iam::aws:policy/`.
 * Source: AWS Managed Policy Reference, the pages of these policies; AWS may allow more by now.
 */
const PUBLISHED: Readonly<Record<string, PolicyText>> = {
  AdministratorAccess: document(everything),
  PowerUserAccess: document(
    { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' },
    {
      Effect: 'Allow',
      Action: [
        'account:GetAccountInformation',
        'account:GetGovCloudAccountInformation',
        'account:GetPrimaryEmail',
        'account:ListRegions',
        'iam:CreateServiceLinkedRole',
        'iam:DeleteServiceLinkedRole',
        'iam:ListRoles',
        'organizations:DescribeEffectivePolicy',
        'organizations:DescribeOrganization',
      ],
      Resource: '*',
    },
  ),
  IAMFullAccess: document({
    Effect: 'Allow',
    Action: [
      'iam:*',
      'organizations:DescribeAccount',
      'organizations:DescribeOrganization',
      'organizations:DescribeOrganizationalUnit',
      'organizations:DescribePolicy',
      'organizations:ListChildren',
      'organizations:ListParents',
      'organizations:ListPolicies',
      'organizations:ListPoliciesForTarget',
      'organizations:ListRoots',
      'organizations:ListTargetsForPolicy',
    ],
    Resource: '*',
  }),
};

const AWS_POLICY = /^arn:[^:]*:iam::aws:policy\/(.+)$/s;

/** The texts behind names. @param entities all that the inventories hold */
export class ManagedTexts {
  readonly #policies = new Map<string, ManagedPolicy>();
  /** Those of AWS, whatever the partition. */
  readonly #ofAws = new Map<string, ManagedPolicy>();
  readonly #ofAwsByName = new Map<string, ManagedPolicy>();
  readonly #policiesByName = new Map<string, ManagedPolicy[]>();
  readonly #groups = new Map<string, Group[]>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      if (entity.type === 'policy') {
        this.#policies.set(entity.arn, entity);
        const ofAws = AWS_POLICY.exec(entity.arn)?.[1];
        if (ofAws !== undefined) {
          this.#ofAws.set(ofAws, entity);
          this.#ofAwsByName.set(entity.name, entity);
        } else push(this.#policiesByName, entity.name, entity);
      } else if (entity.type === 'group') push(this.#groups, entity.name, entity);
    }
  }

  /** Undefined where nobody here knows the text. */
  of({ file: { accountId }, found: { relation, target } }: PlacedAttachment): NamedText | undefined {
    const arn = known(target.arn);
    const name = known(target.name) ?? policyNameIn(target.arn);
    // By its name alone, as SAM takes them, a policy may be one of AWS; one of the account's own goes first.
    const isBare = target.arn === undefined && name !== undefined && !this.#policiesByName.has(name);
    const ofAws = AWS_POLICY.exec(target.arn ?? '')?.[1] ?? (isBare ? name : '');
    const only = <T extends Entity>(those: readonly T[] | undefined): T | undefined => {
      const own = those?.filter((one) => accountId === undefined || one.accountId === accountId) ?? [];
      return own.length === 1 ? own[0] : undefined;
    };
    if (relation === 'member') {
      const group = name === undefined ? undefined : only(this.#groups.get(name));
      return group && this.#groupText(group);
    }
    const policy =
      (arn === undefined ? undefined : this.#policies.get(arn)) ??
      this.#ofAws.get(ofAws) ??
      (isBare ? this.#ofAwsByName.get(name) : undefined) ??
      (arn === undefined && name !== undefined ? only(this.#policiesByName.get(name)) : undefined);
    const text = policy && textOf(policy);
    if (policy !== undefined && text !== undefined) {
      return { name: policy.name, documents: [text], told: policy.awsManaged ? 'aws' : 'elsewhere' };
    }
    return Object.hasOwn(PUBLISHED, ofAws)
      ? { name: ofAws, documents: [PUBLISHED[ofAws]], told: 'aws' }
      : undefined;
  }

  #groupText({ name, inlinePolicies, attachedPolicies }: Group): NamedText | undefined {
    const attached = attachedPolicies.map(({ arn }) => {
      const policy = this.#policies.get(arn);
      return policy && textOf(policy);
    });
    if (attached.includes(undefined)) return undefined;
    const documents = [...inlinePolicies.map((inline) => inline.document), ...attached];
    return { name, documents, told: 'elsewhere' };
  }
}

function textOf({ versions }: ManagedPolicy): PolicyText | undefined {
  return versions.find(({ isDefault }) => isDefault)?.document;
}

/** Of a policy that is not AWS's; its partition and account need not be known. */
export function policyNameIn(arn: string | undefined): string | undefined {
  return known(/^arn:[^:]*:iam::(?!aws:)[^:]*:policy\/(?:.*\/)?([^/]+)$/s.exec(arn ?? '')?.[1]);
}

function push<T>(into: Map<string, T[]>, key: string, value: T): void {
  const those = into.get(key);
  if (those === undefined) into.set(key, [value]);
  else those.push(value);
}
