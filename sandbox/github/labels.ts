/** The labels of the repository. Their names are the same whatever the case of their letters. */

export interface Label {
  readonly id: number;
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  readonly description: string | null;
}

/** Of a label that came into being by being set on an issue. */
const PLAIN_COLOR = 'ededed';

export class Labels {
  readonly #labels = new Map<string, Label>();

  all(): Label[] {
    return [...this.#labels.values()];
  }

  find(name: string): Label | undefined {
    return this.#labels.get(name.toLowerCase());
  }

  /** Replaces one of the same name. */
  add(name: string, color = PLAIN_COLOR, description: string | null = null): Label {
    const label = { id: 3_000_000 + this.#labels.size, name, color, description };
    this.#labels.set(name.toLowerCase(), label);
    return label;
  }

  /** The names as the repository writes them, each once; missing ones are made. */
  ensure(names: readonly string[]): string[] {
    return [...new Set(names.map((name) => (this.find(name) ?? this.add(name)).name))];
  }
}
