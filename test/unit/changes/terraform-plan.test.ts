import { describe, expect, it } from 'vitest';
import { readTerraformPlan } from '../../../src/changes/terraform-plan/index.ts';
import { shown } from './terraform-files.ts';

const POLICY = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] };
const OTHER = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sqs:*', Resource: '*' }] };
const policy = JSON.stringify(POLICY);
const other = JSON.stringify(OTHER);

type Change = Readonly<Record<string, unknown>>;

function change(address: string, actions: readonly string[], parts: Change, more: Change = {}) {
  const bare = address.replace(/^(?:module\.[^.]+\.)+/, '');
  const isData = bare.startsWith('data.');
  const type = bare.replace(/^data\./, '').split('.')[0];
  return {
    address,
    mode: isData ? 'data' : 'managed',
    type,
    change: { actions, before: null, after: null, ...parts },
    ...more,
  };
}

function planText(changes: readonly unknown[], more: Change = {}, indent = 0): string {
  return JSON.stringify({ format_version: '1.2', resource_changes: changes, ...more }, null, indent);
}

const readPlan = (changes: readonly unknown[], more: Change = {}) =>
  shown(readTerraformPlan(planText(changes, more)));

/** The documents of both sides, by address. */
function sides(changes: readonly unknown[], more: Change = {}) {
  const { before, after } = readPlan(changes, more);
  const of = ({ documents }: typeof before) =>
    documents.map(({ holder, document }) => [holder.address, document]);
  return { before: of(before), after: of(after) };
}

const IT = 'aws_iam_policy.p';

describe('A planned change', () => {
  it.each([
    ['creates', ['create'], { after: { policy } }, [], [[IT, POLICY]]],
    ['updates', ['update'], { before: { policy }, after: { policy: other } }, [[IT, POLICY]], [[IT, OTHER]]],
    ['deletes', ['delete'], { before: { policy } }, [[IT, POLICY]], []],
    [
      'replaces',
      ['delete', 'create'],
      { before: { policy }, after: { policy: other } },
      [[IT, POLICY]],
      [[IT, OTHER]],
    ],
    [
      'replaces the other way round',
      ['create', 'delete'],
      { before: { policy }, after: { policy } },
      [[IT, POLICY]],
      [[IT, POLICY]],
    ],
    ['changes nothing', ['no-op'], { before: { policy }, after: { policy } }, [[IT, POLICY]], [[IT, POLICY]]],
    [
      'imports',
      ['no-op'],
      { before: { policy }, after: { policy }, importing: { id: 'x' } },
      [[IT, POLICY]],
      [[IT, POLICY]],
    ],
    ['forgets, which leaves it in AWS', ['forget'], { before: { policy } }, [[IT, POLICY]], [[IT, POLICY]]],
  ] as const)('%s', (_, actions, parts, before, after) => {
    const changes = [change(IT, actions, parts)];
    expect(sides(changes)).toEqual({ before, after });
    expect(readPlan(changes).after.unresolved).toEqual([]);
  });

  it('of a moved resource has its new address on both sides', () => {
    const moved = change(
      IT,
      ['no-op'],
      { before: { policy }, after: { policy } },
      { previous_address: 'aws_iam_policy.old' },
    );
    expect(sides([moved])).toEqual({ before: [[IT, POLICY]], after: [[IT, POLICY]] });
  });

  it('of a deposed object is left to the change of the resource', () => {
    const deposed = change(IT, ['delete'], { before: { policy } }, { deposed: 'abcd' });
    expect(sides([deposed, change(IT, ['no-op'], { before: { policy }, after: { policy } })])).toEqual({
      before: [[IT, POLICY]],
      after: [[IT, POLICY]],
    });
  });

  it('of an instance in a module keeps its whole address', () => {
    const address = 'module.app["a.b"].aws_iam_role_policy.p["x"]';
    const role = 'module.app["a.b"].aws_iam_role.r';
    const changes = [
      {
        ...change(address, ['create'], { after: { name: 'n', role: 'deploy', policy } }),
        type: 'aws_iam_role_policy',
      },
      { ...change(role, ['create'], { after: { name: 'deploy' } }), type: 'aws_iam_role' },
    ];
    expect(readPlan(changes).after.documents[0]).toMatchObject({
      holder: { type: 'role', address: role, name: 'deploy' },
      policyName: 'n',
    });
  });

  it('of an action that is not known is said', () => {
    const { unresolved } = readPlan([change(IT, ['transmogrify'], { after: { policy } })]).after;
    expect(unresolved).toEqual([
      { lines: { start: 1, end: 1 }, what: 'actions that are not known: ["transmogrify"]', address: IT },
    ]);
  });
});

describe('What is known after apply', () => {
  it('is said of a document', () => {
    const { after } = readPlan([
      change(IT, ['create'], { after: {}, after_unknown: { policy: true, arn: true } }),
    ]);
    expect(after.documents).toEqual([]);
    expect(after.unresolved).toEqual([
      { lines: { start: 1, end: 1 }, what: `${IT}.policy, which is known after apply`, address: IT },
    ]);
  });

  it('is read from the data source that the plan shows in parts', () => {
    const data = 'module.m.data.aws_iam_policy_document.d';
    const statement = { effect: 'Allow', actions: ['s3:*'], resources: [null], sid: null, condition: [] };
    const changes = [
      change(data, ['read'], {
        after: { statement: [statement], version: null },
        after_unknown: { json: true, statement: [{ resources: [true], actions: [false] }] },
      }),
      change('module.m.aws_iam_policy.p', ['create'], { after: {}, after_unknown: { policy: true } }),
    ];
    const references = ['data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d'];
    const resource = { address: IT, expressions: { policy: { references } } };
    const configuration = { root_module: { module_calls: { m: { module: { resources: [resource] } } } } };
    const { after } = readPlan(changes, { configuration });
    const unknown = `\${${data}.statement[0].resources[0]}`;
    expect(after.documents[0]?.document).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: unknown }],
    });
    // A function may stand around the reference, and a plan does not tell.
    expect(after.unresolved.map(({ what }) => what)).toEqual([
      'module.m.aws_iam_policy.p.policy, which is known after apply; what it is made of is judged in its place',
      `${data}.statement[0].resources[0], which is known after apply`,
    ]);
  });

  it('is no data source when the expression has more in it', () => {
    const data = 'data.aws_iam_policy_document.d';
    const changes = [
      change(data, ['read'], { after: { statement: [] } }),
      change(IT, ['create'], { after: {}, after_unknown: { policy: true } }),
    ];
    const resource = {
      address: IT,
      expressions: { policy: { references: [`${data}.json`, data, 'var.extra'] } },
    };
    const { after } = readPlan(changes, { configuration: { root_module: { resources: [resource] } } });
    expect(after.unresolved).toHaveLength(1);
  });

  it('is tied to the address that the configuration names', () => {
    const attachment = 'aws_iam_role_policy_attachment.a[0]';
    const changes = [
      change(attachment, ['create'], { after: { role: 'deploy' }, after_unknown: { policy_arn: true } }),
      change(`${IT}[0]`, ['create'], { after: { policy }, after_unknown: { arn: true } }),
      change('aws_iam_role.r', ['no-op'], { before: { name: 'deploy' }, after: { name: 'deploy' } }),
    ];
    const resource = {
      address: 'aws_iam_role_policy_attachment.a',
      expressions: { policy_arn: { references: [`${IT}[0].arn`, `${IT}[0]`, IT, 'count.index'] } },
    };
    const { after } = readPlan(changes, { configuration: { root_module: { resources: [resource] } } });
    expect(after.attachments).toEqual([
      {
        relation: 'attached',
        holder: { type: 'role', address: 'aws_iam_role.r', name: 'deploy' },
        target: { arn: `\${${attachment}.policy_arn}`, address: `${IT}[0]` },
        lines: { start: 1, end: 1 },
      },
    ]);
    expect(after.unresolved).toEqual([]);
  });

  it('is said of an attachment that nothing ties to a policy', () => {
    const attachment = 'aws_iam_role_policy_attachment.a';
    const parts = { after: { role: 'deploy' }, after_unknown: { policy_arn: true } };
    expect(readPlan([change(attachment, ['create'], parts)]).after.unresolved).toMatchObject([
      { what: `policy_arn: ${attachment}.policy_arn, which is known after apply`, address: attachment },
    ]);
  });
});

describe('A plan', () => {
  it('that marks a policy as sensitive does not have it quoted', () => {
    const parts = {
      before: { policy },
      after: { policy: other },
      before_sensitive: { policy: true },
      after_sensitive: { policy: true },
    };
    const { before, after } = readPlan([change(IT, ['update'], parts)]);
    for (const side of [before, after]) {
      expect(side.documents).toEqual([]);
      expect(side.unresolved).toMatchObject([{ what: `${IT}.policy, which the plan marks as sensitive` }]);
    }
  });

  it.each([
    ['ended with an error', { errored: true }, 'the plan ended with an error, so that changes are missing'],
    [
      'is not complete',
      { complete: false },
      'the plan is not complete: more changes follow when it is applied',
    ],
    ['defers changes', { deferred_changes: [{}] }, 'the plan defers 1 changes'],
  ])('that %s says so', (_, more, what) => {
    expect(readPlan([], more).after.unresolved).toEqual([{ lines: { start: 1, end: 1 }, what }]);
  });

  it('that is laid out tells the lines of each change', () => {
    const changes = [
      change('aws_sqs_queue.q', ['create'], { after: { name: '}]{["\\\\' } }),
      change(IT, ['create'], { after: { policy } }),
    ];
    const text = planText(changes, { configuration: { resource_changes: [{}] } }, 2);
    const lines = text.split('\n');
    const start = lines.findIndex((line) => line.includes(IT));
    const { after } = readTerraformPlan(text);
    expect(after.documents[0]?.lines).toEqual({ start, end: lines.indexOf('  ],') });
    expect(after.documents[0]?.statements).toEqual([after.documents[0]?.lines]);
  });

  it.each([
    ['is no JSON', '{\n"a": }', /the plan is no JSON/],
    ['is a list', '[]', /no format_version/],
    ['is a state', '{"format_version":"1.0","values":{}}', /neither resource_changes nor planned_values/],
    [
      'comes of a later Terraform',
      '{"format_version":"2.0","resource_changes":[]}',
      /format_version is "2.0"/,
    ],
  ])('that %s is refused', (_, text, message) => {
    expect(() => readTerraformPlan(text)).toThrow(
      expect.objectContaining({ name: 'ReadError', message: expect.stringMatching(message) }),
    );
  });

  it('may hold anything', () => {
    const odd = [null, 7, {}, { address: IT }, { address: IT, type: 'aws_iam_policy', change: {} }];
    expect(readPlan(odd).after.unresolved.map(({ what }) => what)).toEqual([
      'a resource change that has no address or no change',
      'actions that are not known: []',
    ]);
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const text = `{"format_version":"1.2","resource_changes":[{"address":"${IT}","type":"aws_iam_policy","change":{"actions":["create"],"after":{"policy":${deep}}}}]}`;
    expect(readTerraformPlan(text).after.unresolved).toMatchObject([
      { what: 'a value that is no policy document' },
    ]);
  });

  it('that writes a stand-in out is not taken in by it', () => {
    const forged = JSON.stringify({ ...POLICY, Id: '\ue000' });
    expect(readPlan([change(IT, ['create'], { after: { policy: forged } })]).after.unresolved).toHaveLength(
      1,
    );
  });
});

describe('A plan of what has its policy elsewhere', () => {
  it.each([
    ['aws_cloudwatch_log_resource_policy', 'policy_document'],
    ['aws_opensearch_domain', 'access_policies'],
    ['awscc_kms_key', 'key_policy'],
  ])('says that it is not known before it is applied: %s', (type, argument) => {
    const parts = { after: {}, after_unknown: { [argument]: true } };
    expect(readPlan([change(`${type}.it`, ['create'], parts)]).after.unresolved).toMatchObject([
      { what: `${argument}: ${type}.it.${argument}, which is known after apply` },
    ]);
  });

  it('shows roles of the provider awscc', () => {
    const after = { role_name: 'deploy', policies: [{ policy_name: 'p', policy_document: policy }] };
    expect(sides([change('awscc_iam_role.r', ['create'], { after })]).after).toEqual([
      ['awscc_iam_role.r', POLICY],
    ]);
  });

  it('shows the template of a stack', () => {
    const stack = (document: object) => ({
      template_body: JSON.stringify({
        Resources: { P: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: document } } },
      }),
    });
    const parts = { before: stack(POLICY), after: stack(OTHER) };
    const address = 'aws_cloudformation_stack.s/P';
    expect(sides([change('aws_cloudformation_stack.s', ['update'], parts)])).toEqual({
      before: [[address, POLICY]],
      after: [[address, OTHER]],
    });
  });
});
