/** The same change of the same role, in every format that the gate reads: the same verdict, each on its own lines. */
import { describe, expect, it } from 'vitest';
import { schemaErrors } from '../unit/report/sarif-log.ts';
import type { JudgedPull } from './pull-world.ts';
import { sarifOf, textOf } from './report-files.ts';
import { CHANGES, DEPLOY, type Expected, from, READ, SIDS, TASKS } from './written-changes.ts';
import {
  accessLine,
  findingLine,
  findingsOf,
  gatedInAll,
  pathIn,
  saidOf,
  type WrittenChange,
} from './written-pull.ts';
import { type FileFormatGiven, FORMATS, type WrittenRole } from './written-roles.ts';

describe.concurrent('Of the same change in every format', () => {
  it.each(Object.entries(CHANGES))('%s gives the same findings and access', async (_, expected) => {
    const { change, conclusion, findings, access, at, gone } = expected;
    const run = await gatedInAll(change);
    expect(run.report.conclusion).toBe(conclusion);
    expect(run.outputs.conclusion).toBe(conclusion);
    for (const format of FORMATS) {
      const said = saidOf(run, format);
      expect(said.findings.map((one) => findingLine(one, format)).sort(), format.name).toEqual(findings);
      expect(said.access.map(accessLine).sort(), format.name).toEqual(access);
      checkFile(run, format, change);
      if (at !== undefined) checkStatement(run, format, change, at);
      if (gone !== undefined) checkGone(run, format, change, gone);
    }
    expect(findingsOf(run)).toHaveLength(findings.length * FORMATS.length);
    checkSarif(run);
  });

  it('a new role is told as what it grants and whom it trusts, and is held against no use', async () => {
    const fresh: WrittenRole = { name: 'fresh', trust: [TASKS], policy: [READ] };
    const run = await gatedInAll(from(DEPLOY, fresh));
    expect(run.report.conclusion).toBe('pass');
    for (const format of FORMATS) {
      const { findings, access, documents } = saidOf(run, format);
      expect(findings, format.name).toEqual([]);
      expect(documents.map(({ kind, state }) => `${state} ${kind}`).sort()).toEqual([
        'added identity',
        'added trust',
      ]);
      expect(documents.map(({ holder }) => holder.entityArn)).toEqual([undefined, undefined]);
      expect(access.map(accessLine).sort(), format.name).toEqual([
        'added s3:GetObject s3:PutObject on arn:aws:s3:::octo-artifacts/*',
        'added sts:AssumeRole by ecs-tasks.amazonaws.com',
      ]);
      for (const { location, resources } of access) {
        const statement = linesOf(format, [DEPLOY, fresh]).slice(
          (location?.startLine ?? 0) - 1,
          location?.endLine,
        );
        expect(sidsIn(statement), format.name).toEqual([resources === undefined ? 'Tasks' : 'Read']);
        expect(location?.startLine).toBeGreaterThan(linesOf(format, [DEPLOY]).length * 0.4);
      }
    }
  });

  it('a policy of which nobody knows what it comes to is listed, and of nothing it is said for certain that it is lost', async () => {
    const run = await gatedInAll(from({ ...DEPLOY, policy: 'unknown' }));
    expect(run.report.conclusion, 'high, as fails by default').toBe('fail');
    for (const format of FORMATS) {
      const { findings, access, annotations } = saidOf(run, format);
      const open = findings.filter(({ rule }) => rule === 'change-unresolved');
      expect(
        open.map(({ severity, status }) => `${severity} ${status}`),
        format.name,
      ).toEqual(['high new']);
      const text = linesOf(format, [{ ...DEPLOY, policy: 'unknown' }]);
      const { startLine = 0, endLine } = open[0]?.location ?? {};
      expect(text.slice(startLine - 1, endLine).join('\n'), format.name).toMatch(
        /app-policy|var\.policy|Statement\\": \[/,
      );
      const [note] = annotations.filter(({ properties }) => properties.title?.includes('change-unresolved'));
      expect(note?.level, format.name).toBe('error');
      expect(open[0]?.message).not.toMatch(/^Aws_/);
      expect(access.filter(({ isCertain }) => isCertain).map(accessLine), format.name).toEqual([]);
      expect(
        findings.filter(({ rule, severity }) => rule === 'change-removes-used' && severity === 'high'),
        format.name,
      ).toEqual([]);
    }
    checkSarif(run);
  });
});

const linesOf = (format: FileFormatGiven, roles: readonly WrittenRole[], dense = false): readonly string[] =>
  format.write(roles, dense).split('\n');

const sidsIn = (lines: readonly string[]): string[] =>
  SIDS.filter((sid) => lines.some((line) => new RegExp(`\\bsid"?\\s*[:=]\\s*"?${sid}\\b`, 'i').test(line)));

/** What is listed of the file: where it is, as what it was read, and that it could be read. */
function checkFile({ report }: JudgedPull, format: FileFormatGiven, change: WrittenChange): void {
  const path = pathIn(format, change.isRenamed);
  const listed = report.changes.files.filter((file) => file.path === path);
  // Templates that a job made have no history; what the other directory has under the old name is gone.
  const status = format.isSynthesized && change.isRenamed ? 'added' : 'modified';
  expect(listed, path).toMatchObject([{ status, format: format.format }]);
  if (change.isRenamed && !format.isSynthesized) expect(listed[0]?.previousPath).toBe(format.path);
}

/** All of it stands on the lines of the one statement, and the annotation on the changed line. */
function checkStatement(
  run: JudgedPull,
  format: FileFormatGiven,
  { after }: WrittenChange,
  { sid, line = '' }: NonNullable<Expected['at']>,
): void {
  const text = linesOf(format, after);
  const { findings, access, annotations } = saidOf(run, format);
  const written = after.flatMap(({ trust, policy = [] }) => [
    ...trust,
    ...(policy === 'unknown' ? [] : policy),
  ]);
  const { actions = [], resource = '' } = written.find((one) => one.sid === sid) ?? {};
  for (const { location } of [...findings, ...access]) {
    const { startLine = 0, endLine = 0, path } = location ?? {};
    expect(path).toBe(format.path);
    const statement = text.slice(startLine - 1, endLine);
    expect(sidsIn(statement), format.name).toEqual([sid]);
    for (const part of [...actions, resource]) expect(statement.join('\n'), format.name).toContain(part);
    const count = (mark: RegExp) => statement.join('').match(mark)?.length;
    expect(count(/\{/g), `${format.name}: from the first line to the last`).toBe(count(/\}/g));
  }
  expect(annotations, format.name).toHaveLength(findings.length);
  for (const { properties } of annotations) {
    const at = Number(properties.line);
    const { startLine = 0, endLine = 0 } = findings[0]?.location ?? {};
    expect(at, format.name).toBeGreaterThanOrEqual(startLine);
    expect(at, format.name).toBeLessThanOrEqual(endLine);
    expect(text[at - 1], format.name).toContain(line);
  }
}

/** Nothing is left of it: it shows where it was, which is where the lines go on. */
function checkGone(run: JudgedPull, format: FileFormatGiven, { before }: WrittenChange, gone: string): void {
  const text = linesOf(format, before);
  const { findings, access, annotations } = saidOf(run, format);
  const places = [...findings, ...access].map(({ location }) => location);
  for (const place of places) {
    const { startLine = 0, endLine, path } = place ?? {};
    expect({ path, endLine }, format.name).toEqual({ path: format.path, endLine: startLine });
    expect(text[startLine - 1], format.name).toContain(gone);
  }
  expect(annotations.map(({ properties }) => Number(properties.line))).toEqual(
    findings.map(({ location }) => location?.startLine),
  );
}

/** Valid, with each new finding in its file, on the line of its annotation; of these there are ten a level at most. */
function checkSarif(run: JudgedPull): void {
  expect(schemaErrors(textOf(run, 'sarif'))).toEqual([]);
  const { results } = sarifOf(run);
  expect(results).toHaveLength(Number(run.outputs['findings-count']));
  const places = results.map(({ locations: [location] }) => {
    const { artifactLocation, region } = location?.physicalLocation ?? {};
    return `${artifactLocation?.uri}:${region?.startLine}`;
  });
  const annotated = run.annotations
    .filter(({ level, properties }) => level !== 'notice' && properties.file !== undefined)
    .map(({ properties }) => `${properties.file}:${properties.line}`);
  if (results.length < 10) expect(annotated.sort()).toEqual(places.sort());
  else expect(places).toEqual(expect.arrayContaining(annotated));
}
