/** Why an issue is wanted no more: what it told is held against what this run knows. */
import { accountEntity } from '../../model/account-entity.ts';
import type { Entity } from '../../model/entity.ts';
import type { IssueState, WantedIssues } from '../../model/issue.ts';
import { CREDENTIAL_RULES } from '../../model/settings.ts';
import type { ReportInput } from '../input.ts';
import { runLink } from './body.ts';
import { entityCode } from './finding-words.ts';
import { keyOf } from './keys.ts';
import { isBefore } from './next-state.ts';

type Unwanted = Parameters<WantedIssues['unwanted']>[0];

/** @param isLeftOut whether the settings exclude an entity by name */
export function unwantedWords(
  input: ReportInput,
  isLeftOut: (entity: Entity) => boolean,
): WantedIssues['unwanted'] {
  let known: ReadonlyMap<string, string | undefined> | undefined;
  const link = runLink(input.run);
  return (issue) => {
    if (issue.state !== undefined && isBefore(input.judgement.snapshot.collectedAt, issue.state))
      return undefined;
    known ??= keysOf(input, isLeftOut);
    const why = known.has(issue.key) ? known.get(issue.key) : goneWords(input, issue);
    if (why === undefined) return undefined;
    return [`Closed: ${why}.`, ...(link === '' ? [] : [link])].join('\n\n');
  };
}

/** Undefined: it is still there, and this run merely looks at others. Of everything that this run has seen. Put together only where an issue is to be closed, for there may be very many. */
function keysOf(
  input: ReportInput,
  isLeftOut: (entity: Entity) => boolean,
): ReadonlyMap<string, string | undefined> {
  const { judgement, settings } = input;
  const isPerEntity = settings.issue.per === 'entity';
  const why = new Map<string, string | undefined>();
  const { collectedAt } = judgement.snapshot;
  const areOff = CREDENTIAL_RULES.every((rule) => settings.rules[rule] === 'off');
  for (const account of judgement.snapshot.accounts) {
    const { id, entities } = account;
    why.set(keyOf(input, id), 'each entity with findings has an issue of its own now');
    // The account itself is in no inventory, and there all the same.
    for (const entity of [accountEntity(account, collectedAt, collectedAt), ...entities]) {
      const words = isPerEntity
        ? (leftOutWords(entity, isLeftOut) ?? (areOff ? unaskedWords(entity) : undefined))
        : 'there is one issue for the whole account now';
      why.set(keyOf(input, id, entity.arn), words);
    }
  }
  return why;
}

function leftOutWords(entity: Entity, isLeftOut: (entity: Entity) => boolean): string | undefined {
  if (!isLeftOut(entity)) return undefined;
  const name = entityCode(entity.arn);
  return entity.type === 'account'
    ? `the settings leave ${name} itself out`
    : `${name} is still in the account, and the settings leave it out`;
}

function unaskedWords({ type, arn }: Entity): string | undefined {
  return type === 'account' ? `the rules about ${entityCode(arn)} itself are switched off` : undefined;
}

/** What it was about is known by the findings that it told, which anybody may have edited: the key has to be theirs. */
function goneWords(input: ReportInput, { key, state }: Unwanted): string | undefined {
  const { accounts } = input.judgement.snapshot;
  const arns = new Set([...told(state)].map(({ entityArn }) => entityArn));
  for (const arn of arns) {
    const owner = /^arn:[\w-]+:iam::(\d{12}|aws):/.exec(arn)?.[1];
    // A policy of AWS has the same ARN in all accounts, and is listed where something has it.
    const possible = accounts.filter(({ id }) => id === owner || owner === 'aws');
    if (!possible.some(({ id }) => keyOf(input, id, arn) === key)) continue;
    const name = entityCode(arn);
    return owner === 'aws'
      ? `nothing in the account has ${name} any more`
      : `${name} is in the account no more`;
  }
  return undefined;
}

function* told(state: IssueState | undefined) {
  yield* state?.findings ?? [];
  yield* state?.unseen ?? [];
}
