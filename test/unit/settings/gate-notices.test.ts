import { expect, it } from 'vitest';
import { type GateSetup, gateNotices } from '../../../src/settings/gate-notices.ts';
import { inputsOf, settingsOf } from './loading.ts';

async function notices(inputs: Record<string, string>, changed: string[] = [], file?: string) {
  const settings = await settingsOf({ inputs, ...(file !== undefined && { file }) });
  const setup: GateSetup = { settings, inputs: inputsOf(inputs), configPath: 'ci/sweep.yml', changed };
  return gateNotices(setup).map(({ message }) => message);
}

it('a pull request that changes the config file is told by which one it is judged', async () => {
  expect(await notices({}, ['iam/app.json', '.github/iam-sweep.yml'])).toEqual([]);
  expect(await notices({}, ['iam/app.json', 'ci/sweep.yml'])).toEqual([
    'This pull request changes ci/sweep.yml, and is judged by the settings of the base branch: what it changes there holds after the merge only, and no mistake in it is told before.',
  ]);
});

it.each([
  ['save-snapshot', 'facts.json', 'keeps no facts'],
  ['save-baseline', 'known.json', 'writes no baseline'],
  ['open-issue', 'true', 'opens no issue'],
])('the input %s is told to do nothing for a pull request', async (name, value, does) => {
  expect(await notices({ [name]: value })).toEqual([
    `The input ${name} does nothing here: the check of a pull request ${does}. It belongs to a run that audits the account.`,
  ]);
});

it('what the config file says for audits is no mistake, and an issue that is not wanted none either', async () => {
  expect(await notices({}, [], 'issue: { open: true }')).toEqual([]);
  expect(await notices({ 'open-issue': 'false' }, [], 'issue: { open: true }')).toEqual([]);
});
