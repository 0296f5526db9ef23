import { describe, expect, it } from 'vitest';
import type { JudgedExemption, Judgement } from '../../../src/model/judgement.ts';
import { exemptions } from '../../../src/report/markdown/exemptions.ts';
import { anExemption } from '../factory.ts';

const table = (judged: Partial<JudgedExemption>): string =>
  exemptions({
    exemptions: [{ exemption: anExemption(), state: 'active', daysLeft: 200, matches: 0, ...judged }],
  } as Partial<Judgement> as Judgement);

describe('an exemption that covers nothing', () => {
  it('is marked as one that matches nothing', () => {
    expect(table({})).toContain('1 exemption: 1 matches nothing.');
    expect(table({})).toContain('| ⚠️ nothing |');
  });

  it('is not, while what it names was not judged in full', () => {
    const words = table({ undecided: true });
    expect(words).toContain('1 exemption.');
    expect(words).toContain('| nothing that was judged |');
    expect(words).not.toContain('⚠️');
  });
});
