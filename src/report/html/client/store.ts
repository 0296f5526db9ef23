/** The data of the page, and the questions that its parts ask of it. */
import { entityKey, type PageData, PLACEHOLDERS } from '../page-data.ts';

export class Store {
  readonly data: PageData;
  readonly length: number;
  /** Rows of each entity, worst first. */
  readonly rowsOf: ReadonlyMap<number, readonly number[]>;
  readonly #places = new Map<string, number>();
  readonly #haystacks: (string | undefined)[] = [];

  constructor(data: PageData) {
    this.data = data;
    this.length = data.findings.id.length;
    const rowsOf = new Map<number, number[]>();
    for (const [row, entity] of data.findings.entity.entries()) {
      const rows = rowsOf.get(entity);
      if (rows === undefined) rowsOf.set(entity, [row]);
      else rows.push(row);
    }
    this.rowsOf = rowsOf;
    for (const at of data.entities.arn.keys()) this.#places.set(this.key(at), at);
  }

  text(place: number | undefined): string {
    return this.data.texts[place ?? -1] ?? '';
  }

  /** Names an entity in the address. */
  key(entity: number): string {
    const { arn, account } = this.data.entities;
    return entityKey(this.text(arn[entity]), this.data.accounts[account[entity] ?? -1]?.id ?? '');
  }

  entityOf(key: string): number | undefined {
    return this.#places.get(key);
  }

  label(entity: number): string {
    return this.text(this.data.entities.label[entity]);
  }

  type(entity: number): string {
    return this.data.types[this.data.entities.type[entity] ?? -1] ?? '';
  }

  /** Only where there are several to tell apart. */
  accountName(entity: number): string | undefined {
    const { accounts, entities } = this.data;
    return accounts.length < 2 ? undefined : accounts[entities.account[entity] ?? -1]?.name;
  }

  entity(row: number): number {
    return this.data.findings.entity[row] ?? -1;
  }

  severity(row: number): string {
    return this.data.severities[this.data.findings.severity[row] ?? -1] ?? '';
  }

  status(row: number): string {
    return this.data.statuses[this.data.findings.status[row] ?? -1] ?? '';
  }

  rule(row: number): PageData['rules'][number] {
    return this.data.rules[this.data.findings.rule[row] ?? -1] ?? { id: '', title: '', why: '' };
  }

  subject(row: number): string {
    return this.text(this.data.findings.subject[row]);
  }

  last(row: number): number {
    return this.data.findings.last[row] ?? -1;
  }

  age(row: number): number {
    return this.data.findings.age[row] ?? -1;
  }

  /** What is said where no use is known: nothing, where nobody watched. */
  never(row: number): string {
    return (this.data.findings.tracked[row] ?? -1) < 0 ? '–' : 'never';
  }

  message(row: number): string {
    return this.#filled(row, this.text(this.data.findings.message[row]));
  }

  remediation(row: number): string {
    return this.#filled(row, this.text(this.data.findings.remediation[row]));
  }

  /** Whether each word is found. One that starts as an ARN is held against the ARN alone, of which `iam` is a part. */
  matches(row: number, words: readonly string[]): boolean {
    const arn = this.text(this.data.entities.arn[this.entity(row)]).toLowerCase();
    return words.every((word) => (word.startsWith('arn:') ? arn : this.#haystack(row)).includes(word));
  }

  /** What a search looks through: lower case, made when the row is searched first. */
  #haystack(row: number): string {
    const made = this.#haystacks[row];
    if (made !== undefined) return made;
    const { accounts, entities, findings, grants, policies } = this.data;
    const entity = this.entity(row);
    const names = (grants[findings.grants[row] ?? -1] ?? []).map((at) => this.text(policies[at]?.[0]));
    const account = accounts[entities.account[entity] ?? -1];
    const parts = [
      `${this.type(entity)}/${this.label(entity)}`,
      account?.id ?? '',
      account?.name ?? '',
      this.subject(row),
      this.rule(row).id,
      this.rule(row).title,
      findings.id[row] ?? '',
      ...names,
    ];
    const haystack = parts.join('\n').toLowerCase();
    this.#haystacks[row] = haystack;
    return haystack;
  }

  /** Puts back what stands for the values of the row. */
  #filled(row: number, pattern: string): string {
    const { findings } = this.data;
    const day = (value: number | undefined) =>
      value === undefined || value < 0 ? '' : new Date(value * 86_400_000).toISOString().slice(0, 10);
    const values: Readonly<Record<string, string>> = {
      [PLACEHOLDERS.label]: this.label(this.entity(row)),
      [PLACEHOLDERS.serviceName]: this.text(findings.serviceName[row]),
      [PLACEHOLDERS.service]: this.text(findings.service[row]),
      [PLACEHOLDERS.last]: day(findings.last[row]),
      [PLACEHOLDERS.tracked]: day(findings.tracked[row]),
      [PLACEHOLDERS.age]: String(this.age(row)),
    };
    return pattern.replace(/[\u{e000}-\u{e005}]/gu, (hole) => values[hole] ?? '');
  }
}
