/** JSON files that are policy documents or hold some, and YAML files that hold some and are no templates. */
import type { ReadSource } from '../../model/change.ts';
import { fileTree } from '../file-tree.ts';
import { foundPolicies } from './found-policies.ts';
import { kindByPath } from './policy-shape.ts';

/**
 * @param path of the file in the repository: words in it such as `scp` tell apart what looks alike
 * @throws ReadError when the text is neither JSON nor YAML, or made to exhaust its reader
 */
export function readJson(text: string, path: string): ReadSource {
  const { root, problems } = fileTree(text, path);
  const { documents, attachments, unresolved } = foundPolicies(root, kindByPath(path));
  const told = documents.length + attachments.length > 0 ? problems : [];
  return { format: 'json', documents, attachments, unresolved: [...told, ...unresolved] };
}
