/** From the changed files of a pull request to what they say of IAM, before and after. */
import type { PullRequestFiles } from '../model/pull-request.ts';
import type { ReadChange } from '../model/read-change.ts';
import type { ChangeSettings } from '../model/settings.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { readDataFiles } from './data-files.ts';
import { type ReadPlanFile, readPlans } from './plans.ts';
import { mayBeTaken, modulesThatTake, withoutTaken } from './policy-files.ts';
import { Reading } from './reading.ts';
import { readSourceDirectories, sourcesOf } from './source-directories.ts';
import { SourceTree } from './source-tree.ts';
import { type ReadTemplates, readSynthesized } from './synthesized.ts';
import type { ParsedFiles } from './terraform/index.ts';
import { readTerragruntFiles } from './terragrunt-files.ts';
import { findUnlisted } from './unlisted.ts';
import { tellUnplanned } from './unplanned.ts';
import { readVariableFiles } from './variable-files.ts';

export interface ReadingPorts {
  /** A plan of the settings, which an earlier step of the workflow made. */
  readonly readPlan: ReadPlanFile;
  /** Templates of the settings' `synthesized`, which earlier steps made. */
  readonly readTemplates: ReadTemplates;
}

/**
 * Reads nothing but the files that may speak of IAM by their names, those beside Terraform source, and the plans.
 * @throws PullRequestError where GitHub does not deliver the files
 */
export async function readChange(
  pull: PullRequestFiles,
  settings: ChangeSettings,
  ports: ReadingPorts,
): Promise<ReadChange> {
  const unlisted = await findUnlisted(pull);
  const all = [...pull.files, ...unlisted.files];
  const reading = new Reading(pull, all, settings);
  const changed = all.filter((file) => reading.wants(file));
  const named = new Set(settings.terraformPlans.map(({ path }) => path));
  const like = (...kinds: readonly Candidate[]) =>
    changed.filter(({ path, previousPath = path }) =>
      [path, previousPath].some((one) => {
        const candidate = candidateOf(one);
        return candidate !== undefined && kinds.includes(candidate) && !named.has(one);
      }),
    );
  for (const { path, lines, what, wasThere } of unlisted.unread) reading.tell(path, lines, what, wasThere);
  const parsed: ParsedFiles = new Map();
  const trees = {
    before: new SourceTree(pull.before, reading, parsed),
    after: new SourceTree(pull.after, reading, parsed),
  };
  await readDataFiles(like('data', 'bare', 'template'), reading);
  const taking = await modulesThatTake(changed.filter(mayBeTaken), trees.after);
  const covered = await readPlans(changed, reading, trees, ports.readPlan);
  await readVariableFiles(like('variables'), reading, trees, covered);
  await readTerragruntFiles(like('hcl'), reading, covered);
  const source = [...sourcesOf(like('terraform', 'variables')), ...taking];
  await tellUnplanned(source, covered, reading, trees.after);
  await readSourceDirectories(
    source.filter((directory) => !covered.has(directory)),
    reading,
    trees,
  );
  await readSynthesized(reading, ports.readTemplates);
  const files = withoutTaken(reading.files);
  const spoken = new Set([...files.map(({ file }) => file.path), ...reading.unread.map(({ path }) => path)]);
  return {
    ref: pull.ref,
    files: files.toSorted((one, other) => compare(one.file.path, other.file.path)),
    unread: reading.unread.toSorted((one, other) => compare(one.path, other.path)),
    otherFiles: changed.filter(({ path }) => !spoken.has(path)).length,
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
