import { expect, test } from 'vitest';
import { renderLog } from '../../../src/report/log.ts';
import { clean } from './accounts.ts';
import { input, judgement } from './factory.ts';
import { hostile } from './hostile.ts';
import { story } from './story.ts';

test('the log ends with the verdict, a table of entity types and what to do', async () => {
  await expect(`${renderLog(input(story()))}\n`).toMatchFileSnapshot('golden/story-log.txt');
});

test('the log of a clean account has nothing to do', () => {
  expect(renderLog(input(clean()))).toContain('Passes: nothing unused found in 3 entities.');
  expect(renderLog(input(clean()))).not.toContain('What to do');
});

test('the log of a run that selected nothing has no table', () => {
  expect(renderLog(input(judgement([], { conclusion: 'incomplete' })))).toMatch(
    /nothing was audited.*\n.*0 of 0 entities\.$/s,
  );
});

test('no line of the log is a workflow command, whatever the names', () => {
  for (const name of ['::error::x', '\n::error::x', '\r##[error]x', '%0A::stop-commands::x', '\u001b[31m']) {
    const lines = renderLog(input(hostile(name))).split('\n');
    for (const line of lines) {
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toMatch(/##\[|\p{Cc}|%0A/u);
    }
  }
});
