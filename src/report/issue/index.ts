/** The issues that a run wants, with all their words: one for each account, or one for each entity. Pure. */
import { Search } from '../../model/decided.ts';
import type { Entity } from '../../model/entity.ts';
import type { IssueState, IssueText, WantedIssue, WantedIssues } from '../../model/issue.ts';
import type { JudgedEntity } from '../../model/judgement.ts';
import { isOpen, reaches } from '../entity-words.ts';
import type { ReportInput } from '../input.ts';
import { firstRemedies, type Remedy } from '../remedy.ts';
import { AccountFacts } from './account-facts.ts';
import { issueText, runLink } from './body.ts';
import { type CommentFacts, changedComment, closedComment, reopenedComment } from './comments.ts';
import { type EndingId, endingIn, holding } from './ending.ts';
import { familyOf, formerKeysOf, keyOf } from './keys.ts';
import { narrowed } from './narrowed.ts';
import { nextState, reachesAny } from './next-state.ts';
import { assigneesFor, type EntityMatcher, type OwnersOf, ownersOf } from './owners.ts';
import type { Scope } from './standing.ts';
import { accountTitle, entityTitle } from './title.ts';
import { unseenWords } from './unseen-words.ts';
import { unwantedWords } from './unwanted.ts';

/** @param matcher compiles the globs of `issue.owners` and of exemptions */
export function wantedIssues(input: ReportInput, matcher: EntityMatcher): WantedIssues {
  const { judgement, settings } = input;
  const run: Run = { input, matcher, owners: ownersOf(settings.issue, matcher), holds: holding(judgement) };
  const search = new Search(judgement, settings);
  const excluding = settings.entities.exclude.map(matcher);
  const isLeftOut = (entity: Entity) => excluding.some((matches) => matches(entity));
  const accounts = judgement.accounts.map((account) => new AccountFacts(input, account, search, isLeftOut));
  const isPerEntity = settings.issue.per === 'entity';
  const wanted = isPerEntity ? perEntity(run, accounts) : accounts.map((facts) => aboutAccount(run, facts));
  const max = isPerEntity ? settings.issue.max : Math.max(1, wanted.length);
  return {
    family: familyOf(input),
    wanted,
    max,
    isWhole: judgement.errors.length === 0 && accounts.every(({ isDetermined }) => isDetermined),
    unwanted: unwantedWords(input, isLeftOut),
  };
}

interface Run {
  readonly input: ReportInput;
  readonly matcher: EntityMatcher;
  readonly owners: OwnersOf;
  readonly holds: (id: EndingId) => boolean;
}

function aboutAccount(run: Run, facts: AccountFacts): WantedIssue {
  const { input, owners } = run;
  const { settings } = input;
  const { account, entities, isDetermined } = facts;
  const grave = () => entities.filter((judged) => isGrave(judged, input));
  return {
    key: keyOf(input, account.id),
    formerKeys: formerKeysOf(input, account.id),
    title: accountTitle(account),
    assignees: assigneesFor(settings.issue, owners, named(grave())),
    isNeeded: entities.some((judged) => isGrave(judged, input)),
    isDetermined,
    text: textOf(run, { facts, entities }, isDetermined, remediesOf(run, facts)),
  };
}

/** One for every audited entity, so that the issue of one that is clean now is closed with words of its own. */
function perEntity(run: Run, accounts: readonly AccountFacts[]): WantedIssue[] {
  const { input, owners } = run;
  const byId = new Map(
    accounts.map((facts) => [facts.account.id, { facts, remedies: remediesOf(run, facts) }]),
  );
  return input.judgement.entities.flatMap((judged) => {
    const { entity } = judged;
    const own = byId.get(entity.accountId);
    if (own === undefined) return [];
    const { facts, remedies } = own;
    const isNeeded = isGrave(judged, input);
    const isDetermined = facts.isEntityDetermined(judged);
    const scope: Scope = { facts, entities: [judged], only: judged };
    return [
      {
        key: keyOf(input, entity.accountId, entity.arn),
        formerKeys: formerKeysOf(input, entity.accountId, entity.arn),
        title: entityTitle(entity),
        assignees: isNeeded ? assigneesFor(input.settings.issue, owners, [entity]) : [],
        isNeeded,
        isDetermined,
        ...(!isNeeded && { keepOnly: true as const }),
        text: textOf(run, scope, isDetermined, () => remedies().filter((one) => isFor(one, entity))),
      },
    ];
  });
}

function isGrave({ findings }: JudgedEntity, { settings }: ReportInput): boolean {
  return findings.some((finding) => isOpen(finding) && reaches(finding.severity, settings.issue.openOn));
}

function* named(judged: readonly JudgedEntity[]): Generator<Entity> {
  for (const { entity } of judged) yield entity;
}

/** Put together once, when asked for, from the whole account: what is settled at a policy is not told at its holders. */
function remediesOf({ input, matcher }: Run, facts: AccountFacts): () => readonly Remedy[] {
  let remedies: readonly Remedy[] | undefined;
  return () => {
    remedies ??= firstRemedies(
      narrowed(input.judgement, { facts, entities: facts.entities }, matcher),
      Infinity,
    ).remedies;
    return remedies;
  };
}

function isFor(remedy: Remedy, entity: Entity): boolean {
  if (remedy.kind === 'people') return remedy.of.some((finding) => finding.entity === entity);
  return remedy.kind === 'document' ? remedy.entities.includes(entity) : remedy.entity === entity;
}

function textOf(
  { input, matcher, owners, holds }: Run,
  scope: Scope,
  isDetermined: boolean,
  remedies: () => readonly Remedy[],
): WantedIssue['text'] {
  const { judgement, settings } = input;
  const { openOn } = settings.issue;
  return (before: IssueState | undefined): IssueText => {
    const at = judgement.snapshot.collectedAt;
    const ending = endingIn(judgement, scope);
    const next = nextState(scope, before, { openOn, isDetermined, at, ending, holds });
    const { state, isChanged, hasNews, isOlder, carried } = next;
    const keepsOpen = carried > 0 && reachesAny(state.counts, openOn);
    const link = runLink(input.run);
    const comment: CommentFacts = { before, next, openOn, isDetermined, run: link };
    return {
      state,
      isChanged,
      hasNews,
      isOlder,
      keepsOpen,
      body: (limit) =>
        issueText(
          {
            input: { ...input, judgement: narrowed(judgement, scope, matcher) },
            scope,
            state,
            isDetermined,
            carried,
            unseen: unseenWords(before, next),
            owners,
            remedies: remedies(),
            run: link,
          },
          limit,
        ),
      get changed() {
        return changedComment(comment);
      },
      get closed() {
        return closedComment(comment);
      },
      get reopened() {
        return reopenedComment(comment);
      },
    };
  };
}
