/** Which reader a file needs, by what is in it. */
import type { FileFormat } from '../model/change.ts';
import { fileTree, isJson } from './file-tree.ts';
import { foundPolicies } from './json/found-policies.ts';
import { entry, type PlacedValue, ReadError, textOf } from './positions.ts';

/** By name: the one language here that can't be told by a look at a few of its words. */
const TERRAFORM = /\.(?:tf|tofu)(?:\.json)?$/i;
const DATA = /\.(?:json|ya?ml|template|cfn)$/i;
/** What a file says that may speak of IAM; escapes in JSON and YAML can spell it otherwise. */
const HINT = /Statement|AWS::|\\u00|\\x|\\U0/;

/**
 * `none`: nothing in the file speaks of IAM. A file that can't be read and may speak of it gets the format that it
 * seems to have, so that its reader says what is wrong. Never throws.
 */
export function formatOf(path: string, text: string): FileFormat | 'none' {
  if (TERRAFORM.test(path)) return 'terraform';
  const isTemplateText = /^["' ]*(?:Resources|AWSTemplateFormatVersion)["']?\s*:/m.test(text);
  if (!isJson(text) && !DATA.test(path) && !isTemplateText) return 'none';
  try {
    return formatOfTree(fileTree(text, path).root);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    if (!HINT.test(text)) return 'none';
    return isTemplateText || text.includes('AWS::') ? 'cloudformation' : 'json';
  }
}

function formatOfTree(root: PlacedValue): FileFormat | 'none' {
  if (isTerraformPlan(root)) return 'terraform-plan';
  if (isTemplate(root)) return 'cloudformation';
  const { documents, unresolved } = foundPolicies(root, 'identity');
  return documents.length + unresolved.length > 0 ? 'json' : 'none';
}

/** Source: Terraform documentation, "JSON output format". A state has `values` instead. */
function isTerraformPlan(root: PlacedValue): boolean {
  const has = (key: string) => entry(root, key) !== undefined;
  return (
    textOf(entry(root, 'format_version')) !== undefined && (has('resource_changes') || has('planned_values'))
  );
}

function isTemplate(root: PlacedValue): boolean {
  if (entry(root, 'AWSTemplateFormatVersion') !== undefined) return true;
  const resources = entry(root, 'Resources');
  if (resources?.kind !== 'map') return false;
  return resources.pairs.some(
    ({ key, value }) => key.startsWith('Fn::') || /^\w+::/.test(textOf(entry(value, 'Type')) ?? ''),
  );
}
