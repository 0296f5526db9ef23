/** The comment on a pull request. It tells no time and no commit, so that the same change has the same comment. */
import { SIGNS } from '../markdown/verdict.ts';
import { toMarkdown } from '../phrase.ts';
import { accessChanges } from './access-section.ts';
import { errors, expiredExemptions, foldedNotices } from './facts-sections.ts';
import { exemptFindings, knownFindings, newFindings, unresolvedParts } from './finding-sections.ts';
import { undatedMessage } from './finding-words.ts';
import type { ChangeReportInput } from './input.ts';
import { type Page, page, pageOf } from './page.ts';
import { fitted, type Room } from './room.ts';
import { changeVerdict, scopeWords } from './verdict-words.ts';

/** Characters. GitHub takes 65,536, and the marker before it is ours too. */
const LIMIT = 65_000;

/** From what fits nearly always to what fits whatever the names are made of. */
const ROOMS: readonly Room[] = [
  room(50, 50, 20, 20, 1000),
  room(25, 25, 10, 10, 600),
  room(20, 12, 5, 5, 400),
  room(10, 6, 3, 2, 300),
  room(5, 3, 2, 1, 150),
  room(2, 1, 1, 1, 80),
];

function room(findings: number, documents: number, lines: number, others: number, text: number): Room {
  return { findings, documents, lines, others, text, access: { actions: 6, others: 3 } };
}

/**
 * GitHub-flavoured Markdown without the marker, which whoever keeps the comment adds. At most `limit` characters as UTF-16
 * counts them, at least 1,000: the least important is left out first, and counted.
 */
export function changeComment(input: ChangeReportInput, limit: number = LIMIT): string {
  const text = fitted(
    ROOMS,
    limit,
    (markdown) => markdown.length,
    (some) => comment(input, some),
  );
  return text.length <= limit ? text : page([head(input), 'All of it is in the job summary.']);
}

function comment(input: ChangeReportInput, some: Room): string {
  const of = pageOf(input, some, {
    level: '####',
    elsewhere: 'the job summary',
    isFull: false,
    words: undatedMessage,
  });
  return page([head(input), ...sections(of), foot(input)]);
}

function sections(of: Page): readonly string[] {
  return [
    newFindings(of),
    unresolvedParts(of),
    accessChanges(of),
    errors(of),
    knownFindings(of),
    exemptFindings(of),
    expiredExemptions(of),
    foldedNotices(of),
  ];
}

function head(input: ChangeReportInput): string {
  const { conclusion } = input.judgement;
  return `### ${SIGNS[conclusion]} IAM Sweep: ${conclusion}\n\n**${toMarkdown(changeVerdict(input))}**\n`;
}

function foot(input: ChangeReportInput): string {
  return input.judgement.files.length === 0 ? '' : `<sub>${scopeWords(input)}.</sub>\n`;
}
