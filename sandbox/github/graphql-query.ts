/**
 * GraphQL queries as far as clients write them here: one operation with variables, fields with aliases and arguments,
 * inline fragments. Source: the GraphQL specification, section 2, "Language".
 */

export interface Field {
  readonly kind: 'field';
  readonly alias: string;
  readonly name: string;
  /** With variables put in; of enumerations their names. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Undefined: of a field without parts. */
  readonly selections?: readonly Selection[];
}

export interface Fragment {
  readonly kind: 'fragment';
  /** Undefined: on every type. */
  readonly on?: string;
  readonly selections: readonly Selection[];
}

export type Selection = Field | Fragment;

/** Why a query is refused, in the words of GitHub. */
export class QueryError extends Error {}

const TOKEN =
  /[\s,]+|#[^\n]*|(\.\.\.|[!$():=@[\]{}|])|("(?:[^"\\\n]|\\.)*")|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)/y;

/** The selections of a query. Throws `QueryError`, also for a variable that is declared and not given. */
export function parseQuery(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): readonly Selection[] {
  return new QueryReader(tokensOf(query), variables).operation();
}

function tokensOf(query: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < query.length) {
    const at = TOKEN.lastIndex;
    const [, ...groups] = TOKEN.exec(query) ?? [];
    if (TOKEN.lastIndex === 0) throw new QueryError(`Parse error on ${JSON.stringify(query[at])} at ${at}`);
    const token = groups.find((group) => group !== undefined);
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
}

class QueryReader {
  readonly #tokens: readonly string[];
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #declared = new Set<string>();
  #at = 0;

  constructor(tokens: readonly string[], variables: Readonly<Record<string, unknown>>) {
    this.#tokens = tokens;
    this.#variables = variables;
  }

  operation(): readonly Selection[] {
    if (this.#takes('query')) {
      if (this.#peek() !== '{' && this.#peek() !== '(') this.#next();
      if (this.#takes('(')) while (!this.#takes(')')) this.#declaration();
    }
    const selections = this.#selections();
    if (this.#at < this.#tokens.length) throw this.#unexpected();
    return selections;
  }

  /** `$oid: GitObjectID!` */
  #declaration(): void {
    this.#expect('$');
    const name = this.#name();
    this.#expect(':');
    const isList = this.#takes('[');
    this.#name();
    let isRequired = this.#takes('!');
    if (isList) {
      this.#expect(']');
      isRequired = this.#takes('!');
    }
    if (isRequired && (this.#variables[name] ?? null) === null) {
      throw new QueryError(`Variable $${name} was provided invalid value`);
    }
    this.#declared.add(name);
  }

  #selections(): readonly Selection[] {
    const selections: Selection[] = [];
    this.#expect('{');
    while (!this.#takes('}')) selections.push(this.#takes('...') ? this.#fragment() : this.#field());
    return selections;
  }

  #fragment(): Fragment {
    const on = this.#takes('on') ? { on: this.#name() } : {};
    return { kind: 'fragment', ...on, selections: this.#selections() };
  }

  #field(): Field {
    const alias = this.#name();
    const name = this.#takes(':') ? this.#name() : alias;
    const given: Record<string, unknown> = {};
    if (this.#takes('(')) {
      while (!this.#takes(')')) {
        const argument = this.#name();
        this.#expect(':');
        given[argument] = this.#value();
      }
    }
    const selections = this.#peek() === '{' ? { selections: this.#selections() } : {};
    return { kind: 'field', alias, name, arguments: given, ...selections };
  }

  #value(): unknown {
    if (this.#takes('$')) {
      const name = this.#name();
      if (!this.#declared.has(name)) throw new QueryError(`Variable $${name} is used but not declared`);
      return this.#variables[name];
    }
    const token = this.#next();
    if (token.startsWith('"')) return JSON.parse(token);
    return /^-?\d/.test(token) ? Number(token) : token;
  }

  #name(): string {
    if (!/^[A-Za-z_]/.test(this.#peek() ?? '')) throw this.#unexpected();
    return this.#next();
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #next(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw this.#unexpected();
    this.#at += 1;
    return token;
  }

  #takes(token: string): boolean {
    const isThere = this.#peek() === token;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #expect(token: string): void {
    if (!this.#takes(token)) throw this.#unexpected();
  }

  #unexpected(): QueryError {
    return new QueryError(`Parse error on ${JSON.stringify(this.#peek() ?? 'end of query')}`);
  }
}
