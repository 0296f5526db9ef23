/** Slips in what the config file says of pull requests, and all that is said about each. */

const PATH_GLOB = 'a glob over paths in the repository, such as iam/**/*.json';
const ENTITY = 'one entity, as role/path/name, user/path/name, group/path/name, policy/path/name or its ARN';

/** `problems` without the name of the file. */
export const CHANGE_CASES: readonly [title: string, file: string, ...problems: string[]][] = [
  [
    'a glob that begins at the root of the file system',
    'changes:\n  include:\n    - iam/*\n    - /iam/*\n',
    `4:7: changes.include[1]: found "/iam/*". Allowed: ${PATH_GLOB}.`,
  ],
  [
    'a glob of a map that is not closed',
    'changes:\n  map:\n    - { file: "iam/{a,b", entity: role/a }\n',
    `3:15: changes.map[0].file: found "iam/{a,b". Allowed: ${PATH_GLOB}.`,
  ],
  [
    'a glob where one entity is asked for',
    'changes:\n  map:\n    - file: iam/deploy.json\n      entity: role/ci/*\n',
    `4:15: changes.map[0].entity: found "role/ci/*". Allowed: ${ENTITY}.`,
  ],
  [
    'an entity without its type',
    'changes: { map: [{ file: a.json, entity: deploy }] }',
    `1:42: changes.map[0].entity: found "deploy". Allowed: ${ENTITY}.`,
  ],
  [
    'a map without its entity',
    'changes: { map: [{ file: a.json }] }',
    `1:18: changes.map[0].entity: missing. Allowed: ${ENTITY}.`,
  ],
  [
    'a plan outside of the workspace',
    'changes: { terraform-plan: [../plan.json] }',
    '1:29: changes.terraform-plan[0]: found "../plan.json". Allowed: a path inside the workspace, relative to it and without "..".',
  ],
  [
    'a parameter that YAML takes for a number',
    'changes:\n  parameters:\n    Retention: 30\n',
    '3:16: changes.parameters.Retention: found 30. Allowed: a text (a number in quotes).',
  ],
  [
    'a choice of usage that there is not',
    'changes: { usage: always }',
    '1:19: changes.usage: found "always". Allowed: auto, require, off.',
  ],
  [
    'a yes that is not true, where secrets are at stake',
    'changes: { allow-pull-request-target: yes }',
    '1:39: changes.allow-pull-request-target: found "yes". Allowed: true or false.',
  ],
  [
    'an action without its service',
    'changes: { access-analyzer: { access-not-granted: [CreateUser] } }',
    '1:52: changes.access-analyzer.access-not-granted[0]: found "CreateUser". Allowed: an action as policies write it, such as iam:CreateUser (a text in quotes).',
  ],
  [
    'a check of Access Analyzer as AWS writes it',
    'changes:\n  access-analyzer:\n    validatePolicy: true\n',
    '3:5: changes.access-analyzer.validatePolicy: unknown key. Allowed: validate-policy, no-new-access, access-not-granted, no-public-access. Did you mean "validate-policy"?',
  ],
  [
    'a time to comment that there is not',
    'comment: { when: on_failure }',
    '1:18: comment.when: found "on_failure". Allowed: always, on-failure, never. Did you mean "on-failure"?',
  ],
  [
    'the value of the input in place of the section',
    'comment: never\n',
    '1:10: comment: found "never". Allowed: a mapping with the keys when, key.',
  ],
  [
    'a key of digits alone',
    'comment: { key: 1 }',
    '1:17: comment.key: found 1. Allowed: a name of 1 to 100 characters (a number in quotes).',
  ],
];
