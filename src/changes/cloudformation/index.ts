/** Templates of CloudFormation and SAM, in JSON and YAML, those that the CDK synthesizes among them. */
import type { FoundDocument, Lines, ReadSource, Unresolved } from '../../model/change.ts';
import { fileTree } from '../file-tree.ts';
import { withBasis } from './basis.ts';
import { IAM_RESOURCES } from './iam-resources.ts';
import { Values } from './intrinsics.ts';
import { nestedStacks, type ReadTemplate } from './nested-stacks.ts';
import { POLICY_OF, readResourcePolicies } from './resource-policies.ts';
import { readServerless } from './serverless.ts';
import { readTemplate, type Template, type ToldParameters } from './template.ts';
import { TemplateReader } from './template-reader.ts';

export type { ToldParameters } from './template.ts';

/**
 * @param parameters values that are known for sure, of parameters and of pseudo parameters such as `AWS::Partition`
 * @throws ReadError when the text is neither JSON nor YAML, or made to exhaust its reader
 */
export function readCloudFormation(
  text: string,
  path: string,
  parameters: ToldParameters = {},
): ReadTemplate {
  const { root, problems } = fileTree(text, path);
  const unresolved = new UnresolvedParts(problems);
  const template = readTemplate(root, unresolved.note);
  const values = new Values(template, parameters, unresolved.note);
  const reader = new TemplateReader(values);
  for (const resource of template.resources.values()) {
    const { id, type, condition, lines } = resource;
    unresolved.address = id;
    if (condition !== undefined && !template.conditions.has(condition)) {
      unresolved.note(
        lines,
        `the condition ${JSON.stringify(condition)}, which the template does not define`,
      );
    }
    // A resource whose condition is open may come to be, so it is read as one that does.
    if (condition !== undefined && values.conditions.certainly(condition) === false) continue;
    const read = Object.hasOwn(IAM_RESOURCES, type) ? IAM_RESOURCES[type] : undefined;
    if (read !== undefined) read(reader, resource);
    else if (!readServerless(reader, resource)) readResourcePolicies(reader, resource);
  }
  const { attachments } = reader;
  const documents = reader.documents.map((document) => ({
    ...asBoundary(document, attachments),
    ...resourceTypeOf(document, template.resources),
  }));
  const told = withBasis(unresolved.found, root, template);
  const nested = nestedStacks(template, parameters);
  return {
    ...{ format: 'cloudformation', documents, attachments, unresolved: told },
    ...(nested.length > 0 && { nested }),
  };
}

/** Of the policy that a resource carries itself that resource's type. */
function resourceTypeOf(
  { kind, holder }: FoundDocument,
  resources: Template['resources'],
): Pick<FoundDocument, 'resourceType'> {
  const type = resources.get(holder.address)?.type;
  if (kind !== 'resource' || holder.type !== 'resource' || type === undefined) return {};
  const resourceType = Object.hasOwn(POLICY_OF, type) ? POLICY_OF[type] : type;
  return resourceType === undefined || /Policy$/.test(resourceType) ? {} : { resourceType };
}

/** A managed policy that is a boundary and attached to nobody grants nothing. */
function asBoundary(found: FoundDocument, attachments: ReadSource['attachments']): FoundDocument {
  const { type, address } = found.holder;
  if (type !== 'policy') return found;
  const uses = attachments.filter(({ target }) => target.address === address);
  const isBoundary = uses.length > 0 && uses.every(({ relation }) => relation === 'boundary');
  return isBoundary ? { ...found, kind: 'boundary' } : found;
}

/** Each thing once, with the resource that was being read. */
class UnresolvedParts {
  address: string | undefined;
  readonly #found = new Map<string, Unresolved>();

  constructor(problems: readonly Unresolved[]) {
    for (const { lines, what } of problems) this.note(lines, what);
  }

  readonly note = (lines: Lines, what: string): void => {
    const { address } = this;
    const key = JSON.stringify([lines.start, lines.end, what, address]);
    if (!this.#found.has(key)) {
      this.#found.set(key, { lines, what, ...(address !== undefined && { address }) });
    }
  };

  get found(): readonly Unresolved[] {
    return [...this.#found.values()];
  }
}
