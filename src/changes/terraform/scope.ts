/** What the files of one module define: variables, locals, resources, data. Source: Terraform's "Configuration Language". */
import { Budget, TooLarge } from './budget.ts';
import { evaluate } from './evaluate.ts';
import type { Block, Expression, SourceFile } from './syntax.ts';
import { isList, isMap, type Place, Unknown, type Value } from './value.ts';

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

export class ModuleScope {
  readonly budget = new Budget(UNITS);
  /** Resources and data by address. */
  readonly definitions = new Map<string, Definition>();
  /** Defined again, which Terraform allows in override files only. */
  readonly repeated: Definition[] = [];
  readonly #variables = new Map<string, Placed>();
  readonly #locals = new Map<string, Placed>();
  readonly #values = new Map<string, Value | 'in work'>();

  /** Variable files count in the order given, and more than the defaults. */
  constructor(files: readonly SourceFile[]) {
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

  /** A resource with `count = 0`, or for each of nothing, is not there. */
  isAbsent({ block, path, address }: Definition): boolean {
    return block.body.attributes.some(({ name, value }) => {
      if (name !== 'count' && name !== 'for_each') return false;
      const { data } = this.evaluate(value, path, address);
      return data === 0 || (isList(data) && data.length === 0) || (isMap(data) && data.size === 0);
    });
  }
}

function nothing(name: string, what: string, place: Place): Value {
  return { data: new Unknown(name, what), place };
}

export function isVariableFile(path: string): boolean {
  return /\.tfvars(?:\.json)?$/.test(path);
}
