import { describe, expect, it } from 'vitest';
import { RULE_IDS, SEVERITIES } from '../../../src/model/settings.ts';
import { RULE_HELP } from '../../../src/report/rule-help.ts';
import { RULES } from '../../../src/rules/index.ts';
import { judgement } from './factory.ts';
import { sarifRun, unused } from './sarif-log.ts';

const { rules } = sarifRun(judgement([])).tool.driver;

describe('The help of a rule', () => {
  it.each(RULES)('$id is that of the catalogue, with what to do', ({ id, title, finds, why }) => {
    expect(RULE_HELP[id]).toMatchObject({ title, finds, why });
    expect(RULE_HELP[id].remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('holds nothing that Markdown, HTML or SARIF reads as markup', () => {
    const texts = Object.values(RULE_HELP).flatMap((help) => Object.values(help));
    expect(texts.join('\n')).not.toMatch(/[<>&*_`[\]|\\~@#{}]/);
  });
});

describe('The rules of report.sarif', () => {
  it('are one for each rule and severity, the same in every file', () => {
    expect(rules.map(({ id }) => id)).toEqual(
      RULE_IDS.flatMap((rule) => SEVERITIES.map((severity) => `${rule}.${severity}`)),
    );
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it.each([
    ['critical', 'error', 9.1, 10],
    ['high', 'error', 7, 8.9],
    ['medium', 'warning', 4, 6.9],
    ['low', 'note', 0.1, 3.9],
  ] as const)('that are %s are what GitHub calls so', (severity, level, from, to) => {
    const ours = rules.filter(({ id }) => id.endsWith(`.${severity}`));
    expect(ours).toHaveLength(RULE_IDS.length);
    for (const { defaultConfiguration, properties } of ours) {
      expect(defaultConfiguration.level).toBe(level);
      expect(properties.tags).toContain('security');
      expect(Number(properties['security-severity'])).toBeGreaterThanOrEqual(from);
      expect(Number(properties['security-severity'])).toBeLessThanOrEqual(to);
    }
  });

  it('keep within what GitHub shows of them', () => {
    for (const { name, shortDescription, fullDescription, help, properties } of rules) {
      expect(name).toMatch(/^[A-Z]\w{1,254}$/);
      expect(shortDescription.text.length).toBeLessThanOrEqual(1024);
      expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(properties.tags.length).toBeLessThanOrEqual(10);
      expect(help.markdown).toContain('**What to do.**');
      expect(help.text).toContain('Why it matters: ');
    }
  });

  it('are where each result says', () => {
    const findings = RULE_IDS.flatMap((rule) =>
      SEVERITIES.map((severity, at) => unused(`000000000000000${at}`, { rule, severity })),
    );
    const run = sarifRun(judgement([], { findings }));
    expect(run.results).toHaveLength(findings.length);
    for (const { ruleId, ruleIndex, level } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]).toMatchObject({
        id: ruleId,
        defaultConfiguration: { level },
      });
    }
  });
});
