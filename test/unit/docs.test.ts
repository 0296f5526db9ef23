/** The documentation says what the code does: inputs, rules, error codes, settings, links. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TRAIL_FILE_ERRORS } from '../../src/collect/switch-role/trail/trail-file-error.ts';
import { RULE_IDS } from '../../src/model/settings.ts';
import { baselineSchema } from '../../src/settings/baseline.ts';
import { loadSettings } from '../../src/settings/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const filesIn = (directory: string, ending: string): string[] =>
  readdirSync(join(ROOT, directory))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${directory}/${name}`);

const pages = [...filesIn('.', '.md').map((path) => path.slice(2)), ...filesIn('docs', '.md')];

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly 'timeout-minutes'?: number;
        readonly steps: readonly Step[];
      }
    >
  >;
}
const action = parse(read('action.yml')) as { readonly inputs: Readonly<Record<string, unknown>> };
const usesUs = ({ uses }: Step): boolean => uses?.startsWith('iam-sweep/iam-sweep@') === true;

/** The fenced blocks of a page in one language. */
function blocks(page: string, language: string): string[] {
  return [...read(page).matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].flatMap(
    ([, indent = '', name, text = '']) =>
      name === language ? [text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')] : [],
  );
}

/** Steps of ours anywhere in a YAML value. */
function stepsIn(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(usesUs(value as Step) ? [value as Step] : []), ...Object.values(value).flatMap(stepsIn)];
}

const undeclared = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in action.inputs));

/** Rights beyond reading the repository, and what an example needs them for. */
const MORE_RIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Each keeps an issue.
  'weekly-audit.yml': { issues: 'write' },
  'weekly-issue.yml': { issues: 'write' },
  // It uploads alerts.
  'code-scanning.yml': { 'security-events': 'write', actions: 'read' },
  // A history on a branch of the repository is written by the run.
  'monthly-stocktaking.yml': { contents: 'write' },
  // Each keeps a comment.
  'pull-request.yml': { 'pull-requests': 'write' },
  'pull-request-terraform.yml': { 'pull-requests': 'write' },
  'pull-request-cdk.yml': { 'pull-requests': 'write' },
  // It pushes a branch.
  'write-baseline.yml': { contents: 'write' },
};

describe('The workflows that can be copied', () => {
  it.each(filesIn('docs/examples', '.yml'))('%s uses the action with inputs that it declares', (path) => {
    const steps = stepsIn(parse(read(path)));
    expect(steps.length).toBeGreaterThan(0);
    expect(undeclared(steps)).toEqual([]);
  });

  it.each(filesIn('docs/examples', '.yml'))(
    '%s asks for an OIDC token and for nothing that it does not need',
    (path) => {
      const { permissions, jobs } = parse(read(path)) as Workflow;
      expect(permissions).toEqual({});
      for (const job of Object.values(jobs)) {
        const ours = { 'id-token': 'write', contents: 'read', ...MORE_RIGHTS[basename(path)] };
        // A job that prepares something for ours gets nothing but the files.
        const needed = job.steps.some(usesUs) ? ours : { contents: 'read' };
        expect(job.permissions).toEqual(needed);
        expect(job['timeout-minutes']).toBeGreaterThan(0);
      }
    },
  );

  it('write-baseline.yml opens no issue of what it puts into the baseline, whatever the config file says', () => {
    const steps = stepsIn(parse(read('docs/examples/write-baseline.yml')));
    expect(steps.map((step) => step.with?.['open-issue'])).toEqual([false]);
  });

  it.each(pages)('%s shows no step with an input that does not exist', (page) => {
    const steps = blocks(page, 'yaml').flatMap((text) => stepsIn(parse(text)));
    expect(undeclared(steps)).toEqual([]);
  });
});

describe('Our own workflows', () => {
  const workflows = filesIn('.github/workflows', '.yml');

  it.each([...workflows, ...filesIn('docs/examples', '.yml')])(
    '%s pins foreign actions to a commit',
    (path) => {
      const used = [...read(path).matchAll(/uses: (\S+)(.*)$/gm)].filter(
        ([, name]) => !usesUs({ uses: name ?? '' }),
      );
      for (const [, name, comment] of used) {
        expect(name).toMatch(/@[0-9a-f]{40}$/);
        expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
      }
    },
  );

  it.each(workflows)('%s begins without rights and ends in time', (path) => {
    const { permissions, jobs } = parse(read(path)) as Workflow;
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const { uses, with: given } of job.steps) {
        if (uses?.startsWith('actions/checkout@'))
          expect(given).toMatchObject({ 'persist-credentials': false });
      }
    }
  });
});

/** Keys of the config as the settings page writes them; what lists and sources hold has tables of its own. */
function configKeys(schema: Readonly<Record<string, unknown>>, above = ''): string[] {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  return Object.entries(properties).flatMap(([name, held]) => {
    const key = above === '' ? name : `${above}.${name}`;
    const within = held.additionalProperties === false ? configKeys(held, key) : [];
    return within.length > 0 ? within : [key];
  });
}

describe('The page of settings', () => {
  const table = read('docs/settings.md').split('## Every key')[1]?.split('\n## ')[0] ?? '';
  const keys = configKeys(JSON.parse(read('schema/config.schema.json')));

  it('has a row for every key', () => {
    const told = new Set([...table.matchAll(/`([\w.-]+)`/g)].map(([, key]) => key));
    const isTold = (key: string) => told.has(key) || told.has(key.slice(key.lastIndexOf('.')));
    expect(keys).toContain('gate.save-baseline');
    expect(keys.filter((key) => !key.startsWith('rules.') && !isTold(key))).toEqual([]);
  });

  it('has no row for a key that there is not', () => {
    const rows = [...table.matchAll(/^\| `([\w-]+(?:\.[\w-]+)*)`/gm)].map(([, key]) => key ?? '');
    const sections = keys.map((key) => key.slice(0, Math.max(0, key.lastIndexOf('.'))));
    expect(rows.filter((row) => ![...keys, ...sections].includes(row))).toEqual([]);
  });
});

describe('The page of the baseline', () => {
  it('tells every key of an entry, and no other', () => {
    const table = read('docs/baseline.md').split('## What is in it')[1]?.split('\n## ')[0] ?? '';
    const told = [...table.matchAll(/^\| (`[^|]+)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, key]) => key),
    );
    const { properties } = JSON.parse(read('schema/baseline.schema.json'));
    expect(told).toEqual(Object.keys(properties.findings.items.properties));
  });

  it('shows an entry that is accepted', () => {
    const [entry = ''] = blocks('docs/baseline.md', 'json');
    const { success } = baselineSchema.safeParse({ schemaVersion: 1, findings: [JSON.parse(entry)] });
    expect(success).toBe(true);
  });

  it('is named as the workflow names it that writes the file', () => {
    const [config = ''] = blocks('docs/baseline.md', 'yaml');
    const [step] = stepsIn(parse(read('docs/examples/write-baseline.yml')));
    expect(step?.with?.['save-baseline']).toBe(parse(config).gate.baseline);
  });
});

describe('The config files in the documentation', () => {
  const configs = pages.flatMap((page) =>
    blocks(page, 'yaml')
      .filter((text) => text.startsWith('# .github/iam-sweep.yml'))
      .map((text, index) => ({ name: `${page}, block ${index + 1}`, text })),
  );

  it('exist', () => {
    expect(configs.length).toBeGreaterThan(2);
  });

  const NO_BASELINE = '{ "schemaVersion": 1, "findings": [] }';

  it.each(configs)('$name is accepted', async ({ text }) => {
    const { settings } = await loadSettings({
      inputs: {},
      workspace: ROOT,
      readFile: async (_, path) => ({ status: 'read', text: path.endsWith('.json') ? NO_BASELINE : text }),
    });
    expect(settings.gate.failOn).toBeTypeOf('string');
  });
});

/** Codes of AWS and of Node.js that runs hand on. */
const FOREIGN_CODES = ['ERR_INVALID_URL', 'InvalidClientTokenId', 'ServiceFailure', 'SignatureDoesNotMatch'];

const wholeSource = (): string =>
  readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(`src/${path}`))
    .join('\n');

/** The codes in the first column of the tables. */
function codesTold(): string[] {
  const rows = read('docs/troubleshooting.md').matchAll(/^\| (`[A-Z]\w+`[^|]*)\|/gm);
  return [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)`/g)].map(([, code]) => code ?? ''));
}

describe('The pages', () => {
  it('explain every rule under its name', () => {
    const headings = [...read('docs/rules.md').matchAll(/^## `([\w-]+)`$/gm)].map(([, rule]) => rule);
    expect(headings).toEqual([...RULE_IDS]);
  });

  it('say what to do about every code of ours that a run can end with or be incomplete by', () => {
    const made =
      /(?:\bcode: |[pP]roblem\(|\bspoiled\(|\bnew (?:Credentials|History|Job|Query)Error\()\s*'([A-Z]\w+)'/g;
    const codes = [...wholeSource().matchAll(made)].map(([, code]) => code ?? '');
    expect(new Set(codes).size).toBeGreaterThan(50);
    const told = codesTold();
    expect([...codes, ...TRAIL_FILE_ERRORS].filter((code) => !told.includes(code))).toEqual([]);
  });

  it('tell of no code that there is not', () => {
    const source = wholeSource();
    const isOurs = (code: string) => source.includes(`'${code}'`);
    expect(codesTold().filter((code) => !isOurs(code) && !FOREIGN_CODES.includes(code))).toEqual([]);
  });

  it.each(pages)('%s links only to what is there', (page) => {
    const text = read(page).replaceAll(/```[\s\S]*?```/g, '');
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
    const broken = targets.filter((target) => !/^(https?|mailto):/.test(target) && !resolves(page, target));
    expect(broken).toEqual([]);
  });
});

function resolves(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(ROOT, file))) return false;
  return anchor === undefined || anchorsOf(read(file)).includes(anchor);
}

/** As GitHub makes anchors of headings: lower case, blanks as hyphens, signs dropped. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
