/** The labels of our issues, made where they are missing. */
import { requestFailure } from '../request-failure.ts';
import type { IssueApi } from './api.ts';
import type { FoundIssue } from './found.ts';

/** Hexadecimal, as GitHub takes it. */
const COLOR = 'd4521e';
const DESCRIPTION = 'The state of AWS IAM, kept by IAM Sweep';

export class IssueLabels {
  readonly names: readonly [string, ...string[]];
  readonly #api: IssueApi;
  readonly #info: (message: string) => void;
  readonly #restored = new Set<number>();
  #made: Promise<void> | undefined;

  constructor(api: IssueApi, names: readonly [string, ...string[]], info: (message: string) => void) {
    this.#api = api;
    this.names = names;
    this.#info = info;
  }

  /** GitHub makes labels that are missing by itself too, but grey and without a word; so a refusal here does no harm. */
  async make(): Promise<void> {
    this.#made ??= this.#makeAll();
    await this.#made;
  }

  /** Sets the label that the issue is found by, where somebody took it off. Tried once. */
  async restore(issue: FoundIssue): Promise<void> {
    if (this.#restored.has(issue.number)) return;
    this.#restored.add(issue.number);
    const [key] = this.names;
    const isSet = (labels: readonly string[]) =>
      labels.some((name) => name.toLowerCase() === key.toLowerCase());
    if (isSet(issue.labels) || isSet(await this.#add(issue.number, key))) return;
    this.#info(`Issue #${issue.number}: the label "${key}", by which it is found, could not be set.`);
  }

  /** The labels afterwards. GitHub drops one without a word where the token may not set any. */
  async #add(number: number, name: string): Promise<readonly string[]> {
    try {
      return await this.#api.addLabel(number, name);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return [];
    }
  }

  async #makeAll(): Promise<void> {
    for (const name of this.names) {
      try {
        if (await this.#api.hasLabel(name)) continue;
        await this.#api.makeLabel({ name, color: COLOR, description: DESCRIPTION });
      } catch (error) {
        if (!isRefusal(error)) throw error;
      }
    }
  }
}

/** 422: somebody else has made it meanwhile, or GitHub does not take it. */
function isRefusal(error: unknown): boolean {
  return [403, 404, 410, 422].includes(requestFailure(error).status ?? 0);
}
