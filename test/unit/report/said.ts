/** What a judgement of these entities gives to do, as plain sentences. */
import type { JudgedEntity, JudgedExemption } from '../../../src/model/judgement.ts';
import { accountsOf } from '../../../src/report/entity-words.ts';
import { toPlain } from '../../../src/report/phrase.ts';
import { firstRemedies } from '../../../src/report/remedy.ts';
import { remedyPhrase } from '../../../src/report/remedy-words.ts';
import { judgement } from './factory.ts';

export function said(...entities: JudgedEntity[]): string[] {
  const of = judgement(entities, { exemptions: exemptionsOf(entities) });
  return firstRemedies(of, 10).remedies.map((remedy) => toPlain(remedyPhrase(remedy, accountsOf(of), 180)));
}

function exemptionsOf(entities: readonly JudgedEntity[]): JudgedExemption[] {
  const covered = entities.flatMap(({ findings }) => findings.flatMap(({ exemption }) => exemption ?? []));
  return [...new Set(covered)].map((exemption) => ({
    exemption,
    state: 'active',
    daysLeft: 42,
    matches: covered.filter((other) => other === exemption).length,
  }));
}
