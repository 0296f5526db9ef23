/** Who is assigned to our issues. Nobody is taken off, and nobody is assigned again who was. */
import { requestFailure } from '../request-failure.ts';
import type { IssueApi } from './api.ts';
import type { FoundIssue } from './found.ts';

/** Source: GitHub Docs, "Add assignees to an issue". */
const MOST = 10;

const lower = (login: string): string => login.toLowerCase();

function without(logins: readonly string[], others: readonly string[]): string[] {
  const left = new Set(others.map(lower));
  return logins.filter((login) => !left.has(lower(login)));
}

export class IssueAssignees {
  readonly #api: IssueApi;
  readonly #info: (message: string) => void;
  readonly #assignable = new Map<string, Promise<boolean>>();

  constructor(api: IssueApi, info: (message: string) => void) {
    this.#api = api;
    this.#info = info;
  }

  /** Those who can be assigned, as many as an issue takes. */
  async able(logins: readonly string[]): Promise<readonly string[]> {
    const able: string[] = [];
    for (const login of logins) {
      if (able.length === MOST) break;
      if (await this.#isAble(login)) able.push(login);
    }
    return able;
  }

  /** Assigns who is wanted for the first time. Gives everybody who was ever assigned by us. */
  async add(issue: FoundIssue, wanted: readonly string[]): Promise<readonly string[]> {
    const before = issue.read?.state?.assigned ?? [];
    const unknown = without(wanted, before);
    const present = without(unknown, without(unknown, issue.assignees));
    const missing = await this.able(without(unknown, present));
    if (missing.length === 0) return [...before, ...present];
    const after = await this.#assign(issue, missing);
    return [...before, ...present, ...without(missing, without(missing, after))];
  }

  /** Everybody who is assigned afterwards: GitHub leaves out without a word whom it does not take. */
  async #assign(issue: FoundIssue, logins: readonly string[]): Promise<readonly string[]> {
    try {
      return await this.#api.assign(issue.number, logins);
    } catch (error) {
      const { status, message } = requestFailure(error);
      if (status !== 403 && status !== 422) throw error;
      this.#info(
        `Issue #${issue.number}: GitHub did not assign ${logins.join(', ')} (${status} ${message}).`,
      );
      return [];
    }
  }

  #isAble(login: string): Promise<boolean> {
    const known = this.#assignable.get(lower(login));
    if (known !== undefined) return known;
    const asked = this.#api.mayBeAssigned(login).then((may) => {
      if (!may) this.#info(`${login} is not assigned, since issues of this repository can't be theirs.`);
      return may;
    });
    this.#assignable.set(lower(login), asked);
    return asked;
  }
}
