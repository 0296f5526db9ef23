/** What each rule means that had something to judge, so that a reader needs no other page. */
import { AUDIT_RULES } from '../../model/settings.ts';
import type { ReportInput } from '../input.ts';
import { RULE_HELP } from '../rule-help.ts';
import { code, type Html, html, NOTHING } from './markup.ts';
import { section } from './table.ts';

export function ruleHelp({ settings }: ReportInput): Html {
  const items = AUDIT_RULES.filter((rule) => settings.rules[rule] !== 'off').map((rule) => {
    const { title, finds, why, remedy } = RULE_HELP[rule];
    return html`<details id="rule-${rule}"><summary>${title} ${code(rule)}</summary>
<p>${finds}</p><p>${why}</p><p><b>What to do.</b> ${remedy}</p></details>
`;
  });
  if (items.length === 0) return NOTHING;
  return section(
    'rules',
    'Rules',
    html`What they find, why it matters, and what to do.`,
    html`<div class="rules">
${items}</div>
`,
  );
}
