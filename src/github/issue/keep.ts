/** Keeps the issues of a run: in which order they come, and what ends it. */
import type { IssueError, KeptIssue, ToldIssues, WantedIssue, WantedIssues } from '../../model/issue.ts';
import type { IssueApi } from './api.ts';
import { decide, writesNothing } from './decide.ts';
import { isOfOneIssue } from './explain.ts';
import { type FoundIssue, keptIssue } from './found.ts';
import type { IssueLabels } from './labels.ts';
import type { IssueRegister } from './register.ts';
import type { IssuePlan, IssueWriter } from './write.ts';

/** How often an issue may be gone, or be another one, when it is looked at again. */
const ROUNDS = 4;

/** Without an issue the decision does not ask what would be told. */
const noText = () => ({ isOlder: false, isChanged: true, hasNews: true, keepsOpen: false });

export interface Keeping {
  readonly api: IssueApi;
  readonly register: IssueRegister;
  readonly labels: IssueLabels;
  readonly writer: IssueWriter;
  /** Of a failure and what was kept until then. */
  explain(error: unknown, told: ToldIssues): IssueError;
}

export class IssueKeeper {
  readonly #with: Keeping;
  readonly #kept = new Map<string, KeptIssue>();
  readonly #closed: KeptIssue[] = [];
  /** Keys of what is wanted. */
  #keys: ReadonlySet<string> = new Set();
  /** Keys of those wanted whose issue is open. */
  readonly #open = new Set<string>();
  /** In the order of `wanted`: an issue is to be opened, or opened again, where there is room. */
  readonly #waiting: WantedIssue[] = [];
  readonly #opened: WantedIssue[] = [];
  #failure: unknown;

  constructor(parts: Keeping) {
    this.#with = parts;
  }

  /** In the order of `wanted`, and then those that were closed since they are wanted no more. Throws `IssueError`. */
  async keep(wanted: WantedIssues): Promise<ToldIssues> {
    this.#keys = new Set(wanted.wanted.map(({ key }) => key));
    try {
      for (const one of wanted.wanted) this.#with.register.adopt(one.key, this.#formerKeys(one));
      await this.#closeCopies(wanted);
      // First those that are there, so that closed ones make room for new ones.
      for (const one of wanted.wanted) await this.#attempt(() => this.#keepPresent(one));
      await this.#closeUnwanted(wanted);
      await this.#openWaiting(wanted.max);
      await this.#settle();
    } catch (error) {
      this.#failure = error;
    }
    const kept = [...wanted.wanted.flatMap(({ key }) => this.#kept.get(key) ?? []), ...this.#closed];
    // Where a failure was the end some may wait that there is room for.
    const room = Math.max(0, wanted.max - this.#open.size);
    const told: ToldIssues = { kept, overflow: Math.max(0, this.#waiting.length - room) };
    if (this.#failure !== undefined) throw this.#with.explain(this.#failure, told);
    return told;
  }

  /** Of several issues of one key the oldest is kept. */
  async #closeCopies({ family }: WantedIssues): Promise<void> {
    const { register, writer } = this.#with;
    for (const key of register.keys()) {
      const oldest = register.oldest(key);
      if (oldest === undefined || !(this.#keys.has(key) || oldest.read?.family === family)) continue;
      for (const copy of register.copies(key)) {
        if (copy.isOpen) await this.#attempt(() => writer.closeCopy(copy, oldest));
      }
    }
  }

  /** What was listed tells whether anything is to be done. */
  async #keepPresent(wanted: WantedIssue): Promise<void> {
    const { register, labels, writer } = this.#with;
    const listed = register.oldest(wanted.key);
    const isOpen = listed?.isOpen ?? this.#isUnmarkedOpen(wanted);
    if (isOpen) this.#open.add(wanted.key);
    if (listed === undefined) {
      if (isOpen) await this.#keepOne(wanted, { mayOpen: false });
      else if (decide(undefined, wanted, noText) === 'open') this.#wait(wanted);
      return;
    }
    await labels.restore(listed);
    const plan = await writer.plan(listed, wanted);
    if (this.#isDone(plan)) return;
    if (plan.decision === 'reopen') this.#wait(wanted);
    else await this.#keepOne(wanted, { mayOpen: false });
  }

  async #closeUnwanted({ family, isWhole, unwanted }: WantedIssues): Promise<void> {
    if (!isWhole) return;
    const { register, writer } = this.#with;
    for (const key of register.keys()) {
      const issue = register.oldest(key);
      if (!issue?.isOpen || this.#keys.has(key) || issue.read?.family !== family) continue;
      await this.#attempt(async () => {
        if (await writer.closeUnwanted(issue, unwanted)) {
          this.#closed.push(keptIssue({ ...issue, isOpen: false }, key, 'closed'));
        }
      });
    }
  }

  async #openWaiting(max: number): Promise<void> {
    while (this.#open.size < max) {
      const one = this.#waiting.shift();
      if (one === undefined) return;
      await this.#attempt(() => this.#keepOne(one, { mayOpen: true }));
    }
  }

  /** Where another run opened the same at the same time, the older one stays. */
  async #settle(): Promise<void> {
    if (this.#opened.length === 0) return;
    const { register, writer } = this.#with;
    for (const issue of await register.opened()) register.add(issue);
    for (const one of [...this.#opened]) {
      const mine = this.#kept.get(one.key);
      const oldest = register.oldest(one.key);
      const copy = register.copies(one.key).find(({ number }) => number === mine?.number);
      if (oldest === undefined || copy === undefined) continue;
      await this.#attempt(async () => {
        await writer.closeCopy(copy, oldest);
        await this.#keepOne(one, { mayOpen: true });
      });
    }
  }

  /** Decided by what stands there when it is about to be done. Without `mayOpen` what is to be opened waits. */
  async #keepOne(wanted: WantedIssue, { mayOpen }: { readonly mayOpen: boolean }): Promise<void> {
    const { api, register, labels, writer } = this.#with;
    for (let round = 0; round < ROUNDS; round++) {
      const candidate = await this.#candidate(wanted);
      if (candidate === undefined) {
        await this.#openOne(wanted, mayOpen);
        return;
      }
      const issue = await api.get(candidate.number);
      if (issue === undefined || (issue.read !== undefined && register.keyOf(issue) !== wanted.key)) {
        register.forget(candidate);
        continue;
      }
      await labels.restore(issue);
      const plan = await writer.plan(issue, wanted);
      if (this.#isDone(plan)) return;
      if (plan.decision === 'reopen' && !mayOpen) {
        this.#wait(wanted);
        return;
      }
      const action = await writer.write(plan);
      if (action === undefined) continue;
      this.#tell(wanted, { ...issue, isOpen: action !== 'closed' }, action);
      return;
    }
    throw new Error(`the issue "${wanted.title}" was changed by somebody else ${ROUNDS} times in a row`);
  }

  async #openOne(wanted: WantedIssue, mayOpen: boolean): Promise<void> {
    this.#open.delete(wanted.key);
    if (decide(undefined, wanted, noText) === 'none') return;
    if (!mayOpen) {
      this.#wait(wanted);
      return;
    }
    this.#tell(wanted, await this.#with.writer.open(wanted), 'opened');
    this.#opened.push(wanted);
  }

  /** Those that lost label or marker are looked for only where there is something to do. */
  async #candidate(wanted: WantedIssue): Promise<FoundIssue | undefined> {
    const { register } = this.#with;
    const listed = register.oldest(wanted.key);
    if (listed !== undefined) return listed;
    const isIdle = decide(undefined, wanted, noText) === 'none' && !this.#isUnmarkedOpen(wanted);
    return isIdle ? undefined : register.lost(wanted.key, this.#formerKeys(wanted), wanted.title);
  }

  /** What is wanted by itself belongs to nobody else. */
  #formerKeys({ formerKeys }: WantedIssue): readonly string[] {
    return formerKeys.filter((key) => !this.#keys.has(key));
  }

  #isUnmarkedOpen({ title }: WantedIssue): boolean {
    return this.#with.register.unmarked(title)?.isOpen === true;
  }

  #wait(wanted: WantedIssue): void {
    this.#open.delete(wanted.key);
    this.#waiting.push(wanted);
  }

  #isDone({ decision, issue, wanted }: IssuePlan): boolean {
    if (!writesNothing(decision)) return false;
    if (decision !== 'none') this.#tell(wanted, issue, decision);
    return true;
  }

  #tell(
    { key }: WantedIssue,
    issue: Pick<FoundIssue, 'number' | 'url' | 'title' | 'isOpen'>,
    action: KeptIssue['action'],
  ): void {
    this.#kept.set(key, keptIssue(issue, key, action));
    if (issue.isOpen) this.#open.add(key);
    else this.#open.delete(key);
  }

  /** What is wrong with one issue does not keep us from the others. */
  async #attempt(run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      if (!isOfOneIssue(error)) throw error;
      this.#failure ??= error;
    }
  }
}
