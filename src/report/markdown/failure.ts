/** The job summary of a run that ended before there was anything to judge. */
import { code, text, textBlock } from '../escape.ts';
import type { Failure, FailureProblem } from '../input.ts';
import { number } from '../phrase.ts';
import { type Block, fitBlocks, SUMMARY_LIMIT } from './fit.ts';

const PROBLEMS = 50;
const LENGTH = 2000;

/** `limitBytes` as in `renderSummary`. */
export function renderFailure(failure: Failure, limitBytes: number = SUMMARY_LIMIT): string {
  const rest = failure.problems.length - PROBLEMS;
  const head = failure.afterVerdict ? 'results incomplete' : 'nothing audited';
  const blocks: Block[] = [
    {
      name: 'the title',
      markdown: `# ❌ IAM Sweep: ${head}\n\n**${text(failure.title)}.**\n`,
      expendable: 0,
    },
    ...failure.problems.slice(0, PROBLEMS).map((problem, at) => ({
      name: `problem ${at + 1}`,
      markdown: item(problem),
      expendable: 1,
    })),
    ...(rest > 0 ? [{ name: 'the rest', markdown: `… and ${number(rest)} more.\n`, expendable: 1 }] : []),
  ];
  return fitBlocks(blocks, limitBytes, 'The log has everything.');
}

function item({ place, problem, remedy }: FailureProblem): string {
  const where = place === undefined ? '' : `${code(place)}: `;
  const what = `❌ ${where}${text(problem, LENGTH)}\n`;
  if (remedy === undefined) return what;
  if (!remedy.trim().includes('\n')) return `${what}\n**Remedy:** ${text(remedy, LENGTH)}\n`;
  return `${what}\n**Remedy:**\n\n${textBlock(remedy)}\n`;
}
