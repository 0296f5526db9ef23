/**
 * Files of values for the parameters of a template.
 * Source: AWS CLI Command Reference, `cloudformation create-stack`; AWS CodePipeline User Guide, "Template configuration
 * file"; AWS CloudFormation User Guide, "Git sync", for the stack deployment file.
 */
import { holdsIamValue } from '../iam-words.ts';
import { entry, type PlacedValue, textOf } from '../positions.ts';

/** A value that may be of IAM. */
export interface IamParameter {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

export const PARAMETERS = 'values that may be of IAM in a file of parameters, whose template is not told';

/** Sections of CodePipeline's file: other JSON has `Parameters` as well. */
const SECTIONS = ['Parameters', 'Tags', 'StackPolicy'];

/** What may be of IAM in it; nothing in what is no file of parameters. */
export function iamParameters(root: PlacedValue): readonly IamParameter[] {
  return given(root).flatMap(({ key, placed }) => {
    const texts = (placed.kind === 'list' ? placed.items : [placed]).flatMap((item) => textOf(item) ?? []);
    const value = texts.join(',');
    return value.split(',').some((part) => holdsIamValue(part.trim()))
      ? [{ key, value, line: placed.lines.start }]
      : [];
  });
}

interface Given {
  readonly key: string;
  readonly placed: PlacedValue;
}

function given(root: PlacedValue): readonly Given[] {
  if (root.kind === 'list') return listed(root);
  if (root.kind !== 'map') return [];
  const parameters = entry(root, 'Parameters');
  if (parameters?.kind === 'list') return listed(parameters);
  const isAlone = root.pairs.every(({ key }) => SECTIONS.includes(key));
  const map = isAlone ? parameters : entry(root, 'template-file-path') && entry(root, 'parameters');
  return map?.kind === 'map' ? map.pairs.map(({ key, value }) => ({ key, placed: value })) : [];
}

function listed(list: PlacedValue): readonly Given[] {
  return (list.kind === 'list' ? list.items : []).flatMap((item) => {
    const [key, placed] = [textOf(entry(item, 'ParameterKey')), entry(item, 'ParameterValue')];
    return key === undefined || placed === undefined ? [] : [{ key, placed }];
  });
}
