/** Plans that the settings name: what they show is told where its resource stands in the source. */
import type { ReadSource } from '../model/change.ts';
import type { ChangedFile, FileText } from '../model/pull-request.ts';
import { candidateOf } from './candidate.ts';
import { TOO_MUCH } from './effort.ts';
import { type Place, placedAt, placeOf } from './plan-places.ts';
import { ReadError } from './positions.ts';
import { type Reading, saysNothing, untouched } from './reading.ts';
import type { SourceTrees } from './source-directories.ts';
import {
  hasConfiguration,
  knownResources,
  sourceDirectory,
  splitAddress,
} from './terraform-plan/configuration.ts';
import { type PlanByAddress, readPlanByAddress } from './terraform-plan/index.ts';

export type ReadPlanFile = (path: string) => Promise<FileText>;

type NamedPlan = Reading['settings']['terraformPlans'][number];

const FIRST_LINE = { start: 1, end: 1 };

/**
 * The directories that the plans cover: their source need not be judged, since they show what comes of it.
 * @returns by directory the addresses of the resources that are in a plan
 */
export async function readPlans(
  changed: readonly ChangedFile[],
  reading: Reading,
  trees: SourceTrees,
  readFile: ReadPlanFile,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const covered = new Map<string, Set<string>>();
  for (const named of reading.settings.terraformPlans) {
    const plan = await readNamed(named, changed, reading, readFile);
    if (plan === undefined) continue;
    for (const [directory, addresses] of resourcesOf(plan, named)) {
      const known = covered.get(directory) ?? new Set();
      covered.set(directory, known);
      for (const address of addresses) known.add(address);
    }
    await tellPlan(named, plan, reading, trees);
  }
  return covered;
}

/** Those that it is made of, and those that it changes. */
function resourcesOf(
  { configuration, before, after }: PlanByAddress,
  { directory: root }: NamedPlan,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(
    [...knownResources(configuration, root)].map(([key, known]) => [key, new Set(known)]),
  );
  for (const address of [...before.keys(), ...after.keys()]) {
    const split = splitAddress(address);
    const directory = split && sourceDirectory(configuration, root, split);
    if (split !== undefined && directory !== undefined) found.get(directory)?.add(split.resource);
  }
  return found;
}

async function readNamed(
  named: NamedPlan,
  changed: readonly ChangedFile[],
  reading: Reading,
  readFile: ReadPlanFile,
): Promise<PlanByAddress | undefined> {
  const { path } = named;
  const found = await readFile(path);
  if ('problem' in found) {
    // A workflow need not plan where nothing is to be planned.
    if (changed.some((file) => mayBePlanned(file, named)))
      reading.tell(path, FIRST_LINE, `the plan, since the file ${found.problem}`, false);
    return undefined;
  }
  if (!reading.effort.affords('plan', found.text.length)) {
    reading.tell(path, FIRST_LINE, TOO_MUCH, false);
    return undefined;
  }
  try {
    const plan = readPlanByAddress(found.text);
    if (hasConfiguration(plan.configuration)) return plan;
    const what =
      'the plan has no configuration, which tells what it is made of, so that the source is judged';
    reading.tell(path, FIRST_LINE, what, false);
    return undefined;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const { line, message } = error;
    reading.tell(path, { start: line, end: line }, message, false);
    return undefined;
  }
}

/** Terraform's files wherever they are, for modules may be anywhere, and all that is beside the root module. */
function mayBePlanned({ path, previousPath = path }: ChangedFile, { directory }: NamedPlan): boolean {
  return [path, previousPath].some((one) => {
    const candidate = candidateOf(one);
    if (candidate === 'terraform' || candidate === 'variables') return true;
    if (one.endsWith('.terraform.lock.hcl')) return true;
    return directory !== '' && one.startsWith(`${directory}/`);
  });
}

interface Growing {
  readonly file: ChangedFile;
  before?: ReadSource;
  after?: ReadSource;
}

async function tellPlan(
  { path, directory }: NamedPlan,
  plan: PlanByAddress,
  reading: Reading,
  trees: SourceTrees,
): Promise<void> {
  const byPath = new Map<string, Growing>();
  for (const side of ['before', 'after'] as const) {
    for (const [address, source] of plan[side]) {
      if (saysNothing(source)) continue;
      // What nobody touched is the same in both commits.
      const treeOf = (of: string) => (reading.isTouched(of) ? trees[side] : trees.after);
      const place = await placeOf(address, plan.configuration, directory, treeOf);
      for (const [at, part] of placedAt(source, place)) {
        const file = fileAt(at, side, path, reading);
        const growing = byPath.get(file.path) ?? { file };
        byPath.set(file.path, growing);
        growing[side] = together(growing[side], part);
      }
    }
  }
  for (const growing of byPath.values()) {
    if (!reading.isExcluded(growing.file.path)) reading.files.push({ ...growing, scope: path });
  }
}

function fileAt(
  at: Place['path'] | undefined,
  side: 'before' | 'after',
  plan: string,
  reading: Reading,
): ChangedFile {
  if (at === undefined) return untouched(plan);
  return side === 'before' ? reading.fileOf(at) : (reading.changed(at) ?? untouched(at));
}

function together(one: ReadSource | undefined, other: ReadSource): ReadSource {
  if (one === undefined) return other;
  return {
    format: other.format,
    documents: [...one.documents, ...other.documents],
    attachments: [...one.attachments, ...other.attachments],
    unresolved: [...one.unresolved, ...other.unresolved],
  };
}
