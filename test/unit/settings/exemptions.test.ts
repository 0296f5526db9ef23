import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import type { Exemption } from '../../../src/model/settings.ts';
import { ExemptionBook } from '../../../src/settings/exemptions.ts';
import { anExemption, aRole, aUser } from '../factory.ts';

const breakGlass = aRole({ name: 'break-glass', path: '/ops/' });

function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'service-unused',
    severity: 'low',
    entity: breakGlass,
    subject: { service: 's3' },
    evidence: { lastAccessedAt: null, ageDays: null },
    grantedBy: [],
    ...overrides,
  };
}

const withoutService = finding({ rule: 'entity-unused', subject: {} });

function covers(exemption: Partial<Exemption>, what = finding(), now = '2026-06-01T00:00:00Z'): boolean {
  const book = new ExemptionBook([anExemption(exemption)], new Date(now));
  return book.of(what.entity).covering(what) !== undefined;
}

describe('what an exemption covers', () => {
  it.each<[string, Partial<Exemption>, Finding, boolean]>([
    ['entity by glob', { entity: 'role/ops/*' }, finding(), true],
    ['entity by ARN', { entity: breakGlass.arn }, finding(), true],
    ['another entity', { entity: 'role/break-glass' }, finding(), false],
    ['every rule', { rule: '*' }, finding(), true],
    ['its rule', { rule: 'service-unused' }, finding(), true],
    ['another rule', { rule: 'entity-unused' }, finding(), false],
    ['its service', { services: ['s3'] }, finding(), true],
    ['a service by glob', { services: ['ec2', 's*'] }, finding(), true],
    ['another service', { services: ['ec2'] }, finding(), false],
    ['without services also what names none', {}, withoutService, true],
    ['with services nothing that names none', { services: ['*'] }, withoutService, false],
  ])('%s', (_title, exemption, what, expected) => {
    expect(covers(exemption, what)).toBe(expected);
  });
});

describe('the end of an exemption', () => {
  it.each([
    ['the day before', '2026-05-31T12:00:00Z', true, 1],
    ['the first moment of its last day', '2026-06-01T00:00:00Z', true, 0],
    ['the last moment of its last day', '2026-06-01T23:59:59.999Z', true, 0],
    ['the first moment of the next day', '2026-06-02T00:00:00Z', false, -1],
    ['a week later', '2026-06-08T12:00:00Z', false, -7],
  ])('%s', (_title, now, holds, daysLeft) => {
    const book = new ExemptionBook([anExemption({ expires: '2026-06-01' })], new Date(now));
    expect(book.of(breakGlass).covering(finding()) !== undefined).toBe(holds);
    expect(book.judged()).toMatchObject([{ state: holds ? 'active' : 'expired', daysLeft, matches: 1 }]);
  });

  it('an expired one makes way for one that holds, and still tells what it would have covered', () => {
    const expired = anExemption({ expires: '2026-01-01', reason: 'old' });
    const active = anExemption({ reason: 'new' });
    const book = new ExemptionBook([expired, active], new Date('2026-06-01T00:00:00Z'));
    expect(book.of(breakGlass).covering(finding())).toBe(active);
    expect(book.judged().map(({ state, matches }) => [state, matches])).toEqual([
      ['expired', 1],
      ['active', 1],
    ]);
  });
});

describe('exemptions that match nothing', () => {
  it('are told, whether they hold or have expired', () => {
    const book = new ExemptionBook(
      [
        anExemption(),
        anExemption({ entity: 'role/gone' }),
        anExemption({ entity: 'user/left', expires: '2026-01-01' }),
      ],
      new Date('2026-06-01T00:00:00Z'),
    );
    book.of(breakGlass).covering(finding());
    expect(book.notices().map(({ message }) => message.match(/"([^"]+)"/)?.[1])).toEqual([
      'role/gone',
      'user/left',
    ]);
    expect(book.notices()[1]?.message).toContain('expired on 2026-01-01');
  });

  it('are not told while they name what was not judged, or their rule is off', () => {
    const book = new ExemptionBook(
      [
        anExemption({ entity: 'role/ops/*' }),
        anExemption({ entity: 'user/*', rule: 'service-unused' }),
        anExemption({ entity: 'user/*' }),
      ],
      new Date('2026-06-01T00:00:00Z'),
    );
    const told = (unjudged: readonly Finding['entity'][], ...rulesOff: Finding['rule'][]) =>
      book.notices({ unjudged, rulesOff: new Set(rulesOff), inventoryCut: false }).length;
    expect(told([])).toBe(3);
    expect(told([breakGlass])).toBe(2);
    expect(told([breakGlass, aUser()])).toBe(0);
    expect(told([], 'service-unused')).toBe(2);
    const cut = { unjudged: [], rulesOff: new Set<Finding['rule']>(), inventoryCut: true };
    expect(book.notices(cut)).toEqual([]);
    expect(book.judged(cut).map(({ undecided }) => undecided)).toEqual([true, true, true]);
    expect(book.judged().map(({ undecided }) => undecided)).toEqual([undefined, undefined, undefined]);
  });
});
