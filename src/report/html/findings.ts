/** The table of findings: the worst as plain HTML; the page's script takes it over, with filters, sorting and pages. */
import type { JudgedFinding } from '../../model/finding.ts';
import { AUDIT_RULES, SEVERITIES } from '../../model/settings.ts';
import { accountsOf, label } from '../entity-words.ts';
import type { ReportInput } from '../input.ts';
import { count, number } from '../phrase.ts';
import { RULE_HELP } from '../rule-help.ts';
import { subjectWords } from './finding-words.ts';
import { code, date, type Html, html, NOTHING } from './markup.ts';
import { TYPES } from './pack-entities.ts';
import { FINDING_STATUSES } from './pack-findings.ts';
import { section } from './table.ts';
import type { Tally } from './tally.ts';

/** Rows without the page's script. */
const ROWS = 200;

const COLUMNS = [
  ['severity', 'Severity'],
  ['entity', 'Entity'],
  ['rule', 'Rule'],
  ['subject', 'About'],
  ['last', 'Last used'],
  ['age', 'Days ago'],
  ['status', 'Status'],
] as const;

export function findings(input: ReportInput, tally: Tally): Html {
  if (tally.total === 0) {
    return section(
      'findings',
      'Findings',
      NOTHING,
      html`<p class="calm-note">Nothing was found.</p>
`,
    );
  }
  const left = tally.total - tally.kept.length;
  const limit =
    left > 0
      ? html` This page holds the worst ${number(tally.kept.length)} of ${number(tally.total)}; report.json and report.csv have everything.`
      : NOTHING;
  return section(
    'findings',
    'Findings',
    html`Each is one thing to put right, worst first.${limit}`,
    html`${filters(input)}<p id="count" class="count" role="status" aria-live="polite">${staticCount(tally)}</p>
<div class="scroll" role="group" aria-label="Findings" tabindex="0"><table id="table"><caption class="unseen">Findings</caption><thead><tr>${COLUMNS.map(
      ([key, title]) =>
        html`<th scope="col" data-key="${key}"${key === 'age' ? html` class="number"` : NOTHING}>${title}</th>`,
    )}</tr></thead><tbody id="rows">
${staticRows(input, tally)}</tbody></table></div>
<nav id="pages" class="pages" aria-label="Pages of findings" hidden></nav>
`,
  );
}

function shownWithoutScript({ kept, byStatus }: Tally): readonly JudgedFinding[] {
  const telling = byStatus.new > 0 ? kept.filter(({ status }) => status === 'new') : kept;
  return telling.slice(0, ROWS);
}

function staticCount(tally: Tally): string {
  const rows = shownWithoutScript(tally).length;
  return rows === tally.total
    ? count(rows, 'finding')
    : `The worst ${number(rows)} of ${count(tally.total, 'finding')}`;
}

function staticRows(input: ReportInput, tally: Tally): Html {
  const accounts = accountsOf(input.judgement);
  return html`${shownWithoutScript(tally).map((finding) => {
    const { entity, rule, severity, status, evidence } = finding;
    const account = accounts.nameOf(entity.accountId);
    const place = account === undefined ? entity.type : `${entity.type} in ${account}`;
    const never = evidence.trackedSince === undefined ? '–' : 'never';
    const used = evidence.lastAccessedAt === null ? html`${never}` : date(evidence.lastAccessedAt);
    return html`<tr><td><span class="tag ${severity}">${severity}</span></td><th scope="row">${code(label(entity))} <small>${place}</small></th><td>${RULE_HELP[rule].title}</td><td>${subjectWords(finding) ?? '–'}</td><td>${used}</td><td class="number">${evidence.ageDays === null ? '–' : number(evidence.ageDays)}</td><td>${status}</td></tr>
`;
  })}`;
}

/** Hidden until the page's script makes them work. */
function filters({ judgement }: ReportInput): Html {
  const accounts = judgement.accounts.map(({ id, name, alias }) => [id, name ?? alias ?? id] as const);
  return html`<form id="filters" class="filters" role="search" aria-label="Filter the findings" hidden>
<label class="search">Search <input type="search" name="q" autocomplete="off" spellcheck="false" placeholder="Entity, service, policy, ARN"></label>
${select('severity', 'Severity', SEVERITIES.map(plain))}${select('status', 'Status', FINDING_STATUSES.map(plain))}${select('type', 'Type', TYPES.map(plain))}${select(
  'rule',
  'Rule',
  AUDIT_RULES.map((id) => [id, RULE_HELP[id].title] as const),
)}${accounts.length > 1 ? select('account', 'Account', accounts) : NOTHING}<button type="reset">Reset</button>
</form>
`;
}

function plain(value: string): readonly [string, string] {
  return [value, value];
}

function select(name: string, title: string, options: readonly (readonly [string, string])[]): Html {
  return html`<label>${title} <select name="${name}"><option value="">all</option>${options.map(
    ([value, words]) => html`<option value="${value}">${words}</option>`,
  )}</select></label>
`;
}
