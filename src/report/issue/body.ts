/** Our part of an issue's body. */
import type { JudgedFinding } from '../../model/finding.ts';
import type { IssueState } from '../../model/issue.ts';
import { SEVERITIES, type Severity } from '../../model/settings.ts';
import { accountName, entityPhrase, reaches } from '../entity-words.ts';
import { code } from '../escape.ts';
import type { ReportInput } from '../input.ts';
import { type Block, fitBlocks } from '../markdown/fit.ts';
import { undetermined } from '../markdown/todo.ts';
import { SEVERITY_SIGNS } from '../markdown/verdict.ts';
import { count, day, number, toMarkdown } from '../phrase.ts';
import type { Remedy } from '../remedy.ts';
import { totalOf } from './counts.ts';
import type { OwnersOf } from './owners.ts';
import { baselineWords, counted, doFirst, exemptionList, footer } from './sections.ts';
import type { Scope } from './standing.ts';
import { taskList } from './task-list.ts';
import { trendChart } from './trend.ts';

/** Entities in the list of boxes; the fewer, the shorter the text. */
const ROWS = [100, 40, 15] as const;
const ELSEWHERE = 'The job summary and `report.json` have the rest.';

export interface BodyFacts {
  /** Of what the issue is about alone. */
  readonly input: ReportInput;
  readonly scope: Scope;
  readonly state: IssueState;
  readonly isDetermined: boolean;
  readonly carried: number;
  /** Why nothing is open though not all was fixed. Undefined: what is not open is not there. */
  readonly unseen: string | undefined;
  readonly owners: OwnersOf;
  /** What to do, the most urgent first. */
  readonly remedies: readonly Remedy[];
  /** Link to the run in Markdown, or empty. */
  readonly run: string;
}

/** At most `limit` UTF-16 units; empty where not even a sentence fits. */
export function issueText(facts: BodyFacts, limit: number): string {
  const fixed = sectionsOf(facts);
  for (const rows of ROWS) {
    const text = joined(blocksOf(facts, fixed, rows));
    if (text.length <= limit) return text;
  }
  const short = fitBlocks(blocksOf(facts, fixed, ROWS[2]), limit, ELSEWHERE, ({ length }) => length);
  if (short.length <= limit) return short;
  const least = `**${count(totalOf(facts.state.counts), 'finding')}.** Shortened to fit GitHub's limit. ${ELSEWHERE}\n`;
  return least.length <= limit ? least : '';
}

function joined(blocks: readonly Block[]): string {
  return blocks.map(({ markdown }) => markdown).join('\n');
}

/** Head and sections that do not depend on how many entities are listed. */
function sectionsOf(facts: BodyFacts): { readonly head: Block; readonly sections: readonly Block[] } {
  const { input, state, remedies } = facts;
  const settled = settledCounts(facts.scope);
  const block = (name: string, markdown: string, expendable: number): Block => ({
    name,
    markdown,
    expendable,
  });
  return {
    head: block('the verdict', headOf(facts, settled), 0),
    sections: [
      block('what to do first', doFirst(remedies, input), 2),
      block(
        'what could not be determined',
        undetermined(input, `As of ${day(input.judgement.snapshot.collectedAt)}.`),
        4,
      ),
      block('the exemptions', exemptionList(input), 5),
      block('the baseline', baselineWords(input, settled.known), 6),
      block('the trend', trendChart(state.trend), 7),
      block('how the issue keeps itself', footer(input), 3),
    ],
  };
}

function blocksOf(
  facts: BodyFacts,
  { head, sections }: ReturnType<typeof sectionsOf>,
  rows: number,
): Block[] {
  const list: Block = { name: 'the entities', markdown: taskList(facts, rows), expendable: 1 };
  return [head, list, ...sections]
    .map((block) => ({ ...block, markdown: tidied(block.markdown) }))
    .filter(({ markdown }) => markdown !== '');
}

/** One line feed at the end and never two empty lines. No foreign text holds a line feed here. */
function tidied(markdown: string): string {
  const text = markdown.replace(/\n{3,}/g, '\n\n').trimEnd();
  return text === '' ? '' : `${text}\n`;
}

function headOf(
  { input, scope, state, isDetermined, carried, unseen, run }: BodyFacts,
  settled: Record<JudgedFinding['status'], number>,
): string {
  const { openOn } = input.settings.issue;
  const unknown = scope.entities.filter(({ status }) => status === 'unknown').length;
  // With a date, since the text stays while the findings do, however much was determined meanwhile.
  const when = onDay(input);
  const entities = `${number(scope.entities.length)} audited${unknown === 0 ? '' : `, ${number(unknown)} unknown ${when} ⚠️`}`;
  const columns: (readonly [string, number])[] = [
    ...SEVERITIES.map(
      (severity) => [`${SEVERITY_SIGNS[severity]} ${severity}`, state.counts[severity]] as const,
    ),
    ['exempt', settled.exempt],
    ...(settled.known > 0 ? [['known', settled.known] as const] : []),
  ];
  const gaps = [
    ...(isDetermined
      ? []
      : [
          `⚠️ ${capital(when)} not everything could be determined. This issue does not close before a run that determines all.`,
        ]),
    ...(carried === 0
      ? []
      : [
          `${count(carried, 'finding')} ${isDetermined ? `${carried === 1 ? 'was' : 'were'} not` : 'could not be'} looked at then and ${carried === 1 ? 'stands' : 'stand'} as told before.`,
        ]),
  ];
  return [
    `**${verdict(state, openOn, placeOf(scope), unseen)}.**`,
    ...(gaps.length === 0 ? [] : ['', gaps.join(' ')]),
    '',
    counted(columns, entities),
    '',
    [`Facts of ${day(input.judgement.snapshot.collectedAt)}.`, ...(run === '' ? [] : [run])].join(' '),
    '',
  ].join('\n');
}

function verdict(
  { counts }: IssueState,
  openOn: Severity,
  place: string,
  unseen: string | undefined,
): string {
  const total = totalOf(counts);
  if (total === 0) {
    return unseen === undefined
      ? `Clean: no open finding in ${place}`
      : `Nothing that is looked at is open any more in ${place}${unseen}`;
  }
  const grave = SEVERITIES.filter((severity) => reaches(severity, openOn)).reduce(
    (sum, severity) => sum + counts[severity],
    0,
  );
  const above = openOn === 'critical' ? 'critical' : `${openOn} or above`;
  if (grave === 0) return `No finding at ${above}, and ${number(total)} below, in ${place}${unseen ?? ''}`;
  if (openOn === 'low' || grave === total) return `${count(grave, 'finding')} at ${above} in ${place}`;
  return `${count(grave, 'finding')} at ${above}, and ${number(total - grave)} below, in ${place}`;
}

function onDay({ judgement }: ReportInput): string {
  return `on ${day(judgement.snapshot.collectedAt)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function placeOf({ facts: { account }, only }: Scope): string {
  const name = accountName(account);
  const where = name === account.id ? code(name) : `${code(name)} (${code(account.id)})`;
  if (only === undefined || only.entity.type === 'account') return `account ${where}`;
  return `${toMarkdown(entityPhrase(only.entity, { nameOf: () => undefined }))} of account ${where}`;
}

function settledCounts({ entities }: Scope): Record<JudgedFinding['status'], number> {
  const counts = { new: 0, known: 0, exempt: 0 };
  for (const { findings } of entities) for (const { status } of findings) counts[status]++;
  return counts;
}

/** The address comes from the runner, and is held against what an address may be all the same. */
export function runLink({ runUrl }: ReportInput['run']): string {
  return runUrl !== undefined && /^https?:\/\/[\w.:\-/%~]+$/.test(runUrl)
    ? `[The run that found this](${runUrl}).`
    : '';
}
