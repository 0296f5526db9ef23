/** Gathers what the resources of one template say of IAM. */
import type { DocumentKind, FoundAttachment, FoundDocument, Holder } from '../../model/change.ts';
import { entry, type PlacedValue, quoted, textOf } from '../positions.ts';
import { nameUnknowns } from '../unknown-name.ts';
import { isOpen, readDocuments, type TemplateDocument } from './documents.ts';
import { callOf, NO_VALUE, type Values } from './intrinsics.ts';
import { soleName } from './substitution.ts';
import { noteOpen, type Resource } from './template.ts';

/** Kind of holder and the property that names it, for what may hold policies or members. */
const NAMED: Readonly<Record<string, readonly [Holder['type'], string]>> = {
  'AWS::IAM::Role': ['role', 'RoleName'],
  'AWS::IAM::User': ['user', 'UserName'],
  'AWS::IAM::Group': ['group', 'GroupName'],
  'AWS::IAM::ManagedPolicy': ['policy', 'ManagedPolicyName'],
  'AWS::SSO::PermissionSet': ['permission-set', 'Name'],
  'AWS::Organizations::Policy': ['organization', 'Name'],
};

export class TemplateReader {
  readonly values: Values;
  readonly documents: FoundDocument[] = [];
  readonly attachments: FoundAttachment[] = [];

  constructor(values: Values) {
    this.values = values;
  }

  /** The documents that stand there; of an inline policy with its name. */
  addDocuments(kind: DocumentKind, holder: Holder, placed: PlacedValue, policyName?: string): void {
    for (const found of readDocuments(this.values, placed)) this.add(kind, holder, found, policyName);
  }

  add(kind: DocumentKind, holder: Holder, found: TemplateDocument, policyName?: string): void {
    this.documents.push({ kind, holder, ...(policyName !== undefined && { policyName }), ...found });
  }

  /** An item of `Policies`: a map with PolicyName and PolicyDocument. */
  addInlinePolicies(holder: Holder, placed: PlacedValue | undefined): void {
    for (const item of this.items(placed)) {
      if (item.kind === 'map') noteOpen(item, this.values.note);
      const document = entry(item, 'PolicyDocument');
      if (document === undefined) this.values.note(item.lines, 'an inline policy without a document');
      else this.addDocuments('identity', holder, document, this.text(entry(item, 'PolicyName')));
    }
  }

  /** @param among the types of resource that the target may be of */
  attach(relation: FoundAttachment['relation'], holder: Holder, placed: PlacedValue | undefined): void {
    for (const item of this.items(placed)) {
      const { lines } = item;
      for (const target of this.#targets(item, relation))
        this.attachments.push({ relation, holder, target, lines });
    }
  }

  #targets(item: PlacedValue, relation: FoundAttachment['relation']): readonly FoundAttachment['target'][] {
    const resource = this.referenced(item);
    if (resource !== undefined) {
      const { name } = this.holderOf(resource);
      return [{ address: resource.id, ...(name !== undefined && { name }) }];
    }
    return this.texts(item).map((text) => {
      if (isOpen(this.values, text)) {
        const what = relation === 'member' ? 'a group' : 'a policy';
        this.values.note(
          item.lines,
          `${what}, which is ${quoted(nameUnknowns(text, (name) => name)).slice(1, -1)}`,
        );
      }
      return relation === 'member' || /^[\w+=,.@-]+$/.test(text) ? { name: text } : { arn: text };
    });
  }

  /** Whom a list of names or references means; `address` where the template has no resource of the name. */
  holders(type: Holder['type'], placed: PlacedValue | undefined, address: string): readonly Holder[] {
    return this.items(placed).flatMap((item) => {
      const resource = this.referenced(item);
      if (resource !== undefined) return [this.holderOf(resource)];
      return this.texts(item).map((name) => ({ type, address, name }));
    });
  }

  holderOf(resource: Resource): Holder {
    const { id, type, properties } = resource;
    const [holder, property] = NAMED[type] ?? ['resource', ''];
    const name = this.text(entry(properties, property));
    const path = this.text(entry(properties, 'Path'));
    return {
      type: holder,
      address: id,
      ...(name !== undefined && { name }),
      ...(path !== undefined && { path }),
    };
  }

  /** Items of a list, with what open conditions put into it. */
  items(placed: PlacedValue | undefined): readonly PlacedValue[] {
    if (placed === undefined) return [];
    return this.values
      .branches(placed)
      .flatMap((branch) =>
        branch.kind === 'list' ? branch.items.flatMap((item) => this.values.branches(item)) : [branch],
      );
  }

  text(placed: PlacedValue | undefined): string | undefined {
    return placed === undefined ? undefined : this.values.text(placed);
  }

  texts(placed: PlacedValue): readonly string[] {
    const value = this.values.value(placed);
    const listed: readonly unknown[] = Array.isArray(value) ? value : [value];
    return listed
      .filter((item) => item !== NO_VALUE && item !== null)
      .map((item) => this.values.asText(item, placed.lines));
  }

  /** The resource that `Ref`, `Fn::GetAtt` or an `Fn::Sub` of nothing else speaks of. */
  referenced(placed: PlacedValue): Resource | undefined {
    const called = callOf(placed);
    const { argument } = called ?? {};
    let name = textOf(argument);
    if (called?.name === 'Fn::GetAtt')
      name ??= argument?.kind === 'list' ? textOf(argument.items[0]) : undefined;
    else if (called?.name === 'Fn::Sub') name = name === undefined ? undefined : soleName(name);
    else if (called?.name !== 'Ref') return undefined;
    const [id = ''] = (name ?? '').split('.', 1);
    return this.values.template.resources.get(id);
  }
}
