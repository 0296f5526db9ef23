/** What the changed files say of IAM, both sides: what `changes/` reads and `rules/` judges. */
import type { Lines, ReadSource } from './change.ts';
import type { ChangedFile, PullRequestRef } from './pull-request.ts';

/** What one file says, before and after. A side is absent where the file is not there, or says nothing of IAM. */
export interface ReadFile {
  /** `path` is where it is in the head. */
  readonly file: ChangedFile;
  readonly before?: ReadSource;
  readonly after?: ReadSource;
  /**
   * Files of one scope share their addresses: the directory of Terraform source, the name of a plan. Documents that move
   * between files of one scope are the same document. Absent: the file is a scope of its own.
   */
  readonly scope?: string;
  /** The account that it is about, where the file or the settings tell. */
  readonly accountId?: string;
}

/** A changed file that may speak of IAM and could not be read. `what` ends the sentence "could not be judged: …". */
export interface UnreadFile {
  readonly path: string;
  /** Absent: it is none of the repository that the pull request changes, such as a plan. */
  readonly file?: ChangedFile;
  readonly lines: Lines;
  readonly what: string;
  /**
   * The change did not bring it: the file is what it was, or only the base could not be read. False also for a file that
   * could be read on neither side and is not the same on both: nobody knows what the change does there.
   */
  readonly wasThere: boolean;
}

export interface ReadChange {
  readonly ref: PullRequestRef;
  readonly files: readonly ReadFile[];
  readonly unread: readonly UnreadFile[];
  /** Changed files that say nothing of IAM. */
  readonly otherFiles: number;
}
