/** Which issues of the repository are ours, by what they are about. */
import type { IssueApi } from './api.ts';
import type { FoundIssue } from './found.ts';

/** Pages of 100 issues without the label that are looked through before another one is opened. */
const PAGES_WITHOUT_LABEL = 10;

export interface RegisterOptions {
  /** By which the issues are found. */
  readonly label: string;
  /** Who our issues may be from. */
  readonly creators: readonly string[];
  /** Titles that a run may want. */
  readonly titles: ReadonlySet<string>;
}

export class IssueRegister {
  readonly #api: IssueApi;
  readonly #options: RegisterOptions;
  /** Oldest first. */
  readonly #byKey = new Map<string, FoundIssue[]>();
  /** Ours by author, label and title, but somebody removed the marker. By title, the oldest. */
  readonly #unmarked = new Map<string, FoundIssue>();
  /** By former key. */
  readonly #presentKeys = new Map<string, string>();
  #newest = 0;
  #walked: Promise<void> | undefined;

  constructor(api: IssueApi, options: RegisterOptions) {
    this.#api = api;
    this.#options = options;
  }

  /** Reads all issues with the label; where none of them is ours, the newest of ours without it too. */
  async read(): Promise<void> {
    // The oldest first, so that what is opened meanwhile moves no page.
    for await (const page of this.#api.list({ labels: this.#options.label, direction: 'asc' })) {
      for (const issue of page) {
        this.#newest = Math.max(this.#newest, issue.number);
        this.add(issue);
        if (this.#isUnmarked(issue) && !this.#unmarked.has(issue.title))
          this.#unmarked.set(issue.title, issue);
      }
    }
    // One that somebody took the label off would stay open when all is clean, for then none is looked for any more.
    if (this.#byKey.size === 0) await this.#walk(1);
  }

  keys(): readonly string[] {
    return [...this.#byKey.keys()];
  }

  /** The issue of a key: the oldest. */
  oldest(key: string): FoundIssue | undefined {
    return this.#byKey.get(key)?.[0];
  }

  /** Where the key has no issue, that of a former key is its issue from now on. */
  adopt(key: string, formerKeys: readonly string[]): void {
    if (this.oldest(key) !== undefined) return;
    const former = formerKeys.find((it) => this.oldest(it) !== undefined);
    if (former === undefined) return;
    this.#presentKeys.set(former, key);
    this.#byKey.set(key, this.#byKey.get(former) ?? []);
    this.#byKey.delete(former);
  }

  /** The key of its marker, or that which took it over. */
  keyOf({ read }: Pick<FoundIssue, 'read'>): string | undefined {
    return read && (this.#presentKeys.get(read.key) ?? read.key);
  }

  /** One of ours with the label and this title, whose marker somebody removed. */
  unmarked(title: string): FoundIssue | undefined {
    return this.#unmarked.get(title);
  }

  /** Others of the same key. */
  copies(key: string): readonly FoundIssue[] {
    return (this.#byKey.get(key) ?? []).slice(1);
  }

  /** Takes an issue of ours in, or what it is by now; any other is left out. */
  add(issue: FoundIssue): void {
    const key = this.keyOf(issue);
    if (key === undefined) return;
    const others = (this.#byKey.get(key) ?? []).filter(({ number }) => number !== issue.number);
    const sorted = [...others, issue].sort((one, other) => one.number - other.number);
    this.#byKey.set(key, sorted);
  }

  /** It is no longer there, or is no longer ours. */
  forget(issue: Pick<FoundIssue, 'number' | 'title'>): void {
    if (this.#unmarked.get(issue.title)?.number === issue.number) this.#unmarked.delete(issue.title);
    for (const [key, issues] of this.#byKey) {
      const left = issues.filter(({ number }) => number !== issue.number);
      if (left.length < issues.length) this.#byKey.set(key, left);
    }
  }

  /** One that lost its label or its marker. */
  async lost(key: string, formerKeys: readonly string[], title: string): Promise<FoundIssue | undefined> {
    this.#walked ??= this.#walk(PAGES_WITHOUT_LABEL);
    await this.#walked;
    this.adopt(key, formerKeys);
    return this.oldest(key) ?? this.unmarked(title);
  }

  /** Those with the label that were opened since `read`. */
  async opened(): Promise<readonly FoundIssue[]> {
    const opened: FoundIssue[] = [];
    for await (const page of this.#api.list({ labels: this.#options.label, direction: 'desc' })) {
      opened.push(...page.filter(({ number }) => number > this.#newest));
      if (page.some(({ number }) => number <= this.#newest)) break;
    }
    return opened;
  }

  #isUnmarked({ author, read, title }: FoundIssue): boolean {
    return read === undefined && this.#options.titles.has(title) && this.#api.isOurs(author);
  }

  async #walk(most: number): Promise<void> {
    for (const creator of this.#options.creators) {
      let pages = 0;
      for await (const page of this.#api.list({ creator, direction: 'desc' })) {
        for (const issue of page) this.add(issue);
        if (++pages === most) break;
      }
    }
  }
}
