/** What decides whether GitHub gives a job an OIDC token. */
export interface TokenContext {
  /** The job was given the address and the credential of the token service. */
  readonly canRequestToken: boolean;
  readonly isDependabot: boolean;
  readonly isForkPullRequest: boolean;
}
