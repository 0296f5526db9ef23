/** The parts of the config about pull requests: how a change is judged, and the comment that tells it. */
import * as z from 'zod';
import { choice, compiles, listOf, section, sentence, text, workspaceFile, workspacePath } from './fields.ts';
import { pathMatcher, textMatcher } from './pattern.ts';

const pathGlobAllowed = 'a glob over paths in the repository, such as iam/**/*.json';
const pathGlob = text(/^(?![/\\])[^\p{Cc}]{1,1000}$/u, pathGlobAllowed).refine(
  compiles(pathMatcher),
  pathGlobAllowed,
);

const addressAllowed = 'a glob over addresses, such as DeployRole or aws_iam_role.deploy*';
const addressGlob = text(/^[^\p{Cc}]{1,1000}$/u, addressAllowed).refine(
  compiles(textMatcher),
  addressAllowed,
);

/** One entity, not a glob: its use is what the change is joined with. */
const entityName = text(
  /^(?:arn:[\w-]+:iam::(?:\d{12}|aws):)?(?:role|user|group|policy)\/(?:[!-)+-.0-~]+\/)*[\w+=,.@-]{1,128}$/,
  'one entity, as role/path/name, user/path/name, group/path/name, policy/path/name or its ARN',
);

const plan = section({
  path: workspaceFile.describe('The plan as JSON, relative to the workspace.'),
  directory: workspacePath
    .optional()
    .describe('Directory of its root module in the repository. Without it the one that the plan is in.'),
});
const planAllowed = 'the path of a plan in JSON (terraform show -json), or a mapping with path and directory';

const synthesized = section({
  after: workspacePath.describe(
    'Directory of the templates that the change makes, relative to the workspace.',
  ),
  before: workspacePath
    .optional()
    .describe('Directory of those that the base branch makes. Without it everything counts as new.'),
});

const mapEntry = section({
  file: pathGlob.describe('Glob over the path of the file.'),
  address: addressGlob
    .optional()
    .describe('Glob over the logical id, resource address or key in the file. Without it all of the file.'),
  entity: entityName.describe('The live entity that the policy is of: role/path/name or an ARN.'),
});

const action = text(
  /^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$/,
  'an action as policies write it, such as iam:CreateUser (a text in quotes)',
);

const accessAnalyzer = section({
  'validate-policy': z
    .boolean('true or false')
    .default(false)
    .describe('Ask Access Analyzer to validate each changed policy. Free of charge.'),
  'no-new-access': z
    .boolean('true or false')
    .default(false)
    .describe('Ask whether a policy grants anything that it did not before. Costs money for each policy.'),
  'access-not-granted': listOf(action, 'actions')
    .max(100, 'at most 100 actions, which is what Access Analyzer takes')
    .default([])
    .describe('Actions that no changed policy may grant. Costs money for each policy.'),
  'no-public-access': z
    .boolean('true or false')
    .default(false)
    .describe(
      'Ask whether a changed trust policy or resource policy is public. Costs money for each policy.',
    ),
});

export const changes = section({
  include: listOf(pathGlob, 'globs over paths')
    .default([])
    .describe('Globs over the changed files that are looked at. Empty: all.'),
  exclude: listOf(pathGlob, 'globs over paths')
    .default([])
    .describe('Globs over changed files to leave out; they win over include.'),
  'terraform-plan': listOf(z.union([workspaceFile, plan], planAllowed), 'plans')
    .default([])
    .describe('Plans as JSON (terraform show -json), in place of the source that they were made from.'),
  synthesized: listOf(synthesized, 'mappings with after and before')
    .default([])
    .describe('Directories of CloudFormation templates that earlier steps made, such as cdk.out.'),
  map: listOf(mapEntry, 'entries, each with file and entity')
    .default([])
    .describe('Which live entity a policy is of, where its file does not tell. The first match holds.'),
  parameters: z
    .record(
      text(/^[A-Za-z0-9:]{1,255}$/, 'the name of a parameter'),
      sentence('a text (a number in quotes)'),
      'a mapping from names of parameters to texts',
    )
    .default({})
    .describe(
      'Values of CloudFormation parameters, where the default of the template is not what is deployed.',
    ),
  usage: choice(['auto', 'require', 'off'])
    .default('auto')
    .describe('Whether the use of what changes is looked at: where there are credentials, always, or never.'),
  'allow-pull-request-target': z
    .boolean('true or false')
    .default(false)
    .describe('Whether a run for pull_request_target, which has secrets and rights, judges a pull request.'),
  'access-analyzer': accessAnalyzer.prefault({}).describe('Checks of IAM Access Analyzer.'),
});

export const comment = section({
  when: choice(['always', 'on-failure', 'never'])
    .default('on-failure')
    .describe('Whether a pull request gets a comment. Needs a token with permissions: pull-requests: write.'),
  key: text(/^(?=.*\S)[^\p{Cc}]{1,100}$/u, 'a name of 1 to 100 characters (a number in quotes)')
    .optional()
    .describe(
      'Tells two checks of one pull request apart. Without it the paths of config file and workflow together.',
    ),
});
