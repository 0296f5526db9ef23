/** Pull requests as tests write them: files before and after, and what is judged of them. */
import { readCloudFormation } from '../../../src/changes/cloudformation/index.ts';
import { readJson } from '../../../src/changes/json/index.ts';
import type { ReadSource } from '../../../src/model/change.ts';
import type { ChangedFile, ChangeJudgement, LineDiff } from '../../../src/model/pull-request.ts';
import type { ReadChange, ReadFile } from '../../../src/model/read-change.ts';
import { type ChangeSettings, RULE_IDS, type Settings } from '../../../src/model/settings.ts';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import { type ChangeFacts, judgeChange } from '../../../src/rules/change/index.ts';
import { COLLECTED_AT, settings } from '../factory.ts';

export interface FileChange {
  readonly path: string;
  /** A text, or a value that is written as JSON over several lines. Absent: the file is not there. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly previousPath?: string;
  readonly scope?: string;
  readonly accountId?: string;
  /** GitHub shows no diff of it. */
  readonly undiffed?: true;
}

const CHANGES: ChangeSettings = {
  include: [],
  synthesized: [],
  exclude: [],
  terraformPlans: [],
  map: [],
  parameters: {},
  usage: 'auto',
  allowPullRequestTarget: false,
  accessAnalyzer: { validatePolicy: false, noNewAccess: false, accessNotGranted: [], noPublicAccess: false },
};

const ALL_RULES = Object.fromEntries(RULE_IDS.map((rule) => [rule, 'default'])) as Settings['rules'];

export function changeSettings(
  overrides: Parameters<typeof settings>[0] = {},
  changes: Partial<ChangeSettings> = {},
): Settings {
  const made = settings(overrides);
  return {
    ...made,
    rules: { ...ALL_RULES, ...overrides.rules },
    changes: { ...CHANGES, ...changes },
    comment: { when: 'on-failure' },
  };
}

export function aChange(...files: readonly FileChange[]): ReadChange {
  return {
    ref: { number: 7, headSha: 'a'.repeat(40), baseSha: 'b'.repeat(40) },
    files: files.map(readFile),
    unread: [],
    otherFiles: 0,
  };
}

function readFile({ path, before, after, previousPath, scope, accountId, undiffed }: FileChange): ReadFile {
  const texts = { before: textOf(before), after: textOf(after) };
  const file: ChangedFile = {
    path,
    ...(previousPath !== undefined && { previousPath }),
    status: before === undefined ? 'added' : after === undefined ? 'removed' : 'modified',
    ...(undiffed === undefined && { diff: diffOf(texts.before, texts.after) }),
  };
  return {
    file,
    ...(texts.before !== undefined && { before: read(texts.before, previousPath ?? path) }),
    ...(texts.after !== undefined && { after: read(texts.after, path) }),
    ...(scope !== undefined && { scope }),
    ...(accountId !== undefined && { accountId }),
  };
}

function textOf(value: unknown): string | undefined {
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

function read(text: string, path: string): ReadSource {
  return text.includes('Resources') ? readCloudFormation(text, path) : readJson(text, path);
}

/** The lines between those that are equal at the start and at the end. */
function diffOf(before = '', after = ''): LineDiff {
  const old = before === '' ? [] : before.split('\n');
  const now = after === '' ? [] : after.split('\n');
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const added = { start: start + 1, end: now.length - end };
  const removed = { start: start + 1, end: old.length - end };
  return {
    added: added.end >= added.start ? [added] : [],
    removed: removed.end >= removed.start ? [{ old: removed, at: Math.max(1, start + 1) }] : [],
  };
}

export const NO_USAGE: ChangeFacts = {
  usage: { looked: false, reason: 'there are no AWS credentials' },
  errors: [],
};

export function withUsage(snapshot: Snapshot): ChangeFacts {
  const { collectedAt, accounts } = snapshot;
  return {
    snapshot,
    usage: { looked: true, collectedAt, accountIds: accounts.map(({ id }) => id) },
    errors: [],
  };
}

export function judged(
  change: ReadChange,
  facts: ChangeFacts = NO_USAGE,
  asked: Settings = changeSettings(),
): ChangeJudgement {
  return judgeChange(change, facts, asked, new Date(COLLECTED_AT));
}

/** Each line of access as `added s3:GetObject on *`. */
export function access(judgement: ChangeJudgement): readonly string[] {
  return judgement.changes.flatMap((change) =>
    change.access.map(({ kind, actions, resources, principals }) =>
      [
        kind,
        actions.join(', '),
        ...(resources ? [`on ${resources.join(', ')}`] : []),
        ...(principals ? [`for ${principals.join(', ')}`] : []),
      ].join(' '),
    ),
  );
}

/** Each finding as `new admin-access`. */
export function findings(judgement: ChangeJudgement): readonly string[] {
  return judgement.findings.map(({ status, rule }) => `${status} ${rule}`);
}

export const allows = (actions: string | readonly string[], resource: unknown = '*', more: object = {}) => ({
  ...{ Effect: 'Allow', Action: actions, Resource: resource },
  ...more,
});

export const denies = (actions: string | readonly string[], resource: unknown = '*') => ({
  ...{ Effect: 'Deny', Action: actions, Resource: resource },
});

export const policy = (...statements: readonly object[]) => ({
  Version: '2012-10-17',
  Statement: statements,
});

export const trusting = (principal: unknown, more: object = {}) =>
  policy({ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...more });

export const EC2 = trusting({ Service: 'ec2.amazonaws.com' });

/** A template of these resources, each with its type and properties. */
export function template(resources: Readonly<Record<string, readonly [string, object]>>): unknown {
  const entries = Object.entries(resources).map(([id, [Type, Properties]]) => [id, { Type, Properties }]);
  return { Resources: Object.fromEntries(entries) };
}

/** Properties of `AWS::IAM::Role` with inline policies by name. */
export function roleWith(
  inline: Readonly<Record<string, object>>,
  more: object = {},
): readonly [string, object] {
  const Policies = Object.entries(inline).map(([PolicyName, PolicyDocument]) => ({
    PolicyName,
    PolicyDocument,
  }));
  return ['AWS::IAM::Role', { AssumeRolePolicyDocument: EC2, Policies, ...more }];
}
