/** Which files may speak of IAM, by their names: a pull request of thousands of source files shall cost nothing. */

/**
 * `data`: JSON, YAML and what may be either; `bare`: a name that tells nothing; `template`: what another program makes a
 * text of; `terraform`: source; `variables`: values for Terraform; `hcl`: what may be Terragrunt's.
 */
export type Candidate = 'data' | 'bare' | 'template' | 'terraform' | 'variables' | 'hcl';

const BY_NAME: readonly (readonly [Candidate, RegExp])[] = [
  ['terraform', /\.(?:tf|tofu)(?:\.json)?$/i],
  ['variables', /\.tfvars(?:\.json)?$/i],
  ['hcl', /(?<!\.(?:lock|pkr))\.hcl$/i],
  ['template', /\.(?:tpl|tftpl|tmpl|gotmpl|j2|jinja2?|erb|mustache|hbs|handlebars|ejs|liquid)$/i],
  ['data', /\.(?:json|jsonc|json5|ya?ml|template|cfn|policy|iam|txt)$/i],
  ['bare', /(?:^|\/)[^./]+$/],
];
/** Names without an ending that everybody knows. */
const OTHERS =
  /(?:^|\/)(?:AUTHORS|BUILD|CHANGELOG|CODEOWNERS|CONTRIBUTORS|COPYING|Dockerfile|Gemfile|Jenkinsfile|LICENSE|Makefile|NOTICE|Pipfile|Procfile|README|Rakefile|VERSION|Vagrantfile|WORKSPACE)$/i;
/** Where a submodule or a link without an ending is likely to lead to what grants access. */
const INFRASTRUCTURE =
  /(?:^|[^a-z])(?:i[ac]m|infra(?:structure)?|iac|aws|cdk|cfn|cloudformation|terraform|tofu|tf|modules?|stacks?|polic(?:y|ies)|roles?|permissions?|scps?|boundar(?:y|ies))(?:[^a-z]|$)/i;

export function candidateOf(path: string): Candidate | undefined {
  if (OTHERS.test(path)) return undefined;
  return BY_NAME.find(([, pattern]) => pattern.test(path))?.[0];
}

/** Of a submodule or a link, which has no content here: whether what it leads to may grant access. */
export function leadsToInfrastructure(path: string): boolean {
  return INFRASTRUCTURE.test(path);
}

/** The files that Terraform takes values from by itself, where its module is the root. */
export function isLoadedByItself(path: string): boolean {
  return /(?:^|\/)(?:terraform|[^/]*\.auto)\.tfvars(?:\.json)?$/i.test(path);
}

/** Of a file in the repository; empty: the root. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function joined(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}
