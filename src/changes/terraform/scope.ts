/** What the files of one module define: variables, locals, resources, data. Source: Terraform's "Configuration Language". */
import { HELD_STAND_INS, holdsUnknown } from '../unknown-name.ts';
import { Budget, TooLarge } from './budget.ts';
import { evaluate } from './evaluate.ts';
import { localOf, partsOf } from './expression-parts.ts';
import { pathOfFile } from './file-path.ts';
import type { Block, Expression, SourceFile } from './syntax.ts';
import { isList, isMap, type Place, textOf, Unknown, type Value } from './value.ts';

export interface Definition {
  /** `aws_iam_role.deploy`, `data.aws_iam_policy_document.trust` */
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly block: Block;
  readonly path: string;
}

interface Placed {
  readonly value: Expression | undefined;
  readonly path: string;
}

/** For all files of a module together; some hundred times what a large module takes. */
const UNITS = 4_000_000;

/** Texts of files that are no source, by path. */
export type FileTexts = ReadonlyMap<string, string>;

export class ModuleScope {
  readonly budget = new Budget(UNITS);
  /** Resources and data by address. */
  readonly definitions = new Map<string, Definition>();
  /** Defined again, which Terraform allows in override files only. */
  readonly repeated: Definition[] = [];
  /** Files that are read by `file` and its like, whether they were given or not. */
  readonly wanted = new Set<string>();
  readonly #texts: FileTexts;
  readonly #variables = new Map<string, Placed>();
  readonly #locals = new Map<string, Placed>();
  readonly #values = new Map<string, Value | 'in work'>();

  /** Variable files count in the order given, and more than the defaults. */
  constructor(files: readonly SourceFile[], texts: FileTexts = new Map()) {
    this.#texts = texts;
    for (const { path, body } of files) {
      for (const block of body.blocks) this.#define(block, path);
    }
    for (const { path, body } of files.filter((file) => isVariableFile(file.path))) {
      for (const { name, value } of body.attributes) this.#variables.set(name, { value, path });
    }
  }

  #define(block: Block, path: string): void {
    const { type, labels, body } = block;
    const [first = '', second = ''] = labels;
    if (type === 'locals')
      for (const { name, value } of body.attributes) this.#locals.set(name, { value, path });
    if (type === 'variable') {
      const value = body.attributes.find(({ name }) => name === 'default')?.value;
      this.#variables.set(first, { value, path });
    }
    if (type !== 'resource' && type !== 'data') return;
    const address = `${type === 'data' ? 'data.' : ''}${first}.${second}`;
    const definition = { address, type: first, name: second, block, path };
    if (this.definitions.has(address)) this.repeated.push(definition);
    else this.definitions.set(address, definition);
  }

  variable(name: string, place: Place): Value {
    const found = this.#variables.get(name);
    const words = `var.${name}`;
    if (found === undefined) return nothing(words, `${words}, which these files do not declare`, place);
    if (found.value === undefined) return nothing(words, `${words}, which has no default`, place);
    return this.#once(words, found.value, found.path);
  }

  local(name: string, place: Place): Value {
    const found = this.#locals.get(name);
    const words = `local.${name}`;
    if (found?.value === undefined)
      return nothing(words, `${words}, which these files do not declare`, place);
    return this.#once(words, found.value, found.path);
  }

  /** What the function `file` gives, called at `place`; `words` is the call. */
  file(name: Value | undefined, words: string, place: Place): Value {
    const path = pathOfFile(textOf(name), place.path);
    if (path !== undefined) this.wanted.add(path);
    const text = path === undefined ? undefined : this.#texts.get(path);
    if (path === undefined || text === undefined) {
      return nothing(words, `${words}, a file that is not read`, place);
    }
    if (holdsUnknown(text)) return nothing(words, `${words}, ${HELD_STAND_INS}`, place);
    this.budget.spend(text.length);
    const end = text.replace(/\n$/, '').split('\n').length;
    return { data: text, place: { path, lines: { start: 1, end } }, textFrom: 1 };
  }

  /** A file of which something is made that is not worked out. */
  takes(name: Value | undefined, place: Place): void {
    const path = pathOfFile(textOf(name), place.path);
    if (path !== undefined) this.wanted.add(path);
  }

  /** Where it is said what `var.x`, `local.x` or a resource is. */
  placeOf(name: string): Place | undefined {
    const [root, ...rest] = name.split('.');
    const named = root === 'var' ? this.#variables : root === 'local' ? this.#locals : undefined;
    if (named === undefined) {
      const definition = this.definitions.get(name);
      return definition && { path: definition.path, lines: definition.block.lines };
    }
    const found = named.get(rest.join('.'));
    return found?.value && { path: found.path, lines: found.value.lines };
  }

  #once(words: string, expression: Expression, path: string): Value {
    return this.remembered(words, { path, lines: expression.lines }, () =>
      evaluate(expression, { scope: this, path, address: '' }),
    );
  }

  /** Works a value out once; what depends on itself is not known. */
  remembered(words: string, place: Place, work: () => Value): Value {
    const known = this.#values.get(words);
    if (known === 'in work') return nothing(words, `${words}, which depends on itself`, place);
    if (known !== undefined) return known;
    this.#values.set(words, 'in work');
    try {
      const value = work();
      this.#values.set(words, value);
      return value;
    } catch (error) {
      // Whoever asks again is told the same, and sooner.
      if (error instanceof TooLarge) this.#values.set(words, nothing(words, error.message, place));
      throw error;
    }
  }

  /** Evaluates what stands in a resource; never throws. */
  evaluate(expression: Expression, path: string, address: string): Value {
    try {
      return evaluate(expression, { scope: this, path, address });
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      const place = { path, lines: expression.lines };
      return { data: new Unknown(address, `a value that is too large: ${error.message}`), place };
    }
  }

  /** A resource with `count = 0`, or for each of nothing, is not there, whatever values are given to the module. */
  isAbsent(definition: Definition): boolean {
    return this.#isNone(definition, (value) => this.#isFixed(value, new Set()));
  }

  /** By the values at hand the resource is not there, and by others it is. */
  isOff(definition: Definition): boolean {
    return this.#isNone(definition, (value) => !this.#isFixed(value, new Set()));
  }

  #isNone({ block, path, address }: Definition, counts: (value: Expression) => boolean): boolean {
    return block.body.attributes.some(({ name, value }) => {
      if ((name !== 'count' && name !== 'for_each') || !counts(value)) return false;
      const { data } = this.evaluate(value, path, address);
      return data === 0 || (isList(data) && data.length === 0) || (isMap(data) && data.size === 0);
    });
  }

  /** Whether it is all written in the source: no variable is in it, and nothing that Terraform looks up. */
  #isFixed(expression: Expression, seen: Set<string>): boolean {
    const local = localOf(expression);
    if (local !== undefined) {
      if (seen.has(local)) return true;
      seen.add(local);
      const value = this.#locals.get(local)?.value;
      return value !== undefined && this.#isFixed(value, seen);
    }
    if (expression.kind === 'name' || expression.kind === 'open') return false;
    return partsOf(expression).every((part) => this.#isFixed(part, seen));
  }
}

function nothing(name: string, what: string, place: Place): Value {
  return { data: new Unknown(name, what), place };
}

export function isVariableFile(path: string): boolean {
  return /\.tfvars(?:\.json)?$/.test(path);
}
