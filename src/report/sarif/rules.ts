/**
 * The rules as SARIF has them: one for each rule and severity. GitHub reads `security-severity` from the rule alone,
 * while ours depends on what is granted. It also makes an alert of its own of a finding that became more severe, so
 * that what somebody dismissed as low does not hide it when it is critical.
 *
 * All pairs are always there: GitHub asks that two files differ by their results, not by their rules.
 * Source: GitHub Docs, "SARIF support for code scanning".
 */
import {
  CHANGE_RULES,
  CREDENTIAL_RULES,
  DOCUMENT_RULES,
  RULE_IDS,
  type RuleId,
  SEVERITIES,
  type Severity,
} from '../../model/settings.ts';
import { RULE_HELP, type RuleHelp } from '../rule-help.ts';

/** GitHub calls more than 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium and the rest low. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
};

/** SARIF knows three levels. */
export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** `service-unused.high`. No slash, which would make the severity a part of a rule `service-unused` that is not there. */
export function sarifRuleId(rule: RuleId, severity: Severity): string {
  return `${rule}.${severity}`;
}

const PAIRS = RULE_IDS.flatMap((rule) => SEVERITIES.map((severity) => ({ rule, severity })));
const INDEX = new Map(PAIRS.map(({ rule, severity }, index) => [sarifRuleId(rule, severity), index]));

/** Place of the rule in `sarifRules()`. */
export function sarifRuleIndex(rule: RuleId, severity: Severity): number {
  return INDEX.get(sarifRuleId(rule, severity)) ?? -1;
}

/** Objects of the type reportingDescriptor. */
export function sarifRules(): readonly unknown[] {
  return PAIRS.map(({ rule, severity }) => {
    const help = RULE_HELP[rule];
    return {
      id: sarifRuleId(rule, severity),
      name: pascalCase(`${rule}-${severity}`),
      shortDescription: { text: help.title },
      fullDescription: { text: `${help.finds} ${help.why}` },
      help: { text: helpText(help), markdown: helpMarkdown(help) },
      defaultConfiguration: { level: LEVELS[severity] },
      properties: {
        tags: ['security', 'aws', 'iam', topicOf(rule)],
        // Facts of AWS, not guesses; and what rarely is needed is found all the same.
        precision: 'high',
        'security-severity': SECURITY_SEVERITY[severity],
      },
    };
  });
}

function helpText({ finds, why, remedy }: RuleHelp): string {
  return [`What it finds: ${finds}`, `Why it matters: ${why}`, `What to do: ${remedy}`].join('\n\n');
}

function helpMarkdown({ finds, why, remedy }: RuleHelp): string {
  return [`**What it finds.** ${finds}`, `**Why it matters.** ${why}`, `**What to do.** ${remedy}`].join(
    '\n\n',
  );
}

function topicOf(rule: RuleId): string {
  if (CREDENTIAL_RULES.some((id) => id === rule)) return 'credentials';
  if (DOCUMENT_RULES.some((id) => id === rule)) return 'policy-documents';
  if (CHANGE_RULES.some((id) => id === rule)) return 'pull-requests';
  return rule.startsWith('switch-role-') ? 'role-switching' : 'unused-access';
}

function pascalCase(id: string): string {
  return id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
