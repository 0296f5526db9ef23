/**
 * What a JSON value says of attached policies, boundaries and membership, in the words of IAM's API.
 * Source: IAM API Reference, `GetAccountAuthorizationDetails`, `AttachRolePolicy`, `PutRolePermissionsBoundary`,
 * `AddUserToGroup` and the like; `ManagedPolicyArns` is CloudFormation's word for it.
 */
import type { FoundAttachment, Holder, Lines } from '../../model/change.ts';
import { entry, type MapValue, type PlacedValue, quoted, textOf } from '../positions.ts';
import { type Note, plainText } from './plain-value.ts';

type Relation = FoundAttachment['relation'];

const LISTS = ['AttachedManagedPolicies', 'AttachedPolicies', 'ManagedPolicyArns'];
const GROUPS = ['GroupList', 'Groups'];
const POLICY_ARN = /^arn:[^:]*:iam::[^:]*:policy\//;

/** Whose the map is, as far as the file tells. */
export interface Owner {
  readonly address: string;
  readonly principal?: Pick<Holder, 'type' | 'name' | 'path' | 'arn'>;
}

/**
 * @param taken what was read with the list that it is an item of; filled and used
 * @param place turns lines of the text that is read into lines of the file
 */
export function foundAttachments(
  map: MapValue,
  owner: Owner,
  taken: WeakSet<PlacedValue>,
  place: (lines: Lines) => Lines,
  note: Note,
): readonly FoundAttachment[] {
  return new AttachmentSearch(owner, taken, place, note).of(map);
}

class AttachmentSearch {
  readonly #owner: Owner;
  readonly #taken: WeakSet<PlacedValue>;
  readonly #place: (lines: Lines) => Lines;
  readonly #note: Note;
  readonly #found: FoundAttachment[] = [];

  constructor(owner: Owner, taken: WeakSet<PlacedValue>, place: (lines: Lines) => Lines, note: Note) {
    this.#owner = owner;
    this.#taken = taken;
    this.#place = place;
    this.#note = note;
  }

  of(map: MapValue): readonly FoundAttachment[] {
    const isUser = textOf(entry(map, 'UserName')) !== undefined;
    const attaches = isAttaching(map) && !this.#taken.has(map);
    for (const { key, value } of map.pairs) {
      if (LISTS.includes(key)) {
        for (const item of itemsOf(value)) {
          this.#taken.add(item);
          this.#policy('attached', item);
        }
      } else if (key === 'PermissionsBoundary') this.#policy('boundary', value);
      else if (GROUPS.includes(key) && isUser) for (const item of itemsOf(value)) this.#group(item);
      else if (key === 'PolicyArn' && attaches) this.#policy('attached', value);
    }
    const isMembership = isUser && map.pairs.length === 2;
    const group = isMembership ? entry(map, 'GroupName') : undefined;
    if (group !== undefined) this.#group(group);
    return this.#found;
  }

  #policy(relation: 'attached' | 'boundary', value: PlacedValue): void {
    const key = relation === 'boundary' ? 'PermissionsBoundaryArn' : 'PolicyArn';
    const given = value.kind === 'map' ? entry(value, key) : value;
    const arn = textOf(given);
    const name = relation === 'attached' ? textOf(entry(value, 'PolicyName')) : undefined;
    // Other services have policies with ARNs of their own. What is empty is none.
    if (arn === '' || isNull(value) || (arn !== undefined && isOfOtherService(arn))) return;
    const { lines } = value;
    const words = relation === 'boundary' ? 'a permissions boundary' : 'an attached policy';
    if (arn !== undefined && POLICY_ARN.test(arn)) {
      const target = { arn: plainText(arn, lines, this.#note) };
      this.#add(relation, target, lines, `${words}, ${shown(arn)}`);
    } else if (arn === undefined && name !== undefined) {
      const target = { name: plainText(name, lines, this.#note) };
      this.#add(relation, target, lines, `${words}, ${shown(name)}`);
    } else if (this.#owner.principal !== undefined) {
      this.#note(lines, `${words}${arn === undefined ? '' : `, ${shown(arn)}`}, which is told by no ARN`);
    }
  }

  #group(value: PlacedValue): void {
    const name = textOf(value.kind === 'map' ? entry(value, 'GroupName') : value);
    const { lines } = value;
    if (name !== undefined && name !== '')
      this.#add('member', { name: plainText(name, lines, this.#note) }, lines, `the group ${shown(name)}`);
    else if (!isNull(value)) this.#note(lines, 'a group, which is told by no name');
  }

  #add(relation: Relation, target: FoundAttachment['target'], lines: Lines, what: string): void {
    const { principal, address } = this.#owner;
    if (principal === undefined) this.#note(lines, `${what}, of nobody that the file names`);
    else
      this.#found.push({
        ...{ relation, holder: { ...holderOf(principal, relation), address }, target },
        lines: this.#place(lines),
      });
  }
}

/** Beside a document it is the ARN of the policy that gets it, and in a list of attached ones the list tells. */
function isAttaching(map: MapValue): boolean {
  const keys = ['PolicyDocument', 'Document', 'PolicyName'];
  return keys.every((key) => entry(map, key) === undefined);
}

/** A membership is the user's. */
function holderOf(principal: NonNullable<Owner['principal']>, relation: Relation): Omit<Holder, 'address'> {
  return relation === 'member' ? { ...principal, type: 'user' } : principal;
}

function isOfOtherService(arn: string): boolean {
  return /^arn:[^:]*:(?!iam:)[a-z]/.test(arn);
}

function isNull(value: PlacedValue): boolean {
  return value.kind === 'scalar' && value.value === null;
}

function itemsOf(value: PlacedValue): readonly PlacedValue[] {
  return value.kind === 'list' ? value.items : [value];
}

function shown(text: string): string {
  return quoted(text).slice(1, -1);
}
