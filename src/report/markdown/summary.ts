/** The job summary of an audit: GitHub-flavoured Markdown with a Mermaid chart. */
import { ENTITY_TYPES } from '../../model/entity.ts';
import type { ReportInput } from '../input.ts';
import { accountSettings } from './account-settings.ts';
import { baseline } from './baseline.ts';
import { accountTable, coverage, notices } from './coverage.ts';
import { entityDetails } from './entity-details.ts';
import { entityTable } from './entity-table.ts';
import { exemptions } from './exemptions.ts';
import { type Block, fitBlocks, SUMMARY_LIMIT } from './fit.ts';
import { issueLine } from './issues.ts';
import { switchRoleChart, switchRoleHead } from './switch-role.ts';
import { switchSources } from './switch-sources.ts';
import { switcherNotes } from './switcher-notes.ts';
import { switcherTable } from './switcher-table.ts';
import { doFirst, undetermined } from './todo.ts';
import { chart, verdict } from './verdict.ts';

const TITLES = { role: 'roles', user: 'users', group: 'groups', policy: 'policies' } as const;

/**
 * Verdict, counts, what to do first, what could not be determined, entities, role switching, exemptions,
 * coverage. Its size is
 * bounded whatever the number of findings; when it would still exceed `limitBytes` (UTF-8, at least 8 KiB), whole
 * blocks are left out, the least important first, and the cut is announced.
 */
export function renderSummary(input: ReportInput, limitBytes: number = SUMMARY_LIMIT): string {
  const { judgement } = input;
  const blocks: Block[] = [
    { name: 'the verdict', markdown: verdict(input), expendable: 0 },
    { name: 'the issues', markdown: issueLine(input), expendable: 1 },
    { name: 'the chart', markdown: chart(input), expendable: 8 },
    { name: 'what to do first', markdown: doFirst(input), expendable: 1 },
    { name: 'what could not be determined', markdown: undetermined(input), expendable: 2 },
    { name: 'the accounts', markdown: accountTable(judgement), expendable: 5 },
    { name: 'password policy and root user', markdown: accountSettings(input), expendable: 5 },
    ...ENTITY_TYPES.flatMap((type): Block[] => [
      { name: `the table of ${TITLES[type]}`, markdown: entityTable(input, type), expendable: 7 },
      { name: `the services of ${TITLES[type]}`, markdown: entityDetails(input, type), expendable: 9 },
      ...(type === 'user' ? stocktaking(input) : []),
    ]),
    { name: 'the baseline', markdown: baseline(judgement), expendable: 4 },
    { name: 'the exemptions', markdown: exemptions(judgement), expendable: 4 },
    { name: 'the notices', markdown: notices(judgement), expendable: 6 },
    { name: 'thresholds and coverage', markdown: coverage(input), expendable: 3 },
  ];
  const tidy = blocks.map((block) => ({ ...block, markdown: tidied(block.markdown) }));
  return fitBlocks(
    tidy.filter(({ markdown }) => markdown !== ''),
    limitBytes,
    '`report.json` has everything.',
  );
}

function stocktaking(input: ReportInput): Block[] {
  return [
    { name: 'role switching', markdown: switchRoleHead(input), expendable: 2 },
    { name: 'the chart of role switching', markdown: switchRoleChart(input), expendable: 8 },
    { name: 'the table of role switching', markdown: switcherTable(input), expendable: 6 },
    { name: 'the notes on role switching', markdown: switcherNotes(input), expendable: 7 },
    { name: 'the sources of role switching', markdown: switchSources(input), expendable: 7 },
  ];
}

/** One line feed at the end and never two empty lines. No foreign text holds a line feed here. */
function tidied(markdown: string): string {
  const text = markdown.replace(/\n{3,}/g, '\n\n').trimEnd();
  return text === '' ? '' : `${text}\n`;
}
