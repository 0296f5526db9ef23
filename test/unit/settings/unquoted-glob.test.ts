import { describe, expect, test } from 'vitest';
import { problemsOf, settingsOf } from './loading.ts';

const ALIAS = 'a text that begins with * stands without quotes, so that YAML takes it for an alias';
const MAPPING = 'a text that begins with { stands without quotes, so that YAML takes it for a mapping';

const CASES: readonly [title: string, file: string, ...problems: string[]][] = [
  ['an exemption from every rule', 'rule: *\n', `1:7: ${ALIAS}. Allowed: "*" in quotes.`],
  [
    'a glob over every path',
    'entities:\n  include:\n    - **/ci-*\n',
    `3:7: ${ALIAS}. Allowed: "**/ci-*" in quotes.`,
  ],
  ['a glob over everything', 'entities:\n  include:\n    - **\n', `3:7: ${ALIAS}. Allowed: "**" in quotes.`],
  ['a glob over endings', 'services: [*-data]\n', `1:12: ${ALIAS}. Allowed: "*-data" in quotes.`],
  [
    'each one in a list on one line',
    'services: [*, s3, *]\n',
    `1:12: ${ALIAS}. Allowed: "*" in quotes.`,
    `1:19: ${ALIAS}. Allowed: "*" in quotes.`,
  ],
  [
    'a glob with alternatives, once for all that the parser says',
    'include:\n  - *-{a,b}\n  - role/x\nmode: audit\n',
    `2:5: ${ALIAS}. Allowed: "*-{a,b}" in quotes.`,
  ],
  [
    'a glob over two types',
    'include:\n  - {user,group}/*\n',
    `2:5: ${MAPPING}. Allowed: "{user,group}/*" in quotes.`,
  ],
  [
    'a glob over two types in a list on one line',
    'include: [role/a, {user,group}/*]\n',
    `1:19: ${MAPPING}. Allowed: "{user,group}/*" in quotes.`,
  ],
];

describe('a glob whose quotes were left out', () => {
  test.each(CASES)('is proposed with them: %s', async (_, file, ...problems) => {
    expect(await problemsOf({ file })).toEqual(problems.map((problem) => `.github/iam-sweep.yml:${problem}`));
  });

  test('with them is no problem', async () => {
    const file = 'entities: { include: ["**/ci-*", "{user,group}/*"], tags: { team: "*" } }';
    expect((await settingsOf({ file })).entities.include).toEqual(['**/ci-*', '{user,group}/*']);
  });

  test('is not suspected in a mapping that is broken elsewhere', async () => {
    expect(await problemsOf({ file: 'gate: { fail-on: low } x\n' })).toEqual([
      '.github/iam-sweep.yml:1:24: not valid YAML: Unexpected scalar at node end.',
    ]);
    expect(await problemsOf({ file: 'gate: { fail-on: low }x\n' })).toEqual([
      '.github/iam-sweep.yml:1:23: not valid YAML: Unexpected scalar at node end.',
    ]);
  });
});
