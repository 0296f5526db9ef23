/** A baseline from its first day to its last: what is in it does not fail, what is new does, and the file shrinks. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { account, arnOf, daysAgo } from './accounts.ts';
import { asRead, auditAgainst, type Judged, statusOf, withSandbox } from './audit.ts';
import {
  about,
  BASELINE,
  committed,
  entriesOf,
  entryLines,
  fates,
  newLines,
  OLD,
  OLD_LINES,
  step,
  using,
} from './baseline-world.ts';
import { csvRows, sarifOf } from './report-files.ts';

const TODAY = daysAgo(0).slice(0, 10);

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const isBaseline = ajv.compile(
  JSON.parse(readFileSync(new URL('../../schema/baseline.schema.json', import.meta.url), 'utf8')),
);

let file: string;
beforeAll(async () => {
  file = await committed();
}, 60_000);

describe.concurrent('A baseline', () => {
  it('is written by a run that fails on nothing, and then the gate passes until something new comes', () =>
    withSandbox({}, async (sandbox) => {
      const first = await step(sandbox, { roles: OLD, gate: { 'fail-on': 'never' }, saves: true });
      expect(first.exitCode).toBe(0);
      expect(first.outputs).toMatchObject({ conclusion: 'pass', 'findings-count': '3', 'known-count': '0' });
      expect(isBaseline(JSON.parse(first.left)), ajv.errorsText(isBaseline.errors)).toBe(true);
      expect(entriesOf(first.left).map(about)).toEqual(OLD_LINES);
      expect(entriesOf(first.left).every(({ since }) => since >= TODAY)).toBe(true);
      expect(asRead(first.stdout)).toContain(`Baseline for ${BASELINE}: 3 added, 0 removed.`);

      const second = await step(sandbox, {
        roles: OLD,
        file: first.left,
        gate: { 'fail-on': 'low' },
        saves: true,
      });
      expect(second.exitCode).toBe(0);
      expect(second.outputs).toMatchObject({
        conclusion: 'pass',
        complete: 'true',
        'findings-count': '0',
        'medium-count': '0',
        'high-count': '0',
        'known-count': '3',
      });
      expect(second.report.findings.map(({ status }) => status)).toEqual(['known', 'known', 'known']);
      expect(fates(second)).toEqual({ entries: 3, known: 3, worse: [], gone: [], undecided: [] });
      expect(statusOf(second, 'orders')).toBe('non-compliant');
      expect(sarifOf(second).results.map(({ baselineState }) => baselineState)).toEqual(
        Array(3).fill('unchanged'),
      );
      expect(csvRows(second).map((row) => row['known since'])).toEqual(
        second.report.findings.map(({ known }) => known?.since),
      );
      expect(second.left, 'nothing changed, so there is nothing to commit').toBe(first.left);

      const roles = [...OLD, using('new-one', 'dynamodb:PutItem')];
      const third = await step(sandbox, { roles, file: first.left, gate: { 'fail-on': 'medium' } });
      expect(third.exitCode).toBe(1);
      expect(third.outputs).toMatchObject({
        conclusion: 'fail',
        'findings-count': '1',
        'medium-count': '1',
        'known-count': '3',
      });
      expect(newLines(third)).toEqual(['service-never-accessed role/new-one dynamodb medium']);
      expect(third.left, 'a run that is not asked to write it leaves it alone').toBe(first.left);
    }));

  it('tells what is gone, and leaves it out when it is written anew, the rest byte for byte', () =>
    withSandbox({}, async (sandbox) => {
      const roles = [using('orders', 'sns:Publish'), ...OLD.slice(1)];
      const told = await step(sandbox, { roles, file });
      expect(told.outputs).toMatchObject({ conclusion: 'pass', 'known-count': '2' });
      expect(fates(told)).toMatchObject({ known: 2, gone: [OLD_LINES[2]], undecided: [] });
      expect(asRead(told.summary)).toMatch(/3 entries: 2 findings known, \*?\*?1 gone/);
      expect(asRead(told.summary)).toMatch(
        /✅ gone \| role\/orders \| service-never-accessed \| sqs \| 2026-01-15/,
      );
      const notices = told.annotations.filter(({ properties }) => properties.file === BASELINE);
      expect(notices.map(({ level }) => level)).toEqual(['notice']);
      expect(notices[0]?.message).toContain('1 of 3 entries of the baseline');
      expect(notices[0]?.message).toContain('role/orders: service-never-accessed sqs, since 2026-01-15');

      const saved = await step(sandbox, { roles, file, saves: true });
      expect(saved.stdout).toContain(`Baseline for ${BASELINE}: 0 added, 1 removed.`);
      expect(entryLines(saved.left)).toEqual(
        entryLines(file).filter((line) => !line.includes('"subject":"sqs"')),
      );
      expect(entryLines(saved.left).some((line) => line.includes('"note":"Goes with the move'))).toBe(true);
    }));

  it('holds the severity too: what got worse is new', () =>
    withSandbox({}, async (sandbox) => {
      const roles = [using('orders', 'sqs:SendMessage', 'sqs:AddPermission', 'sns:Publish'), ...OLD.slice(1)];
      const worse = await step(sandbox, { roles, file, saves: true });
      expect(worse.outputs).toMatchObject({ conclusion: 'fail', 'high-count': '1', 'known-count': '2' });
      expect(newLines(worse)).toEqual(['service-never-accessed role/orders sqs high']);
      expect(fates(worse)).toMatchObject({ known: 2, worse: [OLD_LINES[2]], gone: [] });
      expect(asRead(worse.summary)).toMatch(/🔺 worse \| role\/orders/);
      expect(
        sarifOf(worse)
          .results.map(({ baselineState }) => baselineState)
          .sort(),
      ).toEqual(['unchanged', 'unchanged', 'updated']);
      // It is taken in with what it is now, and with the day on which it was written down first.
      expect(entryLines(worse.left)).toEqual(
        entryLines(file).map((line) =>
          line.includes('"subject":"sqs"') ? line.replace('"severity":"medium"', '"severity":"high"') : line,
        ),
      );

      const milder = await step(sandbox, { roles: OLD, file: worse.left });
      expect(milder.outputs).toMatchObject({ conclusion: 'pass', 'known-count': '3' });
    }));

  it('loses nothing to an audit that could not see everything', () =>
    withSandbox({}, async (sandbox) => {
      const unread = await step(sandbox, {
        roles: [using('orders'), ...OLD.slice(1)],
        file,
        saves: true,
        faults: [
          { operation: 'GenerateServiceLastAccessedDetails', kind: 'denied', arn: arnOf('role', 'orders') },
        ],
      });
      expect(unread.outputs).toMatchObject({
        conclusion: 'incomplete',
        complete: 'false',
        'known-count': '1',
      });
      expect(statusOf(unread, 'orders')).toBe('unknown');
      expect(fates(unread)).toMatchObject({ known: 1, gone: [], undecided: OLD_LINES.slice(1) });
      expect(unread.left).toBe(file);

      const blind = await step(sandbox, {
        roles: [using('app')],
        file,
        saves: true,
        faults: [{ operation: 'GetAccountAuthorizationDetails', kind: 'denied' }],
      });
      expect(blind.outputs.conclusion).toBe('incomplete');
      expect(fates(blind)).toMatchObject({ known: 0, gone: [], undecided: OLD_LINES });
      expect(blind.left).toBe(file);
    }));

  it('says nothing of roles that were not selected', () =>
    withSandbox({}, async (sandbox) => {
      sandbox.replaceAccount(account({ roles: OLD.slice(1) }));
      const run = (await auditAgainst(sandbox, {
        config: { gate: { baseline: BASELINE }, entities: { include: ['role/nobody', 'role/exports'] } },
        run: { files: { [BASELINE]: file } },
      })) as Judged;
      // The role is in no inventory any more, whatever was selected: it is gone, and its findings with it.
      expect(fates(run)).toMatchObject({ known: 1, gone: OLD_LINES.slice(1), undecided: [] });

      sandbox.replaceAccount(account({ roles: [using('orders'), ...OLD.slice(1)] }));
      const there = (await auditAgainst(sandbox, {
        config: { gate: { baseline: BASELINE }, entities: { include: ['role/exports'] } },
        run: { files: { [BASELINE]: file } },
      })) as Judged;
      expect(fates(there)).toMatchObject({ known: 1, gone: [], undecided: OLD_LINES.slice(1) });
    }));

  it('yields to an exemption, and holds again when that ends', () =>
    withSandbox({}, async (sandbox) => {
      const exemption = (expires: string) => ({
        entity: 'role/orders',
        rule: '*',
        services: ['sqs'],
        reason: 'Needed at the end of the year.',
        expires,
      });
      const both = await step(sandbox, {
        roles: OLD,
        file,
        exemptions: [exemption('2099-01-31')],
        saves: true,
      });
      expect(both.outputs).toMatchObject({ conclusion: 'pass', 'findings-count': '0', 'known-count': '2' });
      expect(
        both.report.findings.map(({ status, subject }) => `${subject.service} ${status}`).sort(),
      ).toEqual(['kms known', 'sns known', 'sqs exempt']);
      expect(fates(both)).toEqual({ entries: 3, known: 2, worse: [], gone: [], undecided: [] });
      expect(sarifOf(both).results).toHaveLength(2);
      expect(both.left).toBe(file);

      const over = await step(sandbox, {
        roles: OLD,
        file: both.left,
        exemptions: [exemption('2026-01-31')],
      });
      expect(over.outputs).toMatchObject({ conclusion: 'pass', 'known-count': '3' });
    }));
});
