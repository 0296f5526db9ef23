import { describe, expect, it } from 'vitest';
import { readSource, shown } from './terraform-files.ts';

const POLICY = 'jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })';
const OPEN_TO_ALL =
  'jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "x:Y", Resource = "*" }] })';

const block = (type: string, name: string, body: string) => `resource "${type}" "${name}" {\n${body}\n}\n`;
const NEIGHBOURS =
  block('aws_iam_role', 'r', 'name = "deploy"') +
  block('aws_iam_user', 'u', 'name = "ann"') +
  block('aws_iam_group', 'g', 'name = "ops"') +
  block('aws_iam_policy', 'p', 'name = "own"');
const ROLE = { type: 'role', address: 'aws_iam_role.r', name: 'deploy' };
const USER = { type: 'user', address: 'aws_iam_user.u', name: 'ann' };
const GROUP = { type: 'group', address: 'aws_iam_group.g', name: 'ops' };
const MANAGED = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const OWN = { arn: `\${aws_iam_policy.p.arn}`, address: 'aws_iam_policy.p' };

const DOCUMENTS: readonly (readonly [type: string, body: string, found: object])[] = [
  [
    'aws_iam_policy',
    `policy = ${POLICY}`,
    { kind: 'identity', holder: { type: 'policy', address: 'aws_iam_policy.it' } },
  ],
  [
    'aws_iam_role',
    `assume_role_policy = ${OPEN_TO_ALL}`,
    { kind: 'trust', holder: { type: 'role', address: 'aws_iam_role.it' } },
  ],
  [
    'aws_iam_role',
    `inline_policy {\n name = "x"\n policy = ${POLICY}\n}`,
    { kind: 'identity', policyName: 'x', holder: { type: 'role', address: 'aws_iam_role.it' } },
  ],
  [
    'aws_iam_role_policy',
    `name = "x"\nrole = aws_iam_role.r.id\npolicy = ${POLICY}`,
    { kind: 'identity', policyName: 'x', holder: ROLE },
  ],
  ['aws_iam_role_policy', `role = "deploy"\npolicy = ${POLICY}`, { kind: 'identity', holder: ROLE }],
  [
    'aws_iam_user_policy',
    `user = aws_iam_user.u.name\npolicy = ${POLICY}`,
    { kind: 'identity', holder: USER },
  ],
  [
    'aws_iam_group_policy',
    `group = aws_iam_group.g.name\npolicy = ${POLICY}`,
    { kind: 'identity', holder: GROUP },
  ],
  ...[
    'aws_s3_bucket_policy',
    'aws_sqs_queue_policy',
    'aws_sns_topic_policy',
    'aws_kms_key',
    'aws_secretsmanager_secret_policy',
    'aws_ecr_repository_policy',
  ].map(
    (type) =>
      [
        type,
        `policy = ${OPEN_TO_ALL}`,
        { kind: 'resource', holder: { type: 'resource', address: `${type}.it` } },
      ] as const,
  ),
  [
    'aws_s3_bucket_policy',
    `bucket = aws_s3_bucket.b.id\npolicy = ${OPEN_TO_ALL}`,
    {
      kind: 'resource',
      holder: { type: 'resource', address: 'aws_s3_bucket.b', name: `\${aws_s3_bucket.b.id}` },
    },
  ],
  [
    'aws_organizations_policy',
    `name = "scp"\ncontent = ${POLICY}`,
    { kind: 'scp', holder: { type: 'organization', address: 'aws_organizations_policy.it', name: 'scp' } },
  ],
  [
    'aws_ssoadmin_permission_set_inline_policy',
    `permission_set_arn = aws_ssoadmin_permission_set.s.arn\ninline_policy = ${POLICY}`,
    {
      kind: 'identity',
      holder: {
        type: 'permission-set',
        address: 'aws_ssoadmin_permission_set.s',
        arn: `\${aws_ssoadmin_permission_set.s.arn}`,
      },
    },
  ],
  [
    'aws_backup_vault_policy',
    `policy = ${OPEN_TO_ALL}`,
    { kind: 'resource', holder: { type: 'resource', address: 'aws_backup_vault_policy.it' } },
  ],
  [
    'awscc_iam_role',
    `role_name = "deploy"\nassume_role_policy_document = ${OPEN_TO_ALL}`,
    { kind: 'trust', holder: { type: 'role', address: 'awscc_iam_role.it', name: 'deploy' } },
  ],
  [
    'awscc_iam_role',
    `policies = [{ policy_name = "x", policy_document = ${POLICY} }]`,
    { kind: 'identity', policyName: 'x', holder: { type: 'role', address: 'awscc_iam_role.it' } },
  ],
  [
    'awscc_iam_managed_policy',
    `policy_document = ${POLICY}`,
    { kind: 'identity', holder: { type: 'policy', address: 'awscc_iam_managed_policy.it' } },
  ],
  [
    'awscc_iam_role_policy',
    `role_name = "deploy"\npolicy_name = "x"\npolicy_document = ${POLICY}`,
    { kind: 'identity', policyName: 'x', holder: ROLE },
  ],
  [
    'awscc_kms_key',
    `key_policy = ${OPEN_TO_ALL}`,
    { kind: 'resource', holder: { type: 'resource', address: 'awscc_kms_key.it' } },
  ],
  [
    'aws_s3control_multi_region_access_point_policy',
    `details {\n name = "x"\n policy = ${OPEN_TO_ALL}\n}`,
    {
      kind: 'resource',
      holder: { type: 'resource', address: 'aws_s3control_multi_region_access_point_policy.it' },
    },
  ],
  [
    'aws_cloudformation_stack',
    `template_body = jsonencode({ Resources = { P = { Type = "AWS::IAM::ManagedPolicy", Properties = { PolicyDocument = jsondecode(${POLICY}) } } } })`,
    { kind: 'identity', holder: { type: 'policy', address: 'aws_cloudformation_stack.it/P' } },
  ],
  [
    'aws_opensearch_domain',
    `access_policies = ${OPEN_TO_ALL}`,
    { kind: 'resource', holder: { type: 'resource', address: 'aws_opensearch_domain.it' } },
  ],
];

const ATTACHMENTS: readonly (readonly [type: string, body: string, found: readonly object[]])[] = [
  [
    'awscc_iam_role',
    `role_name = "deploy"\nmanaged_policy_arns = ["${MANAGED}"]\npermissions_boundary = aws_iam_policy.p.arn`,
    (['attached', 'boundary'] as const).map((relation) => ({
      relation,
      holder: { type: 'role', address: 'awscc_iam_role.it', name: 'deploy' },
      target: relation === 'attached' ? { arn: MANAGED } : OWN,
    })),
  ],
  [
    'awscc_iam_managed_policy',
    'managed_policy_name = "own"\nroles = ["deploy"]',
    [{ relation: 'attached', holder: ROLE, target: { address: 'awscc_iam_managed_policy.it', name: 'own' } }],
  ],
  [
    'aws_iam_role',
    `managed_policy_arns = ["${MANAGED}"]`,
    [
      {
        relation: 'attached',
        holder: { type: 'role', address: 'aws_iam_role.it' },
        target: { arn: MANAGED },
      },
    ],
  ],
  [
    'aws_iam_user',
    'permissions_boundary = aws_iam_policy.p.arn',
    [{ relation: 'boundary', holder: { type: 'user', address: 'aws_iam_user.it' }, target: OWN }],
  ],
  [
    'aws_iam_role_policy_attachment',
    'role = aws_iam_role.r.name\npolicy_arn = aws_iam_policy.p.arn',
    [{ relation: 'attached', holder: ROLE, target: OWN }],
  ],
  [
    'aws_iam_user_policy_attachment',
    `user = "ann"\npolicy_arn = "${MANAGED}"`,
    [{ relation: 'attached', holder: USER, target: { arn: MANAGED } }],
  ],
  [
    'aws_iam_group_policy_attachment',
    `group = aws_iam_group.g.id\npolicy_arn = "${MANAGED}"`,
    [{ relation: 'attached', holder: GROUP, target: { arn: MANAGED } }],
  ],
  [
    'aws_iam_role_policy_attachments_exclusive',
    `role_name = "deploy"\npolicy_arns = ["${MANAGED}", aws_iam_policy.p.arn]`,
    [
      { relation: 'attached', holder: ROLE, target: { arn: MANAGED } },
      { relation: 'attached', holder: ROLE, target: OWN },
    ],
  ],
  [
    'aws_iam_policy_attachment',
    `roles = [aws_iam_role.r.name]\nusers = ["ann"]\ngroups = ["ops"]\npolicy_arn = "${MANAGED}"`,
    [ROLE, USER, GROUP].map((holder) => ({ relation: 'attached', holder, target: { arn: MANAGED } })),
  ],
  [
    'aws_iam_group_membership',
    'group = "ops"\nusers = [aws_iam_user.u.name]',
    [{ relation: 'member', holder: USER, target: { name: 'ops', address: 'aws_iam_group.g' } }],
  ],
  [
    'aws_iam_user_group_membership',
    'user = "ann"\ngroups = [aws_iam_group.g.name, "old"]',
    [
      { relation: 'member', holder: USER, target: { name: 'ops', address: 'aws_iam_group.g' } },
      { relation: 'member', holder: USER, target: { name: 'old' } },
    ],
  ],
  [
    'aws_ssoadmin_managed_policy_attachment',
    `permission_set_arn = "arn:x"\nmanaged_policy_arn = "${MANAGED}"`,
    [
      {
        relation: 'attached',
        holder: { type: 'permission-set', address: '', arn: 'arn:x' },
        target: { arn: MANAGED },
      },
    ],
  ],
  [
    'aws_ssoadmin_customer_managed_policy_attachment',
    'permission_set_arn = "arn:x"\ncustomer_managed_policy_reference {\n name = "own"\n}',
    [
      {
        relation: 'attached',
        holder: { type: 'permission-set', address: '', arn: 'arn:x' },
        target: { name: 'own' },
      },
    ],
  ],
  [
    'aws_ssoadmin_permissions_boundary_attachment',
    `permission_set_arn = "arn:x"\npermissions_boundary {\n managed_policy_arn = "${MANAGED}"\n}`,
    [
      {
        relation: 'boundary',
        holder: { type: 'permission-set', address: '', arn: 'arn:x' },
        target: { arn: MANAGED },
      },
    ],
  ],
];

const OPEN: readonly (readonly [type: string, body: string, what: string])[] = [
  [
    'aws_opensearch_domain',
    'access_policies = var.policy',
    'access_policies: var.policy, which these files do not declare',
  ],
  [
    'aws_cloudwatch_log_resource_policy',
    'policy_document = templatefile("p.tftpl", {})',
    'policy_document: templatefile("p.tftpl", {…}), a file that is not read',
  ],
  [
    'aws_cloudwatch_log_resource_policy',
    'policy_document = jsonencode({ Statement = var.all })',
    'var.all, which these files do not declare',
  ],
  [
    'aws_cloudwatch_log_resource_policy',
    `policy_document = "{\\"Statement\\": \${var.all}}"`,
    `"\${var.all}", of which var.all is not known`,
  ],
  [
    'aws_cloudwatch_log_resource_policy',
    `policy_document = "{\\"Statement\\": [\${var.all} s3]}"`,
    "policy_document: a text that can't be read as JSON",
  ],
  [
    'aws_cloudformation_stack',
    'template_url = "https://example.com/t.yml"',
    'template_url "https://example.com/t.yml", a template that is kept elsewhere',
  ],
  [
    'aws_cloudformation_stack',
    'template_body = templatefile("t.yml", {})',
    'template_body: templatefile("t.yml", {…}), a file that is not read',
  ],
  [
    'aws_cloudformation_stack',
    'template_body = "Resources: {C: {Type: AWS::Serverless::Connector}}"',
    'template_body: the access that a SAM connector grants',
  ],
  ...['aws_ssoadmin_account_assignment', 'awscc_sso_assignment'].map(
    (type) =>
      [
        type,
        'permission_set_arn = "arn:x"\nprincipal_type = "USER"\nprincipal_id = "ann"\ntarget_id = "111122223333"',
        'the assignment of the permission set arn:x to user ann in 111122223333, whose access is not compared',
      ] as const,
  ),
  [
    'aws_iam_role',
    'managed_policy_arns = var.arns',
    'managed_policy_arns: var.arns, which these files do not declare',
  ],
  [
    'aws_iam_role',
    'dynamic "inline_policy" {\n for_each = var.x\n content {}\n}',
    'inline_policy: a dynamic block of inline_policy',
  ],
  [
    'aws_iam_role_policy_attachment',
    'role = "deploy"\npolicy_arn = module.p.arn',
    'policy_arn: module.p.arn, an output of another module',
  ],
  [
    'aws_iam_role_policy_attachment',
    `role = var.role\npolicy_arn = "${MANAGED}"`,
    'role: var.role, which these files do not declare',
  ],
  [
    'aws_iam_group_membership',
    'group = "ops"\nusers = var.users',
    'users: var.users, which these files do not declare',
  ],
  [
    'aws_iam_role_policies_exclusive',
    'role_name = "deploy"\npolicy_names = []',
    'aws_iam_role_policies_exclusive, which removes every inline policy that the role has and it does not list',
  ],
  [
    'aws_iam_user_policy',
    'user = "ann"\npolicy = "no json"',
    "a text that can't be read as JSON (its line 1: what stands here is no JSON)",
  ],
  [
    'aws_organizations_policy',
    'type = "SERVICE_CONTROL_POLICY"\ncontent = var.scp',
    'var.scp, which these files do not declare',
  ],
  ['aws_new_service', 'policy = var.policy', 'policy: var.policy, which these files do not declare'],
];

describe('A document', () => {
  it.each(DOCUMENTS)('of %s is found with its holder: %s', async (type, body, found) => {
    const read = shown(await readSource(NEIGHBOURS + block(type, 'it', body)));
    expect(read.unresolved).toEqual([]);
    const kept = read.documents.map(({ kind, holder, policyName }) => ({
      kind,
      holder,
      ...(policyName && { policyName }),
    }));
    expect(kept).toEqual([found]);
  });

  it('of lambda permissions is the statement that Lambda makes', async () => {
    const body =
      'statement_id = "s3"\naction = "lambda:InvokeFunction"\nfunction_name = aws_lambda_function.f.arn\n' +
      'principal = "s3.amazonaws.com"\nsource_arn = "arn:aws:s3:::logs"\nsource_account = "111122223333"';
    const read = shown(await readSource(block('aws_lambda_permission', 'it', body)));
    expect(read.documents[0]?.document).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 's3',
          Effect: 'Allow',
          Principal: { Service: 's3.amazonaws.com' },
          Action: 'lambda:InvokeFunction',
          Resource: `\${aws_lambda_function.f.arn}`,
          Condition: {
            ArnLike: { 'AWS:SourceArn': 'arn:aws:s3:::logs' },
            StringEquals: { 'AWS:SourceAccount': '111122223333' },
          },
        },
      ],
    });
  });

  it.each([
    ['aws_organizations_policy', 'type = "TAG_POLICY"\ncontent = "{}"'],
    ['aws_ecr_lifecycle_policy', 'policy = jsonencode({ rules = [] })'],
    ['google_project_iam_policy', `policy = ${POLICY}`],
    ['aws_iam_role', 'inline_policy {}'],
    ['aws_lb_listener', 'ssl_policy = var.ssl'],
    ['aws_networkmanager_core_network_policy_attachment', 'policy_document = var.network'],
  ])('is none for %s with %s', async (type, body) => {
    const { documents, unresolved } = await readSource(block(type, 'it', body));
    expect([documents, unresolved]).toEqual([[], []]);
  });
});

describe('An attachment', () => {
  it.each(ATTACHMENTS)('of %s is found: %s', async (type, body, found) => {
    const read = shown(await readSource(NEIGHBOURS + block(type, 'it', body)));
    expect(read.unresolved).toEqual([]);
    expect(read.attachments.map(({ lines: _, ...kept }) => kept)).toEqual(found);
    expect(read.attachments[0]?.lines).toEqual({
      start: 13,
      end: 12 + block(type, 'it', body).trim().split('\n').length,
    });
  });
});

describe('What stays open', () => {
  it.each(OPEN)('in %s is said: %s', async (type, body, what) => {
    const { unresolved } = shown(await readSource(NEIGHBOURS + block(type, 'it', body)));
    expect(unresolved).toMatchObject([{ what: expect.stringContaining(what), address: `${type}.it` }]);
  });
});
