/**
 * Reads what `terraform show -json` (and OpenTofu's) says of a plan: the resources before it and after it.
 * Source: Terraform's "JSON Output Format".
 */
import type { Lines, ReadSource } from '../../model/change.ts';
import { isObject, type Json } from '../../model/json.ts';
import { ReadError } from '../positions.ts';
import { Budget } from '../terraform/budget.ts';
import { Found } from '../terraform/found.ts';
import { isOfAws } from '../terraform/read-resource.ts';
import { changeLines } from './change-lines.ts';
import { readSide, type SideResource } from './side.ts';

export interface ReadPlan {
  readonly before: ReadSource;
  readonly after: ReadSource;
}

/** In characters. A plan carries the state of everything; the largest seen have some tens of megabytes. */
const MOST_PLAN = 100_000_000;
const UNITS = 20_000_000;
const KNOWN_ACTIONS = ['no-op', 'create', 'read', 'update', 'delete', 'forget'];

/** By the address of the resource that says it; what is said of the plan as a whole is at the empty address. */
export interface PlanByAddress {
  readonly before: ReadonlyMap<string, ReadSource>;
  readonly after: ReadonlyMap<string, ReadSource>;
  /** As the plan gives it: `sourceDirectory` and the like read it. */
  readonly configuration: unknown;
}

/** @throws ReadError for what is no plan, or one of a later format */
export function readTerraformPlan(text: string): ReadPlan {
  const { before, after } = readPlanByAddress(text);
  return { before: together(before), after: together(after) };
}

function together(byAddress: ReadonlyMap<string, ReadSource>): ReadSource {
  const all = [...byAddress.values()];
  return {
    format: 'terraform-plan',
    documents: all.flatMap(({ documents }) => documents),
    attachments: all.flatMap(({ attachments }) => attachments),
    unresolved: all.flatMap(({ unresolved }) => unresolved),
  };
}

/** @throws ReadError for what is no plan, or one of a later format */
export function readPlanByAddress(text: string): PlanByAddress {
  const plan = parse(text);
  const lines = changeLines(text);
  const changes = Array.isArray(plan.resource_changes) ? plan.resource_changes : [];
  const sides = { before: newFound(), after: newFound() };
  for (const what of gaps(plan)) sides.after.unresolved({ path: '', lines: { start: 1, end: 1 } }, what);
  const read = changes.flatMap((change: unknown, index) =>
    readChange(change, lines[index] ?? { start: 1, end: 1 }, sides.after),
  );
  readSide(
    read.flatMap(({ before }) => before ?? []),
    plan.configuration,
    sides.before,
  );
  readSide(
    read.flatMap(({ after }) => after ?? []),
    plan.configuration,
    sides.after,
  );
  return {
    before: sides.before.sources('terraform-plan'),
    after: sides.after.sources('terraform-plan'),
    configuration: plan.configuration,
  };
}

/** Everything stands in the one file of the plan, so that in place of its path there is the address. */
function newFound(): Found {
  return new Found([], new Budget(UNITS));
}

function parse(text: string): Json {
  if (text.length > MOST_PLAN)
    throw new ReadError(1, `the plan has ${text.length} characters, and no more than ${MOST_PLAN} are read`);
  let plan: unknown;
  try {
    plan = JSON.parse(text);
  } catch (error) {
    const at = error instanceof Error ? /line (\d+)/.exec(error.message)?.[1] : undefined;
    const hint = 'a plan is made by "terraform plan -out FILE" and "terraform show -json FILE"';
    throw new ReadError(Number(at ?? 1), `the plan is no JSON; ${hint}`);
  }
  if (!isObject(plan) || typeof plan.format_version !== 'string')
    throw new ReadError(1, 'the JSON is no plan: it has no format_version');
  const version = plan.format_version;
  if (!/^[01]\.\d+$/.test(version))
    throw new ReadError(
      1,
      `the plan's format_version is ${JSON.stringify(version.slice(0, 20))}, and 0 and 1 are known`,
    );
  if (!Object.hasOwn(plan, 'resource_changes') && !Object.hasOwn(plan, 'planned_values'))
    throw new ReadError(1, 'the JSON is no plan: it has neither resource_changes nor planned_values');
  return plan;
}

/** Why what the plan shows may not be all that comes. */
function gaps(plan: Json): readonly string[] {
  const deferred = plan.deferred_changes;
  return [
    ...(plan.errored === true ? ['the plan ended with an error, so that changes are missing'] : []),
    ...(plan.complete === false ? ['the plan is not complete: more changes follow when it is applied'] : []),
    ...(Array.isArray(deferred) && deferred.length > 0 ? [`the plan defers ${deferred.length} changes`] : []),
  ];
}

function readChange(
  item: unknown,
  lines: Lines,
  found: Found,
): readonly { readonly before?: SideResource; readonly after?: SideResource }[] {
  const change = isObject(item) ? item.change : undefined;
  if (!isObject(item) || !isObject(change) || typeof item.address !== 'string') {
    found.unresolved({ path: '', lines }, 'a resource change that has no address or no change');
    return [];
  }
  const { address, type, mode } = item;
  const place = { path: address, lines };
  // A deposed object is what a failed replacement left over; the resource itself has its own change.
  if (typeof type !== 'string' || item.deposed !== undefined) return [];
  const actions: readonly unknown[] = Array.isArray(change.actions) ? change.actions : [];
  const strange = actions.length === 0 || actions.some((action) => !KNOWN_ACTIONS.includes(String(action)));
  if (strange && isOfAws(type))
    found.unresolved(place, `actions that are not known: ${JSON.stringify(actions).slice(0, 80)}`, address);
  const side = (values: unknown, unknown: unknown, sensitive: unknown): SideResource | undefined =>
    isObject(values)
      ? { address, type, isData: mode === 'data', values, masks: { unknown, sensitive }, place }
      : undefined;
  const before = side(change.before, undefined, change.before_sensitive);
  // What Terraform forgets stays as it is.
  const after = actions.includes('forget')
    ? before
    : side(change.after, change.after_unknown, change.after_sensitive);
  return [{ ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}
