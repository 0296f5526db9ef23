/**
 * Whose logs a bucket holds, and which of them are read. Source of the layout: CloudTrail User Guide, "Finding your
 * CloudTrail log files".
 */

import type { SourceOf } from '../../model/settings.ts';
import type { SourceProblem } from '../../model/switch-role.ts';
import { sideBySide } from '../side-by-side.ts';
import { chosenAccounts, missingAccounts, missingRegions } from './log-accounts.ts';
import type { Question } from './source.ts';
import type { BucketObjects } from './trail-bucket-objects.ts';
import { isAccountId, isOrganizationId, logsRoot } from './trail-keys.ts';

/** The folder of one Region's logs of one account. */
export interface LogFolder {
  readonly accountId: string;
  readonly region: string;
  /** Up to and with the slash after the Region. */
  readonly prefix: string;
}

export interface Layout {
  /** To be read, sorted. */
  readonly folders: readonly LogFolder[];
  /** For people: where the folders lie. */
  readonly name: string;
  /** Nothing may be claimed, since a Region that is listed is missing. */
  readonly isPartial: boolean;
  readonly problems: readonly SourceProblem[];
}

const OPERATION = 's3:ListBucket';
/** Requests for folders under way at one time. */
const WIDTH = 16;

/** Throws what S3 refuses. */
export async function layoutOf(
  objects: BucketObjects,
  source: SourceOf<'s3'>,
  question: Question,
): Promise<Layout> {
  const roots = await accountRoots(objects, source.prefix);
  if (roots.size === 0) return nothingThere(objects, source);
  const all = [...roots.keys()].sort();
  const chosen = chosenAccounts(source.accounts, question);
  let folders = await foldersOf(objects, roots, chosen ?? all);
  if (folders.length === 0 && source.accounts === undefined) folders = await foldersOf(objects, roots, all);
  const name = `s3://${objects.bucket}/${logsRoot(source.prefix)}`;
  const about = { operation: OPERATION, name };
  const regionsOf = new Map<string, Set<string>>();
  for (const { accountId, region } of folders) {
    regionsOf.set(accountId, (regionsOf.get(accountId) ?? new Set()).add(region));
  }
  const { regions } = source;
  const lacking = missingRegions(regionsOf, regions, about);
  const problems = [...missingAccounts(source.accounts, new Set(regionsOf.keys()), about), ...lacking];
  if (folders.length === 0 && problems.length === 0) {
    const message = `${name} has folders of accounts, and no logs in them (CloudTrail/REGION/)`;
    problems.push({ operation: OPERATION, code: 'NoLogs', message });
  }
  return {
    folders: regions === undefined ? folders : folders.filter(({ region }) => regions.includes(region)),
    name,
    isPartial: lacking.length > 0,
    problems,
  };
}

/** Account -> its folders: one directly below `AWSLogs/`, and one below each organization. */
async function accountRoots(objects: BucketObjects, prefix: string): Promise<Map<string, string[]>> {
  const root = logsRoot(prefix);
  const roots = new Map<string, string[]>();
  const add = (parent: string, names: readonly string[]) => {
    for (const name of names.filter(isAccountId)) {
      roots.set(name, [...(roots.get(name) ?? []), `${parent}${name}/CloudTrail/`]);
    }
  };
  const top = await objects.folders(root);
  add(root, top);
  for (const organization of top.filter(isOrganizationId)) {
    const parent = `${root}${organization}/`;
    add(parent, await objects.folders(parent));
  }
  return roots;
}

async function foldersOf(
  objects: BucketObjects,
  roots: ReadonlyMap<string, readonly string[]>,
  accounts: readonly string[],
): Promise<LogFolder[]> {
  const found: LogFolder[] = [];
  const places = accounts.flatMap((id) => (roots.get(id) ?? []).map((root) => ({ id, root })));
  await sideBySide(places, WIDTH, async ({ id, root }) => {
    for (const region of await objects.folders(root)) {
      found.push({ accountId: id, region, prefix: `${root}${region}/` });
    }
  });
  return found.sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
}

async function nothingThere(objects: BucketObjects, { prefix }: SourceOf<'s3'>): Promise<Layout> {
  const parent = prefix === '' ? '' : `${prefix}/`;
  const there = (await objects.folders(parent)).slice(0, 5).map((folder) => `${parent}${folder}/`);
  const found = there.length === 0 ? 'nothing is there' : `found ${there.join(', ')}`;
  const name = `s3://${objects.bucket}/${logsRoot(prefix)}`;
  const message = `${name} holds no account: \`prefix\` must be what precedes AWSLogs/ in the keys (${found})`;
  const problems = [{ operation: OPERATION, code: 'NoLogs', message }];
  return { folders: [], name, isPartial: false, problems };
}
