import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOursFor } from '../../../src/github/issue/author.ts';
import { type Decision, decide } from '../../../src/github/issue/decide.ts';

const standing = fc.oneof(
  fc.constant(undefined),
  fc.constant({ isOpen: true, isDeclined: false }),
  fc.record({ isOpen: fc.constant(false), isDeclined: fc.boolean() }),
);
const wanted = fc
  .record({ isNeeded: fc.boolean(), isDetermined: fc.boolean(), isKeptOnly: fc.boolean() })
  .map(({ isKeptOnly, ...rest }) => ({ ...rest, ...(isKeptOnly && { keepOnly: true as const }) }));
/** News are a change. */
const text = fc
  .record({ isChanged: fc.boolean(), hasNews: fc.boolean(), keepsOpen: fc.boolean() })
  .map(({ isChanged, hasNews, keepsOpen }) => ({
    isOlder: false,
    isChanged: isChanged || hasNews,
    hasNews,
    keepsOpen,
  }));

type Case = [
  Parameters<typeof decide>[0],
  Parameters<typeof decide>[1],
  ReturnType<Parameters<typeof decide>[2]>,
];

function always(property: (decision: Decision, ...rest: Case) => boolean): void {
  fc.assert(
    fc.property(standing, wanted, text, (...it) =>
      property(
        decide(it[0], it[1], () => it[2]),
        ...it,
      ),
    ),
    { numRuns: 500 },
  );
}

describe('Whatever was found', () => {
  test('nothing is closed that was not determined', () => {
    always((decision, _, { isDetermined }) => decision !== 'close' || isDetermined);
  });

  test('nothing is closed that tells of what this run did not look at', () => {
    always((decision, _, __, { keepsOpen }) => decision !== 'close' || !keepsOpen);
  });

  test('nothing is closed that is needed, and nothing opened that is not', () => {
    always((decision, _, { isNeeded }) => decision !== 'close' || !isNeeded);
    always((decision, _, { isNeeded }) => !['open', 'reopen'].includes(decision) || isNeeded);
  });

  test('nothing is written to an open issue that says it all and is needed', () => {
    always(
      (decision, issue, { isNeeded }, { isChanged }) =>
        !(issue?.isOpen && isNeeded && !isChanged) || decision === 'unchanged',
    );
  });

  test('what people declined stays closed until there is news', () => {
    always(
      (decision, issue, { isNeeded }, { hasNews }) =>
        !issue?.isDeclined || decision === (isNeeded ? (hasNews ? 'reopen' : 'respected') : 'unchanged'),
    );
  });

  test('what is closed otherwise opens when it is needed', () => {
    always(
      (decision, issue, { isNeeded }) =>
        issue === undefined || issue.isOpen || issue.isDeclined || !isNeeded || decision === 'reopen',
    );
  });

  test('older facts than those that an issue tells change nothing', () => {
    fc.assert(
      fc.property(standing, wanted, text, (issue, want, of) => {
        const decision = decide(issue, want, () => ({ ...of, isOlder: true }));
        return issue === undefined || decision === 'unchanged';
      }),
    );
  });

  test('what is only kept is never opened anew', () => {
    always((decision, _, { keepOnly }) => decision !== 'open' || !keepOnly);
    expect(decide(undefined, { isNeeded: true, isDetermined: true, keepOnly: true }, () => fail())).toBe(
      'none',
    );
  });

  test('doing it and looking again changes nothing more', () => {
    always((decision, issue, want, { keepsOpen }) => {
      const isOpen = { open: true, reopen: true, close: false }[decision as 'open'] ?? issue?.isOpen;
      if (isOpen === undefined) return true;
      const next = decide({ isOpen, isDeclined: issue?.isDeclined === true && !isOpen }, want, () => ({
        isOlder: false,
        isChanged: false,
        hasNews: false,
        keepsOpen,
      }));
      return ['unchanged', 'respected'].includes(next);
    });
  });
});

function fail(): never {
  throw new Error('The text is not needed.');
}

describe('An issue is ours', () => {
  const bot = (login: string) => ({ login, type: 'Bot' });
  const user = (login: string) => ({ login, type: 'User' });

  test.each([
    ['github-actions[bot]', bot('github-actions[bot]')],
    ['octocat', bot('github-actions[bot]')],
    ['octocat', user('Octocat')],
    ['our-app[bot]', bot('our-app[bot]')],
    ['our-app', bot('our-app[bot]')],
  ])('for the token of %s by %j', (viewer, author) => {
    expect(isOursFor(viewer)(author)).toBe(true);
  });

  test.each([
    ['github-actions[bot]', user('github-actions')],
    ['octocat', user('github-actions')],
    ['our-app[bot]', user('our-app')],
    ['our-app[bot]', bot('other-app[bot]')],
    ['octocat', user('octocat2')],
    ['octocat', null],
    ['octocat', undefined],
  ])('not for the token of %s by %j', (viewer, author) => {
    expect(isOursFor(viewer)(author)).toBe(false);
  });
});
