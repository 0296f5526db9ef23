/**
 * How long it takes to tell what changes in access from one policy document of 6 KB, IAM's limit for a managed policy,
 * to another, against a budget of five milliseconds. Every round has documents of its own, each shuffled and
 * changed in a quarter of its statements. Told besides: the slowest round, and the first, which reads the action table.
 */
import { accessDifference } from '../src/policy/difference/access-difference.ts';
import { type Measurement, median, rounded } from './measure.ts';
import { changed, randomNumbers, statements, text } from './statements.ts';

const BUDGET_MS = 5;
const ROUNDS = 201;
const DOCUMENT_BYTES = 6 * 1_024;

export function difference(): Measurement {
  const random = randomNumbers(20_251_121);
  const documents = Array.from({ length: ROUNDS }, () => {
    const before = statements(random, DOCUMENT_BYTES);
    const after = before.map((statement) => (random(4) === 0 ? changed(statement, random) : statement));
    return [text(before), text(after.toSorted(() => random(3) - 1))] as const;
  });
  let changes = 0;
  const times = documents.map(([before, after]) => {
    const startedAt = performance.now();
    changes += accessDifference([before], [after]).changes.length;
    return performance.now() - startedAt;
  });
  const [first = Number.NaN, ...later] = times;
  const middle = median(later);
  return {
    bench: 'difference',
    ratio: rounded(middle / BUDGET_MS),
    target: 1,
    better: 'lower',
    medianMs: rounded(middle),
    slowestMs: rounded(Math.max(...later)),
    firstMs: rounded(first),
    changesPerPair: rounded(changes / ROUNDS, 1),
  };
}
