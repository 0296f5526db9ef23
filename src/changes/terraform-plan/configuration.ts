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

/** Modules in modules. */
const MOST_MODULES = 60;

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

/** Whether the plan has what it is made of. All that Terraform writes have it, were there no resource at all. */
export function hasConfiguration(configuration: unknown): boolean {
  return isObject(own(configuration, 'root_module'));
}

/**
 * By directory the addresses that the plan is made of, as `aws_iam_role.deploy`: of the root module and of all modules
 * of the repository that it calls, those among others included.
 */
export function knownResources(
  configuration: unknown,
  root: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const waiting = [{ module: own(configuration, 'root_module'), directory: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { module, directory, depth } = next;
    const known = found.get(directory) ?? new Set();
    found.set(directory, known);
    const resources = own(module, 'resources');
    for (const resource of Array.isArray(resources) ? resources : []) {
      const address = own(resource, 'address');
      if (typeof address === 'string') known.add(address);
    }
    const calls = own(module, 'module_calls');
    if (!isObject(calls) || depth > MOST_MODULES) continue;
    for (const call of Object.values(calls)) {
      const of = moduleDirectory(own(call, 'source'), directory);
      if (of !== undefined) waiting.push({ module: own(call, 'module'), directory: of, depth: depth + 1 });
    }
  }
  return found;
}

/** Where the source of the address's module is; undefined where that is not in the repository. */
export function sourceDirectory(configuration: unknown, root: string, address: Address): string | undefined {
  let module = own(configuration, 'root_module');
  let directory: string | undefined = root;
  for (const name of address.modules) {
    const call = own(own(module, 'module_calls'), name);
    directory = directory === undefined ? undefined : moduleDirectory(own(call, 'source'), directory);
    module = own(call, 'module');
  }
  return directory;
}

/** Source: Terraform's "Module Sources": a local path begins with `./` or `../`. */
function moduleDirectory(source: unknown, from: string): string | undefined {
  if (typeof source !== 'string' || !/^\.\.?(?:\/|$)/.test(source)) return undefined;
  const parts = from === '' ? [] : from.split('/');
  for (const part of source.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function own(of: unknown, key: string): unknown {
  return isObject(of) && Object.hasOwn(of, key) ? (of as Json)[key] : undefined;
}
