/**
 * Stacks that a template makes of other templates, which are kept elsewhere.
 * Source: AWS CloudFormation template reference, `AWS::CloudFormation::Stack`, `AWS::CloudFormation::StackSet`; AWS SAM
 * Developer Guide, `AWS::Serverless::Application`.
 */
import type { ReadSource, Unresolved } from '../../model/change.ts';
import { plainValue } from '../json/plain-value.ts';
import { entry, quoted, textOf } from '../positions.ts';
import { nameUnknowns } from '../unknown-name.ts';
import { Values } from './intrinsics.ts';
import type { Template, ToldParameters } from './template.ts';

/** Type -> where it is told which template. */
const SOURCES: Readonly<Record<string, string>> = {
  'AWS::CloudFormation::Stack': 'TemplateURL',
  'AWS::CloudFormation::StackSet': 'TemplateURL',
  'AWS::Serverless::Application': 'Location',
};

export interface NestedStack extends Unresolved {
  readonly address: string;
  /** Equal for stacks of the same template with the same parameters. */
  readonly meaning: string;
  /** The template that the CDK made of it and put beside, as it says. */
  readonly asset?: string;
}

/** What a template says, and which stacks it makes of others. */
export interface ReadTemplate extends ReadSource {
  readonly nested?: readonly NestedStack[];
}

export function nestedStacks(template: Template, told: ToldParameters): readonly NestedStack[] {
  // What can't be known in them changes nothing but the meaning.
  const values = new Values(template, told, () => {});
  return [...template.resources.values()].flatMap(
    ({ id: address, type, properties, condition, lines, asset }) => {
      const key = Object.hasOwn(SOURCES, type) ? SOURCES[type] : undefined;
      const source = key === undefined ? undefined : entry(properties, key);
      if (source === undefined || properties === undefined) return [];
      const value = values.value(source);
      const text = typeof value === 'string' ? value : textOf(entry(source, 'ApplicationId'));
      const shown = text === undefined ? '' : ` from ${quoted(nameUnknowns(text))}`;
      const written = plainValue(
        properties,
        () => {},
        (part) => part,
      );
      const meaning = JSON.stringify([type, condition, written, values.value(properties)]);
      const what = `a nested stack${shown}, which is new or made otherwise, and whose template is not read here`;
      return [{ address, lines, what, meaning, ...(asset !== undefined && { asset }) }];
    },
  );
}

/**
 * The source with those nested stacks that the base does not have in the same way.
 * @param isBeside whether the template that the CDK made of the stack is among those that are read
 */
export function withNested(
  after: ReadTemplate | undefined,
  before: ReadTemplate | undefined,
  isBeside: (asset: string) => boolean,
): ReadSource | undefined {
  if (after === undefined) return undefined;
  const { nested = [], ...source } = after;
  const former = new Set(before?.nested?.map(({ address, meaning }) => `${address} ${meaning}`));
  const told = nested
    .filter(({ address, meaning }) => !former.has(`${address} ${meaning}`))
    .filter(({ asset }) => asset === undefined || !isBeside(asset))
    .map(({ address, lines, what }) => ({ address, lines, what }));
  return { ...source, unresolved: [...source.unresolved, ...told] };
}
