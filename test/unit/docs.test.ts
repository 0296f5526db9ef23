/** The documentation says what the code does: inputs, rules, error codes, settings, links. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TRAIL_FILE_ERRORS } from '../../src/collect/switch-role/trail/trail-file-error.ts';
import { RULE_IDS } from '../../src/model/settings.ts';
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
        // A history on a branch of the repository is written by the run.
        const contents = path.endsWith('/monthly-stocktaking.yml') ? 'write' : 'read';
        expect(job.permissions).toEqual({ 'id-token': 'write', contents });
        expect(job['timeout-minutes']).toBeGreaterThan(0);
      }
    },
  );

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

describe('The config files in the documentation', () => {
  const configs = pages.flatMap((page) =>
    blocks(page, 'yaml')
      .filter((text) => text.startsWith('# .github/iam-sweep.yml'))
      .map((text, index) => ({ name: `${page}, block ${index + 1}`, text })),
  );

  it('exist', () => {
    expect(configs.length).toBeGreaterThan(2);
  });

  it.each(configs)('$name is accepted', async ({ text }) => {
    const { settings } = await loadSettings({
      inputs: {},
      workspace: ROOT,
      readFile: async () => ({ status: 'read', text }),
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
