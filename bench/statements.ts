/** Statements of policies as people write them, over the services of the action table; the same in every run. */
import { SERVICE_NAMESPACES, serviceActions } from '../src/policy/action-table.ts';

export type Statement = Readonly<Record<string, unknown>>;

/** A whole number from 0, smaller than `below`. */
export type RandomNumbers = (below: number) => number;

export interface Kind {
  /** How the document is written whose length counts: without white space by default, as IAM counts it. */
  readonly write?: (all: readonly Statement[]) => string;
  /** Of which services the actions are; all by default. */
  readonly services?: readonly string[];
}

/** Statements that fill a document of so many bytes in JSON. */
export function statements(random: RandomNumbers, bytes: number, kind: Kind = {}): readonly Statement[] {
  const { write = text, services } = kind;
  const all: Statement[] = [];
  while (write(all).length < bytes) all.push(statement(random, services));
  return all.slice(0, -1);
}

export function statement(
  random: RandomNumbers,
  services: readonly string[] = SERVICE_NAMESPACES,
): Statement {
  const namespace = services[random(services.length)] ?? 's3';
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

/** The statement without its condition, over all resources, or another one. */
export function changed(given: Statement, random: RandomNumbers, services?: readonly string[]): Statement {
  const { Condition: _, ...open } = given;
  return [open, { ...given, Resource: '*' }, statement(random, services)][random(3)] ?? given;
}

export function text(all: readonly Statement[]): string {
  return JSON.stringify(document(all));
}

export function document(all: readonly Statement[]): object {
  return { Version: '2012-10-17', Statement: all };
}

/** The same numbers in every run (a linear congruential generator). */
export function randomNumbers(seed: number): RandomNumbers {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
