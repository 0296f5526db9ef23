/** Calls of modules that a change alters: what they make is nowhere in the source that is read. */
import { joined } from './candidate.ts';
import { saysNothing } from './reading.ts';
import type { SourceTree } from './source-tree.ts';
import { pathOfFile } from './terraform/file-path.ts';
import type { ModuleCall, ReadModule } from './terraform/index.ts';

/** Modules in modules, before one is taken for one that may hold anything. */
const MOST_MODULES = 60;
/** Resources that are about access, whether they carry a policy or not. */
const OF_ACCESS = /(?:^|\.)aws(?:cc)?_(?:iam|identitystore|organizations|sso|ssoadmin)_/;

/**
 * @param directory of the module that calls
 * @returns the new calls, and those that give something else than before, but of local modules that hold nothing of IAM
 */
export async function changedCalls(
  directory: string,
  before: ReadModule,
  after: ReadModule,
  tree: SourceTree,
): Promise<readonly ModuleCall[]> {
  const meanings = new Map(before.calls.map(({ address, meaning }) => [address, meaning]));
  const found: ModuleCall[] = [];
  for (const call of after.calls) {
    if (meanings.get(call.address) === call.meaning) continue;
    if (await mayHoldIam(call, directory, tree, new Set())) found.push(call);
  }
  return found;
}

export function callWords({ address, source = 'a source that is not clear' }: ModuleCall): string {
  return `${address} from ${source}, whose resources only a plan can show`;
}

async function mayHoldIam(
  { source = '' }: ModuleCall,
  directory: string,
  tree: SourceTree,
  seen: Set<string>,
): Promise<boolean> {
  const path = /^\.\.?(?:\/|$)/.test(source) ? pathOfFile(source, joined(directory, 'main.tf')) : undefined;
  if (path === undefined) return true;
  if (seen.has(path)) return false;
  seen.add(path);
  const { files, troubles } = await tree.directory(path);
  if (files.length === 0 || troubles.size > 0 || seen.size > MOST_MODULES) return true;
  const { sources, places, calls } = await tree.module(path);
  if ([...sources.values()].some((said) => !saysNothing(said))) return true;
  if ([...places.keys()].some((address) => OF_ACCESS.test(address))) return true;
  for (const call of calls) if (await mayHoldIam(call, path, tree, seen)) return true;
  return false;
}
