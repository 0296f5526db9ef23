/** The resources of a plan, on one side of it. */
import type { Json } from '../../model/json.ts';
import { Budget, TooLarge } from '../terraform/budget.ts';
import { documentText } from '../terraform/data-document.ts';
import type { Found } from '../terraform/found.ts';
import { isOfAws, readResource } from '../terraform/read-resource.ts';
import type { Neighbours, Resource } from '../terraform/resource.ts';
import { type Place, textOf, Unknown, type Value } from '../terraform/value.ts';
import { referencesOf, splitAddress } from './configuration.ts';
import { type Masks, plannedFields } from './planned-value.ts';

export interface SideResource {
  /** With modules and instance: `module.app["a"].aws_iam_role.deploy[0]`. */
  readonly address: string;
  readonly type: string;
  readonly isData: boolean;
  readonly values: Json;
  readonly masks: Masks;
  readonly place: Place;
}

const DOCUMENT = /^data\.aws_iam_policy_document\.[\w-]+$/;
/** For the documents that are put together of data which the plan does not show as text. */
const UNITS = 4_000_000;

export function readSide(items: readonly SideResource[], configuration: unknown, found: Found): void {
  const documents = new Map(items.filter(isDocument).map((item) => [item.address, item]));
  const resources = items
    .filter(({ isData, type }) => !isData && isOfAws(type))
    .map((item) => planned(item, configuration, documents, found));
  const neighbours = neighboursOf(resources, configuration);
  for (const resource of resources) readResource(resource, found, neighbours);
}

function isDocument({ isData, type }: SideResource): boolean {
  return isData && type === 'aws_iam_policy_document';
}

function planned(
  item: SideResource,
  configuration: unknown,
  documents: ReadonlyMap<string, SideResource>,
  found: Found,
): Resource {
  const { address, type, place } = item;
  const fields = new Map(plannedFields(item.values, item.masks, place, address));
  for (const [argument, value] of fields) {
    if (!(value.data instanceof Unknown)) continue;
    const document = documentBehind(item, argument, configuration, documents);
    if (document === undefined) continue;
    fields.set(argument, document);
    // A plan tells what an expression refers to, and not which functions it puts it through.
    found.unresolved(place, `${value.data.what}; what it is made of is judged in its place`, address);
  }
  return { address, type, fields, place };
}

/** A document of which a part is known after apply is not known as a text, but the plan shows the parts. */
function documentBehind(
  item: SideResource,
  argument: string,
  configuration: unknown,
  documents: ReadonlyMap<string, SideResource>,
): Value | undefined {
  const address = splitAddress(item.address);
  if (address === undefined) return undefined;
  const references = referencesOf(configuration, address, argument);
  const text = references.find((reference) => /\.(?:minified_)?json$/.test(reference));
  const name = text?.replace(/\.(?:minified_)?json$/, '').replace(/\[[^\]]*\]$/, '') ?? '';
  // Anything else in the expression may change the text.
  if (!DOCUMENT.test(name) || !references.every((reference) => reference.startsWith(name))) return undefined;
  const found =
    documents.get(address.modulePrefix + name) ??
    documents.get(address.modulePrefix + name + address.instance);
  if (found === undefined) return undefined;
  try {
    const fields = plannedFields(found.values, found.masks, item.place, found.address);
    return documentText(fields, item.place, new Budget(UNITS));
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return undefined;
  }
}

function neighboursOf(resources: readonly Resource[], configuration: unknown): Neighbours {
  const named = new Map<string, string>();
  const addresses = new Set(resources.map(({ address }) => address));
  for (const { address, type, fields } of resources) {
    for (const field of ['name', 'arn']) {
      const value = fields.get(field);
      const text = value?.data instanceof Unknown ? undefined : textOf(value);
      if (text !== undefined) named.set(`${type} ${text}`, address);
    }
  }
  return {
    addressOf: (type, nameOrArn) => named.get(`aws_iam_${type} ${nameOrArn}`),
    referenceOf: (resource, argument) => {
      const address = splitAddress(resource.address);
      if (address === undefined) return undefined;
      const references = referencesOf(configuration, address, argument);
      const [only, ...more] = new Set(
        references.flatMap((reference) => /^aws_[\w-]+\.[\w-]+/.exec(reference)?.[0] ?? []),
      );
      if (only === undefined || more.length > 0) return undefined;
      const whole = address.modulePrefix + only;
      const candidates = [whole, whole + address.instance];
      return candidates.find((candidate) => addresses.has(candidate));
    },
  };
}
