/**
 * GitHub's OIDC token endpoint: the workflow asks with its bearer token and an audience, and gets a signed JWT.
 * Claims as in GitHub Docs, "OpenID Connect reference".
 */
import { compactVerify, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { GITHUB_ISSUER_HOST } from './audit-role.ts';
import type { WorkflowIdentity } from './behaviour.ts';
import { randomUuid } from './random.ts';

export const ISSUER = `https://${GITHUB_ISSUER_HOST}`;

export interface TokenClaims {
  readonly sub: string;
  readonly aud: string;
  readonly iss: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

export interface TokenIssuer {
  /** A token for the audience, valid from `now`, in milliseconds. */
  issue(workflow: WorkflowIdentity, audience: string | null, now: number): Promise<string>;
  /** The claims of a token that the issuer signed, expired or not; undefined for any other signature. */
  verify(token: string): Promise<TokenClaims | undefined>;
}

export function subjectOf(workflow: WorkflowIdentity): string {
  if (workflow.subject !== undefined) return workflow.subject;
  const [owner, name] = workflow.repository.split('/');
  const repository = workflow.immutableSubject
    ? `${owner}@${workflow.ownerId}/${name}@${workflow.repositoryId}`
    : workflow.repository;
  const context = workflow.event === 'pull_request' ? 'pull_request' : `ref:${workflow.ref}`;
  return `repo:${repository}:${context}`;
}

function claimsOf(workflow: WorkflowIdentity): Record<string, string> {
  const owner = workflow.repository.split('/')[0] ?? '';
  const workflowRef = `${workflow.repository}/.github/workflows/iam-sweep.yml@${workflow.ref}`;
  return {
    ref: workflow.ref,
    sha: workflow.sha,
    repository: workflow.repository,
    repository_owner: owner,
    repository_owner_id: workflow.ownerId,
    run_id: workflow.runId,
    run_number: '10',
    run_attempt: '1',
    repository_visibility: 'private',
    repository_id: workflow.repositoryId,
    actor_id: '583231',
    actor: workflow.actor,
    workflow: 'IAM Sweep',
    head_ref: '',
    base_ref: '',
    event_name: workflow.event,
    ref_protected: 'true',
    ref_type: 'branch',
    workflow_ref: workflowRef,
    workflow_sha: workflow.sha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: workflow.sha,
    runner_environment: 'github-hosted',
  };
}

/** An issuer with a fresh ES256 key. `random` makes the tokens' ids. */
export async function tokenIssuer(random: () => number): Promise<TokenIssuer> {
  const own = await generateKeyPair('ES256');
  const foreign = await generateKeyPair('ES256');
  const kid = (await exportJWK(own.publicKey)).x ?? '';
  return {
    issue(workflow, audience, now) {
      const issuedAt = Math.floor(now / 1000);
      const owner = workflow.repository.split('/')[0];
      return new SignJWT(claimsOf(workflow))
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid })
        .setJti(randomUuid(random))
        .setSubject(subjectOf(workflow))
        .setAudience(audience ?? `https://github.com/${owner}`)
        .setIssuer(ISSUER)
        .setNotBefore(issuedAt - 600)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + workflow.lifetimeSeconds)
        .sign(workflow.foreignKey ? foreign.privateKey : own.privateKey);
    },
    async verify(token) {
      try {
        const { payload } = await compactVerify(token, own.publicKey);
        return JSON.parse(new TextDecoder().decode(payload)) as TokenClaims;
      } catch {
        return undefined;
      }
    },
  };
}
