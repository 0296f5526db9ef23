/** What a source could not read: the first few in full, all of them counted. */
import type { SourceFacts, SourceProblem } from '../../model/switch-role.ts';

/** Enough to see a pattern; a broken table must not fill the report with its rows. */
const SHOWN = 20;

/** Parts are read side by side, so which are shown goes by what they say, and never by which came up first. */
export class Problems {
  readonly #shown: { readonly order: string; readonly problem: SourceProblem }[] = [];
  #count = 0;

  add(problem: SourceProblem): void {
    this.#count++;
    const order = `${problem.accountId ?? ''}\n${problem.code}\n${problem.message}`;
    const place = this.#shown.findIndex((shown) => order < shown.order);
    this.#shown.splice(place < 0 ? this.#shown.length : place, 0, { order, problem });
    this.#shown.length = Math.min(this.#shown.length, SHOWN);
  }

  get count(): number {
    return this.#count;
  }

  /** In the shape of `SourceFacts`. */
  facts(): Pick<SourceFacts, 'problems' | 'problemCount'> {
    return { problems: this.#shown.map(({ problem }) => problem), problemCount: this.#count };
  }
}
