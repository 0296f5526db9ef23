import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssueState, ToldFinding } from '../../../src/model/issue.ts';
import { BODY_LIMIT, readIssueBody, writeIssueBody } from '../../../src/model/issue-body.ts';
import { packState, unpackState } from '../../../src/model/issue-state-text.ts';
import { RULE_IDS, SEVERITIES } from '../../../src/model/settings.ts';

const MARK = { key: '0123456789abcdef', family: 'fedcba9876543210', above: '', below: '' };

function aState(overrides: Partial<IssueState> = {}): IssueState {
  return {
    findings: [
      {
        severity: 'high',
        rule: 'service-never-accessed',
        entityArn: 'arn:aws:iam::111122223333:role/orders-api',
        subject: 'iam',
      },
    ],
    counts: { critical: 0, high: 1, medium: 0, low: 0 },
    done: ['role/billing'],
    trend: [{ at: '2026-06-01T12:00:00.000Z', counts: { critical: 0, high: 1, medium: 0, low: 0 } }],
    assigned: ['octocat'],
    hash: '00112233445566aa',
    ...overrides,
  };
}

function words(text: string): (limit: number) => string {
  return (limit) => text.slice(0, limit);
}

/** Findings on different things, as the judgement gives them. */
function manyFindings(roles: number, services: number): ToldFinding[] {
  return Array.from({ length: roles * services }, (_, at) => ({
    severity: SEVERITIES[at % 4] ?? 'low',
    rule: 'service-never-accessed',
    entityArn: `arn:aws:iam::111122223333:role/team-${at % 7}/app-${Math.floor(at / services)}`,
    subject: `service-${at % services}`,
  }));
}

const NASTY = ['-->', '<!--', '`', '@octo-org', '\n', '\r\n', '\u0000', '\ud800', '角', '"', '\\', 'a', '/'];
const name = fc.array(fc.constantFrom(...NASTY), { maxLength: 6 }).map((parts) => parts.join(''));
const amount = fc.nat(1_000_000);
const counts = fc.record({ critical: amount, high: amount, medium: amount, low: amount });
const state: fc.Arbitrary<IssueState> = fc
  .record({
    findings: fc.option(
      fc.uniqueArray(
        fc.record({
          severity: fc.constantFrom(...SEVERITIES),
          rule: fc.constantFrom(...RULE_IDS),
          entityArn: name,
          subject: fc.option(name, { nil: undefined }),
        }),
        { maxLength: 20, selector: (finding) => JSON.stringify(finding) },
      ),
      { nil: undefined },
    ),
    counts,
    done: fc.array(name, { maxLength: 5 }),
    trend: fc.array(
      fc.record({
        at: fc
          .date({ min: new Date(0), max: new Date('2999-01-01'), noInvalidDate: true })
          .map((at) => at.toISOString()),
        counts,
      }),
      { maxLength: 5 },
    ),
    assigned: fc.array(fc.constantFrom('octocat', 'hubot')),
    hash: fc.constantFrom('0000000000000000', 'fedcba9876543210'),
  })
  .map(({ findings, ...rest }) => ({
    ...rest,
    ...(findings && {
      findings: findings.map(({ subject, ...finding }) => ({
        ...finding,
        ...(subject !== undefined && { subject }),
      })),
    }),
  }));

const inOrder = ({ findings, ...rest }: IssueState) => ({
  ...rest,
  findings: findings
    ?.map((finding) => JSON.stringify([finding.entityArn, finding.rule, finding.severity, finding.subject]))
    .sort(),
});

describe('the state in the body of an issue', () => {
  it('is read as it was written, whatever the names', () => {
    fc.assert(
      fc.property(state, name, name, (written, above, below) => {
        const body = writeIssueBody({ ...MARK, above, below }, { state: written, body: words('Ours.') });
        const read = readIssueBody(body);
        expect(read?.key).toBe(MARK.key);
        expect(read?.state && inOrder(read.state)).toEqual(inOrder(written));
      }),
      { numRuns: 300 },
    );
  });

  it('never ends its comment early', () => {
    fc.assert(
      fc.property(state, (written) => {
        expect(packState(written)).toMatch(/^[\w+/=]+$/);
      }),
    );
  });

  it('keeps the names of 5,000 findings', () => {
    const findings = manyFindings(100, 50);
    const body = writeIssueBody(MARK, { state: aState({ findings }), body: words('Ours.') });
    expect(readIssueBody(body)?.state?.findings).toHaveLength(5000);
    expect(body.length).toBeLessThan(29_000);
  });

  it('is read however many were assigned, and has the latest hundred of them', () => {
    const assigned = Array.from({ length: 101 }, (_, at) => `user-${at}`);
    const body = writeIssueBody(MARK, { state: aState({ assigned }), body: words('Ours.') });
    expect(readIssueBody(body)?.state).toEqual(aState({ assigned: assigned.slice(1) }));
  });

  it('keeps numbers alone where the names would take all the room', () => {
    const findings = Array.from({ length: 3000 }, (_, at) => ({
      severity: 'low' as const,
      rule: 'service-unused',
      entityArn: `arn:aws:iam::111122223333:role/${(at * 2_654_435_761).toString(36)}${(at * 40_503_001).toString(36)}${at ** 3}`,
    }));
    const body = writeIssueBody(MARK, { state: aState({ findings }), body: words('Ours.') });
    const read = readIssueBody(body)?.state;
    expect(read?.findings).toBeUndefined();
    expect(read).toMatchObject({ counts: aState().counts, hash: aState().hash, done: ['role/billing'] });
  });

  it.each([
    ['nothing', ''],
    ['no base64', '!!!'],
    ['another text', Buffer.from('hello').toString('base64')],
    ['JSON that is no state', deflateRawSync('{"v":1}').toString('base64')],
    ['a later version', deflateRawSync('{"v":2,"hash":"0000000000000000"}').toString('base64')],
    ['a bomb', deflateRawSync(Buffer.alloc(200 * 1024 * 1024)).toString('base64')],
    ['bytes that are no UTF-8', deflateRawSync(Buffer.from([0x22, 0xff, 0x22])).toString('base64')],
  ])('is not read out of %s', (_, text) => {
    expect(unpackState(text)).toBeUndefined();
  });

  it('is never read as something else when people change its letters', () => {
    const packed = packState(aState());
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.constantFrom(...'Aa0+/='), (at, letter) => {
        const read = unpackState(packed.slice(0, at) + letter + packed.slice(at + 1));
        if (read === undefined) return;
        expect(Object.keys(read).sort()).toEqual(
          expect.arrayContaining(['assigned', 'counts', 'done', 'hash', 'trend']),
        );
      }),
    );
  });
});

describe('the body of an issue', () => {
  const text = { state: aState(), body: words('Ours.') };

  it('keeps what people wrote above and below', () => {
    const first = writeIssueBody({ ...MARK, above: '# Notes\n\n- one', below: '    code\n\nsee #12' }, text);
    const read = readIssueBody(first);
    expect(read).toMatchObject({ above: '# Notes\n\n- one', below: '    code\n\nsee #12' });
    expect(writeIssueBody(read ?? MARK, text)).toBe(first);
  });

  it('is read after GitHub turned its line feeds into pairs', () => {
    const body = writeIssueBody({ ...MARK, above: 'Notes', below: 'More' }, text).replaceAll('\n', '\r\n');
    expect(readIssueBody(body)).toMatchObject({ above: 'Notes', below: 'More', state: aState() });
  });

  it('is nobody else’s', () => {
    expect(readIssueBody('Something is broken.')).toBeUndefined();
    expect(readIssueBody('<!-- iam-sweep issue key=nothing family=nothing -->')).toBeUndefined();
  });

  it('is told anew where somebody removed the state', () => {
    const body = writeIssueBody({ ...MARK, below: 'More' }, text).replace(/<!-- iam-sweep state .* -->/, '');
    expect(readIssueBody(body)).toEqual({ ...MARK, below: 'More' });
  });

  it('keeps what stands below where somebody removed the end', () => {
    const body = writeIssueBody({ ...MARK, below: 'More' }, text).replace('<!-- iam-sweep end -->', '');
    expect(readIssueBody(body)).toMatchObject({ state: aState(), below: 'More' });
  });

  it('keeps what stands below where somebody removed both last markers', () => {
    const footer = '<sub>iam-sweep `1.2.3` keeps this issue: it is rewritten when findings change.</sub>';
    const stripped = (ours: string) =>
      writeIssueBody({ ...MARK, above: 'Notes', below: '<sub>More</sub>' }, { ...text, body: words(ours) })
        .replace(/<!-- iam-sweep state .* -->/, '')
        .replace('<!-- iam-sweep end -->', '');
    const read = readIssueBody(stripped(`Ours.\n\n---\n\n${footer}`).replaceAll('\n', '\r\n'));
    expect(read).toEqual({ ...MARK, above: 'Notes', below: '<sub>More</sub>' });
    expect(readIssueBody(stripped('Ours.'))?.below).toMatch(/^Ours\.\s+<sub>More<\/sub>$/);
  });

  it('never exceeds what GitHub takes, and leaves people’s text whole as long as it can', () => {
    const full = { state: aState({ findings: manyFindings(100, 60) }), body: words('x'.repeat(BODY_LIMIT)) };
    for (const length of [0, 50_000, 64_000]) {
      const theirs = { above: 'a'.repeat(length / 2), below: 'b'.repeat(length / 2) };
      const body = writeIssueBody({ ...MARK, ...theirs }, full);
      expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
      expect(readIssueBody(body)).toMatchObject({ ...theirs, key: MARK.key });
      expect(readIssueBody(body)?.state).toBeDefined();
    }
    const tooMuch = writeIssueBody({ ...MARK, above: 'a', below: '😀'.repeat(BODY_LIMIT) }, full);
    expect(tooMuch.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(readIssueBody(tooMuch)?.above).toBe('a');
    expect(tooMuch).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});
