import { describe, expect, test } from 'vitest';
import { readSurroundings } from '../../../src/settings/inputs.ts';
import { problemsOf, settingsOf } from './loading.ts';

describe('an address that the environment gives for AWS', () => {
  const services = ['ACCOUNT', 'ATHENA', 'CLOUDTRAIL', 'DYNAMODB', 'IAM', 'S3', 'STS'];

  test.each(['AWS_ENDPOINT_URL', ...services.map((service) => `AWS_ENDPOINT_URL_${service}`)])(
    'in %s needs its scheme',
    async (variable) => {
      for (const address of ['localhost:4580', 'aws.example.test', '127.0.0.1:4580', 'ftp://aws.test']) {
        const surroundings = readSurroundings({ [variable]: address });
        expect(await problemsOf({ surroundings })).toEqual([
          `environment variable ${variable}: found "${address}". Allowed: an address with its scheme, such as http://localhost:4566.`,
        ]);
      }
    },
  );

  test('needs its scheme where it is that of GitHub', async () => {
    const surroundings = readSurroundings({ GITHUB_API_URL: 'github.example.test/api/v3' });
    expect(await problemsOf({ surroundings })).toEqual([
      'environment variable GITHUB_API_URL: found "github.example.test/api/v3". Allowed: an address with its scheme, such as https://api.github.com.',
    ]);
  });

  test('is fine with one, and when there is none', async () => {
    const env = { AWS_ENDPOINT_URL: ' http://127.0.0.1:4580 ', AWS_ENDPOINT_URL_IAM: 'https://iam.test' };
    const surroundings = readSurroundings({ ...env, AWS_ENDPOINT_URL_STS: '' });
    expect(await settingsOf({ surroundings })).toEqual(await settingsOf({}));
  });

  test('is shown without the user and password in it', async () => {
    const surroundings = readSurroundings({ AWS_ENDPOINT_URL: 'joe:hunter2@proxy@127.0.0.1:9' });
    const [problem] = await problemsOf({ surroundings });
    expect(problem).toContain('found "***@127.0.0.1:9"');
    expect(problem).not.toContain('hunter2');
  });
});
