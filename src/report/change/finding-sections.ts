/** Findings of a pull request as Markdown: what is new in a table, what is not in a fold. */
import type { ChangeFinding } from '../../model/pull-request.ts';
import { code, text } from '../escape.ts';
import { table } from '../markdown/table.ts';
import { SEVERITY_SIGNS } from '../markdown/verdict.ts';
import { count, number } from '../phrase.ts';
import { isUnresolved, placeOf, withStatus } from './finding-words.ts';
import type { Page } from './page.ts';
import { leftOut } from './room.ts';

const DETAILS = 5;

export function newFindings(page: Page): string {
  const found = withStatus(page.input.judgement, 'new').filter((finding) => !isUnresolved(finding));
  return findingTable(found, page, 'Finding', 'findings');
}

export function unresolvedParts(page: Page): string {
  const found = withStatus(page.input.judgement, 'new').filter(isUnresolved);
  if (found.length === 0) return '';
  const head = page.heading('Could not be judged');
  return `${head}What nobody could read may grant anything.\n\n${findingTable(found, page, 'Why', 'parts')}`;
}

function findingTable(
  findings: readonly ChangeFinding[],
  { room, elsewhere, words }: Page,
  title: string,
  nouns: string,
): string {
  if (findings.length === 0) return '';
  const rows = findings
    .slice(0, room.findings)
    .map((finding) => [
      `${SEVERITY_SIGNS[finding.severity]} ${finding.severity}`,
      code(placeOf(finding), 200),
      cell(finding, words(finding), room.text),
      code(finding.rule),
    ]);
  const columns = [{ title: 'Severity' }, { title: 'Where' }, { title }, { title: 'Rule' }];
  return `${table(columns, rows)}\n${leftOut(findings.length - rows.length, nouns, elsewhere)}`;
}

function cell({ remediation, details = [] }: ChangeFinding, message: string, length: number): string {
  const parts = details.slice(0, DETAILS).map((detail) => `– ${text(detail, length)}`);
  const rest = details.length - parts.length;
  return [
    text(message, length),
    ...parts,
    ...(rest > 0 ? [`– and ${number(rest)} more`] : []),
    ...(remediation === '' ? [] : [`**What to do:** ${text(remediation, length)}`]),
  ].join('<br>');
}

/** Old trouble in statements that the change does not touch. */
export function knownFindings(page: Page): string {
  const known = withStatus(page.input.judgement, 'known');
  const [was, is] = known.length === 1 ? ['was', 'is'] : ['were', 'are'];
  const title = `${count(known.length, 'finding')} ${was} there before and ${is} not touched by this change`;
  return page.fold(title, known, (finding) => findingItem(finding, page));
}

export function exemptFindings(page: Page): string {
  const exempt = withStatus(page.input.judgement, 'exempt');
  const title = `${count(exempt.length, 'finding')} ${exempt.length === 1 ? 'is' : 'are'} exempt`;
  return page.fold(title, exempt, (finding) => {
    const { expires, reason, approvedBy } = finding.exemption ?? {};
    const by = approvedBy === undefined ? '' : ` (approved by ${text(approvedBy, 100)})`;
    const until = expires === undefined ? '' : ` Until ${text(expires, 10)}: `;
    return `${findingItem(finding, page)}${until}${text(reason ?? '', page.room.text)}${by}`;
  });
}

function findingItem(finding: ChangeFinding, { room, words }: Page): string {
  return `${SEVERITY_SIGNS[finding.severity]} ${code(placeOf(finding), 200)}, ${code(finding.rule)}: ${text(words(finding), room.text)}`;
}
