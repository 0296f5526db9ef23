/** JSON and YAML files that a pull request changes: policies, templates, plans that are kept in the repository. */
import type { FileFormat, ReadSource } from '../model/change.ts';
import type { ChangedFile, CommitTree, FileText } from '../model/pull-request.ts';
import { type Candidate, candidateOf, directoryOf, leadsToInfrastructure } from './candidate.ts';
import { readCloudFormation } from './cloudformation/index.ts';
import { type ReadTemplate, withNested } from './cloudformation/nested-stacks.ts';
import { type IamParameter, iamParameters, PARAMETERS } from './cloudformation/parameter-file.ts';
import { TOO_MUCH } from './effort.ts';
import { fileTree, isJson } from './file-tree.ts';
import { formatOf, maySpeakOfIam } from './format.ts';
import { readJson } from './json/index.ts';
import { MOST_DEPTH, MOST_TEXT, ReadError } from './positions.ts';
import { type Reading, saysNothing, textsOf } from './reading.ts';
import { readTerraformPlan } from './terraform-plan/index.ts';

/** Files whose texts are kept at a time. */
const TOGETHER = 40;

/** What one side of a file comes to. A plan has both sides in itself. */
type Side = Spoken | { readonly line: number; readonly trouble: string };

interface Spoken {
  readonly source?: ReadTemplate;
  readonly planned?: ReadSource;
  readonly parameters?: readonly IamParameter[];
}

const NOTHING: Spoken = {};

export async function readDataFiles(files: readonly ChangedFile[], reading: Reading): Promise<void> {
  for (let at = 0; at < files.length; at += TOGETHER) {
    const some = files.slice(at, at + TOGETHER);
    const [before, after] = await Promise.all([
      textsOf(reading.before, some.filter(({ status }) => status !== 'added').map(pathBefore)),
      textsOf(
        reading.after,
        some.filter(({ status }) => status !== 'removed').map(({ path }) => path),
      ),
    ]);
    for (const file of some) await readSides(file, before, after, reading);
  }
}

function pathBefore({ path, previousPath = path }: ChangedFile): string {
  return previousPath;
}

type Texts = ReadonlyMap<string, FileText>;

/** Of templates that the CDK made: nothing else counts, and those of nested stacks are beside them. */
export interface Made {
  readonly isBeside: (asset: string) => boolean;
}

/** Adds what the file says. The texts are by path. */
export async function readSides(
  file: ChangedFile,
  before: Texts,
  after: Texts,
  reading: Reading,
  made?: Made,
): Promise<void> {
  const { path, status } = file;
  const oldPath = pathBefore(file);
  const old =
    status === 'added'
      ? NOTHING
      : await readSide(oldPath, before.get(oldPath), reading.before, reading, made);
  const now =
    status === 'removed' ? NOTHING : await readSide(path, after.get(path), reading.after, reading, made);
  if ('trouble' in now) {
    // Whatever was wrong before, nobody can tell what the change does to a file that can't be read.
    const isSame = sameText(before.get(oldPath), after.get(path));
    reading.tell(path, { start: now.line, end: now.line }, now.trouble, 'trouble' in old && isSame);
  } else if ('trouble' in old) {
    reading.tell(path, { start: 1, end: 1 }, `what the file was before the change: ${old.trouble}`, true);
  }
  const { source, planned } = 'trouble' in now ? { source: undefined, planned: undefined } : now;
  // A plan speaks for itself, and one of earlier says nothing of what there was.
  const was = 'trouble' in old || old.source?.format === 'terraform-plan' ? undefined : old.source;
  if (!('trouble' in now) && status !== 'removed')
    tellParameters(path, 'trouble' in old ? NOTHING : old, now, reading);
  const [earlier, later] = [
    planned ?? withNested(was, was, () => true),
    withNested(source, was, made?.isBeside ?? (() => false)),
  ];
  const sides = [earlier, later].map((side) => (side === undefined || saysNothing(side) ? undefined : side));
  if (sides.every((side) => side === undefined)) return;
  const accountId = sides.some((side) => side?.format === 'cloudformation')
    ? reading.settings.parameters['AWS::AccountId']
    : undefined;
  reading.files.push({
    file,
    ...(sides[0] !== undefined && { before: sides[0] }),
    ...(sides[1] !== undefined && { after: sides[1] }),
    ...(accountId !== undefined && /^\d{12}$/.test(accountId) && { accountId }),
  });
}

/** Whether the values come to policies is for their template to say. */
function tellParameters(
  path: string,
  { parameters: old = [] }: Spoken,
  { parameters: now = [] }: Spoken,
  reading: Reading,
): void {
  const keyOf = ({ key, value }: IamParameter) => JSON.stringify([key, value]);
  const [former, later] = [new Set(old.map(keyOf)), new Set(now.map(keyOf))];
  const changed = now.find((one) => !former.has(keyOf(one)));
  const gone = old.find((one) => !later.has(keyOf(one)));
  const line = changed?.line ?? 1;
  if (changed !== undefined || gone !== undefined)
    reading.tell(path, { start: line, end: line }, PARAMETERS, false);
}

function sameText(one: FileText | undefined, other: FileText | undefined): boolean {
  return (
    one !== undefined && other !== undefined && 'text' in one && 'text' in other && one.text === other.text
  );
}

async function readSide(
  path: string,
  found: FileText | undefined,
  tree: CommitTree,
  reading: Reading,
  made: Made | undefined,
): Promise<Side> {
  const candidate = candidateOf(path);
  if (candidate !== 'data' && candidate !== 'bare' && candidate !== 'template') return NOTHING;
  if (candidate !== 'bare') {
    if (found === undefined) return NOTHING;
    if ('problem' in found) return { line: 1, trouble: `the file ${found.problem}` };
    return readText(path, found.text, candidate, reading, made);
  }
  if (found !== undefined && 'text' in found) return readText(path, found.text, candidate, reading, made);
  return readPointer(path, tree);
}

/** A submodule or a link has no content that could be read. Most lead to nothing of IAM, and many names tell. */
async function readPointer(path: string, tree: CommitTree): Promise<Side> {
  if (!leadsToInfrastructure(path)) return NOTHING;
  const entries = await tree.entries(directoryOf(path));
  const type = entries.find(({ name }) => path === name || path.endsWith(`/${name}`))?.type;
  if (type === 'module') return { line: 1, trouble: 'a submodule, whose files are kept elsewhere' };
  return type === 'link' ? { line: 1, trouble: 'a symbolic link, which is not followed' } : NOTHING;
}

function readText(
  path: string,
  text: string,
  candidate: Candidate,
  reading: Reading,
  made: Made | undefined,
): Side {
  if (!maySpeakOfIam(text)) return NOTHING;
  if (candidate === 'template') {
    const isPolicy = /Statement/.test(text) && /Effect/.test(text);
    const isStack = /AWS::(?:IAM|Serverless|SSO|Organizations)::/.test(text);
    if (isPolicy || isStack) return { line: 1, trouble: 'a template of a policy, which is not read' };
    return NOTHING;
  }
  const kind = text.length > MOST_TEXT ? 'plan' : isJson(text) ? 'json' : 'yaml';
  if (!reading.effort.affords(kind, text.length)) return { line: 1, trouble: TOO_MUCH };
  const format = formatOf(path, text);
  if (made !== undefined && format !== 'cloudformation') return NOTHING;
  try {
    if (format === 'terraform') return NOTHING;
    const side = format === 'none' ? NOTHING : readAs(format, path, text, reading);
    return made === undefined ? { ...side, ...parametersOf(format, path, text) } : side;
  } catch (error) {
    if (error instanceof ReadError) return { line: error.line, trouble: error.message };
    // What nests or repeats beyond all measure may end the stack of a reader that watches for less.
    if (error instanceof RangeError) return { line: 1, trouble: `nested deeper than ${MOST_DEPTH} levels` };
    throw error;
  }
}

function parametersOf(format: FileFormat | 'none', path: string, text: string): Spoken {
  if ((format !== 'none' && format !== 'json') || !/ParameterKey|Parameters|template-file-path/.test(text))
    return {};
  try {
    const parameters = iamParameters(fileTree(text, path).root);
    return parameters.length > 0 ? { parameters } : {};
  } catch (error) {
    // Broken, and nothing in it speaks of IAM.
    if (error instanceof ReadError) return {};
    throw error;
  }
}

function readAs(
  format: Exclude<FileFormat, 'terraform'>,
  path: string,
  text: string,
  reading: Reading,
): Spoken {
  if (format === 'terraform-plan') {
    const { before, after } = readTerraformPlan(text);
    return { ...spoken('planned', before), ...spoken('source', after) };
  }
  const { parameters } = reading.settings;
  return spoken(
    'source',
    format === 'json' ? readJson(text, path) : readCloudFormation(text, path, parameters),
  );
}

function spoken<Name extends string>(
  name: Name,
  source: ReadTemplate,
): { readonly [name in Name]?: ReadTemplate } {
  const isSilent = saysNothing(source) && source.nested === undefined;
  return isSilent ? {} : ({ [name]: source } as { readonly [name in Name]: ReadTemplate });
}
