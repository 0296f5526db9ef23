/** Writes to one issue: the comment first, then the body and the state in one request. */
import type { IssueText, KeptIssue, WantedIssue, WantedIssues } from '../../model/issue.ts';
import { writeIssueBody } from '../../model/issue-body.ts';
import { requestFailure } from '../request-failure.ts';
import type { IssueApi, IssueChange } from './api.ts';
import type { IssueAssignees } from './assignees.ts';
import { commentOnce, lastStep, type Step } from './comment.ts';
import { type Decision, decide } from './decide.ts';
import { isLocked } from './explain.ts';
import { type FoundIssue, standingHash } from './found.ts';
import type { IssueLabels } from './labels.ts';
import { makeOnce } from './once.ts';
import type { IssueRegister } from './register.ts';

export interface WriterParts {
  readonly api: IssueApi;
  readonly register: IssueRegister;
  readonly labels: IssueLabels;
  readonly assignees: IssueAssignees;
  /** Of the run; written into every body. */
  readonly family: string;
  readonly info: (message: string) => void;
  pause(tried: number): Promise<void>;
}

const STEPS = {
  update: { kind: 'changed', change: {}, action: 'updated' },
  close: { kind: 'closed', change: { state: 'closed', state_reason: 'completed' }, action: 'closed' },
  reopen: { kind: 'reopened', change: { state: 'open', state_reason: 'reopened' }, action: 'reopened' },
} as const satisfies Record<string, { kind: Step['kind']; change: IssueChange; action: KeptIssue['action'] }>;

/** What is to be done about an issue as it stands. */
export interface IssuePlan {
  readonly issue: FoundIssue;
  readonly wanted: WantedIssue;
  readonly decision: Decision;
  text(): IssueText;
}

export class IssueWriter {
  readonly #with: WriterParts;

  constructor(parts: WriterParts) {
    this.#with = parts;
  }

  async plan(issue: FoundIssue, wanted: WantedIssue): Promise<IssuePlan> {
    let made: IssueText | undefined;
    const text = () => {
      made ??= wanted.text(issue.read?.state);
      return made;
    };
    const decision = decide(issue, wanted, text);
    if (made?.isOlder) {
      this.#with.info(
        `Issue #${issue.number} tells of later facts than this run has, so it is left as it is.`,
      );
    }
    // We closed it ourselves, when there was an older one, which is gone by now.
    const isOursToOpen = decision === 'respected' && (await this.#isCopy(issue));
    return { issue, wanted, decision: isOursToOpen ? 'reopen' : decision, text };
  }

  /** Undefined: another run did the same at the same time, so that the issue has to be looked at again. */
  async write({ issue, wanted, decision, text }: IssuePlan): Promise<KeptIssue['action'] | undefined> {
    if (decision !== 'update' && decision !== 'close' && decision !== 'reopen') return undefined;
    const { api, assignees, family } = this.#with;
    const { kind, change, action } = STEPS[decision];
    const step = { kind, from: standingHash(issue), to: text().state.hash };
    if (!(await this.#comment(issue, text()[kind], step)) && (await this.#hasMoved(issue))) return undefined;
    const present = text().state;
    const assigned = decision === 'close' ? present.assigned : await assignees.add(issue, wanted.assignees);
    const { above = issue.body.trim(), below = '' } = issue.read ?? {};
    const parts = { key: wanted.key, family, above, below };
    const body = writeIssueBody(parts, {
      state: { ...present, assigned },
      body: (limit) => text().body(limit),
    });
    await api.change(issue.number, { body, ...change });
    return action;
  }

  async open(wanted: WantedIssue): Promise<FoundIssue> {
    const { api, register, labels, assignees, family, pause } = this.#with;
    const { key, title } = wanted;
    await labels.make();
    const assigned = await assignees.able(wanted.assignees);
    const text = wanted.text(undefined);
    const state = { ...text.state, assigned };
    const body = writeIssueBody(
      { key, family, above: '', below: '' },
      { state, body: (limit) => text.body(limit) },
    );
    const look = async () => (await register.opened()).findLast((issue) => issue.read?.key === key);
    const make = () => api.create({ title, body, labels: labels.names, assignees: assigned });
    const issue = await makeOnce(make, look, pause);
    await labels.restore(issue);
    register.add(issue);
    return issue;
  }

  /** Nothing happens where it is closed by now. */
  async closeCopy(listed: FoundIssue, kept: FoundIssue): Promise<void> {
    const copy = await this.#with.api.get(listed.number);
    if (!copy?.isOpen) return;
    const words = `#${kept.number} is older and tells of the same, so it is the one that is kept. This one is closed as a duplicate.`;
    await this.#comment(copy, words, { kind: 'duplicate', from: '0', to: kept.number.toString(16) });
    await this.#with.api.change(copy.number, { state: 'closed', state_reason: 'not_planned' });
  }

  /** False: it is closed by now, or is to be left alone. */
  async closeUnwanted(listed: FoundIssue, wordsFor: WantedIssues['unwanted']): Promise<boolean> {
    const issue = await this.#with.api.get(listed.number);
    if (!issue?.isOpen || issue.read === undefined) return false;
    const words = wordsFor(issue.read);
    if (words === undefined) return false;
    await this.#comment(issue, words, { kind: 'unwanted', from: standingHash(issue), to: '0' });
    await this.#with.api.change(issue.number, { state: 'closed', state_reason: 'completed' });
    return true;
  }

  /** A locked issue takes no comments of ours, and its body is kept all the same. */
  async #comment(issue: FoundIssue, words: string, step: Step): Promise<boolean> {
    const { api, info, pause } = this.#with;
    try {
      return await commentOnce(api, issue, words, step, pause);
    } catch (error) {
      const { status, message } = requestFailure(error);
      if (status !== 403 || !isLocked(message)) throw error;
      info(`Issue #${issue.number} is locked, so it is kept without a comment.`);
      return true;
    }
  }

  /** Whoever wrote the comment is about to write the body too, or was stopped before. */
  async #hasMoved(issue: FoundIssue): Promise<boolean> {
    await this.#with.pause(1);
    const now = await this.#with.api.get(issue.number);
    return now === undefined || standingHash(now) !== standingHash(issue);
  }

  async #isCopy(issue: FoundIssue): Promise<boolean> {
    if (issue.comments === 0) return false;
    return lastStep(await this.#with.api.comments(issue.number, issue.comments)) === 'duplicate';
  }
}
