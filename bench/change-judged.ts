/**
 * The measured process of the benchmark `changes`: reads the pull request of the file FILES, judges it without any
 * facts of an account, and renders all that is told of it. Prints one JSON line.
 */
import { readFileSync } from 'node:fs';
import { readChange } from '../src/changes/index.ts';
import { lineDiff } from '../src/github/pull/patch.ts';
import { keepHeapSmall } from '../src/heap.ts';
import type { CommitTree, PullRequestFiles } from '../src/model/pull-request.ts';
import { changeReportJson, changeSarif } from '../src/report/change/files.ts';
import { changeAnnotations, changeComment, changeSummary } from '../src/report/change/index.ts';
import { judgeChange } from '../src/rules/change/index.ts';
import { loadSettings } from '../src/settings/index.ts';
import type { ChangedText } from './changes.ts';

// As the action itself does before anything else.
keepHeapSmall();
const { FILES = '' } = process.env;
const given = JSON.parse(readFileSync(FILES, 'utf8')) as readonly ChangedText[];
const startedAt = performance.now();
const { settings } = await loadSettings({
  inputs: {},
  workspace: '/',
  readFile: async () => ({ status: 'missing' }),
});
const nothing = async () => ({ problem: 'is not there' });
const ports = { readPlan: nothing, readTemplates: nothing };
const read = await readChange(pullRequest(), settings.changes, ports);
const readAt = performance.now();
const usage = { looked: false, reason: 'there are no AWS credentials' } as const;
const judgement = judgeChange(read, { usage, errors: [] }, settings, new Date());
const judgedAt = performance.now();
const now = new Date().toISOString();
const tool = { name: 'IAM Sweep', version: '0' };
const input = {
  judgement,
  settings,
  run: { tool, mode: 'pull-request', configFile: null, startedAt: now, finishedAt: now },
} as const;
let characters = changeComment(input).length + changeSummary(input).length;
for (const piece of changeSarif(input)) characters += piece.length;
for (const piece of changeReportJson(input)) characters += piece.length;
const annotations = changeAnnotations(input).length;
const toldAt = performance.now();
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    ...{ readMs: readAt - startedAt, judgeMs: judgedAt - readAt, tellMs: toldAt - judgedAt },
    ...{ documents: judgement.changes.length, findings: judgement.findings.length, annotations, characters },
    ...{ unread: read.unread.length, cpuMs: (user + system) / 1_000 },
  }),
);

function pullRequest(): PullRequestFiles {
  return {
    ref: { number: 7, headSha: 'a'.repeat(40), baseSha: 'b'.repeat(40) },
    files: given.map(({ path, patch }) => {
      const diff = lineDiff(patch);
      return { path, status: 'modified', ...(diff && { diff }) };
    }),
    unlisted: 0,
    before: tree(({ before }) => before),
    after: tree(({ after }) => after),
  };
}

function tree(textOf: (file: ChangedText) => string): CommitTree {
  const texts = new Map(given.map((file) => [file.path, textOf(file)]));
  const directories = new Map<string, string[]>();
  for (const path of texts.keys()) {
    const [, directory = '', name = ''] = /^(.*)\/(.*)$/.exec(path) ?? [];
    directories.set(directory, [...(directories.get(directory) ?? []), name]);
  }
  return {
    entries: async (directory) =>
      (directories.get(directory) ?? []).map((name) => ({ name, type: 'file', sha: name })),
    texts: async (paths) =>
      new Map(
        paths.flatMap((path) => {
          const text = texts.get(path);
          return text === undefined ? [] : [[path, { text }] as const];
        }),
      ),
  };
}
