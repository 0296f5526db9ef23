/** A pull request: what it changes in IAM, what is wrong with that, and whether anybody ever used it. */
import type { DocumentKind, FileFormat, Holder, Lines } from './change.ts';
import type { Evidence } from './finding.ts';
import type { JudgedExemption, Notice } from './judgement.ts';
import type { Exemption, RuleId, Severity } from './settings.ts';
import type { CollectError, CollectStats } from './snapshot.ts';

/** The pull request of the event. */
export interface PullRequestRef {
  readonly number: number;
  /** The page of the pull request. */
  readonly url?: string;
  /** Commits, 40 hexadecimal digits: what is proposed, and where it leaves the base branch (the merge base). */
  readonly headSha: string;
  readonly baseSha: string;
}

/** What the diff of a file says of lines, all from 1. */
export interface LineDiff {
  /** Lines of the new file that are new or differ. */
  readonly added: readonly Lines[];
  /** Lines of the old file that are gone, and the line of the new file at which that shows. */
  readonly removed: readonly { readonly old: Lines; readonly at: number }[];
}

export interface ChangedFile {
  /** In the head; of a removed file where it was. */
  readonly path: string;
  /** Where a renamed file was. */
  readonly previousPath?: string;
  readonly status: 'added' | 'modified' | 'removed';
  /** Absent: GitHub shows no diff, as of a file that is too large. */
  readonly diff?: LineDiff;
}

export interface TreeEntry {
  readonly name: string;
  /** `link`: a symbolic link; `module`: a submodule. */
  readonly type: 'file' | 'link' | 'directory' | 'module';
  /** Of the object in git. */
  readonly sha: string;
}

/** `problem` ends the sentence "the file …". */
export type FileText = { readonly text: string } | { readonly problem: string };

/** A commit's files. Nothing of it is ever checked out, run or followed. Throws `PullRequestError`. */
export interface CommitTree {
  /** Of a directory (`''`: the root), empty where there is none. */
  entries(directory: string): Promise<readonly TreeEntry[]>;
  /** By path. A path that there is none of is missing from the answer. At most `mostBytes` a file. */
  texts(paths: readonly string[], mostBytes: number): Promise<ReadonlyMap<string, FileText>>;
}

export interface PullRequestFiles {
  readonly ref: PullRequestRef;
  readonly files: readonly ChangedFile[];
  /** Files that GitHub counts and does not list (it lists 3,000). */
  readonly unlisted: number;
  readonly before: CommitTree;
  readonly after: CommitTree;
}

/** What keeps a pull request from being read or told; the message says what to add or change. */
export class PullRequestError extends Error {
  override readonly name = 'PullRequestError';
}

export interface FileLocation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** Whose policy changes. Words are plain text: whoever shows them makes them harmless. */
export interface ChangedHolder {
  readonly type: Holder['type'];
  /** How the file calls it; empty for a bare document. */
  readonly address: string;
  /** For people: `role deploy`, `role aws_iam_role.deploy`, `the policy in iam/app.json`. */
  readonly words: string;
  readonly name?: string;
  readonly policyName?: string;
  /** The live entity that it is, and what tells so. Absent: none is known. */
  readonly entityArn?: string;
  readonly tiedBy?: 'arn' | 'name' | 'map';
}

/** Whether anybody used what changes, as access advisor tells. */
export interface ChangeUsage {
  /** Namespace, or `service:Action` where IAM tracks the action. */
  readonly of: string;
  readonly evidence: Evidence;
  /** The live entity may do all of this already, on as much, by whatever policy; of what is taken away, some of it. */
  readonly alreadyGranted: boolean;
  /** It may use the service already, if not for all of this. */
  readonly serviceGranted: boolean;
}

/** One thing that a holder may or may not do by the change; of `trust`, who may assume it. */
export interface AccessLine {
  readonly kind: 'added' | 'removed' | 'widened' | 'narrowed';
  /** Sorted action patterns: `s3:*`, `s3:Get*`; also `s3:* except s3:GetObject`, `* except iam:*`. Of trust those of `sts`. */
  readonly actions: readonly string[];
  /** Access level, strongest of the actions; of trust absent. */
  readonly level?: string;
  /** As written; unknown parts named. `everything but …` where it is NotResource. Of trust absent. */
  readonly resources?: readonly string[];
  /** Of trust and of resource policies: who, as written. `everyone but …` where it is NotPrincipal. */
  readonly principals?: readonly string[];
  /**
   * The condition that differs, or comes with it: words that end a sentence after a comma, such as `where aws:SourceVpc is
   * vpc-1` or `no longer only where …`.
   */
  readonly condition?: string;
  /** False: the two could not be compared to the end. */
  readonly isCertain: boolean;
  /** A Deny of a resource policy, gone or new, about those whom it allows nothing: what else allows it is not known here. */
  readonly isDenial?: true;
  /** In the new file; where something is taken away, the line at which that shows. */
  readonly location?: FileLocation;
  /**
   * A line of the new file that the diff changed, within `location`: the first one, or where lines were taken away the
   * line at which that shows. Absent: nothing of it stands on a changed line, or GitHub shows no diff; nothing is then
   * said on the lines of the diff.
   */
  readonly shownAt?: number;
  readonly usage?: readonly ChangeUsage[];
}

/** One document, before and after. */
export interface JudgedChange {
  readonly holder: ChangedHolder;
  readonly kind: DocumentKind;
  readonly state: 'added' | 'changed' | 'removed';
  readonly path: string;
  /** Empty: the text differs and the meaning does not. */
  readonly access: readonly AccessLine[];
}

export interface ChangeFinding {
  /** Hash of rule, path or live entity, holder and subject, the same from run to run: 16 hexadecimal digits. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** `known`: it was there before the change and is not touched by it; told once, and fails nothing. */
  readonly status: 'new' | 'known' | 'exempt';
  readonly exemption?: Exemption;
  /** Absent: of a file as a whole. */
  readonly holder?: ChangedHolder;
  readonly accountId?: string;
  readonly subject: { readonly service?: string; readonly action?: string; readonly about?: string };
  readonly evidence?: Evidence;
  /** In the new file. Absent: nothing of it is left there. */
  readonly location?: FileLocation;
  /** As of `AccessLine`. */
  readonly shownAt?: number;
  /** The file that it comes from. */
  readonly path: string;
  /**
   * Sentences, plain text. The age of the last use stands beside its date, as `412 days ago, on 2025-10-05` or `for 412
   * days (last on 2025-10-05)`: the comment leaves it out, so that it says the same tomorrow.
   */
  readonly message: string;
  readonly remediation: string;
  readonly details?: readonly string[];
}

export interface JudgedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: ChangedFile['status'];
  /** Absent: it could not be read. */
  readonly format?: FileFormat;
  /** Documents of IAM in it after the change, and before where it is removed. */
  readonly documents: number;
}

export type UsageLook =
  | { readonly looked: true; readonly collectedAt: string; readonly accountIds: readonly string[] }
  /** `reason` ends the sentence "Usage was not looked at, since …". `isMeant`: nothing was to be looked at, or none is wanted. */
  | { readonly looked: false; readonly reason: string; readonly isMeant?: true };

export interface ChangeJudgement {
  readonly conclusion: 'pass' | 'fail' | 'incomplete';
  /** Whether all that the change brings was judged, whatever settings and exemptions make of what was not. */
  readonly isComplete: boolean;
  readonly ref: PullRequestRef;
  /** Files that speak of IAM, by path. Others are counted. */
  readonly files: readonly JudgedFile[];
  readonly otherFiles: number;
  /** In the order of files and lines. */
  readonly changes: readonly JudgedChange[];
  /** Most severe first; new before exempt before known. */
  readonly findings: readonly ChangeFinding[];
  /** New findings, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly usage: UsageLook;
  readonly exemptions: readonly JudgedExemption[];
  readonly notices: readonly Notice[];
  /** What could not be determined besides findings of `change-unresolved`: a live entity whose use is unknown, a call that failed. */
  readonly errors: readonly CollectError[];
  readonly stats: CollectStats;
}
