/** Settings that are fine each by itself and can't stand together, wherever each came from. */
import type { Problem } from './config-error.ts';
import { type Layer, type Path, type Place, type Values, valueAt } from './layer.ts';
import { partitionOfArn, partitionOfRegion } from './partition.ts';
import type { Config } from './schema.ts';
import { shownText } from './shown.ts';

const FROM_SNAPSHOT = ['snapshot', 'from'];
/** What only a run that collects facts can use. */
const COLLECTING = [['snapshot', 'save'], ['aws', 'role-to-assume'], ['accounts']];

function lastWith(layers: readonly Layer[], path: Path): Layer | undefined {
  return layers.findLast((layer) => valueAt(layer.values, path) !== undefined);
}

function without(values: Values, path: readonly string[]): Values {
  const [head, ...rest] = path;
  if (head === undefined || !Object.hasOwn(values, head)) return values;
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

export function contradictions(layers: readonly Layer[], config: Config): Problem[] {
  return [...snapshotProblems(layers), ...partitionProblems(layers, config)];
}

function place(layers: readonly Layer[], path: Path): Place {
  return lastWith(layers, path)?.place(path, 'value') ?? { source: 'the settings' };
}

function snapshotProblems(layers: readonly Layer[]): Problem[] {
  if (lastWith(layers, FROM_SNAPSHOT) === undefined) return [];
  return COLLECTING.filter((path) => lastWith(layers, path) !== undefined).map((path) => ({
    ...place(layers, path),
    what: `given together with snapshot.from (${place(layers, FROM_SNAPSHOT).source}), which makes no AWS call`,
    allowed: `${path.join('.')} or snapshot.from, not both`,
  }));
}

/** A session of one partition opens nothing in another. */
function partitionProblems(layers: readonly Layer[], { aws, accounts }: Config): Problem[] {
  const roles = [
    { path: ['aws', 'role-to-assume'], arn: aws['role-to-assume'] },
    ...accounts.map((account, index) => ({
      path: ['accounts', index, 'role-arn'],
      arn: account['role-arn'],
    })),
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
