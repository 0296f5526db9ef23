import { expect, test } from 'vitest';
import { renderLog } from '../../../src/report/log.ts';
import { clean } from './accounts.ts';
import { input, judgement } from './factory.ts';
import { hostile } from './hostile.ts';
import { story } from './story.ts';

test('the log tells the numbers of every entity type', async () => {
  await expect(`${renderLog(input(story()))}\n`).toMatchFileSnapshot('golden/story-log.txt');
});

test('the log leaves verdict and remedies to the annotations, which follow it', () => {
  expect(renderLog(input(clean()))).toMatch(/^Findings: 0 critical.* Determined: 3 of 3 entities\.\n/);
  expect(renderLog(input(story()))).not.toMatch(/Fails:|What to do/);
});

test('the log of a run that selected nothing has no table', () => {
  expect(renderLog(input(judgement([], { conclusion: 'incomplete' })))).toMatch(/0 of 0 entities\.$/);
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
