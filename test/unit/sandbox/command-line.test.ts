import { expect, test } from 'vitest';
import { parseFault, sandboxOptions } from '../../../sandbox/command-line.ts';

test('the flags describe a sandbox', () => {
  const flags = '--account a.json --account b.json --port 0 --latency 30 --rate 20 --jobs 100-600 --enforce';
  expect(sandboxOptions(flags.split(' '), [])).toEqual({
    accounts: ['a.json', 'b.json'],
    port: 0,
    latencyMs: 30,
    jobMs: [100, 600],
    enforcePolicies: true,
    faults: [],
    rate: { perSecond: 20 },
  });
  expect(sandboxOptions([], ['sample.json'])).toMatchObject({ accounts: ['sample.json'], jobMs: [200, 800] });
});

test('a fault names its operation, its kind and its limits', () => {
  expect(parseFault('operation=ListUsers,kind=throttle,probability=0.5')).toEqual({
    operation: 'ListUsers',
    kind: 'throttle',
    probability: 0.5,
  });
  expect(parseFault('kind=slow,slow=900,nth=2')).toEqual({
    operation: '*',
    kind: 'slow',
    slowMs: 900,
    nth: 2,
  });
});

test.each([
  [['--fault', 'kind=boom'], /kind must be one of throttle/],
  [['--fault', 'kind=500,odds=3'], /unknown field "odds"/],
  [['--latency', 'much'], /--latency: "much" is not a number/],
  [['--jobs', 'long'], /--jobs: "long"/],
  [['--colour'], /--colour/],
])('%j is refused with its name', (flags, message) => {
  expect(() => sandboxOptions(flags, [])).toThrow(message);
});
