/** What the arguments of a planned resource refer to. Source: Terraform's "JSON Output Format", "Configuration Representation". */
import { isObject, type Json } from '../../model/json.ts';

export interface Address {
  /** `module.net["a"].`, or nothing for the root. */
  readonly modulePrefix: string;
  /** Names of the modules, without instances. */
  readonly modules: readonly string[];
  /** `aws_iam_role.deploy`, `data.aws_iam_policy_document.x` */
  readonly resource: string;
  /** `[0]`, `["blue"]`, or nothing. */
  readonly instance: string;
}

const INSTANCE = String.raw`(?:\[(?:\d+|"(?:[^"\\]|\\.){0,500}")\])?`;
const MODULES = new RegExp(String.raw`^(?:module\.[\w-]+${INSTANCE}\.){1,60}`);
const RESOURCE = new RegExp(String.raw`^((?:data\.)?[\w-]+\.[\w-]+)(${INSTANCE})$`);

/** `undefined`: no address of a resource. */
export function splitAddress(address: string): Address | undefined {
  const modulePrefix = MODULES.exec(address)?.[0] ?? '';
  const match = RESOURCE.exec(address.slice(modulePrefix.length));
  if (match === null) return undefined;
  const modules = [...modulePrefix.matchAll(new RegExp(String.raw`module\.([\w-]+)${INSTANCE}\.`, 'g'))];
  return {
    modulePrefix,
    modules: modules.map(([, name = '']) => name),
    resource: match[1] ?? '',
    instance: match[2] ?? '',
  };
}

/** Names that the argument's expression refers to, as `data.aws_iam_policy_document.x.json`; none when not known. */
export function referencesOf(configuration: unknown, address: Address, argument: string): readonly string[] {
  let module = own(configuration, 'root_module');
  for (const name of address.modules) module = own(own(own(module, 'module_calls'), name), 'module');
  const resources = own(module, 'resources');
  if (!Array.isArray(resources)) return [];
  const resource: unknown = resources.find((item) => own(item, 'address') === address.resource);
  const references = own(own(own(resource, 'expressions'), argument), 'references');
  return Array.isArray(references) ? references.filter((item) => typeof item === 'string') : [];
}

function own(of: unknown, key: string): unknown {
  return isObject(of) && Object.hasOwn(of, key) ? (of as Json)[key] : undefined;
}
