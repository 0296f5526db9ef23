/** Templates as tests write them, and what was read of them as they ask for it. */

import { readCloudFormation, type ToldParameters } from '../../../src/changes/cloudformation/index.ts';
import { nameUnknowns } from '../../../src/changes/unknown-name.ts';
import type { ReadSource } from '../../../src/model/change.ts';

/** The read template, with stand-ins as `${Name}`. */
export function readShown(template: string | object, told?: ToldParameters): ReadSource {
  const text = typeof template === 'string' ? template : JSON.stringify(template);
  const shown = (_: string, value: unknown) => (typeof value === 'string' ? nameUnknowns(value) : value);
  return JSON.parse(JSON.stringify(readCloudFormation(text, 'template.yml', told), shown)) as ReadSource;
}

export interface ReadValue {
  readonly value: unknown;
  /** What could not be told. */
  readonly open: readonly string[];
}

/**
 * What stands for `Resource` in the one statement of a policy.
 * @param value YAML of the value, in one line
 * @param sections further sections of the template
 */
export function resourceElement(value: string, sections = '', told?: ToldParameters): ReadValue {
  const { documents, unresolved } = readShown(
    `Resources:
  Bucket: {Type: AWS::S3::Bucket}
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement: [{Effect: Allow, Action: s3:GetObject, Resource: ${value}}]
${sections}`,
    told,
  );
  const values = documents.flatMap(({ document }) => {
    const { Statement: listed } = document as { Statement: readonly { Resource: unknown }[] };
    return listed.map(({ Resource }) => Resource);
  });
  return { value: values.length === 1 ? values[0] : values, open: unresolved.map(({ what }) => what) };
}

export const STATEMENT = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
export const POLICY = { Version: '2012-10-17', Statement: [STATEMENT] };
export const TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

/** What a template of these resources, each with its type and its properties, says. */
export function readResources(
  resources: Readonly<Record<string, readonly [string, object]>>,
  sections: object = {},
): ReadSource {
  const entries = Object.entries(resources).map(([id, [Type, Properties]]) => [id, { Type, Properties }]);
  return readShown({ ...sections, Resources: Object.fromEntries(entries) });
}
