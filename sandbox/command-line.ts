/** The flags of `npm run sandbox`. */
import { parseArgs } from 'node:util';
import { FAULT_KINDS, type Fault, type FaultKind } from './faults.ts';
import type { SandboxOptions } from './server.ts';

export const USAGE = `npm run sandbox -- [flags]
  --account FILE     an account file, or the output of aws iam get-account-authorization-details; repeatable
  --port N           default 4580; 0 takes a free one
  --latency MS       how long every answer takes
  --rate N           calls a second that an account may make to each IAM operation
  --jobs MIN-MAX     how many milliseconds a job takes; default 200-800
  --enforce          the calling role's policies must allow the call
  --fault LIST       repeatable: operation=NAME|*,kind=KIND[,probability=P][,nth=N][,arn=ARN][,slow=MS]
                     kinds: ${FAULT_KINDS.join(' ')}`;

function numberOf(flag: string, text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number) && number >= 0) return number;
  throw new Error(`${flag}: "${text}" is not a number of 0 or more.`);
}

export function parseFault(text: string): Fault {
  const fields = new Map(
    text.split(',').map((pair) => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()] as const;
    }),
  );
  const unknown = [...fields.keys()].find(
    (name) => !['operation', 'kind', 'probability', 'nth', 'arn', 'slow'].includes(name),
  );
  if (unknown !== undefined) throw new Error(`--fault ${text}: unknown field "${unknown}".`);
  const kind = FAULT_KINDS.find((it) => it === fields.get('kind'));
  if (!kind) throw new Error(`--fault ${text}: kind must be one of ${FAULT_KINDS.join(', ')}.`);
  return {
    operation: fields.get('operation') ?? '*',
    kind: kind satisfies FaultKind,
    ...faultLimits(fields),
  };
}

function faultLimits(fields: ReadonlyMap<string, string>): Omit<Fault, 'operation' | 'kind'> {
  const [probability, nth, arn, slow] = ['probability', 'nth', 'arn', 'slow'].map((name) => fields.get(name));
  return {
    ...(probability === undefined ? {} : { probability: numberOf('probability', probability) }),
    ...(nth === undefined ? {} : { nth: numberOf('nth', nth) }),
    ...(arn === undefined ? {} : { arn }),
    ...(slow === undefined ? {} : { slowMs: numberOf('slow', slow) }),
  };
}

function parseJobs(text: string): readonly [number, number] {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (!match) throw new Error(`--jobs: "${text}" is not MIN-MAX in milliseconds.`);
  const least = Number(match[1]);
  return [least, Number(match[2] ?? least)];
}

/** The sandbox that the flags ask for. Throws an error that names the flag. */
export function sandboxOptions(args: readonly string[], defaultAccounts: readonly string[]): SandboxOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      account: { type: 'string', multiple: true },
      port: { type: 'string', default: '4580' },
      latency: { type: 'string', default: '0' },
      rate: { type: 'string' },
      jobs: { type: 'string', default: '200-800' },
      enforce: { type: 'boolean', default: false },
      fault: { type: 'string', multiple: true, default: [] },
    },
  });
  return {
    accounts: values.account ?? defaultAccounts,
    port: numberOf('--port', values.port),
    latencyMs: numberOf('--latency', values.latency),
    jobMs: parseJobs(values.jobs),
    enforcePolicies: values.enforce,
    faults: values.fault.map(parseFault),
    ...(values.rate === undefined ? {} : { rate: { perSecond: numberOf('--rate', values.rate) } }),
  };
}
