/**
 * How long it takes to tell what changes in access from one policy document of 6 KB, IAM's limit for a managed policy,
 * to another, against a budget of five milliseconds. Every round has documents of its own, each shuffled and
 * changed in a quarter of its statements. Told besides: the slowest round, and the first, which reads the action table.
 */
import { SERVICE_NAMESPACES, serviceActions } from '../src/policy/action-table.ts';
import { accessDifference } from '../src/policy/difference/access-difference.ts';
import { type Measurement, median, rounded } from './measure.ts';

const BUDGET_MS = 5;
const ROUNDS = 201;
const DOCUMENT_BYTES = 6 * 1_024;

type Statement = Readonly<Record<string, unknown>>;

export function difference(): Measurement {
  const random = randomNumbers(20_251_121);
  const documents = Array.from({ length: ROUNDS }, () => {
    const before = statements(random);
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

/** Statements that fill a document, over the services of the table. */
function statements(random: (below: number) => number): readonly Statement[] {
  const all: Statement[] = [];
  while (text(all).length < DOCUMENT_BYTES) all.push(statement(random));
  return all.slice(0, -1);
}

function statement(random: (below: number) => number): Statement {
  const namespace = SERVICE_NAMESPACES[random(SERVICE_NAMESPACES.length)] ?? 's3';
  const names = serviceActions(namespace)?.names ?? [];
  const action = () => {
    const name = names[random(names.length)] ?? '*';
    const verb = /^[A-Z]+[a-z]*/.exec(name)?.[0] ?? '';
    return `${namespace}:${random(4) === 0 ? `${verb}*` : name}`;
  };
  const several = (of: () => string) => Array.from({ length: 1 + random(4) }, of);
  const wide = random(40);
  return {
    Effect: random(8) === 0 ? 'Deny' : 'Allow',
    ...(wide === 0
      ? { NotAction: [`${namespace}:*`, 'iam:*'] }
      : { Action: wide === 1 ? '*' : several(action) }),
    Resource:
      random(4) === 0
        ? '*'
        : several(() => `arn:aws:${namespace}:eu-west-1:111122223333:thing/name-${random(9)}-*`),
    ...(random(3) === 0 && {
      Condition: {
        StringEquals: { [`aws:ResourceTag/tag-${random(3)}`]: [`value-${random(3)}`, `value-${random(3)}`] },
        Bool: { 'aws:SecureTransport': 'true' },
      },
    }),
  };
}

function changed(given: Statement, random: (below: number) => number): Statement {
  const { Condition: _, ...open } = given;
  return [open, { ...given, Resource: '*' }, statement(random)][random(3)] ?? given;
}

function text(all: readonly Statement[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: all });
}

/** The same numbers in every run (a linear congruential generator). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
