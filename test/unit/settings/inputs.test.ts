import { describe, expect, test } from 'vitest';
import { INPUT_NAMES, readInputs, readSurroundings } from '../../../src/settings/inputs.ts';

describe('the inputs of the action', () => {
  test.each(INPUT_NAMES)('%s is read from the variable that the runner sets for it', (name) => {
    expect(readInputs({ [`INPUT_${name.toUpperCase()}`]: ' value\n' })).toEqual({ [name]: 'value' });
  });

  test('an input that is empty or blank is absent', () => {
    expect(readInputs({ 'INPUT_FAIL-ON': '', 'INPUT_UNUSED-DAYS': ' \n' })).toEqual({});
  });

  test('variables that are no declared input are not read', () => {
    expect(readInputs({ 'INPUT_FAIL-ONE': 'low', INPUT_FAIL_ON: 'low', 'FAIL-ON': 'low' })).toEqual({});
  });
});

describe('the surroundings of a run', () => {
  test('AWS_REGION goes before AWS_DEFAULT_REGION', () => {
    expect(readSurroundings({ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2' })).toEqual({
      region: { name: 'eu-west-1', variable: 'AWS_REGION' },
    });
    expect(readSurroundings({ AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-2' })).toEqual({
      region: { name: 'eu-west-2', variable: 'AWS_DEFAULT_REGION' },
    });
  });

  test('addresses of the services that a run calls are kept by their variable', () => {
    const env = {
      AWS_ENDPOINT_URL: 'http://a.test',
      AWS_ENDPOINT_URL_STS: ' http://b.test',
      AWS_ENDPOINT_URL_EC2: 'c',
    };
    expect(readSurroundings({ ...env, AWS_ENDPOINT_URL_IAM: '' })).toEqual({
      endpoints: { AWS_ENDPOINT_URL: 'http://a.test', AWS_ENDPOINT_URL_STS: 'http://b.test' },
    });
  });

  test('the number of the workflow run is kept', () => {
    expect(readSurroundings({ GITHUB_RUN_ID: '1658821493' })).toEqual({ runId: '1658821493' });
    expect(readSurroundings({})).toEqual({});
  });
});
