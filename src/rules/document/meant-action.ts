/** "Did you mean": the action or service that was probably meant by one that AWS does not have. */
import { distance } from 'fastest-levenshtein';
import { SERVICE_NAMESPACES, serviceActions } from '../../policy/action-table.ts';
import { hasWildcard } from '../../policy/match.ts';

/** Names that people know services by, and the namespaces that policies know them by. */
const BY_OTHER_NAMES: Readonly<Record<string, string>> = {
  apigw: 'apigateway',
  cloudwatchlogs: 'logs',
  cognito: 'cognito-idp',
  'cost-explorer': 'ce',
  documentdb: 'rds',
  efs: 'elasticfilesystem',
  elb: 'elasticloadbalancing',
  elbv2: 'elasticloadbalancing',
  emr: 'elasticmapreduce',
  eventbridge: 'events',
  msk: 'kafka',
  organization: 'organizations',
  parameterstore: 'ssm',
  stepfunctions: 'states',
};

/** Calls of the API that are no actions, and the actions that they need. */
const CALLS: Readonly<Record<string, string>> = {
  's3:completemultipartupload': 's3:PutObject',
  's3:copyobject': 's3:GetObject and s3:PutObject',
  's3:createmultipartupload': 's3:PutObject',
  's3:deleteobjects': 's3:DeleteObject',
  's3:headbucket': 's3:ListBucket',
  's3:headobject': 's3:GetObject',
  's3:listbuckets': 's3:ListAllMyBuckets',
  's3:listobjects': 's3:ListBucket',
  's3:listobjectsv2': 's3:ListBucket',
  's3:uploadpart': 's3:PutObject',
  'lambda:invoke': 'lambda:InvokeFunction',
};

/** Longer names are no slips of a name that exists. */
const LONGEST = 100;

/** @param namespace one that the table does not have, in lower case */
export function meantService(namespace: string): string | undefined {
  if (Object.hasOwn(BY_OTHER_NAMES, namespace)) return BY_OTHER_NAMES[namespace];
  return nearest(namespace, SERVICE_NAMESPACES, Math.min(2, Math.floor(namespace.length / 3)));
}

/**
 * @param namespace one that the table has
 * @param action a pattern that matches none of its actions, in lower case
 */
export function meantAction(namespace: string, action: string): string | undefined {
  const call = `${namespace}:${action}`;
  if (Object.hasOwn(CALLS, call)) return CALLS[call];
  const names = serviceActions(namespace)?.names ?? [];
  const start = action.replace(/\*+$/, '');
  if (hasWildcard(start)) return undefined;
  const mostEdits = Math.min(3, Math.floor(start.length / 3));
  if (start !== action) {
    const starts = names.map((name) => name.slice(0, start.length));
    const meant = nearest(start, starts, mostEdits);
    return meant === undefined ? undefined : `${namespace}:${meant}*`;
  }
  const meant = nearest(action, names, mostEdits);
  return meant === undefined ? elsewhere(action) : `${namespace}:${meant}`;
}

let servicesByAction: Map<string, string[]> | undefined;

/** The one other service that has an action of this name: `sts:AssumeRole` for `iam:AssumeRole`. */
function elsewhere(action: string): string | undefined {
  servicesByAction ??= indexActions();
  const [only, ...more] = servicesByAction.get(action) ?? [];
  return more.length === 0 ? only : undefined;
}

function indexActions(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const namespace of SERVICE_NAMESPACES) {
    for (const name of serviceActions(namespace)?.names ?? []) {
      const key = name.toLowerCase();
      const known = index.get(key);
      if (known === undefined) index.set(key, [`${namespace}:${name}`]);
      else known.push(`${namespace}:${name}`);
    }
  }
  return index;
}

/** The first of the nearest, within so many edits; case does not count. */
function nearest(text: string, names: readonly string[], mostEdits: number): string | undefined {
  if (text.length > LONGEST) return undefined;
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of names) {
    if (Math.abs(name.length - text.length) > mostEdits) continue;
    const edits = distance(text, name.toLowerCase());
    if (edits <= mostEdits && edits < (best?.edits ?? Infinity)) best = { name, edits };
  }
  return best?.name;
}
