/** What code scanning is given: a file that GitHub takes, in which the same finding is the same alert every time. */
import { describe, expect, it } from 'vitest';
import { type SarifRun, schemaErrors } from '../unit/report/sarif-log.ts';
import { type AuditGiven, auditAgainst, judged, withSandbox } from './audit.ts';
import { reportPaths, sarifOf, textOf } from './report-files.ts';
import { onEach, TEAM } from './team-account.ts';

const GIVEN: AuditGiven = { account: TEAM, config: { gate: { 'fail-on': 'low' } }, keep: reportPaths() };

const fingerprints = ({ results }: SarifRun) =>
  results.map(({ ruleId, partialFingerprints }) => ({ ruleId, ...partialFingerprints }));

describe.concurrent('report.sarif', () => {
  it('is what OASIS says, with the same rules and the same fingerprints in every run', () =>
    withSandbox(GIVEN, async (sandbox) => {
      const first = await auditAgainst(sandbox, GIVEN);
      const second = await auditAgainst(sandbox, GIVEN);
      expect(schemaErrors(textOf(first, 'sarif'))).toEqual([]);
      const [one, other] = [sarifOf(first), sarifOf(second)];
      expect(one.results).toHaveLength(Number(first.outputs['findings-count']));
      expect(one.results.length).toBeGreaterThan(3);
      expect(fingerprints(other)).toEqual(fingerprints(one));
      expect(other.tool).toEqual(one.tool);
      expect(other.automationDetails).toEqual(one.automationDetails);
      expect(one.automationDetails.id).toBe('iam-sweep/111122223333/.github/iam-sweep.yml/');
      expect(one.invocations[0].executionSuccessful).toBe(true);
      expect(first.outputs.complete).toBe('true');
    }));

  it('shows each alert in a file of the repository: the settings, or else the workflow', async () => {
    const [settings, workflow] = await Promise.all([
      judged(GIVEN),
      judged({ account: TEAM, keep: reportPaths() }),
    ]);
    const places = (run: SarifRun) =>
      new Set(run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri));
    expect(places(sarifOf(settings))).toEqual(new Set(['.github/iam-sweep.yml']));
    expect(places(sarifOf(workflow))).toEqual(new Set(['.github/workflows/iam-sweep.yml']));
  });

  it('finds for each result its rule, with the severity of the finding', async () => {
    const run = await judged(GIVEN);
    const { tool, results } = sarifOf(run);
    const { rules } = tool.driver;
    for (const { ruleId, ruleIndex, properties } of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(ruleId.endsWith(`.${String(properties.severity)}`)).toBe(true);
    }
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('of an audit that could not see everything says so, so that nobody uploads it', async () => {
    const run = await judged({
      ...GIVEN,
      inputs: { 'fail-on': 'never', 'on-incomplete': 'warn' },
      sandbox: {
        faults: onEach(['GenerateServiceLastAccessedDetails'], 'denied').map((fault) => ({
          ...fault,
          arn: 'arn:aws:iam::111122223333:role/api',
        })),
      },
    });
    expect(run.exitCode, 'a step that is green').toBe(0);
    expect(run.outputs).toMatchObject({ conclusion: 'incomplete', complete: 'false' });
    expect(schemaErrors(textOf(run, 'sarif'))).toEqual([]);
    const { invocations, results } = sarifOf(run);
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(
      invocations[0].toolExecutionNotifications.map(({ descriptor, message }) => [
        descriptor.id,
        message.text,
      ]),
    ).toEqual([['not-determined', expect.stringContaining('role/api')]]);
    expect(results.some(({ properties }) => String(properties.entity).endsWith('role/api'))).toBe(false);
  });

  it('is the same when a throttled call went through at last', async () => {
    const calm = await judged(GIVEN);
    const throttled = await judged({
      ...GIVEN,
      sandbox: { faults: onEach(['GetServiceLastAccessedDetails'], 'throttle', { nth: [1, 3, 4] }) },
    });
    expect(throttled.faults.throttle).toBeGreaterThan(0);
    expect(fingerprints(sarifOf(throttled))).toEqual(fingerprints(sarifOf(calm)));
    expect(throttled.outputs.complete).toBe('true');
  });
});
