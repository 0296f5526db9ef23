/** Which run of which workflow this is; what the environment does not tell is absent. */
export interface WorkflowRun {
  /** `schedule`, `pull_request`, … */
  readonly event?: string;
  /** `owner/name` */
  readonly repository?: string;
  /** `refs/heads/main` */
  readonly ref?: string;
  /** Name of the repository's default branch, from the payload of the event. */
  readonly defaultBranch?: string;
  /** Path of the workflow file in the repository. */
  readonly workflowPath?: string;
  /** The pull request that the event is about, where it is about one. */
  readonly pullRequest?: {
    readonly number: number;
    /** Name of the branch that it goes into. */
    readonly baseBranch?: string;
    /** The commit that the run is for. */
    readonly headSha?: string;
  };
  /** The page of the run. */
  readonly runUrl?: string;
}

/** What decides whether GitHub gives a job an OIDC token. */
export interface TokenContext {
  /** The job was given the address and the credential of the token service. */
  readonly canRequestToken: boolean;
  readonly isDependabot: boolean;
  readonly isForkPullRequest: boolean;
}
