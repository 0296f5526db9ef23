/** Settings that are fine each by itself and can't stand together, wherever each came from. */
import type { Problem } from './config-error.ts';
import { type Layer, lastWith, placeIn as place, type Values, valueAt } from './layer.ts';
import { partitionOfArn, partitionOfRegion } from './partition.ts';
import type { Config } from './schema.ts';
import { shownText } from './shown.ts';

const FROM_SNAPSHOT = ['snapshot', 'from'];
/** What only a run that collects facts can use. */
const COLLECTING = [
  ['snapshot', 'save'],
  ['aws', 'role-to-assume'],
  ['accounts'],
  ['switch-role', 'sources'],
  ['switch-role', 'history'],
];

/** An empty list asks for nothing, so it stands in nobody's way. */
function asksFor(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function without(values: Values, path: readonly string[]): Values {
  const [head, ...rest] = path;
  if (head === undefined || !asksFor(values[head])) return values;
  const { [head]: inner, ...others } = values;
  return rest.length === 0 ? others : { ...others, [head]: without(inner as Values, rest) };
}

/**
 * The input `from-snapshot` overrides what the config file says about collecting, so that one file serves the audit
 * and a later judgement of its facts. Within one source the two contradict each other.
 */
export function setAside(layers: readonly Layer[]): readonly Layer[] {
  if (lastWith(layers, FROM_SNAPSHOT)?.kind !== 'inputs') return layers;
  return layers.map((layer) =>
    layer.kind === 'inputs' ? layer : { ...layer, values: COLLECTING.reduce(without, layer.values) },
  );
}

/** @param now milliseconds since the epoch */
export function contradictions(layers: readonly Layer[], config: Config, now?: number): Problem[] {
  return [
    ...snapshotProblems(layers),
    ...partitionProblems(layers, config),
    ...lookBackProblems(layers, config),
    ...ratchetProblems(layers, config),
    ...historyTableProblems(layers, config),
    ...filledSinceProblems(layers, config, now),
  ];
}

function snapshotProblems(layers: readonly Layer[]): Problem[] {
  if (lastWith(layers, FROM_SNAPSHOT) === undefined) return [];
  const asked = COLLECTING.filter((path) => asksFor(valueAt(lastWith(layers, path)?.values, path)));
  return asked.map((path) => ({
    ...place(layers, path),
    what: `given together with snapshot.from (${place(layers, FROM_SNAPSHOT).source}), which makes no AWS call`,
    allowed: `${path.join('.')} or snapshot.from, not both`,
  }));
}

/** Logs that are not read back over the whole threshold would prove nobody silent. */
function lookBackProblems(layers: readonly Layer[], { 'switch-role': config }: Config): Problem[] {
  const { 'unused-days': unused, 'look-back-days': lookBack = unused } = config;
  if (lookBack >= unused) return [];
  const threshold = lastWith(layers, ['switch-role', 'unused-days'])?.place(
    ['switch-role', 'unused-days'],
    'value',
  );
  const whence = threshold === undefined ? 'its default' : threshold.source;
  return [
    {
      ...place(layers, ['switch-role', 'look-back-days']),
      what: `found ${lookBack}`,
      allowed: `at least ${unused}, the days of switch-role.unused-days (${whence})`,
    },
  ];
}

/** A ratchet holds nothing where nothing says how many findings there may be. */
function ratchetProblems(layers: readonly Layer[], { gate }: Config): Problem[] {
  if (!gate.ratchet || gate.baseline !== undefined) return [];
  return [
    {
      ...place(layers, ['gate', 'ratchet']),
      what: 'found true, and there is no gate.baseline',
      allowed: 'a ratchet together with gate.baseline, whose findings it counts',
    },
  ];
}

/** A source holds an item for each event, and a history one for each user and role, under other keys. */
function historyTableProblems(layers: readonly Layer[], config: Config): Problem[] {
  const { history, sources } = config['switch-role'];
  if (history?.store !== 'dynamodb') return [];
  const tableOf = ({ table, region, 'role-arn': role }: typeof history): string =>
    [table, region ?? config.aws.region, role?.split(':')[4]].join(' ');
  return sources.flatMap((source, index) => {
    if (source.type !== 'dynamodb' || tableOf({ ...source, store: 'dynamodb' }) !== tableOf(history))
      return [];
    const path = ['switch-role', 'sources', index];
    return [
      {
        ...place(layers, ['switch-role', 'history', 'table']),
        what: `found ${shownText(history.table)}, which is the table of ${place(layers, path).key ?? 'a source'} too`,
        allowed: 'a table of its own',
      },
    ];
  });
}

function filledSinceProblems(
  layers: readonly Layer[],
  { 'switch-role': { sources } }: Config,
  now = Number.POSITIVE_INFINITY,
): Problem[] {
  return sources.flatMap((source, index) => {
    const since = source.type === 'dynamodb' ? source['filled-since'] : undefined;
    if (since === undefined || Date.parse(since) <= now) return [];
    const today = new Date(now).toISOString().slice(0, 10);
    return [
      {
        ...place(layers, ['switch-role', 'sources', index, 'filled-since']),
        what: `found ${shownText(since)}, which has not begun in UTC`,
        allowed: `a day up to ${today}`,
      },
    ];
  });
}

/** A session of one partition opens nothing in another. */
function partitionProblems(layers: readonly Layer[], config: Config): Problem[] {
  const { aws, accounts, 'switch-role': switchRole } = config;
  const roles = [
    { path: ['aws', 'role-to-assume'], arn: aws['role-to-assume'] },
    ...accounts.map((account, index) => ({
      path: ['accounts', index, 'role-arn'],
      arn: account['role-arn'],
    })),
    ...switchRole.sources.map((source, index) => ({
      path: ['switch-role', 'sources', index, 'role-arn'],
      arn: 'role-arn' in source ? source['role-arn'] : undefined,
    })),
    {
      path: ['switch-role', 'history', 'role-arn'],
      arn: switchRole.history?.store === 'dynamodb' ? switchRole.history['role-arn'] : undefined,
    },
  ].flatMap(({ path, arn }) => (arn === undefined ? [] : [{ path, partition: partitionOfArn(arn) }]));
  const [first, ...others] = roles;
  if (first === undefined) return [];
  const strays = others.filter(({ partition }) => partition !== first.partition);
  const problems: Problem[] = strays.map(({ path, partition }) => ({
    ...place(layers, path),
    what: `found a role in the partition ${partition}`,
    allowed: `roles in ${first.partition}, the partition of ${place(layers, first.path).key}`,
  }));
  const region = aws.region;
  // A region that the environment merely happens to hold is no wish: `toSettings` passes over it.
  if (region === undefined || lastWith(layers, ['aws', 'region'])?.kind === 'environment') return problems;
  if (partitionOfRegion(region) === first.partition) return problems;
  return [
    ...problems,
    {
      ...place(layers, ['aws', 'region']),
      what: `found ${shownText(region)}, a region of ${partitionOfRegion(region)}`,
      allowed: `regions of ${first.partition}, the partition of ${place(layers, first.path).key}`,
    },
  ];
}
