import { expect, test } from 'vitest';
import { runPage } from '../../../src/github/workflow.ts';

const RUNNER = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '42',
};

test('the page of a run is made of what the runner tells', () => {
  expect(runPage(RUNNER)).toEqual({ runUrl: 'https://github.com/acme/shop/actions/runs/42' });
  expect(runPage({ ...RUNNER, GITHUB_SERVER_URL: 'https://git.example.com/' })).toEqual({
    runUrl: 'https://git.example.com/acme/shop/actions/runs/42',
  });
});

test.each([
  ['GITHUB_SERVER_URL', undefined],
  ['GITHUB_REPOSITORY', ''],
  ['GITHUB_RUN_ID', undefined],
  ['GITHUB_SERVER_URL', 'javascript:alert(1)'],
])('there is none where %s is %s', (name, value) => {
  expect(runPage({ ...RUNNER, [name]: value })).toEqual({});
});
