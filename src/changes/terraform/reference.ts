/** What names stand for: `var.x`, `local.x`, `each.key`, attributes of resources and data. Source: Terraform's "References to Values". */
import { quoted } from '../positions.ts';
import { policyDocumentOf } from './data-document.ts';
import { describe } from './describe.ts';
import { type Context, evaluate } from './evaluate.ts';
import type { Definition } from './scope.ts';
import type { Expression } from './syntax.ts';
import { type Data, isList, isMap, namesOneThing, type Place, Unknown, type Value } from './value.ts';

type Key = string | number | Unknown;

interface Access {
  readonly key: Key;
  /** As it is written: `.arn`, `[0]`. */
  readonly words: string;
}

export function resolveReference(expression: Expression, context: Context): Value {
  const place: Place = { path: context.path, lines: expression.lines };
  const accesses: Access[] = [];
  let of = expression;
  for (; of.kind === 'access'; of = of.of) {
    const data = evaluate(of.key, context).data;
    const key =
      typeof data === 'string' || typeof data === 'number' ? data : new Unknown('', describe(of.key));
    const isWord = typeof key === 'string' && /^[\w-]+$/.test(key);
    accesses.unshift({ key, words: isWord ? `.${key}` : `[${describe(of.key)}]` });
  }
  if (of.kind !== 'name') return follow(evaluate(of, context), accesses, place);
  return named(of.name, accesses, place, context);
}

function named(root: string, accesses: readonly Access[], place: Place, context: Context): Value {
  const [first, second] = accesses.map(({ key }) => (typeof key === 'string' ? key : ''));
  const words = root + accesses.map((access) => access.words).join('');
  const nothing = (what: string, isCertain = false, name = words): Value => ({
    data: new Unknown(name, what, isCertain),
    place,
  });
  switch (root) {
    case 'var':
      return follow(context.scope.variable(first ?? '', place), accesses.slice(1), place);
    case 'local':
      return follow(context.scope.local(first ?? '', place), accesses.slice(1), place);
    case 'data':
      return attribute(`data.${first}.${second}`, accesses.slice(2), words, place, context);
    case 'each':
    case 'count':
    case 'self':
      // The same words mean something else in another resource.
      return nothing(
        `${words}, which differs from instance to instance`,
        false,
        `${words} of ${context.address}`,
      );
    case 'path':
    case 'terraform':
      return nothing(`${words}, which is set when Terraform runs`, true);
    case 'module':
      // A module may put out anything by any name.
      return nothing(`${words}, an output of another module`);
    default:
      if (accesses.length === 0) return nothing(`${words}, which names nothing`);
      return attribute(`${root}.${first}`, accesses.slice(1), words, place, context);
  }
}

function attribute(
  address: string,
  accesses: readonly Access[],
  words: string,
  place: Place,
  context: Context,
): Value {
  // `[0]` and `["blue"]` behind the name choose an instance.
  const isInstance = accesses[0]?.words.startsWith('[') ?? false;
  const [chosen, ...further] = isInstance ? accesses.slice(1) : accesses;
  const name = typeof chosen?.key === 'string' ? chosen.key : '';
  const definition = context.scope.definitions.get(address);
  const unknown = (): Value => {
    const last = accesses.at(-1)?.key;
    const isCertain = typeof last === 'string' && namesOneThing(last);
    const what =
      definition === undefined && !address.startsWith('data.')
        ? `${words}, which these files do not declare`
        : `${words}, which is known when Terraform has run`;
    return { data: new Unknown(words, what, isCertain), place, reference: address };
  };
  if (definition === undefined || name === '') return unknown();
  if (definition.address.startsWith('data.aws_iam_policy_document.') && /^(?:minified_)?json$/.test(name))
    return { ...policyDocumentOf(definition, context.scope), reference: address };
  const written = writtenAttribute(definition, name);
  if (written === undefined) return unknown();
  const value = context.scope.remembered(`${address}.${name}`, place, () =>
    evaluate(written, { ...context, path: definition.path, address }),
  );
  // What differs from instance to instance has no name of its own outside.
  if (value.data instanceof Unknown && !namesOneThing(name)) return { ...value, reference: address };
  if (value.data instanceof Unknown) return unknown();
  return { ...follow(value, further, place), reference: address };
}

/** The id of these is their name. */
function writtenAttribute({ type, block }: Definition, name: string): Expression | undefined {
  const wanted = name === 'id' && /^aws_iam_(?:role|user|group)$/.test(type) ? 'name' : name;
  return block.body.attributes.find((attribute) => attribute.name === wanted)?.value;
}

function follow(value: Value, accesses: readonly Access[], place: Place): Value {
  let current = value;
  for (const { key, words } of accesses) {
    const { data } = current;
    if (data instanceof Unknown) {
      const what = data.what.startsWith(data.name)
        ? data.what.slice(data.name.length)
        : `, part of ${data.what}`;
      const name = data.name + words;
      current = { data: new Unknown(name, name + what, data.isCertain), place };
    } else {
      current = step(data, key) ?? { data: missing(key, words), place };
    }
  }
  return current;
}

function step(data: Data, key: Key): Value | undefined {
  if (isMap(data) && !(key instanceof Unknown)) return data.get(String(key));
  if (!isList(data) || key instanceof Unknown) return undefined;
  const at = Number(key);
  // Items behind one that may be many can't be counted.
  const isCounted = data.slice(0, at + 1).every((item) => !(item.data instanceof Unknown));
  return Number.isInteger(at) && isCounted ? data[at] : undefined;
}

function missing(key: Key, words: string): Unknown {
  const what =
    key instanceof Unknown ? `the key ${key.what}` : `the key ${quoted(String(key))}, which is not there`;
  return new Unknown(words, what);
}
