import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ConfigError, problemText } from '../../../src/settings/config-error.ts';
import { INPUT_NAMES } from '../../../src/settings/inputs.ts';
import { errorOf, type Given, settingsOf } from './loading.ts';

const KEYS = [
  'mode',
  'aws',
  'region',
  'accounts',
  'role-arn',
  'entities',
  'include',
  'tags',
  'access',
  'unused-days',
  'switch-role',
  'sources',
  'history',
  'type',
  'store',
  'users',
  'slack',
  'text-some',
  'rules',
  'service-unused',
  'exemptions',
  'expires',
  'gate',
  'fail-on',
  'report',
  'directory',
  'snapshot',
  'from',
  '__proto__',
  'constructor',
  'toString',
];
const scalar = fc.oneof(
  fc.constantFrom('high', 'role/*', '{', 'arn:', '2027-02-29', 'audit', '', 's3', 'files', 'branch'),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const { config } = fc.letrec((tie) => ({
  config: fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 5 })), tie('value'), {
    maxKeys: 6,
  }),
  value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value'), { maxLength: 3 }), tie('config')),
}));
const yaml = fc.oneof(
  config.map((value) => stringify(value)),
  fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!|>%?#,"\'\n\t 01~<'), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const inputs = fc.dictionary(
  fc.constantFrom(...INPUT_NAMES),
  fc.oneof(
    scalar.map(String),
    fc.constantFrom('role/a\nrole/[', 'facts.json', 'arn:aws:iam::111122223333:role/a'),
  ),
  { maxKeys: 5 },
);

async function outcome(given: Given): Promise<unknown> {
  return settingsOf(given).catch((error: unknown) => error);
}

describe('whatever file and inputs say', () => {
  test('they become settings, or an error that names every problem on a line of its own', async () => {
    await fc.assert(
      fc.asyncProperty(yaml, inputs, async (file, given) => {
        const found = await outcome({ file, inputs: given });
        if (!(found instanceof Error)) return;
        expect(found).toBeInstanceOf(ConfigError);
        const { problems } = found as ConfigError;
        expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems) expect(problemText(problem)).toMatch(/^[^\n\r\u2028]+[.?]$/);
      }),
      { numRuns: 400 },
    );
  });

  test('the same file and inputs give the same outcome', async () => {
    await fc.assert(
      fc.asyncProperty(yaml, inputs, async (file, given) => {
        expect(await outcome({ file, inputs: given })).toEqual(await outcome({ file, inputs: given }));
      }),
      { numRuns: 100 },
    );
  });

  test('a key that no section knows is always an error', async () => {
    const section = fc.constantFrom(
      ...['', 'aws', 'entities', 'access', 'switch-role', 'rules', 'gate', 'slack', 'report', 'snapshot'],
    );
    await fc.assert(
      fc.asyncProperty(
        section,
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
        async (name, key) => {
          const unknown = `${key}~`;
          const file = stringify(name === '' ? { [unknown]: 1 } : { [name]: { [unknown]: 1 } });
          expect((await errorOf({ file })).problems[0]?.what).toBe('unknown key');
        },
      ),
      { numRuns: 100 },
    );
  });
});
