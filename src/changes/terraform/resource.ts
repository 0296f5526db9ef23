/** A resource of the AWS provider, from its block or from a plan. */
import type { FoundAttachment, Holder, PartlyKnown } from '../../model/change.ts';
import { itemsOf, type Place, textOf, Unknown, type Value } from './value.ts';

export interface Resource {
  readonly address: string;
  /** `aws_iam_role` */
  readonly type: string;
  readonly fields: ReadonlyMap<string, Value>;
  readonly place: Place;
}

/** Addresses of what is defined beside a resource. */
export interface Neighbours {
  /** Of the role, user, group or policy of that name, or of the policy with that ARN. */
  addressOf(type: Holder['type'], nameOrArn: string): string | undefined;
  /** Of what an argument refers to, where its value is not known. */
  referenceOf(resource: Resource, argument: string): string | undefined;
}

const TERRAFORM_TYPES: Readonly<Record<string, RegExp>> = {
  role: /(?:^|\.)aws(?:cc)?_iam_role\./,
  user: /(?:^|\.)aws(?:cc)?_iam_user\./,
  group: /(?:^|\.)aws(?:cc)?_iam_group\./,
  policy: /(?:^|\.)(?:aws_iam_policy|awscc_iam_managed_policy)\./,
};

/** The text that an argument gives, with stand-ins for what is not known. */
export function textField(resource: Resource, name: string): PartlyKnown | undefined {
  return textOf(resource.fields.get(name));
}

/** The resource itself as a holder. */
export function itself(resource: Resource, type: Holder['type']): Holder {
  const given = (['name', 'path', 'arn'] as const).flatMap((part) => {
    const text = textField(resource, part);
    return text === undefined ? [] : [[part, text] as const];
  });
  return { type, address: resource.address, ...Object.fromEntries(given) };
}

/** The principal that an argument names, such as `role = aws_iam_role.deploy.name`. */
export function namedHolder(
  resource: Resource,
  type: Holder['type'],
  argument: string,
  neighbours: Neighbours,
  value = resource.fields.get(argument),
): Holder {
  const name = textOf(value);
  const address = addressIn(value, type, argument, resource, neighbours) ?? '';
  return { type, address, ...(name !== undefined && { name }) };
}

/** The policy that an argument names by its ARN. */
export function policyTarget(
  resource: Resource,
  argument: string,
  neighbours: Neighbours,
  value = resource.fields.get(argument),
): FoundAttachment['target'] {
  const arn = textOf(value);
  const address = addressIn(value, 'policy', argument, resource, neighbours);
  return { ...(arn !== undefined && { arn }), ...(address !== undefined && { address }) };
}

function addressIn(
  value: Value | undefined,
  type: Holder['type'],
  argument: string,
  resource: Resource,
  neighbours: Neighbours,
): string | undefined {
  const fits = (address: string | undefined) =>
    address !== undefined && (TERRAFORM_TYPES[type]?.test(address) ?? false) ? address : undefined;
  const referred = fits(value?.reference);
  if (referred !== undefined || value === undefined) return referred;
  if (value.data instanceof Unknown) return fits(neighbours.referenceOf(resource, argument));
  const text = textOf(value);
  return text === undefined ? undefined : neighbours.addressOf(type, text);
}

/** The values of an argument that is a list, and of one that is not known that one. */
export function listField(resource: Resource, name: string): readonly Value[] {
  return itemsOf(resource.fields.get(name));
}
