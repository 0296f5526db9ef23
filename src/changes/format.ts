/** Which reader a file needs, by what is in it. */
import type { FileFormat } from '../model/change.ts';
import { fileTree, isJson } from './file-tree.ts';
import { foundPolicies } from './json/found-policies.ts';
import { entry, MOST_TEXT, type PlacedValue, ReadError, textOf } from './positions.ts';

/** By name: the one language here that can't be told by a look at a few of its words. */
const TERRAFORM = /\.(?:tf|tofu)(?:\.json)?$/i;
const DATA = /\.(?:json|ya?ml|template|cfn)$/i;
/** What a file says that may speak of IAM; escapes in JSON and YAML can spell it otherwise. */
const HINT =
  /Statement|AWS::|PolicyDocument|PolicyArn|PermissionsBoundary|AttachedManagedPolicies|\\u00|\\x|\\U0/;
/** Without any of this no file says a thing of IAM, and none need be read to know it. Escapes can spell the words. */
const NEEDED = /Statement|Effect|::|AWSTemplateFormatVersion|format_version|\\u00|\\x|\\U0|\\\r?\n|%7b/i;
/** Fields of IAM's API that need none of that beside them, and files of parameters. */
const FIELDS = /PolicyDocument|PolicyName|UserName|ParameterKey|Parameters|template-file-path/;
/** A plan as Terraform writes it, which may be larger than any other file. */
const LONG_PLAN = /^\s*\{\s*"format_version"\s*:\s*"[\d.]{1,9}"\s*,\s*"terraform_version"/;

/** Whether it is worth the while to read the text. */
export function maySpeakOfIam(text: string): boolean {
  return NEEDED.test(text) || FIELDS.test(text);
}

/**
 * `none`: nothing in the file speaks of IAM. A file that can't be read and may speak of it gets the format that it
 * seems to have, so that its reader says what is wrong. Never throws.
 */
export function formatOf(path: string, text: string): FileFormat | 'none' {
  if (TERRAFORM.test(path)) return 'terraform';
  if (!maySpeakOfIam(text)) return 'none';
  if (text.length > MOST_TEXT && LONG_PLAN.test(text)) return 'terraform-plan';
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
  const { documents, attachments, unresolved } = foundPolicies(root, 'identity');
  return documents.length + attachments.length + unresolved.length > 0 ? 'json' : 'none';
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
    ({ key, value }) =>
      key.startsWith('Fn::') ||
      entry(value, 'Fn::Transform') !== undefined ||
      /^\w+::/.test(textOf(entry(value, 'Type')) ?? ''),
  );
}
