/**
 * Somebody at a browser, or another app. What is typed in a browser is kept with CR LF at the ends of lines, whatever
 * they were before; what an app sends is kept as it comes.
 */
import { Actor } from './actor.ts';
import { isApp } from './behaviour.ts';
import type { Comment, Issue, IssueGiven } from './issue.ts';

export class Person extends Actor {
  override open(given: IssueGiven): Issue {
    return super.open({ ...given, ...(given.body && { body: this.#typed(given.body) }) });
  }

  override edit(number: number, change: { readonly title?: string; readonly body?: string | null }): void {
    super.edit(number, { ...change, ...(change.body && { body: this.#typed(change.body) }) });
  }

  override comment(number: number, body: string): Comment {
    return super.comment(number, this.#typed(body));
  }

  override editComment(id: number, body: string): void {
    super.editComment(id, this.#typed(body));
  }

  /** Replaces the body, or changes it from what it is. */
  editBody(number: number, body: string | ((present: string) => string)): void {
    this.edit(number, { body: typeof body === 'string' ? body : body(this.bodyOf(number)) });
  }

  editTitle(number: number, title: string): void {
    this.edit(number, { title });
  }

  /** Ticks the first box that is not ticked in a line with this text, by a click: the rest stays as it is. */
  tick(number: number, text: string): void {
    const lines = this.bodyOf(number).split('\n');
    const index = lines.findIndex((line) => line.includes('[ ]') && line.includes(text));
    if (index < 0) throw new Error(`Issue ${number} has no open box in a line with "${text}".`);
    lines[index] = lines[index]?.replace('[ ]', '[x]') ?? '';
    super.edit(number, { body: lines.join('\n') });
  }

  #typed(text: string): string {
    return isApp(this.login) ? text : text.replace(/\r?\n/g, '\r\n');
  }
}
